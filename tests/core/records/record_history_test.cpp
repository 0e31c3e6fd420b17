// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_history.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a record's history reads in labels and names, newest first, and hides numbers", "[records][journal]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto from = school.addDepartment(u"教导处"_s), to = school.addDepartment(u"总务处"_s);
    const auto post = school.addPost(u"班主任"_s);
    Person person = school.add(personType(), Person{.name = u"王伟"_s, .category = category.id, .department = from.id, .phone = u"13812345678"_s});
    person.department = to.id;
    person.posts = {post.id};
    person.gender = u"m"_s;
    const RecordKind& kind = personType().kind();
    REQUIRE_OK(school.service->save(kind, personType().toRecord(person), u"调岗"_s));
    REQUIRE_OK(school.service->setVoided(kind, {person.id.value()}, true, u"重复录入"_s));

    const auto history = recordHistory(*school.store, kind, person.id.value());
    REQUIRE_OK(history);
    REQUIRE(history->size() == 3);
    CHECK(history->at(0).why == u"重复录入"_s);
    CHECK(history->at(0).changes.isEmpty()); // the reason is not said twice
    CHECK_FALSE(history->at(1).first);
    CHECK(history->at(2).first);
    CHECK(history->at(1).changes.first().title == kind.field(u"gender"_s)->title()); // in the order of the form
    CHECK(history->at(1).why == u"调岗"_s);
    QStringList lines;
    for (const auto& change : history->at(1).changes)
        lines << change.before + u'→' + change.after;
    lines.sort();
    CHECK(lines.contains(u"教导处→总务处"_s));
    CHECK(lines.contains(u"→班主任"_s));
    for (const HistoryEntry& entry : *history)
        for (const auto& change : entry.changes)
            CHECK_FALSE(change.after.contains(u"13812345678"_s));
}

TEST_CASE("what was shown in full stands in the record's history and is no change", "[records][journal]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const Person person = school.add(personType(), Person{.name = u"王伟"_s, .category = category.id});
    auto transaction = Transaction::begin(*school.database, u"核对"_s);
    REQUIRE_OK(transaction);
    REQUIRE_OK(journal::note(*school.database, u"person"_s, person.id.value(), u"reveal"_s));
    REQUIRE_OK(transaction->commit());
    const auto history = recordHistory(*school.store, personType().kind(), person.id.value());
    REQUIRE_OK(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).why == u"核对"_s);
    CHECK(history->at(0).changes.isEmpty());
    CHECK(history->at(0).what == u"shown in full"_s);
}
