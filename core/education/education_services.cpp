// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/education_services.h"

#include "core/people/school_class.h"

namespace bihuan {

void registerEducationKinds(Registry& registry)
{
    registry.add(schoolClassType().kind());
}

Result<QList<RecordIssue>> educationIssues(EducationServices&)
{
    return QList<RecordIssue>{};
}

CalendarEntries::Source activityEntries(EducationServices&)
{
    return {QStringLiteral("edu_activity"), [](QDate, QDate) -> Result<QList<CalendarEntry>> { return QList<CalendarEntry>{}; }, {}};
}

} // namespace bihuan
