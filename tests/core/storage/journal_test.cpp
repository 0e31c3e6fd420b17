// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("every change is in the journal with who, when, why, old and new", "[storage][journal]")
{
    test::MemorySchool school;
    Department office = school.addDepartment(u"总务处"_s);
    office.leader = u"王伟"_s;
    REQUIRE_OK(school.service->save(departmentType().kind(), departmentType().toRecord(office), u"换届"_s));

    const auto entries = journal::entries(*school.database, u"department"_s, office.id.value());
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 2);
    const JournalEntry& last = entries->first();
    CHECK(last.action == u"update"_s);
    CHECK(last.actor == u"测试员"_s);
    CHECK(last.why == u"换届"_s);
    CHECK(last.at == QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    REQUIRE(last.changes.size() == 1);
    CHECK(last.changes.first().column == u"leader"_s);
    CHECK(last.changes.first().before.isEmpty());
    CHECK(last.changes.first().after == u"王伟"_s);
    CHECK(journal::brokenSeals(*school.database)->isEmpty());
}

TEST_CASE("the journal keeps no plain telephone or ID numbers", "[storage][journal]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    school.add(personType(), Person{.name = u"李娜"_s, .category = category.id, .phone = u"13812345678"_s,
                                    .idNumber = u"11010519491231002X"_s});
    const QString all = school.database->scalar(u"SELECT group_concat(changes) FROM journal"_s)->toString();
    CHECK_FALSE(all.contains(u"13812345678"_s));
    CHECK_FALSE(all.contains(u"11010519491231002X"_s));
    CHECK(all.contains(u"••••5678"_s));
}

TEST_CASE("the journal is append-only, also against REPLACE", "[storage][journal]")
{
    test::MemorySchool school;
    school.addDepartment(u"总务处"_s);
    CHECK_FALSE(school.database->run(u"DELETE FROM journal"_s));
    CHECK_FALSE(school.database->run(u"UPDATE journal SET actor='x'"_s));
    CHECK_FALSE(school.database->run(u"UPDATE journal SET seal='x'"_s));
    CHECK_FALSE(school.database->run(
        u"INSERT OR REPLACE INTO journal (seq, at, actor, why, record_table, record_id, action, changes) "
        "SELECT seq, at, 'x', why, record_table, record_id, action, changes FROM journal LIMIT 1"_s));
    CHECK(journal::brokenSeals(*school.database)->isEmpty());
}

TEST_CASE("changes made with another tool are logged, and stay unsealed and nameless", "[storage][journal]")
{
    test::MemorySchool school;
    school.addDepartment(u"总务处"_s);
    REQUIRE_OK(school.database->run(u"UPDATE department SET leader='某人'"_s)); // no Transaction of ours
    const auto entries = journal::entries(*school.database, u"department"_s, 0);
    REQUIRE_OK(entries);
    CHECK(entries->first().actor.isEmpty());
    CHECK(journal::brokenSeals(*school.database)->size() == 1);
}

TEST_CASE("triggers follow the tables and are not rewritten without need", "[storage][journal]")
{
    test::MemorySchool school;
    const auto version = school.database->scalar(u"PRAGMA schema_version"_s);
    REQUIRE_OK(journal::installTriggers(*school.database, school.registry.journaledTables()));
    CHECK(school.database->scalar(u"PRAGMA schema_version"_s)->toInt() == version->toInt());
    REQUIRE_OK(school.database->run(u"ALTER TABLE department ADD COLUMN room TEXT NOT NULL DEFAULT ''"_s));
    REQUIRE_OK(journal::installTriggers(*school.database, school.registry.journaledTables()));
    REQUIRE_OK(school.database->run(u"INSERT INTO department (name, room) VALUES ('教导处', '204')"_s));
    const auto entries = journal::entries(*school.database, u"department"_s, 0);
    REQUIRE(entries->first().changes.size() == 2);
}

TEST_CASE("a trigger that another tool took away or changed is there again at the next start", "[storage][journal]")
{
    test::MemorySchool school;
    Database& database = *school.database;
    const auto tables = school.registry.journaledTables();
    const auto textOf = [&database](const QString& name) {
        return database.scalar(u"SELECT sql FROM sqlite_schema WHERE type='trigger' AND name=?"_s, {name})->toString();
    };
    const QString name = u"journal_department_update"_s, whole = textOf(name);
    REQUIRE_FALSE(whole.isEmpty());

    SECTION("taken away")
    {
        REQUIRE_OK(database.run(u"DROP TRIGGER "_s + name));
    }
    SECTION("taken away, with the engine's counter of changes put back")
    {
        const auto version = database.scalar(u"PRAGMA schema_version"_s);
        REQUIRE_OK(database.run(u"DROP TRIGGER "_s + name));
        REQUIRE_OK(database.scalar(u"PRAGMA schema_version=%1"_s.arg(version->toInt())));
    }
    SECTION("put in another's place, of the same length")
    {
        QString other = whole;
        other.replace(u"'update'"_s, u"'inject'"_s);
        REQUIRE(other.size() == whole.size());
        REQUIRE_OK(database.run(u"DROP TRIGGER "_s + name));
        REQUIRE_OK(database.run(other));
    }
    SECTION("one of theirs beside ours")
    {
        REQUIRE_OK(database.run(u"CREATE TRIGGER journal_x_insert AFTER INSERT ON department BEGIN DELETE FROM setting; END"_s));
    }
    REQUIRE_OK(journal::installTriggers(database, tables));
    CHECK(textOf(name) == whole);
    CHECK(textOf(u"journal_x_insert"_s).isEmpty());
    school.addDepartment(u"教导处"_s);
    REQUIRE_OK(database.run(u"UPDATE department SET leader='某人'"_s));
    CHECK(journal::entries(database, u"department"_s, 0)->first().action == u"update"_s);
}

TEST_CASE("a start at which nothing has changed writes nothing, and other wishes are noticed", "[storage][journal]")
{
    test::MemorySchool school;
    Database& database = *school.database;
    auto tables = school.registry.journaledTables();
    const auto changes = database.scalar(u"SELECT total_changes()"_s), schema = database.scalar(u"PRAGMA schema_version"_s);
    REQUIRE_OK(journal::installTriggers(database, tables));
    CHECK(*database.scalar(u"SELECT total_changes()"_s) == *changes);
    CHECK(*database.scalar(u"PRAGMA schema_version"_s) == *schema);

    for (JournaledTable& table : tables)
        if (table.table == u"department"_s)
            table.masked << u"leader"_s;
    REQUIRE_OK(journal::installTriggers(database, tables));
    REQUIRE_OK(database.run(u"INSERT INTO department (name, leader) VALUES ('教导处', '欧阳建国同志')"_s));
    const auto entry = journal::entries(database, u"department"_s, 0)->first();
    REQUIRE(entry.changes.size() == 2);
    CHECK(entry.changes[0].after == u"••••建国同志"_s);
    CHECK(entry.changes[1].after == u"教导处"_s);
    tables.removeIf([](const JournaledTable& table) { return table.table == u"department"_s; });
    REQUIRE_OK(journal::installTriggers(database, tables));
    REQUIRE_OK(database.run(u"UPDATE department SET leader=''"_s));
    CHECK(journal::entries(database, u"department"_s, 0)->size() == 1);
}

TEST_CASE("the journal tells numbers, texts and nothing apart, and shortens long texts", "[storage][journal]")
{
    test::MemorySchool school;
    Database& database = *school.database;
    REQUIRE_OK(database.run(u"INSERT INTO post (name, duties, position) VALUES ('班主任', ?, 7)"_s, {QString(450, u'安')}));
    const auto last = [&database] { return database.scalar(u"SELECT changes FROM journal ORDER BY seq DESC LIMIT 1"_s)->toString(); };
    CHECK(last().contains(u"\"position\":[null,7]"_s));
    CHECK(last().contains(QString(60, u'安') + u"… (450)\"]"_s));
    CHECK_FALSE(last().contains(u"voided"_s)); // 0 is as good as nothing
    REQUIRE_OK(database.run(u"UPDATE post SET name='1', position=0, duties=duties||''"_s));
    CHECK(last() == u"{\"name\":[\"班主任\",\"1\"],\"position\":[7,0]}"_s);
    REQUIRE_OK(database.run(u"UPDATE post SET name='01'"_s)); // not the same number
    CHECK(last() == u"{\"name\":[\"1\",\"01\"]}"_s);
}
