// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a draft is kept per record, replaced, listed newest first and removed", "[storage][drafts]")
{
    test::MemorySchool school;
    school.database->setActor(u"李娜"_s);
    DraftStore drafts(*school.database);
    const qint64 lines = school.rows(u"journal"_s);
    REQUIRE_OK(drafts.keep({u"person"_s, 0, 0, {{u"a"_s, 1}}}));
    school.clock.set(school.clock.now().addSecs(60));
    REQUIRE_OK(drafts.keep({u"person"_s, 7, 3, {{u"a"_s, 2}}}));
    school.clock.set(school.clock.now().addSecs(60));
    REQUIRE_OK(drafts.keep({u"person"_s, 0, 0, {{u"a"_s, u"张"_s}}}));
    const auto all = drafts.all();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    CHECK(all->first().recordId == 0);
    CHECK(all->first().entered[u"a"_s].toString() == u"张"_s);
    CHECK(all->first().at == school.clock.now());
    CHECK(all->first().actor == u"李娜"_s);
    CHECK(all->last().baseRevision == 3);
    REQUIRE_OK(drafts.remove(u"person"_s, 0));
    CHECK_FALSE(drafts.find(u"person"_s, 0)->has_value());
    CHECK(drafts.find(u"person"_s, 7)->has_value());
    CHECK(school.rows(u"journal"_s) == lines);
}

TEST_CASE("a draft never waits for, or disappears with, somebody else's work", "[storage][drafts]")
{
    test::MemorySchool school;
    DraftStore drafts(*school.database);
    {
        const auto transaction = Transaction::begin(*school.database, u"an import"_s);
        const auto refused = drafts.keep({u"person"_s, 0, 0, {}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Refused);
    }
    CHECK(drafts.all()->isEmpty());

    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"d.db"_s), school.clock);
    auto other = Database::open(folder.filePath(u"d.db"_s), school.clock);
    REQUIRE_OK((*database)->run(school.database->scalar(u"SELECT sql FROM sqlite_master WHERE name='draft'"_s)->toString()));
    const int patience = (*database)->scalar(u"PRAGMA busy_timeout"_s)->toInt();
    REQUIRE(patience >= 1000);
    REQUIRE_OK((*other)->run(u"BEGIN IMMEDIATE"_s));
    DraftStore second(**database);
    const auto busy = second.keep({u"person"_s, 0, 0, {}});
    REQUIRE_FALSE(busy);
    CHECK(busy.error().kind == Error::Kind::Refused);
    CHECK((*database)->scalar(u"PRAGMA busy_timeout"_s)->toInt() == patience);
    REQUIRE_OK((*other)->run(u"COMMIT"_s));
    CHECK(second.keep({u"person"_s, 0, 0, {}}).has_value());
}
