// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_calendar.h"

#include "core/calendar/lunar.h"
#include "core/records/record_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

Result<SchoolCalendar> SchoolCalendar::read(const RecordStore& store)
{
    SchoolCalendar calendar;
    BIHUAN_TRY_ASSIGN(const auto days, store.list(calendarDayType()));
    for (const CalendarDay& day : days)
        calendar.setDay(day);
    BIHUAN_TRY_ASSIGN(const auto terms, store.list(schoolTermType(), {.orderBy = {u"first_day"_s}}));
    for (const SchoolTerm& term : terms)
        calendar.addTerm(term);
    BIHUAN_TRY_ASSIGN(const auto events, store.list(schoolEventType(), {.orderBy = {u"first_day"_s}}));
    for (const SchoolEvent& event : events)
        calendar.addEvent(event);
    BIHUAN_TRY_ASSIGN(const auto fixedDays, store.list(fixedDayType()));
    for (const FixedDay& fixed : fixedDays)
        calendar.addFixedDay(fixed);
    return calendar;
}

void SchoolCalendar::setDay(const CalendarDay& day)
{
    m_special.insert(day.day, day);
    m_days.setDay(day.day, day.kind);
    if (day.kind == u"holiday"_s && day.day.month() == 10 && day.day.day() == 1)
        m_announced.insert(day.day.year());
}

void SchoolCalendar::addTerm(const SchoolTerm& term)
{
    const auto earlier = [](const SchoolTerm& a, const SchoolTerm& b) { return a.firstDay < b.firstDay; };
    m_terms.insert(std::upper_bound(m_terms.begin(), m_terms.end(), term, earlier), term);
    m_days.addTerm(term.firstDay, term.lastDay);
}

void SchoolCalendar::addEvent(const SchoolEvent& event)
{
    const auto earlier = [](const SchoolEvent& a, const SchoolEvent& b) { return a.firstDay < b.firstDay; };
    m_events.insert(std::upper_bound(m_events.begin(), m_events.end(), event, earlier), event);
}

void SchoolCalendar::addFixedDay(const FixedDay& fixed)
{
    if (fixed.active)
        m_fixedDays << fixed;
}

std::optional<SchoolCalendar::Span> SchoolCalendar::holiday(const QString& name, int year) const
{
    const auto stands = [&](QDate day) {
        const auto found = m_special.constFind(day);
        return found != m_special.cend() && found->kind == u"holiday"_s && found->name.split(u'、').contains(name);
    };
    QDate first = festivalItself(name, year);
    if (first.isValid() && !stands(first))
        return Span{first, first, false};
    for (QDate day(year, 1, 1); !first.isValid() && day.year() == year; day = day.addDays(1))
        if (stands(day) && !stands(day.addDays(-1)))
            first = day;
    if (!first.isValid())
        return std::nullopt;
    Span span{first, first};
    while (stands(span.first.addDays(-1)))
        span.first = span.first.addDays(-1);
    while (stands(span.last.addDays(1)))
        span.last = span.last.addDays(1);
    return span;
}

const QStringList& publicHolidays()
{
    static const QStringList names{u"元旦"_s, u"春节"_s, u"清明节"_s, u"劳动节"_s, u"端午节"_s, u"中秋节"_s, u"国庆节"_s};
    return names;
}

QDate festivalItself(const QString& holiday, int year)
{
    switch (publicHolidays().indexOf(holiday)) {
    case 0: return {year, 1, 1};
    case 1: return lunar::springFestival(year);
    case 2: return lunar::solarTermDay(year, int(lunar::solarTermNames().indexOf(u"清明"_s)));
    case 3: return {year, 5, 1};
    case 4: return lunar::dayOf(year, 5, false, 5);
    case 5: return lunar::dayOf(year, 8, false, 15);
    case 6: return {year, 10, 1};
    default: return {};
    }
}

const SchoolTerm* SchoolCalendar::termOf(QDate day) const
{
    for (const SchoolTerm& term : m_terms)
        if (term.firstDay <= day && day <= term.lastDay)
            return &term;
    return nullptr;
}

const SchoolEvent* SchoolCalendar::examOn(QDate day) const
{
    for (const SchoolEvent& event : m_events)
        if (event.kind == u"exam"_s && event.covers(day))
            return &event;
    return nullptr;
}

DayFacts SchoolCalendar::facts(QDate day) const
{
    DayFacts facts;
    facts.day = day;
    facts.working = m_days.isWorking(day);
    facts.school = m_days.isSchoolDay(day);
    if (const SchoolTerm* term = termOf(day)) {
        facts.term = term->name;
        facts.teachingWeek = std::max(0, bihuan::teachingWeek(*term, day));
    }
    if (const auto special = m_special.constFind(day); special != m_special.cend()) {
        facts.kind = special->kind;
        facts.name = special->name;
        facts.follows = special->follows.toInt();
    }
    facts.lunar = lunar::shortText(day);
    facts.festival = lunar::festival(day);
    facts.solarTerm = lunar::solarTerm(day);
    for (const FixedDay& fixed : m_fixedDays)
        if (daysOf(fixed, day.year()).contains(day))
            facts.fixedDays << fixed.name;
    for (const SchoolEvent& event : m_events)
        if (event.covers(day))
            facts.events << event;
    return facts;
}

} // namespace bihuan
