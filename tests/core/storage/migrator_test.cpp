// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QList<Migration> two{
    {1, u"0001_a.sql"_s, u"CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"_s},
    {2, u"0002_b.sql"_s, u"CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT;\r\nINSERT INTO b SELECT id FROM a;"_s},
};

} // namespace

TEST_CASE("migrations run in order, once, and rows survive", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString path = folder.filePath(u"m.db"_s);
    const QString copies = folder.filePath(u"copies"_s);
    {
        auto database = Database::open(path, clock);
        REQUIRE_OK(database);
        REQUIRE_OK(migrate(**database, two.first(1), copies));
        REQUIRE_OK((*database)->run(u"INSERT INTO a (name) VALUES ('王')"_s));
    }
    CHECK_FALSE(QDir(copies).exists());
    auto database = Database::open(path, clock);
    REQUIRE_OK(database);
    REQUIRE_OK(migrate(**database, two, copies));
    CHECK((*database)->scalar(u"SELECT name FROM a JOIN b ON b.a=a.id"_s)->toString() == u"王"_s);
    CHECK((*database)->scalar(u"PRAGMA user_version"_s)->toInt() == 2);
    // The copy made before holds the old schema and the row.
    const QStringList names = QDir(copies).entryList({u"before-0002-*.db"_s});
    REQUIRE(names.size() == 1);
    auto copy = Database::open(QDir(copies).filePath(names.first()), clock);
    REQUIRE_OK(copy);
    CHECK((*copy)->scalar(u"PRAGMA user_version"_s)->toInt() == 1);
    CHECK((*copy)->scalar(u"SELECT count(*) FROM a"_s)->toInt() == 1);
    // Nothing to do: no further copy.
    REQUIRE_OK(migrate(**database, two, copies));
    CHECK(QDir(copies).entryList({u"*.db"_s}).size() == 1);
}

TEST_CASE("a broken script leaves the last good schema", "[storage]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    QList<Migration> broken = two;
    broken[1].script = u"CREATE TABLE b (x TEXT); INSERT INTO nowhere VALUES (1);"_s;
    CHECK_FALSE(migrate(**database, broken, {}));
    CHECK((*database)->scalar(u"PRAGMA user_version"_s)->toInt() == 1);
    CHECK((*database)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name='b'"_s)->toInt() == 0);
    CHECK((*database)->scalar(u"PRAGMA foreign_keys"_s)->toInt() == 1);
}

TEST_CASE("a database of a newer program is refused untouched", "[storage]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    REQUIRE_OK(migrate(**database, two, {}));
    const auto refused = migrate(**database, two.first(1), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NewerDatabase);
    CHECK((*database)->scalar(u"PRAGMA user_version"_s)->toInt() == 2);
}

TEST_CASE("a script that breaks a reference is rolled back", "[storage]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    QList<Migration> orphan = two;
    orphan[1].script = u"CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)); INSERT INTO b VALUES (99);"_s;
    CHECK_FALSE(migrate(**database, orphan, {}));
    CHECK((*database)->scalar(u"PRAGMA user_version"_s)->toInt() == 1);
}
