// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"

#include "core/storage/data_folder.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList codesOf(Database& database)
{
    QStringList codes;
    const auto issues = checkDatabase(database);
    REQUIRE_OK(issues);
    for (const Issue& issue : *issues)
        codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("a database check finds foreign changes and references to nothing", "[storage]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    school.addPerson(u"王伟"_s, category, school.addDepartment(u"教务处"_s));
    CHECK(codesOf(*school.database) == QStringList());
    REQUIRE_OK(school.database->run(u"PRAGMA foreign_keys=OFF"_s));
    REQUIRE_OK(school.database->run(u"UPDATE person SET department=999"_s));
    const QStringList codes = codesOf(*school.database);
    CHECK(codes.contains(u"database.reference"_s));
    CHECK(codes.contains(u"journal.seal"_s));
}

TEST_CASE("a note stands sealed in the journal with its reason", "[storage][journal]")
{
    test::MemorySchool school;
    {
        auto transaction = Transaction::begin(*school.database, u"核对"_s);
        REQUIRE_OK(transaction);
        REQUIRE_OK(journal::note(*school.database, u"person"_s, 0, u"reveal"_s));
        REQUIRE_OK(transaction->commit());
    }
    const auto entries = journal::entries(*school.database, u"person"_s, 0);
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->first().action == u"reveal"_s);
    CHECK(entries->first().why == u"核对"_s);
    CHECK(entries->first().actor == u"测试员"_s);
    CHECK(codesOf(*school.database) == QStringList());
}

TEST_CASE("a quick check beside the open database finds damage, and none where there is none", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    const std::atomic<bool> stop = false;
    const QString file = DataFolder::databaseFile(folder.path());
    {
        auto opened = DataFolder::open(folder.path(), clock);
        REQUIRE_OK(opened);
        CHECK_FALSE((*opened)->isCheckDue());
        Database& database = (*opened)->database();
        REQUIRE_OK(quickCheck(file, stop));
        REQUIRE_OK(database.run(u"INSERT INTO department (name) VALUES ('教导处')"_s)); // it does not keep others out
        for (int i = 0; i < 10; ++i)
            REQUIRE_OK(database.run(u"INSERT INTO setting (key, value) VALUES (?, hex(randomblob(500000)))"_s, {u"large%1"_s.arg(i)}));
    }
    auto opened = DataFolder::open(folder.path(), clock);
    REQUIRE_OK(opened);
    CHECK((*opened)->isCheckDue()); // over 8 MB
    REQUIRE_OK(quickCheck(file, stop));
    {
        QFile bytes(file);
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        for (qint64 at = 4096; at < 400000; at += 4096) {
            bytes.seek(at);
            bytes.write(QByteArray(64, char(0xAB)));
        }
    }
    const auto damaged = quickCheck(file, stop);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == Error::Kind::Storage);
    CHECK_FALSE(quickCheck(folder.filePath(u"none.db"_s), stop));
    CHECK_FALSE(QFile::exists(folder.filePath(u"none.db"_s)));
}
