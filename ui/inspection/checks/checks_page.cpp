// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/checks_page.h"

#include "core/storage/database.h"
#include "ui/inspection/checks/check_print_desk.h"
#include "ui/inspection/checks/check_week_strip.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsVersion = 1;

} // namespace

RowStatus checkStatus(const Record& record, QDate today)
{
    // Asked for every row of a list that may have 10,000: no struct is made for three columns.
    const RecordKind& kind = inspectionType().kind();
    static const qsizetype stateAt = kind.indexOf(u"state"_s), dueAt = kind.indexOf(u"due_on"_s), lateAt = kind.indexOf(u"late"_s);
    if (record.voided)
        return { ChecksPage::tr("Voided"), Tone::Neutral };
    Inspection one;
    one.state = record.values.value(stateAt).toString();
    one.dueOn = record.values.value(dueAt).toDate();
    one.late = record.values.value(lateAt).toBool();
    const CheckState state = checkStateOf(one);
    if (isOverdue(one, today))
        return { ChecksPage::tr("Overdue"), Tone::Error };
    switch (state) {
    case CheckState::Planned:
        return { checkStateName(state), Tone::Neutral };
    case CheckState::Issued:
        return { checkStateName(state), Tone::Info };
    case CheckState::Missed:
        return { checkStateName(state), Tone::Error };
    case CheckState::Done:
        return one.late ? RowStatus{ ChecksPage::tr("Done late"), Tone::Warning } : RowStatus{ checkStateName(state), Tone::Ok };
    case CheckState::Reviewed:
    case CheckState::Filed:
        break;
    }
    return one.late ? RowStatus{ ChecksPage::tr("%1, late").arg(checkStateName(state)), Tone::Warning } : RowStatus{ checkStateName(state), Tone::Ok };
}

PageInfo ChecksPage::info()
{
    return { u"checks"_s, tr("Inspections due"), u"inspection"_s };
}

ChecksPage::ChecksPage(CheckService& checks, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_checks(checks)
    , m_context(context)
    , m_model(new RecordTableModel(
          inspectionType().kind(), context.records.store(),
          [clock = &context.records.store().database().clock()](const Record& record) {
              return std::optional(checkStatus(record, clock->today()));
          },
          this))
    , m_desk(new CheckPrintDesk(checks, context, progress(), this))
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        // Anything that stands on the page: inspections, zones, people, lists.
        if (kind == inspectionLineType().kind().code || kind == loopItemType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
    connect(m_desk, &CheckPrintDesk::printed, this, [this](const QString& text) { messages().showMessage(Tone::Ok, text); });
    connect(m_desk, &CheckPrintDesk::failed, this, [this](const Error& error) { messages().showError(error); });
}

ChecksPage::~ChecksPage() = default;

void ChecksPage::buildActions()
{
    const auto step = [this](QAction* action, const QString& label, void (ChecksPage::*run)()) {
        connect(action, &QAction::triggered, this, run);
        m_steps << Step{ action, label };
    };
    step(makeAction(u"printSheetsAction"_s, u"print"_s, tr("&Print sheets…"), QKeySequence::Print), tr("&Print sheets"), &ChecksPage::printBlank);
    m_key = makeAction(u"keySheetsAction"_s, u"scan"_s, tr("&Enter sheets…"), QKeyCombination(Qt::CTRL, Qt::Key_M));
    connect(m_key, &QAction::triggered, this, [this] {
        const auto rows = m_table->selectedIds();
        openKeying(rows.size() == 1 ? Id<Inspection>(rows.first()) : Id<Inspection>());
    });
    m_steps << Step{ m_key, tr("&Enter") };
    step(makeAction(u"reviewAction"_s, u"ok"_s, tr("&Review…"), QKeyCombination(Qt::CTRL, Qt::Key_R)), tr("&Review"), &ChecksPage::review);
    step(makeAction(u"fileAction"_s, u"archive"_s, tr("&File…")), tr("&File"), &ChecksPage::file);
    step(makeAction(u"missedAction"_s, u"warning"_s, tr("Declare &missed…")), tr("&Missed"), &ChecksPage::declareMissed);

    m_plan = makeAction(u"planAction"_s, u"calendar"_s, tr("P&lan…"), QKeySequence::New);
    m_special = makeAction(u"specialAction"_s, u"add"_s, tr("Check &outside the plan…"));
    m_filled = makeAction(u"printFilledAction"_s, u"print"_s, tr("Print &records of those done…"));
    m_byList = makeAction(u"statisticsAction"_s, u"table"_s, tr("&Statistics by checklist…"));
    m_byZone = makeAction(u"zoneStatisticsAction"_s, u"zone"_s, tr("Statistics by &zone…"));
    m_open = makeAction(u"openRecordAction"_s, u"open"_s, tr("Open the re&cord"));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    connect(m_plan, &QAction::triggered, this, &ChecksPage::plan);
    connect(m_special, &QAction::triggered, this, &ChecksPage::addSpecial);
    connect(m_filled, &QAction::triggered, this, &ChecksPage::printFilled);
    connect(m_byList, &QAction::triggered, this, [this] { printStatistics(false); });
    connect(m_byZone, &QAction::triggered, this, [this] { printStatistics(true); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const auto ids = m_table->selectedIds(); !ids.isEmpty())
            emit recordWanted(inspectionType().kind().code, ids.first());
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_byList->setVisible(bool(m_context.makeTable));
    m_byZone->setVisible(bool(m_context.makeTable));
}

void ChecksPage::buildHeader()
{
    auto* plan = new QPushButton(m_plan->icon(), m_plan->text(), this);
    plan->setObjectName(u"planActionButton"_s);
    plan->setAutoDefault(false);
    plan->setToolTip(m_plan->toolTip());
    connect(plan, &QPushButton::clicked, m_plan, &QAction::trigger);
    headerLayout()->addWidget(plan);
    auto* more = new QPushButton(tr("M&ore"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({ m_special, m_open });
    menu->addSeparator();
    menu->addActions({ m_filled, m_byList, m_byZone });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

QWidget* ChecksPage::buildScopes()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"scopeBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_scopes = new QButtonGroup(this);
    const QStringList names{ u"scopeWeek"_s, u"scopeOverdue"_s, u"scopeToReview"_s, u"scopeToFile"_s, u"scopeMissed"_s };
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(bar);
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_scopes->addButton(button, i);
        row->addWidget(button, 1);
    }
    m_scopes->button(0)->setChecked(true);
    connect(m_scopes, &QButtonGroup::idClicked, this, [this](int id) { setScope(static_cast<Scope>(id)); });
    return bar;
}

QWidget* ChecksPage::buildSteps()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"stepBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (Step& step : m_steps) {
        step.button = new QPushButton(step.action->icon(), step.label, bar);
        step.button->setObjectName(step.action->objectName() + u"Button"_s);
        step.button->setAutoDefault(false);
        step.button->setToolTip(step.action->toolTip());
        connect(step.button, &QPushButton::clicked, step.action, &QAction::trigger);
        row->addWidget(step.button, 1);
    }
    return bar;
}

void ChecksPage::buildBody()
{
    m_strip = new CheckWeekStrip(this);
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(360);
    m_cycle = new ComboBox(this);
    m_cycle->setObjectName(u"cycleBox"_s);
    m_cycle->setAccessibleName(tr("How often"));
    m_cycle->addItem(tr("All kinds"), QString());
    for (const CheckCycle cycle : allCheckCycles)
        m_cycle->addItem(checkCycleName(cycle), checkCycleCode(cycle));
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    m_table = new RecordTable(*m_model, m_context.settings, u"checksBoard"_s, columnsVersion, this);
    m_table->setObjectName(u"checksTable"_s);
    m_table->setAccessibleName(tr("Inspections"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksPage::updateActions);
    connect(m_table, &RecordTable::editRequested, this, &ChecksPage::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"rowMenu"_s);
        for (const Step& step : std::as_const(m_steps))
            menu.addAction(step.action);
        menu.addActions({ m_filled, m_open });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    m_filter->setFollower(m_table);
    m_nothing = new EmptyState(u"inspection"_s, this);
    m_nothing->setObjectName(u"nothingDue"_s);
    auto* noMatch = new EmptyState(u"search"_s, this);
    noMatch->setObjectName(u"noMatch"_s);
    noMatch->setTexts(tr("Nothing fits the filter"), {});
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget : { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(noMatch) })
        m_stack->addWidget(widget);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_cycle);
    row->addWidget(m_count);
    row->addStretch(1);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(buildScopes());
    bodyLayout()->addWidget(m_strip);
    bodyLayout()->addWidget(buildSteps());
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        updateActions();
    });
    connect(m_cycle, &QComboBox::activated, this, &ChecksPage::fillRows);
    connect(m_strip, &CheckWeekStrip::weekChanged, this, &ChecksPage::reload);
    connect(m_strip, &CheckWeekStrip::dayChanged, this, &ChecksPage::fillRows);
}

void ChecksPage::activated()
{
    const QDate today = m_context.records.store().database().clock().today();
    m_strip->setToday(today);
    if (std::exchange(m_stale, false))
        reload();
}

void ChecksPage::setScope(Scope scope)
{
    m_scope = scope;
    m_scopes->button(int(scope))->setChecked(true);
    reload();
}

void ChecksPage::reload()
{
    const RecordStore& store = m_context.records.store();
    const QDate today = store.database().clock().today();
    const auto counts = m_checks.counts();
    if (!counts) {
        messages().showError(counts.error());
        return;
    }
    const int numbers[] = { counts->week, counts->overdue, counts->toReview, counts->toFile, counts->missed };
    const QStringList labels{ tr("&This week"), tr("O&verdue"), tr("To be revie&wed"), tr("To be f&iled"), tr("Misse&d") };
    for (int i = 0; i < labels.size(); ++i) {
        m_scopes->button(i)->setText(tr("%1  %2").arg(labels[i]).arg(numbers[i]));
        QString plain = labels[i];
        m_scopes->button(i)->setAccessibleName(tr("%1: %2").arg(plain.remove(u'&')).arg(numbers[i]));
    }
    m_scopes->button(4)->setToolTip(tr("In the last 30 days"));
    emit badgeChanged(counts->overdue > 0 ? QString::number(counts->overdue) : QString());

    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    QList<ListQuery> queries;
    const auto state = [&queries](CheckState wanted, QList<Condition> more = {}) {
        more << Condition{ u"state"_s, checkStateCode(wanted) };
        queries << ListQuery{ .where = std::move(more), .orderBy = { u"due_on"_s, u"id"_s } };
    };
    switch (m_scope) {
    case Scope::Week:
        queries << ListQuery{ .where = { { u"due_on"_s, iso(m_strip->monday()), Condition::Op::GreaterOrEqual },
                                         { u"from_day"_s, iso(m_strip->monday().addDays(6)), Condition::Op::LessOrEqual } },
                              .orderBy = { u"due_on"_s, u"id"_s } };
        break;
    case Scope::Overdue:
        for (const CheckState open : { CheckState::Planned, CheckState::Issued })
            state(open, { { u"due_on"_s, iso(today), Condition::Op::Less } });
        break;
    case Scope::ToReview:
        state(CheckState::Done);
        break;
    case Scope::ToFile:
        state(CheckState::Reviewed);
        break;
    case Scope::Missed:
        state(CheckState::Missed, { { u"due_on"_s, iso(today.addDays(-30)), Condition::Op::GreaterOrEqual } });
        break;
    }
    m_all.clear();
    for (const ListQuery& query : std::as_const(queries)) {
        const auto list = store.list(inspectionType(), query);
        if (!list) {
            messages().showError(list.error());
            return;
        }
        m_all << *list;
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Inspection& a, const Inspection& b) { return a.dueOn < b.dueOn; });
    m_strip->setVisible(m_scope == Scope::Week);
    fillStrip();
    fillRows();
}

void ChecksPage::fillStrip()
{
    QHash<QDate, CheckDayCount> counts;
    int weekNo = 0;
    for (const Inspection& one : std::as_const(m_all)) {
        CheckDayCount& day = counts[one.dueOn];
        ++day.due;
        day.settled += isOpenCheck(checkStateOf(one)) ? 0 : 1;
        day.missed += checkStateOf(one) == CheckState::Missed ? 1 : 0;
        if (one.dueOn <= m_strip->monday().addDays(6))
            weekNo = std::max(weekNo, one.weekNo);
    }
    m_strip->setCounts(counts, weekNo);
}

void ChecksPage::fillRows()
{
    const QString cycle = m_cycle->currentData().toString();
    const QDate day = m_scope == Scope::Week ? m_strip->day() : QDate();
    QList<Record> rows;
    for (const Inspection& one : std::as_const(m_all))
        if ((cycle.isEmpty() || one.cycle == cycle) && (!day.isValid() || one.dueOn == day))
            rows << inspectionType().toRecord(one);
    m_model->setRows(std::move(rows));
    m_table->fitOnce();
    updateActions();
}

QList<QAction*> ChecksPage::fileActions() const
{
    return { m_steps[0].action, m_filled, m_byList, m_byZone };
}

QList<QAction*> ChecksPage::editActions() const
{
    return { m_plan, m_special, m_key, m_steps[2].action, m_steps[3].action, m_steps[4].action, m_open, m_find };
}

} // namespace bihuan
