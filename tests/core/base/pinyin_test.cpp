// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_table.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("initials of ordinary names")
{
    const auto [name, initials] = GENERATE(table<QString, QString>({
        {u"王伟"_s, u"ww"_s},       {u"李娜"_s, u"ln"_s},       {u"张敏"_s, u"zm"_s},       {u"刘洋"_s, u"ly"_s},
        {u"陈静"_s, u"cj"_s},       {u"杨柳青"_s, u"ylq"_s},    {u"赵秀兰"_s, u"zxl"_s},    {u"黄志强"_s, u"hzq"_s},
        {u"周婷婷"_s, u"ztt"_s},    {u"吴昊"_s, u"wh"_s},       {u"徐晓燕"_s, u"xxy"_s},    {u"孙悦"_s, u"sy"_s},
        {u"马骏"_s, u"mj"_s},       {u"朱琳"_s, u"zl"_s},       {u"胡雪梅"_s, u"hxm"_s},    {u"郭鹏飞"_s, u"gpf"_s},
        {u"何婉清"_s, u"hwq"_s},    {u"高翔"_s, u"gx"_s},       {u"林依诺"_s, u"lyn"_s},    {u"罗子轩"_s, u"lzx"_s},
        {u"郑欣怡"_s, u"zxy"_s},    {u"梁栋"_s, u"ld"_s},       {u"宋佳琪"_s, u"sjq"_s},    {u"唐晟"_s, u"ts"_s},
        {u"韩梓涵"_s, u"hzh"_s},    {u"冯雨薇"_s, u"fyw"_s},    {u"于长海"_s, u"yzh"_s},    {u"董炜"_s, u"dw"_s},
        {u"萧峰"_s, u"xf"_s},       {u"程翀"_s, u"cc"_s},       {u"袁珏"_s, u"yj"_s},       {u"邓煜"_s, u"dy"_s},
    }));
    CHECK(pinyinInitials(name, true) == initials);
    CHECK(pinyinInitials(name) == initials);
}

TEST_CASE("family names have their own readings, and only at the front")
{
    const auto [name, initials] = GENERATE(table<QString, QString>({
        {u"曾国华"_s, u"zgh"_s},    {u"单小芳"_s, u"sxf"_s},    {u"仇英"_s, u"qy"_s},       {u"解晓东"_s, u"xxd"_s},
        {u"查理"_s, u"zl"_s},       {u"区志明"_s, u"ozm"_s},    {u"朴成"_s, u"pc"_s},       {u"尉迟恭"_s, u"ycg"_s},
        {u"尉健"_s, u"wj"_s},       {u"翟志刚"_s, u"zzg"_s},    {u"种师道"_s, u"csd"_s},    {u"覃海"_s, u"qh"_s},
        {u"乐嘉"_s, u"yj"_s},       {u"折可适"_s, u"sks"_s},    {u"秘红"_s, u"bh"_s},       {u"繁星"_s, u"px"_s},
        {u"召平"_s, u"sp"_s},       {u"佴明"_s, u"nm"_s},       {u"句践"_s, u"gj"_s},       {u"万俟卨"_s, u"mqx"_s},
        {u"万里"_s, u"wl"_s},       {u"单于明"_s, u"cym"_s},    {u"澹台明"_s, u"ttm"_s},    {u"缪荃"_s, u"mq"_s},
        {u"盖宽"_s, u"gk"_s},       {u"员峰"_s, u"yf"_s},       {u"任平"_s, u"rp"_s},       {u"冼星海"_s, u"xxh"_s},
        {u"欧阳修"_s, u"oyx"_s},    {u"司马光"_s, u"smg"_s},    {u"諸葛亮"_s, u"zgl"_s},    {u"隗嚣"_s, u"wx"_s},
    }));
    CHECK(pinyinInitials(name, true) == initials);
}

TEST_CASE("without the family name rule the usual reading stands")
{
    CHECK(pinyinInitials(u"单元"_s) == u"dy");
    CHECK(pinyinInitials(u"区域"_s) == u"qy");
    CHECK(pinyinInitials(u"检查记录"_s) == u"jcjl");
    CHECK(pinyinInitials(u"张解查"_s, true) == u"zjc");
    CHECK(pinyinInitials(u" 单小芳"_s, true) == u"sxf");
}

TEST_CASE("rare characters of names are known, also above U+FFFF")
{
    CHECK(pinyinInitials(u"刘㛃"_s, true) == u"lj");
    CHECK(pinyinInitials(QString::fromUtf8("王𫖯"), true) == u"wf");
    CHECK(pinyinInitials(QString::fromUtf8("张𬭎"), true) == u"zh");
    CHECK(pinyinInitials(QString::fromUtf8("李𬀩𬭼"), true) == u"lws");
    CHECK(pinyinInitials(u"䶮"_s) == u"y");
    CHECK(pinyinInitials(u"〇"_s) == u"l");
    // An ideograph without a known reading is left out rather than guessed.
    CHECK(pinyinInitials(QString::fromUtf8("王\U0002B740"), true) == u"w");
}

TEST_CASE("letters and digits stay, everything else goes")
{
    CHECK(pinyinInitials(u"1号楼-A座（东）"_s) == u"1hlazd");
    CHECK(pinyinInitials(u"ＷＰＳ表格２"_s) == u"wpsbg2");
    CHECK(pinyinInitials(u"阿里木·买买提"_s, true) == u"almmmt");
    CHECK(pinyinInitials(QString()).isEmpty());
    CHECK(pinyinInitials(u"—— ，。"_s, true).isEmpty());
}

TEST_CASE("the tables are whole and ordered")
{
    const auto onlyInitials = [](std::string_view table) {
        return std::all_of(table.begin(), table.end(), [](char c) { return c == '.' || (c >= 'a' && c <= 'z'); })
            && table.find_first_of("iuv") == std::string_view::npos;
    };
    CHECK(pinyin::basicInitials.size() == 0xA000 - pinyin::basicFirst);
    CHECK(pinyin::extensionAInitials.size() == 0x4DC0 - pinyin::extensionAFirst);
    CHECK(pinyin::rareIdeographs.size() == pinyin::rareInitials.size());
    CHECK(std::is_sorted(pinyin::rareIdeographs.begin(), pinyin::rareIdeographs.end()));
    CHECK(onlyInitials(pinyin::basicInitials));
    CHECK(onlyInitials(pinyin::extensionAInitials));
    CHECK(onlyInitials(pinyin::rareInitials));
    CHECK(std::count(pinyin::basicInitials.begin(), pinyin::basicInitials.end(), '.') < 100);
}
