// SPDX-License-Identifier: GPL-3.0-or-later
// 包干 coverage: is every place somebody's, with a deputy, and does nobody carry too many? A pure function over what was read.
#pragma once

#include "core/people/zone.h"

#include <QMap>

#include <memory>

namespace bihuan {

/// What a zone lacks, the gravest first.
enum class ZoneGap {
    NoOwner,
    OwnerLeft,  ///< left school, or the person's record is voided
    TwoOwners,  ///< the same place stands in the list twice, with different people
    SamePerson, ///< the deputy is the person in charge
    NoBackup,
    BackupLeft,
    LeaderLeft,
};
inline constexpr ZoneGap allZoneGaps[] = {ZoneGap::NoOwner,  ZoneGap::OwnerLeft,  ZoneGap::TwoOwners, ZoneGap::SamePerson,
                                          ZoneGap::NoBackup, ZoneGap::BackupLeft, ZoneGap::LeaderLeft};
QString zoneGapName(ZoneGap gap); ///< translated
QString zoneGapCode(ZoneGap gap); ///< stable, for machines: "no_owner"

/// Compares places as a person lists them: campus, building (outdoors last), floor by number, code, name.
class ZoneOrder {
public:
    ZoneOrder();
    ~ZoneOrder();
    bool operator()(const Zone& a, const Zone& b) const;
    bool before(const QString& a, const QString& b) const; ///< names with numbers in them: “2号楼” before “10号楼”

private:
    struct Collation;
    std::shared_ptr<Collation> m_collation;
};

/// “地下1层” −1, “3层”, “三楼”, “3F” 3, “十二层” 12; 1000 for a roof, 0 for none or anything else.
int floorNumber(const QString& floor);

/// Its building with the campus where there are several, or that it is outdoors.
QString zoneBuilding(const Zone& zone);

/// What coverage is worked out from; nothing else is looked up.
struct CoverageSource {
    QList<Zone> zones;
    QList<Person> people; ///< those the zones name, voided ones too
    QHash<Id<Department>, QString> departments;
    QHash<Id<ZoneKind>, QString> kinds;
    int mostZones = 10; ///< more than these for one person in charge are too many
    QDate today;
};

struct CoveredZone {
    Zone zone;
    QString path, building, department, kind; ///< in words
    QString owner, backup, leader;            ///< names, empty where there is nobody
    QList<ZoneGap> gaps;                      ///< the gravest first; empty = covered
};

struct CoverageCount {
    QString name; ///< of the building, department or kind; empty for all
    int zones = 0, covered = 0;
    QMap<ZoneGap, int> gaps;
    int open() const { return zones - covered; }
};

/// How many zones in use somebody stands for.
struct ZoneLoad {
    Id<Person> person;
    QString name, department;
    int owner = 0, backup = 0, leader = 0;
    bool tooMany = false;
    bool gone = false;
};

struct ZoneCoverage {
    QList<CoveredZone> zones; ///< in use, in ZoneOrder; those closed are left out
    CoverageCount total;
    QList<CoverageCount> byBuilding, byDepartment, byKind;
    QList<ZoneLoad> loads; ///< who has most first
    int closed = 0;
    int mostZones = 0;
    int withoutLeader = 0; ///< allowed, but the plan wants one

    const CoveredZone* find(Id<Zone> zone) const;
    int tooMany() const; ///< people
};

ZoneCoverage zoneCoverage(const CoverageSource& source);

} // namespace bihuan
