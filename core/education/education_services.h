// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/documents/text_shaper.h"
#include "core/loop/loop_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Education: activities, letters, induction.
struct EducationServices {
    EducationServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
};

void registerEducationKinds(Registry& registry);

/// What no rule of a single record sees.
Result<QList<RecordIssue>> educationIssues(EducationServices& services);

/// What stands in a calendar. `services` outlives it.
CalendarEntries::Source activityEntries(EducationServices& services);

} // namespace bihuan
