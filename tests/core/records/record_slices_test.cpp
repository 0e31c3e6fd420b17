// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_slices.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// More people than are read at once, in four departments; every seventh is voided.
struct LargeList : test::MemorySchool {
    LargeList()
    {
        const StaffCategory category = addCategory(u"teacher"_s, u"教师"_s);
        for (const QString& name : {u"教导处"_s, u"总务处"_s, u"一年级组"_s, u"二年级组"_s})
            departments << addDepartment(name);
        auto transaction = Transaction::begin(*database, u"test"_s);
        for (int i = 0; i < 3100; ++i) {
            const Person person{.staffNo = u"T%1"_s.arg(i), .name = u"王%1"_s.arg((i * 7919) % 3100), .category = category.id,
                                .department = departments[i % 4].id};
            const auto id = store->insert(personType(), person);
            REQUIRE_OK(id);
            if (i % 7 == 0)
                REQUIRE_OK(store->setVoided(kind, id->value(), true, u"重复"_s));
        }
        REQUIRE_OK(transaction->commit());
    }
    RecordSlices open(const ListQuery& query)
    {
        auto slices = RecordSlices::open(*store, kind, query);
        REQUIRE_OK(slices);
        return std::move(*slices);
    }
    const RecordKind& kind = personType().kind();
    QList<Department> departments;
};

} // namespace

TEST_CASE("a long list read in slices is the list", "[records][slices]")
{
    LargeList school;
    for (const ListQuery& query : {ListQuery{}, ListQuery{.voidedToo = true}, ListQuery{.orderBy = {u"-staff_no"_s}},
                                   ListQuery{.where = {{u"staff_no"_s, u"T5"_s, Condition::Op::GreaterOrEqual}}}}) {
        const auto whole = school.store->list(school.kind, query);
        REQUIRE_OK(whole);
        const RecordSlices slices = school.open(query);
        REQUIRE(slices.size() == whole->size());
        for (qsizetype row = slices.size() - 1; row >= 0; row -= 97) // here and there, from the end
            CHECK(slices.record(row) == whole->at(row));
        bool same = true;
        for (qsizetype row = 0; row < slices.size(); ++row)
            same = same && slices.id(row) == whole->at(row).id && slices.record(row) == whole->at(row);
        CHECK(same);
        CHECK_FALSE(slices.problem());
    }
    CHECK_FALSE(RecordSlices::open(*school.store, school.kind, {.orderBy = {u"nonsense"_s}}));
}

TEST_CASE("one field of a long list can be had without the records", "[records][slices]")
{
    LargeList school;
    const auto whole = school.store->list(school.kind);
    const qsizetype department = school.kind.indexOf(u"department"_s);
    const RecordSlices slices = school.open({});
    CHECK(slices.record(0) == whole->first());
    slices.prepareField(department);
    // What changes now is not seen: the field was read.
    REQUIRE_OK(school.database->run(u"UPDATE person SET department=NULL"_s));
    bool same = true;
    for (qsizetype row = 0; row < slices.size(); ++row)
        same = same && slices.value(row, department) == whole->at(row).values[department];
    CHECK(same);
}

TEST_CASE("records of a long list that cannot be read are blank, and the reason is told", "[records][slices]")
{
    LargeList school;
    const RecordSlices slices = school.open({});
    CHECK(slices.record(1).values == school.store->find(school.kind, slices.id(1))->value().values);
    REQUIRE_OK(school.database->run(u"ALTER TABLE person RENAME TO person_elsewhere"_s));
    const qint64 id = slices.id(2500);
    CHECK(slices.record(2500).id == id);
    CHECK(slices.record(2500).values == school.kind.blank().values);
    REQUIRE(slices.problem());
    CHECK(slices.problem()->kind == Error::Kind::Storage);
}
