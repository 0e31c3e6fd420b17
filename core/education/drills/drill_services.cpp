// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_services.h"

namespace bihuan {

void registerDrillKinds(Registry&)
{
}

Result<QList<RecordIssue>> drillIssues(DrillServices&)
{
    return QList<RecordIssue>{};
}

CalendarEntries::Source drillEntries(DrillServices&)
{
    return {QStringLiteral("drill"), [](QDate, QDate) -> Result<QList<CalendarEntry>> { return QList<CalendarEntry>{}; }, {}};
}

} // namespace bihuan
