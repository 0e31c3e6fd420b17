// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/inspection/zones/zone_coverage.h"
#include "core/storage/journal.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/inspection/wall_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::WallSchool;

namespace {

QStringList codesOf(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("walls stand in the order one walks, places outdoors last", "[placards]")
{
    WallSchool school;
    Zone first = school.zone(u"ZX101"_s);
    first.code = u"AAA"_s; // would come first by its code
    first.floor = u"十层"_s;
    school.save(first);
    Zone yard = school.zone(u"ZX102"_s);
    yard.building.clear();
    school.save(yard);
    const auto walls = school.placards.walls();
    REQUIRE_OK(walls);
    QStringList buildings;
    for (qsizetype i = 0; i < walls->size(); ++i) {
        if (buildings.isEmpty() || buildings.last() != walls->at(i).building) {
            CHECK_FALSE(buildings.contains(walls->at(i).building));
            buildings << walls->at(i).building;
        } else {
            CHECK(floorNumber(walls->at(i - 1).zone.floor) <= floorNumber(walls->at(i).zone.floor));
        }
    }
    const auto outdoors = [](const PlacardWall& wall) { return wall.zone.building.isEmpty() || wall.zone.building == u"室外"_s; };
    CHECK(std::is_partitioned(walls->crbegin(), walls->crend(), outdoors));
    CHECK(outdoors(walls->last()));
}

TEST_CASE("a placard at a place out of use comes down, whether the zone was closed or voided", "[placards]")
{
    WallSchool school;
    for (const QString& code : {u"ZX101"_s, u"ZX102"_s})
        school.hang(code);
    Zone closed = school.zone(u"ZX101"_s);
    closed.closedOn = school.clock.today();
    school.save(closed);
    const Id<Zone> voided = school.zone(u"ZX102"_s).id;
    REQUIRE_OK(school.service->setVoided(zoneType().kind(), {voided.value()}, true, u"合并"_s));
    const auto walls = school.placards.walls();
    REQUIRE_OK(walls);
    CHECK(std::count_if(walls->cbegin(), walls->cend(), [](const PlacardWall& wall) { return wall.need == PlacardNeed::Remove; }) == 2);

    // Asked for by name they are named; in a batch of all nobody is bothered.
    const auto job = school.placards.prepare({.zones = {closed.id, voided, school.zone(u"ZX103"_s).id}}, {});
    REQUIRE_OK(job);
    CHECK(job->walls.size() == 1);
    CHECK(job->leftOut.size() == 2);
    CHECK(codesOf(job->issues) == QStringList{u"placard.closed"_s, u"placard.closed"_s});
    CHECK(school.placards.prepare({}, {})->issues.isEmpty());

    REQUIRE_OK(school.placards.markRemoved({closed.id, voided}));
    const auto after = school.placards.walls();
    CHECK(after->size() == walls->size() - 2); // nothing hangs, nobody answers: no wall of ours
}

TEST_CASE("a wall whose person in charge has left waits for a name", "[placards]")
{
    WallSchool school;
    const QString code = u"ZX101"_s;
    school.hang(code);
    Person owner = **school.store->find(personType(), school.zone(code).owner);
    owner.leftOn = school.clock.today().addDays(-1);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(owner)));
    const PlacardWall wall = school.wall(code);
    CHECK(wall.need == PlacardNeed::NoOwner);
    CHECK(wall.why.contains(owner.name));
    CHECK(codesOf(wall.issues) == QStringList{u"placard.left"_s});
    CHECK(wall.issues.first().message.contains(owner.name));
    const QList<PlacardWall> allWanted = *school.placards.walls({.onlyWanted = true});
    for (const PlacardWall& wanted : allWanted)
        CHECK(wanted.zone.id != wall.zone.id);

    // A hint, no refusal: whoever wants it all the same gets it.
    const auto job = school.placards.prepare({.zones = {wall.zone.id}}, {});
    REQUIRE_OK(job);
    CHECK(job->walls.size() == 1);
    CHECK(codesOf(job->wallIssues.first()) == QStringList{u"placard.left"_s});
    school.swapOwner(code);
    CHECK(school.need(code) == PlacardNeed::Stale);
    CHECK(school.wall(code).issues.size() == 1); // as deputy he is told of, too
}

TEST_CASE("without anybody in charge there is room to write the name by hand", "[placards]")
{
    WallSchool school;
    Zone zone = school.zone(u"ZX101"_s);
    zone.owner = {};
    school.save(zone);
    const auto job = school.placards.printToPdf({.zones = {zone.id}}, {}, school.file());
    REQUIRE_OK(job);
    CHECK(codesOf(job->issues) == QStringList{u"placard.no_owner"_s});
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, school.file(), u"-"_s}))
        CHECK(QString::fromUtf8(*text).contains(QCoreApplication::translate("placards", "Person in charge")));
}

TEST_CASE("only the placards whose pages came out go on record, and once however often they are printed", "[placards]")
{
    WallSchool school;
    QList<Id<Zone>> zones;
    for (const QString& code : {u"ZX101"_s, u"ZX102"_s, u"ZX103"_s, u"ZX104"_s, u"ZX105"_s})
        zones << school.zone(code).id;
    // Two on a sheet, three copies each, beginning at the second place: 1 + 2 + 2 + 2 + …
    const PlacardLayout layout{.sizeMm = {210, 148}, .sheetMm = paperA4, .startCell = 1, .copies = 3};
    const auto job = school.placards.prepare({.zones = zones}, layout);
    REQUIRE_OK(job);
    CHECK(job->pages->count() == 8);
    CHECK(job->pages->itemsWithin({0}) == QList<qsizetype>{0});
    CHECK(job->pages->itemsWithin({1}) == QList<qsizetype>{0});
    CHECK(job->pages->itemsWithin({2, 3}) == QList<qsizetype>{1, 2});
    CHECK(job->pages->pageOf(1) == 2);
    CHECK(*school.placards.recordPrinted(*job, job->pages->itemsWithin({0, 1, 2})) == 2);
    CHECK(school.rows(u"placard"_s) == 2);
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::ToPost);
    CHECK(school.need(u"ZX103"_s) == PlacardNeed::Missing);
    REQUIRE_OK(school.placards.markPosted({zones[0]})); // meanwhile, while the preview is still open
    CHECK(*school.placards.recordPrinted(*job) == 5);
    CHECK(school.rows(u"placard"_s) == 5);
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::None);
}

TEST_CASE("letting telephone numbers out leaves a line in the journal, without them", "[placards]")
{
    WallSchool school;
    const auto lines = [&] { return school.database->scalar(u"SELECT count(*) FROM journal WHERE action='reveal'"_s)->toInt(); };
    const int before = lines();
    REQUIRE_OK(school.placards.printToPdf({.zones = {school.zone(u"ZX101"_s).id}}, {}, school.file()));
    CHECK(lines() == before + 1);
    CHECK(journal::brokenSeals(*school.database)->isEmpty());
}

TEST_CASE("rare characters are printed as they are written", "[placards]")
{
    WallSchool school;
    Zone zone = school.zone(u"ZX101"_s);
    zone.name = u"龘文阁"_s;
    Person owner = **school.store->find(personType(), zone.owner);
    owner.name = u"\U00020BB7野"_s; // 𠮷野, beyond the BMP
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(owner)));
    school.save(zone);
    const auto job = school.placards.printToPdf({.zones = {zone.id}}, {}, school.file());
    if (!job) { // a computer without a font that has it: said before anything is printed
        CHECK(job.error().detail == u"letter.missing_glyph"_s);
        CHECK_FALSE(QFile::exists(school.file()));
        return;
    }
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, school.file(), u"-"_s})) {
        CHECK(QString::fromUtf8(*text).contains(zone.name));
        CHECK(QString::fromUtf8(*text).contains(owner.name));
    }
}

TEST_CASE("the preview of a wall shows it as it will be, whatever the sheet", "[placards]")
{
    WallSchool school;
    const auto pages = school.placards.preview(school.wall(u"ZX101"_s), {.sizeMm = {148, 210}, .cropMarks = true, .sheetMm = paperA3, .startCell = 9});
    REQUIRE_OK(pages);
    CHECK((*pages)->count() == 1);
    CHECK((*pages)->sizeMm(0) == QSizeF(148, 210));
    CHECK(school.rows(u"placard"_s) == 0);
    CHECK(school.placards.preview(school.wall(u"ZX101"_s), {.sizeMm = {20, 20}}).error().kind == Error::Kind::Invalid);
}
