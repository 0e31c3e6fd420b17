// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_grid_model.h"

#include "core/inspection/watch/watch_tables.h"

namespace bihuan {

using namespace Qt::StringLiterals;

void WatchGridModel::fillRows()
{
    m_rows.clear();
    for (const WatchSlot& slot : std::as_const(m_book.times))
        for (const WatchPoint& point : std::as_const(m_book.points))
            if (point.isWatchedAt(slot.id))
                m_rows << std::pair(slot.id, point.id);
}

void WatchGridModel::showRoster(const WatchBook& book, QDate from)
{
    beginResetModel();
    m_book = book;
    fillRows();
    QSet<int> weekdays{ 1, 2, 3, 4, 5 };
    for (const WatchSlot& slot : std::as_const(m_book.times))
        for (const int day : parseWeekdays(slot.days).value_or(QList<int>()))
            weekdays << day;
    m_columns.clear();
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (weekdays.contains(weekday))
            m_columns << Column{ from.addDays((weekday - from.dayOfWeek() + 7) % 7), weekday, weekdayName(weekday), {}, false };
    m_cells.clear();
    for (const auto& [slot, point] : std::as_const(m_rows)) {
        QList<Cell> row;
        for (const Column& column : std::as_const(m_columns)) {
            const QList<WatchPost> posts = postsOf(m_book, slot, point, column.weekday, column.date);
            Cell cell;
            for (const WatchPost& post : posts)
                cell.names << cellText(m_book, { post });
            cell.watched = isWatched(m_book, *m_book.slot(slot), *m_book.point(point), column.weekday);
            row << cell;
        }
        m_cells << row;
    }
    addFindings(standingFindings(m_book, from), false);
    endResetModel();
}

void WatchGridModel::showWeek(const WatchBook& book, QDate day)
{
    beginResetModel();
    m_book = book;
    fillRows();
    m_columns.clear();
    QList<WatchDay> days;
    for (const QDate date : weekDaysOf(m_book, day)) {
        days << watchDay(m_book, date);
        const WatchDay& one = days.last();
        QString note = one.school ? QString() : one.name.isEmpty() ? tr("no lessons") : one.name;
        if (one.school && one.weekday != date.dayOfWeek())
            note = tr("as on %1").arg(weekdayName(one.weekday));
        m_columns << Column{ date, one.weekday, u"%1 %2/%3"_s.arg(weekdayName(date.dayOfWeek())).arg(date.month()).arg(date.day()), note,
                             !one.school };
    }
    m_cells.clear();
    for (const auto& [slot, point] : std::as_const(m_rows)) {
        QList<Cell> row;
        for (const WatchDay& one : std::as_const(days)) {
            Cell cell;
            QStringList names;
            for (const WatchDuty& duty : one.at(slot, point)) {
                const QString name = m_book.personName(duty.actual), by = m_book.personName(duty.planned);
                if (!duty.isChanged())
                    names << name;
                else if (duty.planned.isNull())
                    cell.changed << tr("%1 in addition").arg(name);
                else if (duty.actual.isNull())
                    cell.changed << tr("%1 absent").arg(by);
                else
                    cell.changed << (duty.exchanged ? tr("%1 exchanged with %2") : tr("%1 for %2")).arg(name, by);
            }
            if (!names.isEmpty())
                cell.names << names.join(u'、');
            cell.watched = one.school && isWatched(m_book, *m_book.slot(slot), *m_book.point(point), one.weekday);
            row << cell;
        }
        m_cells << row;
    }
    const QDate monday = mondayOf(day);
    addFindings(watchFindings(m_book, monday, monday.addDays(6)), true);
    endResetModel();
}

void WatchGridModel::addFindings(const QList<WatchFinding>& findings, bool byDate)
{
    m_findings = findings;
    for (const WatchFinding& finding : findings) {
        for (int row = 0; row < int(m_rows.size()); ++row)
            for (int column = 0; column < int(m_columns.size()); ++column) {
                const bool here = finding.concerns(m_rows[row].first, m_rows[row].second)
                    && (byDate ? finding.day == m_columns[column].date : finding.weekday == m_columns[column].weekday);
                Cell& cell = m_cells[row][column];
                if (!here || cell.findings.contains(finding.shortText))
                    continue;
                cell.findings << finding.shortText;
                cell.problem = cell.problem || finding.severity == Severity::Problem;
            }
        if (finding.kind == WatchFinding::Kind::NoWeekday)
            for (Column& column : m_columns)
                if (byDate && column.date == finding.day)
                    column.note = finding.shortText;
    }
}

const WatchSlot* WatchGridModel::slotOf(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_book.slot(m_rows[row].first) : nullptr;
}

const WatchPoint* WatchGridModel::pointOf(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_book.point(m_rows[row].second) : nullptr;
}

int WatchGridModel::weekdayOf(int column) const
{
    return column >= firstDay && column < columnCount() ? m_columns[column - firstDay].weekday : 0;
}

QDate WatchGridModel::dateOf(int column) const
{
    return column >= firstDay && column < columnCount() ? m_columns[column - firstDay].date : QDate();
}

QModelIndex WatchGridModel::find(Id<WatchSlot> slot, Id<WatchPoint> point, int weekday) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        for (int column = 0; column < int(m_columns.size()); ++column)
            if (m_rows[row] == std::pair(slot, point) && m_columns[column].weekday == weekday)
                return index(row, column + firstDay);
    return {};
}

int WatchGridModel::rowsOfTime(int row) const
{
    if (row > 0 && m_rows[row - 1].first == m_rows[row].first)
        return 0;
    int rows = 1;
    while (row + rows < int(m_rows.size()) && m_rows[row + rows].first == m_rows[row].first)
        ++rows;
    return rows;
}

int WatchGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WatchGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstDay + int(m_columns.size());
}

QString WatchGridModel::describe(const QModelIndex& index) const
{
    const Cell& one = cell(index);
    QStringList parts = one.names + one.changed;
    if (parts.isEmpty() && one.findings.isEmpty())
        parts << (one.watched ? tr("nobody") : tr("not watched"));
    return (parts + one.findings).join(u"；"_s);
}

QVariant WatchGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isCell(index)) {
        const WatchSlot& slot = *slotOf(index.row());
        const WatchPoint& point = *pointOf(index.row());
        const bool time = index.column() == 0;
        if (role == Qt::DisplayRole)
            return time ? slot.name : point.people() > 1 ? tr("%1 (%2 people)").arg(point.name).arg(point.people()) : point.name;
        if (role == Qt::ToolTipRole) {
            const WatchRole* kind = m_book.role(point.role);
            return time ? slot.hours : kind ? kind->name : QString();
        }
        if (role == FindingsRole) // smaller, below
            return time ? hoursText(parseHours(slot.hours).value_or(DayHours())).split(u' ') : QStringList();
        return {};
    }
    const Cell& one = cell(index);
    switch (role) {
    case Qt::DisplayRole: return (one.names + one.changed).join(u'\n');
    case Qt::ToolTipRole: return one.findings.isEmpty() ? QVariant() : one.findings.join(u'\n');
    case Qt::AccessibleTextRole: return describe(index);
    case FindingsRole: return one.findings;
    case ChangedRole: return one.changed;
    case WatchedRole: return one.watched;
    case OffRole: return m_columns[index.column() - firstDay].off;
    default: return {};
    }
}

QVariant WatchGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    if (section == 1)
        return tr("Point");
    const Column& column = m_columns[section - firstDay];
    return column.note.isEmpty() ? column.title : column.title + u'\n' + column.note;
}

Qt::ItemFlags WatchGridModel::flags(const QModelIndex& index) const
{
    return isCell(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace bihuan
