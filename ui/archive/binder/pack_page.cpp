// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/binder/pack_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bihuan {

PageInfo PackPage::info()
{
    return {u"pack"_s, tr("Inspection pack"), u"ok"_s};
}

PackPage::PackPage(BinderServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent), m_services(services), m_context(context), m_choices(new QWidget(this)), m_from(new DateEdit(m_choices)), m_to(new DateEdit(m_choices)),
      m_secret(new QCheckBox(tr("Also what has a &secrecy"), m_choices)), m_source(new QLabel(this)), m_figures(new QLabel(this)), m_tree(new QTreeWidget(this)), m_first(new EmptyState(u"ok"_s, this)),
      m_stack(new QStackedWidget(this)), m_desk(new ExportDesk(services, context, *this, m_choices))
{
    m_indicators = makeAction(u"indicatorsAction"_s, u"table"_s, tr("&Indicators…"));
    m_otherList = makeAction(u"otherIndicatorsAction"_s, u"import"_s, tr("&List from a file…"));
    m_check = makeAction(u"checkPackAction"_s, u"search"_s, tr("&Check what is there"), QKeySequence(Qt::Key_F5));
    m_write = makeAction(u"writePackAction"_s, u"pdf"_s, tr("&Export as PDF…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    connect(m_indicators, &QAction::triggered, this, [this] { emit pageWanted(inspectionIndicatorType().kind().code); });
    connect(m_otherList, &QAction::triggered, this, &PackPage::otherList);
    connect(m_check, &QAction::triggered, this, &PackPage::check);
    connect(m_write, &QAction::triggered, this, &PackPage::write);
    QPushButton* otherList = nullptr;
    auto* row = new QHBoxLayout(m_choices);
    for (QAction* action : {m_indicators, m_otherList, m_check, m_write}) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        if (action == m_write)
            makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        if (action != m_otherList) // it stands with the choices: the header is full on a small screen
            headerLayout()->addWidget(button);
        else
            otherList = button;
    }
    const QDate today = services.records.store().database().clock().today();
    const int begin = today.month() >= 9 ? today.year() : today.year() - 1; // to be changed at will
    m_from->setDate({begin, 9, 1});
    m_to->setDate(today);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const auto& [edit, text, name] : {std::tuple(m_from, tr("&From"), "packFrom"), std::tuple(m_to, tr("&To"), "packTo")}) {
        auto* label = new QLabel(text, m_choices);
        label->setBuddy(edit->lineEdit());
        edit->setObjectName(QLatin1String(name));
        edit->setToday(today);
        edit->lineEdit()->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(edit);
    }
    m_secret->setObjectName(u"packSecret"_s);
    row->addStretch(1);
    row->addWidget(otherList);
    m_choices->setObjectName(u"packChoices"_s);
    bodyLayout()->addWidget(m_choices);
    bodyLayout()->addWidget(m_secret);
    for (const auto& [label, name] : {std::pair(m_source, "packSource"), std::pair(m_figures, "packFigures")}) {
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        bodyLayout()->addWidget(label);
    }
    m_source->hide();

    m_tree->setObjectName(u"packTree"_s);
    m_tree->setAccessibleName(tr("Indicators"));
    m_tree->setHeaderLabels({tr("Indicator"), tr("Evidence"), tr("With its paper"), tr("Standing")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setItemDelegate(new StatusPillDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const QString kind = item->data(0, Qt::UserRole).toString(); !kind.isEmpty())
            emit recordWanted(kind, item->data(0, Qt::UserRole + 1).toLongLong());
    });
    m_first->setTexts(tr("Ready for an inspection"), tr("Choose the period, then check: for each indicator you see what evidence there is and what is missing, and go there by Enter."));
    m_first->setActions({m_check});
    m_stack->setObjectName(u"packStack"_s);
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_tree);
    bodyLayout()->addWidget(m_stack, 1);
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind == inspectionIndicatorType().kind().code)
            showFirst();
    });
    showFirst();
}

QList<QAction*> PackPage::fileActions() const
{
    return {m_check, m_write, m_indicators, m_otherList};
}

void PackPage::activated()
{
    emit badgeChanged({});
}

void PackPage::showFirst()
{
    m_checked = false;
    m_stack->setCurrentWidget(m_first);
    m_figures->hide();
}

std::optional<PackScope> PackPage::scope()
{
    if (!m_from->date().isValid() || !m_to->date().isValid() || m_to->date() < m_from->date()) {
        messages().showMessage(Tone::Warning, tr("Choose a period: its last day is not before its first."));
        m_from->lineEdit()->setFocus();
        return std::nullopt;
    }
    return PackScope{.from = m_from->date(), .to = m_to->date(), .secretToo = m_secret->isChecked(), .indicators = m_list};
}

void PackPage::check()
{
    const auto wanted = scope();
    if (!wanted)
        return;
    InspectionPack pack;
    const auto done = m_desk->read(tr("Looking for the evidence…"), [&](BinderServices::Copy& copy, const Progress&) -> Result<> {
        const BinderSource source = copy.source();
        BIHUAN_TRY_ASSIGN(pack, gatherPack(source.store, source.papers, source.attachments, *wanted));
        pack.plan = {}; // its papers belong to the copy
        return {};
    });
    if (!done) {
        messages().showError(done.error());
        return;
    }
    showStanding(pack);
}

void PackPage::showStanding(const InspectionPack& pack)
{
    m_tree->clear();
    QHash<QString, QTreeWidgetItem*> sections;
    int whole = 0;
    for (const IndicatorStanding& one : pack.standing) {
        QTreeWidgetItem*& section = sections[one.indicator.section];
        if (!section) {
            section = new QTreeWidgetItem(m_tree, {one.indicator.section.isEmpty() ? tr("Without section") : one.indicator.section});
            QFont bold = m_tree->font();
            bold.setBold(true);
            section->setFont(0, bold);
            section->setExpanded(true);
        }
        auto* row = new QTreeWidgetItem(section, {u"%1　%2"_s.arg(one.indicator.code, one.indicator.title), QString::number(one.found), QString::number(one.onPaper)});
        const bool nothing = one.found < one.indicator.least || (one.found == 0 && !one.gaps.isEmpty());
        row->setText(3, one.gaps.isEmpty() ? tr("Complete") : nothing ? tr("Evidence missing") : tr("%1 to look at").arg(one.gaps.size()));
        row->setData(3, ToneRole, int(one.gaps.isEmpty() ? Tone::Ok : nothing ? Tone::Error : Tone::Warning));
        row->setToolTip(0, one.indicator.asks.toHtmlEscaped());
        whole += one.gaps.isEmpty() ? 1 : 0;
        for (const BoundGap& gap : one.gaps) {
            auto* line = new QTreeWidgetItem(row, {gap.text});
            line->setData(0, Qt::UserRole, gap.kind);
            line->setData(0, Qt::UserRole + 1, gap.id);
            line->setToolTip(0, gap.text.toHtmlEscaped());
        }
        row->setExpanded(nothing);
    }
    m_figures->setText(tr("%1 of %2 indicators are complete; %3 things are missing. Enter on one of them goes there.").arg(whole).arg(pack.standing.size()).arg(pack.missing()));
    m_figures->show();
    m_stack->setCurrentWidget(m_tree);
    m_checked = true;
    emit statusChanged(tr("%1 of %2 complete").arg(whole).arg(pack.standing.size()));
}

void PackPage::otherList()
{
    const QString path = m_context.dialogs.chooseOpenFile(this, tr("List of indicators"), tr("Tables (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    const auto list = readIndicators(m_services.records, path);
    if (!list) {
        messages().showError(list.error());
        return;
    }
    m_list = *list;
    m_source->setText(tr("The list is that of %1 (%2 indicators), for this time only. To keep it, import it on the page of the indicators.").arg(QFileInfo(path).fileName()).arg(list->size()));
    m_source->show();
    showFirst();
    check();
}

void PackPage::write()
{
    const auto wanted = scope();
    if (!wanted)
        return;
    m_desk->write(
        [wanted](BinderServices::Copy& copy) -> Result<BinderPlan> {
            const BinderSource source = copy.source();
            BIHUAN_TRY_ASSIGN(const InspectionPack pack, gatherPack(source.store, source.papers, source.attachments, *wanted));
            return pack.plan;
        },
        {.suggestedName = tr("Inspection pack %1 to %2").arg(wanted->from.toString(Qt::ISODate), wanted->to.toString(Qt::ISODate))});
}

} // namespace bihuan
