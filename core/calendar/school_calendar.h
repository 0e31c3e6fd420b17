// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a calendar says about a day, read once: terms and teaching weeks, holidays and make-up days, events of the school, fixed days,
// the Chinese calendar.
#pragma once

#include "core/calendar/day_table.h"
#include "core/calendar/fixed_day.h"
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
    int follows = 0;        ///< 1 (Monday) to 7: whose lessons a make-up day has; 0 = its own
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
    /// Whether the State Council's holidays of this (calendar) year are entered; if not, calendars say 节假日安排未公布. National Day is
    /// what is looked for: a day off of the school's own does not make a year announced.
    bool isAnnounced(int year) const { return m_announced.contains(year); }
    /// Whether an examination lies on the day, for drills that had better not.
    const SchoolEvent* examOn(QDate day) const;
    /// Those switched on; a change of the table is not seen.
    const QList<FixedDay>& fixedDays() const { return m_fixedDays; }
    const QList<SchoolEvent>& events() const { return m_events; } ///< oldest first
    const QHash<QDate, CalendarDay>& specialDays() const { return m_special; }
    struct Span {
        QDate first, last;
        bool announced = true; ///< false: only the festival itself is known, not which days around it are free
    };
    /// The run of holidays of this name that belongs to the year: round its festival (国庆节: 1 October), or the first that begins in the
    /// year for a name of the school's own. Nothing when the name is neither a festival's nor in the table.
    std::optional<Span> holiday(const QString& name, int year) const;

    /// For calendars that are not read from a database.
    void setDay(const CalendarDay& day);
    void addTerm(const SchoolTerm& term);
    void addEvent(const SchoolEvent& event);
    void addFixedDay(const FixedDay& fixed);

private:
    DayTable m_days;
    QHash<QDate, CalendarDay> m_special;
    QList<SchoolTerm> m_terms;
    QList<SchoolEvent> m_events;
    QList<FixedDay> m_fixedDays;
    QSet<int> m_announced;
};

/// 元旦, 春节, 清明节, 劳动节, 端午节, 中秋节, 国庆节.
const QStringList& publicHolidays();
/// The festival a public holiday is named after; invalid for any other name.
QDate festivalItself(const QString& holiday, int year);

} // namespace bihuan
