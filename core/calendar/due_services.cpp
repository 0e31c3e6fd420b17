// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_services.h"

namespace bihuan {

void registerDueKinds(Registry&)
{
}

Result<QList<RecordIssue>> dueIssues(DueServices&)
{
    return QList<RecordIssue>{};
}

} // namespace bihuan
