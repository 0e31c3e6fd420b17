// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_services.h"

namespace bihuan {

void registerDueKinds(Registry& registry)
{
    registry.add(obligationType().kind());
    registry.add(obligationDoneType().kind());
}

Result<QList<RecordIssue>> dueIssues(DueServices& services)
{
    return services.due.issues();
}

} // namespace bihuan
