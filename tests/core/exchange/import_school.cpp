// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_school.h"

#include <algorithm>

using namespace bihuan;
using namespace Qt::StringLiterals;

ImportSchool::ImportSchool()
    : teacher(
        add(staffCategoryType(), StaffCategory{.code = u"teacher"_s, .name = u"教师"_s, .aliases = u"专任教师、老师"_s}))
    , guard(addCategory(u"guard"_s, u"保安"_s, true))
    , teaching(
          add(departmentType(), Department{.code = u"academic"_s, .name = u"教导处"_s, .aliases = u"教务处、教学处"_s}))
    , affairs(addDepartment(u"总务处"_s))
    , classTeacher(addPost(u"班主任"_s))
{
}

SheetTable tableFrom(const QList<QStringList>& rows)
{
    Sheet sheet;
    sheet.name = u"名单"_s;
    for (int i = 0; i < rows.size(); ++i) {
        sheet.rows << rows[i];
        sheet.rowNumbers << i + 1;
    }
    const auto table = findTable(sheet, headingWords(personType().kind()));
    REQUIRE_OK(table);
    return *table;
}

ImportPlan ImportSchool::plan(const SheetTable& table, const ImportOptions& options) const
{
    const auto plan = importer().plan(
        personType().kind(), table, guessColumns(personType().kind(), table.headings), {u"名单.xlsx"_s, "0123"}, options);
    REQUIRE_OK(plan);
    return *plan;
}

ImportPlan ImportSchool::plan(const QList<QStringList>& rows, const ImportOptions& options) const
{
    return plan(tableFrom(rows), options);
}

ImportResult ImportSchool::imported(const QList<QStringList>& rows, const ImportOptions& options) const
{
    const auto result = importer().apply(plan(rows, options));
    REQUIRE_OK(result);
    return *result;
}

QList<Person> ImportSchool::people() const
{
    const auto people = store->list(personType());
    REQUIRE_OK(people);
    return *people;
}

Person ImportSchool::person(const QString& name) const
{
    const auto people = store->list(personType(), {.where = {{u"name"_s, name}}});
    REQUIRE_OK(people);
    REQUIRE(people->size() == 1);
    return people->first();
}

QString ImportSchool::everything() const
{
    QString all;
    for (const char* table :
        {"person", "department", "post", "staff_category", "journal", "record_index", "import_batch", "import_change"}) {
        QStringList columns;
        REQUIRE(database->read(u"SELECT name FROM pragma_table_info('%1')"_s.arg(QLatin1String(table)), {},
            [&](const Row& row) { columns << u"quote(%1)"_s.arg(row.text(0)); }));
        REQUIRE(database->read(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u"||','||"_s), QLatin1String(table)),
            {}, [&](const Row& row) { all += QLatin1String(table) + u' ' + row.text(0) + u'\n'; }));
    }
    return all;
}

QStringList codesOf(const RowIssues& issues)
{
    QStringList codes;
    for (const RowIssue& issue : issues)
        codes << issue.issue.code;
    return codes;
}

bool hasCode(const RowIssues& issues, const QString& code) { return codesOf(issues).contains(code); }
