// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_calendar.h"

#include "core/records/record_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int fewestDaysOff = 3;     ///< [拟] “节前”: three days off in a row
constexpr int daysBefore = 3;        ///< school days in which the check before them is done [拟]
constexpr int fewestSchoolDays = 5;  ///< of a month worth its monthly check [拟]
constexpr int nearDays = 7;          ///< school in the week before a holiday
constexpr int longestBlock = 60;     ///< summer is no holiday before which one checks

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

QString shortDay(QDate day)
{
    return day.toString(u"MM-dd"_s);
}

QString span(QDate from, QDate due)
{
    return from == due ? shortDay(due) : tr("%1–%2").arg(shortDay(from), shortDay(due));
}

} // namespace

Result<CheckCalendar> CheckCalendar::read(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(DayTable days, DayTable::read(store));
    BIHUAN_TRY_ASSIGN(const auto marked, store.list(calendarDayType()));
    QHash<QDate, QString> holidays;
    for (const CalendarDay& day : marked)
        if (day.kind == u"holiday"_s)
            holidays.insert(day.day, day.name);
    BIHUAN_TRY_ASSIGN(const auto terms, store.list(schoolTermType(), {.orderBy = {u"first_day"_s}}));
    return CheckCalendar(std::move(days), std::move(holidays), terms);
}

CheckCalendar::CheckCalendar(DayTable days, QHash<QDate, QString> holidays, QList<SchoolTerm> terms)
    : m_days(std::move(days)), m_holidays(std::move(holidays)), m_terms(std::move(terms))
{
}

int CheckCalendar::weekNo(QDate day) const
{
    for (const SchoolTerm& term : m_terms) {
        if (day < term.firstDay || day > term.lastDay)
            continue;
        const QDate from = term.weeksFrom.isValid() ? term.weeksFrom : term.firstDay.addDays(1 - term.firstDay.dayOfWeek());
        return std::max(0, int(from.daysTo(day)) / 7 + 1);
    }
    return 0;
}

CheckPeriod CheckCalendar::period(CheckCycle cycle, const QString& key, QDate from, QDate due, const QString& label) const
{
    return {checkCycleCode(cycle) + u'/' + key, from, due, weekNo(due), label};
}

QDate CheckCalendar::schoolDayIn(QDate first, QDate last, int direction) const
{
    for (QDate day = direction > 0 ? first : last; day >= first && day <= last; day = day.addDays(direction))
        if (m_days.isSchoolDay(day))
            return day;
    return {};
}

/// Days, weeks and months: every stretch of the calendar that has school in it.
QList<CheckPeriod> CheckCalendar::spans(CheckCycle cycle, QDate from, QDate to) const
{
    QList<CheckPeriod> periods;
    QDate first = from;
    if (cycle == CheckCycle::Week)
        first = from.addDays(1 - from.dayOfWeek());
    else if (cycle == CheckCycle::Month)
        first = QDate(from.year(), from.month(), 1);
    while (first <= to) {
        const QDate next = cycle == CheckCycle::Month ? first.addMonths(1) : first.addDays(cycle == CheckCycle::Week ? 7 : 1);
        const QDate begin = schoolDayIn(first, next.addDays(-1), 1);
        const QDate due = begin.isValid() ? schoolDayIn(first, next.addDays(-1), -1) : QDate();
        const bool enough = cycle != CheckCycle::Month
            || (begin.isValid() && m_days.between(begin.addDays(-1), due, DayCount::School) >= fewestSchoolDays);
        if (begin.isValid() && enough && due >= from && due <= to) {
            if (cycle == CheckCycle::Day)
                periods << period(cycle, due.toString(Qt::ISODate), begin, due, due.toString(Qt::ISODate));
            else if (cycle == CheckCycle::Month)
                periods << period(cycle, first.toString(u"yyyy-MM"_s), begin, due, first.toString(u"yyyy-MM"_s));
            else if (const int week = weekNo(due); week > 0)
                periods << period(cycle, first.toString(Qt::ISODate), begin, due, tr("week %1 (%2)").arg(week).arg(span(begin, due)));
            else
                periods << period(cycle, first.toString(Qt::ISODate), begin, due, span(begin, due));
        }
        first = next;
    }
    return periods;
}

QList<CheckPeriod> CheckCalendar::beforeHolidays(QDate from, QDate to) const
{
    QList<CheckPeriod> periods;
    // The check lies before the days off, so they are looked for a little behind the end.
    for (QDate day = from; day <= to.addDays(nearDays);) {
        if (m_days.isWorking(day)) {
            day = day.addDays(1);
            continue;
        }
        QDate first = day, last = day;
        while (!m_days.isWorking(first.addDays(-1)))
            first = first.addDays(-1);
        while (!m_days.isWorking(last.addDays(1)) && first.daysTo(last) < longestBlock)
            last = last.addDays(1);
        day = last.addDays(1);
        QString name;
        for (QDate one = first; one <= last && name.isEmpty(); one = one.addDays(1))
            if (m_holidays.contains(one))
                name = m_holidays.value(one).isEmpty() ? tr("Holiday") : m_holidays.value(one);
        if (name.isEmpty() || first.daysTo(last) + 1 < fewestDaysOff)
            continue;
        const QDate due = schoolDayIn(first.addDays(-nearDays), first.addDays(-1), -1);
        if (!due.isValid() || due < from || due > to)
            continue;
        QDate begin = due;
        for (int more = 1; more < daysBefore; ++more)
            if (const QDate earlier = schoolDayIn(due.addDays(-nearDays), begin.addDays(-1), -1); earlier.isValid())
                begin = earlier;
        periods << period(CheckCycle::Holiday, first.toString(Qt::ISODate), begin, due, tr("%1 (%2)").arg(name, span(begin, due)));
    }
    return periods;
}

QList<CheckPeriod> CheckCalendar::aroundTerms(CheckCycle cycle, QDate from, QDate to) const
{
    QList<CheckPeriod> periods;
    for (const SchoolTerm& term : m_terms) {
        const bool start = cycle == CheckCycle::TermStart;
        const QDate due = start ? term.firstDay : term.lastDay;
        if (due >= from && due <= to)
            periods << period(cycle, term.firstDay.toString(Qt::ISODate), due.addDays(start ? -7 : -6), due, term.name);
    }
    return periods;
}

QList<CheckPeriod> CheckCalendar::periods(CheckCycle cycle, QDate from, QDate to) const
{
    switch (cycle) {
    case CheckCycle::Day:
    case CheckCycle::Week:
    case CheckCycle::Month: return spans(cycle, from, to);
    case CheckCycle::Holiday: return beforeHolidays(from, to);
    case CheckCycle::TermStart:
    case CheckCycle::TermEnd: return aroundTerms(cycle, from, to);
    case CheckCycle::Special: break;
    }
    return {};
}

} // namespace bihuan
