// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/records/issue_list.h"
#include "core/records/record_service.h"
#include "core/records/registry.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// Archive items by DA/T 22, their boxes and loans.
struct ArchiveServices {
    ArchiveServices(RecordService& service, AttachmentStore& attached, const ShaperSource& shaper)
        : records(service), attachments(attached), shaperSource(shaper)
    {
    }

    RecordService& records;
    AttachmentStore& attachments;
    ShaperSource shaperSource;
};

void registerArchiveKinds(Registry& registry);

/// What no rule of a single record sees. `services` outlives the call only.
Result<QList<RecordIssue>> archiveIssues(ArchiveServices& services);

} // namespace bihuan
