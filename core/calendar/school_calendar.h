// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a calendar says about a day, read once: terms and teaching weeks, holidays and make-up days, events of the school, fixed days,
// the Chinese calendar.
#pragma once

#include "core/calendar/day_table.h"
#include "core/calendar/school_event.h"
#include "core/calendar/school_term.h"

namespace bihuan {

struct DayFacts {
    QDate day;
    int teachingWeek = 0;   ///< 1…, 0 outside the terms
    QString term;           ///< name of the term the day lies in, or empty
    bool working = false;   ///< people work
    bool school = false;    ///< pupils have lessons
    QString kind;           ///< CalendarDay::kind, or empty for a day that is what its weekday says
    QString name;           ///< CalendarDay::name: 国庆节
    QString lunar;          ///< as in a small print calendar: “初二”, or the month’s name on its first day: “八月”, “闰六月”; empty out of the table
    QString festival;       ///< by the Chinese calendar: 春节, 元宵节, 端午节, 中秋节, 重阳节, 除夕 …; or empty
    QString solarTerm;      ///< 清明, or empty
    QStringList fixedDays;  ///< 119消防安全宣传日 …, those switched on
    QList<SchoolEvent> events;
};

/// A value: read once, then no database any more.
class SchoolCalendar {
public:
    /// Errors: Storage.
    static Result<SchoolCalendar> read(const RecordStore& store);
    SchoolCalendar() = default;

    DayFacts facts(QDate day) const;
    const DayTable& days() const { return m_days; }
    const QList<SchoolTerm>& terms() const { return m_terms; } ///< oldest first
    /// The term the day lies in; null in the holidays.
    const SchoolTerm* termOf(QDate day) const;
    /// Whether the State Council's holidays of this (calendar) year are entered; if not, calendars say 节假日安排未公布.
    bool isAnnounced(int year) const { return m_announced.contains(year); }
    /// Whether an examination lies on the day, for drills that had better not.
    const SchoolEvent* examOn(QDate day) const;

private:
    DayTable m_days;
    QHash<QDate, CalendarDay> m_special;
    QList<SchoolTerm> m_terms;
    QList<SchoolEvent> m_events;
    QSet<int> m_announced;
};

} // namespace bihuan
