// SPDX-License-Identifier: GPL-3.0-or-later
// 平面图: a picture of the campus or of a floor, and where each zone lies on it.
#pragma once

#include "core/people/zone.h"

namespace bihuan {

/// The picture itself is an attachment of the record (CampusPlanService::picture).
struct CampusPlan {
    Id<CampusPlan> id;
    qint64 revision = 0;
    bool voided = false;
    QString name; ///< “知行楼1层”, “校园鸟瞰图”
    QString campus;
    QString building;
    QString floor;
    int position = 0;
    QString note;

    /// A plan of a floor shows its zones first; one without a place shows any.
    bool isFor(const Zone& zone) const;
};

/// A zone drawn on a plan, once at most.
struct ZoneOutline {
    Id<ZoneOutline> id;
    qint64 revision = 0;
    bool voided = false;
    Id<CampusPlan> plan;
    Id<Zone> zone;
    QString name;   ///< the zone's, when it was last drawn: for the history
    QString points; ///< outlineText()
    QString label;  ///< pointText() of where its name stands; empty = where there is most room
};

const RecordType<CampusPlan>& campusPlanType();

/// outline.few_points, outline.outside, outline.crossing, outline.narrow (problems); outline.closed (warning: the zone is out
/// of use); outline.unreadable (problem).
const RecordType<ZoneOutline>& zoneOutlineType();

} // namespace bihuan
