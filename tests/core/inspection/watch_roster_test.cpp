// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/watch_case.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::WatchCase;

namespace {

const QDate monday(2026, 9, 7); ///< of teaching week 2

} // namespace

TEST_CASE("who stands where on a day: table of cases", "[watch]")
{
    WatchCase one;
    one.post(u"早门"_s, 1, u"甲乙"_s);
    one.post(u"课梯"_s, 1, u"丙"_s, u"odd"_s);
    one.post(u"课梯"_s, 1, u"丁"_s, u"even"_s);
    one.post(u"早门"_s, 2, u"丙"_s);
    one.post(u"早梯"_s, 5, u"戊"_s);
    one.post(u"早场"_s, 1, u"戊"_s).validUntil = {2026, 9, 13};
    one.post(u"早场"_s, 1, u"丁"_s).validFrom = {2026, 9, 14};
    one.setDay({2026, 10, 5}, u"holiday"_s, u"国庆节"_s);
    one.setDay({2026, 10, 10}, u"workday"_s, u"调休上班"_s, u"5"_s);
    one.setDay({2026, 10, 17}, u"class"_s, u"补课"_s);
    one.setDay({2026, 10, 19}, u"no_class"_s, u"运动会"_s);
    struct Case {
        QDate day;
        QString text;
    };
    for (const auto& [day, text] : {
             Case{monday, u"早门甲乙 早场戊 课梯丁"_s},                  // week 2: even
             Case{monday.addDays(7), u"早门甲乙 早场丁 课梯丙"_s},       // week 3: odd, and the point changed hands
             Case{monday.addDays(1), u"早门丙"_s},
             Case{monday.addDays(2), {}},
             Case{monday.addDays(5), {}},                              // Saturday
             Case{{2026, 10, 5}, {}},                                  // a holiday on a Monday
             Case{{2026, 10, 10}, u"早梯戊"_s},                         // Saturday with Friday's roster
             Case{{2026, 10, 17}, {}},                                 // lessons on a Saturday, nobody said whose roster
             Case{{2026, 10, 19}, {}},                                 // Monday without lessons
             Case{{2026, 8, 31}, {}},                                  // before the term
             Case{{2027, 2, 1}, {}},                                   // after it
         }) {
        CAPTURE(day);
        CHECK(one.dayText(day) == text);
    }
    CHECK(watchDay(one.book, {2026, 10, 10}).weekday == 5);
    CHECK(watchDay(one.book, {2026, 10, 10}).week == 6);
    CHECK(watchDay(one.book, monday).week == 2);
    CHECK(weekDaysOf(one.book, {2026, 10, 8}).size() == 6);
    CHECK(weekDaysOf(one.book, monday).size() == 5);
}

TEST_CASE("leave, substitutes, exchanges and additions change a day", "[watch]")
{
    WatchCase one;
    one.post(u"早门"_s, 1, u"甲乙"_s);
    one.post(u"课梯"_s, 1, u"丙"_s);
    struct Case {
        const char* what;
        std::function<void(WatchCase&)> change;
        QString text;
    };
    const QList<Case> cases{
        {"nothing", [](WatchCase&) {}, u"早门甲乙 课梯丙"_s},
        {"leave without substitute", [](WatchCase& c) { c.leave(u"丙"_s, monday.addDays(-3), monday); }, u"早门甲乙 课梯—(丙)"_s},
        {"leave that ended the day before", [](WatchCase& c) { c.leave(u"丙"_s, monday.addDays(-3), monday.addDays(-1)); }, u"早门甲乙 课梯丙"_s},
        {"leave with substitute",
         [](WatchCase& c) { c.leave(u"丙"_s, monday, monday); c.shift(monday, u"课梯"_s, u"丙"_s, u"absent"_s, u"丁"_s); }, u"早门甲乙 课梯丁(丙)"_s},
        {"the substitute is on leave",
         [](WatchCase& c) { c.leave(u"丁"_s, monday, monday); c.shift(monday, u"课梯"_s, u"丙"_s, u"absent"_s, u"丁"_s); }, u"早门甲乙 课梯—(丙)"_s},
        {"absent, nobody stands in", [](WatchCase& c) { c.shift(monday, u"早门"_s, u"乙"_s, u"absent"_s); }, u"早门甲—(乙) 课梯丙"_s},
        {"on leave but recorded as present",
         [](WatchCase& c) { c.leave(u"丙"_s, monday, monday); c.shift(monday, u"课梯"_s, u"丙"_s, u"on"_s); }, u"早门甲乙 课梯丙"_s},
        {"exchange",
         [](WatchCase& c) { c.shift(monday, u"早门"_s, u"甲"_s, u"swapped"_s, u"丙"_s); c.shift(monday, u"课梯"_s, u"丙"_s, u"swapped"_s, u"甲"_s); },
         u"早门丙(甲)乙 课梯甲(丙)"_s},
        {"an addition", [](WatchCase& c) { c.shift(monday, u"课场"_s, {}, u"planned"_s, u"戊"_s); }, u"早门甲乙 课梯丙 课场戊()"_s},
        {"another day's change", [](WatchCase& c) { c.shift(monday.addDays(7), u"课梯"_s, u"丙"_s, u"absent"_s, u"丁"_s); }, u"早门甲乙 课梯丙"_s},
        {"a voided change", [](WatchCase& c) { c.shift(monday, u"课梯"_s, u"丙"_s, u"absent"_s, u"丁"_s).voided = true; }, u"早门甲乙 课梯丙"_s},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        WatchCase changed = one;
        each.change(changed);
        CHECK(changed.dayText(monday) == each.text);
    }
}

TEST_CASE("clashes, gaps and other faults: table of cases", "[watch]")
{
    struct Case {
        const char* what;
        std::function<void(WatchCase&)> make;
        QString kinds;
        QStringList found;
    };
    const QList<Case> cases{
        {"two points at one time", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.post(u"早梯"_s, 1, u"甲"_s); }, u"two_places"_s,
         {u"two_places 早门 09-07 甲"_s, u"two_places 早梯 09-07 甲"_s}},
        {"two times that overlap", [](WatchCase& c) { c.post(u"餐门"_s, 1, u"甲"_s); c.post(u"晚梯"_s, 1, u"甲"_s); }, u"two_places"_s,
         {u"two_places 餐门 09-07 甲"_s, u"two_places 晚梯 09-07 甲"_s}},
        {"one after the other", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.post(u"课梯"_s, 1, u"甲"_s); }, u"two_places"_s, {}},
        {"in different weeks", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s, u"odd"_s); c.post(u"早梯"_s, 1, u"甲"_s, u"even"_s); }, u"two_places"_s, {}},
        {"a substitute who stands elsewhere",
         [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.post(u"早梯"_s, 1, u"乙"_s); c.shift(monday, u"早梯"_s, u"乙"_s, u"absent"_s, u"甲"_s); },
         u"two_places"_s, {u"two_places 早门 09-07 甲"_s, u"two_places 早梯 09-07 甲"_s}},
        {"has left", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.book.people[c.person(u"甲"_s)].leftOn = monday.addDays(-1); }, u"not_staff"_s,
         {u"not_staff 早门 09-07 甲"_s}},
        {"last day today", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.book.people[c.person(u"甲"_s)].leftOn = monday; }, u"not_staff"_s, {}},
        {"not here yet", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); c.book.people[c.person(u"甲"_s)].joinedOn = monday.addDays(1); }, u"not_staff"_s,
         {u"not_staff 早门 09-07 甲"_s}},
        {"nobody at one point of two",
         [](WatchCase& c) { c.book.times.resize(1); c.book.points.resize(2); c.post(u"早门"_s, 1, u"甲"_s); }, u"gap"_s, {u"gap 早梯 09-07"_s}},
        {"too few", [](WatchCase& c) { c.book.times.resize(1); c.book.points.resize(1); c.book.points[0].needed = 2; c.post(u"早门"_s, 1, u"甲"_s); },
         u"gap too_few"_s, {u"too_few 早门 09-07"_s}},
        {"absent and nobody stands in",
         [](WatchCase& c) { c.book.times.resize(1); c.book.points.resize(1); c.post(u"早门"_s, 1, u"甲"_s); c.leave(u"甲"_s, monday, monday); },
         u"gap too_few"_s, {u"gap 早门 09-07"_s}},
        {"no gap where the time is not on this weekday",
         [](WatchCase& c) { c.book.times.resize(1); c.book.times[0].days = u"周二"_s; c.post(u"早门"_s, 2, u"甲"_s); }, u"gap"_s, {}},
        {"no gap at a point that is not watched then",
         [](WatchCase& c) { c.book.times.resize(2); c.book.points.resize(1); c.book.points[0].times = {c.slot(u"课"_s)}; c.post(u"课门"_s, 1, u"甲"_s); },
         u"gap"_s, {}},
        {"no roster, no gap", [](WatchCase&) {}, u"gap"_s, {}},
        {"no deputy, wanted", [](WatchCase& c) { c.book.settings.backups = true; c.post(u"早门"_s, 1, u"甲"_s); c.post(u"早梯"_s, 1, u"乙"_s).backup = c.person(u"丙"_s); },
         u"no_backup"_s, {u"no_backup 早门 09-07"_s}},
        {"no deputy, not wanted", [](WatchCase& c) { c.post(u"早门"_s, 1, u"甲"_s); }, u"no_backup"_s, {}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        WatchCase one;
        each.make(one);
        CHECK(one.findings(monday, monday, each.kinds) == each.found);
    }
}

TEST_CASE("too many duties in a week are counted by week, not for leaders and service staff", "[watch]")
{
    WatchCase one;
    one.book.settings.mostPerWeek = 4;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        one.post(u"早门"_s, weekday, u"甲"_s);
        one.post(u"早梯"_s, weekday, u"乙"_s).role = Id<WatchRole>(1);
        one.post(u"早场"_s, weekday, u"丙"_s);
        if (weekday < 5)
            one.post(u"课场"_s, weekday, u"丁"_s);
    }
    one.book.people[one.person(u"丙"_s)].category = Id<StaffCategory>(9);
    one.book.outsourced << Id<StaffCategory>(9);
    CHECK(one.findings(monday, monday.addDays(13), u"too_many"_s) == QStringList{u"too_many 09-07 甲"_s, u"too_many 09-14 甲"_s});
    one.book.settings.mostPerWeek = 0;
    CHECK(one.findings(monday, monday.addDays(13), u"too_many"_s).isEmpty());
}

TEST_CASE("a make-up day whose roster nobody named is said", "[watch]")
{
    WatchCase one;
    one.post(u"早门"_s, 5, u"甲"_s);
    one.setDay({2026, 10, 10}, u"workday"_s, u"调休上班"_s);
    CHECK(one.findings({2026, 10, 10}, {2026, 10, 10}, u"no_weekday"_s) == QStringList{u"no_weekday 10-10"_s});
    one.setDay({2026, 10, 10}, u"workday"_s, u"调休上班"_s, u"5"_s);
    CHECK(one.findings({2026, 10, 10}, {2026, 10, 10}, u"no_weekday"_s).isEmpty());
}

TEST_CASE("the standing roster is checked without holidays, leave and changes, both kinds of weeks once", "[watch]")
{
    WatchCase one;
    one.book.points.resize(2);
    one.book.times.resize(1);
    for (int weekday = 1; weekday <= 5; ++weekday) {
        one.post(u"早门"_s, weekday, u"甲"_s);
        if (weekday != 3)
            one.post(u"早梯"_s, weekday, u"乙"_s, weekday == 2 ? u"odd"_s : u"every"_s);
    }
    one.leave(u"甲"_s, monday, monday.addDays(20));
    one.setDay(monday, u"holiday"_s);
    CHECK(one.texts(standingFindings(one.book, monday), u"gap two_places"_s) == QStringList{u"gap 早梯 09-08"_s, u"gap 早梯 09-09"_s});
}

TEST_CASE("proposals: free at the time, the deputy first, then the same category, the fewest duties", "[watch]")
{
    WatchCase one;
    WatchPost& post = one.post(u"早门"_s, 1, u"甲"_s);
    post.backup = one.person(u"戊"_s);
    one.post(u"早梯"_s, 1, u"乙"_s);                                   // busy
    one.post(u"课梯"_s, 2, u"丙"_s);                                   // one duty in the week
    one.book.people[one.person(u"戊"_s)].category = Id<StaffCategory>(2); // deputy, though of another category
    const auto names = [&] {
        QStringList list;
        for (const WatchCandidate& candidate : candidatesFor(one.book, watchDay(one.book, monday).duties.first()))
            list << candidate.name;
        return list;
    };
    CHECK(names() == QStringList{u"戊"_s, u"丁"_s, u"丙"_s});
    one.leave(u"丁"_s, monday, monday);
    CHECK(names() == QStringList{u"戊"_s, u"丙"_s});
    one.book.people[one.person(u"丙"_s)].leftOn = monday.addDays(-1);
    CHECK(names() == QStringList{u"戊"_s});
}

TEST_CASE("how evenly the duties are spread", "[watch]")
{
    WatchCase one;
    one.post(u"早门"_s, 1, u"甲"_s);
    one.post(u"课门"_s, 1, u"甲"_s);
    one.post(u"课梯"_s, 1, u"乙"_s);
    one.shift(monday, u"早门"_s, u"甲"_s, u"absent"_s, u"丙"_s);
    one.setDay(monday.addDays(7), u"holiday"_s);
    const auto loads = loadsOf(one.book, monday, monday.addDays(14)); // two Mondays with lessons
    QStringList lines;
    for (const WatchLoad& load : loads)
        lines << u"%1 %2次 %3分 替%4 缺%5 早%6"_s.arg(load.name).arg(load.duties).arg(load.minutes).arg(load.standIns).arg(load.absences).arg(load.bySlot.value(one.slot(u"早"_s)));
    CHECK(lines == QStringList{u"甲 3次 100分 替0 缺1 早1"_s, u"乙 2次 60分 替0 缺0 早0"_s, u"丙 1次 40分 替1 缺0 早1"_s});
}
