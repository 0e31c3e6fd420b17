// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a file database runs with the settings of the reliability study", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    auto database = Database::open(folder.filePath(u"a.db"_s), clock);
    REQUIRE_OK(database);
    CHECK((*database)->scalar(u"PRAGMA journal_mode"_s)->toString() == u"truncate"_s);
    CHECK((*database)->scalar(u"PRAGMA synchronous"_s)->toInt() == 3);
    CHECK((*database)->scalar(u"PRAGMA foreign_keys"_s)->toInt() == 1);
}

TEST_CASE("foreign databases and files that are none are refused and stay as they are", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString path = folder.filePath(u"other.db"_s);
    {
        auto other = Database::open(path, clock);
        REQUIRE_OK(other);
        REQUIRE_OK((*other)->run(u"CREATE TABLE note (x TEXT)"_s));
        REQUIRE_OK((*other)->run(u"PRAGMA application_id=77"_s));
    }
    auto refused = Database::open(path, clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::ForeignFile);

    const QString text = folder.filePath(u"text.db"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    auto none = Database::open(text, clock);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::ForeignFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(4096, 'x'));
}

TEST_CASE("what is not committed is rolled back", "[storage]")
{
    test::MemorySchool school;
    const qint64 before = school.rows(u"setting"_s);
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        REQUIRE_OK(transaction);
        REQUIRE_OK(school.database->run(u"INSERT INTO setting VALUES ('a', 'b')"_s));
        auto nested = Transaction::begin(*school.database, u"nested"_s);
        CHECK_FALSE(nested);
    }
    CHECK(school.rows(u"setting"_s) == before);
    auto transaction = Transaction::begin(*school.database, u"test"_s);
    REQUIRE_OK(transaction);
    REQUIRE_OK(school.database->run(u"INSERT INTO setting VALUES ('a', ?)"_s, {QString()}));
    REQUIRE_OK(transaction->commit());
    CHECK(school.rows(u"setting"_s) == before + 1);
}
