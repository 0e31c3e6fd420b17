// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_register.h"

#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a register has the list's columns, masked, and groups as asked", "[records][register]")
{
    test::MemorySchool school;
    const auto teacher = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教务处"_s);
    school.add(personType(), Person{.staffNo = u"1"_s, .name = u"王伟"_s, .category = teacher.id, .department = office.id, .phone = u"13812345678"_s});
    const Person gone = school.add(personType(), Person{.staffNo = u"2"_s, .name = u"李娜"_s, .category = teacher.id});
    REQUIRE_OK(school.service->setVoided(personType().kind(), {gone.id.value()}, true, u"重复"_s));
    const RecordKind& kind = personType().kind();
    const auto records = school.store->list(kind, {.voidedToo = true, .orderBy = {u"-department"_s}});
    REQUIRE_OK(records);

    const auto content = registerOf(*school.store, kind, *records, {.school = u"实验小学"_s, .note = u"2026-09-05"_s, .groupBy = u"department"_s});
    REQUIRE_OK(content);
    CHECK(content->title.contains(kind.pluralTitle()));
    CHECK(content->subtitleLeft == u"实验小学"_s);
    CHECK(content->subtitleRight == u"2026-09-05"_s);
    CHECK(content->rowNumbers);
    CHECK(content->signatureLine);
    QStringList headings;
    for (const TableColumn& column : content->columns)
        headings << column.heading;
    CHECK_FALSE(headings.contains(kind.field(u"id_number"_s)->title())); // hidden
    CHECK_FALSE(headings.contains(kind.field(u"department"_s)->title())); // heads the groups
    REQUIRE(content->rowCount == 2);
    const auto first = content->row(0), second = content->row(1);
    CHECK(first.group == u"教务处"_s);
    CHECK_FALSE(second.group.isEmpty()); // nobody disappears for want of a department
    CHECK(first.cells.size() == content->columns.size());
    CHECK(first.cells.contains(u"138****5678"_s));
    CHECK(first.cells.contains(u"王伟"_s));
    CHECK_FALSE(second.cells.contains(u"李娜"_s)); // says that it is voided
    CHECK(second.cells.filter(u"李娜"_s).size() == 1);

    CHECK(registerOf(*school.store, kind, *records, {.columns = {u"shoe"_s}}).error().kind == Error::Kind::Invalid);
    CHECK(registerOf(*school.store, kind, *records, {.groupBy = u"shoe"_s}).error().kind == Error::Kind::Invalid);
    CHECK(registerOf(*school.store, kind, {}, {})->rowCount == 0);
}

TEST_CASE("a register and an export hold computed columns where they are asked for", "[records][register]")
{
    test::MemorySchool school;
    const auto teacher = school.addCategory(u"teacher"_s, u"教师"_s);
    school.add(personType(), Person{.name = u"王伟"_s, .category = teacher.id, .leftOn = QDate(2026, 7, 1)});
    const RecordKind& kind = personType().kind();
    const auto records = school.store->list(kind);
    REQUIRE_OK(records);
    const ComputedColumn state{u":state"_s, u"状态"_s, [](const Record& record) {
                                   return personType().fromRecord(record).leftOn.isValid() ? u"离岗"_s : u"在岗"_s;
                               }};
    const auto content = registerOf(*school.store, kind, *records,
                                    {.columns = {u":state"_s, u"name"_s}, .groupBy = u":state"_s, .computed = {state}});
    REQUIRE_OK(content);
    CHECK(content->columns.first().heading == u"状态"_s);
    CHECK(content->row(0).cells == QStringList{u"离岗"_s, u"王伟"_s});
    CHECK(content->row(0).group == u"离岗"_s);
    CHECK(registerOf(*school.store, kind, *records, {.columns = {u":state"_s}}).error().kind == Error::Kind::Invalid);
}
