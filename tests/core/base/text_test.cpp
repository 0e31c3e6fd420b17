// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {
struct Pair {
    QString given;
    QString expected;
};
} // namespace

TEST_CASE("full-width identifiers become half-width, Chinese stays")
{
    const auto row = GENERATE(values<Pair>({
        {u"１３８００００１２３４"_s, u"13800001234"_s},
        {u"３７０２０３１９８５０１０１１２３Ｘ"_s, u"37020319850101123X"_s},
        {u"Ａ－１０２／３．５＿ｂ＠ｃ"_s, u"A-102/3.5_b@c"_s},
        {u"安全，责任（２０２５）：是！"_s, u"安全，责任（2025）：是！"_s},
        {u"9月1日～15日"_s, u"9月1日～15日"_s},
        {u"王\u3000伟\u00A0"_s, u"王 伟 "_s},
        {u"张\u200B三\uFEFF\u200E"_s, u"张三"_s},
        {u"a\u0000\u0007b\u0085c"_s, u"abc"_s},
        {u"第一行\n第二行\t末"_s, u"第一行\n第二行\t末"_s},
        {u"𬭎𫖯㛃😀"_s, u"𬭎𫖯㛃😀"_s},
    }));
    CHECK(toHalfWidth(row.given) == row.expected);
}

TEST_CASE("one-line text is folded to one line")
{
    const auto row = GENERATE(values<Pair>({
        {u"  安全 \r\n 办公室\u3000"_s, u"安全 办公室"_s},
        {u"a\t\tb\nc"_s, u"a b c"_s},
        {u"\u3000\u3000"_s, u""_s},
        {u""_s, u""_s},
    }));
    CHECK(cleanLine(row.given) == row.expected);
}

TEST_CASE("names lose their padding, not their parts")
{
    const auto row = GENERATE(values<Pair>({
        {u"王 伟"_s, u"王伟"_s},
        {u"王\u3000\u3000伟"_s, u"王伟"_s},
        {u" 张 小 明 "_s, u"张小明"_s},
        {u"欧阳 娜"_s, u"欧阳娜"_s},
        {u"𬭎 伟"_s, u"𬭎伟"_s},
        {u"王伟 李娜"_s, u"王伟 李娜"_s},
        {u"John Smith"_s, u"John Smith"_s},
        {u"艾力.买买提"_s, u"艾力·买买提"_s},
        {u"艾力 • 买买提"_s, u"艾力·买买提"_s},
        {u"艾力·买买提"_s, u"艾力·买买提"_s},
        {u"李\n娜"_s, u"李娜"_s},
    }));
    CHECK(cleanName(row.given) == row.expected);
}

TEST_CASE("marks that are not data are known")
{
    for (const QString& mark : {u"同上"_s, u"〃"_s, u"″"_s, u" 同 上 "_s, u"（同上）"_s, u"\""_s}) {
        CAPTURE(mark);
        CHECK(isDittoMark(mark));
        CHECK(isPlaceholderMark(mark));
    }
    for (const QString& mark : {u"略"_s, u"无"_s, u"-"_s, u"—"_s, u"/"_s, u"（略）"_s, u"无。"_s, u"N/A"_s, u"－"_s, u"#N/A"_s}) {
        CAPTURE(mark);
        CHECK(isPlaceholderMark(mark));
        CHECK_FALSE(isDittoMark(mark));
    }
    for (const QString& word : {u""_s, u"无锡"_s, u"王无"_s, u"-5"_s, u"1/2"_s, u"张略"_s, u"同上海"_s}) {
        CAPTURE(word);
        CHECK_FALSE(isPlaceholderMark(word));
    }
}

TEST_CASE("dates are read as people write them")
{
    for (const QString& text : {u"2025-09-01"_s, u"2025.9.1"_s, u"2025/9/1"_s, u"20250901"_s, u"2025年9月1日"_s, u"２０２５．９．１"_s,
             u" 2025年 9月 1日 "_s, u"45901"_s, u"45901.5"_s, u"2025-09-01 00:00:00"_s, u"2025-09-01T08:30"_s, u"2025年9月1号"_s,
             u"2025年9月1日（星期一）"_s}) {
        CAPTURE(text);
        CHECK(parseDate(text) == QDate(2025, 9, 1));
    }
    for (const QString& text : {u"20250231"_s, u"2025-02-30"_s, u"2025.9"_s, u"2025年9月"_s, u"9/1/2025"_s, u"25.9.1"_s, u"1.1"_s, u""_s,
             u"123"_s, u"19999"_s, u"80001"_s, u"2025-13-01"_s, u"2025年9-1"_s, u"2025-9.1"_s, u"0000-00-00"_s, u"3025-01-01"_s, u"明天"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text).has_value());
    }
    CHECK(parseDate(u"20000"_s) == QDate(1954, 10, 3));
    CHECK(parseDate(u"80000"_s) == QDate(2119, 1, 11));
}

TEST_CASE("phones keep digits and a leading plus")
{
    const auto row = GENERATE(values<Pair>({
        {u"0532-8888 6666"_s, u"053288886666"_s},
        {u"１３８－００００－１２３４"_s, u"13800001234"_s},
        {u"+86 138 0000 1234"_s, u"+8613800001234"_s},
        {u"(0532)88886666"_s, u"053288886666"_s},
        {u"13800001234.0"_s, u"13800001234"_s},
        {u"无"_s, u""_s},
        {u"+"_s, u""_s},
    }));
    CHECK(cleanPhone(row.given) == row.expected);
}

TEST_CASE("masks hide what they promise")
{
    CHECK(maskPhone(u"13800010001"_s) == u"138****0001"_s);
    CHECK(maskPhone(u"053288886666"_s) == u"053*****6666"_s);
    CHECK(maskPhone(u"88886666"_s) == u"88****66"_s);
    CHECK(maskPhone(u"110"_s) == u"***"_s);
    CHECK(maskPhone(u""_s).isEmpty());
    CHECK(maskIdNumber(u"37020319850101123X"_s) == u"**************123X"_s);
    CHECK(maskIdNumber(u"E123456"_s) == u"*******"_s);
}

TEST_CASE("resident numbers are checked by digit and date")
{
    CHECK(isValidIdNumber(u"11010519491231002X"_s));
    CHECK(isValidIdNumber(u"11010519491231002x"_s));
    CHECK(isValidIdNumber(u"440524188001010014"_s) == false); // the checksum is right, the year is before 1900
    for (const QString& text : {u"110105194912310021"_s, u"11010519491331002X"_s, u"1101051949123100"_s, u""_s, u"11010519491231002Y"_s,
             u"3.70203E+17"_s, u"11010519491231 02X"_s, u"370203198501010000"_s}) {
        CAPTURE(text);
        CHECK_FALSE(isValidIdNumber(text));
    }
}
