// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading.h"
#include "core/exchange/sheet_table.h"
#include "core/people/people.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// Row numbers from 1; rows without text are left out, as the readers do.
Sheet sheetOf(const QList<QStringList>& rows, const QList<MergedCells>& merged = {})
{
    Sheet sheet;
    sheet.name = u"名单"_s;
    sheet.merged = merged;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].join(QString()).isEmpty())
            continue;
        sheet.rows << rows[i];
        sheet.rowNumbers << i + 1;
    }
    return sheet;
}

QStringList knownWords() { return headingWords(personType().kind()); }

SheetTable tableOf(const Sheet& sheet, int headerRow = 0)
{
    const auto table = findTable(sheet, knownWords(), headerRow);
    REQUIRE_OK(table);
    return *table;
}

QList<int> numbers(const SheetTable& table)
{
    QList<int> result;
    for (const SheetRow& row : table.rows)
        result << row.number;
    return result;
}

QStringList codes(const SheetTable& table)
{
    QStringList result;
    for (const RowIssue& issue : table.cleaned)
        result << QString::number(issue.row) + u' ' + issue.issue.code;
    return result;
}

} // namespace

TEST_CASE("the headings are found below titles, blank rows and remarks")
{
    const SheetTable table
        = tableOf(sheetOf({{u"某某小学教职工名单"_s}, {}, {u"填表日期：2026年9月1日"_s, u""_s, u"部门：办公室"_s},
                              {u"序号"_s, u"姓 名"_s, u"部门（必填）"_s, u"联系电话"_s},
                              {u"1"_s, u"张伟"_s, u"教导处"_s, u"13800000001"_s}},
            {{1, 1, 0, 3}}));
    CHECK(table.headerRow == 4);
    CHECK(table.headings == QStringList{u"序号"_s, u"姓 名"_s, u"部门（必填）"_s, u"联系电话"_s});
    CHECK(numbers(table) == QList<int>{5});
    CHECK(table.cleaned.isEmpty());
}

TEST_CASE("headings over two rows are joined and still recognised")
{
    const Sheet sheet = sheetOf({{u"姓名"_s, u"部门"_s, u"联系方式"_s, u""_s}, {u""_s, u""_s, u"手机"_s, u"固定电话"_s},
                                    {u"张伟"_s, u"教导处"_s, u"13800000001"_s, u"88886666"_s}},
        {{1, 2, 0, 0}, {1, 2, 1, 1}, {1, 1, 2, 3}});
    const SheetTable table = tableOf(sheet);
    CHECK(table.headerRow == 2);
    CHECK(table.headings == QStringList{u"姓名"_s, u"部门"_s, u"联系方式/手机"_s, u"联系方式/固定电话"_s});
    CHECK(numbers(table) == QList<int>{3});
    const ColumnMapping mapping = guessColumns(personType().kind(), table.headings);
    CHECK(mapping == ColumnMapping{{0, u"name"_s}, {1, u"department"_s}, {2, u"phone"_s}});

    Sheet loose = sheet;
    loose.merged = {{1, 1, 2, 3}};
    CHECK(tableOf(loose).headings.at(2) == u"联系方式/手机"_s);
}

TEST_CASE("what is no data is left out and reported with its row")
{
    const SheetTable table = tableOf(
        sheetOf({{u"姓名"_s, u"部门"_s, u"电话"_s}, {u"张伟"_s, u"教导处"_s, u"1"_s}, {}, {u"二、后勤"_s},
                    {u"姓名"_s, u"部门"_s, u"电话"_s}, {u"共享"_s, u"总务处"_s, u"3"_s}, {u"-"_s, u"/"_s, u"无"_s},
                    {u"合 计"_s, u"2"_s}, {u"共 90 人"_s}, {u""_s, u"总计："_s, u"90"_s},
                    {u"填表人：王芳"_s, u"审核人：李强"_s}, {u"注：外聘人员另表。"_s}, {u"第 1 页 共 1 页"_s}},
            {{4, 4, 0, 2}}));
    CHECK(numbers(table) == QList<int>{2, 6});
    CHECK(codes(table)
        == QStringList{u"4 table.section"_s, u"5 table.repeated_header"_s, u"7 table.marks_only"_s, u"8 table.total"_s,
            u"9 table.total"_s, u"10 table.total"_s, u"11 table.footnote"_s, u"12 table.footnote"_s,
            u"13 table.footnote"_s});
    CHECK_FALSE(std::any_of(table.cleaned.cbegin(), table.cleaned.cend(),
        [](const RowIssue& issue) { return issue.issue.severity == Severity::Problem; }));
    CHECK(table.cleaned.at(3).sentence().contains(u"8"_s));
    CHECK(table.cleaned.at(3).sentence().contains(u"合 计"_s));
}

TEST_CASE("ditto marks and merged cells count for every row")
{
    Sheet sheet = sheetOf({{u"部门"_s, u"姓名"_s, u"岗位"_s, u"电话"_s}, {u"教导处"_s, u"张伟"_s, u"教师"_s, u"1"_s},
                              {u""_s, u"李娜"_s, u"同上"_s, u"2"_s}, {u""_s, u"王强"_s, u"〃"_s, u"〃"_s},
                              {u"总务处"_s, u"赵敏"_s, u""_s, u"4"_s}, {u""_s, u"孙立"_s, u"同上"_s, u"5"_s}},
        {{2, 4, 0, 0}});
    sheet.notes.insert({2, 0}, CellNote::Date);
    const SheetTable table = tableOf(sheet);
    CHECK(table.rows.at(1).cells == QStringList{u"教导处"_s, u"李娜"_s, u"教师"_s, u"2"_s});
    CHECK(table.rows.at(2).cells == QStringList{u"教导处"_s, u"王强"_s, u"教师"_s, u"2"_s});
    CHECK(table.rows.at(4).cells == QStringList{u""_s, u"孙立"_s, u""_s, u"5"_s});
    CHECK(table.notes.value({3, 0}) == CellNote::Date);
    CHECK(codes(table)
        == QStringList{u"3 table.merged"_s, u"3 table.ditto"_s, u"4 table.merged"_s, u"4 table.ditto"_s,
            u"4 table.ditto"_s, u"6 table.ditto_nothing"_s});
    CHECK(table.cleaned.at(1).heading == u"岗位"_s);
}

TEST_CASE("a table without headings, a chosen heading row, odd columns")
{
    const Sheet sheet = sheetOf({{u"甲"_s, u"乙"_s}, {u"张伟"_s, u"1"_s, u"多余"_s}, {u"李娜"_s, u"2"_s}});
    const auto none = findTable(sheet, knownWords());
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::Invalid);
    const SheetTable table = tableOf(sheet, 1);
    CHECK(numbers(table) == QList<int>{2, 3});
    CHECK(codes(table) == QStringList{u"2 table.no_heading"_s});
    CHECK(codes(tableOf(sheetOf({{u"姓名"_s, u"电话"_s, u"电话"_s}, {u"张伟"_s, u"1"_s, u"2"_s}})))
        == QStringList{u"1 table.heading_twice"_s});
    CHECK(numbers(tableOf(sheetOf({{u"姓名"_s}, {u"张伟"_s}}))) == QList<int>{2});
    CHECK_FALSE(findTable(Sheet{}, knownWords()));
}

TEST_CASE("columns are guessed from what people write over them")
{
    struct Case {
        QString heading;
        QString column;
    };
    for (const Case& row :
        {Case{u"姓名"_s, u"name"_s}, Case{u"*姓  名："_s, u"name"_s}, Case{u"教职工姓名"_s, u"name"_s},
            Case{u"手机"_s, u"phone"_s}, Case{u"联系电话"_s, u"phone"_s}, Case{u"电话"_s, u"phone"_s},
            Case{u"本人联系电话"_s, u"phone"_s}, Case{u"电话号码"_s, u"phone"_s}, Case{u"手机号码（11位）"_s, u"phone"_s},
            Case{u"工号"_s, u"staff_no"_s}, Case{u"身份证号码"_s, u"id_number"_s}, Case{u"入职日期"_s, u"joined_on"_s},
            Case{u"部门名称"_s, u"department"_s}, Case{u"Telephone"_s, u"phone"_s}, Case{u"staff_no"_s, u"staff_no"_s},
            Case{u"家长电话"_s, {}}, Case{u"紧急联系人电话"_s, {}}, Case{u"部门负责人"_s, {}}, Case{u"序号"_s, {}},
            Case{u""_s, {}}}) {
        CAPTURE(row.heading);
        CHECK(guessColumns(personType().kind(), {row.heading}).value(0) == row.column);
    }
    CHECK(guessColumns(personType().kind(), {u"家庭电话"_s, u"电话"_s, u"姓名"_s})
        == ColumnMapping{{1, u"phone"_s}, {2, u"name"_s}});
}
