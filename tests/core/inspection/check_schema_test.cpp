// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_line_queries.h"
#include "core/inspection/checks/check_library.h"
#include "core/storage/migrator.h"
#include "tests/core/inspection/check_school.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a school of an earlier schema keeps its zones and hazards, and gets room for inspections", "[checks][migration]")
{
    SystemClock clock;
    auto opened = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(opened);
    Database& database = **opened;
    const auto migrations = bundledMigrations();
    REQUIRE_OK(migrations);
    const auto ours = std::find_if(migrations->begin(), migrations->end(), [](const Migration& one) { return one.name.endsWith(u"_checks.sql"_s); });
    REQUIRE(ours != migrations->end());
    REQUIRE_OK(migrate(database, migrations->first(ours - migrations->begin()), {}));
    REQUIRE_OK(database.run(u"INSERT INTO zone_kind (code, name) VALUES ('room', '室')"_s));
    REQUIRE_OK(database.run(u"INSERT INTO zone (name, kind) VALUES ('一年级1班教室', 1)"_s));
    REQUIRE_OK(database.run(u"INSERT INTO loop_item (number, kind, year, serial, state, description, level, zone) "
                            "VALUES ('YH-2026-0001', 'hazard', 2026, 1, 'registered', '插座松动', 'general', 1)"_s));
    REQUIRE_OK(migrate(database, *migrations, {}));
    CHECK(database.scalar(u"SELECT z.name FROM loop_item l JOIN zone z ON z.id=l.zone"_s)->toString() == u"一年级1班教室"_s);

    const QString insert = u"INSERT INTO inspection (title, cycle, state, from_day, due_on, plan_key, short_code, done_on, keyed_on, late, missed_on) "
                           "VALUES ('周查', 'week', '%1', '2026-09-14', '2026-09-18', '%2', '%2', %3, %3, %4, %5)"_s;
    REQUIRE_OK(database.run(insert.arg(u"done"_s, u"A"_s, u"'2026-09-18'"_s, u"0"_s, u"NULL"_s)));
    REQUIRE_OK(database.run(insert.arg(u"done"_s, u"B"_s, u"'2026-09-19'"_s, u"1"_s, u"NULL"_s)));
    const QStringList wrong{
        insert.arg(u"done"_s, u"C"_s, u"'2026-09-19'"_s, u"0"_s, u"NULL"_s),         // late and says it was not
        insert.arg(u"done"_s, u"C"_s, u"NULL"_s, u"0"_s, u"NULL"_s),                 // done without a day
        insert.arg(u"planned"_s, u"C"_s, u"'2026-09-18'"_s, u"0"_s, u"NULL"_s),      // planned and done
        insert.arg(u"missed"_s, u"C"_s, u"NULL"_s, u"0"_s, u"NULL"_s),               // missed without a day
        insert.arg(u"lost"_s, u"C"_s, u"NULL"_s, u"0"_s, u"NULL"_s),                 // no such state
        insert.arg(u"done"_s, u"A"_s, u"'2026-09-18'"_s, u"0"_s, u"NULL"_s),         // the same sheet twice
    };
    for (const QString& sql : wrong) {
        CAPTURE(sql);
        CHECK_FALSE(database.run(sql));
    }
    REQUIRE_OK(database.run(u"INSERT INTO inspection_line (done_on, result, content, inspection) VALUES ('2026-09-18', 'wrong', '门窗', 1)"_s));
    CHECK_FALSE(database.run(u"DELETE FROM inspection_line"_s));
    CHECK_FALSE(database.run(u"DELETE FROM inspection"_s));
}

TEST_CASE("items of a list move up and down, go out of use, come back, and get their default words back", "[checks]")
{
    test::CheckSchool school;
    CheckLibrary library(*school.service);
    const auto lists = library.lists();
    REQUIRE_OK(lists);
    const Id<Checklist> list = lists->first().id;
    const auto names = [&] {
        const auto items = library.items(list);
        QStringList words;
        for (const CheckItem& item : *items)
            words << item.content;
        return words;
    };
    const QStringList before = names();
    const auto items = library.items(list);
    const CheckItem first = items->first(), last = items->last();
    CHECK_FALSE(*library.move(first.id, -1));
    CHECK_FALSE(*library.move(last.id, 1));
    CHECK(*library.move(first.id, 1));
    CHECK(names().value(0) == before[1]);
    CHECK(names().value(1) == before[0]);
    CHECK(*library.move(first.id, -1));
    CHECK(names() == before);

    const auto own = library.add({.checklist = list, .content = u"走廊展板固定牢靠"_s, .category = u"建筑设施"_s});
    REQUIRE_OK(own);
    CHECK(names().last() == u"走廊展板固定牢靠"_s);
    CHECK(library.restore(*own).error().kind == Error::Kind::Refused);
    CHECK_FALSE(library.add({.checklist = list, .content = u""_s}));

    CheckItem changed = **school.store->find(checkItemType(), first.id);
    changed.content = u"改过的话"_s;
    REQUIRE_OK(school.service->save(checkItemType().kind(), checkItemType().toRecord(changed)));
    REQUIRE_OK(library.setDisabled(first.id, true));
    REQUIRE_OK(library.restore(first.id));
    CHECK(names().first() == before.first());
    CHECK_FALSE((*school.store->find(checkItemType(), first.id))->disabled);

    REQUIRE_OK(library.remove(last.id, u"本校没有"_s));
    CHECK_FALSE(names().contains(last.content));
    CHECK(*library.restoreAll() == 1);
    CHECK(names().contains(last.content));
    REQUIRE_OK(library.setDisabled(list, true));
    const auto after = school.checks.planner.dryRun({2026, 10, 12}, {2026, 10, 12});
    for (const Inspection& one : after->fresh)
        CHECK_FALSE(one.checklists.contains(list));
}

TEST_CASE("a hundred thousand findings are found a screenful at a time", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(u"day/2026-09-14/b//知行楼"_s);
    Database& database = *school.database;
    REQUIRE_OK(database.run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO inspection_line (done_on, result, place, item_no, content, finding, category, inspection) "
        "SELECT date('2020-01-01', '+' || (i % 2000) || ' days'), CASE WHEN i % 10 = 0 THEN 'na' ELSE 'wrong' END, '知行楼 ' || (i % 97) || '号教室', i % 9, "
        "'插座、开关、电线完好，没有私拉乱接', CASE WHEN i = 77777 THEN '讲台下有蛇' ELSE '第' || i || '处插座松动' END, "
        "CASE WHEN i % 3 = 0 THEN '消防' ELSE '用电' END, ? FROM n"_s,
        {one.id.value()}));
    QElapsedTimer timer;
    timer.start();
    CHECK(*countCheckLines(database, {}) == 100000);
    const auto first = checkLines(database, {}, 0, 100);
    REQUIRE_OK(first);
    CHECK(first->size() == 100);
    CHECK(first->first().doneOn == QDate(2025, 6, 22));
    CHECK(std::is_sorted(first->cbegin(), first->cend(), [](const auto& a, const auto& b) { return a.doneOn > b.doneOn; }));
    CHECK(first->first().title == one.title);
    const auto last = checkLines(database, {}, 99950, 100);
    CHECK(last->size() == 50);
    const auto few = checkLineIds(database, {.filter = {.words = {u"插座松动"_s, u"1号教室"_s}}, .order = CheckLineOrder::Place}, 7);
    REQUIRE(few->size() == 7);
    const auto rows = checkLinesOf(database, *few);
    REQUIRE_OK(rows);
    for (qsizetype i = 0; i < 7; ++i)
        CHECK(rows->at(i).id == few->at(i));
    CHECK(rows->first().place == u"知行楼 91号教室"_s);
    const auto rare = checkLines(database, {.filter = {.words = {u"讲台"_s, u"蛇"_s}}}, 0, 100);
    REQUIRE_OK(rare);
    REQUIRE(rare->size() == 1);
    CHECK(*countCheckLines(database, {.words = {u"100%"_s}}) == 0); // a sign of the pattern is only a character
    CHECK(*countCheckLines(database, {.result = u"na"_s}) == 10000);
    CHECK(*countCheckLines(database, {.category = u"消防"_s}) == 33333);
    CHECK(*countCheckLines(database, {.from = {2025, 6, 22}}) == 50);
    const auto byPlace = checkLines(database, {.order = CheckLineOrder::Place, .descending = false}, 0, 100);
    CHECK(std::is_sorted(byPlace->cbegin(), byPlace->cend(), [](const auto& a, const auto& b) { return a.place < b.place; }));
    // Not a measurement (that is bench's): only that nothing went through all rows again and again.
    CHECK(timer.elapsed() < 5000);
}
