// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/drills/drill_school.h"

#include "core/calendar/school_event.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::DrillSchool;

TEST_CASE("the year plan covers every plan and every month with school, on days of school", "[drills]")
{
    DrillSchool school;
    school.clock.set(QDateTime(QDate(2026, 8, 31), QTime(8, 0)));
    school.add(calendarDayType(), CalendarDay{.day = {2026, 11, 9}, .kind = u"no_class"_s, .name = u"运动会补休"_s});
    school.add(schoolEventType(), SchoolEvent{.name = u"期中考试"_s, .kind = u"exam"_s, .firstDay = {2026, 11, 10}, .lastDay = {2026, 11, 11}});
    const auto plan = school.services.yearPlan(2026);
    REQUIRE_OK(plan);
    CHECK(plan->notes == QStringList{});
    const auto calendar = SchoolCalendar::read(*school.store);
    REQUIRE_OK(calendar);
    QHash<Id<DrillKind>, int> count;
    QSet<QDate> days;
    for (const DrillProposal& one : plan->proposals) {
        CAPTURE(one.day.toString(Qt::ISODate).toStdString());
        CHECK(calendar->days().isSchoolDay(one.day));
        CHECK(calendar->examOn(one.day) == nullptr);
        CHECK_FALSE(days.contains(one.day));
        days << one.day;
        ++count[one.kind];
    }
    const auto kinds = school.store->list(drillKindType());
    REQUIRE(kinds->size() == 9);
    for (const DrillKind& kind : *kinds)
        CHECK(count.value(kind.id) >= kind.perYear);
    // July has two days of school, August none. Every month leaves the buildings at least once.
    for (const int month : {9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7})
        CHECK(std::any_of(plan->proposals.cbegin(), plan->proposals.cend(), [&](const DrillProposal& one) {
            return one.day.month() == month && std::any_of(kinds->cbegin(), kinds->cend(), [&](const DrillKind& kind) { return kind.id == one.kind && kind.evacuation; });
        }));
    // 9 November has no lessons, the two days after it are for an examination: the fire drill stands on the 12th and says why.
    const auto fire = std::find_if(plan->proposals.cbegin(), plan->proposals.cend(), [](const DrillProposal& one) { return one.wished == QDate(2026, 11, 9); });
    REQUIRE(fire != plan->proposals.cend());
    CHECK(fire->day == QDate(2026, 11, 12));
    CHECK(fire->clashes.join(u' ').contains(u"运动会补休"_s));
    CHECK(fire->clashes.join(u' ').contains(u"期中考试"_s));

    const qint64 before = school.rows(u"drill"_s);
    CHECK(before == 0); // a dry run
    const auto undo = school.services.drills.add(drillsOf(plan->proposals), u"学年计划"_s);
    REQUIRE_OK(undo);
    CHECK(school.rows(u"drill"_s) == plan->proposals.size());
    const auto again = school.services.yearPlan(2026);
    REQUIRE_OK(again);
    CHECK(again->proposals.isEmpty());
    CHECK(again->kept == plan->proposals.size());
    REQUIRE_OK(school.services.drills.takeBack(*undo));
    CHECK(school.count(drillType().kind()) == 0);
    CHECK(school.count(drillRoleType().kind()) == 0);
}

TEST_CASE("a month of examinations is told, and nothing is proposed in the past", "[drills]")
{
    DrillSchool school;
    school.clock.set(QDateTime(QDate(2026, 12, 15), QTime(8, 0)));
    school.add(schoolEventType(), SchoolEvent{.name = u"期末考试"_s, .kind = u"exam"_s, .firstDay = {2027, 1, 1}, .lastDay = {2027, 1, 25}});
    const auto plan = school.services.yearPlan(2026);
    REQUIRE_OK(plan);
    for (const DrillProposal& one : plan->proposals) {
        CHECK(one.day >= QDate(2026, 12, 15));
        CHECK(one.day.month() != 1);
    }
    CHECK(plan->notes.join(u' ').contains(u"2027-01"_s));
}

TEST_CASE("preferred days are months or days", "[drills]")
{
    CHECK(parsePreferred(u""_s)->isEmpty());
    CHECK(parsePreferred(u"11-9、3"_s) == QList<std::pair<int, int>>{{11, 9}, {3, 0}});
    CHECK(parsePreferred(u"11月9日, 5.12"_s) == QList<std::pair<int, int>>{{11, 9}, {5, 12}});
    CHECK_FALSE(parsePreferred(u"13"_s));
    CHECK_FALSE(parsePreferred(u"2-30"_s));
    CHECK_FALSE(parsePreferred(u"秋天"_s));
}

TEST_CASE("times of a drill are read as people write them", "[drills]")
{
    CHECK(parseDrillTime(u"118"_s) == 118);
    CHECK(parseDrillTime(u"1:58"_s) == 118);
    CHECK(parseDrillTime(u"1分58秒"_s) == 118);
    CHECK(parseDrillTime(u"1′58″"_s) == 118);
    CHECK(parseDrillTime(u"2分"_s) == 120);
    CHECK_FALSE(parseDrillTime(u""_s));
    CHECK_FALSE(parseDrillTime(u"1:75"_s));
    CHECK_FALSE(parseDrillTime(u"两分钟"_s));
}

TEST_CASE("a drill in the calendar is moved while it is planned, with a line in the journal", "[drills]")
{
    DrillSchool school;
    const Drill drill = school.planned("fire", {2026, 9, 16});
    CalendarEntries entries;
    entries.addSource(drillEntries(school.services));
    auto all = entries.between({2026, 9, 1}, {2026, 9, 30});
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    CHECK(all->first().group == u"drill"_s);
    CHECK(all->first().text.contains(u"消防"_s));
    CHECK(all->first().at == QTime(9, 40));
    CHECK(all->first().movable);
    REQUIRE_OK(entries.move(all->first(), {2026, 9, 18}));
    CHECK((*school.store->find(drillType(), drill.id))->heldOn == QDate(2026, 9, 18));
    const auto lines = journal::entries(*school.database, u"drill"_s, drill.id.value());
    REQUIRE_OK(lines);
    CHECK(lines->first().why.contains(u"2026-09-18"_s));

    const Drill done = school.held("quake", {2026, 9, 21}, 100);
    all = entries.between({2026, 9, 21}, {2026, 9, 21});
    REQUIRE(all->size() == 1);
    CHECK(all->first().done);
    CHECK_FALSE(entries.move(all->first(), {2026, 9, 22}));
    CHECK_FALSE(school.services.drills.move(done.id, {2026, 9, 22}, {}));
}
