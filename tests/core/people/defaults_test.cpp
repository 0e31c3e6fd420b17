// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a new school starts with the bundled mechanisms, categories, departments and posts", "[people][defaults]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const auto mechanisms = school.store->list(mechanismType());
    REQUIRE_OK(mechanisms);
    QStringList codes;
    for (const Mechanism& mechanism : *mechanisms) {
        codes << mechanism.code;
        CHECK_FALSE(mechanism.departments.contains(u'_')); // names, not codes
        CHECK_FALSE(mechanism.hint.isEmpty());
        CHECK_FALSE(mechanism.source.isEmpty());
    }
    CHECK(codes == QStringList{u"organization"_s, u"plans"_s, u"inspection"_s, u"education"_s, u"meetings"_s, u"archive"_s,
                               u"readiness"_s, u"appraisal"_s});
    CHECK(school.store->count(staffCategoryType().kind()).value_or(0) == 6);
    CHECK(school.store->count(departmentType().kind()).value_or(0) >= 12);
    const auto posts = school.store->list(postType());
    REQUIRE(posts->size() >= 30);
    for (const Post& post : *posts) {
        CAPTURE(post.name);
        CHECK_FALSE(post.duties.trimmed().isEmpty());
        CHECK_FALSE(hasProblem(school.service->check(postType().kind(), postType().toRecord(post))));
    }
}

TEST_CASE("seeding again changes nothing, also after the school's own changes", "[people][defaults]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    Post post = school.store->list(postType())->first();
    post.duties = u"本校自定职责。"_s;
    REQUIRE_OK(school.service->save(postType().kind(), postType().toRecord(post)));
    const qint64 journal = school.rows(u"journal"_s);
    REQUIRE_OK(seedDefaults(*school.store));
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(school.store->find(postType(), post.id)->value().duties == u"本校自定职责。"_s);
}

TEST_CASE("restoring brings back what was voided and keeps what was changed", "[people][defaults]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const RecordKind& kind = departmentType().kind();
    const qint64 all = school.store->count(kind).value_or(0);
    Department first = school.store->list(departmentType())->first();
    Department second = school.store->list(departmentType())->at(1);
    second.leader = u"王芳"_s;
    REQUIRE_OK(school.service->save(kind, departmentType().toRecord(second)));
    REQUIRE_OK(school.service->setVoided(kind, {first.id.value()}, true, u"撤销"_s));
    const auto restored = restoreDefaults(*school.store, kind);
    REQUIRE_OK(restored);
    CHECK(*restored == 1);
    CHECK(school.store->count(kind).value_or(0) == all);
    CHECK(school.store->find(departmentType(), second.id)->value().leader == u"王芳"_s);
}

TEST_CASE("someone is staff from joining to leaving, both days included", "[people]")
{
    struct Case {
        QDate joined, left, from, to;
        bool staff;
    };
    const QDate start(2026, 9, 1), end(2027, 8, 31);
    const Case cases[] = {
        {{}, {}, start, end, true},
        {QDate(2027, 8, 31), {}, start, end, true},
        {QDate(2027, 9, 1), {}, start, end, false},
        {QDate(2010, 9, 1), QDate(2026, 9, 1), start, end, true},
        {QDate(2010, 9, 1), QDate(2026, 8, 31), start, end, false},
    };
    for (const Case& each : cases) {
        const Person person{.joinedOn = each.joined, .leftOn = each.left};
        CHECK(person.isStaffBetween(each.from, each.to) == each.staff);
    }
}
