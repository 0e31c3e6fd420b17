// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/school_class.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QStringList codes(const test::MemorySchool& school, const SchoolClass& one)
{
    QStringList found;
    for (const Issue& issue : school.service->check(schoolClassType().kind(), schoolClassType().toRecord(one)))
        found << issue.code;
    return found;
}

} // namespace

TEST_CASE("the name of a class gives its grade and number", "[people][class]")
{
    using Found = std::optional<std::pair<int, int>>;
    for (const QString& name : {u"三年级2班"_s, u"三年级（2）班"_s, u"三(2)班"_s, u"3年2班"_s, u"３．２"_s, u"三.2"_s, u"3-2班"_s, u"302班"_s, u"三年级二班"_s, u" 三 年 级 2 班"_s}) {
        CAPTURE(name);
        CHECK(classOfName(name) == Found(std::pair(3, 2)));
    }
    CHECK(classOfName(u"六年级十二班"_s) == Found(std::pair(6, 12)));
    for (const QString& name : {u"教师"_s, u"合计"_s, u"2026-09-01"_s, u"张伟"_s, u"0年级1班"_s, u""_s})
        CHECK_FALSE(classOfName(name).has_value());
}

TEST_CASE("a class has a grade, a size and a place of its own", "[people][class]")
{
    test::MemorySchool school;
    const SchoolClass first = school.add(schoolClassType(), SchoolClass{.name = u"一年级1班"_s, .grade = 1, .classNo = 1, .pupils = 42});
    CHECK(codes(school, first).isEmpty());
    CHECK(codes(school, {.name = u"一年级2班"_s, .grade = 0, .classNo = 2, .pupils = 40}) == QStringList{u"school_class.grade"_s});
    CHECK(codes(school, {.name = u"一(1)班"_s, .grade = 1, .classNo = 1, .pupils = 40}) == QStringList{u"school_class.twice"_s});
    CHECK(codes(school, {.name = u"一年级2班"_s, .grade = 1, .classNo = 2, .pupils = -1}) == QStringList{u"school_class.pupils"_s});
    CHECK(codes(school, {.name = u"一年级2班"_s, .grade = 1, .classNo = 2, .pupils = 65}) == QStringList{u"school_class.large"_s});
    CHECK(codes(school, {.name = u"一年级2班"_s, .grade = 1, .classNo = 2}) == QStringList{u"school_class.empty"_s});
    CHECK(codes(school, {.name = u"2026-01-01"_s, .grade = 1, .classNo = 2, .pupils = 40}) == QStringList{u"school_class.date"_s}); // “1.1” in a spreadsheet
    CHECK_FALSE(codes(school, {.name = u"一年级1班"_s, .grade = 1, .classNo = 3, .pupils = 40}).isEmpty()); // the same name
}
