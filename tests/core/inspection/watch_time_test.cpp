// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_time.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("hours are read as people write them", "[watch]")
{
    struct Case {
        QString typed, read;
    };
    for (const auto& [typed, read] : {
             Case{u"07:20-08:00"_s, u"07:20—08:00"_s},
             Case{u"7：20～8：00"_s, u"07:20—08:00"_s},
             Case{u" 7:20 — 8:00 "_s, u"07:20—08:00"_s},
             Case{u"7.20至8.00"_s, u"07:20—08:00"_s},
             Case{u"１０：４０－１０：５０"_s, u"10:40—10:50"_s},
             Case{u"10:40-10:50、08:40-08:50"_s, u"08:40—08:50 10:40—10:50"_s},
             Case{u"08:40-08:50；10:40-10:50;"_s, u"08:40—08:50 10:40—10:50"_s},
             Case{u"08:40-08:50、08:50-09:00"_s, u"08:40—08:50 08:50—09:00"_s},
             Case{u"08:00-07:00"_s, {}},
             Case{u"08:00-08:00"_s, {}},
             Case{u"25:00-26:00"_s, {}},
             Case{u"08:40-08:50、08:45-09:00"_s, {}},
             Case{u"上学"_s, {}},
             Case{u"08:40"_s, {}},
             Case{{}, {}},
         }) {
        CAPTURE(typed);
        const auto hours = parseHours(typed);
        CHECK(hours.has_value() == !read.isEmpty());
        CHECK(hoursText(hours.value_or(DayHours())) == read);
    }
}

TEST_CASE("overlap of hours: an end that is another beginning is none", "[watch]")
{
    const auto overlap = [](const QString& one, const QString& other) { return hoursOverlap(*parseHours(one), *parseHours(other)); };
    CHECK_FALSE(overlap(u"15:30-16:10"_s, u"16:10-17:40"_s));
    CHECK(overlap(u"15:30-16:11"_s, u"16:10-17:40"_s));
    CHECK(overlap(u"08:00-12:00"_s, u"09:30-10:00"_s));
    CHECK_FALSE(overlap(u"08:40-08:50、10:40-10:50"_s, u"09:30-10:00"_s));
    CHECK(overlap(u"08:40-08:50、10:40-10:50"_s, u"10:45-11:00"_s));
    CHECK(minutesOf(*parseHours(u"08:40-08:50、10:40-10:50"_s)) == 20);
}

TEST_CASE("days of the week are read as people write them", "[watch]")
{
    struct Case {
        QString typed;
        QList<int> days;
    };
    for (const auto& [typed, days] : {
             Case{u"周一至周五"_s, {1, 2, 3, 4, 5}},
             Case{u"星期一到星期五"_s, {1, 2, 3, 4, 5}},
             Case{u"一二三四五"_s, {1, 2, 3, 4, 5}},
             Case{u"周一三五"_s, {1, 3, 5}},
             Case{u"周五、周一，周三"_s, {1, 3, 5}},
             Case{u"1-5"_s, {1, 2, 3, 4, 5}},
             Case{u"１，３"_s, {1, 3}},
             Case{u"周一至周三、周日"_s, {1, 2, 3, 7}},
             Case{u"星期天"_s, {7}},
             Case{u"每天"_s, {1, 2, 3, 4, 5, 6, 7}},
             Case{u"工作日"_s, {1, 2, 3, 4, 5}},
             Case{u"周五至周一"_s, {}},
             Case{u"8"_s, {}},
             Case{u"周"_s, {}},
             Case{u"随便"_s, {}},
             Case{{}, {}},
         }) {
        CAPTURE(typed);
        CHECK(parseWeekdays(typed).value_or(QList<int>()) == days);
    }
    CHECK(weekdaysText({1, 2, 3, 5}) == weekdayName(1) + u" to "_s + weekdayName(3) + u'、' + weekdayName(5));
    CHECK(weekdaysText({1, 2}) == weekdayName(1) + u'、' + weekdayName(2));
    CHECK(weekdaysText({}).isEmpty());
}
