// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet_codes.h"

#include "core/documents/short_code.h"
#include "core/inspection/placards/placard.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct CodedSchool : test::MemorySchool {
    CodedSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
        auto transaction = Transaction::begin(*database, u"test"_s);
        REQUIRE_OK(transaction);
        const Zone zone = store->list(zoneType())->first();
        REQUIRE_OK(store->insert(placardType(), Placard{.zone = zone.id, .version = 1, .shortCode = used, .zoneName = zone.name, .contentHash = u"-"_s,
                                                        .size = u"A5"_s, .state = u"printed"_s, .printedOn = clock.today()}));
        REQUIRE_OK(transaction->commit());
    }
    const QString used = ShortCode::fromValue(11).text();
};

} // namespace

TEST_CASE("a short code is given once, whatever kind of sheet it is for", "[codes]")
{
    const CodedSchool school;
    quint64 calls = 0;
    const SheetCodes codes(*school.store, [&] { return ShortCode::fromValue(11 + calls++ / 3).text(); });
    QSet<QString> taken;
    CHECK(*codes.fresh(taken) == ShortCode::fromValue(12).text()); // 11 hangs on a wall
    CHECK(*codes.fresh(taken) == ShortCode::fromValue(13).text()); // 12 is in this batch already
    CHECK(taken.size() == 2);
    CHECK(*codes.isUsed(school.used));
    CHECK_FALSE(*codes.isUsed(ShortCode::fromValue(12).text()));

    // A source that gives the same for ever is said, not waited for.
    const SheetCodes broken(*school.store, [&] { return school.used; });
    CHECK(broken.fresh(taken).error().kind == Error::Kind::Storage);
    CHECK(taken.size() == 2);
}

TEST_CASE("the record of a sheet is found by its code, a voided one too", "[codes]")
{
    const CodedSchool school;
    const SheetCodes codes(*school.store);
    const auto owner = codes.find(school.used);
    REQUIRE_OK(owner);
    REQUIRE(owner->has_value());
    CHECK((*owner)->kind == &placardType().kind());
    CHECK((*owner)->name == school.store->list(zoneType())->first().name);
    CHECK_FALSE(codes.find(ShortCode::fromValue(5).text())->has_value());

    REQUIRE_OK(school.service->setVoided(placardType().kind(), {(*owner)->id}, true, u"打错"_s));
    CHECK(codes.find(school.used)->has_value());
    CHECK(*codes.isUsed(school.used));
}

TEST_CASE("every kind whose table has short codes declares them, so that they are known here", "[codes]")
{
    const CodedSchool school;
    QStringList tables, declared;
    REQUIRE_OK(school.database->read(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                                     "WHERE m.type='table' AND c.name='short_code' ORDER BY m.name"_s,
                                     {}, [&](const Row& row) { tables << row.text(0); }));
    for (const RecordKind* kind : school.registry.kinds())
        if (kind->field(u"short_code"_s))
            declared << kind->code;
    declared.sort();
    CHECK(tables == declared);
    CHECK(tables.contains(u"agreement"_s));
}
