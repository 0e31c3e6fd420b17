// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_calendar.h"
#include "core/calendar/usual_terms.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

SchoolCalendar seeded(test::MemorySchool& school)
{
    REQUIRE_OK(seedDefaults(*school.store));
    for (const SchoolTerm& term : usualTerms::ofYear(2026))
        school.add(schoolTermType(), term);
    const auto calendar = SchoolCalendar::read(*school.store);
    REQUIRE_OK(calendar);
    return *calendar;
}

QStringList codes(const test::MemorySchool& school, const FixedDay& day)
{
    QStringList list;
    for (const Issue& issue : school.service->check(fixedDayType().kind(), fixedDayType().toRecord(day)))
        list << issue.code;
    return list;
}

} // namespace

TEST_CASE("a day has everything a calendar says about it", "[calendar]")
{
    test::MemorySchool school;
    CalendarDay saturday = calendarDayType().fromRecord([&] {
        REQUIRE_OK(seedDefaults(*school.store));
        return school.store->list(calendarDayType().kind(), {.where = {{u"day"_s, QDate(2026, 10, 10)}}})->first();
    }());
    saturday.follows = u"3"_s;
    school.add(calendarDayType(), saturday);
    school.add(schoolEventType(), SchoolEvent{.name = u"秋季运动会"_s, .kind = u"sports"_s, .firstDay = {2026, 10, 9}, .lastDay = {2026, 10, 10}});
    const SchoolCalendar calendar = seeded(school);

    const DayFacts festival = calendar.facts({2026, 9, 25});
    CHECK(festival.kind == u"holiday"_s);
    CHECK(festival.name == u"中秋节"_s);
    CHECK(festival.festival == u"中秋节"_s);
    CHECK(festival.lunar == u"十五"_s);
    CHECK_FALSE(festival.working);
    CHECK(festival.teachingWeek == 4);

    const DayFacts madeUp = calendar.facts({2026, 10, 10});
    CHECK(madeUp.kind == u"workday"_s);
    CHECK(madeUp.follows == 3);
    CHECK(madeUp.school);
    CHECK(madeUp.lunar == u"九月"_s); // new moon at 23:50
    REQUIRE(madeUp.events.size() == 1);
    CHECK(madeUp.events.first().name == u"秋季运动会"_s);

    CHECK(calendar.facts({2026, 11, 9}).fixedDays == QStringList(u"119消防日"_s));
    CHECK(calendar.facts({2027, 3, 29}).fixedDays == QStringList(u"全国中小学生安全教育日"_s));
    CHECK(calendar.facts({2027, 4, 5}).solarTerm == u"清明"_s);
    CHECK(calendar.facts({2027, 2, 6}).festival == u"春节"_s);
    CHECK(calendar.facts({2027, 2, 10}).teachingWeek == 0);
    CHECK(calendar.facts({2060, 1, 1}).lunar.isEmpty()); // out of the table, yet an answer
}

TEST_CASE("a year is announced by its National Day, not by a day off of the school's own", "[calendar]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    school.add(calendarDayType(), CalendarDay{.day = {2027, 5, 20}, .kind = u"holiday"_s, .name = u"校庆"_s});
    const SchoolCalendar calendar = seeded(school);
    CHECK(calendar.isAnnounced(2026));
    CHECK_FALSE(calendar.isAnnounced(2027));
    CHECK(calendar.holiday(u"校庆"_s, 2027)->first == QDate(2027, 5, 20));
}

TEST_CASE("a holiday is the run of days round its festival; not announced, it is the festival alone", "[calendar]")
{
    test::MemorySchool school;
    const SchoolCalendar calendar = seeded(school);
    const auto spring = calendar.holiday(u"春节"_s, 2026);
    REQUIRE(spring);
    CHECK(spring->first == QDate(2026, 2, 15));
    CHECK(spring->last == QDate(2026, 2, 23));
    CHECK(spring->announced);
    const auto both = calendar.holiday(u"中秋节"_s, 2025); // one run with National Day
    REQUIRE(both);
    CHECK(both->first == QDate(2025, 10, 1));
    CHECK(both->last == QDate(2025, 10, 8));
    const auto guessed = calendar.holiday(u"端午节"_s, 2027);
    REQUIRE(guessed);
    CHECK(guessed->first == QDate(2027, 6, 9));
    CHECK(guessed->last == guessed->first);
    CHECK_FALSE(guessed->announced);
    CHECK_FALSE(calendar.holiday(u"清明"_s, 2026));
}

TEST_CASE("fixed days fall where their rules say, in any year", "[calendar][fixed]")
{
    struct Case {
        const char* why;
        FixedDay day;
        int year;
        QList<QDate> expected;
    };
    const auto weekday = [](int month, const QString& nth, const QString& on) {
        return FixedDay{.rule = u"weekday"_s, .month = month, .nth = nth, .weekday = on};
    };
    const Case cases[] = {
        {"a date", {.rule = u"date"_s, .month = 11, .day = 9}, 2026, {{2026, 11, 9}}},
        {"29 February of a leap year", {.rule = u"date"_s, .month = 2, .day = 29}, 2028, {{2028, 2, 29}}},
        {"29 February of another", {.rule = u"date"_s, .month = 2, .day = 29}, 2027, {}},
        {"last Monday of March", weekday(3, u"last"_s, u"1"_s), 2026, {{2026, 3, 30}}},
        {"last Monday of March that is its 31st", weekday(3, u"last"_s, u"1"_s), 2025, {{2025, 3, 31}}},
        {"last Monday of March 2030, its fourth", weekday(3, u"last"_s, u"1"_s), 2030, {{2030, 3, 25}}},
        {"third Saturday of September", weekday(9, u"3"_s, u"6"_s), 2026, {{2026, 9, 19}}},
        {"first weekday on the first day", weekday(6, u"1"_s, u"1"_s), 2026, {{2026, 6, 1}}},
        {"a fifth Monday there is", weekday(3, u"5"_s, u"1"_s), 2026, {{2026, 3, 30}}},
        {"a fifth Monday there is not", weekday(4, u"5"_s, u"1"_s), 2026, {}},
        {"a solar term", {.rule = u"solar_term"_s, .solarTerm = u"清明"_s}, 2027, {{2027, 4, 5}}},
        {"a solar term beyond the table", {.rule = u"solar_term"_s, .solarTerm = u"清明"_s}, 2051, {}},
        {"a lunar date", {.rule = u"lunar"_s, .month = 8, .day = 15}, 2026, {{2026, 9, 25}}},
        {"a lunar date of the old year", {.rule = u"lunar"_s, .month = 12, .day = 8}, 2027, {{2027, 1, 15}}},
        {"a lunar date that a year does not have", {.rule = u"lunar"_s, .month = 12, .day = 8}, 2023, {}},
        {"a lunar date twice in a year", {.rule = u"lunar"_s, .month = 12, .day = 1}, 2022, {{2022, 1, 3}, {2022, 12, 23}}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        CHECK(daysOf(one.day, one.year) == one.expected);
    }
}

TEST_CASE("a fixed day without a day is refused with the field", "[calendar][fixed]")
{
    test::MemorySchool school;
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"date"_s, .month = 2, .day = 30}) == QStringList(u"fixed_day.day"_s));
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"date"_s, .month = 13, .day = 1}) == QStringList(u"fixed_day.month"_s));
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"lunar"_s, .month = 12, .day = 31}) == QStringList(u"fixed_day.day"_s));
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"weekday"_s, .month = 3, .weekday = u"1"_s}) == QStringList(u"fixed_day.weekday"_s));
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"solar_term"_s, .solarTerm = u"清明节"_s}) == QStringList(u"fixed_day.solar_term"_s));
    CHECK(codes(school, {.name = u"甲"_s, .rule = u"date"_s, .month = 2, .day = 29}).isEmpty());
}

TEST_CASE("bundled fixed days are sound and cover the proclaimed ones", "[calendar][fixed][defaults]")
{
    test::MemorySchool school;
    const SchoolCalendar calendar = seeded(school);
    QSet<QString> names;
    for (const FixedDay& fixed : calendar.fixedDays()) {
        CAPTURE(fixed.name.toStdString());
        CHECK(codes(school, fixed).isEmpty());
        CHECK_FALSE(daysOf(fixed, 2027).isEmpty());
        CHECK((fixed.source == u"法"_s || fixed.source == u"惯"_s || fixed.source == u"拟"_s));
        CHECK_FALSE(fixed.mechanism.isNull());
        names << fixed.name;
    }
    for (const QString& name : {u"全国中小学生安全教育日"_s, u"全民国家安全教育日"_s, u"全国防灾减灾日"_s, u"119消防日"_s, u"全国交通安全日"_s, u"国际禁毒日"_s})
        CHECK(names.contains(name));
}

TEST_CASE("a theme in another month than its national day gets a hint, never more", "[calendar][fixed]")
{
    test::MemorySchool school;
    seeded(school);
    const auto april = themeHints(*school.store, 2027, 4, u"安全教育日"_s);
    REQUIRE_OK(april);
    REQUIRE(april->size() == 1);
    CHECK(april->first().contains(u"2027-03-29"_s));
    CHECK(themeHints(*school.store, 2026, 10, u"国家安全"_s)->size() == 1);
    CHECK(themeHints(*school.store, 2027, 3, u"安全教育日"_s)->isEmpty());
    CHECK(themeHints(*school.store, 2026, 11, u"119消防"_s)->isEmpty());
    CHECK(themeHints(*school.store, 2026, 9, u"开学第一课"_s)->isEmpty());
}
