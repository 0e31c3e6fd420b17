// SPDX-License-Identifier: GPL-3.0-or-later
// 区域 and 包干 (domain.md §5.0, §5.3): who answers for which place.
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/people/people.h"

namespace bihuan {

/// 库 房 室 馆 场 廊 门 周边: data, as every school sorts its places differently; chooses the checklist.
struct ZoneKind {
    Id<ZoneKind> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString aliases; ///< other words in lists of places, joined by “、”
    QString duties;  ///< what its placard says unless the zone says otherwise, one per line
    int position = 0;
    QString source;
};

/// One place that somebody answers for.
struct Zone {
    Id<Zone> id;
    qint64 revision = 0;
    bool voided = false;
    QString code; ///< the school's own, as in its list of rooms: “ZX203”
    QString name;
    Id<ZoneKind> kind;
    QString campus;   ///< empty where the school has one only
    QString building; ///< empty outdoors
    QString floor;    ///< as it is said: “3层”, “地下1层”
    Id<Department> department;
    Id<Person> owner;
    Id<Person> backup;
    Id<Person> leader; ///< 包干领导
    QString duties;    ///< one per line; empty = those of the kind
    QString hotline;   ///< 监督电话 on the placard; empty = the school's
    QString riskColor; ///< "red", "orange", "yellow", "blue" or empty
    QDate closedOn;    ///< out of use since; invalid = in use
    QString note;

    bool inUse(QDate day) const { return !voided && (!closedOn.isValid() || day < closedOn); }
};

const RecordType<ZoneKind>& zoneKindType();
const RecordType<Zone>& zoneType();

/// zone.same_person (problem: owner is the backup); warnings zone.no_owner, zone.no_backup, zone.owner_left,
/// zone.backup_left, zone.leader_left; zone.twice (warning: another zone of this name in the same building and floor).
/// None but the first for a zone out of use.
Issues zoneIssues(const Zone& zone, const RecordStore& store, QDate today);

/// “知行楼 3层 三年级1班教室”: as it stands in agreements, notices and lists.
QString zonePath(const Zone& zone);

/// The duties on its placard, one per line: its own, or those of its kind.
QStringList zoneDuties(const Zone& zone, const ZoneKind& kind);

/// Everybody these zones name as in charge, deputy or leader; voided people, too.
Result<QHash<Id<Person>, Person>> peopleOfZones(const RecordStore& store, const QList<Zone>& zones);

/// Paths of the zones in use that this person answers for, in the school's order; for the agreements' text.
Result<QStringList> zonesOf(const RecordStore& store, Id<Person> person);

} // namespace bihuan
