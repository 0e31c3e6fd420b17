// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/inspection/wall_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::WallSchool;

TEST_CASE("a hundred and sixty placards in one run: each once, with name, owner and a code of its own", "[placards]")
{
    WallSchool school;
    const auto job = school.placards.printToPdf({}, {.sizeMm = {210, 148}}, school.file());
    REQUIRE_OK(job);
    REQUIRE(job->walls.size() == 160);
    CHECK(job->issues.isEmpty());
    CHECK(job->smallestPt >= 6);
    CHECK(QSet<QString>(job->shortCodes.cbegin(), job->shortCodes.cend()).size() == 160);
    CHECK(school.rows(u"placard"_s) == 160);
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, school.file(), u"-"_s})) {
        const QStringList pages = QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts);
        REQUIRE(pages.size() == 160);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QString page = pages[i];
            page.remove(QRegularExpression(u"\\s"_s));
            CAPTURE(i);
            CHECK(page.contains(job->walls[i].zone.name));
            CHECK(page.contains(job->walls[i].content.nameOf(u"owner"_s)));
            CHECK(page.contains(job->walls[i].content.people.first().phone));
        }
    }
    // Telephone numbers hang on the wall; in the records they stay with the person only.
    CHECK(school.database->scalar(u"SELECT count(*) FROM journal WHERE record_table='placard' AND changes LIKE '%'||(SELECT phone FROM person WHERE phone<>'' LIMIT 1)||'%'"_s)
              ->toInt()
          == 0);
}

TEST_CASE("a change of owner makes the placard on the wall stale until the new one hangs", "[placards]")
{
    WallSchool school;
    const QString code = u"ZX101"_s;
    const Id<Zone> id = school.zone(code).id;
    CHECK(school.need(code) == PlacardNeed::Missing);
    CHECK_FALSE(school.placards.markPosted({id}));
    REQUIRE_OK(school.placards.printToPdf({.zones = {id}}, {}, school.file()));
    CHECK(school.need(code) == PlacardNeed::ToPost);
    REQUIRE_OK(school.placards.markPosted({id}));
    CHECK(school.need(code) == PlacardNeed::None);

    // Another copy is the same placard, with the same code.
    const auto copy = school.placards.printToPdf({.zones = {id}}, {.sizeMm = paperA4}, school.file());
    REQUIRE_OK(copy);
    CHECK(school.rows(u"placard"_s) == 1);
    CHECK(copy->shortCodes.first() == school.store->list(placardType())->first().shortCode);

    Zone zone = school.zone(code);
    std::swap(zone.owner, zone.backup);
    REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(zone)));
    const auto stale = school.placards.walls({.onlyWanted = true});
    const auto wall = std::find_if(stale->cbegin(), stale->cend(), [&](const PlacardWall& one) { return one.zone.id == id; });
    REQUIRE(wall != stale->cend());
    CHECK(wall->need == PlacardNeed::Stale);
    CHECK(wall->why.contains(wall->content.nameOf(u"owner"_s)));

    REQUIRE_OK(school.placards.printToPdf({.zones = {id}}, {}, school.file()));
    CHECK(school.need(code) == PlacardNeed::ToPost);
    REQUIRE_OK(school.placards.markPosted({id}, QDate(2026, 9, 5)));
    CHECK(school.need(code) == PlacardNeed::None);
    const auto versions = school.store->list(placardType(), {.where = {{u"zone"_s, id.value()}}, .orderBy = {u"version"_s}});
    REQUIRE(versions->size() == 2);
    CHECK(versions->at(0).state == u"removed"_s);
    CHECK(versions->at(1).state == u"posted"_s);
    CHECK(versions->at(0).shortCode != versions->at(1).shortCode);
    CHECK_FALSE(school.placards.markPosted({id}, QDate(2026, 9, 6))); // tomorrow

    zone = school.zone(code);
    zone.closedOn = school.clock.today();
    REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(zone)));
    CHECK(school.need(code) == PlacardNeed::Remove);
    const auto closed = school.placards.prepare({.zones = {id}}, {});
    REQUIRE_OK(closed);
    CHECK_FALSE(closed->pages);
    CHECK(closed->issues.first().code == u"placard.closed"_s);
    REQUIRE_OK(school.placards.markRemoved({id}));
    CHECK(school.need(code) == PlacardNeed::None);
}

TEST_CASE("the round names each wall with something to do, floor by floor", "[placards]")
{
    WallSchool school;
    const auto walls = school.placards.walls({.buildings = {u"知行楼"_s}});
    REQUIRE_OK(walls);
    REQUIRE_FALSE(walls->isEmpty());
    const TableContent table = school.placards.walkRound(*walls);
    CHECK(table.rowCount == walls->size());
    CHECK(table.row(0).group == u"知行楼"_s);
    CHECK(table.row(0).cells.contains(walls->first().zone.name));
}

TEST_CASE("a size that cannot be printed changes nothing", "[placards]")
{
    WallSchool school;
    CHECK(school.placards.printToPdf({}, {.sizeMm = {50, 50}}, school.file()).error().kind == Error::Kind::Invalid);
    CHECK_FALSE(QFile::exists(school.file()));
    CHECK(school.rows(u"placard"_s) == 0);
}
