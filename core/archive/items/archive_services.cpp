// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_services.h"

namespace bihuan {

void registerArchiveKinds(Registry& registry)
{
    registry.add(archiveClassType().kind());
    registry.add(archiveRuleType().kind());
    registry.add(archiveBoxType().kind());
    registry.add(archiveItemType().kind());
    registry.add(archiveMemberType().kind());
    registry.add(archiveCorrectionType().kind());
    registry.add(archiveLoanType().kind());
    registry.add(archiveListType().kind());
}

Result<QList<RecordIssue>> archiveIssues(ArchiveServices& services)
{
    return services.items.issues();
}

} // namespace bihuan
