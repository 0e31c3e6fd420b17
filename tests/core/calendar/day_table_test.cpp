// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_table.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// The announced days of 2025 and 2026 and the terms of a school year.
DayTable bundledDays()
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    auto table = DayTable::read(*school.store);
    REQUIRE_OK(table);
    return *table;
}

} // namespace

TEST_CASE("announced holidays and make-up days overrule the weekday", "[calendar]")
{
    const DayTable days = bundledDays();
    CHECK_FALSE(days.isWorking(QDate(2026, 10, 1)));  // a Thursday
    CHECK(days.isWorking(QDate(2026, 10, 10)));       // a Saturday, made up for
    CHECK(days.isWorking(QDate(2026, 9, 20)));        // a Sunday
    CHECK_FALSE(days.isWorking(QDate(2026, 10, 11))); // an ordinary Sunday
    CHECK_FALSE(days.isWorking(QDate(2026, 2, 16)));  // 除夕
    CHECK(days.isWorking(QDate(2026, 2, 28)));
    CHECK(days.isWorking(QDate(2027, 1, 4)));
}

TEST_CASE("deadlines are counted in calendar, working and school days", "[calendar]")
{
    DayTable days = bundledDays();
    days.addTerm(QDate(2026, 8, 31), QDate(2027, 1, 22));
    days.addTerm(QDate(2027, 2, 22), QDate(2027, 7, 2));
    struct Case {
        const char* why;
        QDate from;
        int count;
        DayCount unit;
        QDate expected;
    };
    const Case cases[] = {
        {"calendar days simply pass", QDate(2026, 9, 30), 3, DayCount::Calendar, QDate(2026, 10, 3)},
        {"over an ordinary weekend", QDate(2026, 11, 20), 3, DayCount::Working, QDate(2026, 11, 25)},
        {"over the National Day week", QDate(2026, 9, 30), 3, DayCount::Working, QDate(2026, 10, 10)},
        {"the Saturday made up for counts", QDate(2026, 10, 9), 1, DayCount::Working, QDate(2026, 10, 10)},
        {"and the Sunday after it does not", QDate(2026, 10, 9), 2, DayCount::Working, QDate(2026, 10, 12)},
        {"found on a holiday", QDate(2026, 10, 3), 1, DayCount::Working, QDate(2026, 10, 8)},
        {"no days from a working day", QDate(2026, 11, 23), 0, DayCount::Working, QDate(2026, 11, 23)},
        {"no days from a Sunday", QDate(2026, 11, 22), 0, DayCount::Working, QDate(2026, 11, 23)},
        {"over the Spring Festival of 2026", QDate(2026, 2, 14), 2, DayCount::Working, QDate(2026, 2, 25)},
        {"school days stop with the term", QDate(2027, 1, 21), 3, DayCount::School, QDate(2027, 2, 23)},
        {"school days within the term", QDate(2026, 11, 20), 3, DayCount::School, QDate(2026, 11, 25)},
        {"leap day", QDate(2028, 2, 28), 1, DayCount::Calendar, QDate(2028, 2, 29)},
        {"month end", QDate(2026, 12, 31), 1, DayCount::Working, QDate(2027, 1, 1)}, // 2027 not announced: its weekday
        {"beyond the last term there is no school day", QDate(2027, 7, 2), 1, DayCount::School, QDate()},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        CHECK(days.after(one.from, one.count, one.unit) == one.expected);
        if (one.expected.isValid() && one.count > 0)
            CHECK(days.between(one.from, one.expected, one.unit) == one.count);
    }
    CHECK(days.between(QDate(2026, 10, 10), QDate(2026, 9, 30), DayCount::Working) == -3);
}

TEST_CASE("days without lessons and lessons on a rest day", "[calendar]")
{
    DayTable days;
    days.setDay(QDate(2026, 11, 24), u"no_class"_s);
    days.setDay(QDate(2026, 11, 28), u"class"_s);
    CHECK(days.isWorking(QDate(2026, 11, 24)));
    CHECK_FALSE(days.isSchoolDay(QDate(2026, 11, 24)));
    CHECK_FALSE(days.isWorking(QDate(2026, 11, 28)));
    CHECK(days.isSchoolDay(QDate(2026, 11, 28)));
}

TEST_CASE("the school's own change of a day counts, and the default comes back when asked for", "[calendar][defaults]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const RecordKind& kind = calendarDayType().kind();
    const auto day = school.store->list(calendarDayType(), {.where = {{u"day"_s, QDate(2026, 10, 10)}}});
    REQUIRE(day->size() == 1);
    REQUIRE_OK(school.service->setVoided(kind, {day->first().id.value()}, true, u"本校不调休"_s));
    CHECK_FALSE(DayTable::read(*school.store)->isWorking(QDate(2026, 10, 10)));
    const auto restored = restoreDefaults(*school.store, kind);
    REQUIRE_OK(restored);
    CHECK(*restored == 1);
    CHECK(DayTable::read(*school.store)->isWorking(QDate(2026, 10, 10)));
}
