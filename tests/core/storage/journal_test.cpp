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
