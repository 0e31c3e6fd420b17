// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/binder.h"
#include "core/archive/binder/inspection_pack.h"
#include "core/records/issue_list.h"
#include "core/records/record_service.h"

#include <memory>

namespace bihuan {

/// The archive as one file, and the pack for inspectors.
struct BinderServices {
    BinderServices(RecordService& service, AttachmentStore& attached, RecordPapers& printed, const ShaperSource& shaper)
        : records(service), attachments(attached), papers(printed), shaperSource(shaper)
    {
    }

    BinderSource source() const { return {records.store(), papers, attachments, shaperSource}; }

    /// A copy of the school's data to export from: what takes minutes then reads what was there when it began, in a thread of its own and
    /// with fonts of its own, and holds nobody up who saves. Taken in the thread of the data; opened in the thread that works, where
    /// it also is to be destroyed. The files of the copy go with it.
    class Copy {
    public:
        virtual ~Copy() = default;
        virtual Result<> open() = 0;
        virtual BinderSource source() = 0;
        virtual RecordService& records() = 0;
    };
    std::function<Result<std::unique_ptr<Copy>>()> copy; ///< set by app/composition

    /// Puts a finished file on record, so that years later somebody knows what was handed over, and its hash.
    Result<Id<ArchiveExport>> record(const QString& what, const BinderReport& report);

    RecordService& records;
    AttachmentStore& attachments;
    RecordPapers& papers;
    ShaperSource shaperSource;
};

void registerBinderKinds(Registry& registry);

/// What no rule of a single record sees. Warning indicator.unknown_evidence: words of an indicator that are no kind of record here.
Result<QList<RecordIssue>> binderIssues(BinderServices& services);

} // namespace bihuan
