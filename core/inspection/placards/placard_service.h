// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/inspection/placards/placard_pages.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What a wall wants.
enum class PlacardNeed {
    None,    ///< hangs and is right
    Missing, ///< never printed
    Stale,   ///< what hangs there, or was printed for it, is not true any more
    ToPost,  ///< printed, not put up yet
    Remove,  ///< hangs where no zone is in use any more
};
QString placardNeedName(PlacardNeed need); ///< translated

/// A wall: the zone, what its placard says today and what was printed last.
struct PlacardWall {
    Zone zone;
    PlacardContent content;
    QString building;                ///< for grouping; “室外” where there is none
    std::optional<Placard> latest;   ///< newest version not taken down
    PlacardNeed need = PlacardNeed::None;
    QString why;                     ///< Stale: what changed, such as “责任人 王芳 → 李伟”
};

struct PlacardSelection {
    QList<Id<Zone>> zones;    ///< empty = all in use
    QStringList buildings;    ///< empty = all
    bool onlyWanted = false;  ///< Missing and Stale only
};

/// A checked batch: for preview, printer or file.
struct PlacardJob {
    QList<PlacardWall> walls; ///< in the order of printing: building, floor, code
    QStringList shortCodes;   ///< as printed, same order
    PlacardLayout layout;
    double smallestPt = 0;
    Issues issues;            ///< by wall; field = name of the zone
    std::shared_ptr<PlacardPages> pages; ///< null when nothing is to be printed
};

/// Placards from the zones: who wants one, printing, and what hangs where.
class PlacardService {
public:
    using ShaperSource = std::function<std::shared_ptr<TextShaper>()>;
    PlacardService(RecordService& records, AttachmentStore& attachments, ShaperSource shaper)
        : m_records(records), m_attachments(attachments), m_shaper(std::move(shaper))
    {
    }

    Result<QList<PlacardWall>> walls(const PlacardSelection& selection = {}) const;

    /// Changes nothing. Errors: Invalid (size or sheet), Refused (a character no font has, a zone out of use).
    Result<PlacardJob> prepare(const PlacardSelection& selection, const PlacardLayout& layout) const;
    /// After the last page went to the printer, or the file was on the disk: versions and codes go on record.
    Result<int> recordPrinted(const PlacardJob& job); ///< placards
    Result<PlacardJob> printToPdf(const PlacardSelection& selection, const PlacardLayout& layout, const QString& path, const Progress& progress = {});

    /// The newest placard of each zone hangs since `date`; the one before came down. Errors: Invalid (none printed, in the future).
    Result<int> markPosted(const QList<Id<Zone>>& zones, QDate date = {});
    Result<int> markRemoved(const QList<Id<Zone>>& zones, QDate date = {});

    /// 巡牌路线: what to do at which wall, floor by floor, with boxes to tick.
    TableContent walkRound(const QList<PlacardWall>& walls) const;

private:
    Result<QString> freshCode(QSet<QString>& taken) const;

    RecordService& m_records;
    AttachmentStore& m_attachments;
    ShaperSource m_shaper;
};

} // namespace bihuan
