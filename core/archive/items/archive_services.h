// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_collect.h"
#include "core/archive/items/archive_papers.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// The archive: collecting, items, boxes, loans, papers.
struct ArchiveServices {
    ArchiveServices(RecordService& service, AttachmentStore& attached, const ShaperSource& shaper)
        : records(service), attachments(attached), shaperSource(shaper), pages(attached), collector(service, pages), items(service, attached, pages), papers(service, shaper)
    {
    }
    RecordService& records;
    AttachmentStore& attachments;
    ShaperSource shaperSource;
    PageCounter pages;
    ArchiveCollector collector;
    ArchiveService items;
    ArchivePapers papers;
};

void registerArchiveKinds(Registry& registry);

/// What no rule of a single record sees. Problems: archive_item.number_gap, .number_twice. Warnings: archive_item.late, .expired,
/// archive_box.full. Hint: archive_item.fonds.
Result<QList<RecordIssue>> archiveIssues(ArchiveServices& services);

} // namespace bihuan
