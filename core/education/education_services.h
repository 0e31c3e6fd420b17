// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/documents/text_shaper.h"
#include "core/education/activity_service.h"
#include "core/education/classes/booklet.h"
#include "core/education/classes/platform_import.h"
#include "core/education/education_papers.h"
#include "core/education/induction.h"
#include "core/education/letters/letter_service.h"
#include "core/loop/loop_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Education: activities, letters, induction.
struct EducationServices {
    EducationServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper), activities(service, attached), letters(service, shaper), gate(service, shaper), papers(service, attached, shaper)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
    ActivityService activities;
    LetterService letters;
    InductionGate gate;
    EducationPapers papers;
};

void registerEducationKinds(Registry& registry);

/// What no rule of a single record sees: photographs of another year, slips overdue, people at work without an admission.
Result<QList<RecordIssue>> educationIssues(EducationServices& services);

/// What stands in a calendar. `services` outlives it. Activities not held yet may be dragged; the reason is noted.
CalendarEntries::Source activityEntries(EducationServices& services);
/// Letters to parents on the day they are sent.
CalendarEntries::Source letterEntries(EducationServices& services);

} // namespace bihuan
