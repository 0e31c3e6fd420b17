// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/new_school.h"

#include "core/calendar/usual_terms.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a new school is set up in one piece, or not at all", "[people]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    const qint64 journal = school.rows(u"journal"_s);
    NewSchool wanted;
    wanted.profile.name = u"实验小学"_s;
    wanted.terms = usualTerms::ofYear(2026);
    wanted.departments = *usualDepartments();
    REQUIRE(wanted.departments.size() > 3);
    wanted.departments[0].used = false;
    wanted.departments[1].name = u"教务中心"_s;
    wanted.departments << NewDepartment{{}, u"课后服务部"_s};

    NewSchool twice = wanted; // the last thing entered is wrong: nothing of the rest may stay
    twice.departments << NewDepartment{{}, u"课后服务部"_s};
    const auto refused = setUpSchool(*school.service, twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(school.rows(u"school_profile"_s) == 0);
    CHECK(school.rows(u"school_term"_s) == 0);
    CHECK(school.rows(u"journal"_s) == journal);

    const QString oldName = usualDepartments()->at(1).name;
    REQUIRE_OK(setUpSchool(*school.service, wanted));
    CHECK(schoolProfile(*school.store)->name == u"实验小学"_s);
    CHECK(school.rows(u"school_term"_s) == 2);
    const auto departments = school.store->list(departmentType());
    CHECK(departments->size() == wanted.departments.size() - 1);
    for (const Department& department : *departments)
        if (department.name == u"教务中心"_s)
            CHECK(splitAliases(department.aliases).contains(oldName));
    CHECK(departments->last().name == u"课后服务部"_s);
    CHECK(setUpSchool(*school.service, wanted).error().kind == Error::Kind::Refused);
}

TEST_CASE("only the name is needed", "[people]")
{
    test::MemorySchool school;
    REQUIRE_OK(seedDefaults(*school.store));
    CHECK(setUpSchool(*school.service, {}).error().kind == Error::Kind::Invalid);
    NewSchool named;
    named.profile.name = u"实验小学"_s;
    REQUIRE_OK(setUpSchool(*school.service, named));
    CHECK(school.store->list(departmentType())->size() == usualDepartments()->size());
}
