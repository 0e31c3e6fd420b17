// SPDX-License-Identifier: GPL-3.0-or-later
// The table of lunar dates and solar terms against two witnesses that have nothing to do with it or with each other: (1) the series of
// Meeus and VSOP87 with the rules of GB/T 33661-2017 (sky.h), (2) the Chinese calendar of ICU, of which two new moons are known to be wrong.
// And against days as they were published.
#include "core/calendar/lunar.h"
#include "tests/core/calendar/sky.h"

#include "tests/support/catch.h"

#include <unicode/ucal.h>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

constexpr int firstYear = 2020, lastYear = 2050;

struct Month {
    QDate first;
    int number;
    bool leap;
};

/// All months that begin in the lunar years 2019 to 2050 by the rules of the calendar, from computed moons and suns.
QList<Month> computedMonths()
{
    const QList<QDate> moons = test::sky::newMoons(QDate(2018, 11, 1), QDate(2052, 2, 1));
    const auto monthOf = [&](QDate day) { // the month a day lies in, as an index
        return int(std::upper_bound(moons.begin(), moons.end(), day) - moons.begin()) - 1;
    };
    QSet<int> withTerm;
    for (int year = 2018; year <= 2051; ++year)
        for (int term = 0; term < 12; ++term)
            withTerm << monthOf(test::sky::sunReaches(std::fmod(300.0 + 30 * term, 360.0), year));
    QList<Month> months;
    for (int year = 2018; year <= 2050; ++year) {
        const int from = monthOf(test::sky::sunReaches(270, year)), to = monthOf(test::sky::sunReaches(270, year + 1));
        bool leapDue = to - from == 13;
        int number = 10;
        for (int i = from; i < to; ++i) {
            const bool leap = leapDue && i > from && !withTerm.contains(i);
            if (leap)
                leapDue = false;
            else
                number = number % 12 + 1;
            months << Month{moons[i], number, leap};
        }
    }
    return months;
}

} // namespace

TEST_CASE("lunar months begin where the moon of Meeus does and leap where his sun says", "[calendar][lunar]")
{
    int compared = 0, leaps = 0;
    for (const Month& month : computedMonths()) {
        if (month.first < QDate(2019, 2, 5) || month.first.year() > lastYear)
            continue;
        CAPTURE(month.first.toString(Qt::ISODate).toStdString(), month.number, month.leap);
        const auto date = lunar::dateOf(month.first);
        REQUIRE(date);
        CHECK(date->day == 1);
        CHECK(date->month == month.number);
        CHECK(date->leap == month.leap);
        ++compared;
        leaps += month.leap ? 1 : 0;
    }
    CHECK(compared > 390);
    CHECK(leaps == 12);
}

TEST_CASE("solar terms stand where the sun of VSOP87 does", "[calendar][lunar]")
{
    for (int year = firstYear; year <= lastYear; ++year)
        for (int term = 0; term < 24; ++term) {
            CAPTURE(year, term);
            CHECK(lunar::solarTermDay(year, term) == test::sky::sunReaches(std::fmod(285.0 + 15 * term, 360.0), year));
        }
}

TEST_CASE("every day agrees with ICU's Chinese calendar but for the two months it has wrong", "[calendar][lunar]")
{
    UErrorCode status = U_ZERO_ERROR;
    const char16_t zone[] = u"Asia/Shanghai";
    UCalendar* chinese = ucal_open(zone, -1, "zh@calendar=chinese", UCAL_DEFAULT, &status);
    REQUIRE(U_SUCCESS(status));
    // unicode-org/icu#4070: the new moons of 2027-02-06 23:56 and 2030-02-03 00:07 Beijing time lie on the wrong side of midnight there,
    // so that the months before and at these Spring Festivals are a day off.
    QSet<QDate> different;
    for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(1)) {
        ucal_setMillis(chinese, double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + 4 * 3600e3, &status); // noon in Shanghai
        const auto date = lunar::dateOf(day);
        REQUIRE(date);
        if (ucal_get(chinese, UCAL_MONTH, &status) + 1 != date->month || ucal_get(chinese, UCAL_DATE, &status) != date->day
            || (ucal_get(chinese, UCAL_IS_LEAP_MONTH, &status) != 0) != date->leap)
            different << day;
    }
    ucal_close(chinese);
    REQUIRE(U_SUCCESS(status));
    for (const QDate day : std::as_const(different)) {
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        const bool known = (day >= QDate(2027, 2, 6) && day < QDate(2027, 3, 8)) || (day >= QDate(2030, 2, 2) && day < QDate(2030, 3, 4));
        CHECK(known);
    }
    CHECK(different.contains(QDate(2027, 2, 6)));
    CHECK(different.contains(QDate(2030, 2, 2)));
}

TEST_CASE("Spring Festivals, leap months and festivals are the published ones", "[calendar][lunar]")
{
    const QDate festivals[]{{2020, 1, 25}, {2021, 2, 12}, {2022, 2, 1}, {2023, 1, 22}, {2024, 2, 10}, {2025, 1, 29},
                            {2026, 2, 17}, {2027, 2, 6}, {2028, 1, 26}, {2029, 2, 13}, {2030, 2, 3}, {2031, 1, 23}, {2033, 1, 31}};
    for (const QDate day : festivals) {
        CHECK(lunar::springFestival(day.year()) == day);
        CHECK(lunar::festival(day) == u"春节"_s);
        CHECK(lunar::festival(day.addDays(-1)) == u"除夕"_s);
        CHECK(lunar::shortText(day) == u"正月"_s);
    }
    CHECK(lunar::shortText({2020, 5, 23}) == u"闰四月"_s);
    CHECK(lunar::shortText({2025, 7, 25}) == u"闰六月"_s);
    CHECK(lunar::dayOf(2033, 11, true, 1) == QDate(2033, 12, 22)); // the year famous for it
    CHECK(lunar::festival({2026, 6, 19}) == u"端午节"_s);
    CHECK(lunar::festival({2026, 9, 25}) == u"中秋节"_s);
    CHECK(lunar::festival({2026, 10, 18}) == u"重阳节"_s);
    CHECK(lunar::festival({2026, 3, 3}) == u"元宵节"_s);
    CHECK(lunar::festival({2026, 8, 19}) == u"七夕节"_s);
    CHECK(lunar::festival({2027, 1, 15}) == u"腊八节"_s);
    CHECK(lunar::festival({2026, 9, 26}).isEmpty());
    CHECK(lunar::solarTerm({2026, 2, 18}) == u"雨水"_s); // 23:51 that evening
    CHECK(lunar::solarTerm({2026, 6, 5}) == u"芒种"_s);
    CHECK(lunar::solarTerm({2027, 4, 5}) == u"清明"_s);
    CHECK(lunar::solarTerm({2026, 12, 22}) == u"冬至"_s);
    CHECK(lunar::solarTerm({2026, 12, 21}).isEmpty());
}

TEST_CASE("days of the Chinese calendar have names, and there and back is the same day", "[calendar][lunar]")
{
    const QPair<int, QString> names[]{{1, u"初一"_s}, {10, u"初十"_s}, {11, u"十一"_s}, {19, u"十九"_s}, {20, u"二十"_s},
                                      {21, u"廿一"_s}, {29, u"廿九"_s}, {30, u"三十"_s}, {0, {}}, {31, {}}};
    for (const auto& [day, name] : names)
        CHECK(lunar::dayName(day) == name);
    CHECK(lunar::monthName(11, false) == u"冬月"_s);
    CHECK(lunar::monthName(12, false) == u"腊月"_s);
    CHECK(lunar::monthName(13, false).isEmpty());
    for (QDate day(2019, 2, 5); day < QDate(2052, 2, 1); day = day.addDays(1)) {
        const auto date = lunar::dateOf(day);
        REQUIRE(date);
        REQUIRE(lunar::dayOf(date->year, date->month, date->leap, date->day) == day);
    }
    CHECK_FALSE(lunar::dateOf({2019, 2, 4}));
    CHECK_FALSE(lunar::dateOf({2052, 2, 1}));
    CHECK_FALSE(lunar::dateOf({2060, 2, 1}));
    CHECK_FALSE(lunar::dateOf(QDate()));
    CHECK(lunar::shortText({2060, 1, 1}).isEmpty());
    CHECK_FALSE(lunar::dayOf(2026, 6, true, 1).isValid());   // no leap month that year
    CHECK_FALSE(lunar::dayOf(2026, 12, false, 30) == QDate(2027, 2, 6));
    CHECK_FALSE(lunar::solarTermDay(2051, 0).isValid());
}
