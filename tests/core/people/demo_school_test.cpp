// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/demo_school.h"

#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("the demo school is complete, marked, sound by our own rules and the same for one seed", "[people][demo]")
{
    QStringList firstNames;
    for (int run = 0; run < 2; ++run) {
        test::MemorySchool school;
        REQUIRE_OK(seedDefaults(*school.store));
        REQUIRE_OK(createDemoSchool(*school.store, 7, QDate(2026, 11, 20)));
        CHECK(schoolProfile(*school.store)->demo);
        const auto people = school.store->list(personType());
        REQUIRE(people->size() == 90);
        QStringList names;
        QSet<qint64> categories, departments;
        for (const Person& person : *people) {
            CAPTURE(person.name, person.staffNo);
            names << person.name;
            categories << person.category.value();
            departments << person.department.value();
            CHECK_FALSE(hasProblem(school.service->check(personType().kind(), personType().toRecord(person))));
            for (const Id<Post> post : person.posts)
                CHECK_FALSE(post.isNull());
        }
        CHECK(categories.size() == 6);
        CHECK(departments.size() == 12);
        if (run == 0)
            firstNames = names;
        else
            CHECK(names == firstNames);
        CHECK(createDemoSchool(*school.store, 7, QDate(2026, 11, 20)).error().kind == Error::Kind::Refused);
    }
}
