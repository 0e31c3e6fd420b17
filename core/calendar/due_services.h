// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_service.h"
#include "core/documents/text_shaper.h"
#include "core/loop/loop_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// What falls due when.
struct DueServices {
    DueServices(RecordService& service, AttachmentStore& attached, LoopService& loopItems, const ShaperSource& shaper)
        : records(service), attachments(attached), loop(loopItems), shaperSource(shaper), due(service)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    LoopService& loop;
    ShaperSource shaperSource;
    DueService due;
};

void registerDueKinds(Registry& registry);

/// What no rule of a single record sees.
Result<QList<RecordIssue>> dueIssues(DueServices& services);

} // namespace bihuan
