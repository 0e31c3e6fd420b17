// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_service.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// What falls due when.
struct DueServices {
    explicit DueServices(RecordService& records) : due(records) {}

    DueService due;
};

void registerDueKinds(Registry& registry);

/// What no rule of a single record sees.
Result<QList<RecordIssue>> dueIssues(DueServices& services);

} // namespace bihuan
