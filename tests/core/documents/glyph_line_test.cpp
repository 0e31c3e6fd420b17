// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/glyph_line.h"

#include "core/documents/fonts.h"
#include "tests/support/catch.h"

#include <QTextLayout>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QList<GlyphLine> layOut(const QString& text, double widthMm, QFont font, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextLayout layout(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(widthMm / mmPerLayoutUnit);
    layout.endLayout();
    QList<GlyphLine> lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.append(glyphLine(layout, layout.lineAt(i)));
    return lines;
}

QString textOf(const QList<GlyphLine>& lines)
{
    QString text;
    for (const GlyphLine& line : lines)
        for (const GlyphRun& run : line.runs)
            for (qsizetype i = 0; i < run.glyphs.size(); ++i)
                text.append(run.textOf(i));
    return text;
}

void checkShape(const QList<GlyphLine>& lines)
{
    for (const GlyphLine& line : lines)
        for (const GlyphRun& run : line.runs) {
            REQUIRE(run.x.size() == run.glyphs.size());
            REQUIRE((run.textStart.isEmpty() ? run.text.size() == run.glyphs.size() : run.textStart.size() == run.glyphs.size()));
            for (qsizetype i = 1; i < run.x.size(); ++i)
                CHECK(run.x[i] >= run.x[i - 1]);
        }
}

} // namespace

TEST_CASE("every glyph knows the exact characters it stands for")
{
    const FontBook book;
    const QFont font = book.font(FontRole::Body, 16);
    const QString text = GENERATE(
        u"全体教职工作人员从学校大门进入食堂，见学生须主动问好。"_s, // share glyphs with radicals in Noto fonts
        u"⼯作与工作、⼈员与人员各是各的字符"_s, u"㛃老师、𫖯老师、𬭎老师各一份"_s, u"责任期限——自2026年1月1日起……至12月31日止。"_s,
        u"office fi fl ffi, A\u00A0B"_s, u"e\u0301 n\u0304 拼音"_s);
    const QList<GlyphLine> lines = layOut(text, 60, font);
    checkShape(lines);
    CHECK(textOf(lines) == text);
}

TEST_CASE("invisible characters have no glyph and shift nothing")
{
    const FontBook book;
    const QFont font = book.font(FontRole::Body, 12);
    const QList<GlyphLine> lines = layOut(u"甲\u200B乙\u2028丙丁"_s, 100, font);
    checkShape(lines);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].runs.first().text == u"丙丁"_s);
    CHECK(textOf(lines).remove(u'\u200B') == u"甲乙丙丁"_s);
}

TEST_CASE("places are millimetres on an exact grid, justified lines end at the margin")
{
    const FontBook book;
    const QFont font = book.font(FontRole::Body, 16); // 三号: 28 characters = 158.04 mm
    const QList<GlyphLine> lines = layOut(u"学"_s.repeated(40), 28 * 16 * mmPerPt, font);
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[0].runs.size() == 1);
    const GlyphRun& run = lines[0].runs.first();
    REQUIRE(run.glyphs.size() == 28);
    CHECK(run.sizePt == 16);
    CHECK(run.x[0] == Approx(0));
    // Qt rounds an advance down to 1/64 unit, so a full line may be 0.04 mm short but never too long for its width.
    CHECK(run.x[27] == Approx(27 * 16 * mmPerPt).margin(0.04));
    CHECK(lines[0].widthMm == Approx(28 * 16 * mmPerPt).margin(0.04));
    CHECK(lines[0].widthMm <= 28 * 16 * mmPerPt);

    const QList<GlyphLine> justified = layOut(u"学生ab ab工作"_s.repeated(10), 100, font, Qt::AlignJustify);
    REQUIRE(justified.size() > 1);
    checkShape(justified);
    CHECK(justified[0].runs.last().x.last() > 90);
    CHECK(justified[0].widthMm <= 100.01);
    // Blanks at which a line was broken are gone.
    CHECK(textOf(justified).remove(u' ') == u"学生ab ab工作"_s.repeated(10).remove(u' '));
}

TEST_CASE("a character the first family lacks comes from another face")
{
    const FontBook book;
    const QList<GlyphLine> lines = layOut(u"王㛃𬭎"_s, 100, book.font(FontRole::Heading2, 16));
    REQUIRE(textOf(lines) == u"王㛃𬭎"_s);
    for (const GlyphRun& run : lines[0].runs)
        for (const quint32 glyph : run.glyphs)
            CHECK(glyph != 0);
}
