// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_services.h"

#include "core/calendar/usual_terms.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void registerDrillKinds(Registry& registry)
{
    registry.add(drillKindType().kind());
    registry.add(drillType().kind());
    registry.add(drillRoleType().kind());
    registry.add(drillClassTimeType().kind());
    registry.add(drillEvidenceSlotType().kind());
    registry.add(drillEvidenceType().kind());
    registry.add(drillTeamType().kind());
    registry.add(drillStepType().kind());
    registry.add(drillMarkItemType().kind());
    registry.add(drillMarkType().kind());
    registry.add(drillFindingType().kind());
}

Result<DrillYearPlan> DrillServices::yearPlan(int schoolYear) const
{
    const RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(const auto kinds, store.list(drillKindType()));
    BIHUAN_TRY_ASSIGN(const auto held, store.list(drillType(), {.where = {{u"school_year"_s, schoolYear}}}));
    BIHUAN_TRY_ASSIGN(const auto calendar, store.kept(&SchoolCalendar::read));
    return proposeDrills(schoolYear, kinds, held, *calendar, drills.today());
}

Result<DrillStanding> drillStanding(const RecordStore& store, QDate today)
{
    DrillStanding standing;
    standing.schoolYear = usualTerms::yearOf(today);
    BIHUAN_TRY_ASSIGN(auto drills, store.list(drillType(), {.where = {{u"school_year"_s, standing.schoolYear}}}));
    drills.removeIf([](const Drill& drill) { return drillStateFromCode(drill.state) == DrillState::Cancelled; });
    standing.planned = int(drills.size());
    drills.removeIf([](const Drill& drill) { return !isHeld(drillStateFromCode(drill.state).value_or(DrillState::Planned)); });
    standing.held = int(drills.size());
    BIHUAN_TRY_ASSIGN(const auto calendar, store.kept(&SchoolCalendar::read));
    const QDate lastMonth = QDate(today.year(), today.month(), 1).addDays(-1);
    if (usualTerms::yearOf(lastMonth) == standing.schoolYear)
        standing.monthsWithout = monthsWithoutDrill(standing.schoolYear, drills, *calendar, lastMonth);
    return standing;
}

} // namespace bihuan
