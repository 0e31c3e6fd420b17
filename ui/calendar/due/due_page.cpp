// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/due/due_page.h"

#include "core/calendar/usual_terms.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum DueColumn { WorkColumn, DayColumn, StateColumn, MechanismColumn, DepartmentColumn, RuleColumn };
constexpr int rowRole = Qt::UserRole + 20; ///< index of the row; groups have none

Tone toneOf(const DueItem& item)
{
    switch (item.state) {
    case DueState::Overdue: return Tone::Error;
    case DueState::Due: return item.soon ? Tone::Warning : Tone::Neutral;
    case DueState::Met: return Tone::Ok;
    case DueState::MetLate: return Tone::Info;
    case DueState::Skipped: return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// 逾期12天, 今天, 还有3天.
QString whenText(const DueItem& item, QDate today)
{
    const qint64 days = today.daysTo(item.occurrence.due);
    if (item.state == DueState::Overdue)
        return DuePage::tr("%n day(s) late", nullptr, int(-days));
    if (item.state != DueState::Due)
        return stateName(item);
    if (days == 0)
        return DuePage::tr("today");
    return item.soon ? DuePage::tr("in %n day(s)", nullptr, int(days)) : stateName(item);
}

} // namespace

PageInfo DuePage::info()
{
    return { u"due"_s, tr("What is due"), u"ok"_s };
}

DuePage::DuePage(DueServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // any record may be what fulfils a rule
        if (isVisible())
            activated();
    });
}

void DuePage::buildHeader()
{
    const auto box = [this](const QString& name, const QString& accessible) {
        auto* combo = new ComboBox(this);
        combo->setObjectName(name);
        combo->setAccessibleName(accessible);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, &DuePage::reload);
        return combo;
    };
    m_span = box(u"dueSpan"_s, tr("Until when"));
    m_span->addItem(tr("Until the end of the month"), u"month"_s);
    m_span->addItem(tr("The next 60 days"), u"60"_s);
    m_span->addItem(tr("Until the end of the school year"), u"year"_s);
    m_span->setCurrentIndex(1);
    m_mechanism = box(u"dueMechanism"_s, tr("Mechanism"));
    m_department = box(u"dueDepartment"_s, tr("Department"));
    m_withDone = new QCheckBox(tr("&Also what is done"), this);
    m_withDone->setObjectName(u"dueWithDone"_s);
    connect(m_withDone, &QCheckBox::toggled, this, &DuePage::reload);
    const auto button = [this](QAction* action, bool primary) {
        auto* made = new QPushButton(action->icon(), action->text(), this);
        made->setObjectName(action->objectName() + u"Button"_s);
        made->setToolTip(action->toolTip());
        made->setAutoDefault(false);
        if (primary)
            makePrimary(made);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [made, action] { made->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(made);
    };
    button(m_print, false);
    button(m_skip, false);
    button(m_done, true);
}

void DuePage::buildBody()
{
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_span, m_mechanism, m_department, m_withDone })
        filters->addWidget(widget);
    filters->addStretch(1);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"dueTree"_s);
    m_tree->setAccessibleName(tr("What is due"));
    m_tree->setHeaderLabels({ tr("Work"), tr("Due"), tr("State"), tr("Mechanism"), tr("Department"), tr("Comes again") });
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(10);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new StatusPillDelegate(m_tree));
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({ m_done, m_skip, m_takeBack, m_open, m_edit });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DuePage::updateActions);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (m_done->isEnabled())
            m_done->trigger();
        else if (m_open->isEnabled())
            m_open->trigger();
    });
    m_nothing = new EmptyState(u"ok"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addLayout(filters);
    bodyLayout()->addWidget(m_stack, 1);
}

QDate DuePage::until() const
{
    const QDate today = m_services.due.today();
    const QString span = m_span->currentData().toString();
    if (span == u"month"_s)
        return QDate(today.year(), today.month(), today.daysInMonth());
    constexpr int shownDays = 60;
    return span == u"year"_s ? QDate(usualTerms::yearOf(today) + 1, 8, 31) : today.addDays(shownDays);
}

void DuePage::fillChoices()
{
    const auto names = m_services.due.names();
    if (!names) {
        messages().showError(names.error());
        return;
    }
    m_names = *names;
    const auto fill = [this](QComboBox* box, const QString& all, const RecordKind& kind, const QHash<qint64, QString>& words) {
        const QVariant kept = box->currentData();
        box->clear();
        box->addItem(all, qint64(0));
        if (const auto records = m_services.due.records().store().list(kind))
            for (const Record& record : *records)
                box->addItem(words.value(record.id), record.id);
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    fill(m_mechanism, tr("All mechanisms"), mechanismType().kind(), m_names.mechanisms);
    fill(m_department, tr("All departments"), departmentType().kind(), m_names.departments);
}

void DuePage::activated()
{
    const QDate today = m_services.due.today();
    if (!std::exchange(m_stale, false) && m_loadedOn == today)
        return;
    m_loadedOn = today;
    fillChoices();
    reload();
}

void DuePage::reload()
{
    const auto from = m_services.due.countsFrom();
    const auto rows = from ? (m_withDone->isChecked() ? m_services.due.rows(*from, until()) : m_services.due.open(until())) : from.error();
    if (!rows) {
        messages().showError(rows.error());
        return;
    }
    m_rows = *rows;
    int overdue = 0;
    for (const DueRow& row : std::as_const(m_rows))
        overdue += row.item.state == DueState::Overdue ? 1 : 0;
    emit badgeChanged(overdue > 0 ? QString::number(overdue) : QString());
    const qint64 mechanism = m_mechanism->currentData().toLongLong(), department = m_department->currentData().toLongLong();
    const qsizetype all = m_rows.size();
    m_rows.removeIf([&](const DueRow& row) {
        return (mechanism != 0 && row.rule.mechanism.value() != mechanism) || (department != 0 && !row.rule.departments.contains(Id<Department>(department)));
    });
    fillTree();
    emit statusChanged(tr("%1 due until %2, %3 of them overdue").arg(m_rows.size()).arg(until().toString(Qt::ISODate)).arg(overdue));
    if (all > 0)
        m_nothing->setTexts(tr("Nothing for this choice"), tr("Choose all mechanisms and all departments to see everything."));
    else
        m_nothing->setTexts(tr("Nothing is due"), tr("Nothing falls due until %1, counted from %2. What recurs stands under “Recurring works”; terms and holidays under “School year”.")
                                                       .arg(until().toString(Qt::ISODate), from->toString(Qt::ISODate)));
    m_stack->setCurrentIndex(m_rows.isEmpty() ? 1 : 0);
    updateActions();
}

void DuePage::fillTree()
{
    const QDate today = m_services.due.today();
    const DueRow* kept = current();
    const QString key = kept ? kept->rule.name + kept->item.occurrence.key : QString();
    QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const DueSpan span : { DueSpan::Overdue, DueSpan::ThisWeek, DueSpan::ThisMonth, DueSpan::Later, DueSpan::Over }) {
        QTreeWidgetItem* group = nullptr;
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            if (spanOf(m_rows[at].item, today) != span)
                continue;
            if (!group) {
                group = new QTreeWidgetItem(m_tree);
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
                QFont bold = m_tree->font();
                bold.setBold(true);
                group->setFont(WorkColumn, bold);
            }
            addRow(group, at);
        }
        if (!group)
            continue;
        group->setText(WorkColumn, tr("%1 (%2)").arg(spanName(span)).arg(group->childCount()));
        group->setExpanded(true);
    }
    for (int column = 0; column < RuleColumn; ++column)
        m_tree->resizeColumnToContents(column);
    constexpr int widestWork = 240, widestDepartment = 120; // the rest is in the tool tips
    m_tree->setColumnWidth(WorkColumn, std::min(m_tree->columnWidth(WorkColumn), widestWork));
    m_tree->setColumnWidth(DepartmentColumn, std::min(m_tree->columnWidth(DepartmentColumn), widestDepartment));
    QTreeWidgetItem* select = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* item = m_tree->topLevelItem(i)->child(j);
            const DueRow& row = m_rows[item->data(0, rowRole).toLongLong()];
            if (!select || row.rule.name + row.item.occurrence.key == key)
                select = item;
        }
    if (select)
        m_tree->setCurrentItem(select);
}

void DuePage::addRow(QTreeWidgetItem* parent, qsizetype at)
{
    const DueRow& row = m_rows[at];
    const DueItem& item = row.item;
    QString work = row.rule.name;
    if (!item.occurrence.about.isEmpty())
        work = tr("%1 (%2)").arg(work, item.occurrence.about);
    const QString rule = row.isOfRecord() ? row.rule.note : ruleText(row.rule);
    QString how = rule;
    if (item.state == DueState::Skipped)
        how = item.note;
    else if (item.doneOn.isValid())
        how = item.mark != 0 ? tr("done on %1, ticked off").arg(item.doneOn.toString(Qt::ISODate)) : tr("done on %1: %2").arg(item.doneOn.toString(Qt::ISODate), item.recordName);
    else if (item.occurrence.tentative)
        how = tr("not announced yet, the day may move: %1").arg(how);
    auto* line = new QTreeWidgetItem(parent, { work, item.occurrence.due.toString(Qt::ISODate), whenText(item, m_services.due.today()),
                                               m_names.mechanism(row.rule), m_names.departmentsOf(row.rule), how });
    line->setData(StateColumn, ToneRole, int(toneOf(item)));
    line->setData(0, rowRole, at);
    QStringList about{ work };
    if (row.isOfRecord())
        about << rule;
    else
        about << tr("Comes again: %1").arg(rule) << tr("Source: %1").arg(row.rule.source);
    if (!row.isOfRecord() && !row.rule.note.isEmpty())
        about << row.rule.note;
    line->setToolTip(WorkColumn, about.join(u'\n'));
    line->setToolTip(DepartmentColumn, line->text(DepartmentColumn));
    line->setToolTip(RuleColumn, how);
}

const DueRow* DuePage::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QVariant at = item ? item->data(0, rowRole) : QVariant();
    return at.isValid() && at.toLongLong() < m_rows.size() ? &m_rows[at.toLongLong()] : nullptr;
}

bool DuePage::showRule(Id<Obligation> rule)
{
    m_mechanism->setCurrentIndex(0);
    m_department->setCurrentIndex(0);
    m_stale = true;
    activated();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem* item = m_tree->topLevelItem(i)->child(j); m_rows[item->data(0, rowRole).toLongLong()].rule.id == rule) {
                m_tree->setCurrentItem(item);
                m_tree->scrollToItem(item);
                m_tree->setFocus();
                return true;
            }
    return false;
}

} // namespace bihuan
