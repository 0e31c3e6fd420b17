// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_index.h"
#include "core/records/record_search.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

qsizetype hits(const test::MemorySchool& school, const QString& words)
{
    const auto groups = searchRecords(*school.store, words);
    REQUIRE_OK(groups);
    return groups->isEmpty() ? 0 : groups->first().hits.size();
}

} // namespace

TEST_CASE("the index follows new names, also those that other records show", "[records][search]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.addDepartment(u"教导处"_s);
    const Post post = school.addPost(u"班主任"_s);
    Person person = school.addPerson(u"王伟"_s, category, office);
    person.posts = {post.id};
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(person)));

    office.name = u"课程中心"_s;
    REQUIRE_OK(school.service->save(departmentType().kind(), departmentType().toRecord(office)));
    CHECK(searchRecords(*school.store, u"教导处"_s)->isEmpty());
    CHECK(searchRecords(*school.store, u"课程 王伟"_s)->first().kind == &personType().kind());

    Post renamed = post;
    renamed.name = u"级主任"_s;
    REQUIRE_OK(school.service->save(postType().kind(), postType().toRecord(renamed)));
    CHECK(hits(school, u"王伟 级主任"_s) == 1);
    CHECK(hits(school, u"王伟 班主任"_s) == 0);
    CHECK(recordIndex::check(*school.store)->isEmpty());
}

TEST_CASE("what is rolled back is not in the index", "[records][search]")
{
    test::MemorySchool school;
    school.addDepartment(u"教导处"_s);
    {
        auto transaction = Transaction::begin(*school.database, u"试"_s);
        REQUIRE_OK(transaction);
        REQUIRE_OK(school.store->insert(departmentType(), Department{.name = u"总务处"_s}));
        CHECK(hits(school, u"总务"_s) == 1);
    }
    CHECK(hits(school, u"总务"_s) == 0);
    CHECK(hits(school, u"教导"_s) == 1);
    CHECK(recordIndex::check(*school.store)->isEmpty());
}

TEST_CASE("what is sensitive is never in the index", "[records][search]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    Person person = school.addPerson(u"王伟"_s, category, school.addDepartment(u"教导处"_s));
    person.phone = u"13805320001"_s;
    person.note = u"备注里的字"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(person)));
    CHECK(hits(school, u"13805320001"_s) == 0);
    CHECK(hits(school, u"0001"_s) == 0);
    for (const RecordKind* kind : school.registry.kinds())
        for (const Field& field : kind->fields) {
            CAPTURE(kind->code, field.column);
            CHECK_FALSE((field.has(FieldFlag::Sensitive) && field.has(FieldFlag::Searchable)));
            CHECK_FALSE((field.kind == FieldKind::Choice && field.has(FieldFlag::Searchable))); // its code is no word
        }
}

TEST_CASE("the index is made anew when it is another version's or incomplete, and only then", "[records][search]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const Department office = school.addDepartment(u"教导处"_s);
    const Department gone = school.addDepartment(u"基建科"_s);
    REQUIRE_OK(school.service->setVoided(departmentType().kind(), {gone.id.value()}, true, u"撤销"_s));
    school.addPerson(u"单小芳"_s, category, office, u"T017"_s);
    Database& database = *school.database;
    const auto everything = [&] {
        QStringList rows;
        REQUIRE_OK(database.read(u"SELECT id, title, body, initials FROM record_index ORDER BY id"_s, {}, [&](const Row& row) {
            rows << row.text(0) + u'|' + row.text(1) + u'|' + row.text(2) + u'|' + row.text(3);
        }));
        return rows;
    };
    const QStringList kept = everything();
    REQUIRE(kept.size() == 4);
    const qint64 journal = school.rows(u"journal"_s);

    SECTION("first start after the tables were made")
    {
        REQUIRE_OK(database.run(u"DELETE FROM record_index"_s));
    }
    SECTION("another way of indexing")
    {
        REQUIRE_OK(recordIndex::ensure(*school.store));
        REQUIRE_OK(database.run(u"UPDATE setting SET value='0' WHERE key='record_index'"_s));
        REQUIRE_OK(database.run(u"UPDATE record_index SET title=''"_s));
    }
    SECTION("another tool wrote a record")
    {
        REQUIRE_OK(recordIndex::ensure(*school.store));
        REQUIRE_OK(database.run(u"DELETE FROM record_index WHERE title='单小芳'"_s));
        const auto issues = recordIndex::check(*school.store);
        REQUIRE_OK(issues);
        REQUIRE_FALSE(issues->isEmpty());
        CHECK(issues->first().code == u"search.index"_s);
        CHECK(issues->first().message.contains(u"person"_s));
    }
    REQUIRE_OK(recordIndex::ensure(*school.store));
    CHECK(everything() == kept);
    CHECK(hits(school, u"sxf"_s) == 1);
    CHECK(searchRecords(*school.store, u"基建"_s)->first().hits.first().voided);
    CHECK(recordIndex::check(*school.store)->isEmpty());
    CHECK(school.rows(u"journal"_s) == journal);

    // In order: nothing is written, a second time.
    const qint64 changes = database.scalar(u"SELECT total_changes()"_s)->toLongLong();
    REQUIRE_OK(recordIndex::ensure(*school.store));
    CHECK(database.scalar(u"SELECT total_changes()"_s)->toLongLong() == changes);
}

TEST_CASE("records of an earlier schema are found after the upgrade", "[records][search][migration]")
{
    test::MemorySchool school; // for its registry
    SystemClock clock;
    auto opened = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(opened);
    const auto migrations = bundledMigrations();
    REQUIRE_OK(migrations);
    const auto ours = std::find_if(migrations->begin(), migrations->end(), [](const Migration& one) { return one.name.endsWith(u"_search.sql"_s); });
    REQUIRE(ours != migrations->end());
    REQUIRE_OK(migrate(**opened, migrations->first(ours - migrations->begin()), {}));
    REQUIRE_OK((*opened)->run(u"INSERT INTO department (name) VALUES ('教导处')"_s));
    REQUIRE_OK((*opened)->run(u"INSERT INTO record_index VALUES ('department', 1, '教导处', '教导处', 'jdc', 0)"_s));
    REQUIRE_OK(migrate(**opened, *migrations, {}));
    RecordStore store(**opened, school.registry);
    CHECK(searchRecords(store, u"教导"_s)->isEmpty());
    REQUIRE_OK(recordIndex::ensure(store));
    const auto groups = searchRecords(store, u"jdc"_s);
    REQUIRE_OK(groups);
    REQUIRE(groups->size() == 1);
    CHECK(groups->first().hits.first().title == u"教导处"_s);
    CHECK((*opened)->scalar(u"SELECT name FROM department"_s)->toString() == u"教导处"_s);
}

TEST_CASE("words that are missing or damaged are noticed", "[records][search]")
{
    test::MemorySchool school;
    school.addDepartment(u"教导处"_s);
    REQUIRE(recordIndex::check(*school.store)->isEmpty());
    SECTION("missing") { REQUIRE_OK(school.database->run(u"INSERT INTO record_words (record_words) VALUES ('delete-all')"_s)); }
    SECTION("damaged") { REQUIRE_OK(school.database->run(u"UPDATE record_words_data SET block=zeroblob(20) WHERE id > 10"_s)); }
    const auto issues = recordIndex::check(*school.store);
    REQUIRE_OK(issues);
    REQUIRE(issues->size() == 1);
    CHECK(issues->first().code == u"search.index"_s);
    REQUIRE_OK(recordIndex::ensure(*school.store));
    CHECK(recordIndex::check(*school.store)->isEmpty());
    CHECK(hits(school, u"教导"_s) == 1);
}
