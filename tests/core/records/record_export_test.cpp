// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_export.h"

#include "core/exchange/sheet_reader.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QList<Record> twoPeople(test::MemorySchool& school)
{
    const auto teacher = school.addCategory(u"teacher"_s, u"教师"_s);
    const auto office = school.addDepartment(u"教务处"_s);
    school.add(personType(), Person{.staffNo = u"007"_s, .name = u"王㛃"_s, .category = teacher.id, .department = office.id,
                                    .phone = u"13812345678"_s, .idNumber = u"11010519491231002X"_s, .joinedOn = QDate(2020, 9, 1)});
    school.add(personType(), Person{.staffNo = u"008"_s, .name = u"=1+1"_s, .category = teacher.id});
    return *school.store->list(personType().kind());
}

Sheet exported(test::MemorySchool& school, const QList<Record>& records, const ExportOptions& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    const auto rows = exportRecords(*school.store, personType().kind(), records, path, options);
    REQUIRE_OK(rows);
    CHECK(*rows == records.size());
    const auto read = readSheetFile(path);
    REQUIRE_OK(read);
    return read->sheet;
}

} // namespace

TEST_CASE("an export keeps texts as they are, dates as dates and sensitive values masked", "[records][export]")
{
    test::MemorySchool school;
    const Sheet sheet = exported(school, twoPeople(school), {});
    const RecordKind& kind = personType().kind();
    const QStringList columns = exportColumns(kind);
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.rows[0].first() == kind.pluralTitle());
    const auto row = [&](const QString& name) -> qsizetype {
        for (qsizetype i = 2; i < sheet.rows.size(); ++i)
            if (sheet.text(i, columns.indexOf(u"name"_s)) == name)
                return i;
        return -1;
    };
    const auto cell = [&](qsizetype index, const QString& column) { return sheet.text(index, columns.indexOf(column)); };
    const qsizetype first = row(u"王㛃"_s);
    REQUIRE(first > 0);
    CHECK(cell(first, u"staff_no"_s) == u"007"_s);
    CHECK(cell(first, u"department"_s) == u"教务处"_s);
    CHECK(cell(first, u"phone"_s) == u"138****5678"_s);
    CHECK(cell(first, u"id_number"_s) == u"**************002X"_s);
    CHECK(cell(first, u"joined_on"_s) == u"2020-09-01"_s);
    CHECK(sheet.note(sheet.rowNumbers[first], int(columns.indexOf(u"joined_on"_s))) == CellNote::Date);
    CHECK(row(u"=1+1"_s) > 0); // a text, not a formula
}

TEST_CASE("an export takes the columns and the masking it is told", "[records][export]")
{
    test::MemorySchool school;
    const auto records = twoPeople(school);
    const Sheet sheet = exported(school, records, {.columns = {u"phone"_s, u"name"_s}, .masking = Masking::Plain, .title = u"通讯录"_s});
    CHECK(sheet.rows[0] == QStringList{u"通讯录"_s});
    CHECK(sheet.rows[1] == QStringList{personType().kind().field(u"phone"_s)->title(), personType().kind().field(u"name"_s)->title()});
    QStringList phones;
    for (qsizetype i = 2; i < sheet.rows.size(); ++i)
        phones << sheet.text(i, 0);
    CHECK(phones.contains(u"13812345678"_s));

    const QTemporaryDir folder;
    const auto wrong = exportRecords(*school.store, personType().kind(), records, folder.filePath(u"b.xlsx"_s), {.columns = {u"shoe"_s}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(QFile::exists(folder.filePath(u"b.xlsx"_s)));
}

TEST_CASE("an export says beside its title what was filtered, and holds computed columns", "[records][export]")
{
    test::MemorySchool school;
    const QList<Record> people = twoPeople(school);
    const ComputedColumn length{u":length"_s, u"字数"_s, [](const Record& record) {
                                    return QString::number(personType().kind().nameOf(record).size());
                                }};
    const Sheet sheet = exported(school, people, {.columns = {u"name"_s, u":length"_s}, .note = u"筛选：教导处，2/90 条"_s, .computed = {length}});
    CHECK(sheet.rows[0].first().contains(u"筛选：教导处，2/90 条"_s));
    CHECK(sheet.rows[0].first().contains(personType().kind().pluralTitle()));
    CHECK(sheet.rows[1] == QStringList{personType().kind().field(u"name"_s)->title(), u"字数"_s});
    for (const qsizetype row : {2, 3})
        CHECK(sheet.text(row, 1) == QString::number(sheet.text(row, 0).size()));
}
