// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/index_words.h"
#include "core/records/record_search.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList found(const test::MemorySchool& school, const QString& words, const SearchScope& scope = {})
{
    QStringList titles;
    const auto groups = searchRecords(*school.store, words, scope);
    REQUIRE_OK(groups);
    for (const SearchGroup& group : *groups)
        for (const SearchHit& hit : group.hits)
            titles << hit.title;
    return titles;
}

struct School : test::MemorySchool {
    StaffCategory category = addCategory(u"teacher"_s, u"教师"_s);
    Department office = addDepartment(u"教导处"_s);
};

} // namespace

TEST_CASE("search finds by one character, several words, parts of numbers and pinyin initials", "[records][search]")
{
    School school;
    school.addPerson(u"单小芳"_s, school.category, school.office, u"T017"_s);
    school.addPerson(u"王伟"_s, school.category, school.office, u"T018"_s);
    CHECK(found(school, u"芳"_s) == QStringList{u"单小芳"_s});
    CHECK(found(school, u"小芳"_s) == QStringList{u"单小芳"_s});
    CHECK(found(school, u"芳小"_s).isEmpty());
    CHECK(found(school, u"t018"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"18"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"sxf"_s) == QStringList{u"单小芳"_s}); // as a surname 单 reads shan
    CHECK(found(school, u"XF"_s) == QStringList{u"单小芳"_s});  // anywhere in the name
    CHECK(found(school, u"教导 王"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"王　教导"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"教导处"_s).size() == 3); // the department and its two people
    school.addPerson(u"赵敏"_s, school.category, school.office, u"cj9rz2aza"_s);
    CHECK(found(school, u"CJ9R-Z2AZ-A"_s) == QStringList{u"赵敏"_s}); // codes are printed with dashes, kept without
    CHECK(found(school, u"没有的人"_s).isEmpty());
    CHECK(found(school, u"   "_s).isEmpty());
}

TEST_CASE("search takes typed words as words, whatever they mean to a full-text search", "[records][search]")
{
    School school;
    school.addPerson(u"王伟"_s, school.category, school.office, u"AND-NEAR7"_s);
    school.addPerson(u"Anna O'Neill"_s, school.category, school.office, u"T*1"_s);
    for (const QString& marks : {u"\""_s, u"*"_s, u"^"_s, u"-"_s, u"'"_s, u"()"_s, u"%"_s, u"_"_s, u"“”"_s, u"、"_s, u"\"\" -- *"_s})
        CHECK(found(school, marks).isEmpty());
    CHECK(found(school, u"\"王伟"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"王*"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"^王"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"AND"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"NEAR(王 伟)"_s).isEmpty()); // the word NEAR王 is nowhere
    CHECK(found(school, u"NEAR 王"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"王 OR 李"_s).isEmpty());
    CHECK(found(school, u"title : 王"_s).isEmpty());
    CHECK(found(school, u"o'neill"_s) == QStringList{u"Anna O'Neill"_s});
    CHECK(found(school, QString(5000, u'王')).isEmpty());
}

TEST_CASE("search folds full-width forms and capitals, and knows the rarest ideographs", "[records][search]")
{
    School school;
    school.addPerson(u"王伟"_s, school.category, school.office, u"ＺＲ－２０"_s);
    school.addPerson(u"李𫖯"_s, school.category, school.office);
    school.addPerson(u"赵𰻝"_s, school.category, school.office); // U+30EDD: younger than the tables of SQLite's tokenizers
    CHECK(found(school, u"zr-20"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"ｚＲ２０"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"𫖯"_s) == QStringList{u"李𫖯"_s});
    CHECK(found(school, u"李𫖯"_s) == QStringList{u"李𫖯"_s});
    CHECK(found(school, u"𰻝"_s) == QStringList{u"赵𰻝"_s});
    CHECK(found(school, u"⼯"_s).isEmpty());
    school.addDepartment(u"工会"_s);
    CHECK(found(school, u"⼯"_s) == QStringList{u"工会"_s}); // the radical, as copied from many a PDF
}

TEST_CASE("a phrase does not reach from one field into the next", "[records][search]")
{
    School school;
    school.addPerson(u"王伟"_s, school.category, school.addDepartment(u"总务处"_s), u"T018"_s);
    CHECK(found(school, u"18"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"8教"_s).isEmpty()); // staff number and category stand side by side
    CHECK(recordIndex::indexedWords({u"王伟"_s, u"８教-学楼A"_s}) == u"x s王伟 t王伟 t伟 a王伟 a伟 a8教学楼 a教学楼a a学楼a a楼a aa"_s);
}

TEST_CASE("names that begin with the word come first, voided records last and marked", "[records][search]")
{
    School school;
    const Department old = school.addDepartment(u"安全科"_s);
    school.addPost(u"管理员"_s, u"安全"_s);
    school.addPost(u"校园安全员"_s);
    school.addPost(u"安全员"_s);
    REQUIRE_OK(school.service->setVoided(departmentType().kind(), {old.id.value()}, true, u"撤销"_s));
    school.addDepartment(u"保卫安全处"_s);
    const auto groups = searchRecords(*school.store, u"安全"_s);
    REQUIRE_OK(groups);
    REQUIRE(groups->size() == 2);
    CHECK(groups->at(0).kind == &departmentType().kind());
    REQUIRE(groups->at(0).hits.size() == 2);
    CHECK(groups->at(0).hits[0].title == u"保卫安全处"_s);
    CHECK_FALSE(groups->at(0).hits[0].voided);
    CHECK(groups->at(0).hits[1].title == u"安全科"_s);
    CHECK(groups->at(0).hits[1].voided);
    CHECK(found(school, u"安全员"_s) == QStringList{u"安全员"_s, u"校园安全员"_s});
    CHECK(found(school, u"安全"_s, {.kind = u"post"_s}) == QStringList{u"安全员"_s, u"校园安全员"_s, u"管理员"_s});

    REQUIRE_OK(school.service->setVoided(departmentType().kind(), {old.id.value()}, false, u"恢复"_s));
    CHECK(found(school, u"安全"_s, {.kind = u"department"_s}) == QStringList{u"安全科"_s, u"保卫安全处"_s});
}

TEST_CASE("of many hits the first of each kind are given, and how many there are", "[records][search]")
{
    School school;
    for (int i = 1; i <= 30; ++i)
        school.addPerson(u"王%1"_s.arg(i), school.category, school.office);
    const auto groups = searchRecords(*school.store, u"教导处"_s, {.perKind = 7});
    REQUIRE_OK(groups);
    REQUIRE(groups->size() == 2);
    CHECK(groups->at(0).total == 1);
    CHECK(groups->at(1).total == 30);
    CHECK(groups->at(1).hits.size() == 7);
    CHECK(groups->at(1).hits.first().excerpt.contains(u"教导处"_s));
    CHECK(found(school, u"王"_s, {.perKind = 200}).size() == 30);
}

TEST_CASE("what is longer than a word of the index is found whole", "[records][search]")
{
    School school;
    school.addPost(u"校园安全专职管理员"_s);
    school.addPost(u"校园安全专职"_s, u"安全专职管理人员"_s);
    CHECK(found(school, u"校园安全专职管理员"_s) == QStringList{u"校园安全专职管理员"_s});
    CHECK(found(school, u"安全专职管理"_s) == QStringList{u"校园安全专职管理员"_s, u"校园安全专职"_s});
    CHECK(found(school, u"全专职管"_s) == QStringList{u"校园安全专职管理员"_s, u"校园安全专职"_s});
    CHECK(found(school, u"校园安全专职"_s) == QStringList{u"校园安全专职管理员"_s, u"校园安全专职"_s});
    CHECK(found(school, u"校园安全管理"_s).isEmpty());
}
