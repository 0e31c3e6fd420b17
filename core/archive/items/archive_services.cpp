// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_services.h"

#include "core/archive/items/archive_item.h"

namespace bihuan {

void registerArchiveKinds(Registry& registry)
{
    registry.add(archiveItemType().kind());
    registry.add(archiveMemberType().kind());
}

Result<QList<RecordIssue>> archiveIssues(ArchiveServices&)
{
    return QList<RecordIssue>();
}

} // namespace bihuan
