// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/month/month_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::MonthSchool;

namespace {

QStringList textsOn(const MonthContent& content, QDate day)
{
    QStringList texts;
    for (const DayItem& item : itemsOn(content, day))
        texts << item.text;
    return texts;
}

} // namespace

TEST_CASE("a month has whole weeks from Monday on: four, five and six of them", "[month]")
{
    MonthSchool school;
    const auto weeks = [&](int year, int month) {
        const auto content = school.months.content(year, month);
        REQUIRE_OK(content);
        CHECK(content->days.first().day.dayOfWeek() == Qt::Monday);
        CHECK(content->days.last().day.dayOfWeek() == Qt::Sunday);
        CHECK(content->days.first().day <= content->first());
        CHECK(content->days.last().day >= content->last());
        return content->weeks();
    };
    CHECK(weeks(2027, 2) == 4);
    CHECK(weeks(2026, 9) == 5);
    CHECK(weeks(2026, 8) == 6);
}

TEST_CASE("holidays stand once where they begin, make-up days with whose lessons they have", "[month]")
{
    MonthSchool school;
    auto october = school.months.content(2026, 10);
    REQUIRE_OK(october);
    CHECK(textsOn(*october, {2026, 10, 1}).contains(u"国庆节"_s));
    CHECK_FALSE(textsOn(*october, {2026, 10, 2}).contains(u"国庆节"_s));
    CHECK(textsOn(*october, {2026, 10, 5}).contains(u"国庆节"_s)); // again on the Monday
    CHECK(dayMark(october->days[0]).isEmpty());
    CHECK(october->announced);
    CHECK(october->teachingWeeks().contains(u'5'));
    const QStringList stretches = markedStretches(*october);
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].contains(u"国庆节"_s));
    CHECK(stretches[0].contains(u"7"_s));
    CHECK(stretches[1].contains(u"10"_s));

    CalendarDay makeUp;
    const auto all = school.store->list(calendarDayType());
    for (const CalendarDay& one : *all)
        if (one.day == QDate(2026, 10, 10))
            makeUp = one;
    makeUp.follows = u"3"_s;
    school.add(calendarDayType(), makeUp);
    october = school.months.content(2026, 10);
    CHECK(textsOn(*october, {2026, 10, 10}).first().contains(u"Wed"_s));
}

TEST_CASE("an entry of some days stands on each of them, a longer one once with its end", "[month]")
{
    MonthSchool school;
    school.event(u"期中考试"_s, {2026, 11, 10}, {2026, 11, 12}, u"exam"_s);
    school.event(u"消防宣传月展板"_s, {2026, 10, 26}, {2026, 11, 20});
    school.plan({2026, 11, 9}, u"疏散演练"_s, u"drill"_s, QTime(9, 40));
    const auto november = school.months.content(2026, 11);
    REQUIRE_OK(november);
    for (int day = 10; day <= 12; ++day)
        CHECK(textsOn(*november, {2026, 11, day}).contains(u"期中考试"_s));
    CHECK(textsOn(*november, {2026, 11, 1}).last().contains(u"消防宣传月展板"_s)); // its first day in this month
    CHECK(textsOn(*november, {2026, 11, 1}).last().contains(u"20"_s));
    CHECK(textsOn(*november, {2026, 11, 2}).filter(u"展板"_s).isEmpty());
    CHECK(textsOn(*november, {2026, 11, 9}).contains(u"09:40 疏散演练"_s));
    CHECK(textsOn(*november, {2026, 11, 9}).filter(u"119"_s).size() == 1); // a fixed day
}

TEST_CASE("a year whose holidays are not announced says so; a month without school has no weeks", "[month]")
{
    MonthSchool school;
    const auto may = school.months.content(2027, 5);
    REQUIRE_OK(may);
    CHECK_FALSE(may->announced);
    CHECK(may->source().contains(u"2027"_s));
    CHECK(markedStretches(*may).isEmpty());
    const auto august = school.months.content(2026, 8);
    REQUIRE_OK(august);
    CHECK(august->teachingWeeks().isEmpty());
    CHECK(august->terms().isEmpty());
    CHECK(august->source().isEmpty()); // announced, but no holiday in August
}

TEST_CASE("months are read as people write them, and nothing else is one", "[month]")
{
    for (const QString& text : {u"2026-09"_s, u"2026-9"_s, u"2026年9月"_s, u"２０２６－０９"_s, u"202609"_s})
        CHECK(monthFromText(text) == QDate(2026, 9, 1));
    for (const QString& text : {u"2026-13"_s, u"2026-00"_s, u"2026"_s, u"九月"_s, u""_s, u"2026-09-01"_s})
        CHECK_FALSE(monthFromText(text).isValid());
}
