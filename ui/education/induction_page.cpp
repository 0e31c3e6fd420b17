// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/induction_page.h"

#include "ui/printing/print_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PageInfo InductionPage::info()
{
    return { u"induction_gate"_s, tr("Induction of newcomers"), u"people"_s };
}

InductionPage::InductionPage(EducationServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
    , m_since(new DateEdit(this))
    , m_table(new QTreeWidget(this))
    , m_hint(new ToneLabel(Tone::Neutral, this))
{
    buildActions();
    m_since->lineEdit()->setObjectName(u"gateSince"_s);
    m_since->lineEdit()->setAccessibleName(tr("Who joined from this day on needs an admission"));
    m_since->setToday(services.activities.today());
    connect(m_since, &DateEdit::finished, this, &InductionPage::setSince);
    auto* label = new QLabel(tr("Who &joined from this day on needs an admission"), this);
    label->setBuddy(m_since->lineEdit());
    m_hint->setObjectName(u"gateHint"_s);
    m_hint->setWordWrap(true);
    m_table->setObjectName(u"newcomerTable"_s);
    m_table->setAccessibleName(tr("Newcomers"));
    m_table->setHeaderLabels({ tr("Name"), tr("Joined"), tr("Taught"), tr("Hours"), tr("Score"), tr("Certificate"), tr("State") });
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({ m_enter, m_admit, m_certificate, m_register });
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &InductionPage::updateActions);
    connect(m_table, &QTreeWidget::itemActivated, m_enter, &QAction::trigger);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_since);
    row->addStretch(1);
    bodyLayout()->setSpacing(8);
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_hint);
    bodyLayout()->addWidget(m_table, 1);
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != inductionType().kind().code && kind != personType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
}

void InductionPage::buildActions()
{
    const auto make = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    make(m_enter, u"enterInductionAction"_s, u"edit"_s, tr("&Enter the training…"), QKeySequence::New, &InductionPage::enter);
    make(m_admit, u"admitAction"_s, u"ok"_s, tr("&Admit"), QKeyCombination(Qt::CTRL, Qt::Key_M), &InductionPage::admit);
    make(m_certificate, u"certificateAction"_s, u"print"_s, tr("&Certificate…"), QKeySequence::Print, [this] {
        QList<Id<Induction>> ids;
        for (int i = 0; i < m_table->topLevelItemCount(); ++i)
            if (m_table->topLevelItem(i)->isSelected() && m_rows[i].isAdmitted())
                ids << m_rows[i].induction->id;
        print(ids);
    });
    make(m_register, u"admissionsAction"_s, u"table"_s, tr("&Register of admissions…"), {}, [this] {
        const auto table = m_services.gate.sheet();
        if (!table) {
            messages().showError(table.error());
            return;
        }
        auto* dialog = new PrintDialog(m_context.makeTable(*table, { table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() }), m_context.dialogs, m_context.printers, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    for (QAction* action : { m_certificate, m_enter, m_admit }) { // the register is in the menus: four buttons are wider than a small screen
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        if (action == m_admit)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(push);
    }
}

void InductionPage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
}

void InductionPage::reload()
{
    const auto rules = m_services.gate.settings();
    const auto rows = m_services.gate.newcomers();
    if (!rules || !rows) {
        messages().showError(rules ? rows.error() : rules.error());
        return;
    }
    m_rows = *rows;
    m_since->setDate(rules->since);
    const int kept = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    int owed = 0;
    for (const Newcomer& one : std::as_const(m_rows)) {
        const Induction none, &each = one.induction ? *one.induction : none;
        auto* item = new QTreeWidgetItem(m_table, { one.person.name, one.person.joinedOn.toString(Qt::ISODate), each.content, each.hours > 0 ? QString::number(each.hours) : QString(),
                                                    each.score > 0 ? QString::number(each.score) : QString(), each.certNo, {} });
        owed += one.isAdmitted() ? 0 : 1;
        item->setText(6, one.isAdmitted() ? tr("Admitted %1").arg(each.admittedOn.toString(Qt::ISODate)) : !one.induction ? tr("Not trained") : each.passed ? tr("To be admitted") : tr("Not passed"));
        item->setData(6, ToneRole, int(one.isAdmitted() ? Tone::Ok : !one.induction || !each.passed ? Tone::Error : Tone::Warning));
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(qBound(0, kept, m_table->topLevelItemCount() - 1)));
    m_hint->setText(!rules->since.isValid() ? tr("The gate is not in use: enter the day from which newcomers are trained before they begin.")
                                            : tr("Needed: %1 hours of training, passed with %2 points. %3 of %4 may not begin yet. Work cards are not part of the program yet; whoever makes them asks here.")
                                                  .arg(rules->leastHours).arg(rules->passScore).arg(owed).arg(m_rows.size()));
    emit badgeChanged(owed > 0 ? QString::number(owed) : QString());
    emit statusChanged(tr("%1 newcomers, %2 not admitted").arg(m_rows.size()).arg(owed));
    updateActions();
}

const Newcomer* InductionPage::chosen() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void InductionPage::updateActions()
{
    const Newcomer* one = chosen();
    m_enter->setEnabled(one);
    m_admit->setEnabled(one && one->induction && !one->isAdmitted());
    m_certificate->setEnabled(one && one->isAdmitted());
    m_register->setEnabled(!m_rows.isEmpty());
}

void InductionPage::enter()
{
    const Newcomer* one = chosen();
    if (!one)
        return;
    if (one->induction) {
        emit inductionWanted(one->induction->id.value());
        return;
    }
    const auto rules = m_services.gate.settings();
    const Induction begun{ .person = one->person.id, .hours = rules ? rules->leastHours : 0, .trainedOn = m_services.activities.today() };
    emit newInductionWanted(inductionType().toRecord(begun));
}

void InductionPage::admit()
{
    const Newcomer* one = chosen();
    if (!one || !one->induction)
        return;
    const Induction before = *one->induction;
    const QString name = one->person.name;
    const auto done = m_services.gate.admit(before.id, m_services.activities.today());
    if (!done) {
        messages().showError(done.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%1 is admitted: certificate %2.").arg(name, done->certNo), tr("&Undo"), [this, before] {
        if (const auto back = m_services.gate.takeBack(before); !back)
            messages().showError(back.error());
    });
}

void InductionPage::print(const QList<Id<Induction>>& ids)
{
    const auto pages = m_services.gate.certificates(ids);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    auto* dialog = new PrintDialog(*pages, m_context.dialogs, m_context.printers, tr("Two copies of each: one for the school, one for the person."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InductionPage::setSince()
{
    auto rules = m_services.gate.settings();
    if (!rules || !m_since->isAcceptable() || rules->since == m_since->date())
        return;
    rules->since = m_since->date();
    if (const auto done = m_services.gate.setSettings(*rules); !done)
        messages().showError(done.error());
}

QList<QAction*> InductionPage::fileActions() const
{
    return { m_certificate, m_register };
}

QList<QAction*> InductionPage::editActions() const
{
    return { m_enter, m_admit };
}

} // namespace bihuan
