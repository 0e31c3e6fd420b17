// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/board_page.h"

#include "ui/education/proposals_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QTableWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int themeRow = 0, months = 12;

} // namespace

std::pair<QString, Tone> activityPill(const EduActivity& one, QDate today)
{
    if (one.voided)
        return { EducationBoardPage::tr("Voided"), Tone::Neutral };
    const QString name = activityStateName(one.state);
    if (isAhead(one))
        return { name, one.heldOn < today ? Tone::Error : one.state == u"prepared"_s ? Tone::Info : Tone::Neutral };
    if (one.state == u"cancelled"_s)
        return { name, Tone::Neutral };
    return { name, one.state == u"filed"_s ? Tone::Ok : one.state == u"held"_s ? Tone::Warning : Tone::Info };
}

PageInfo EducationBoardPage::info()
{
    return { u"education_board"_s, tr("Seven ways of learning"), u"education"_s };
}

EducationBoardPage::EducationBoardPage(EducationServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    buildActions();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // terms, holidays, ways, themes and classes all stand in the board
        if (isVisible())
            activated();
    });
}

void EducationBoardPage::buildActions()
{
    const auto make = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    make(m_propose, u"proposeAction"_s, u"calendar"_s, tr("&Place by the calendar…"), QKeyCombination(Qt::CTRL, Qt::Key_R), &EducationBoardPage::propose);
    make(m_print, u"printPlanAction"_s, u"print"_s, tr("Prin&t the year plan…"), QKeySequence::Print, &EducationBoardPage::printPlan);
    make(m_new, u"newActivityAction"_s, u"add"_s, tr("&New activity…"), QKeySequence::New, &EducationBoardPage::add);
    make(m_open, u"openActivityAction"_s, u"edit"_s, tr("&Open the activity…"), Qt::Key_F2, &EducationBoardPage::openOrAdd);
    make(m_undoAction, u"undoAction"_s, u"undo"_s, tr("&Undo the last change"), QKeySequence::Undo, &EducationBoardPage::undo);
    make(m_themes, u"themesAction"_s, u"category"_s, tr("Themes of the &months"), {}, [this] { emit pageWanted(monthThemeType().kind().code); });
    m_undoAction->setEnabled(false);
    m_years = new ComboBox(this);
    m_years->setObjectName(u"schoolYearBox"_s);
    m_years->setAccessibleName(tr("School year"));
    connect(m_years, &QComboBox::activated, this, &EducationBoardPage::reload);
    headerLayout()->insertWidget(1, m_years);
    for (QAction* action : { m_propose, m_print, m_new }) {
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        if (action == m_new)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        headerLayout()->addWidget(push);
    }
}

void EducationBoardPage::buildBody()
{
    m_grid = new QTableWidget(this);
    m_grid->setObjectName(u"boardGrid"_s);
    m_grid->setAccessibleName(tr("Months and ways of learning"));
    m_grid->setColumnCount(months);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(true);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_grid->horizontalHeader()->setMinimumSectionSize(24);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setItemDelegate(new StatusPillDelegate(m_grid));
    connect(m_grid->horizontalHeader(), &QHeaderView::sectionResized, this, &EducationBoardPage::fitThemes);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &EducationBoardPage::showCell);
    connect(m_grid, &QTableWidget::cellActivated, this, &EducationBoardPage::openOrAdd);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid->addActions({ m_new, m_open, m_undoAction });
    m_listTitle = new QLabel(this);
    m_listTitle->setObjectName(u"cellTitle"_s);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"cellActivities"_s);
    m_list->setAccessibleName(tr("Activities of the cell"));
    m_list->setHeaderLabels({ tr("Day"), tr("Activity"), tr("Form"), tr("Place"), tr("State") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new StatusPillDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { emit activityWanted(item->data(0, IdRole).toLongLong()); });
    bodyLayout()->setSpacing(8);
    bodyLayout()->addWidget(m_grid, 5);
    bodyLayout()->addWidget(m_listTitle);
    bodyLayout()->addWidget(m_list, 2);
}

int EducationBoardPage::schoolYear() const
{
    return m_years->currentData().toInt();
}

void EducationBoardPage::fillYears()
{
    const int kept = schoolYear(), now = m_services.activities.schoolYearOfToday().value_or(m_services.activities.today().year());
    QSet<int> years{ now, now + 1 };
    const auto terms = m_services.records.store().list(schoolTermType());
    for (const SchoolTerm& term : terms.value_or({}))
        years << term.schoolYear;
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    m_years->clear();
    for (const int year : sorted)
        m_years->addItem(tr("%1–%2").arg(year).arg(year + 1), year);
    m_years->setCurrentIndex(qMax(0, m_years->findData(kept > 0 ? kept : now)));
}

void EducationBoardPage::activated()
{
    fitThemes(); // the size of type may have changed meanwhile
    if (!std::exchange(m_stale, false))
        return;
    fillYears();
    reload();
}

QList<EduActivity> EducationBoardPage::activitiesOf(int row, int column) const
{
    QList<EduActivity> found;
    for (const EduActivity& one : m_book.activities)
        if (m_book.columnOf(one.heldOn) == column && (row == themeRow || (row - 1 < m_book.ways.size() && m_book.ways[row - 1].id == one.way)))
            found << one;
    return found;
}

void EducationBoardPage::reload()
{
    auto book = m_services.activities.book(schoolYear());
    if (!book) {
        messages().showError(book.error());
        return;
    }
    m_book = std::move(*book);
    const QDate today = m_services.activities.today();
    const int row = qMax(0, m_grid->currentRow()), column = m_grid->currentColumn() < 0 ? m_book.columnOf(today) : m_grid->currentColumn();
    const QSignalBlocker quiet(m_grid);
    m_grid->setRowCount(int(m_book.ways.size()) + 1);
    QStringList rows{ tr("Theme") }, columns;
    for (const LearnWay& way : std::as_const(m_book.ways))
        rows << way.name;
    for (int i = 0; i < months; ++i)
        columns << tr("M%1").arg(EducationBook::monthOfColumn(i));
    m_grid->setHorizontalHeaderLabels(columns);
    m_grid->setVerticalHeaderLabels(rows);
    for (int i = 0; i < int(m_book.ways.size()); ++i)
        if (m_book.ways[i].source == u"拟"_s)
            m_grid->verticalHeaderItem(i + 1)->setToolTip(tr("%1\nOur proposal: your school may change it.").arg(m_book.ways[i].content));
        else
            m_grid->verticalHeaderItem(i + 1)->setToolTip(m_book.ways[i].content);
    int planned = 0, held = 0, late = 0;
    for (int y = 0; y < m_grid->rowCount(); ++y)
        for (int x = 0; x < months; ++x) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignCenter);
            const QList<EduActivity> here = activitiesOf(y, x);
            QStringList tips;
            int done = 0, all = 0, owed = 0;
            for (const EduActivity& one : here) {
                tips << tr("%1 %2 (%3)").arg(one.heldOn.toString(Qt::ISODate), one.title, activityStateName(one.state));
                if (one.state == u"cancelled"_s)
                    continue;
                ++all;
                done += isHeld(one) ? 1 : 0;
                owed += isAhead(one) && one.heldOn < today ? 1 : 0;
            }
            if (y == themeRow) {
                const MonthTheme* theme = m_book.themeOf(EducationBook::monthOfColumn(x));
                item->setText(theme ? theme->theme : QString());
                if (theme)
                    tips.prepend(theme->motto);
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
                planned += all;
                held += done;
                late += owed;
            } else if (all > 0) {
                item->setText(tr("%1/%2").arg(done).arg(all));
                item->setData(ToneRole, int(owed > 0 ? Tone::Error : done == all ? Tone::Ok : Tone::Info));
            }
            item->setToolTip(tips.join(u'\n'));
            m_grid->setItem(y, x, item);
        }
    fitThemes();
    m_grid->setCurrentCell(qMin(row, m_grid->rowCount() - 1), column);
    showCell();
    m_propose->setEnabled(true);
    m_print->setEnabled(!m_book.activities.isEmpty());
    emit badgeChanged(late > 0 ? QString::number(late) : QString());
    emit statusChanged(tr("%1 planned, %2 held, %3 overdue").arg(planned).arg(held).arg(late));
}

void EducationBoardPage::fitThemes()
{
    // By whole characters, as the cells wrap them; the style's own height for wrapped cells is too low for Chinese.
    const int letter = fontMetrics().horizontalAdvance(u'题'), perLine = qMax(1, (m_grid->columnWidth(months - 1) - 18) / letter);
    qsizetype lines = 2;
    for (const MonthTheme& theme : std::as_const(m_book.themes))
        lines = qMax(lines, (theme.theme.size() + perLine - 1) / perLine);
    m_grid->setRowHeight(themeRow, int(qMin<qsizetype>(lines, 6)) * fontMetrics().height() + 10);
}

void EducationBoardPage::showCell()
{
    const int row = m_grid->currentRow(), column = m_grid->currentColumn();
    m_list->clear();
    if (row < 0 || column < 0)
        return;
    const int month = EducationBook::monthOfColumn(column);
    const QList<EduActivity> here = activitiesOf(row, column);
    for (const EduActivity& one : here) {
        auto* item = new QTreeWidgetItem(m_list, { one.heldOn.toString(Qt::ISODate) + u' ' + one.heldTime, one.title, one.form, one.place, {} });
        const auto [text, tone] = activityPill(one, m_services.activities.today());
        item->setText(4, text);
        item->setData(4, ToneRole, int(tone));
        item->setData(0, IdRole, one.id.value());
    }
    const QString where = row == themeRow ? tr("all ways") : m_book.ways.value(row - 1).name;
    m_listTitle->setText(here.isEmpty() ? tr("Month %1, %2: nothing planned. Enter or Ctrl+N adds an activity.").arg(month).arg(where) : tr("Month %1, %2").arg(month).arg(where));
    m_open->setEnabled(!here.isEmpty());
}

void EducationBoardPage::openOrAdd()
{
    if (m_list->topLevelItemCount() == 0)
        add();
    else
        emit activityWanted((m_list->currentItem() ? m_list->currentItem() : m_list->topLevelItem(0))->data(0, IdRole).toLongLong());
}

void EducationBoardPage::add()
{
    const int row = m_grid->currentRow(), column = qMax(0, m_grid->currentColumn());
    const int month = EducationBook::monthOfColumn(column);
    const LearnWay way = row > 0 ? m_book.ways.value(row - 1) : m_book.ways.value(0);
    EduActivity one{ .way = way.id };
    QDate day(month >= 9 ? m_book.schoolYear : m_book.schoolYear + 1, month, 1);
    if (const QDate today = m_services.activities.today(); today.year() == day.year() && today.month() == month)
        day = today;
    for (const QDate last = day.addDays(20); day < last && !m_book.calendar.days().isSchoolDay(day); day = day.addDays(1)) { }
    one.heldOn = day;
    one.minutes = 40;
    if (const MonthTheme* theme = m_book.themeOf(month)) {
        one.theme = theme->id;
        if (way.code == u"monthly"_s)
            one.title = tr("Theme education: %1").arg(theme->theme);
    }
    emit newActivityWanted(eduActivityType().toRecord(one));
}

void EducationBoardPage::propose()
{
    const auto proposals = m_services.activities.propose(schoolYear());
    if (!proposals) {
        messages().showError(proposals.error());
        return;
    }
    if (proposals->isEmpty()) {
        messages().showMessage(Tone::Ok, tr("The calendar asks for nothing that is not in the plan."));
        return;
    }
    auto* dialog = new ProposalsDialog(*proposals, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProposalsDialog::taken, this, [this](const QList<ActivityProposal>& chosen) {
        const auto done = m_services.activities.accept(chosen);
        if (!done)
            messages().showError(done.error());
        else
            tell(*done, tr("%n activity(ies) placed.", nullptr, int(chosen.size())));
    });
    dialog->open();
}

void EducationBoardPage::tell(const ActivityUndo& undo, const QString& sentence)
{
    m_undo = undo;
    m_undoAction->setEnabled(true);
    messages().showMessage(Tone::Ok, sentence, tr("&Undo"), [this] { this->undo(); });
}

void EducationBoardPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const auto done = m_services.activities.takeBack(std::exchange(m_undo, {}));
    m_undoAction->setEnabled(false);
    if (!done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("Taken back."));
}

void EducationBoardPage::printPlan()
{
    const auto table = m_services.papers.yearPlan(schoolYear());
    if (!table) {
        messages().showError(table.error());
        return;
    }
    const DocumentInfo info{ table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(m_context.makeTable(*table, info), m_context.dialogs, m_context.printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<QAction*> EducationBoardPage::fileActions() const
{
    return { m_print };
}

QList<QAction*> EducationBoardPage::editActions() const
{
    return { m_new, m_open, m_propose, m_undoAction, m_themes };
}

} // namespace bihuan
