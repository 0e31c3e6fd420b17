// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/rectify_notice.h"
#include "core/loop/loop_service.h"

#include <memory>

namespace bihuan {

/// What a person says when a notice is to be issued. The department is that of the hazards: one notice, one department.
struct NoticeDraft {
    QList<Id<LoopItem>> hazards; ///< assigned and still open, in the order of the sheet
    QDate due;                   ///< invalid = the latest day set for them
    Id<Person> issuer;
    QDate issuedOn;              ///< invalid = today
};

/// Rectification notices: issuing, printing, taking the receipt back.
class NoticeService {
public:
    using CodeSource = std::function<Result<QString>(const RecordStore&)>;
    NoticeService(RecordService& records, AttachmentStore& attachments, ShaperSource shaper);
    /// Instead of random codes nobody else has; for the demo school, which is the same every time.
    void setCodeSource(CodeSource codes); ///< none = random ones again

    /// Problems: notice.none, notice.unregistered, notice.closed, notice.voided, notice.no_department, notice.departments (of several
    /// ones), notice.no_due, notice.due_before_issue, notice.date.future, notice.date.before_found. Warnings: notice.twice (named by
    /// a notice whose receipt is still out), notice.no_photo, notice.no_issuer, notice.no_measure (hint).
    Result<Issues> check(const NoticeDraft& draft) const;
    /// One transaction: number, code, frozen text. Errors: Invalid (first problem), Refused (a character no font has), NotFound.
    Result<RectifyNotice> issue(const NoticeDraft& draft);

    /// The sheet as it was issued, whatever became of the hazards: stub, notice and receipt on one A4, then annexes when the
    /// hazards are many. Errors: NotFound, Format (its text is not what was issued).
    Result<std::shared_ptr<PageSet>> pages(Id<RectifyNotice> notice) const;
    /// As it would be issued now, without number; for a look before issuing. Errors: as issue().
    Result<std::shared_ptr<PageSet>> preview(const NoticeDraft& draft) const;
    Result<int> printToPdf(Id<RectifyNotice> notice, const QString& path, const Progress& progress = {}) const; ///< pages

    /// By the code on the receipt or the number of the notice, as people type them. Errors: NotFound.
    Result<RectifyNotice> find(const QString& codeOrNumber) const;
    Result<QList<RectifyNotice>> of(Id<LoopItem> hazard) const; ///< newest first, voided ones too
    Result<NoticeSheet> sheet(Id<RectifyNotice> notice) const;

    /// The receipt came back; the hazards themselves move by their own steps. Again: changes day, person and note.
    /// Errors: NotFound, Refused (void), Invalid (before it was issued, in the future).
    Result<RectifyNotice> markReceived(Id<RectifyNotice> notice, QDate on = {}, Id<Person> by = {}, const QString& note = {});
    /// Marked by mistake: it is out again. Errors: Refused (no reason).
    Result<RectifyNotice> unmarkReceived(Id<RectifyNotice> notice, const QString& reason);

private:
    struct Prepared;
    Result<Prepared> prepare(const NoticeDraft& draft) const;
    Result<std::shared_ptr<PageSet>> pagesOf(const NoticeSheet& sheet) const;
    Result<RectifyNotice> stored(Id<RectifyNotice> notice) const;

    RecordService& m_records;
    AttachmentStore& m_attachments;
    ShaperSource m_shaper;
    CodeSource m_codes;
};

} // namespace bihuan
