// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a stack from the scanner in: read, sorted, put to the records, and taken back again.
#pragma once

#include "core/archive/intake/intake_plan.h"
#include "core/archive/intake/scan_records.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What was put to a record.
struct FiledDocument {
    qint64 document = 0; ///< scan_document.id
    QString kind;
    qint64 id = 0;
    QString title;
    int pages = 0;
    QList<int> missing;  ///< pages of the paper that have not come in: its state stays until they do
    QString left;        ///< what is still to be done by hand
};

struct WaitingPage {
    ScanSheet sheet;
    QString hintName; ///< of the record it probably belongs to
};

struct IntakeReport {
    Id<ScanBatch> batch;
    QString label;
    int pages = 0, blank = 0;
    QList<FiledDocument> documents;
    QList<WaitingPage> waiting;
    QList<WaitingPage> again;      ///< the very same pictures as before: set aside
    QList<ScannedFile> unreadable; ///< with their troubles
    QStringList ignored;
};

/// A batch as the history shows it.
struct BatchStanding {
    ScanBatch batch;
    int waiting = 0, aside = 0, blank = 0;
    int documents = 0; ///< that are at their records now, those of the desk too
};

/// An intake in four steps, so that a window can do the slow ones in another thread. Nothing of the school changes before commit(), and
/// all of it there in one transaction. A crash before that leaves whole files without a row in att/, which the next intake of
/// the same stack takes up; afterwards the same stack is known page by page.
class IntakeService {
public:
    /// What is stored of a stack.
    struct Prepared {
        ScanStack stack;
        IntakePlan plan;
        QHash<int, Attachment> documents; ///< by index of plan.documents
        QHash<int, Attachment> pages;     ///< by page of the stack: those that wait
    };

    IntakeService(RecordService& records, AttachmentStore& attachments) : m_records(records), m_attachments(attachments) {}

    /// 1. readStack(). 2. Whose the codes are. `takenOn` invalid = today.
    /// Errors: Invalid (in the future), Refused (every page was taken in before).
    Result<IntakePlan> plan(const ScanStack& stack, QDate takenOn = {}) const;
    /// 3. Puts pages together and the bytes into the store; any thread. Errors: File, Refused, Cancelled.
    static Result<Prepared> prepare(ScanStack stack, IntakePlan plan, const AttachmentStore& store, const Progress& progress = {});
    /// 4. Everything into the database. Errors: Storage, Cancelled.
    Result<IntakeReport> commit(const Prepared& prepared, QDate takenOn = {}, const Progress& progress = {});

    /// All four in this thread.
    Result<IntakeReport> takeIn(const QStringList& paths, QDate takenOn = {}, const Progress& progress = {});

    /// The whole intake, what was done with its pages at the desk too: papers come off their records, which are as they were.
    /// Errors: Refused (already; no reason; records that were changed since, by name).
    Result<> undoBatch(Id<ScanBatch> batch, const QString& reason);
    /// One document: its pages go back to the desk. Errors: as above.
    Result<> takeBack(qint64 document, const QString& reason = {});

    Result<QList<BatchStanding>> batches(int limit = 200) const; ///< newest first, undone ones too
    Result<QList<ScanSheet>> sheets(Id<ScanBatch> batch) const;  ///< in the order of the stack
    Result<QList<FiledDocument>> documents(Id<ScanBatch> batch) const; ///< those at their records now

    RecordService& records() const { return m_records; }
    AttachmentStore& attachments() const { return m_attachments; }

private:
    RecordService& m_records;
    AttachmentStore& m_attachments;
};

} // namespace bihuan
