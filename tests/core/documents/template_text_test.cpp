// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_text.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

Run text(const QString& words, bool bold = false, bool underlined = false)
{
    return {Run::Kind::Text, words, bold, underlined};
}

Run field(const QString& name, bool bold = false) { return {Run::Kind::Field, name, bold, false}; }
Run listField(const QString& name) { return {Run::Kind::ListField, name, false, false}; }

Block block(BlockKind kind, const Runs& runs = {})
{
    Block made;
    made.kind = kind;
    made.runs = runs;
    return made;
}

Block only(const QString& markup)
{
    const ParsedTemplate parsed = parseTemplate(markup);
    INFO(markup.toStdString());
    for (const Issue& issue : parsed.issues)
        UNSCOPED_INFO(issue.message.toStdString());
    REQUIRE(parsed.issues.isEmpty());
    REQUIRE(parsed.blocks.size() == 1);
    return parsed.blocks[0];
}

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u"@"_s + issue.field);
    return list;
}

} // namespace

TEST_CASE("Each mark at the start of a line makes its block")
{
    const QList<std::pair<QString, BlockKind>> cases{
        {u"# 责任书"_s, BlockKind::Title},       {u"## 一、目标"_s, BlockKind::Heading1},
        {u"### （一）校门"_s, BlockKind::Heading2}, {u"- 按时到岗。"_s, BlockKind::Clause},
        {u"为了安全。"_s, BlockKind::Paragraph},  {u"> 甲方："_s, BlockKind::Unindented},
        {u">"_s, BlockKind::Unindented},          {u"= （2026）"_s, BlockKind::Centred},
        {u"@pagebreak"_s, BlockKind::PageBreak},
    };
    for (const auto& [markup, kind] : cases)
        CHECK(only(markup).kind == kind);
    CHECK(only(u"-5℃以下停用"_s).kind == BlockKind::Paragraph);
    CHECK(only(u"=5"_s).kind == BlockKind::Paragraph);
    CHECK(parseTemplate(u"% 说明\n文"_s).blocks[0].kind == BlockKind::Comment);
    CHECK(parseTemplate(u"文\n\n文"_s).blocks[1].kind == BlockKind::Blank);
    const Block picture = only(u"@image 校徽 30x20.5"_s);
    CHECK(picture.kind == BlockKind::Picture);
    CHECK(picture.sizeMm == QSizeF(30, 20.5));
    CHECK(picture.runs == Runs{text(u"校徽"_s)});
}

TEST_CASE("Marks inside a line make runs")
{
    const QList<std::pair<QString, Runs>> cases{
        {u"甲**乙**丙"_s, {text(u"甲"_s), text(u"乙"_s, true), text(u"丙"_s)}},
        {u"签字：__　　　__"_s, {text(u"签字："_s), text(u"　　　"_s, false, true)}},
        {u"**__双__**"_s, {text(u"双"_s, true, true)}},
        {u"**单位：{{学校}}**。"_s, {text(u"单位："_s, true), field(u"学校"_s, true), text(u"。"_s)}},
        {u"{{ 姓名 }}"_s, {field(u"姓名"_s)}},
        {u"{{*岗位职责}}"_s, {listField(u"岗位职责"_s)}},
        {u"写作\\{{姓名}}"_s, {text(u"写作{{姓名}}"_s)}},
        {u"2\\**3 a\\__b"_s, {text(u"2**3 a__b"_s)}},
        {u"电话：________"_s, {text(u"电话：________"_s)}},
        {u"a*b_c{d}"_s, {text(u"a*b_c{d}"_s)}},
        {u"C:\\temp"_s, {text(u"C:\\temp"_s)}},
        {u"\\# 不是标题"_s, {text(u"# 不是标题"_s)}},
        {u"{{姓名}}}"_s, {field(u"姓名"_s), text(u"}"_s)}},
    };
    for (const auto& [markup, runs] : cases) {
        INFO(markup.toStdString());
        CHECK(only(markup).runs == runs);
    }
}

TEST_CASE("Tables and signature blocks gather their rows")
{
    const Block table = only(u"| 区域 | 责任人 |\n|---|---|\n| 大门 | {{门卫}} |\n| 甲\\|乙 |  |"_s);
    CHECK(table.kind == BlockKind::Table);
    CHECK(table.headerRow);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1][1] == Runs{field(u"门卫"_s)});
    CHECK(table.rows[2][0] == Runs{text(u"甲|乙"_s)});
    CHECK(table.rows[2][1].isEmpty());

    const Block plain = only(u"| 一 | 二 |\n| 三 | 四 |"_s);
    CHECK_FALSE(plain.headerRow);
    CHECK(plain.rows.size() == 2);

    const Block signature = only(u"@signature\n甲方（盖章）：{{学校}} | 乙方（签字）：\n\n　　年　月　日 | 　　年　月　日\n单独一行\n@end"_s);
    CHECK(signature.kind == BlockKind::Signature);
    REQUIRE(signature.rows.size() == 4);
    CHECK(signature.rows[0].size() == 2);
    CHECK(signature.rows[1] == QList<Runs>{Runs()});
    CHECK(signature.rows[2][1] == Runs{text(u"　　年　月　日"_s)});
    CHECK(signature.rows[3].size() == 1);
}

TEST_CASE("What a template gets wrong is named with its line")
{
    const QList<std::pair<QString, QStringList>> cases{
        {u"文\n#标题"_s, {u"template.unknown_block@line 2"_s}},
        {u"@picture x"_s, {u"template.unknown_block@line 1"_s}},
        {u"@image 校徽 30"_s, {u"template.bad_image@line 1"_s}},
        {u"@image 校徽 0x5"_s, {u"template.bad_image@line 1"_s}},
        {u"甲\n乙\n姓名{{姓名"_s, {u"template.unclosed_field@line 3"_s}},
        {u"{{}}"_s, {u"template.empty_field@line 1"_s}},
        {u"**粗"_s, {u"template.unclosed_bold@line 1"_s}},
        {u"__线"_s, {u"template.unclosed_underline@line 1"_s}},
        {u"文\n@signature\n甲 | 乙"_s, {u"template.unclosed_signature@line 2"_s}},
        {u"@signature\n甲 | 乙 | 丙\n@end"_s, {u"template.table_columns@line 2"_s}},
        {u"@signature\n{{*名单}}\n@end"_s, {u"template.list_in_signature@line 2"_s}},
        {u"| 一 | 二 |\n| 三 |"_s, {u"template.table_columns@line 2"_s}},
        {u""_s, {u"template.empty@"_s}},
        {u"% 只有说明\n\n"_s, {u"template.empty@"_s}},
    };
    for (const auto& [markup, expected] : cases) {
        INFO(markup.toStdString());
        CHECK(codes(parseTemplate(markup).issues) == expected);
    }
}

TEST_CASE("What was not understood stays visible as text")
{
    CHECK(plainText(parseTemplate(u"#标题\n@picture x\n姓名{{姓名"_s).blocks) == u"#标题\n@picture x\n姓名{{姓名"_s);
}

TEST_CASE("Fields are listed once, in reading order, and checked against the known ones")
{
    const Blocks blocks = parseTemplate(u"% {{说明}}\n# {{学校}}\n{{姓名}}和{{学校}}\n- {{*职责}}\n| {{电话}} |\n{{*姓名}}"_s).blocks;
    QStringList names;
    for (const TemplateField& one : templateFields(blocks))
        names.append(one.name + (one.list ? u"*"_s : QString()) + QString::number(one.line));
    CHECK(names == QStringList{u"学校2"_s, u"姓名3"_s, u"职责*4"_s, u"电话5"_s, u"姓名*6"_s});
    CHECK(codes(checkFields(blocks, {u"学校"_s, u"姓名"_s, u"职责"_s}))
          == QStringList{u"template.unknown_field@line 5"_s, u"template.list_mismatch@line 6"_s});
}

TEST_CASE("Writing a template and reading it again changes nothing")
{
    const QStringList texts{u"***"_s, u"**"_s, u"__"_s, u"{{"_s, u"{{{"_s, u"}}"_s, u"a*"_s, u"_"_s, u"\\"_s, u"\\\\{"_s, u"|"_s,
                            u"# x"_s, u"- x"_s, u"@end"_s, u"> x"_s, u"%"_s, u"____"_s, u"{"_s, u"｛｛"_s, u"----"_s, u"\\*"_s};
    const auto roundTrip = [](const Blocks& blocks) {
        const QString markup = serializeTemplate(blocks);
        INFO(markup.toStdString());
        const ParsedTemplate parsed = parseTemplate(markup);
        CHECK(parsed.issues.isEmpty());
        CHECK(parsed.blocks == blocks);
        CHECK(serializeTemplate(parsed.blocks) == markup);
    };
    for (const QString& one : texts) {
        for (const QString& two : texts) {
            const Runs runs{text(one), text(two, true), field(u"姓名"_s, true), text(two, false, true), text(one), field(u"甲"_s),
                            text(two)};
            roundTrip({block(BlockKind::Paragraph, runs), block(BlockKind::Clause, runs), block(BlockKind::Title, {text(one)}),
                       block(BlockKind::Paragraph, {text(one + two)}), block(BlockKind::Paragraph, {text(one, true)})});
            Block table = block(BlockKind::Table);
            table.rows = {{{text(u"头"_s)}, {text(one.trimmed())}}, {runs, {text(two.trimmed())}}};
            table.headerRow = one.size() % 2 == 0;
            Block signature = block(BlockKind::Signature);
            signature.rows = {{{text(one.trimmed())}, {}}, {{text(two.trimmed())}, runs}, {{text(two.trimmed())}}};
            roundTrip({table, block(BlockKind::Blank), signature, block(BlockKind::PageBreak)});
        }
    }
}

TEST_CASE("Whatever is typed can be written and read again")
{
    const QStringList parts{u"**"_s, u"__"_s, u"{{"_s, u"}}"_s, u"*"_s, u"_"_s, u"{"_s, u"|"_s, u"\\"_s, u"# "_s, u"- "_s, u"> "_s, u"\n"_s,
                            u"\n"_s, u"| "_s, u"|---|"_s, u"@signature\n"_s, u"\n@end\n"_s, u"@image a 3x4\n"_s, u"@pagebreak\n"_s,
                            u"% "_s, u"= "_s, u"甲"_s, u"乙 "_s, u"\u3000"_s, u"{{姓名}}"_s, u"{{*职责}}"_s, u" "_s, u"@"_s, u"#"_s, u"---"_s};
    quint32 state = 7;
    for (int round = 0; round < 4000; ++round) {
        QString markup;
        for (int i = 0; i < 1 + round % 24; ++i) {
            state = state * 1664525 + 1013904223;
            markup += parts[(state >> 10) % quint32(parts.size())];
        }
        const Blocks blocks = parseTemplate(markup).blocks;
        const QString written = serializeTemplate(blocks);
        INFO(markup.toStdString() << "\n=====\n" << written.toStdString());
        REQUIRE(parseTemplate(written).blocks == blocks);
        REQUIRE(serializeTemplate(parseTemplate(written).blocks) == written);
    }
}

TEST_CASE("The templates that come with the program are without fault and in canonical form")
{
    const QDir folder(QStringLiteral(BIHUAN_SOURCE_DIR "/resources/templates"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString markup = QString::fromUtf8(file.readAll());
        const ParsedTemplate parsed = parseTemplate(markup);
        INFO(name.toStdString());
        for (const Issue& issue : parsed.issues)
            UNSCOPED_INFO(issue.message.toStdString());
        CHECK(parsed.issues.isEmpty());
        CHECK(serializeTemplate(parsed.blocks) == markup);
    }
}
