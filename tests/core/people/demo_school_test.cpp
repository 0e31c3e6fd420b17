// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/demo_school.h"

#include "app/composition.h"
#include "core/people/defaults.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

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
        CHECK(school.rows(u"school_term"_s) == 2);
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

TEST_CASE("only the demo school is removed, and only what is ours in its folder", "[people][demo]")
{
    QTemporaryDir place;
    SystemClock clock;
    Registry registry;
    registerKinds(registry);
    const auto make = [&](const QString& folder, bool demo) {
        auto opened = DataFolder::open(folder, clock);
        REQUIRE_OK(opened);
        RecordStore store((*opened)->database(), registry);
        REQUIRE_OK(seedDefaults(store));
        if (demo) {
            REQUIRE_OK(createDemoSchool(store, 7, QDate(2026, 11, 20)));
        } else {
            RecordService records(store);
            REQUIRE_OK(records.save(schoolProfileType().kind(), schoolProfileType().toRecord({.name = u"实验小学"_s})));
        }
        REQUIRE(QDir().mkpath(folder + u"/att/ab"_s));
    };
    const QString real = place.filePath(u"bihuan"_s), demo = demoFolderBeside(real);
    CHECK(demo == place.filePath(u"bihuan-demo"_s));
    CHECK(demoFolderBeside(demo) == demo);
    make(real, false);
    make(demo, true);

    CHECK(removeDemoSchool(real, clock).error().kind == Error::Kind::Refused);
    CHECK(QFile::exists(DataFolder::databaseFile(real)));
    CHECK(removeDemoSchool(place.path(), clock).error().kind == Error::Kind::NotFound);
    {
        const auto opened = DataFolder::open(demo, clock);
        CHECK(removeDemoSchool(demo, clock).error().kind == Error::Kind::Locked);
        CHECK(QFile::exists(DataFolder::databaseFile(demo)));
    }
    QFile own(demo + u"/我的笔记.txt"_s);
    REQUIRE(own.open(QIODevice::WriteOnly));
    own.close();
    REQUIRE_OK(removeDemoSchool(demo, clock));
    CHECK(QDir(demo).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) == QStringList(u"我的笔记.txt"_s));

    REQUIRE(own.remove());
    make(demo, true);
    REQUIRE_OK(removeDemoSchool(demo, clock));
    CHECK_FALSE(QDir(demo).exists());
}
