// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/block_diff.h"

#include "core/documents/template_text.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QList<DiffLine> compare(const QString& before, const QString& after)
{
    return compareBlocks(parseTemplate(before).blocks, parseTemplate(after).blocks);
}

/// “=同 +增 -删”, a line each, its own sign first.
QStringList shown(const QList<DiffLine>& lines)
{
    QStringList all;
    for (const DiffLine& line : lines) {
        QString text(QStringView(u"=+-~")[int(line.kind)]);
        for (const DiffPiece& piece : line.pieces)
            text += u" %1%2"_s.arg(QStringView(u"=+-")[int(piece.kind)]).arg(piece.text);
        all << text;
    }
    return all;
}

} // namespace

TEST_CASE("Versions are compared by paragraph, then by word")
{
    CHECK(shown(compare(u"# 书\n甲乙丙丁。\n- 每天检查。\n末尾"_s, u"# 书\n甲乙戊丁。\n新的一段\n末尾"_s))
          == QStringList{u"= =书"_s, u"~ =甲乙 -丙 +戊 =丁。"_s, u"- -每天检查。"_s, u"+ +新的一段"_s, u"= =末尾"_s});
    CHECK(shown(compare(u"共2026人，abc"_s, u"共2027人，abd"_s)) == QStringList{u"~ =共 -2026 +2027 =人， -abc +abd"_s});
    CHECK(shown(compare(u"致{{姓名}}老师"_s, u"致{{部门}}老师"_s)) == QStringList{u"~ =致 -{{姓名}} +{{部门}} =老师"_s});
}

TEST_CASE("The same words in another role or look are a change, empty lines are none")
{
    const auto role = compare(u"做好安全工作"_s, u"- 做好安全工作"_s);
    REQUIRE(role.size() == 1);
    CHECK(role.first().kind == DiffLine::Kind::Changed);
    CHECK(role.first().before == BlockKind::Paragraph);
    CHECK(role.first().after == BlockKind::Clause);
    CHECK(compare(u"做**好**"_s, u"做好"_s).first().lookChanged);
    CHECK(isUnchanged(compare(u"甲\n\n乙"_s, u"甲\n乙"_s)));
    CHECK_FALSE(isUnchanged(role));
    CHECK(shown(compare({}, u"甲"_s)) == QStringList{u"+ +甲"_s});
}

TEST_CASE("Rows of tables are compared one by one")
{
    CHECK(shown(compare(u"| 甲 | 一 |\n| 乙 | 二 |"_s, u"| 甲 | 一 |\n| 乙 | 三 |"_s))
          == QStringList{u"= =甲 ｜ 一"_s, u"~ =乙 ｜  -二 +三"_s});
}

TEST_CASE("Every word of both versions is in the comparison, in order")
{
    const QStringList words{u"安"_s, u"全"_s, u"责任"_s, u"A1"_s, u"。"_s, u"\n"_s, u"- "_s};
    quint32 seed = 7;
    const auto random = [&](int below) { return int((seed = seed * 1664525 + 1013904223) >> 16) % below; };
    for (int round = 0; round < 200; ++round) {
        QString texts[2];
        for (QString& text : texts)
            for (int i = random(40); i >= 0; --i)
                text += words[random(int(words.size()))];
        QString before, after, expected[2];
        for (const DiffLine& line : compare(texts[0], texts[1]))
            for (const DiffPiece& piece : line.pieces) {
                before += piece.kind == DiffPiece::Kind::Added ? QString() : piece.text;
                after += piece.kind == DiffPiece::Kind::Removed ? QString() : piece.text;
            }
        for (int i = 0; i < 2; ++i)
            expected[i] = plainText(parseTemplate(texts[i]).blocks).remove(u'\n');
        CAPTURE(texts[0], texts[1]);
        REQUIRE(before == expected[0]);
        REQUIRE(after == expected[1]);
    }
}
