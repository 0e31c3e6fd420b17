// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_parts.h"
#include "tests/core/exchange/workbook_maker.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;
using workbook_maker::Contents;
using workbook_maker::workbook;
using workbook_maker::zipped;

namespace {

const Contents good{.rows = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>)"};

QByteArray compound(const QString& stream)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(1000, '\0')
        + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2) + QByteArray(1000, '\0');
}

QByteArray withSheet(const QByteArray& sheetXml)
{
    auto parts = workbook_maker::parts(good);
    parts[5].second = sheetXml;
    return zipped(parts);
}

/// Sets the sizes in the directory and the local header of the last member to a lie.
QByteArray lyingAboutSize(QByteArray bytes)
{
    const qsizetype directory = bytes.lastIndexOf("PK\x01\x02");
    const qsizetype header = bytes.lastIndexOf("PK\x03\x04");
    for (int i = 0; i < 4; ++i) {
        bytes[directory + 24 + i] = i == 0 ? 100 : 0;
        bytes[header + 22 + i] = i == 0 ? 100 : 0;
    }
    return bytes;
}

} // namespace

TEST_CASE("hostile and mistaken workbooks are refused with what to do")
{
    const QByteArray bomb = R"(<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>)"
        + QByteArray(80 * 1024 * 1024, 'x') + "</t></is></c></row></sheetData></worksheet>";
    workbook_maker::Parts crowd = workbook_maker::parts(good);
    for (int i = 0; i < 2000; ++i)
        crowd << std::pair<QByteArray, QByteArray>{"x/" + QByteArray::number(i), "x"};
    auto encrypted = zipped(workbook_maker::parts(good), "secret");
    const QByteArray dtd
        = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
          "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";

    struct Case {
        const char* what;
        QByteArray bytes;
        const char* detail; ///< part of Error::detail
        const char* advice; ///< part of the sentence, in the source language
    };
    const QList<Case> cases{
        {"empty", {}, "", "empty"},
        {"old .xls renamed", compound(u"Workbook"_s), "", "old kind (.xls)"},
        {".doc renamed", compound(u"WordDocument"_s), "", "Word document"},
        {"password", compound(u"EncryptedPackage"_s), "", "password"},
        {"WPS .et", compound(u"Other"_s), "", "save it as .xlsx"},
        {"PDF renamed", "%PDF-1.4 …", "", "PDF"},
        {"web page renamed", " <html><table><tr><td>1</td></tr></table>", "", "web page"},
        {"picture renamed", "\x89PNG\r\n\x1A\n", "", "picture"},
        {".docx renamed", zipped({{"word/document.xml", "<w/>"}}), "no workbook part", "Word document"},
        {".ods renamed",
            zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}),
            "no workbook part", "save it as .xlsx"},
        {"another archive", zipped({{"readme.txt", "hello"}}), "no workbook part", "archive without a workbook"},
        {"encrypted members", encrypted, "encrypted part", "password"},
        {"truncated", workbook(good).chopped(40), "", "incomplete or damaged"},
        {"first half only", workbook(good).left(300), "", "incomplete or damaged"},
        {"compression bomb", withSheet(bomb), "part too large", "far larger"},
        {"bomb that lies about its size", lyingAboutSize(withSheet(bomb)), "", ""},
        {"too many members", zipped(crowd), "too many members", "far larger"},
        {"document type", withSheet(dtd), "document type refused", "save it again"},
        {"deep nesting", withSheet(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000)),
            "nested too deeply", "save it again"},
        {"broken XML", withSheet("<worksheet><sheetData><row></worksheet>"), "", "save it again"},
        {"cut XML", withSheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1"), "", "save it again"},
        {"string index", workbook({.rows = R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"}), "string index",
            "save it again"},
        {"negative string index", workbook({.rows = R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)"}), "string index",
            "save it again"},
        {"cell reference", workbook({.rows = R"(<row r="1"><c r="A99999999999"><v>7</v></c></row>)"}), "cell reference",
            "save it again"},
        {"row number", workbook({.rows = R"(<row r="-4"><c><v>7</v></c></row>)"}), "row number", "save it again"},
        {"too wide", workbook({.rows = R"(<row r="1"><c r="ZZZ1"><v>7</v></c></row>)"}), "too many columns",
            "more than 512 columns"},
        {"too many rows", workbook({.rows = QByteArray("<row><c><v>1</v></c></row>").repeated(100'001)}), "too many rows",
            "100000"},
        {"too many cells",
            workbook({.rows = QByteArray("<row><c r=\"SR1\"><v>1</v></c></row>") +
                    [] {
                        QByteArray rows;
                        for (int i = 2; i < 4100; ++i)
                            rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"SR" + QByteArray::number(i)
                                + "\"><v>1</v></c></row>";
                        return rows;
                    }()}),
            "too many cells", "Split it"},
        {"long text", workbook({.rows = "<row><c t=\"str\"><v>" + QByteArray(100'001, 'x') + "</v></c></row>"}),
            "field too long", "row 1"},
        {"no text at all", workbook({.rows = ""}), "no sheet with text", "visible sheets"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.what);
        const auto file = parseXlsx(row.bytes, u"名单.xlsx"_s);
        REQUIRE_FALSE(file);
        CHECK(file.error().kind == Error::Kind::Format);
        CHECK(file.error().subject == u"名单.xlsx"_s);
        CAPTURE(file.error().detail, file.error().advice);
        CHECK(file.error().detail.contains(QLatin1String(row.detail)));
        CHECK(file.error().advice.contains(QLatin1String(row.advice)));
        CHECK(describe(file.error()).endsWith(file.error().advice));
    }
}

TEST_CASE("parts that together are too large are refused")
{
    const QByteArray large(60 * 1024 * 1024, ' ');
    auto parts = ZipParts::open(zipped({{"a", large}, {"b", large}, {"c", large}}), u"x.xlsx"_s);
    REQUIRE_OK(parts);
    REQUIRE_OK(parts->read(u"a"_s));
    REQUIRE_OK(parts->read(u"b"_s));
    CHECK_FALSE(parts->read(u"c"_s));
    CHECK_FALSE(parts->read(u"d"_s));
}

TEST_CASE("damaged copies of a good workbook never hang, crash or pass as something else than text")
{
    const QByteArray original = workbook({
        .rows
        = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45901</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>)",
        .strings = "<si><t>姓名</t></si><si><t>张伟</t></si>",
        .cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)",
    });
    QRandomGenerator random(20250901);
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        QByteArray bytes = original;
        const int changes = 1 + int(random.bounded(4));
        for (int n = 0; n < changes; ++n)
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        if (i % 5 == 0)
            bytes.truncate(qsizetype(random.bounded(quint32(bytes.size()))));
        const auto file = parseXlsx(bytes, u"x.xlsx"_s);
        refused += file ? 0 : 1;
        if (file)
            CHECK(file->sheet.rows.size() == file->sheet.rowNumbers.size());
    }
    CHECK(refused > 200);
}

TEST_CASE("a file that only looks like text is refused by the reader of both kinds")
{
    const QTemporaryDir folder;
    for (const auto& [name, bytes] : QList<std::pair<QString, QByteArray>>{{u"名单.xls"_s, compound(u"Workbook"_s)},
             {u"名单.csv"_s, "%PDF-1.4"}, {u"b.xlsx"_s, QByteArray("a\0b", 3)}, {u"c.csv"_s, ""}}) {
        CAPTURE(name);
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto sheet = readSheetFile(file.fileName());
        REQUIRE_FALSE(sheet);
        CHECK(sheet.error().kind == Error::Kind::Format);
        CHECK(sheet.error().subject == name);
        CHECK_FALSE(sheet.error().advice.isEmpty());
    }
}
