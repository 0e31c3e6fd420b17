// SPDX-License-Identifier: GPL-3.0-or-later
// When a checklist of a cycle is due, over the school's own calendar.
#pragma once

#include "core/calendar/day_table.h"
#include "core/calendar/school_term.h"
#include "core/inspection/checks/checklist.h"

namespace bihuan {

/// One time a cycle comes round.
struct CheckPeriod {
    QString key;    ///< the same whenever it is planned: “day/2026-11-23”, “week/2026-11-23” (its Monday), “month/2026-11”
    QDate from;     ///< first day it may be done
    QDate due;      ///< last day in time; a school day, but for the checks before a term
    int weekNo = 0; ///< teaching week of `due`, 0 outside a term
    QString label;  ///< for the title of the sheet
};

/// A value: read once, then no database any more.
class CheckCalendar {
public:
    /// Errors: Storage.
    static Result<CheckCalendar> read(const RecordStore& store);
    CheckCalendar(DayTable days, QHash<QDate, QString> holidays, QList<SchoolTerm> terms);

    /// Periods whose last day lies between these days, ends included, in order.
    /// Day: every school day. Week: Monday to Sunday, from its first school day to its last (a make-up day on the Sunday
    /// counts). Month: the same within a calendar month that has five school days or more. Holiday: the last three school days
    /// before three or more days off in a row that a holiday is among; nothing when there was no school in the week before
    /// them, as the end of the term has its own check. Before a term: the week up to its first day. End: its last seven days.
    /// Special checks are never due by themselves.
    QList<CheckPeriod> periods(CheckCycle cycle, QDate from, QDate to) const;

    int weekNo(QDate day) const; ///< teaching week, 0 outside a term
    bool isSchoolDay(QDate day) const { return m_days.isSchoolDay(day); }

private:
    CheckPeriod period(CheckCycle cycle, const QString& key, QDate from, QDate due, const QString& label) const;
    QList<CheckPeriod> spans(CheckCycle cycle, QDate from, QDate to) const;
    QList<CheckPeriod> beforeHolidays(QDate from, QDate to) const;
    QList<CheckPeriod> aroundTerms(CheckCycle cycle, QDate from, QDate to) const;
    QDate schoolDayIn(QDate first, QDate last, int direction) const;

    DayTable m_days;
    QHash<QDate, QString> m_holidays; ///< day → name
    QList<SchoolTerm> m_terms;
};

} // namespace bihuan
