// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a struct comes back from the database as it went in", "[records]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"guard"_s, u"保安"_s, true);
    const auto department = school.addDepartment(u"总务处"_s);
    const auto gate = school.addPost(u"门卫"_s), night = school.addPost(u"夜间值守"_s);
    const Person stored = school.add(personType(), Person{.staffNo = u"B003"_s, .name = u"李𫖯"_s, .gender = u"m"_s,
                                                          .category = category.id, .department = department.id,
                                                          .posts = {gate.id, night.id}, .company = u"平安物业"_s,
                                                          .phone = u"13800000001"_s, .joinedOn = QDate(2025, 3, 1)});
    CHECK(stored.name == u"李𫖯"_s);
    CHECK(stored.posts == QList<Id<Post>>{gate.id, night.id});
    CHECK(stored.joinedOn == QDate(2025, 3, 1));
    CHECK_FALSE(stored.leftOn.isValid());
    CHECK(stored.revision == 1);
}

TEST_CASE("lists filter, order and leave voided records out", "[records]")
{
    test::MemorySchool school;
    for (const QString& name : {u"教导处"_s, u"总务处"_s, u"少先队"_s})
        school.addDepartment(name);
    const auto some = school.store->list(departmentType(), {.where = {{u"name"_s, u"处"_s, Condition::Op::Contains}}, .orderBy = {u"-name"_s}});
    REQUIRE_OK(some);
    REQUIRE(some->size() == 2);
    CHECK(some->first().name == u"教导处"_s);
    REQUIRE_OK(school.service->setVoided(departmentType().kind(), {some->first().id.value()}, true, u"合并"_s));
    CHECK(school.store->count(departmentType().kind()).value_or(0) == 2);
    CHECK(school.store->count(departmentType().kind(), {.voidedToo = true}).value_or(0) == 3);
    const auto unknown = school.store->list(departmentType().kind(), {.where = {{u"1=1; --"_s, 1}}});
    CHECK_FALSE(unknown);
}

TEST_CASE("an update of an outdated copy is a conflict and changes nothing", "[records]")
{
    test::MemorySchool school;
    Department mine = school.addDepartment(u"总务处"_s);
    Department theirs = mine;
    theirs.leader = u"王芳"_s;
    REQUIRE_OK(school.service->save(departmentType().kind(), departmentType().toRecord(theirs)));
    mine.leader = u"李强"_s;
    const auto late = school.service->save(departmentType().kind(), departmentType().toRecord(mine));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Error::Kind::Conflict);
    CHECK(school.store->find(departmentType(), mine.id)->value().leader == u"王芳"_s);
}

TEST_CASE("some records are found by their numbers, and parts of records are for looking only", "[records]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教导处"_s);
    const Person wang = school.addPerson(u"王芳"_s, category, office, u"T001"_s), li = school.addPerson(u"李伟"_s, category, office, u"T002"_s);
    school.addPerson(u"赵强"_s, category, office, u"T003"_s);
    REQUIRE_OK(school.service->setVoided(personType().kind(), {li.id.value()}, true, u"重复"_s));
    const auto found = school.store->some(personType(), QSet<Id<Person>>{wang.id, li.id, Id<Person>(99)});
    REQUIRE_OK(found);
    CHECK(found->size() == 2);
    CHECK(found->value(li.id).voided);
    CHECK(found->value(wang.id).staffNo == u"T001"_s);
    CHECK(school.store->some(personType(), QSet<Id<Person>>{})->isEmpty());

    const auto parts = school.store->list(personType(), {.orderBy = {u"staff_no"_s}, .columns = {u"name"_s, u"department"_s}});
    REQUIRE_OK(parts);
    REQUIRE(parts->size() == 2);
    CHECK(parts->first().name == u"王芳"_s);
    CHECK(parts->first().department == office.id);
    CHECK(parts->first().staffNo.isEmpty());
    const auto saved = school.service->save(personType().kind(), personType().toRecord(parts->first()));
    REQUIRE_FALSE(saved);
    CHECK(school.store->find(personType(), wang.id)->value().staffNo == u"T001"_s);
    CHECK_FALSE(school.store->list(personType().kind(), {.columns = {u"name; --"_s}}));
}
