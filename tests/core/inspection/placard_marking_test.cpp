// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/organization/agreements/agreement_services.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/inspection/wall_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::WallSchool;

TEST_CASE("a sheet is marked by its code, as a reader or a person gives it, and taken back", "[placards]")
{
    WallSchool school;
    const Id<Zone> id = school.zone(u"ZX101"_s).id;
    const auto job = school.placards.printToPdf({.zones = {id}}, {}, school.file());
    REQUIRE_OK(job);
    const QString code = job->shortCodes.first(), spoken = ShortCode::parse(code)->printed().toLower();
    const auto step = school.placards.markCode(spoken, true, QDate(2026, 9, 5));
    REQUIRE_OK(step);
    CHECK(step->after.state == u"posted"_s);
    CHECK(step->issues.isEmpty());
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::None);
    CHECK(school.placards.markCode(code, true).error().kind == Error::Kind::Refused); // hangs already
    REQUIRE_OK(school.placards.takeBack({*step}));
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::ToPost);
    CHECK(school.placards.takeBack({*step}).error().kind == Error::Kind::Conflict); // not twice
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::ToPost);

    REQUIRE_OK(school.placards.markCode(code, true));
    CHECK(school.placards.markCode(code, false, QDate(2026, 9, 4)).error().kind == Error::Kind::Invalid); // before it hung
    REQUIRE_OK(school.placards.markCode(code, false));
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::Missing);
    CHECK_FALSE(school.placards.markPosted({id})); // nothing waits there …
    REQUIRE_OK(school.placards.markCode(code, true)); // … but this very sheet may go up again, after the wall was painted
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::None);
    CHECK_FALSE(school.wall(u"ZX101"_s).hanging->removedOn.isValid());
}

TEST_CASE("a code that is no placard's is told apart from one that nobody has", "[placards]")
{
    WallSchool school;
    CHECK(school.placards.markCode(u"XXXX"_s, true).error().kind == Error::Kind::NotFound);
    CHECK(school.placards.markCode(ShortCode::fromValue(1).text(), true).error().kind == Error::Kind::NotFound);
    // The code of an agreement, which also comes over the counter.
    AgreementServices agreements(*school.service, [] { return std::make_shared<TextShaper>(FontBook()); });
    REQUIRE_OK(agreements.templates.seed());
    REQUIRE_OK(agreements.campaign.issue(*agreements.campaign.dryRun({})));
    const Agreement paper = school.store->list(agreementType(), {.limit = 1})->first();
    const auto refused = school.placards.markCode(paper.shortCode, true);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().subject.contains(paper.number));
}

TEST_CASE("an old version is not hung again, and a true one takes it down", "[placards]")
{
    WallSchool school;
    const QString code = u"ZX101"_s;
    const Id<Zone> id = school.zone(code).id;
    school.hang(code);
    const QString old = school.wall(code).hanging->shortCode;
    school.swapOwner(code);
    CHECK(school.need(code) == PlacardNeed::Stale);
    REQUIRE_OK(school.placards.printToPdf({.zones = {id}}, {}, school.file()));
    const PlacardWall waiting = school.wall(code);
    CHECK(waiting.need == PlacardNeed::ToPost);
    CHECK(waiting.hanging->shortCode == old);
    CHECK(waiting.latest->version == 2);
    CHECK(waiting.why.contains(waiting.content.nameOf(u"owner"_s)));

    CHECK(school.placards.markCode(old, true).error().kind == Error::Kind::Refused);
    const auto step = school.placards.markWall(id, true);
    REQUIRE_OK(step);
    REQUIRE(step->before.size() == 2); // and the old one came down
    CHECK(school.wall(code).hanging->version == 2);
    REQUIRE_OK(school.placards.takeBack({*step}));
    CHECK(school.wall(code).hanging->version == 1);
    CHECK(school.need(code) == PlacardNeed::ToPost);
    CHECK(school.placards.versions(id)->size() == 2);
}

TEST_CASE("what was hung although it is not true any more is said", "[placards]")
{
    WallSchool school;
    const QString code = u"ZX101"_s;
    const auto job = school.placards.printToPdf({.zones = {school.zone(code).id}}, {}, school.file());
    REQUIRE_OK(job);
    school.swapOwner(code);
    const auto step = school.placards.markCode(job->shortCodes.first(), true);
    REQUIRE_OK(step);
    REQUIRE(step->issues.size() == 1);
    CHECK(step->issues.first().code == u"placard.stale"_s);
    CHECK(school.need(code) == PlacardNeed::Stale);
}

TEST_CASE("several are marked all or none", "[placards]")
{
    WallSchool school;
    const Id<Zone> printed = school.zone(u"ZX101"_s).id, never = school.zone(u"ZX102"_s).id;
    REQUIRE_OK(school.placards.printToPdf({.zones = {printed}}, {}, school.file()));
    CHECK(school.placards.markPosted({printed, never}).error().kind == Error::Kind::Invalid);
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::ToPost);
    CHECK(school.placards.markPosted({printed}, QDate(2026, 9, 1)).error().kind == Error::Kind::Invalid); // before it was printed
    const auto steps = school.placards.markPosted({printed});
    REQUIRE_OK(steps);
    CHECK(steps->size() == 1);
    CHECK(school.placards.markPosted({printed})->isEmpty());
    CHECK(school.placards.markRemoved({printed}, QDate(2026, 9, 30)).error().kind == Error::Kind::Invalid); // in the future
    REQUIRE_OK(school.placards.takeBack(*steps));
    CHECK(school.need(u"ZX101"_s) == PlacardNeed::ToPost);
}

TEST_CASE("a placard that was voided counts for nothing", "[placards]")
{
    WallSchool school;
    const QString code = u"ZX101"_s;
    const auto job = school.placards.printToPdf({.zones = {school.zone(code).id}}, {}, school.file());
    REQUIRE_OK(job);
    REQUIRE_OK(school.service->setVoided(placardType().kind(), {school.wall(code).latest->id.value()}, true, u"印坏了"_s));
    CHECK(school.need(code) == PlacardNeed::Missing);
    CHECK(school.placards.markCode(job->shortCodes.first(), true).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.placards.printToPdf({.zones = {school.zone(code).id}}, {}, school.file()));
    CHECK(school.wall(code).latest->version == 2);
    CHECK(school.wall(code).latest->shortCode != job->shortCodes.first());
}

TEST_CASE("what is to be done at walls stands in the list of issues, missing ones once placards hang at all", "[placards]")
{
    WallSchool school;
    CHECK(school.placards.issues()->isEmpty());
    school.hang(u"ZX101"_s);
    school.hang(u"ZX102"_s);
    CHECK(school.placards.issues()->size() == 158);
    school.swapOwner(u"ZX101"_s);
    Zone closed = school.zone(u"ZX102"_s);
    closed.closedOn = school.clock.today();
    school.save(closed);
    const auto issues = school.placards.issues();
    QHash<QString, int> counts;
    for (const RecordIssue& one : *issues)
        ++counts[one.issue.code];
    CHECK(counts == QHash<QString, int>{{u"placard.missing"_s, 158}, {u"placard.stale"_s, 1}, {u"placard.remove"_s, 1}});
    for (const RecordIssue& one : *issues)
        if (one.issue.code == u"placard.stale"_s) {
            CHECK(one.kind == placardType().kind().code);
            CHECK(one.issue.message.contains(school.wall(u"ZX101"_s).why));
        }
}
