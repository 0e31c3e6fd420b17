// SPDX-License-Identifier: GPL-3.0-or-later
// The drills of a school year: every plan as often as its kind says, every month with school at least once.
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/education/drills/drill_parts.h"

namespace bihuan {

struct DrillProposal {
    Id<DrillKind> kind;
    QDate day;
    QDate wished;        ///< the day it was first thought of
    QStringList clashes; ///< why not on that day: “11月9日（周一）期中考试”
    bool fills = false;  ///< only there because its month had no evacuation
};

struct DrillYearPlan {
    int schoolYear = 0;
    QList<DrillProposal> proposals; ///< by day
    QStringList notes;              ///< months without a possible day; kinds that found none
    int kept = 0;                   ///< drills that stand already
};

/// Why no drill should be on this day: no school (weekend, holiday by name), an examination, another event of the school. Empty = fine.
QString drillClash(const SchoolCalendar& calendar, QDate day);

/// Months with school of a year in which no drill stands: the first of each. Months are asked for until `until`, included.
QList<QDate> monthsWithoutDrill(int schoolYear, const QList<Drill>& drills, const SchoolCalendar& calendar, QDate until = {});

/// A pure function; nothing is stored. Days before `from` are past and not proposed. A kind's preferred days come first, moved to
/// the next possible day, else the middle of a month; then the months without an evacuation get the one held least often. One drill a day.
DrillYearPlan proposeDrills(int schoolYear, const QList<DrillKind>& kinds, const QList<Drill>& drills, const SchoolCalendar& calendar, QDate from);

/// The drills to be added for what a person accepted.
QList<Drill> drillsOf(const QList<DrillProposal>& proposals);

} // namespace bihuan
