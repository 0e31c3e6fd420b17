// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard.h"

#include <optional>

namespace bihuan {

/// What a wall wants, most pressing first.
enum class PlacardNeed {
    Remove,  ///< hangs where no zone is in use any more
    Stale,   ///< what hangs there, or was printed for it, is not true any more
    Missing, ///< never printed
    ToPost,  ///< printed, not put up yet
    NoOwner, ///< nobody to name: nobody is in charge, or who is has left
    None,    ///< hangs and is right
};
QString placardNeedName(PlacardNeed need); ///< translated
QString placardNeedCode(PlacardNeed need); ///< for machines: "remove", "stale", "missing", "to_post", "no_owner", "ok"

/// A wall: the zone, what its placard says today, what was printed last and what hangs.
struct PlacardWall {
    Zone zone;
    PlacardContent content;
    QString building;               ///< for grouping, with the campus where there are several; “室外” where there is none
    std::optional<Placard> latest;  ///< newest version not taken down
    std::optional<Placard> hanging; ///< what is on the wall, perhaps an older version than `latest`
    PlacardNeed need = PlacardNeed::None;
    QString why;                    ///< what changed, such as “责任人 王芳 → 李伟”, or who has left
    Issues issues;                  ///< field = name of the zone: placard.closed, .no_owner, .left

    bool wantsPrinting() const { return need == PlacardNeed::Missing || need == PlacardNeed::Stale; }
    /// Something to do for those who care for the placards.
    bool isPressing() const { return need != PlacardNeed::None && need != PlacardNeed::NoOwner; }
};

struct PlacardSelection {
    QList<Id<Zone>> zones;    ///< empty = all in use, and those out of use where a placard still hangs
    QStringList buildings;    ///< as in PlacardWall or without the campus; empty = all
    bool onlyWanted = false;  ///< Missing and Stale only
};

/// In the order one walks: building, floor (cellars first), code; places outdoors last.
Result<QList<PlacardWall>> placardWalls(const RecordStore& store, const PlacardSelection& selection = {});

/// What is to be done at the wall, in words for the person who goes there.
QString placardTask(const PlacardWall& wall);

} // namespace bihuan
