// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_plan.h"
#include "core/inspection/checks/check_sheet.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// The terms of a school year and the bundled holidays.
struct CalendarSchool : test::MemorySchool {
    CalendarSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        add(schoolTermType(), SchoolTerm{.name = u"2026—2027学年第一学期"_s, .schoolYear = 2026, .term = u"first"_s, .firstDay = {2026, 9, 1},
                                         .lastDay = {2027, 1, 22}, .weeksFrom = {2026, 8, 31}});
        add(schoolTermType(), SchoolTerm{.name = u"2026—2027学年第二学期"_s, .schoolYear = 2026, .term = u"second"_s, .firstDay = {2027, 2, 22},
                                         .lastDay = {2027, 7, 9}, .weeksFrom = {2027, 2, 22}});
    }
    QStringList periods(CheckCycle cycle, QDate from, QDate to) const
    {
        const auto calendar = CheckCalendar::read(*store);
        REQUIRE_OK(calendar);
        QStringList list;
        for (const CheckPeriod& one : calendar->periods(cycle, from, to))
            list << u"%1 %2 %3 %4"_s.arg(one.key, one.from.toString(Qt::ISODate), one.due.toString(Qt::ISODate)).arg(one.weekNo);
        return list;
    }
};

struct PlannedSchool : test::MemorySchool {
    PlannedSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
    }
    CheckPlanner planner{*service};

    CheckPlan dryRun(QDate from, QDate to) const
    {
        const auto plan = planner.dryRun(from, to);
        REQUIRE_OK(plan);
        return *plan;
    }
    void plan(QDate from, QDate to) { REQUIRE_OK(planner.carryOut(dryRun(from, to))); }
};

} // namespace

TEST_CASE("checks fall due over holidays, make-up days and terms", "[checks]")
{
    struct Case {
        CheckCycle cycle;
        QDate from, to;
        QStringList expected;
    };
    const Case cases[] = {
        // Sunday 2026-09-20 is a make-up day, Friday 09-25 the Mid-Autumn holiday.
        {CheckCycle::Day, {2026, 9, 18}, {2026, 9, 28},
         {u"day/2026-09-18 2026-09-18 2026-09-18 3"_s, u"day/2026-09-20 2026-09-20 2026-09-20 3"_s, u"day/2026-09-21 2026-09-21 2026-09-21 4"_s,
          u"day/2026-09-22 2026-09-22 2026-09-22 4"_s, u"day/2026-09-23 2026-09-23 2026-09-23 4"_s, u"day/2026-09-24 2026-09-24 2026-09-24 4"_s,
          u"day/2026-09-28 2026-09-28 2026-09-28 5"_s}},
        {CheckCycle::Week, {2026, 9, 14}, {2026, 10, 11},
         {u"week/2026-09-14 2026-09-14 2026-09-20 3"_s, u"week/2026-09-21 2026-09-21 2026-09-24 4"_s, u"week/2026-09-28 2026-09-28 2026-09-30 5"_s,
          u"week/2026-10-05 2026-10-08 2026-10-10 6"_s}},
        // A week asked for from its middle is the same week.
        {CheckCycle::Week, {2026, 9, 17}, {2026, 9, 20}, {u"week/2026-09-14 2026-09-14 2026-09-20 3"_s}},
        {CheckCycle::Week, {2026, 9, 14}, {2026, 9, 19}, {}},
        {CheckCycle::Month, {2026, 9, 1}, {2026, 10, 31}, {u"month/2026-09 2026-09-01 2026-09-30 5"_s, u"month/2026-10 2026-10-08 2026-10-30 9"_s}},
        // February 2027 has five school days, August none.
        {CheckCycle::Month, {2027, 2, 1}, {2027, 2, 28}, {u"month/2027-02 2027-02-22 2027-02-26 1"_s}},
        {CheckCycle::Month, {2026, 8, 1}, {2026, 8, 31}, {}},
        {CheckCycle::Holiday, {2026, 9, 1}, {2026, 10, 31},
         {u"holiday/2026-09-25 2026-09-22 2026-09-24 4"_s, u"holiday/2026-10-01 2026-09-28 2026-09-30 5"_s}},
        // New Year 2026 lies before this school has terms; Spring Festival 2027 is not announced yet.
        {CheckCycle::Holiday, {2026, 11, 1}, {2027, 3, 31}, {}},
        {CheckCycle::TermStart, {2026, 8, 1}, {2027, 3, 31}, {u"term_start/2026-09-01 2026-08-25 2026-09-01 1"_s, u"term_start/2027-02-22 2027-02-15 2027-02-22 1"_s}},
        {CheckCycle::TermEnd, {2026, 9, 1}, {2027, 3, 31}, {u"term_end/2026-09-01 2027-01-16 2027-01-22 21"_s}},
        {CheckCycle::Special, {2026, 9, 1}, {2027, 3, 31}, {}},
        {CheckCycle::Day, {2027, 1, 23}, {2027, 2, 21}, {}},
    };
    const CalendarSchool school;
    for (const Case& one : cases) {
        CAPTURE(checkCycleCode(one.cycle), one.from, one.to);
        CHECK(school.periods(one.cycle, one.from, one.to) == one.expected);
    }
}

TEST_CASE("a holiday shorter than three days has no check of its own", "[checks]")
{
    CalendarSchool school;
    const auto day = [&](QDate date) { school.add(calendarDayType(), CalendarDay{.day = date, .kind = u"holiday"_s, .name = u"校庆"_s}); };
    day({2026, 11, 4}); // a Wednesday
    CHECK(school.periods(CheckCycle::Holiday, {2026, 11, 1}, {2026, 11, 30}).isEmpty());
    day({2026, 11, 13}); // a Friday: three days off with the weekend
    CHECK(school.periods(CheckCycle::Holiday, {2026, 11, 1}, {2026, 11, 30}) == QStringList{u"holiday/2026-11-13 2026-11-10 2026-11-12 11"_s});
}

TEST_CASE("months of a list", "[checks]")
{
    CHECK(monthsOf(u"11-3"_s) == QSet<int>{11, 12, 1, 2, 3});
    CHECK(monthsOf(u"６月至９月"_s) == QSet<int>{6, 7, 8, 9});
    CHECK(monthsOf(u"3、9"_s) == QSet<int>{3, 9});
    CHECK(monthsOf(u""_s)->size() == 12);
    for (const QString& wrong : {u"13"_s, u"0"_s, u"冬季"_s, u"1-"_s})
        CHECK_FALSE(monthsOf(wrong));
}

TEST_CASE("planning makes one sheet for each round, and the same again adds nothing", "[checks]")
{
    PlannedSchool school;
    const QDate monday(2026, 9, 14), sunday(2026, 9, 20);
    const CheckPlan plan = school.dryRun(monday, sunday);
    CHECK(school.rows(u"inspection"_s) == 0);
    // Six school days; by building five rounds of corridors, gates and outdoors, and three lists of their own.
    CHECK(plan.byCycle.value(u"day"_s) == 6 * 8);
    CHECK(plan.byCycle.value(u"week"_s) == 12); // one for each department with zones
    CHECK(plan.fresh.size() == 60);
    school.plan(monday, sunday);
    CHECK(school.rows(u"inspection"_s) == 60);
    const qint64 journal = school.rows(u"journal"_s);
    const CheckPlan again = school.dryRun(monday, sunday);
    CHECK(again.fresh.isEmpty());
    CHECK(again.changed.isEmpty());
    CHECK(again.kept == 60);
    school.plan(monday, sunday);
    CHECK(school.rows(u"journal"_s) == journal);
    // Overlapping stretches know each other's sheets.
    CHECK(school.dryRun(monday.addDays(3), sunday.addDays(1)).fresh.size() == 8);

    QSet<QString> codes;
    const auto planned = school.store->list(inspectionType());
    for (const Inspection& one : *planned) {
        CAPTURE(one.title);
        codes << one.shortCode;
        CHECK(checkStateOf(one) == CheckState::Planned);
        CHECK((!one.inspectors.isEmpty() || one.zones.isEmpty()));
        const auto sheet = sheetOf(*school.store, one);
        REQUIRE_OK(sheet);
        CHECK(sheet->checks() > 0);
    }
    CHECK(codes.size() == 60);
}

TEST_CASE("a sheet not printed yet follows its zones and lists, a printed or voided one stays", "[checks]")
{
    PlannedSchool school;
    const QDate monday(2026, 9, 14);
    school.plan(monday, monday);
    auto zone = school.store->list(zoneType(), {.where = {{u"name"_s, u"知行楼一层走廊"_s}}})->first();
    zone.closedOn = monday;
    REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(zone)));
    const CheckPlan plan = school.dryRun(monday, monday);
    REQUIRE(plan.changed.size() == 1);
    CHECK_FALSE(plan.changed.first().zones.contains(zone.id));
    CHECK(plan.changed.first().building == u"知行楼"_s);
    REQUIRE_OK(school.planner.carryOut(plan));
    CHECK(school.dryRun(monday, monday).changed.isEmpty());

    const auto voided = school.store->list(inspectionType())->first();
    REQUIRE_OK(school.service->setVoided(inspectionType().kind(), {voided.id.value()}, true, u"当天停课"_s));
    CHECK(school.dryRun(monday, monday).fresh.isEmpty());

    // A list taken out of use is not planned any more, one in other months neither.
    for (const QString& code : {u"heating_month"_s, u"flood_month"_s}) {
        const auto list = school.store->list(checklistType(), {.where = {{u"code"_s, code}}})->first();
        int found = 0;
        const CheckPlan november = school.dryRun({2026, 11, 1}, {2026, 11, 30});
        for (const Inspection& one : november.fresh)
            found += one.checklists.contains(list.id) ? 1 : 0;
        CHECK(found == (code == u"heating_month"_s ? 1 : 0));
    }
}

TEST_CASE("what cannot be planned is said", "[checks]")
{
    PlannedSchool school;
    CHECK(school.planner.dryRun({2026, 9, 2}, {2026, 9, 1}).error().kind == Error::Kind::Invalid);
    CHECK(school.planner.dryRun({2026, 9, 2}, {}).error().kind == Error::Kind::Invalid);
    CHECK(school.planner.dryRun({2026, 9, 1}, {2028, 9, 1}).error().kind == Error::Kind::Invalid);
    // Cancelled in the middle: nothing is planned.
    const CheckPlan plan = school.dryRun({2026, 9, 14}, {2026, 9, 18});
    CHECK(school.planner.carryOut(plan, [](int done, int) { return done < 5; }).error().kind == Error::Kind::Cancelled);
    CHECK(school.rows(u"inspection"_s) == 0);
}

TEST_CASE("a special check takes the zones it is given, and those of its list otherwise", "[checks]")
{
    PlannedSchool school;
    const auto list = school.store->list(checklistType(), {.where = {{u"code"_s, u"weather_special"_s}}})->first();
    const auto pe = school.store->list(checklistType(), {.where = {{u"code"_s, u"pe_month"_s}}})->first();
    const auto one = school.planner.add({.checklist = list.id, .from = {2026, 9, 5}, .due = {2026, 9, 6}});
    REQUIRE_OK(one);
    CHECK(one->zones.isEmpty());
    const auto other = school.planner.add({.checklist = pe.id, .from = {2026, 9, 5}, .due = {2026, 9, 6}});
    REQUIRE_OK(other);
    CHECK(other->zones.size() >= 4);
    CHECK(school.planner.add({.checklist = list.id, .from = {2026, 9, 7}, .due = {2026, 9, 6}}).error().kind == Error::Kind::Invalid);
    CHECK(school.planner.add({.checklist = Id<Checklist>(999), .from = {2026, 9, 5}, .due = {2026, 9, 6}}).error().kind == Error::Kind::NotFound);
    CHECK(school.rows(u"inspection"_s) == 2);
}

TEST_CASE("the bundled lists are complete and can be restored", "[checks]")
{
    PlannedSchool school;
    const auto lists = school.store->list(checklistType());
    const auto items = school.store->list(checkItemType());
    CHECK(lists->size() >= 35);
    CHECK(items->size() >= 200);
    QSet<QString> cycles;
    QHash<Id<Checklist>, int> counts;
    for (const CheckItem& item : *items) {
        CAPTURE(item.code);
        CHECK_FALSE(item.standard.isEmpty());
        CHECK_FALSE(item.method.isEmpty());
        CHECK_FALSE(item.category.isEmpty());
        CHECK(QStringList{u"法"_s, u"惯"_s, u"拟"_s}.contains(item.source));
        ++counts[item.checklist];
    }
    QSet<Id<ZoneKind>> weekly, monthly;
    for (const Checklist& list : *lists) {
        CAPTURE(list.code);
        cycles << list.cycle;
        CHECK(counts.value(list.id) >= 3);
        CHECK_FALSE(list.department.isNull());
        for (const auto kind : list.zoneKinds)
            (list.cycle == u"month"_s ? monthly : weekly) << kind;
    }
    CHECK(cycles.size() == 7);
    CHECK(monthly.size() == 8); // every kind of zone has its monthly list, and one more often
    CHECK(weekly.size() == 8);

    REQUIRE_OK(school.service->setVoided(checkItemType().kind(), {items->first().id.value()}, true, u"不用"_s));
    const auto restored = restoreDefaults(*school.store, checkItemType().kind());
    REQUIRE_OK(restored);
    CHECK(*restored == 1);
    CHECK(school.store->list(checkItemType())->size() == items->size());
}
