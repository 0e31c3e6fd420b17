// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_import.h"

#include "core/base/text.h"
#include "core/exchange/heading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

/// Columns of the table; -1 = none.
struct RosterColumns {
    int slot = -1, point = -1, weekday = -1, people = -1;
    QMap<int, int> days; ///< column → weekday
};

RosterColumns columnsOf(const QStringList& headings)
{
    static const QStringList slotWords{u"时段"_s, u"时间段"_s, u"时段名称"_s}, pointWords{u"点位"_s, u"值守点"_s, u"岗位点"_s, u"地点"_s, u"点位名称"_s},
        weekdayWords{u"星期"_s, u"周次"_s, u"星期几"_s}, peopleWords{u"人员"_s, u"姓名"_s, u"值守人"_s, u"护学岗教师"_s};
    RosterColumns columns;
    for (int i = 0; i < int(headings.size()); ++i) {
        const QString word = normalHeading(headings[i]);
        if (word.isEmpty())
            continue;
        if (slotWords.contains(word))
            columns.slot = i;
        else if (pointWords.contains(word))
            columns.point = i;
        else if (peopleWords.contains(word))
            columns.people = i;
        else if (weekdayWords.contains(word))
            columns.weekday = i;
        else if (const auto days = parseWeekdays(word.section(u'/', -1)); days && days->size() == 1 && word.contains(QRegularExpression(u"周|星期"_s)))
            columns.days.insert(i, days->first());
    }
    return columns;
}

/// The names of one kind of week in a cell.
struct WeekNames {
    QString week = u"every"_s;
    QString names;
};

QList<WeekNames> byWeek(const QString& text)
{
    static const QRegularExpression mark(u"[(（]?(单|双)周?[)）]?[:：]|[(（](单|双)周?[)）]"_s);
    QList<WeekNames> parts{{}};
    qsizetype at = 0;
    for (auto each = mark.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        parts.last().names = text.mid(at, match.capturedStart() - at);
        parts << WeekNames{(match.captured(1) + match.captured(2)) == u"单"_s ? u"odd"_s : u"even"_s, {}};
        at = match.capturedEnd();
    }
    parts.last().names = text.mid(at);
    parts.removeIf([](const WeekNames& part) { return cleanLine(part.names).isEmpty() || part.names.trimmed() == u"；"_s; });
    return parts;
}

/// Finds people by their names as they stand in a cell.
class NameFinder {
public:
    NameFinder(const WatchBook& book, QDate from)
    {
        for (const Person& person : book.people)
            if (!person.voided)
                (book.isStaff(person.id, from) ? m_staff : m_gone)[person.name] << person;
    }

    /// Appends to `ids`, or says why not.
    QString take(const QString& word, QList<Id<Person>>& ids) const
    {
        static const QRegularExpression numbered(u"^(.+?)\\s*[(（]\\s*([^)）]+?)\\s*[)）]$"_s);
        const auto match = numbered.match(word);
        const QString name = cleanName(match.hasMatch() ? match.captured(1) : word), number = toHalfWidth(match.captured(2)).trimmed();
        QList<Person> found = m_staff.value(name);
        if (!number.isEmpty())
            found.removeIf([&](const Person& person) { return person.staffNo.compare(number, Qt::CaseInsensitive) != 0; });
        std::sort(found.begin(), found.end(), [](const Person& one, const Person& other) { return one.staffNo < other.staffNo; });
        if (found.isEmpty())
            return m_gone.contains(name) ? tr("%1 is not on the staff any more, or not yet.").arg(name) : tr("“%1” is not in the staff list.").arg(word);
        if (found.size() > 1)
            return tr("There are %1 people called %2: write the staff number behind the name, as in %3.")
                .arg(found.size()).arg(name, u"%1（%2）"_s.arg(name, found.first().staffNo));
        if (ids.contains(found.first().id))
            return tr("%1 stands in this cell twice.").arg(name);
        ids << found.first().id;
        return {};
    }

    bool knows(const QString& name) const { return m_staff.contains(cleanName(name)) || m_gone.contains(cleanName(name)); }

private:
    QHash<QString, QList<Person>> m_staff, m_gone;
};

/// “王芳、李伟”, “王芳 李伟”, “王 芳”: blanks part names only where that gives names.
QStringList wordsOf(const QString& names, const NameFinder& finder)
{
    static const QRegularExpression separators(u"[、,，;；/\\n]+"_s), blanks(u"[\\s\u3000]+"_s);
    QStringList words;
    for (const QString& part : names.split(separators, Qt::SkipEmptyParts)) {
        if (cleanLine(part).isEmpty() || isPlaceholderMark(part))
            continue;
        const QStringList pieces = part.split(blanks, Qt::SkipEmptyParts);
        const bool several = pieces.size() > 1 && !finder.knows(part) && !part.contains(u'(') && !part.contains(u'（');
        words += several ? pieces : QStringList{cleanLine(part)};
    }
    return words;
}

template <class T>
const T* named(const QList<T>& list, const QString& text)
{
    const QString wanted = normalHeading(text);
    for (const T& one : list)
        if (normalHeading(one.name) == wanted)
            return &one;
    return nullptr;
}

} // namespace

bool WatchImportPlan::isPossible() const
{
    return !edits.isEmpty() && std::none_of(issues.cbegin(), issues.cend(), [](const RowIssue& each) { return each.issue.severity == Severity::Problem; });
}

Result<WatchImportPlan> planRosterImport(const WatchBook& book, const Sheet& sheet, QDate from)
{
    QStringList known{u"时段"_s, u"点位"_s, u"星期"_s, u"人员"_s, u"姓名"_s};
    for (const QChar day : u"一二三四五六日"_s)
        known << u"周"_s + day << u"星期"_s + day;
    BIHUAN_TRY_ASSIGN(const SheetTable table, findTable(sheet, known));
    const RosterColumns columns = columnsOf(table.headings);
    const bool wide = !columns.days.isEmpty();
    if (columns.slot < 0 || columns.point < 0 || (!wide && (columns.weekday < 0 || columns.people < 0)))
        return Error{Error::Kind::Invalid,
                     tr("The table needs the headings “时段”, “点位” and “周一” to “周五”, or “时段”, “点位”, “星期” and “人员”."), {}};
    WatchImportPlan plan;
    plan.issues = table.cleaned;
    const NameFinder finder(book, from);
    QHash<QString, int> seen;
    for (const SheetRow& row : table.rows) {
        const auto complain = [&](int column, const QString& sentence) {
            plan.issues << RowIssue{row.number, table.headings.value(column), {Severity::Problem, u"watch_import.cell"_s, {}, sentence}};
        };
        ++plan.rows;
        const WatchSlot* slot = named(book.times, row.cells.value(columns.slot));
        const WatchPoint* point = named(book.points, row.cells.value(columns.point));
        if (!slot)
            complain(columns.slot, tr("There is no time “%1”; enter it among the times first.").arg(row.cells.value(columns.slot)));
        if (!point)
            complain(columns.point, tr("There is no point “%1”; enter it among the points first.").arg(row.cells.value(columns.point)));
        if (!slot || !point)
            continue;
        QMap<int, int> cells = columns.days; // column → weekday, 0 = by the column of weekdays
        QList<std::pair<int, QString>> texts;
        if (wide) {
            for (auto each = cells.cbegin(); each != cells.cend(); ++each)
                texts << std::pair(each.value(), row.cells.value(each.key()));
        } else {
            const auto days = parseWeekdays(row.cells.value(columns.weekday));
            if (!days)
                complain(columns.weekday, tr("“%1” is no day of the week.").arg(row.cells.value(columns.weekday)));
            for (const int day : days.value_or(QList<int>()))
                texts << std::pair(day, row.cells.value(columns.people));
        }
        for (const auto& [weekday, text] : std::as_const(texts)) {
            const int column = wide ? columns.days.key(weekday, -1) : columns.people;
            for (const WeekNames& part : byWeek(text)) {
                WatchEdit edit{.slot = slot->id, .point = point->id, .weekday = weekday, .week = part.week};
                for (const QString& word : wordsOf(part.names, finder))
                    if (const QString wrong = finder.take(word, edit.persons); !wrong.isEmpty())
                        complain(column, wrong);
                if (edit.persons.isEmpty())
                    continue;
                const QString key = u"%1 %2 %3 %4"_s.arg(slot->id.value()).arg(point->id.value()).arg(weekday).arg(part.week);
                if (const int before = seen.value(key); before > 0 && wide)
                    complain(column, tr("The same stands in row %1.").arg(before));
                else if (before > 0)
                    plan.edits[before - 1].persons += edit.persons; // a row for each person
                else
                    plan.edits << edit;
                if (!seen.contains(key))
                    seen.insert(key, wide ? row.number : int(plan.edits.size()));
            }
        }
    }
    return plan;
}

} // namespace bihuan
