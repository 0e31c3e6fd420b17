// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issue_list.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// Three people of whom the rules have something to say, and one in order.
struct OddSchool : test::MemorySchool {
    OddSchool()
    {
        category = addCategory(u"teacher"_s, u"教师"_s);
        guards = addCategory(u"guard"_s, u"保安"_s, true);
        office = addDepartment(u"教导处"_s);
        add(personType(), Person{.staffNo = u"T1"_s, .name = u"王伟"_s, .category = category.id, .department = office.id});
        add(personType(), Person{.staffNo = u"G1"_s, .name = u"郑强"_s, .category = guards.id, .department = office.id});
        spoiled = addPerson(u"李娜"_s, category, office, u"T2"_s);
        // As a list brought in by another tool would leave it: the program itself refuses to save this.
        REQUIRE_OK(database->run(u"UPDATE person SET phone='12' WHERE id=?"_s, {spoiled.id.value()}));
    }
    StaffCategory category, guards;
    Department office;
    Person spoiled;
};

int runAll(IssueList& list, int slice)
{
    int steps = 0;
    while (!list.isDone() && steps < 1000) {
        REQUIRE_OK(list.step(slice));
        ++steps;
    }
    return steps;
}

QStringList codesOf(const IssueList& list)
{
    QStringList codes;
    for (const RecordIssue& one : list.found())
        codes << one.name + u' ' + one.issue.code;
    return codes;
}

} // namespace

TEST_CASE("the issue list is the same whatever the size of its slices, problems first", "[records][issues]")
{
    OddSchool school;
    // Each kind takes a step of its own, but for those in which nothing can be wrong: made by the program, without rules.
    const auto kinds = school.registry.kinds();
    const int checked = int(std::count_if(kinds.begin(), kinds.end(), [](const RecordKind* kind) {
        return kind->rules || std::any_of(kind->fields.begin(), kind->fields.end(), [](const Field& field) { return !field.has(FieldFlag::Generated); });
    }));
    REQUIRE(checked > 20);
    for (const int slice : {1, 2, 3, 100}) {
        CAPTURE(slice);
        IssueList list(*school.service);
        CHECK(list.isDone());
        list.markAll();
        CHECK_FALSE(list.isDone());
        const int steps = runAll(list, slice);
        CHECK(steps >= checked);
        CHECK(codesOf(list) == QStringList{u"李娜 phone.form"_s, u"郑强 person.company"_s});
        CHECK(list.found().first().id == school.spoiled.id.value());
        CHECK(list.found().first().kind == u"person"_s);
        CHECK(list.count(Severity::Problem) == 1);
        CHECK(list.count(Severity::Warning) == 1);
    }
}

TEST_CASE("the issue list passes voided records by, and hints", "[records][issues]")
{
    OddSchool school;
    REQUIRE_OK(school.service->setVoided(personType().kind(), {school.spoiled.id.value()}, true, u"重复"_s));
    IssueList list(*school.service);
    list.addSource([] {
        return QList<RecordIssue>{{u"person"_s, 1, u"王伟"_s, {Severity::Hint, u"some.hint"_s, {}, u"提示"_s}},
                                  {u"person"_s, 1, u"王伟"_s, {Severity::Problem, u"some.problem"_s, {}, u"问题"_s}}};
    });
    list.markAll();
    runAll(list, 10);
    CHECK(codesOf(list) == QStringList{u"王伟 some.problem"_s, u"郑强 person.company"_s});
}

TEST_CASE("a change is looked at again with everything that refers to it, and nothing else", "[records][issues]")
{
    OddSchool school;
    IssueList list(*school.service);
    list.markAll();
    runAll(list, 10);
    REQUIRE(list.found().size() == 2);

    // The category is no longer a company's: the guard's issue goes with a look at the people.
    StaffCategory guards = school.guards;
    guards.outsourced = false;
    REQUIRE_OK(school.service->save(staffCategoryType().kind(), staffCategoryType().toRecord(guards)));
    list.markChanged(staffCategoryType().kind().code);
    CHECK(codesOf(list).size() == 2); // what was found stays to be seen until the new findings are there
    runAll(list, 10);
    CHECK(codesOf(list) == QStringList{u"李娜 phone.form"_s});

    // A kind nobody refers to costs a look at itself only.
    list.markChanged(schoolProfileType().kind().code);
    CHECK(runAll(list, 10) == 1);
}

TEST_CASE("an error of one source or kind ends that step only", "[records][issues]")
{
    OddSchool school;
    IssueList list(*school.service);
    list.addSource([]() -> Result<QList<RecordIssue>> { return Error{Error::Kind::Storage, u"x"_s, {}}; });
    int asked = 0;
    list.addSource([&asked]() -> Result<QList<RecordIssue>> {
        ++asked;
        return QList<RecordIssue>{{u"person"_s, 1, u"王伟"_s, {Severity::Problem, u"some.problem"_s, {}, u"问题"_s}}};
    });
    list.markAll();
    int errors = 0;
    for (int steps = 0; !list.isDone() && steps < 100; ++steps) {
        errors += list.step(50) ? 0 : 1;
        if (errors == 1 && asked == 0)
            CHECK_FALSE(list.isDone()); // a source a step: none holds up the window longer than it must
    }
    CHECK(errors == 1);
    CHECK(asked == 1);
    CHECK(list.isDone());
    CHECK(list.found().size() == 3);
}
