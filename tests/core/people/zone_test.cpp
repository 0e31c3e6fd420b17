// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "core/people/zone.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct ZoneSchool : test::MemorySchool {
    StaffCategory teachers = addCategory(u"teacher"_s, u"教师"_s);
    Department office = addDepartment(u"总务处"_s);
    Person owner = addPerson(u"王芳"_s, teachers, office, u"JS001"_s);
    Person backup = addPerson(u"李伟"_s, teachers, office, u"JS002"_s);
    ZoneKind room = add(zoneKindType(), ZoneKind{.code = u"room"_s, .name = u"室"_s, .duties = u"离开断电。\n\n 关好门窗。"_s});
    Zone zone{.code = u"ZX101"_s, .name = u"一年级1班教室"_s, .kind = room.id, .building = u"知行楼"_s, .floor = u"1层"_s,
              .owner = owner.id, .backup = backup.id};

    QStringList codes(const Zone& one) const
    {
        QStringList found;
        for (const Issue& issue : zoneIssues(one, *store, clock.today()))
            found << issue.code;
        return found;
    }
};

} // namespace

TEST_CASE("a zone says who is missing, who has left and who stands for himself", "[people][zone]")
{
    ZoneSchool school;
    CHECK(school.codes(school.zone).isEmpty());

    Zone nobody = school.zone;
    nobody.owner = {};
    nobody.backup = {};
    CHECK(school.codes(nobody) == QStringList{u"zone.no_owner"_s, u"zone.no_backup"_s});
    nobody.closedOn = school.clock.today();
    CHECK(school.codes(nobody).isEmpty());

    Zone alone = school.zone;
    alone.backup = alone.owner;
    CHECK(school.codes(alone) == QStringList{u"zone.same_person"_s});
    CHECK_FALSE(school.service->save(zoneType().kind(), zoneType().toRecord(alone)));

    school.owner.leftOn = school.clock.today();
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(school.owner)));
    CHECK(school.codes(school.zone).isEmpty()); // the last day is a day at school
    school.owner = **school.store->find(personType(), school.owner.id);
    school.owner.leftOn = school.clock.today().addDays(-1);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(school.owner)));
    CHECK(school.codes(school.zone) == QStringList{u"zone.owner_left"_s});
}

TEST_CASE("two zones of one name are told apart by building and floor", "[people][zone]")
{
    ZoneSchool school;
    school.add(zoneType(), school.zone);
    Zone twin = school.zone;
    twin.code = u"ZX102"_s;
    CHECK(school.codes(twin) == QStringList{u"zone.twice"_s});
    twin.floor = u"2层"_s;
    CHECK(school.codes(twin).isEmpty());
}

TEST_CASE("a zone's path says the place once", "[people][zone]")
{
    CHECK(zonePath({.name = u"操场"_s}) == u"操场"_s);
    CHECK(zonePath({.name = u"一年级1班教室"_s, .building = u"知行楼"_s, .floor = u"1层"_s}) == u"知行楼 1层 一年级1班教室"_s);
    CHECK(zonePath({.name = u"知行楼一层走廊"_s, .building = u"知行楼"_s, .floor = u"1层"_s}) == u"知行楼一层走廊"_s);
    CHECK(zonePath({.name = u"教室"_s, .campus = u"东校区"_s, .building = u"1号楼"_s}) == u"东校区 1号楼 教室"_s);
}

TEST_CASE("a zone without duties of its own has those of its kind", "[people][zone]")
{
    ZoneSchool school;
    CHECK(zoneDuties(school.zone, school.room) == QStringList{u"离开断电。"_s, u"关好门窗。"_s});
    school.zone.duties = u"钥匙专人保管。"_s;
    CHECK(zoneDuties(school.zone, school.room) == QStringList{u"钥匙专人保管。"_s});
}

TEST_CASE("a person's zones are those in use that the person owns", "[people][zone]")
{
    ZoneSchool school;
    school.add(zoneType(), school.zone);
    Zone closed = school.zone;
    closed.code = u"ZX103"_s;
    closed.name = u"旧锅炉房"_s;
    closed.closedOn = school.clock.today();
    school.add(zoneType(), closed);
    CHECK(zonesOf(*school.store, school.owner.id).value_or({}) == QStringList{u"知行楼 1层 一年级1班教室"_s});
    CHECK(zonesOf(*school.store, school.backup.id)->isEmpty());
}

TEST_CASE("the demo school has its zones in the database, each with people who are there", "[people][demo][zone]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    REQUIRE_OK(createDemoSchool(*school.store, 7, school.clock.today()));
    const auto zones = school.store->list(zoneType());
    REQUIRE(zones->size() == 160);
    for (const Zone& zone : *zones) {
        CAPTURE(zone.code);
        CHECK_FALSE(zone.kind.isNull());
        CHECK(zoneIssues(zone, *school.store, school.clock.today()).isEmpty());
    }
}
