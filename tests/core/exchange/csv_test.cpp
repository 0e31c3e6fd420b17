// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"
#include "core/exchange/csv.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    return encoder(text);
}

CsvFile parsed(const QByteArray& bytes, const CsvOptions& options = {})
{
    const auto file = parseCsv(bytes, u"名单.csv"_s, options);
    REQUIRE_OK(file);
    return *file;
}

const QList<QStringList> staff{{u"姓名"_s, u"电话"_s}, {u"张伟"_s, u"13800000001"_s}, {u"𬭎镕"_s, u"13800000002"_s}};

} // namespace

TEST_CASE("every encoding that Excel and WPS write is recognised")
{
    const QString text = u"姓名,电话\r\n张伟,13800000001\r\n𬭎镕,13800000002\r\n"_s;
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    struct Case {
        QByteArray bytes;
        TextEncoding encoding;
    };
    for (const Case& row :
        {Case{text.toUtf8(), TextEncoding::Utf8}, Case{"\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8},
            Case{gb18030(text), TextEncoding::Gb18030}, Case{"\xFF\xFE" + utf16, TextEncoding::Utf16LittleEndian}}) {
        const CsvFile file = parsed(row.bytes);
        CHECK(file.encoding == row.encoding);
        CHECK(file.sheet.rows == staff);
        CHECK(file.sheet.rowNumbers == QList<int>{1, 2, 3});
        CHECK(file.sheet.notes.isEmpty());
    }
    // Also the two characters that Windows Notepad once took for something else.
    CHECK(parsed(gb18030(u"联通\n"_s)).sheet.rows == QList<QStringList>{{u"联通"_s}});
}

TEST_CASE("separators are guessed, or given")
{
    CHECK(parsed("a;b,c;d\n1;2,5;3\n").sheet.rows
        == QList<QStringList>{{u"a"_s, u"b,c"_s, u"d"_s}, {u"1"_s, u"2,5"_s, u"3"_s}});
    CHECK(parsed("a\tb\n1,5\t2\n").separator == u'\t');
    CHECK(parsed("sep=;\r\na;b\r\n").sheet.rowNumbers == QList<int>{2});
    CHECK(parsed("a;b\n", {TextEncoding::Guess, u','}).sheet.rows == QList<QStringList>{{u"a;b"_s}});
    CHECK(parsed("").sheet.rows.isEmpty());
}

TEST_CASE("quotes, line breaks and blank rows")
{
    const CsvFile file
        = parsed("\"a \"\"x\"\"\",\"first\r\nsecond\"\r\n\r\n,,\r\n\"b,c\"tail,d\"e\n=\"0138\",'=1+1,'abc");
    CHECK(file.sheet.rows
        == QList<QStringList>{
            {u"a \"x\""_s, u"first\r\nsecond"_s}, {u"b,ctail"_s, u"d\"e"_s}, {u"0138"_s, u"=1+1"_s, u"'abc"_s}});
    CHECK(file.sheet.rowNumbers == QList<int>{1, 4, 5});
    CHECK(parsed("a,b\rc,d\r").sheet.rows.size() == 2);
}

TEST_CASE("cells that were damaged before are marked")
{
    const CsvFile file = parsed(
        "张伟,1.38E+10,3.70203E+17\n李娜,370203198501010000,\xEF\xBF\xBD\n王强,11010519491231002X,13800000001\n");
    CHECK(file.sheet.note(1, 1) == CellNote::DamagedNumber);
    CHECK(file.sheet.note(1, 2) == CellNote::DamagedNumber);
    CHECK(file.sheet.note(2, 1) == CellNote::DamagedNumber);
    CHECK(file.sheet.note(2, 2) == CellNote::Unreadable);
    CHECK(file.sheet.notes.size() == 4);
}

TEST_CASE("what cannot be read is refused with its row")
{
    struct Case {
        QByteArray bytes;
        CsvOptions options;
        QString row; ///< in the message
        const char* detail;
    };
    const QByteArray wide = QByteArray("x,").repeated(600) + "x\n";
    for (const Case& given : {
             Case{"a,b\n\"c\r\nd\",e\n\xFF\xFF,f\n", {}, u"3"_s, "undecodable bytes"},
             Case{"a\n" + gb18030(u"张伟"_s) + "\n", {TextEncoding::Utf8, {}}, u"2"_s, "undecodable bytes"},
             Case{"\xEF\xBB\xBFname\n\n" + gb18030(u"张"_s), {}, u"3"_s, "undecodable bytes"},
             Case{"a,b\nc,\"d\ne,f\n", {}, u"2"_s, "quote never closed"},
             Case{"a\n" + wide, {}, u"2"_s, "too many columns"},
             Case{"a\n" + QByteArray(100'001, 'x'), {}, u"2"_s, "field too long"},
             Case{QByteArray("x\n").repeated(100'001), {}, u"100000"_s, "too many rows"},
             Case{QByteArray(511, ',').append("x\n").repeated(5000), {}, u"cells"_s, "too many rows"},
             Case{QByteArray("a\0b\n", 4), {}, u"text table"_s, "NUL characters"},
             Case{QByteArray(21 * 1024 * 1024, 'x'), {}, u"20 MB"_s, "over 20 MB"},
         }) {
        CAPTURE(given.detail);
        const auto file = parseCsv(given.bytes, u"名单.csv"_s, given.options);
        REQUIRE_FALSE(file);
        CHECK(file.error().kind == Error::Kind::Format);
        CHECK(file.error().detail == QLatin1String(given.detail));
        CHECK(file.error().advice.contains(given.row));
        CHECK(describe(file.error()).contains(u"名单.csv"_s));
        CHECK(describe(file.error()).contains(file.error().advice));
    }
}

TEST_CASE("what is written is read back, and starts no formula")
{
    const QList<QStringList> rows{{u"姓名"_s, u"a,b \"c\""_s, u"两\n行"_s},
        {u"=1+1"_s, u"+86138"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"＝1"_s, u" x"_s}};
    const QByteArray bytes = toCsv(rows);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.endsWith("\r\n"));
    for (const char* formula : {",=", "\n=", ",+", ",-", ",@", ",\t"})
        CHECK_FALSE(bytes.contains(formula));
    CHECK(parsed(bytes).sheet.rows == rows);
}
