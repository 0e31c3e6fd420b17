// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_index.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList found(const test::MemorySchool& school, const QString& words)
{
    QStringList titles;
    const auto hits = recordIndex::search(*school.store, words);
    REQUIRE_OK(hits);
    for (const SearchHit& hit : *hits)
        titles << hit.title;
    return titles;
}

} // namespace

TEST_CASE("search finds by one character, several words, numbers and pinyin initials", "[records][search]")
{
    test::MemorySchool school;
    const auto category = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教导处"_s);
    school.addPerson(u"单小芳"_s, category, office, u"T017"_s);
    school.addPerson(u"王伟"_s, category, office, u"T018"_s);
    CHECK(found(school, u"芳"_s) == QStringList{u"单小芳"_s});
    CHECK(found(school, u"t018"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"sxf"_s) == QStringList{u"单小芳"_s}); // as a surname 单 reads shan
    CHECK(found(school, u"教导 王"_s) == QStringList{u"王伟"_s});
    CHECK(found(school, u"教导处"_s).size() == 3); // the department and its two people
    school.addPerson(u"赵敏"_s, category, office, u"cj9rz2aza"_s);
    CHECK(found(school, u"CJ9R-Z2AZ-A"_s) == QStringList{u"赵敏"_s}); // codes are printed with dashes, kept without
    CHECK(found(school, u"-"_s).isEmpty());
    CHECK(found(school, u"没有的人"_s).isEmpty());
    CHECK(found(school, u"   "_s).isEmpty());
}

TEST_CASE("search follows changes and shows voided records last", "[records][search]")
{
    test::MemorySchool school;
    Department a = school.addDepartment(u"安全办"_s);
    school.addDepartment(u"安全教育组"_s);
    REQUIRE_OK(school.service->setVoided(departmentType().kind(), {a.id.value()}, true, u"撤销"_s));
    const auto hits = recordIndex::search(*school.store, u"安全"_s);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 2);
    CHECK(hits->last().voided);
    CHECK(hits->last().title == u"安全办"_s);
}
