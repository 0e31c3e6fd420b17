// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/documents/text_shaper.h"
#include "core/loop/loop_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Drills from their yearly plan to the closed file.
struct DrillServices {
    DrillServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
};

void registerDrillKinds(Registry& registry);

/// What no rule of a single record sees.
Result<QList<RecordIssue>> drillIssues(DrillServices& services);

/// What stands in a calendar. `services` outlives it.
CalendarEntries::Source drillEntries(DrillServices& services);

} // namespace bihuan
