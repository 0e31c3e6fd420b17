// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_days.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a day is made a holiday, changed, given back, and every change is taken back", "[calendar]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    CalendarDays days(*school.service);
    const auto table = [&] { return *DayTable::read(*school.store); };
    const QDate friday(2026, 11, 20), made(2026, 10, 10);

    const auto off = days.set(friday, u"no_class"_s, u" 停电 "_s, {});
    REQUIRE_OK(off);
    CHECK(table().isWorking(friday));
    CHECK_FALSE(table().isSchoolDay(friday));
    const auto changed = days.set(friday, u"holiday"_s, u"校庆"_s, {});
    REQUIRE_OK(changed);
    CHECK_FALSE(table().isWorking(friday));
    REQUIRE_OK(days.takeBack(*changed));
    CHECK(table().isWorking(friday));
    CHECK_FALSE(table().isSchoolDay(friday));
    REQUIRE_OK(days.takeBack(*off));
    CHECK(table().isSchoolDay(friday));

    const auto follows = days.set(made, u"workday"_s, u"国庆节调休上班"_s, u"3"_s); // lessons of Wednesday
    REQUIRE_OK(follows);
    CHECK(school.store->list(calendarDayType(), {.where = {{u"day"_s, made}}})->first().follows == u"3"_s);
    const auto plain = days.set(made, {}, {}, {});
    REQUIRE_OK(plain);
    CHECK_FALSE(table().isWorking(made));
    REQUIRE_OK(days.takeBack(*plain));
    CHECK(table().isWorking(made));
    CHECK(school.store->list(calendarDayType(), {.where = {{u"day"_s, made}}})->first().follows == u"3"_s);
    REQUIRE_OK(days.takeBack(*follows));
    CHECK(school.store->list(calendarDayType(), {.where = {{u"day"_s, made}}})->first().follows.isEmpty());
    // What is no change does no harm.
    REQUIRE_OK(days.set(QDate(2026, 11, 23), {}, {}, {}));
    CHECK_FALSE(days.set(friday, u"carnival"_s, {}, {}));
}
