// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_page.h"

#include "ui/inspection/watch/watch_day_view.h"
#include "ui/inspection/watch/watch_grid.h"
#include "ui/inspection/watch/watch_load_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// “3 problems, 2 notes”; Ok when there are none.
void tellFaults(ToneLabel& label, const QList<WatchFinding>& all)
{
    const QList<WatchFinding> findings = toldOnce(all);
    int problems = 0;
    QStringList first;
    for (const WatchFinding& finding : findings) {
        problems += finding.severity == Severity::Problem ? 1 : 0;
        if (first.size() < 12)
            first << finding.message;
    }
    const int notes = int(findings.size()) - problems;
    label.setTone(problems > 0 ? Tone::Error : notes > 0 ? Tone::Warning : Tone::Ok);
    label.setText(findings.isEmpty() ? WatchPage::tr("No clashes, nobody missing")
                                     : WatchPage::tr("To put right: %1, to look at: %2").arg(problems).arg(notes));
    label.setToolTip(first.join(u'\n'));
}

} // namespace

PageInfo WatchPage::info()
{
    return { watchPostType().kind().code, tr("Watch posts"), u"watch"_s };
}

WatchPage::WatchPage(WatchService& service, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_service(service)
    , m_context(context)
    , m_rosterModel(new WatchGridModel(this))
    , m_weekModel(new WatchGridModel(this))
{
    buildActions();
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"watchStack"_s);
    m_stack->addWidget(buildRoster());
    m_stack->addWidget(buildWeek());
    m_stack->addWidget(buildToday());
    m_load = new WatchLoadView(service.today(), this);
    m_stack->addWidget(m_load);
    m_nothing = new EmptyState(u"watch"_s, this);
    m_nothing->setObjectName(u"watchNothing"_s);
    m_nothing->setTexts(tr("No points to watch yet"),
                        tr("Enter where somebody stands before school, in the breaks and after school, or begin with the usual points and change them."));
    m_nothing->setActions({ m_addPoints, m_points });
    m_stack->addWidget(m_nothing);
    bodyLayout()->addWidget(m_stack, 1);
    const QDate today = service.today();
    m_from->setDate(today);
    m_weekDay->setDate(today);
    connect(m_load, &WatchLoadView::periodChanged, this, [this] {
        if (m_load->from().isValid() && m_load->until().isValid() && m_load->from() <= m_load->until())
            reload();
        else
            messages().showMessage(Tone::Error, tr("The period is not right: its last day comes before the first, or one of them is no date."));
    });
    connect(m_views, &QTabBar::currentChanged, this, &WatchPage::reload);
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // any kind: people, places and the calendar all stand in the roster
        if (isVisible())
            activated();
    });
    updateActions();
}

void WatchPage::buildActions()
{
    m_print = makeAction(u"watchPrintAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print);
    m_undoAction = makeAction(u"watchUndoAction"_s, u"undo"_s, tr("&Undo the last change"), QKeySequence::Undo);
    m_cell = makeAction(u"watchCellAction"_s, u"edit"_s, tr("Odd and even &weeks, deputy…"), QKeyCombination(Qt::CTRL, Qt::Key_Return));
    m_copyTerm = makeAction(u"watchCopyTermAction"_s, u"history"_s, tr("&Copy the roster of the last term…"));
    m_points = makeAction(u"watchPointsAction"_s, u"zone"_s, tr("&Enter points"));
    m_addPoints = makeAction(u"watchAddPointsAction"_s, u"add"_s, tr("&Begin with the usual points"));
    m_import = makeAction(u"watchImportAction"_s, u"import"_s, tr("&Import a roster…"));
    m_export = makeAction(u"watchExportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_rules = makeAction(u"watchRulesAction"_s, u"settings"_s, tr("&Rules and make-up days…"));
    m_standIn = makeAction(u"watchStandInAction"_s, u"people"_s, tr("&Stand in…"), QKeyCombination(Qt::CTRL, Qt::Key_R));
    m_exchange = makeAction(u"watchExchangeAction"_s, u"refresh"_s, tr("E&xchange…"));
    m_present = makeAction(u"watchPresentAction"_s, u"ok"_s, tr("Prese&nt"), QKeyCombination(Qt::CTRL, Qt::Key_M));
    m_done = makeAction(u"watchDoneAction"_s, u"ok"_s, tr("D&one"));
    m_cancel = makeAction(u"watchCancelAction"_s, u"undo"_s, tr("As in the &roster"));
    m_leave = makeAction(u"watchLeaveAction"_s, u"calendar"_s, tr("&Leave"));
    m_restoreDefaults = makeAction(u"watchRestoreAction"_s, u"refresh"_s, tr("Bring back de&fault times and roles"));
    connect(m_leave, &QAction::triggered, this, [this] { emit pageWanted(watchLeaveType().kind().code); });
    connect(m_restoreDefaults, &QAction::triggered, this, &WatchPage::restoreTimesAndRoles);
    connect(m_print, &QAction::triggered, this, &WatchPage::print);
    connect(m_undoAction, &QAction::triggered, this, &WatchPage::undo);
    connect(m_cell, &QAction::triggered, this, &WatchPage::openCellDialog);
    connect(m_copyTerm, &QAction::triggered, this, &WatchPage::copyTerm);
    connect(m_points, &QAction::triggered, this, [this] { emit pageWanted(watchPointType().kind().code); });
    connect(m_addPoints, &QAction::triggered, this, &WatchPage::addPoints);
    connect(m_import, &QAction::triggered, this, &WatchPage::importFile);
    connect(m_export, &QAction::triggered, this, &WatchPage::exportFile);
    connect(m_rules, &QAction::triggered, this, &WatchPage::openRules);
    connect(m_standIn, &QAction::triggered, this, [this] {
        if (const auto duty = chosenDuty())
            duty->planned.isNull() ? addSomebody(*duty) : standIn(*duty);
    });
    connect(m_exchange, &QAction::triggered, this, [this] {
        if (const auto duty = chosenDuty())
            exchange(*duty);
    });
    connect(m_present, &QAction::triggered, this, [this] { mark(u"on"_s); });
    connect(m_done, &QAction::triggered, this, [this] { mark(u"off"_s); });
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (const auto duty = chosenDuty())
            cancelChange(*duty);
    });
}

void WatchPage::buildHeader()
{
    m_views = new QTabBar(this);
    m_views->setObjectName(u"watchViews"_s);
    m_views->setAccessibleName(tr("Views"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    for (const QString& text : { tr("Roster"), tr("Week"), tr("Today"), tr("Spread") })
        m_views->addTab(text);
    headerLayout()->insertWidget(1, m_views);
    auto* print = new QPushButton(m_print->icon(), m_print->text(), this);
    print->setObjectName(u"watchPrintButton"_s);
    print->setToolTip(m_print->toolTip());
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, m_print, &QAction::trigger);
    connect(m_print, &QAction::changed, print, [this, print] { print->setEnabled(m_print->isEnabled()); });
    headerLayout()->addWidget(print);
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"watchMoreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"watchMoreMenu"_s);
    menu->addActions({ m_undoAction, m_cell });
    menu->addSeparator();
    menu->addActions({ m_copyTerm, m_import, m_export });
    menu->addSeparator();
    menu->addActions({ m_points, m_addPoints, m_restoreDefaults, m_rules });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

QWidget* WatchPage::buildRoster()
{
    auto* view = new QWidget(this);
    view->setObjectName(u"watchRosterView"_s);
    m_from = new DateEdit(view);
    m_from->lineEdit()->setObjectName(u"watchFromDate"_s);
    m_from->lineEdit()->setAccessibleName(tr("Changes hold from"));
    m_from->setToday(m_service.today());
    auto* label = new QLabel(tr("Changes &hold from"), view);
    label->setBuddy(m_from);
    m_rosterFaults = new ToneLabel(Tone::Neutral, view);
    m_rosterFaults->setObjectName(u"watchRosterFaults"_s);
    auto* hint = new ToneLabel(Tone::Neutral, view);
    hint->setObjectName(u"watchRosterHint"_s);
    hint->setText(tr("Type a name or its initials, Del empties, Ctrl+C and Ctrl+V copy"));
    m_rosterGrid = new WatchGrid(m_rosterModel, u"watchRosterGrid"_s, view);
    m_rosterGrid->setAccessibleName(tr("Roster"));
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_from);
    row->addSpacing(12);
    row->addWidget(m_rosterFaults);
    row->addStretch(1);
    row->addWidget(hint);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_rosterGrid, 1);
    connect(m_from, &DateEdit::finished, this, [this] { changeDay(m_from, m_from->date()); });
    connect(m_rosterGrid, &WatchGrid::cellOpened, this, &WatchPage::openCell);
    connect(m_rosterGrid, &WatchGrid::cellCleared, this, &WatchPage::clearCell);
    connect(m_rosterGrid, &WatchGrid::copyWanted, this, &WatchPage::copyCell);
    connect(m_rosterGrid, &WatchGrid::pasteWanted, this, &WatchPage::pasteCell);
    connect(m_rosterGrid, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"watchCellMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({ m_cell, m_undoAction });
        menu->popup(m_rosterGrid->viewport()->mapToGlobal(at));
    });
    connect(m_rosterGrid->selectionModel(), &QItemSelectionModel::currentChanged, this, &WatchPage::updateActions);
    return view;
}

QWidget* WatchPage::buildWeek()
{
    auto* view = new QWidget(this);
    view->setObjectName(u"watchWeekView"_s);
    m_weekDay = new DateEdit(view);
    m_weekDay->lineEdit()->setObjectName(u"watchWeekDate"_s);
    m_weekDay->lineEdit()->setAccessibleName(tr("A day of the week"));
    m_weekDay->setToday(m_service.today());
    m_weekFaults = new ToneLabel(Tone::Neutral, view);
    m_weekFaults->setObjectName(u"watchWeekFaults"_s);
    m_weekGrid = new WatchGrid(m_weekModel, u"watchWeekGrid"_s, view);
    m_weekGrid->setAccessibleName(tr("Week"));
    m_weekGrid->setEditable(false);
    auto* hint = new ToneLabel(Tone::Neutral, view);
    hint->setObjectName(u"watchWeekHint"_s);
    hint->setText(tr("Enter or a double click: stand in, exchange"));
    const auto step = [&](const QString& name, const QString& text, Qt::ArrowType arrow, int days) {
        auto* button = new QToolButton(view);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, days] { changeDay(m_weekDay, m_weekDay->date().addDays(days)); });
        return button;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(step(u"watchWeekBack"_s, tr("The week before"), Qt::LeftArrow, -7));
    row->addWidget(m_weekDay);
    row->addWidget(step(u"watchWeekOn"_s, tr("The week after"), Qt::RightArrow, 7));
    row->addSpacing(12);
    row->addWidget(m_weekFaults);
    row->addStretch(1);
    row->addWidget(hint);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_weekGrid, 1);
    connect(m_weekDay, &DateEdit::finished, this, [this] { changeDay(m_weekDay, m_weekDay->date()); });
    connect(m_weekGrid, &WatchGrid::cellOpened, this, &WatchPage::openWeekMenu);
    connect(m_weekGrid, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const QModelIndex cell = m_weekGrid->indexAt(at); m_weekModel->isCell(cell))
            openWeekMenu(cell);
    });
    return view;
}

QWidget* WatchPage::buildToday()
{
    auto* view = new QWidget(this);
    view->setObjectName(u"watchTodayView"_s);
    m_day = new WatchDayView(m_service.today(), view);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    for (QAction* action : { m_standIn, m_exchange, m_present, m_done, m_cancel, m_leave }) {
        auto* button = new QPushButton(action->icon(), action->text(), view);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_day, 1);
    connect(m_day, &WatchDayView::dayChanged, this, &WatchPage::reload);
    connect(m_day, &WatchDayView::selectionChanged, this, &WatchPage::updateActions);
    connect(m_day, &WatchDayView::opened, m_standIn, &QAction::trigger);
    return view;
}

void WatchPage::changeDay(DateEdit* edit, QDate day)
{
    if (!day.isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(edit->text()));
        return;
    }
    edit->setDate(day);
    reload();
}

void WatchPage::activated()
{
    const QDate today = m_service.today();
    if (std::exchange(m_loadedOn, today) != today)
        m_stale = true;
    if (std::exchange(m_stale, false))
        reload();
}

void WatchPage::reload()
{
    const View view = static_cast<View>(m_views->currentIndex());
    const QDate today = m_service.today();
    QDate from = view == Week ? mondayOf(m_weekDay->date()) : view == Today ? mondayOf(m_day->day()) : m_from->date();
    QDate until = from.addDays(view == Roster ? 13 : 6);
    if (view == Spread) {
        if (!m_load->from().isValid()) {
            const auto now = m_service.book(today, today);
            const SchoolTerm* term = now ? now->termOf(today) : nullptr;
            m_load->setPeriod(term ? term->firstDay : QDate(today.year(), today.month(), 1), term ? term->lastDay : today);
        }
        from = m_load->from();
        until = m_load->until();
    }
    const auto book = m_service.book(from, until);
    const auto issues = m_service.recordIssues();
    if (!book || !issues) {
        messages().showError(book ? issues.error() : book.error());
        return;
    }
    emit badgeChanged(issues->isEmpty() ? QString() : QString::number(issues->size()));
    const bool nothing = book->points.isEmpty() || book->times.isEmpty();
    m_stack->setCurrentIndex(nothing ? 4 : int(view));
    if (nothing)
        return updateActions();
    switch (view) {
    case Roster: {
        const QModelIndex kept = m_rosterGrid->currentIndex();
        m_rosterModel->showRoster(*book, from);
        m_rosterGrid->settle();
        if (kept.isValid())
            m_rosterGrid->setCurrentIndex(m_rosterModel->index(qMin(kept.row(), m_rosterModel->rowCount() - 1), kept.column()));
        tellFaults(*m_rosterFaults, m_rosterModel->findings());
        break;
    }
    case Week: {
        const QModelIndex kept = m_weekGrid->currentIndex();
        m_weekModel->showWeek(*book, m_weekDay->date());
        m_weekGrid->settle();
        if (kept.isValid())
            m_weekGrid->setCurrentIndex(m_weekModel->index(qMin(kept.row(), m_weekModel->rowCount() - 1), kept.column()));
        tellFaults(*m_weekFaults, m_weekModel->findings());
        break;
    }
    case Today: m_day->show(*book); break;
    case Spread: m_load->show(*book); break;
    }
    updateActions();
}

void WatchPage::updateActions()
{
    const View view = static_cast<View>(m_views->currentIndex());
    const bool any = m_stack->currentIndex() != 4;
    m_undoAction->setEnabled(!m_undo.isEmpty());
    m_cell->setEnabled(any && view == Roster && m_rosterGrid->currentCell().isValid());
    m_print->setEnabled(any);
    m_import->setEnabled(any);
    m_export->setEnabled(any);
    m_copyTerm->setEnabled(any);
    const QList<WatchDuty> duties = any && view == Today ? m_day->chosen() : QList<WatchDuty>();
    const bool one = duties.size() == 1;
    m_standIn->setEnabled(one);
    m_exchange->setEnabled(one && !duties.first().planned.isNull() && !duties.first().isChanged());
    m_cancel->setEnabled(one && !duties.first().shift.isNull());
    const bool past = !duties.isEmpty() && duties.first().day <= m_service.today();
    const bool people = past && std::all_of(duties.cbegin(), duties.cend(), [](const WatchDuty& duty) { return !duty.planned.isNull() && !duty.actual.isNull(); });
    m_present->setEnabled(people);
    m_done->setEnabled(people);
}

void WatchPage::showView(View view)
{
    m_views->setCurrentIndex(view);
}

void WatchPage::showWeekOf(QDate day)
{
    m_weekDay->setDate(day);
    if (m_views->currentIndex() == Week)
        reload();
    else
        showView(Week);
}

void WatchPage::showPost(Id<WatchPost> id)
{
    const auto post = m_context.records.store().find(watchPostType(), id);
    if (!id.isNull() && post && *post && (*post)->isValidOn(m_from->date())) {
        showView(Roster);
        reload();
        if (const QModelIndex cell = m_rosterModel->find((*post)->slot, (*post)->point, (*post)->weekday.toInt()); cell.isValid()) {
            m_rosterGrid->setCurrentIndex(cell);
            m_rosterGrid->scrollTo(cell);
            m_rosterGrid->setFocus();
            return;
        }
    }
    const QDate monday = mondayOf(m_service.today());
    const auto book = m_service.book(monday, monday.addDays(13));
    QDate day = m_service.today();
    if (book)
        for (const WatchFinding& finding : watchFindings(*book, monday, monday.addDays(13)))
            if (finding.day >= m_service.today()) {
                day = finding.day;
                break;
            }
    showWeekOf(day);
}

QList<QAction*> WatchPage::fileActions() const
{
    return { m_print, m_import, m_export };
}

QList<QAction*> WatchPage::editActions() const
{
    return { m_undoAction, m_cell, m_standIn, m_exchange, m_present, m_done, m_cancel, m_leave, m_copyTerm, m_points, m_addPoints, m_restoreDefaults, m_rules };
}

} // namespace bihuan
