// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/inspection/placards/placard_pages.h"
#include "core/inspection/placards/placard_wall.h"
#include "core/records/issue_list.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// A checked batch: for preview, printer or file.
struct PlacardJob {
    QList<PlacardWall> walls; ///< in the order of printing: building, floor, code
    QStringList shortCodes;   ///< as printed, same order
    QList<Issues> wallIssues; ///< what is against each, same order; field = name of the zone
    QList<PlacardWall> leftOut; ///< asked for by name, but out of use
    PlacardLayout layout;
    double smallestPt = 0;
    Issues issues;            ///< all of them, and those of the layout
    std::shared_ptr<PlacardPages> pages; ///< null when nothing is to be printed
};

/// What was marked, so that it can be taken back.
struct PlacardStep {
    QList<Placard> before; ///< every record that was changed, the one that was meant first
    QList<qint64> revisions; ///< those they have since
    Placard after;         ///< the one that was meant
    Issues issues;         ///< placard.stale: it hangs, but is not true any more
};

/// Placards from the zones: who wants one, printing, and what hangs where.
class PlacardService {
public:
    PlacardService(RecordService& records, AttachmentStore& attachments, ShaperSource shaper)
        : m_records(records), m_attachments(attachments), m_shaper(std::move(shaper))
    {
    }

    Result<QList<PlacardWall>> walls(const PlacardSelection& selection = {}) const { return placardWalls(m_records.store(), selection); }

    /// Changes nothing. Errors: Invalid (size or sheet), Refused (a character no font has).
    Result<PlacardJob> prepare(const PlacardSelection& selection, const PlacardLayout& layout) const;
    /// One wall's placard as it would be printed now, alone on its page, for looking at: quick.
    Result<std::shared_ptr<PlacardPages>> preview(const PlacardWall& wall, const PlacardLayout& layout) const;

    /// After the last page went to the printer, or the file was on the disk: versions and codes go on record. The same job
    /// again, or the same words, are another copy of the same placard. `items` are indexes of the job's walls, those that
    /// really came out; `day` invalid = today.
    Result<int> recordPrinted(const PlacardJob& job, const QList<qsizetype>& items, QDate day = {}); ///< placards
    Result<int> recordPrinted(const PlacardJob& job);
    /// Only the file; fonts of its own and no database, so that it may run in another thread.
    Result<int> writePdf(const PlacardJob& job, const QString& path, const Progress& progress = {}) const; ///< pages
    Result<PlacardJob> printToPdf(const PlacardSelection& selection, const PlacardLayout& layout, const QString& path, const Progress& progress = {});

    /// The newest placard of each zone hangs since `date`; the one before came down. All or nothing; those that hang already
    /// have no step. Errors: Invalid (none printed, before it was printed, in the future).
    Result<QList<PlacardStep>> markPosted(const QList<Id<Zone>>& zones, QDate date = {});
    /// Whatever hangs there, or was to, is gone. Errors: Invalid (before it was put up, in the future).
    Result<QList<PlacardStep>> markRemoved(const QList<Id<Zone>>& zones, QDate date = {});

    /// The same for one sheet, by its code. Errors: NotFound (no such code), Refused (of another kind of paper, an older version,
    /// so already), and those above.
    Result<PlacardStep> markCode(const QString& code, bool posted, QDate date = {});
    Result<PlacardStep> markWall(Id<Zone> zone, bool posted, QDate date = {});
    Result<> takeBack(const QList<PlacardStep>& steps); ///< all or nothing. Errors: Conflict when one was changed since

    /// All there ever were at this wall, newest first, voided ones too.
    Result<QList<Placard>> versions(Id<Zone> zone) const;

    /// 巡牌路线: where to go, floor by floor, with boxes to tick; walls with nothing to do only when `all`.
    TableContent walkRound(const QList<PlacardWall>& walls, bool all = false) const;

    /// Walls to put right, for the list of what is to be done. Missing ones count once the school hangs placards at all.
    Result<QList<RecordIssue>> issues() const;

private:
    Result<PlacardStep> mark(const Placard& placard, bool posted, QDate date);
    Result<QList<PlacardStep>> markAll(const QList<Id<Zone>>& zones, bool posted, QDate date);

    RecordService& m_records;
    AttachmentStore& m_attachments;
    ShaperSource m_shaper;
    mutable std::shared_ptr<TextShaper> m_previewShaper; ///< made with the first preview
};

} // namespace bihuan
