// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/core/exchange/workbook_maker.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;
using workbook_maker::Contents;

namespace {

Sheet read(const Contents& contents)
{
    const auto file = parseXlsx(workbook_maker::workbook(contents), u"名单.xlsx"_s);
    REQUIRE_OK(file);
    return file->sheet;
}

} // namespace

TEST_CASE("shared strings: rich runs joined, phonetic guides left out, escapes undone")
{
    const Sheet sheet = read({
        .rows
        = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>)",
        .strings
        = "<si><t>姓名</t></si><si><r><rPr><b/></rPr><t>联系</t></r><r><t xml:space=\"preserve\">电话 </t></r></si>"
          "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><t>a_x000D_\nb &amp; &lt;c&gt; "
          "_x005F_x</t></si>",
    });
    CHECK(sheet.name == u"名单"_s);
    CHECK(sheet.rows == QList<QStringList>{{u"姓名"_s, u"联系电话 "_s, u"東京"_s, u"a\r\nb & <c> _x"_s}});
}

TEST_CASE("inline strings, explicit numbers, truth values, errors and formulas")
{
    const Sheet sheet = read({
        .rows
        = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>张伟</t></is></c><c r=\"B2\" t=\"n\"><v>13800000001</v></c>"
          "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"b\"><v>0</v></c><c r=\"F2\" t=\"e\"><f>A1</f><v>#N/A</v></c>"
          "<c r=\"G2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c><c r=\"H2\"><f>1+1</f></c><c r=\"I2\" "
          "t=\"d\"><v>2025-09-01T00:00:00</v></c></row>"
          "<row r=\"5\"><c r=\"C5\"><v>1.38E+10</v></c></row>"
          "<row><c><v>3.7020319850101E+17</v></c><c t=\"inlineStr\"><is><r><t>王</t></r><r><t>强</t></r></is></c></row>",
    });
    CHECK(sheet.rowNumbers == QList<int>{2, 5, 6});
    CHECK(sheet.rows
        == QList<QStringList>{
            {u"张伟"_s, u"13800000001"_s, u""_s, u"TRUE"_s, u"FALSE"_s, u"#N/A"_s, u"ab"_s, u""_s, u"2025-09-01"_s},
            {u""_s, u""_s, u"13800000000"_s}, {u"370203198501010000"_s, u"王强"_s}});
    CHECK(sheet.note(2, 5) == CellNote::FormulaError);
    CHECK(sheet.note(2, 7) == CellNote::NoFormulaResult);
    CHECK(sheet.note(2, 8) == CellNote::Date);
    CHECK(sheet.note(6, 0) == CellNote::DamagedNumber);
    CHECK_FALSE(sheet.note(2, 1).has_value());
}

TEST_CASE("dates by style in both calendars, numbers padded as shown")
{
    const Contents contents{
        .rows
        = R"(<row r="1"><c r="A1" s="0"><v>45901</v></c><c r="B1" s="1"><v>45901</v></c><c r="C1" s="2"><v>45901.5</v></c><c r="D1" s="3"><v>7</v></c><c r="E1" s="9"><v>7</v></c></row>)",
        .numberFormats
        = R"(<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0000"/>)",
        .cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="177"/>)",
    };
    CHECK(read(contents).rows
        == QList<QStringList>{{u"45901"_s, u"2025-09-01"_s, u"2025-09-01 12:00"_s, u"0007"_s, u"7"_s}});
    Contents mac = contents;
    mac.workbookProperties = "date1904=\"1\"";
    CHECK(read(mac).rows.first().at(1) == u"2029-09-02"_s);
}

TEST_CASE("blank rows, gaps, merged ranges and trailing empty cells")
{
    const Sheet sheet = read({
        .rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>教职工名单</t></is></c><c r=\"B1\"/><c r=\"C1\" "
                "s=\"0\"/></row>"
                "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" "
                "t=\"inlineStr\"><is><t> </t></is></c></row>"
                "<row r=\"1048576\"><c r=\"SR1048576\"><v>1</v></c></row>",
        .afterRows
        = R"(<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A4:A6"/><mergeCell ref="nonsense"/></mergeCells>)",
    });
    CHECK(sheet.rowNumbers == QList<int>{1, 2, 1048576});
    CHECK(sheet.rows.at(0) == QStringList{u"教职工名单"_s});
    CHECK(sheet.rows.at(2).size() == 512);
    CHECK(sheet.merged == QList<MergedCells>{{1, 1, 0, 2}, {4, 6, 0, 0}});
}

TEST_CASE("the first visible sheet with text is read, or the one asked for")
{
    auto parts = workbook_maker::parts({.rows = ""});
    parts[1].second.replace("<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>",
        "<sheet name=\"藏\" sheetId=\"3\" state=\"hidden\" r:id=\"rId5\"/><sheet name=\"空\" sheetId=\"1\" "
        "r:id=\"rId1\"/>"
        "<sheet name=\"图\" sheetId=\"4\" r:id=\"rId6\"/><sheet name=\"名单\" sheetId=\"2\" r:id=\"rId4\"/>");
    parts[2].second.replace("</Relationships>",
        "<Relationship Id=\"rId4\" Type=\"http://x/worksheet\" Target=\"./worksheets/../worksheets/Sheet2.xml\"/>"
        "<Relationship Id=\"rId5\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/sheet3.xml\"/>"
        "<Relationship Id=\"rId6\" Type=\"http://x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>");
    const auto sheetWith = [](const char* text) {
        return QByteArray("<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>") + text
            + "</t></is></c></row></sheetData></worksheet>";
    };
    parts << std::pair<QByteArray, QByteArray>{"xl/worksheets/sheet2.xml", sheetWith("two")}
          << std::pair<QByteArray, QByteArray>{"xl/worksheets/sheet3.xml", sheetWith("three")};
    const QByteArray bytes = workbook_maker::zipped(parts);

    const auto first = parseXlsx(bytes, u"x.xlsx"_s);
    REQUIRE_OK(first);
    CHECK(first->sheetNames == QStringList{u"空"_s, u"图"_s, u"名单"_s});
    CHECK(first->sheet.name == u"名单"_s);
    CHECK(first->sheet.rows == QList<QStringList>{{u"two"_s}});
    const auto hidden = parseXlsx(bytes, u"x.xlsx"_s, u"藏"_s);
    REQUIRE_OK(hidden);
    CHECK(hidden->sheet.rows == QList<QStringList>{{u"three"_s}});
    const auto absent = parseXlsx(bytes, u"x.xlsx"_s, u"别的"_s);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == Error::Kind::NotFound);
}

TEST_CASE("a file is read by what it is, not by its name")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto workbook = readSheetFile(
        write(u"其实是表.csv"_s, workbook_maker::workbook({.rows = "<row r=\"1\"><c><v>1</v></c></row>"})));
    REQUIRE_OK(workbook);
    CHECK(workbook->sheetNames == QStringList{u"名单"_s});
    CHECK_FALSE(workbook->encoding.has_value());
    const auto text = readSheetFile(write(u"其实是文字.xls"_s, "a\tb\n1\t2\n"));
    REQUIRE_OK(text);
    CHECK(text->separator == u'\t');
    const auto absent = readSheetFile(folder.filePath(u"没有.xlsx"_s));
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == Error::Kind::File);
}
