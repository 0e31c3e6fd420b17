// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issue_list.h"
#include "tests/core/inspection/watch_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::WatchSchool;

TEST_CASE("a cell set from a day on leaves the weeks before as they were", "[watch]")
{
    WatchSchool school;
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s, u"李娜"_s})});
    const WatchPost post = school.store->list(watchPostType())->first();
    CHECK(post.validFrom == QDate(2026, 9, 1));
    CHECK(post.validUntil == school.term.lastDay);
    CHECK(post.label.contains(u"早到校 校门内侧"_s));

    school.set({school.edit(u"arrival"_s, 0, 1, {u"王芳"_s})}, {2026, 9, 14});
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"张伟、李娜"_s);
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"王芳"_s);
    CHECK(school.rows(u"watch_post"_s) == 2);

    // The same again from the same day: the post itself changes.
    school.set({school.edit(u"arrival"_s, 0, 1, {u"吕静"_s})}, {2026, 9, 14});
    CHECK(school.rows(u"watch_post"_s) == 2);
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"吕静"_s);
    // Nothing new: nothing happens.
    const auto before = school.counts();
    CHECK(school.set({school.edit(u"arrival"_s, 0, 1, {u"吕静"_s})}, {2026, 9, 14}).isEmpty());
    CHECK(school.counts()[0] == before[0]);

    // A change before a later post ends where that one begins.
    school.set({school.edit(u"arrival"_s, 0, 1, {u"周安"_s})}, {2026, 9, 7});
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"周安"_s);
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"吕静"_s);

    // Emptied from the day it began: voided; later: ended.
    school.set({school.edit(u"arrival"_s, 0, 1, {})}, {2026, 9, 14});
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0).isEmpty());
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"周安"_s);
}

TEST_CASE("odd and even weeks are cells of their own", "[watch]")
{
    WatchSchool school;
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s}, u"odd"_s), school.edit(u"arrival"_s, 0, 1, {u"李娜"_s}, u"even"_s)});
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"李娜"_s); // teaching week 2
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"张伟"_s);
}

TEST_CASE("a refused set of cells changes nothing", "[watch]")
{
    WatchSchool school;
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s})});
    const auto before = school.counts();
    const auto refused = [&](WatchEdit wrong) {
        const auto result = school.watch.setCells({school.edit(u"arrival"_s, 1, 1, {u"李娜"_s}), wrong}, {2026, 9, 1});
        CHECK_FALSE(result);
        CHECK(school.counts() == before);
        return result ? QString() : result.error().subject;
    };
    CHECK(refused(school.edit(u"arrival"_s, 2, 1, {u"王芳"_s, u"王芳"_s})).contains(u"王芳"_s));
    WatchEdit wrong = school.edit(u"arrival"_s, 2, 1, {u"王芳"_s});
    wrong.persons = {Id<Person>(999)};
    refused(wrong);
    wrong = school.edit(u"arrival"_s, 2, 1, {u"王芳"_s});
    wrong.point = Id<WatchPoint>(999);
    refused(wrong);
    wrong = school.edit(u"arrival"_s, 2, 8, {u"王芳"_s});
    refused(wrong);
    wrong = school.edit(u"arrival"_s, 2, 1, {u"王芳"_s});
    wrong.backup = school.person(u"王芳"_s);
    refused(wrong);
}

TEST_CASE("changes of the roster are taken back, unless somebody changed it since", "[watch]")
{
    WatchSchool school;
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s}), school.edit(u"arrival"_s, 1, 1, {u"李娜"_s})});
    const WatchUndo undo = school.set({school.edit(u"arrival"_s, 0, 1, {u"王芳"_s}), school.edit(u"arrival"_s, 1, 1, {}),
                                       school.edit(u"arrival"_s, 2, 1, {u"吕静"_s})}, {2026, 9, 14});
    CHECK(undo.steps.size() == 4); // ended and begun, ended, begun
    REQUIRE_OK(school.watch.takeBack(undo));
    const QDate next = school.monday.addDays(7);
    CHECK(school.whoAt(next, u"arrival"_s, 0) == u"张伟"_s);
    CHECK(school.whoAt(next, u"arrival"_s, 1) == u"李娜"_s);
    CHECK(school.whoAt(next, u"arrival"_s, 2).isEmpty());
    // In place and voided, in one day.
    const WatchUndo same = school.set({school.edit(u"arrival"_s, 0, 1, {u"周安"_s}), school.edit(u"arrival"_s, 1, 1, {})});
    CHECK(school.whoAt(next, u"arrival"_s, 1).isEmpty());
    REQUIRE_OK(school.watch.takeBack(same));
    CHECK(school.whoAt(next, u"arrival"_s, 0) == u"张伟"_s);
    CHECK(school.whoAt(next, u"arrival"_s, 1) == u"李娜"_s);

    const WatchUndo late = school.set({school.edit(u"arrival"_s, 0, 1, {u"曾敏"_s})});
    school.set({school.edit(u"arrival"_s, 0, 1, {u"王芳"_s})});
    const auto before = school.counts();
    const auto refused = school.watch.takeBack(late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(school.counts() == before);
    CHECK(school.whoAt(next, u"arrival"_s, 0) == u"王芳"_s);
}

TEST_CASE("last term's roster is copied without those who left; twice is refused", "[watch]")
{
    WatchSchool school;
    school.clock.set(QDateTime(QDate(2026, 5, 4), QTime(8, 0)));
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s, u"李娜"_s}), school.edit(u"arrival"_s, 1, 2, {u"王芳"_s}, u"odd"_s)}, {2026, 3, 2});
    school.set({school.edit(u"arrival"_s, 0, 1, {u"张伟"_s, u"周安"_s})}, {2026, 6, 1}); // what held at the end counts
    school.clock.set(QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    Person gone = **school.store->find(personType(), school.person(u"周安"_s));
    gone.leftOn = {2026, 8, 31};
    school.add(personType(), gone);
    const auto report = school.watch.copyRoster(school.term);
    REQUIRE_OK(report);
    CHECK(report->posts == 2);
    CHECK(report->dropped.size() == 1);
    CHECK(report->dropped.value(0).startsWith(u"周安"_s));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"张伟"_s);
    CHECK(school.whoAt({2026, 9, 8}, u"arrival"_s, 1).isEmpty()); // week 2 is even
    CHECK(school.whoAt({2026, 9, 15}, u"arrival"_s, 1) == u"王芳"_s);
    const auto before = school.counts();
    CHECK_FALSE(school.watch.copyRoster(school.term));
    CHECK(school.counts() == before);
    REQUIRE_OK(school.watch.takeBack(report->undo));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0).isEmpty());
    // Nothing to be copied.
    WatchSchool fresh;
    CHECK_FALSE(fresh.watch.copyRoster(fresh.term));
    CHECK(fresh.rows(u"watch_post"_s) == 0);
}

TEST_CASE("usual points come once, with times and roles by their codes", "[watch]")
{
    WatchSchool school;
    const auto added = school.watch.addUsualPoints();
    REQUIRE_OK(added);
    CHECK(*added == 5); // of nine; four are there already under these names
    CHECK(*school.watch.addUsualPoints() == 0);
    const auto canteen = school.store->list(watchPointType(), {.where = {{u"code"_s, u"canteen"_s}}});
    REQUIRE(canteen->size() == 1);
    CHECK(canteen->first().needed == 2);
    CHECK(canteen->first().role == school.role(u"meal"_s).id);
    CHECK(canteen->first().times == QList{school.slot(u"noon"_s).id});
}

TEST_CASE("default times and roles that were voided come back, changed ones stay", "[watch]")
{
    WatchSchool school;
    REQUIRE_OK(school.service->setVoided(watchRoleType().kind(), {school.role(u"guard"_s).id.value()}, true, u"本校没有保安"_s));
    WatchRole stairs = school.role(u"stairs"_s);
    stairs.act = u"先喊停"_s;
    school.add(watchRoleType(), stairs);
    CHECK(*school.watch.restoreTimesAndRoles() == 1);
    CHECK(school.role(u"guard"_s).name == u"保安"_s);
    CHECK(school.role(u"stairs"_s).act == u"先喊停"_s);
    CHECK(*school.watch.restoreTimesAndRoles() == 0);
}

TEST_CASE("gaps and clashes of this week and the next are issues; a school without a roster has none", "[watch]")
{
    WatchSchool school;
    CHECK(school.watch.recordIssues()->isEmpty());
    school.clock.set(QDateTime(QDate(2026, 9, 9), QTime(8, 0))); // Wednesday
    QList<WatchEdit> edits;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        for (int point = 0; point < 3; ++point) {
            edits << school.edit(u"arrival"_s, point, weekday, {QStringList{u"张伟"_s, u"李娜"_s, u"王芳"_s}[point]});
            edits << school.edit(u"long_break"_s, point, weekday, {QStringList{u"曾敏"_s, u"吕静"_s, u"周安"_s}[point]});
        }
        WatchEdit leader = school.edit(u"arrival"_s, 0, weekday, {u"欧阳建国"_s});
        leader.point = school.lead.id;
        edits << leader;
    }
    school.set(edits);
    REQUIRE(school.watch.recordIssues()->size() == 1); // Sunday 20 September is made up for, and nobody said by whose roster
    CHECK(school.watch.recordIssues()->first().issue.code == u"watch.no_weekday"_s);
    REQUIRE_OK(school.watch.setFollows({2026, 9, 20}, 3));
    CHECK(school.watch.recordIssues()->isEmpty());
    school.set({school.edit(u"arrival"_s, 2, 1, {}), school.edit(u"arrival"_s, 1, 4, {u"张伟"_s})}, {2026, 9, 8});
    QStringList codes;
    const auto issues = school.watch.recordIssues();
    for (const RecordIssue& issue : *issues) {
        codes << issue.issue.code + u' ' + issue.name.left(5);
        CHECK(issue.kind == u"watch_post"_s);
    }
    // The gap of Monday 7 would be past; the clash of Thursday stands in two cells, but is told once a day.
    CHECK(codes == QStringList{u"watch.two_places 09-10"_s, u"watch.gap 09-14"_s, u"watch.two_places 09-17"_s});
}
