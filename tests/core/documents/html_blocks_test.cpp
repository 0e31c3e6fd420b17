// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html_blocks.h"

#include "core/documents/html_reader.h"
#include "core/documents/template_text.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const char* name)
{
    QFile file(QLatin1StringView(BIHUAN_SOURCE_DIR "/tests/data/paste/") + QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The markup is the shortest way to say what blocks are expected.
QStringList pasted(const QString& html)
{
    const PastedText text = blocksFromHtml(html);
    const QString markup = serializeTemplate(text.blocks);
    CHECK(parseTemplate(markup).blocks == text.blocks); // can be kept as it is
    QStringList lines = markup.split(u'\n');
    lines.removeLast();
    return lines;
}

} // namespace

TEST_CASE("What Word puts on the clipboard becomes roles, bold and tables")
{
    CHECK(pasted(fixture("word.html"))
          == QStringList{
              u"# 教师安全责任书"_s,
              u"= （2026—2027学年）"_s,
              u"为落实学校安全工作责任，保护**学生和教职工**的人身、财产安全，__甲乙双方__签订本责任书。"_s,
              u"## 一、责任原则"_s,
              u"### （一）总则"_s,
              u"- 坚持安全第一、预防为主。"_s,
              u"- 谁主管谁负责。"_s,
              u"圆点的一行"_s,
              u"图后的文字"_s,
              u"| **区域** | 责任人 |"_s,
              u"|---|---|"_s,
              u"| 教学楼\\|一层 | 王伟 李娜 |"_s,
              u"@pagebreak"_s,
              u"@signature"_s,
              u"甲方（盖章）： | 乙方（签字）：__　　　__"_s,
              u"本责任书一式两份"_s,
              u"@end"_s,
          });
    const PastedText text = blocksFromHtml(fixture("word.html"));
    CHECK(text.pictures == 1);
    CHECK(text.nestedTables == 0);
    CHECK(text.mergedCells == 0);
    CHECK_FALSE(text.truncated);
}

TEST_CASE("What WPS puts on the clipboard becomes roles; numbers stay as text where ours would differ")
{
    CHECK(pasted(fixture("wps.html"))
          == QStringList{
              u"# 食堂安全责任书"_s,
              u"> 2026年9月1日"_s,
              u"## 一、总体要求"_s,
              u"### （一）原料"_s,
              u"- 原料索证索票，**逐批登记**。"_s,
              u"- 生熟分开，　刀板分色。"_s,
              u"5、编号跳了的一条。"_s,
          });
}

TEST_CASE("Pages of a browser: lists, line breaks, links, nested and merged tables")
{
    CHECK(pasted(u"<h1>通知</h1><p>第一行<br>第二行 <a href='http://example.org/x'>链接</a></p><ol><li>甲<li>乙</ol>"
                 "<ul><li>点</ul><p style='text-align:center'>居中</p>"_s)
          == QStringList{u"# 通知"_s, u"第一行"_s, u"第二行 链接"_s, u"- 甲"_s, u"- 乙"_s, u"点"_s, u"= 居中"_s});
    const QString nested = u"<table><tr><td>甲<table><tr><td>内一</td><td>内二</td></tr></table></td><td>乙</td></tr>"
                           "<tr><td colspan=2>宽</td></tr><tr><td rowspan=2>高</td><td>一</td></tr><tr><td>二</td></tr></table><p>后"_s;
    CHECK(pasted(nested)
          == QStringList{u"| 甲 内一 内二 | 乙 |"_s, u"| 宽 |  |"_s, u"| 高 | 一 |"_s, u"|  | 二 |"_s, u"后"_s});
    CHECK(blocksFromHtml(nested).nestedTables == 1);
    CHECK(blocksFromHtml(nested).mergedCells == 2);
    // A table of one cell is a frame around text.
    CHECK(pasted(u"<table><tr><td><p>一、要求<p>做好。</td></tr></table>"_s) == QStringList{u"## 一、要求"_s, u"做好。"_s});
    CHECK(pasted(u"只有文字 &amp; &#20013;&#x4E2D;&nbsp;&unknown;"_s) == QStringList{u"只有文字 & 中中 &unknown;"_s});
}

TEST_CASE("Our own marks in pasted text stay text")
{
    const PastedText text = blocksFromHtml(u"<p># 不是标题</p><p>**不粗** {{姓名}} __</p><p>@end</p><p>| a |</p>"_s);
    REQUIRE(text.blocks.size() == 4);
    for (const Block& block : text.blocks) {
        CHECK(block.kind == BlockKind::Paragraph);
        REQUIRE(block.runs.size() == 1);
        CHECK(block.runs.first().kind == Run::Kind::Text);
    }
    CHECK(plainText(text.blocks) == u"# 不是标题\n**不粗** {{姓名}} __\n@end\n| a |"_s);
}

TEST_CASE("References to files and addresses leave nothing behind")
{
    const PastedText text = blocksFromHtml(
        u"<link rel=stylesheet href='http://example.org/a.css'><script src='http://example.org/a.js'>document.write('x')</script>"
        "<style>@import url(file:///etc/passwd); p{background:url(http://example.org/b.png)}</style>"
        "<p>甲<img src='file:///etc/passwd'><img src='http://example.org/c.png'><img src='data:image/png;base64,iVBORw0KGgo='>乙</p>"
        "<iframe src='file:///etc/passwd'>内</iframe><object data='file:///etc/passwd'>外</object>"_s);
    CHECK(text.pictures == 3);
    CHECK(plainText(text.blocks) == u"甲乙"_s);
    CHECK_FALSE(serializeTemplate(text.blocks).contains(u"passwd"_s));
}

TEST_CASE("Broken and hostile HTML ends, with whatever text it has")
{
    CHECK(blocksFromHtml({}).blocks.isEmpty());
    CHECK(plainText(blocksFromHtml(u"<p>甲<b>乙<i>丙</p>丁</b></div></table></td>"_s).blocks) == u"甲乙丙\n丁"_s);
    CHECK(plainText(blocksFromHtml(u"甲<!-- 没有结束 <p>乙"_s).blocks) == u"甲"_s);
    CHECK(plainText(blocksFromHtml(u"甲<p style='没有结束 乙"_s).blocks) == u"甲"_s);
    CHECK(plainText(blocksFromHtml(u"1 < 2 &lt;3"_s).blocks) == u"1 < 2 <3"_s);
    CHECK(plainText(blocksFromHtml(u"<td>没有表</td><tr><li>项"_s).blocks) == u"没有表\n项"_s);
    CHECK(blocksFromHtml(u"<table><tr><td colspan=999999999 rowspan=-5>甲</td></tr></table>"_s).blocks.size() == 1);
    // Very deep, very wide, very long.
    CHECK(plainText(blocksFromHtml(u"<div>"_s.repeated(200'000) + u"深"_s + u"</b>"_s.repeated(100'000)).blocks) == u"深"_s);
    CHECK(blocksFromHtml(u"<table>"_s.repeated(5000) + u"<tr><td>内"_s).blocks.size() == 1);
    const PastedText many = blocksFromHtml(u"<p>段落</p>"_s.repeated(50'000));
    CHECK(many.truncated);
    CHECK(many.blocks.size() == 3000);
    const PastedText large = blocksFromHtml(u"<p>"_s + QString(9'000'000, u'长'));
    CHECK(large.truncated);
    CHECK(large.blocks.size() == 1);
}

TEST_CASE("Plain text: a block per line, roles by numbers")
{
    const PastedText text = blocksFromPlainText(u"一、目标\r\n\r\n1.不发生事故。\r\n　　2．及时报告。\n正文\t一段\n1.5米以上"_s);
    CHECK(serializeTemplate(text.blocks)
          == u"## 一、目标\n- 不发生事故。\n- 及时报告。\n> 正文　一段\n> 1.5米以上\n"_s);
    CHECK(blocksFromPlainText(u"\n\n"_s).blocks.isEmpty());
}

TEST_CASE("Declarations of a style are taken apart")
{
    const auto style = cssDeclarations(u"FONT-FAMILY:\"a;b\" ; mso-list: l0 level1 ;;broken; text-align:center"_s);
    CHECK(style.value(u"font-family"_s) == u"a;b"_s);
    CHECK(style.value(u"mso-list"_s) == u"l0 level1"_s);
    CHECK(style.value(u"text-align"_s) == u"center"_s);
    CHECK(style.size() == 3);
}
