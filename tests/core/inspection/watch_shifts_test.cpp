// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_table.h"
#include "core/storage/migrator.h"
#include "tests/core/inspection/watch_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::WatchSchool;

namespace {

/// 张伟 and 李娜 at the gate, 王芳 at the stairs on Mondays before school; 吕静 in the yard on Tuesdays.
struct WatchMonday : WatchSchool {
    WatchMonday()
    {
        set({edit(u"arrival"_s, 0, 1, {u"张伟"_s, u"李娜"_s}), edit(u"arrival"_s, 1, 1, {u"王芳"_s}), edit(u"arrival"_s, 2, 2, {u"吕静"_s})});
    }
    void leave(const QString& who, QDate from, QDate until)
    {
        add(watchLeaveType(), WatchLeave{.person = person(who), .fromDay = from, .untilDay = until, .reason = u"病假"_s});
    }
};

} // namespace

TEST_CASE("a substitute on one day: done, changed, taken back", "[watch]")
{
    WatchMonday school;
    const auto first = school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s), school.person(u"曾敏"_s), u"去教研"_s);
    REQUIRE_OK(first);
    CHECK(school.whoAt(school.monday, u"arrival"_s, 1) == u"曾敏(王芳)"_s);
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 1) == u"王芳"_s);
    const auto second = school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s), school.person(u"周安"_s));
    REQUIRE_OK(second);
    CHECK(*second == *first);
    CHECK(school.whoAt(school.monday, u"arrival"_s, 1) == u"周安(王芳)"_s);
    REQUIRE_OK(school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s), {}));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 1) == u"—(王芳)"_s);
    REQUIRE_OK(school.watch.cancelShift(*first, {}));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 1) == u"王芳"_s);
    CHECK_FALSE(school.watch.cancelShift(*first, {}));
    // Voided, so another one can be entered for the same duty.
    REQUIRE_OK(school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s), school.person(u"曾敏"_s)));
    CHECK(school.rows(u"watch_shift"_s) == 2);
}

TEST_CASE("substitutes that cannot be are refused, and nothing changes", "[watch]")
{
    WatchMonday school;
    school.leave(u"曾敏"_s, school.monday, school.monday.addDays(2));
    Person gone = **school.store->find(personType(), school.person(u"周安"_s));
    gone.leftOn = {2026, 9, 4};
    school.add(personType(), gone);
    const auto before = school.counts();
    struct Case {
        WatchTarget target;
        QString sub;
        Error::Kind kind;
        QString says;
    };
    const QDate monday = school.monday;
    for (const Case& each : {
             Case{school.target(monday, u"arrival"_s, 1, u"王芳"_s), u"张伟"_s, Error::Kind::Refused, u"校门内侧"_s},   // stands at the gate then
             Case{school.target(monday, u"arrival"_s, 0, u"张伟"_s), u"李娜"_s, Error::Kind::Refused, u"李娜"_s},      // stands there already
             Case{school.target(monday, u"arrival"_s, 1, u"王芳"_s), u"曾敏"_s, Error::Kind::Refused, u"病假"_s},
             Case{school.target(monday, u"arrival"_s, 1, u"王芳"_s), u"周安"_s, Error::Kind::Refused, u"周安"_s},      // has left
             Case{school.target(monday, u"arrival"_s, 1, u"王芳"_s), u"王芳"_s, Error::Kind::Invalid, {}},
             Case{school.target(monday, u"arrival"_s, 1, u"吕静"_s), u"单小芳"_s, Error::Kind::NotFound, u"吕静"_s},    // does not stand there
             Case{school.target(monday.addDays(1), u"arrival"_s, 1, u"王芳"_s), u"单小芳"_s, Error::Kind::NotFound, {}},
             Case{school.target(monday.addDays(-1), u"arrival"_s, 1, u"王芳"_s), u"单小芳"_s, Error::Kind::Refused, {}}, // a Sunday
         }) {
        const auto result = school.watch.substitute(each.target, school.person(each.sub));
        CAPTURE(each.sub, each.target.day);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == each.kind);
        CHECK(result.error().subject.contains(each.says));
        CHECK(school.counts() == before);
    }
}

TEST_CASE("two people exchange one date: both halves or none", "[watch]")
{
    WatchMonday school;
    const WatchTarget gate = school.target(school.monday, u"arrival"_s, 0, u"张伟"_s);
    const WatchTarget yard = school.target(school.monday.addDays(1), u"arrival"_s, 2, u"吕静"_s);
    REQUIRE_OK(school.watch.exchangeOnce(gate, yard, u"各有课"_s));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"吕静(张伟)、李娜"_s);
    CHECK(school.whoAt(school.monday.addDays(1), u"arrival"_s, 2) == u"张伟(吕静)"_s);
    // A second exchange of the same duty wants the first taken back.
    const auto before = school.counts();
    CHECK_FALSE(school.watch.exchangeOnce(gate, school.target(school.monday, u"arrival"_s, 1, u"王芳"_s)));
    CHECK(school.counts() == before);
    // Taking back one half takes back the other.
    const auto shifts = school.store->list(watchShiftType());
    REQUIRE(shifts->size() == 2);
    REQUIRE_OK(school.watch.cancelShift(shifts->first().id, {}));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"张伟、李娜"_s);
    CHECK(school.whoAt(school.monday.addDays(1), u"arrival"_s, 2) == u"吕静"_s);
}

TEST_CASE("an exchange that puts somebody at two places is refused whole", "[watch]")
{
    WatchMonday school;
    school.set({school.edit(u"arrival"_s, 2, 1, {u"吕静"_s})}); // 吕静 also on Mondays, in the yard
    const auto before = school.counts();
    // 吕静 would take the gate on Monday and stand in the yard at the same time.
    CHECK_FALSE(school.watch.exchangeOnce(school.target(school.monday, u"arrival"_s, 0, u"张伟"_s),
                                          school.target(school.monday.addDays(1), u"arrival"_s, 2, u"吕静"_s)));
    school.leave(u"张伟"_s, school.monday.addDays(1), school.monday.addDays(1));
    const auto withLeave = school.counts();
    CHECK_FALSE(school.watch.exchangeOnce(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s),
                                          school.target(school.monday, u"arrival"_s, 1, u"王芳"_s)));
    CHECK(school.counts() == withLeave);
    CHECK(before[1] == 0);
    CHECK(school.rows(u"watch_shift"_s) == 0);
}

TEST_CASE("two people exchange for good: from the day on, taken back in one step", "[watch]")
{
    WatchMonday school;
    const auto undo = school.watch.exchangeForGood(school.target(school.monday, u"arrival"_s, 0, u"张伟"_s),
                                                   school.target(school.monday.addDays(1), u"arrival"_s, 2, u"吕静"_s), {2026, 9, 14});
    REQUIRE_OK(undo);
    CHECK(school.whoAt(school.monday, u"arrival"_s, 0) == u"张伟、李娜"_s);
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"吕静、李娜"_s);
    CHECK(school.whoAt(school.monday.addDays(8), u"arrival"_s, 2) == u"张伟"_s);
    REQUIRE_OK(school.watch.takeBack(*undo));
    CHECK(school.whoAt(school.monday.addDays(7), u"arrival"_s, 0) == u"张伟、李娜"_s);
    CHECK_FALSE(school.watch.exchangeForGood(school.target(school.monday, u"arrival"_s, 0, u"王芳"_s),
                                             school.target(school.monday.addDays(1), u"arrival"_s, 2, u"吕静"_s), {2026, 9, 14}));
}

TEST_CASE("somebody in addition fills a gap of one day", "[watch]")
{
    WatchMonday school;
    const Id<WatchSlot> arrival = school.slot(u"arrival"_s).id;
    REQUIRE_OK(school.watch.addExtra(school.monday, arrival, school.points[2].id, school.person(u"曾敏"_s)));
    CHECK(school.whoAt(school.monday, u"arrival"_s, 2) == u"曾敏"_s);
    CHECK_FALSE(school.watch.addExtra(school.monday, arrival, school.points[1].id, school.person(u"曾敏"_s)));
    CHECK_FALSE(school.watch.addExtra(school.monday, arrival, school.points[1].id, school.person(u"张伟"_s)));
    CHECK_FALSE(school.watch.addExtra(school.monday.addDays(-1), arrival, school.points[1].id, school.person(u"周安"_s)));
}

TEST_CASE("attendance keeps who stood in, and cannot be noted ahead", "[watch]")
{
    WatchMonday school;
    school.clock.set(QDateTime(school.monday, QTime(9, 0)));
    REQUIRE_OK(school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"王芳"_s), school.person(u"曾敏"_s), u"去教研"_s));
    REQUIRE_OK(school.watch.record({school.target(school.monday, u"arrival"_s, 0, u"张伟"_s), school.target(school.monday, u"arrival"_s, 1, u"王芳"_s)}, u"on"_s));
    const auto shifts = school.store->list(watchShiftType());
    REQUIRE(shifts->size() == 2);
    for (const WatchShift& shift : *shifts) {
        CHECK(shift.state == u"on"_s);
        if (shift.person == school.person(u"王芳"_s)) {
            CHECK(shift.sub == school.person(u"曾敏"_s));
            CHECK(shift.note == u"去教研"_s);
        }
    }
    CHECK(school.whoAt(school.monday, u"arrival"_s, 1) == u"曾敏(王芳)"_s);
    const auto before = school.counts();
    CHECK_FALSE(school.watch.record({school.target(school.monday.addDays(1), u"arrival"_s, 2, u"吕静"_s)}, u"on"_s));
    // One wrong among several: none is noted.
    CHECK_FALSE(school.watch.record({school.target(school.monday, u"arrival"_s, 0, u"李娜"_s), school.target(school.monday, u"arrival"_s, 0, u"周安"_s)}, u"on"_s));
    CHECK(school.counts() == before);
}

TEST_CASE("make-up days: whose roster is asked, kept with the calendar", "[watch]")
{
    WatchMonday school;
    const QDate saturday(2026, 10, 10);
    const auto days = school.watch.makeUpDays(school.term.firstDay, school.term.lastDay);
    REQUIRE_OK(days);
    QList<QDate> dates;
    for (const CalendarDay& day : *days)
        dates << day.day;
    REQUIRE(dates.contains(saturday));
    CHECK(school.whoAt(saturday, u"arrival"_s, 1).isEmpty());
    REQUIRE_OK(school.watch.setFollows(saturday, 1));
    CHECK(school.whoAt(saturday, u"arrival"_s, 1) == u"王芳"_s);
    CHECK_FALSE(school.watch.setFollows({2026, 9, 7}, 1));
    REQUIRE_OK(school.watch.setSettings({.mostPerWeek = 3, .backups = true}));
    CHECK(school.watch.book(school.monday, school.monday)->settings == WatchSettings{.mostPerWeek = 3, .backups = true});
}

TEST_CASE("records of the watch refuse what cannot be right", "[watch]")
{
    WatchSchool school;
    const auto codes = [&](const auto& type, const auto& object) {
        QStringList list;
        for (const Issue& issue : school.service->check(type.kind(), type.toRecord(object)))
            list << issue.code;
        return list;
    };
    CHECK(codes(watchSlotType(), WatchSlot{.name = u"早读"_s, .hours = u"7点半"_s, .days = u"周一到周八"_s}) == QStringList{u"watch_slot.hours"_s, u"watch_slot.days"_s});
    CHECK(codes(watchSlotType(), WatchSlot{.name = u"早读"_s, .hours = u"7:30-8:00"_s, .days = u"1-5"_s}).isEmpty());
    CHECK(codes(watchSlotType(), WatchSlot{.name = u"早到校"_s, .hours = u"7:30-8:00"_s, .days = u"1-5"_s}) == QStringList{u"field.not_unique"_s});
    CHECK(codes(watchPointType(), WatchPoint{.name = u"后门"_s, .needed = 31}) == QStringList{u"watch_point.needed"_s});
    CHECK(codes(watchLeaveType(), WatchLeave{.person = school.people[0].id, .fromDay = {2026, 9, 8}, .untilDay = {2026, 9, 7}, .reason = u"病假"_s})
          == QStringList{u"watch_leave.order"_s});
    CHECK(codes(watchLeaveType(), WatchLeave{.person = school.people[0].id, .fromDay = {2026, 9, 8}, .untilDay = {2027, 9, 7}, .reason = u"进修"_s})
          == QStringList{u"watch_leave.long"_s});
    // The default cards can be read while standing: no warning for any of them.
    const auto roles = school.store->list(watchRoleType());
    for (const WatchRole& role : *roles) {
        CAPTURE(role.name);
        CHECK(codes(watchRoleType(), role).isEmpty());
        CHECK_FALSE(role.look.isEmpty());
        CHECK_FALSE(role.act.isEmpty());
        CHECK_FALSE(role.call.isEmpty());
        CHECK(role.source == u"拟"_s);
    }
}

TEST_CASE("migration to the watch roster: calendar days and zones survive", "[watch]")
{
    FixedClock clock(QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    QList<Migration> migrations = *bundledMigrations();
    QList<Migration> before = migrations;
    before.removeIf([](const Migration& one) { return one.number >= 14; });
    migrations.removeIf([](const Migration& one) { return one.number > 14; });
    REQUIRE_OK(migrate(**database, before, {}));
    REQUIRE_OK((*database)->run(u"INSERT INTO calendar_day (day, kind, name) VALUES ('2026-10-10', 'workday', '调休上班')"_s));
    REQUIRE_OK(migrate(**database, migrations, {}));
    CHECK((*database)->scalar(u"SELECT name || follows FROM calendar_day WHERE day='2026-10-10'"_s)->toString() == u"调休上班"_s);
    CHECK((*database)->scalar(u"SELECT count(*) FROM watch_post"_s)->toInt() == 0);
    REQUIRE_OK((*database)->run(u"INSERT INTO watch_slot (name, hours, days) VALUES ('早', '07:20-08:00', '1-5')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO watch_point (name) VALUES ('门')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO watch_post (slot, point, weekday, valid_from) VALUES (1, 1, '1', '2026-09-01')"_s));
    CHECK_FALSE((*database)->run(u"INSERT INTO watch_post (slot, point, weekday, valid_from) VALUES (1, 1, '8', '2026-09-01')"_s));
    CHECK_FALSE((*database)->run(u"INSERT INTO watch_shift (day, slot, point, state) VALUES ('2026-09-07', 1, 1, 'planned')"_s));
}
