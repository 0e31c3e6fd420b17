// SPDX-License-Identifier: GPL-3.0-or-later
// When rules fall due: a table of cases, and properties that hold for any rule.
#include "core/calendar/obligation/due_rules.h"

#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

SchoolTerm term(const QString& code, int year, QDate first, QDate last)
{
    return {.name = code + QString::number(year), .schoolYear = year, .term = code, .firstDay = first, .lastDay = last};
}

/// School year 2026 with the announced days round National Day 2026; 2027 is not announced.
SchoolCalendar schoolYear(QDate secondBegins = QDate(2027, 2, 22))
{
    SchoolCalendar calendar;
    calendar.addTerm(term(u"first"_s, 2026, QDate(2026, 8, 31), QDate(2027, 1, 22)));
    calendar.addTerm(term(u"second"_s, 2026, secondBegins, QDate(2027, 7, 2)));
    const auto day = [&](QDate date, const QString& kind, const QString& name) { calendar.setDay({.day = date, .kind = kind, .name = name}); };
    for (int i = 25; i <= 27; ++i)
        day(QDate(2026, 9, i), u"holiday"_s, u"中秋节"_s);
    for (int i = 1; i <= 7; ++i)
        day(QDate(2026, 10, i), u"holiday"_s, u"国庆节"_s);
    day(QDate(2026, 9, 20), u"workday"_s, u"国庆节调休上班"_s);
    day(QDate(2026, 10, 10), u"workday"_s, u"国庆节调休上班"_s);
    calendar.addEvent({.id = Id<SchoolEvent>(5), .name = u"期末考试"_s, .kind = u"exam"_s, .firstDay = QDate(2027, 1, 18), .lastDay = QDate(2027, 1, 20)});
    calendar.addEvent({.id = Id<SchoolEvent>(6), .name = u"秋季运动会"_s, .kind = u"sports"_s, .firstDay = QDate(2026, 10, 16), .lastDay = {}});
    calendar.addFixedDay({.code = u"fire"_s, .name = u"119消防日"_s, .rule = u"date"_s, .month = 11, .day = 9});
    calendar.addFixedDay({.code = u"safety"_s, .name = u"全国中小学生安全教育日"_s, .rule = u"weekday"_s, .month = 3, .nth = u"last"_s, .weekday = u"1"_s});
    return calendar;
}

QList<QDate> duesOf(const Obligation& rule, const SchoolCalendar& calendar, QDate from, QDate to, const QList<Completion>& completions = {})
{
    QList<QDate> dues;
    for (const Occurrence& one : occurrences(rule, calendar, from, to, completions))
        dues << one.due;
    return dues;
}

Obligation dates(const QString& days, const QString& shift = u"none"_s) { return {.rule = u"dates"_s, .dates = days, .shift = shift}; }
Obligation weeks(int every, QDate begins, const QString& shift = u"none"_s) { return {.rule = u"weeks"_s, .every = every, .beginsOn = begins, .shift = shift}; }
Obligation months(int every, QDate begins, const QString& shift = u"none"_s) { return {.rule = u"months"_s, .every = every, .beginsOn = begins, .shift = shift}; }
Obligation weekday(const QString& nth, int day, const QString& only = {})
{
    return {.rule = u"weekday"_s, .nth = nth, .weekday = QString::number(day), .months = only, .shift = u"none"_s};
}
Obligation anchor(const QString& what, int days, const QString& unit = u"calendar"_s, const QString& name = {}, const QString& shift = u"none"_s)
{
    return {.rule = u"anchor"_s, .anchor = what, .anchorName = name, .days = days, .unit = unit, .shift = shift};
}
Obligation since(int every, const QString& unit, QDate begins, const QString& shift = u"none"_s)
{
    return {.rule = u"since"_s, .every = every, .beginsOn = begins, .unit = unit, .shift = shift};
}
Obligation inTerm(Obligation rule)
{
    rule.inTerm = true;
    return rule;
}
Obligation active(Obligation rule, QDate from, QDate to)
{
    rule.activeFrom = from;
    rule.activeTo = to;
    return rule;
}

} // namespace

TEST_CASE("rules fall due on their days", "[due]")
{
    const SchoolCalendar calendar = schoolYear();
    const auto done = [](QDate day) { return Completion{day, 1, {}}; };
    struct Case {
        const char* why;
        Obligation rule;
        QDate from, to;
        QList<QDate> expected;
        QList<Completion> completions = {};
    };
    using D = QDate;
    const D september(2026, 9, 1), december(2026, 12, 31);
    const Case cases[] = {
        {"one day a year", dates(u"09-15"_s), september, D(2027, 9, 30), {D(2026, 9, 15), D(2027, 9, 15)}},
        {"several days a year, in any order", dates(u"12-15、3-15"_s), september, D(2027, 8, 31), {D(2026, 12, 15), D(2027, 3, 15)}},
        {"written with Chinese words", dates(u"9月15日"_s), september, december, {D(2026, 9, 15)}},
        {"a day twice is once", dates(u"09-15，9-15"_s), september, december, {D(2026, 9, 15)}},
        {"leap day in a leap year", dates(u"02-29"_s), D(2028, 1, 1), D(2028, 12, 31), {D(2028, 2, 29)}},
        {"leap day in other years is the last of February", dates(u"02-29"_s), D(2027, 1, 1), D(2027, 12, 31), {D(2027, 2, 28)}},
        {"on a holiday, not shifted", dates(u"10-03"_s), september, december, {D(2026, 10, 3)}},
        {"on a holiday, before", dates(u"10-03"_s, u"before"_s), september, december, {D(2026, 9, 30)}},
        {"on a holiday, after", dates(u"10-03"_s, u"after"_s), september, december, {D(2026, 10, 8)}},
        {"on a Saturday, after", dates(u"11-14"_s, u"after"_s), september, december, {D(2026, 11, 16)}},
        {"on a Saturday made up for, it stays", dates(u"10-10"_s, u"before"_s), september, december, {D(2026, 10, 10)}},
        {"on the Sunday after, before is that Saturday", dates(u"10-11"_s, u"before"_s), september, december, {D(2026, 10, 10)}},
        {"shifted out of the span asked for", dates(u"10-03"_s, u"before"_s), D(2026, 10, 1), december, {}},
        {"shifted into the span asked for", dates(u"10-03"_s, u"before"_s), september, D(2026, 9, 30), {D(2026, 9, 30)}},
        {"New Year of a year not announced is a weekday", dates(u"01-01"_s, u"after"_s), D(2027, 1, 1), D(2027, 1, 31), {D(2027, 1, 1)}},

        {"every week", weeks(1, D(2026, 9, 4)), september, D(2026, 9, 30), {D(2026, 9, 4), D(2026, 9, 11), D(2026, 9, 18), D(2026, 9, 25)}},
        {"every week, going backwards too", weeks(1, D(2026, 9, 25)), september, D(2026, 9, 18), {D(2026, 9, 4), D(2026, 9, 11), D(2026, 9, 18)}},
        {"every two weeks keeps step over a year", weeks(2, D(2024, 1, 5)), september, D(2026, 9, 30), {D(2026, 9, 11), D(2026, 9, 25)}},
        {"a week's Friday on a holiday, before", weeks(1, D(2024, 1, 5), u"before"_s), D(2026, 9, 28), D(2026, 10, 9), {D(2026, 9, 30), D(2026, 10, 9)}},
        {"only while school is on: not in the week of National Day", inTerm(weeks(1, D(2024, 1, 5))), D(2026, 9, 28), D(2026, 10, 9),
         {D(2026, 10, 2), D(2026, 10, 9)}},
        {"only while school is on: not in the vacation", inTerm(weeks(1, D(2024, 1, 5))), D(2027, 1, 18), D(2027, 2, 28), {D(2027, 1, 22), D(2027, 2, 26)}},

        {"every month by its last day", months(1, D(2024, 1, 31)), september, december, {D(2026, 9, 30), D(2026, 10, 31), D(2026, 11, 30), december}},
        {"the last day of February, and back to the 31st", months(1, D(2024, 1, 31)), D(2027, 2, 1), D(2027, 3, 31), {D(2027, 2, 28), D(2027, 3, 31)}},
        {"the last day of February in a leap year", months(1, D(2024, 1, 31)), D(2028, 2, 1), D(2028, 2, 29), {D(2028, 2, 29)}},
        {"every third month", months(3, D(2026, 9, 15)), september, D(2027, 4, 30), {D(2026, 9, 15), D(2026, 12, 15), D(2027, 3, 15)}},
        {"every sixth month, begun years ago", months(6, D(2020, 3, 31)), september, D(2027, 8, 31), {D(2026, 9, 30), D(2027, 3, 31)}},
        {"every sixth month, begun in years to come", months(6, D(2030, 3, 31)), september, D(2027, 8, 31), {D(2026, 9, 30), D(2027, 3, 31)}},
        {"last day of October is a Saturday, before", months(1, D(2024, 1, 31), u"before"_s), D(2026, 10, 1), D(2026, 10, 31), {D(2026, 10, 30)}},
        {"last day of October is a Saturday, after is November", months(1, D(2024, 1, 31), u"after"_s), D(2026, 10, 31), D(2026, 11, 2), {D(2026, 11, 2)}},
        {"only in the months with school", inTerm(months(1, D(2024, 1, 31))), D(2027, 1, 1), D(2027, 8, 31),
         {D(2027, 1, 31), D(2027, 2, 28), D(2027, 3, 31), D(2027, 4, 30), D(2027, 5, 31), D(2027, 6, 30), D(2027, 7, 31)}},

        {"first Monday of the month", weekday(u"1"_s, 1), september, D(2026, 10, 31), {D(2026, 9, 7), D(2026, 10, 5)}},
        {"last Friday of the month", weekday(u"last"_s, 5), september, D(2026, 10, 31), {D(2026, 9, 25), D(2026, 10, 30)}},
        {"a fifth Monday only where there is one", weekday(u"5"_s, 1), september, december, {D(2026, 11, 30)}},
        {"only in some months", weekday(u"1"_s, 1, u"10、12月"_s), september, december, {D(2026, 10, 5), D(2026, 12, 7)}},

        {"days before a term", anchor(u"term_start"_s, -7), D(2026, 8, 1), D(2027, 3, 31), {D(2026, 8, 24), D(2027, 2, 15)}},
        {"of the first term alone", anchor(u"term_start"_s, 14, u"calendar"_s, u"first"_s), D(2026, 8, 1), D(2027, 3, 31), {D(2026, 9, 14)}},
        {"working days after a term began", anchor(u"term_start"_s, 20, u"working"_s, u"first"_s), D(2026, 8, 1), december, {D(2026, 9, 28)}},
        {"school days before its end", anchor(u"term_end"_s, -5, u"school"_s, u"first"_s), september, D(2027, 2, 1), {D(2027, 1, 15)}},
        {"the last day of school itself", anchor(u"term_end"_s, 0, u"school"_s), september, D(2027, 8, 1), {D(2027, 1, 22), D(2027, 7, 2)}},
        {"school days beyond the last term are not to be found", anchor(u"term_end"_s, 1, u"school"_s, u"second"_s), D(2027, 7, 1), D(2027, 12, 1), {}},
        {"the working day before a holiday", anchor(u"holiday_start"_s, -1, u"working"_s, u"国庆节"_s), september, december, {D(2026, 9, 30)}},
        {"three working days before it, over a make-up Sunday", anchor(u"holiday_start"_s, -8, u"working"_s, u"国庆节"_s), september, december, {D(2026, 9, 20)}},
        {"the school day after a holiday", anchor(u"holiday_end"_s, 1, u"school"_s, u"国庆节"_s), september, december, {D(2026, 10, 8)}},
        {"every holiday, announced or not", anchor(u"holiday_start"_s, -1), september, D(2027, 6, 30),
         {D(2026, 9, 24), D(2026, 9, 30), D(2026, 12, 31), D(2027, 2, 5), D(2027, 4, 4), D(2027, 4, 30), D(2027, 6, 8)}},
        {"before an examination", anchor(u"event"_s, -5, u"working"_s, u"exam"_s), september, D(2027, 8, 31), {D(2027, 1, 11)}},
        {"before any event", anchor(u"event"_s, -1), september, D(2027, 8, 31), {D(2026, 10, 15), D(2027, 1, 17)}},
        {"after a fixed day, shifted", anchor(u"fixed_day"_s, 5, u"calendar"_s, u"fire"_s, u"after"_s), september, D(2027, 8, 31), {D(2026, 11, 16)}},
        {"on a fixed day called by its name", anchor(u"fixed_day"_s, 0, u"calendar"_s, u"全国中小学生安全教育日"_s), september, D(2027, 8, 31), {D(2027, 3, 29)}},
        {"of a fixed day there is not", anchor(u"fixed_day"_s, 0, u"calendar"_s, u"没有"_s), september, D(2027, 8, 31), {}},

        {"so long after the last time, never done yet", since(3, {}, D(2026, 9, 10)), september, D(2027, 8, 31), {D(2026, 9, 10)}},
        {"months after it was done", since(3, {}, D(2026, 9, 10)), september, D(2027, 8, 31), {D(2026, 9, 10), D(2026, 12, 30)}, {done(D(2026, 9, 30))}},
        {"done late, the next counts from the real day", since(1, {}, D(2026, 9, 10)), september, D(2027, 8, 31),
         {D(2026, 9, 10), D(2026, 11, 20), D(2027, 1, 5)}, {done(D(2026, 12, 5)), done(D(2026, 10, 20))}},
        {"months after a month's end", since(1, {}, D(2026, 9, 10)), D(2026, 10, 1), D(2027, 8, 31), {D(2027, 2, 28)}, {done(D(2027, 1, 31))}},
        {"days after it was done", since(90, u"calendar"_s, D(2026, 9, 10)), D(2026, 10, 1), D(2027, 8, 31), {D(2026, 12, 9)}, {done(D(2026, 9, 10))}},
        {"working days after it was done", since(5, u"working"_s, D(2026, 9, 10)), D(2026, 10, 1), december, {D(2026, 10, 12)}, {done(D(2026, 9, 29))}},
        {"done twice on one day is once", since(1, {}, D(2026, 9, 10)), september, D(2027, 8, 31), {D(2026, 9, 10), D(2026, 10, 10)},
         {done(D(2026, 9, 10)), done(D(2026, 9, 10))}},

        {"in force from a day", active(months(1, D(2024, 1, 15)), D(2026, 10, 1), {}), september, december, {D(2026, 10, 15), D(2026, 11, 15), D(2026, 12, 15)}},
        {"in force until a day, included", active(months(1, D(2024, 1, 15)), {}, D(2026, 10, 15)), september, december, {D(2026, 9, 15), D(2026, 10, 15)}},
        {"a span the wrong way round has nothing", months(1, D(2024, 1, 15)), december, september, {}},
        {"a rule without what it needs has nothing", dates({}), september, december, {}},
        {"every nought months has nothing", months(0, D(2024, 1, 15)), september, december, {}},
    };
    STATIC_REQUIRE(std::size(cases) >= 40);
    for (const Case& one : cases) {
        CAPTURE(one.why);
        QStringList found, expected;
        for (const QDate day : duesOf(one.rule, calendar, one.from, one.to, one.completions))
            found << day.toString(Qt::ISODate);
        for (const QDate day : one.expected)
            expected << day.toString(Qt::ISODate);
        CHECK(found == expected);
    }
}

TEST_CASE("a holiday that is not announced makes the day a guess", "[due]")
{
    const SchoolCalendar calendar = schoolYear();
    const Obligation rule = anchor(u"holiday_start"_s, -1, u"working"_s);
    const auto known = occurrences(rule, calendar, QDate(2026, 9, 1), QDate(2026, 11, 1));
    REQUIRE(known.size() == 2);
    CHECK_FALSE(known.first().tentative);
    CHECK(known.first().about == u"中秋节"_s);
    const auto guessed = occurrences(rule, calendar, QDate(2027, 4, 1), QDate(2027, 5, 1));
    REQUIRE(guessed.size() == 2);
    CHECK(guessed.first().tentative);
    CHECK(guessed.last().due == QDate(2027, 4, 30));
}

TEST_CASE("when the term moves its work moves along, and what is met stays met", "[due]")
{
    Obligation rule = anchor(u"term_start"_s, -7);
    rule.window = 45;
    rule.id = Id<Obligation>(1);
    const SchoolCalendar before = schoolYear(), after = schoolYear(QDate(2027, 3, 8));
    const QDate from(2026, 8, 1), to(2027, 8, 31);
    const QList<Completion> done{{QDate(2027, 2, 10), 3, u"检查"_s}};
    const auto first = standing(rule, occurrences(rule, before, from, to), done, {}, QDate(2027, 2, 12));
    const auto second = standing(rule, occurrences(rule, after, from, to), done, {}, QDate(2027, 2, 12));
    REQUIRE(first.size() == 2);
    REQUIRE(second.size() == 2);
    CHECK(first[1].state == DueState::Met);
    CHECK(second[1].state == DueState::Met);
    CHECK(first[1].occurrence.due == QDate(2027, 2, 15));
    CHECK(second[1].occurrence.due == QDate(2027, 3, 1));
    CHECK(first[1].occurrence.key == second[1].occurrence.key);
    // A tick by hand hangs on the key alone.
    const QList<ObligationDone> marks{{.obligation = rule.id, .period = first[1].occurrence.key, .result = u"skipped"_s, .note = u"停课"_s}};
    CHECK(standing(rule, occurrences(rule, after, from, to), {}, marks, QDate(2027, 5, 1))[1].state == DueState::Skipped);
}

TEST_CASE("what was done counts for the period it lies in", "[due]")
{
    const SchoolCalendar calendar = schoolYear();
    const QDate from(2026, 9, 1), to(2026, 12, 31), today(2026, 12, 20);
    const Obligation monthly = months(1, QDate(2024, 1, 31));
    const auto states = [&](const Obligation& rule, const QList<QDate>& days) {
        QList<Completion> completions;
        for (const QDate day : days)
            completions << Completion{day, 1, {}};
        QStringList list;
        for (const DueItem& item : standing(rule, occurrences(rule, calendar, from, to), completions, {}, today))
            list << dueStateCode(item.state);
        return list;
    };
    CHECK(states(monthly, {}) == QStringList{u"overdue"_s, u"overdue"_s, u"overdue"_s, u"due"_s});
    // Two in October do not make up for September.
    CHECK(states(monthly, {QDate(2026, 10, 9), QDate(2026, 10, 20)}) == QStringList{u"overdue"_s, u"met"_s, u"overdue"_s, u"due"_s});
    CHECK(states(monthly, {QDate(2026, 9, 1), QDate(2026, 12, 1)}) == QStringList{u"met"_s, u"overdue"_s, u"overdue"_s, u"met"_s});
    Obligation yearly = dates(u"09-15"_s);
    yearly.window = 20; // from 27 August
    CHECK(states(yearly, {QDate(2026, 8, 26)}) == QStringList(u"overdue"_s)); // still the year before
    CHECK(states(yearly, {QDate(2026, 8, 27)}) == QStringList(u"met"_s));
    CHECK(states(yearly, {QDate(2026, 9, 15)}) == QStringList(u"met"_s));
    CHECK(states(yearly, {QDate(2026, 9, 16)}) == QStringList(u"met_late"_s));
    // Shifted from a Saturday to the Friday before: Saturday is late, but still October.
    const auto october = standing(months(1, QDate(2024, 1, 31), u"before"_s),
                                  occurrences(months(1, QDate(2024, 1, 31), u"before"_s), calendar, QDate(2026, 10, 1), QDate(2026, 10, 31)),
                                  {{QDate(2026, 10, 31), 1, {}}}, {}, today);
    REQUIRE(october.size() == 1);
    CHECK(october.first().state == DueState::MetLate);
}

TEST_CASE("lead time says what is due soon; a voided tick counts no more", "[due]")
{
    const SchoolCalendar calendar = schoolYear();
    Obligation rule = dates(u"09-15"_s);
    rule.lead = 5;
    const auto list = occurrences(rule, calendar, QDate(2026, 9, 1), QDate(2026, 9, 30));
    CHECK_FALSE(standing(rule, list, {}, {}, QDate(2026, 9, 9)).first().soon);
    CHECK(standing(rule, list, {}, {}, QDate(2026, 9, 10)).first().soon);
    CHECK(standing(rule, list, {}, {}, QDate(2026, 9, 15)).first().state == DueState::Due);
    CHECK(standing(rule, list, {}, {}, QDate(2026, 9, 16)).first().state == DueState::Overdue);
    ObligationDone mark{.period = list.first().key, .result = u"done"_s, .doneOn = QDate(2026, 9, 20)};
    CHECK(standing(rule, list, {}, {mark}, QDate(2026, 9, 21)).first().state == DueState::MetLate);
    mark.voided = true;
    CHECK(standing(rule, list, {}, {mark}, QDate(2026, 9, 21)).first().state == DueState::Overdue);
}

TEST_CASE("any rule: asked piecewise or whole, each occurrence comes once; a term moved and moved back loses none", "[due][property]")
{
    std::mt19937 random(20260905);
    const auto number = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    const auto pick = [&](const QStringList& list) { return list.at(number(0, int(list.size()) - 1)); };
    const SchoolCalendar calendar = schoolYear();
    SchoolCalendar moved = schoolYear(QDate(2027, 3, 15));
    const QDate from(2026, 7, 1), to(2027, 12, 31);
    int seen = 0;
    for (int round = 0; round < 300; ++round) {
        Obligation rule;
        rule.shift = pick({u"none"_s, u"before"_s, u"after"_s});
        rule.rule = pick({u"dates"_s, u"weeks"_s, u"months"_s, u"weekday"_s, u"anchor"_s, u"since"_s});
        rule.dates = u"%1-%2、%3-%4"_s.arg(number(1, 12)).arg(number(1, 28)).arg(number(1, 12)).arg(number(1, 28));
        rule.every = rule.rule == u"weeks"_s ? number(1, 8) : number(1, 12);
        rule.beginsOn = QDate(2024, 1, 1).addDays(number(0, 1500));
        rule.nth = pick({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"last"_s});
        rule.weekday = QString::number(number(1, 7));
        rule.months = pick({QString(), u"3、9"_s, u"1、2、3、4、5、6"_s});
        rule.anchor = pick({u"term_start"_s, u"term_end"_s, u"holiday_start"_s, u"holiday_end"_s, u"event"_s, u"fixed_day"_s});
        rule.anchorName = rule.anchor == u"fixed_day"_s ? u"fire"_s : QString();
        rule.days = number(-40, 40);
        rule.unit = rule.rule == u"since"_s ? pick({QString(), u"calendar"_s, u"working"_s}) : pick({u"calendar"_s, u"working"_s, u"school"_s});
        rule.inTerm = number(0, 1) == 1;
        rule.window = number(0, 2) == 0 ? number(1, 60) : 0;
        QList<Completion> completions;
        for (int i = number(0, 5); i > 0; --i)
            completions << Completion{from.addDays(number(0, 500)), i, {}};
        CAPTURE(round, rule.rule.toStdString(), rule.anchor.toStdString(), rule.days, rule.unit.toStdString(), rule.shift.toStdString());

        const auto whole = occurrences(rule, calendar, from, to, completions);
        seen += int(whole.size());
        QSet<QString> keys;
        for (const Occurrence& one : whole) {
            CHECK_FALSE(keys.contains(one.key));
            keys << one.key;
            CHECK(one.opens <= std::max(one.due, one.closes.isValid() ? one.closes : one.due));
        }
        QList<Occurrence> pieces;
        for (QDate day = from; day <= to;) {
            const QDate last = std::min(day.addDays(number(0, 120)), to);
            pieces << occurrences(rule, calendar, day, last, completions);
            day = last.addDays(1);
        }
        const auto byKey = [](const Occurrence& a, const Occurrence& b) { return std::tie(a.due, a.key) < std::tie(b.due, b.key); };
        auto sorted = whole;
        std::sort(sorted.begin(), sorted.end(), byKey);
        std::sort(pieces.begin(), pieces.end(), byKey);
        CHECK(pieces == sorted);

        const auto away = occurrences(rule, moved, from, to, completions);
        QSet<QString> movedKeys;
        for (const Occurrence& one : away)
            movedKeys << one.key;
        CHECK(movedKeys.size() == away.size());
        // The term began three weeks later: every occurrence is still there under its key, only those that hang on school days may differ.
        if (!rule.inTerm && rule.unit != u"school"_s)
            CHECK(movedKeys == keys);
        CHECK(occurrences(rule, schoolYear(), from, to, completions) == whole);
    }
    CHECK(seen > 1000);
}

TEST_CASE("rules are read as people write them", "[due]")
{
    CHECK(parseYearDays(u"09-15、3.15,12月1日"_s) == QList<std::pair<int, int>>{{3, 15}, {9, 15}, {12, 1}});
    CHECK_FALSE(parseYearDays(u"02-30"_s));
    CHECK_FALSE(parseYearDays(u"13-01"_s));
    CHECK_FALSE(parseYearDays(u"20250231"_s));
    CHECK(parseMonths(u"9、10月,11"_s) == QList<int>{9, 10, 11});
    CHECK(parseMonths({})->isEmpty());
    CHECK_FALSE(parseMonths(u"13"_s));
    CHECK_FALSE(parseMonths(u"九"_s));
    CHECK(ruleText(dates(u"09-15"_s)).contains(u"09-15"_s));
    CHECK(ruleText(since(3, {}, {})).contains(u'3'));
}
