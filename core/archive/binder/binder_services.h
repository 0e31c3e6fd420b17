// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/records/issue_list.h"
#include "core/records/record_service.h"
#include "core/records/registry.h"
#include "core/records/record_papers.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// The archive as one file, and the pack for inspectors.
struct BinderServices {
    BinderServices(RecordService& service, AttachmentStore& attached, RecordPapers& printed, const ShaperSource& shaper)
        : records(service), attachments(attached), papers(printed), shaperSource(shaper)
    {
    }

    RecordService& records;
    AttachmentStore& attachments;
    RecordPapers& papers;
    ShaperSource shaperSource;
};

void registerBinderKinds(Registry& registry);

/// What no rule of a single record sees. `services` outlives the call only.
Result<QList<RecordIssue>> binderIssues(BinderServices& services);

} // namespace bihuan
