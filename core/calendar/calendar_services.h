// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/documents/text_shaper.h"
#include "core/loop/loop_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// The school's calendar: what stands on its days, and its printed forms.
struct CalendarServices {
    CalendarServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
    CalendarEntries entries; ///< of all subjects: filled in the composition
};

void registerCalendarKinds(Registry& registry);

/// What no rule of a single record sees.
Result<QList<RecordIssue>> calendarIssues(CalendarServices& services);

} // namespace bihuan
