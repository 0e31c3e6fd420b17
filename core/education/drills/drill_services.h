// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/documents/text_shaper.h"
#include "core/education/drills/drill_papers.h"
#include "core/education/drills/drill_plan.h"
#include "core/education/drills/drill_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Drills from their yearly plan to the closed file.
struct DrillServices {
    DrillServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper), drills(service, attached, loopItems), papers(drills, attached, shaper)
    {
    }
    /// What is missing in a school year. Errors: Storage.
    Result<DrillYearPlan> yearPlan(int schoolYear) const;

    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
    DrillService drills;
    DrillPapers papers;
};

/// For the overview: how the school year stands.
struct DrillStanding {
    int schoolYear = 0;
    int planned = 0, held = 0;
    QList<QDate> monthsWithout; ///< over, with school, and without a drill that was held
};
Result<DrillStanding> drillStanding(const RecordStore& store, QDate today);

void registerDrillKinds(Registry& registry);

/// What no rule of a single record sees. Warnings: drill.month_without (a month with school is over), drill.overdue (its day is over, it
/// is not entered as held), drill.not_reviewed (held more than 5 days ago), drill.photo_year, drill_role.nobody, drill_role.twice.
/// Hints: drill.closed_with_reasons.
Result<QList<RecordIssue>> drillIssues(DrillServices& services);

/// What stands in a calendar. `services` outlives it.
CalendarEntries::Source drillEntries(DrillServices& services);

} // namespace bihuan
