// SPDX-License-Identifier: GPL-3.0-or-later
// The archive as one PDF, or as several: cover, notes, catalogue, separators, each record's paper and what is attached to it.
#pragma once

#include "core/archive/binder/binder_plan.h"
#include "core/documents/text_shaper.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What a binder reads. It may be a copy of the school's data, so that writing for minutes holds nobody up.
struct BinderSource {
    const RecordStore& store;
    const RecordPapers& papers;
    const AttachmentStore& attachments;
    ShaperSource shaper;
};

struct BinderOptions {
    QString path;            ///< “X.pdf”; parts are called “X-第1册.pdf”
    int splitMb = 0;         ///< no part larger than this, unless one item alone is; 0 = one file
    bool sourceData = true;  ///< the records as a workbook inside the file
    bool hashes = true;      ///< SHA-256 of what is bound
    int expectedPages = -1;  ///< for the progress, from survey()
};

/// Something to look at afterwards; `record` leads there.
struct BinderProblem {
    QString item;
    QString text;
    BoundRecord record;
};

/// What an export will come to.
struct BinderSurvey {
    int items = 0, records = 0, attachments = 0, pages = 0;
    qint64 bytes = 0; ///< about
    QList<BinderProblem> problems;
    QStringList leftOut;
};

struct BinderFile {
    QString path;
    int pages = 0; ///< with those in front
    qint64 bytes = 0;
    QByteArray sha256;
};

struct BinderReport {
    QList<BinderFile> files;
    int items = 0, records = 0, attachments = 0, pages = 0;
    qint64 bytes = 0;
    QList<BinderProblem> problems; ///< bound all the same: damaged, locked, shown elsewhere
    QStringList leftOut;
};

class Binder {
public:
    explicit Binder(BinderSource source) : m_source(std::move(source)) {}

    /// Counts without writing. `progress` counts records. Errors: Storage, Cancelled.
    Result<BinderSurvey> survey(const BinderPlan& plan, const Progress& progress = {}) const;

    /// All files are complete and durable, or none is there (of several, a power cut while they are put in their places may leave the
    /// first ones: each is complete). `progress` counts pages. Memory does not grow with what is bound.
    /// Errors: Invalid (nothing to bind), File, Storage, Cancelled.
    Result<BinderReport> write(const BinderPlan& plan, const BinderOptions& options, const Progress& progress = {}) const;

private:
    BinderSource m_source;
};

} // namespace bihuan
