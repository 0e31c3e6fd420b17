// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_table.h"

#include "core/calendar/school_term.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

constexpr int farthestDays = 3660;

} // namespace

const RecordType<CalendarDay>& calendarDayType()
{
    static const RecordType<CalendarDay> type =
        RecordType<CalendarDay>("calendar_day", NOOP("Holiday or make-up day"), NOOP("Holidays and make-up days"))
            .date("day", NOOP("Day"), &CalendarDay::day, {.flags = Required | Unique, .aliases = {u"日期"_s}})
            .choice("kind", NOOP("What it is"), &CalendarDay::kind,
                    {{u"holiday"_s, NOOP("Holiday"), {u"休"_s, u"放假"_s, u"节假日"_s}},
                     {u"workday"_s, NOOP("Working day instead"), {u"班"_s, u"调休上班"_s, u"调休"_s}},
                     {u"no_class"_s, NOOP("No lessons"), {u"停课"_s}},
                     {u"class"_s, NOOP("Lessons instead"), {u"补课"_s, u"调课"_s}}},
                    {.flags = Required, .aliases = {u"类别"_s, u"类型"_s}})
            .text("name", NOOP("Name"), &CalendarDay::name, {.flags = Searchable, .aliases = {u"名称"_s, u"节日"_s, u"说明"_s}, .maxLength = 30})
            .choice("follows", NOOP("As on a"), &CalendarDay::follows,
                    {{u"1"_s, NOOP("Monday"), {u"周一"_s, u"星期一"_s}},
                     {u"2"_s, NOOP("Tuesday"), {u"周二"_s, u"星期二"_s}},
                     {u"3"_s, NOOP("Wednesday"), {u"周三"_s, u"星期三"_s}},
                     {u"4"_s, NOOP("Thursday"), {u"周四"_s, u"星期四"_s}},
                     {u"5"_s, NOOP("Friday"), {u"周五"_s, u"星期五"_s}},
                     {u"6"_s, NOOP("Saturday"), {u"周六"_s, u"星期六"_s}},
                     {u"7"_s, NOOP("Sunday"), {u"周日"_s, u"星期日"_s}}},
                    {.aliases = {u"按周几"_s, u"按星期几上课"_s, u"补周几"_s}})
            .text("source", NOOP("Source"), &CalendarDay::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"-day"_s})
            .importedBy({{u"day"_s}});
    return type;
}

QString dayCountCode(DayCount count)
{
    switch (count) {
    case DayCount::Calendar: return u"calendar"_s;
    case DayCount::Working: return u"working"_s;
    case DayCount::School: return u"school"_s;
    }
    return {};
}

std::optional<DayCount> dayCountFromCode(const QString& code)
{
    for (const DayCount count : {DayCount::Calendar, DayCount::Working, DayCount::School})
        if (dayCountCode(count) == code)
            return count;
    return std::nullopt;
}

Result<DayTable> DayTable::read(const RecordStore& store)
{
    DayTable table;
    BIHUAN_TRY_ASSIGN(const auto days, store.list(calendarDayType()));
    for (const CalendarDay& day : days)
        table.setDay(day.day, day.kind);
    BIHUAN_TRY_ASSIGN(const auto terms, store.list(schoolTermType()));
    for (const SchoolTerm& term : terms)
        table.addTerm(term.firstDay, term.lastDay);
    return table;
}

bool DayTable::isWorking(QDate day) const
{
    const QString kind = m_days.value(day);
    if (kind == u"holiday"_s)
        return false;
    if (kind == u"workday"_s)
        return true;
    return day.dayOfWeek() <= Qt::Friday;
}

bool DayTable::isSchoolDay(QDate day) const
{
    const QString kind = m_days.value(day);
    if (kind == u"no_class"_s)
        return false;
    if (kind != u"class"_s && !isWorking(day))
        return false;
    return m_terms.isEmpty() || std::any_of(m_terms.cbegin(), m_terms.cend(), [day](const auto& term) {
               return term.first <= day && day <= term.second;
           });
}

bool DayTable::counts(QDate day, DayCount count) const
{
    return count == DayCount::Calendar || (count == DayCount::Working ? isWorking(day) : isSchoolDay(day));
}

QDate DayTable::after(QDate from, int days, DayCount count) const
{
    if (count == DayCount::Calendar)
        return from.addDays(days);
    const int step = days < 0 ? -1 : 1;
    int left = std::abs(days);
    QDate day = from;
    for (int looked = 0; looked < farthestDays; ++looked) {
        if (counts(day, count) && (day != from || days == 0) && --left <= 0)
            return day;
        day = day.addDays(step);
    }
    return {};
}

int DayTable::between(QDate from, QDate to, DayCount count) const
{
    if (to < from)
        return -between(to, from, count);
    if (count == DayCount::Calendar)
        return int(from.daysTo(to));
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += counts(day, count) ? 1 : 0;
    return days;
}

QDate weekdayOfMonth(int year, int month, int nth, int weekday)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || nth == 0 || weekday < 1 || weekday > 7)
        return {};
    if (nth < 0) {
        const QDate last = first.addDays(first.daysInMonth() - 1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

} // namespace bihuan
