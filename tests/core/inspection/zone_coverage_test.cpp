// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/zone_coverage.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QDate today(2026, 9, 5);

Person person(int id, const QString& name, QDate leftOn = {}, bool voided = false)
{
    Person one;
    one.id = Id<Person>(id);
    one.name = name;
    one.department = Id<Department>(1);
    one.leftOn = leftOn;
    one.voided = voided;
    return one;
}

Zone zone(int id, const QString& name, int owner, int backup, const QString& building = u"知行楼"_s, const QString& floor = u"1层"_s)
{
    Zone one;
    one.id = Id<Zone>(id);
    one.name = name;
    one.kind = Id<ZoneKind>(1);
    one.building = building;
    one.floor = floor;
    one.department = Id<Department>(1);
    one.owner = Id<Person>(owner);
    one.backup = Id<Person>(backup);
    return one;
}

CoverageSource source()
{
    CoverageSource one;
    one.today = today;
    one.people = {person(1, u"王芳"_s), person(2, u"李伟"_s), person(3, u"赵强"_s, QDate(2026, 9, 4)), person(4, u"钱多"_s, {}, true),
                  person(5, u"孙立"_s, today)};
    one.departments.insert(Id<Department>(1), u"总务处"_s);
    one.kinds.insert(Id<ZoneKind>(1), u"室"_s);
    return one;
}

QList<ZoneGap> gapsOf(const Zone& one, CoverageSource from = source())
{
    from.zones << one;
    return zoneCoverage(from).zones.first().gaps;
}

} // namespace

TEST_CASE("a zone is covered by somebody in charge and another as deputy who are both here", "[zones][coverage]")
{
    CHECK(gapsOf(zone(1, u"教室"_s, 1, 2)).isEmpty());
    CHECK(gapsOf(zone(1, u"教室"_s, 1, 5)).isEmpty()); // the last day is a day at school
    CHECK(gapsOf(zone(1, u"教室"_s, 0, 2)) == QList{ZoneGap::NoOwner});
    CHECK(gapsOf(zone(1, u"教室"_s, 1, 0)) == QList{ZoneGap::NoBackup});
    CHECK(gapsOf(zone(1, u"教室"_s, 0, 0)) == QList{ZoneGap::NoOwner, ZoneGap::NoBackup});
    CHECK(gapsOf(zone(1, u"教室"_s, 1, 1)) == QList{ZoneGap::SamePerson});
    CHECK(gapsOf(zone(1, u"教室"_s, 3, 2)) == QList{ZoneGap::OwnerLeft});
    CHECK(gapsOf(zone(1, u"教室"_s, 4, 2)) == QList{ZoneGap::OwnerLeft}); // voided
    CHECK(gapsOf(zone(1, u"教室"_s, 99, 2)) == QList{ZoneGap::OwnerLeft}); // nobody knows whom
    CHECK(gapsOf(zone(1, u"教室"_s, 1, 3)) == QList{ZoneGap::BackupLeft});
    Zone led = zone(1, u"教室"_s, 1, 2);
    led.leader = Id<Person>(3);
    CHECK(gapsOf(led) == QList{ZoneGap::LeaderLeft});
}

TEST_CASE("closed zones are left out and counted", "[zones][coverage]")
{
    CoverageSource from = source();
    Zone closed = zone(1, u"旧锅炉房"_s, 0, 0);
    closed.closedOn = today;
    Zone closing = zone(2, u"老教室"_s, 1, 2);
    closing.closedOn = today.addDays(1);
    Zone voided = zone(3, u"误录"_s, 0, 0);
    voided.voided = true;
    from.zones = {closed, closing, voided};
    const ZoneCoverage coverage = zoneCoverage(from);
    REQUIRE(coverage.zones.size() == 1);
    CHECK(coverage.zones.first().zone.id == closing.id);
    CHECK(coverage.closed == 1);
    CHECK(coverage.total.open() == 0);
    CHECK(coverage.find(closed.id) == nullptr);
}

TEST_CASE("one place in the list twice with different people has two in charge", "[zones][coverage]")
{
    CoverageSource from = source();
    from.zones = {zone(1, u"微机室"_s, 1, 2), zone(2, u"微机室"_s, 2, 1), zone(3, u"微机室"_s, 1, 2, u"笃学楼"_s),
                  zone(4, u"音乐室"_s, 1, 2), zone(5, u"音乐室"_s, 1, 2)};
    const ZoneCoverage coverage = zoneCoverage(from);
    CHECK(coverage.find(Id<Zone>(1))->gaps == QList{ZoneGap::TwoOwners});
    CHECK(coverage.find(Id<Zone>(2))->gaps == QList{ZoneGap::TwoOwners});
    CHECK(coverage.find(Id<Zone>(3))->gaps.isEmpty()); // another building
    CHECK(coverage.find(Id<Zone>(4))->gaps.isEmpty()); // twice, but one person: the rule zone.twice says it
    CHECK(coverage.total.gaps.value(ZoneGap::TwoOwners) == 2);
}

TEST_CASE("counts by building, department and kind add up, outdoors last", "[zones][coverage]")
{
    CoverageSource from = source();
    from.kinds.insert(Id<ZoneKind>(2), u"场"_s);
    Zone yard = zone(9, u"操场"_s, 0, 2, {}, {});
    yard.kind = Id<ZoneKind>(2);
    yard.department = {};
    from.zones = {yard, zone(1, u"a"_s, 1, 2, u"10号楼"_s), zone(2, u"b"_s, 1, 0, u"2号楼"_s), zone(3, u"c"_s, 1, 2, u"2号楼"_s)};
    const ZoneCoverage coverage = zoneCoverage(from);
    QStringList buildings;
    for (const CoverageCount& count : coverage.byBuilding)
        buildings << u"%1 %2/%3"_s.arg(count.name).arg(count.covered).arg(count.zones);
    REQUIRE(buildings.size() == 3);
    CHECK(buildings[0] == u"2号楼 1/2"_s);
    CHECK(buildings[1] == u"10号楼 1/1"_s);
    CHECK(buildings[2].endsWith(u" 0/1"_s));
    for (const auto* counts : {&coverage.byBuilding, &coverage.byDepartment, &coverage.byKind}) {
        int zones = 0, covered = 0;
        for (const CoverageCount& count : *counts) {
            zones += count.zones;
            covered += count.covered;
        }
        CHECK(zones == coverage.total.zones);
        CHECK(covered == coverage.total.covered);
    }
    CHECK(coverage.byDepartment.size() == 2);
    CHECK(coverage.byKind.size() == 2);
    CHECK(coverage.withoutLeader == 4);
    from.zones = {zone(1, u"大门"_s, 1, 2, u"室外"_s), zone(2, u"a"_s, 1, 2, u"知行楼"_s), yard};
    CHECK(zoneCoverage(from).byBuilding.first().name == u"知行楼"_s);
}

TEST_CASE("who is in charge of more than the set number has too many", "[zones][coverage]")
{
    CoverageSource from = source();
    from.mostZones = 2;
    from.zones = {zone(1, u"a"_s, 1, 2), zone(2, u"b"_s, 1, 2), zone(3, u"c"_s, 1, 2), zone(4, u"d"_s, 2, 1), zone(5, u"e"_s, 2, 1)};
    from.zones[3].leader = Id<Person>(3);
    ZoneCoverage coverage = zoneCoverage(from);
    REQUIRE(coverage.loads.size() == 3);
    CHECK(coverage.loads[0].name == u"王芳"_s);
    CHECK(coverage.loads[0].owner == 3);
    CHECK(coverage.loads[0].backup == 2);
    CHECK(coverage.loads[0].tooMany);
    CHECK_FALSE(coverage.loads[1].tooMany); // exactly as many as allowed, whatever he is deputy of
    CHECK(coverage.loads[2].leader == 1);
    CHECK(coverage.loads[2].gone);
    CHECK(coverage.tooMany() == 1);
    from.mostZones = 3;
    CHECK(zoneCoverage(from).tooMany() == 0);
}

TEST_CASE("floors are ordered by their number, however they are written", "[zones][coverage]")
{
    for (const auto& [text, number] : QList<std::pair<QString, int>>{
             {u"1层"_s, 1}, {u"３楼"_s, 3}, {u"三楼"_s, 3}, {u"第2层"_s, 2}, {u"10F"_s, 10}, {u"十二层"_s, 12}, {u"二十层"_s, 20}, {u"地下1层"_s, -1},
             {u"负二层"_s, -2}, {u"B1"_s, -1}, {u"-1"_s, -1}, {u"地下室"_s, -1}, {u"屋顶"_s, 1000}, {u""_s, 0}, {u"东侧"_s, 0}}) {
        CAPTURE(text);
        CHECK(floorNumber(text) == number);
    }
    CoverageSource from = source();
    from.zones = {zone(1, u"a"_s, 1, 2, u"楼"_s, u"10层"_s), zone(2, u"b"_s, 1, 2, u"楼"_s, u"2层"_s), zone(3, u"c"_s, 1, 2, u"楼"_s, u"地下1层"_s),
                  zone(4, u"d"_s, 1, 2, u"楼"_s, u"屋顶"_s)};
    QStringList order;
    for (const CoveredZone& one : zoneCoverage(from).zones)
        order << one.zone.name;
    CHECK(order == QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s});
}

TEST_CASE("a whole large school is looked through at once", "[zones][coverage]")
{
    CoverageSource from = source();
    for (int i = 0; i < 2000; ++i)
        from.zones << zone(i + 1, u"教室%1"_s.arg(i), 1 + i % 2, 2 - i % 2, u"%1号楼"_s.arg(i % 7), u"%1层"_s.arg(i % 5));
    const ZoneCoverage coverage = zoneCoverage(from);
    CHECK(coverage.zones.size() == 2000);
    CHECK(coverage.total.covered == 2000);
    CHECK(coverage.byBuilding.size() == 7);
}
