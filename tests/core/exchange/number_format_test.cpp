// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;
using Kind = NumberFormat::Kind;

TEST_CASE("number format codes that mean dates are told from those that do not")
{
    struct Case {
        QString code;
        Kind kind;
    };
    for (const Case& row : {Case{u"yyyy\\-mm\\-dd"_s, Kind::Date}, Case{u"yyyy\"年\"m\"月\"d\"日\";@"_s, Kind::Date},
             Case{u"[$-804]yyyy/m/d h:mm"_s, Kind::DateTime}, Case{u"m\"月\"d\"日\""_s, Kind::Date},
             Case{u"h:mm AM/PM"_s, Kind::Time}, Case{u"[h]:mm"_s, Kind::Time},
             Case{u"[DBNum1][$-804]yyyy\"年\"m\"月\""_s, Kind::Date}, Case{u"General"_s, Kind::Plain},
             Case{u"G/通用格式"_s, Kind::Plain}, Case{u"#,##0.00"_s, Kind::Plain}, Case{u"0.00E+00"_s, Kind::Plain},
             Case{u"[Red]-0;0"_s, Kind::Plain}, Case{u"0\" days\""_s, Kind::Plain}, Case{u"@"_s, Kind::Plain},
             Case{u"000000"_s, Kind::Zeros}, Case{u"_ * #,##0_ "_s, Kind::Plain}, Case{u"\"班\"0"_s, Kind::Plain}}) {
        CAPTURE(row.code.toStdString());
        CHECK(numberFormatOf(164, row.code).kind == row.kind);
    }
    CHECK(numberFormatOf(14, {}).kind == Kind::Date);
    CHECK(numberFormatOf(22, {}).kind == Kind::DateTime);
    CHECK(numberFormatOf(20, {}).kind == Kind::Time);
    CHECK(numberFormatOf(31, {}).kind == Kind::Date);
    CHECK(numberFormatOf(57, {}).kind == Kind::Date);
    CHECK(numberFormatOf(0, {}).kind == Kind::Plain);
    CHECK(numberFormatOf(49, {}).kind == Kind::Plain);
}

TEST_CASE("numbers come out in full or are marked as damaged")
{
    struct Case {
        QString raw;
        QString text;
        bool damaged = false;
    };
    for (const Case& row : {Case{u"13800000000"_s, u"13800000000"_s}, Case{u"1.3800000000000000E+10"_s, u"13800000000"_s},
             Case{u"1.38E+10"_s, u"13800000000"_s}, Case{u"5"_s, u"5"_s}, Case{u"5.0"_s, u"5"_s},
             Case{u"-12.50"_s, u"-12.5"_s}, Case{u"0.1"_s, u"0.1"_s}, Case{u"0.30000000000000004"_s, u"0.3"_s},
             Case{u"1.1000000000000001"_s, u"1.1"_s}, Case{u"45900.999999999999999"_s, u"45901"_s}, Case{u"0"_s, u"0"_s},
             Case{u"-0.0"_s, u"0"_s}, Case{u"5E-4"_s, u"0.0005"_s}, Case{u"123456789012345"_s, u"123456789012345"_s},
             Case{u"370203850101123"_s, u"370203850101123"_s},
             Case{u"3.7020319850101101E+17"_s, u"370203198501011010"_s, true},
             Case{u"370203198501011000"_s, u"370203198501011000"_s, true}, Case{u"1E+300"_s, u"1E+300"_s, true},
             Case{u"abc"_s, u"abc"_s}}) {
        CAPTURE(row.raw.toStdString());
        const CellText cell = numberText(row.raw, {}, false);
        CHECK(cell.text == row.text);
        CHECK((cell.note == CellNote::DamagedNumber) == row.damaged);
    }
    CHECK(numberText(u"7"_s, {Kind::Zeros, 4}, false).text == u"0007"_s);
    CHECK(numberText(u"1.5"_s, {Kind::Zeros, 4}, false).text == u"1.5"_s);
}

TEST_CASE("serial numbers become dates in both calendars")
{
    const NumberFormat date{Kind::Date, 0};
    CHECK(numberText(u"45901"_s, date, false).text == u"2025-09-01"_s);
    CHECK(numberText(u"45901"_s, date, false).note == CellNote::Date);
    CHECK(numberText(u"44439"_s, date, true).text == u"2025-09-01"_s);
    CHECK(numberText(u"1"_s, date, false).text == u"1900-01-01"_s);
    CHECK(numberText(u"59"_s, date, false).text == u"1900-02-28"_s);
    CHECK(numberText(u"61"_s, date, false).text == u"1900-03-01"_s);
    CHECK(numberText(u"45901.354166666664"_s, {Kind::DateTime, 0}, false).text == u"2025-09-01 08:30"_s);
    CHECK(numberText(u"45901"_s, {Kind::DateTime, 0}, false).text == u"2025-09-01"_s);
    CHECK(numberText(u"45900.999999999"_s, {Kind::DateTime, 0}, false).text == u"2025-09-01"_s);
    CHECK(numberText(u"0.35416666666666669"_s, {Kind::Time, 0}, false).text == u"08:30"_s);
    CHECK(numberText(u"1.5"_s, {Kind::Time, 0}, false).text == u"36:00"_s);
    CHECK(numberText(u"-3"_s, date, false).text == u"-3"_s);
    CHECK(numberText(u"99999999"_s, date, false).text == u"99999999"_s);
}
