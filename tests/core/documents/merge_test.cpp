// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge.h"

#include "core/documents/template_text.h"

#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QString merged(const QString& markup, const MergeData& data)
{
    const MergedText result = mergeTemplate(markup, data);
    for (const Issue& issue : result.issues)
        UNSCOPED_INFO(issue.message.toStdString());
    CHECK(result.issues.isEmpty());
    return result.text;
}

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u":"_s + issue.field);
    return list;
}

} // namespace

TEST_CASE("Fields are replaced by their values, looks kept")
{
    const MergeData data{{{u"姓名"_s, u"王伟"_s}, {u"学校"_s, u"向阳小学"_s}}, {}};
    CHECK(merged(u"> **乙方**：{{姓名}}\n**{{学校}}**教师{{姓名}}"_s, data) == u"> **乙方**：王伟\n**向阳小学**教师王伟\n"_s);
}

TEST_CASE("A value stays text whatever it holds")
{
    for (const QString& value : {u"**王伟**"_s, u"{{姓名}}"_s, u"a__b__"_s, u"# 王"_s, u"- 王"_s, u"甲|乙"_s, u"@end"_s, u"\\{{"_s, u"%"_s,
                                 u"C:\\数据"_s, u"|---|"_s}) {
        const MergeData data{{{u"姓名"_s, value}}, {}};
        const QString frozen = merged(u"{{姓名}}\n> 乙方{{姓名}}\n**{{姓名}}**\n| {{姓名}} |\n@signature\n{{姓名}} | {{姓名}}\n@end"_s, data);
        INFO(frozen.toStdString());
        const ParsedTemplate parsed = parseTemplate(frozen);
        CHECK(parsed.issues.isEmpty());
        CHECK(plainText(parsed.blocks) == u"%1\n乙方%1\n%1\n%1\n%1\t%1"_s.arg(value));
    }
}

TEST_CASE("A value of several lines is set as one")
{
    CHECK(merged(u"地址：{{地址}}。"_s, {{{u"地址"_s, u" 一号楼\r\n二层\t东侧 "_s}}, {}}) == u"地址：一号楼 二层 东侧。\n"_s);
}

TEST_CASE("A field without a value is an issue and stays visible")
{
    const MergedText result = mergeTemplate(u"{{姓名}}的电话{{电话}}，{{姓名}}\n- {{*职责}}"_s, {{{u"电话"_s, u"　 "_s}}, {}});
    CHECK(codes(result.issues)
          == QStringList{u"merge.missing_field:姓名"_s, u"merge.missing_field:电话"_s, u"merge.missing_list:职责"_s});
    CHECK(plainText(parseTemplate(result.text).blocks) == u"{{姓名}}的电话{{电话}}，{{姓名}}"_s);
}

TEST_CASE("A list repeats its block, and its row of a table")
{
    const MergeData data{{{u"校"_s, u"本校"_s}}, {{u"职责"_s, {u"看门"_s, u" "_s, u"巡查"_s}}, {u"区域"_s, {u"大门"_s, u"操场"_s, u"食堂"_s}}}};
    CHECK(merged(u"- {{*职责}}\n- 负责{{校}}{{*区域}}。"_s, data)
          == u"- 看门\n- 巡查\n- 负责本校大门。\n- 负责本校操场。\n- 负责本校食堂。\n"_s);
    CHECK(merged(u"| 区域 | 校 |\n|---|---|\n| {{*区域}} | {{校}} |"_s, data)
          == u"| 区域 | 校 |\n|---|---|\n| 大门 | 本校 |\n| 操场 | 本校 |\n| 食堂 | 本校 |\n"_s);
}

TEST_CASE("An empty list drops its block, and headings without text close up")
{
    const QString markup = u"## 一、总则\n文。\n## 二、岗位职责\n### （一）日常\n- {{*职责}}\n## 三、责任区域\n### （一）室内\n- {{*区域}}\n"
                           "### （二）室外\n文。\n## 附则\n文。\n| 名 |\n|---|\n| {{*职责}} |"_s;
    const MergeData data{{}, {{u"职责"_s, {}}, {u"区域"_s, {u""_s}}}};
    CHECK(merged(markup, data) == u"## 一、总则\n文。\n## 二、责任区域\n### （一）室外\n文。\n## 附则\n文。\n"_s);
    CHECK(merged(u"## 十九、甲\n文。\n## 二十、乙\n- {{*职责}}\n## 二十一、丙\n文。"_s, data) == u"## 一、甲\n文。\n## 二、丙\n文。\n"_s);
    const MergeData full{{}, {{u"职责"_s, {u"甲"_s}}, {u"区域"_s, {u"乙"_s}}}};
    CHECK(merged(markup, full).contains(u"## 三、责任区域\n### （一）室内\n- 乙\n### （二）室外"_s));
}

TEST_CASE("Two tables left side by side stay two")
{
    const QString frozen = merged(u"| 甲 |\n{{*职责}}\n| 乙 | 丙 |"_s, {{}, {{u"职责"_s, {}}}});
    const Blocks blocks = parseTemplate(frozen).blocks;
    int tables = 0;
    for (const Block& block : blocks)
        tables += block.kind == BlockKind::Table;
    CHECK(tables == 2);
}

TEST_CASE("Merge data survives being stored")
{
    const MergeData data{{{u"姓名"_s, u"𬭎“王”"_s}, {u"空"_s, u""_s}}, {{u"职责"_s, {u"一"_s, u"二\n三"_s}}, {u"无"_s, {}}}};
    const auto back = mergeDataFromJson(toJson(data));
    REQUIRE_OK(back);
    CHECK(*back == data);
    CHECK(mergeDataFromJson("[]").error().kind == Error::Kind::Format);
    CHECK(mergeDataFromJson("{").error().kind == Error::Kind::Format);
}
