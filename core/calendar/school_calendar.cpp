// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_calendar.h"

#include "core/records/record_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

Result<SchoolCalendar> SchoolCalendar::read(const RecordStore& store)
{
    SchoolCalendar calendar;
    BIHUAN_TRY_ASSIGN(calendar.m_days, DayTable::read(store));
    BIHUAN_TRY_ASSIGN(const auto days, store.list(calendarDayType()));
    for (const CalendarDay& day : days) {
        calendar.m_special.insert(day.day, day);
        if (day.kind == u"holiday"_s)
            calendar.m_announced.insert(day.day.year());
    }
    BIHUAN_TRY_ASSIGN(calendar.m_terms, store.list(schoolTermType()));
    std::sort(calendar.m_terms.begin(), calendar.m_terms.end(),
              [](const SchoolTerm& a, const SchoolTerm& b) { return a.firstDay < b.firstDay; });
    BIHUAN_TRY_ASSIGN(calendar.m_events, store.list(schoolEventType()));
    std::sort(calendar.m_events.begin(), calendar.m_events.end(),
              [](const SchoolEvent& a, const SchoolEvent& b) { return a.firstDay < b.firstDay; });
    return calendar;
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
    }
    for (const SchoolEvent& event : m_events)
        if (event.covers(day))
            facts.events << event;
    return facts;
}

} // namespace bihuan
