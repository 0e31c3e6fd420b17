// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/line_breaker.h"

#include "tests/support/catch.h"

#include <QGlyphRun>
#include <QTextLayout>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Setting {
    TextShaper shaper{FontBook()};
    TextStyle style;
    double measure = 0;
    std::vector<LineCell> cells;
    std::vector<BrokenLine> lines;

    /// `text` set `columns` characters wide.
    Setting(const QString& text, int columns, double indent = 0, bool justify = true)
    {
        style.cellPt = 15.79;
        measure = columns * style.cellPt;
        cells = lineCells({Run{Run::Kind::Text, text, false, false}}, style, shaper, measure);
        lines = breakLines(cells, {measure, indent * style.cellPt, 0, justify});
    }

    QStringList texts() const
    {
        QStringList list;
        for (const BrokenLine& line : lines) {
            QString words;
            for (size_t i = line.first; i < line.last; ++i)
                words += cells[i].piece->text;
            list.append(words);
        }
        return list;
    }
};

} // namespace

TEST_CASE("Rules of Chinese line breaking")
{
    struct Case {
        const char* rule;
        QString text;
        QStringList lines;
    };
    const QList<Case> cases{
        {"plain characters fill the line", u"一二三四五六七八九十百千"_s, {u"一二三四五六七八九十"_s, u"百千"_s}},
        {"a comma hangs at the end of a full line", u"一二三四五六七八九十，百千"_s, {u"一二三四五六七八九十，"_s, u"百千"_s}},
        {"two marks are squeezed so that the next one fits", u"一二，四五六七八九十，百千"_s, {u"一二，四五六七八九十，"_s, u"百千"_s}},
        {"a closing bracket does not begin a line", u"一二三四五六七八九（十）百千"_s, {u"一二三四五六七八九"_s, u"（十）百千"_s}},
        {"an opening bracket does not end a line", u"一二三四五六七八九《十百》千"_s, {u"一二三四五六七八九"_s, u"《十百》千"_s}},
        {"closing quote and full stop stay together", u"一二三四五六七八“十。”千"_s, {u"一二三四五六七八"_s, u"“十。”千"_s}},
        {"a number is not torn", u"电话号码一二三四05328888"_s, {u"电话号码一二三四"_s, u"05328888"_s}},
        {"a phone with a hyphen is not torn", u"电话号码是0532-88886666"_s, {u"电话号码是"_s, u"0532-88886666"_s}},
        {"a number keeps its per cent sign", u"一二三四五六七八九50％的"_s, {u"一二三四五六七八九"_s, u"50％的"_s}},
        {"a Latin word is not torn", u"一二三四五六七八的Emergency预案"_s, {u"一二三四五六七八的"_s, u"Emergency预案"_s}},
        {"words break at blanks, which go", u"一二三四五六七Fire Drill表"_s, {u"一二三四五六七Fire"_s, u"Drill表"_s}},
        {"a dash of two is not torn", u"一二三四五六七八九——千"_s, {u"一二三四五六七八九"_s, u"——千"_s}},
        {"an ellipsis does not begin a line", u"一二三四五六七八九十……千"_s, {u"一二三四五六七八九"_s, u"十……千"_s}},
        {"a rare character beyond U+FFFF is one character", u"一二三四五六七八九𬭎王"_s, {u"一二三四五六七八九𬭎"_s, u"王"_s}},
        {"a word longer than the line is torn", u"http://www.example.org/safety/2026/plan.html"_s, {}},
    };
    for (const Case& one : cases) {
        INFO(one.rule);
        const Setting set(one.text, 10);
        if (one.lines.isEmpty()) {
            CHECK(set.texts().size() >= 2);
            CHECK(set.texts().join(QString()) == one.text);
        } else {
            CHECK(set.texts() == one.lines);
        }
    }
}

TEST_CASE("No line begins with a closing mark or ends with an opening one, whatever the width")
{
    const QString text = u"甲方（向阳小学）与乙方（“王伟”等3人，电话0532-88886666）依照《中华人民共和国安全生产法》、《消防法》（2021年修正）"
                         "等规定，签订本责任书：“谁主管、谁负责”；“一岗双责”……并承诺——“不漏一处！”，“不放过一个隐患？”。比例为98.5％，温度低于5℃。"_s;
    for (int columns = 6; columns <= 40; ++columns) {
        const Setting set(text, columns);
        INFO(columns);
        QString joined;
        const QStringList lines = set.texts();
        for (const QString& line : lines) {
            joined += line;
            INFO(line.toStdString());
            CHECK_FALSE(u"）》”，。、；：！？…％℃"_s.contains(line.front()));
            if (line != lines.last())
                CHECK_FALSE(u"（《“"_s.contains(line.back()));
        }
        CHECK(joined == text);
    }
}

TEST_CASE("A blank to write on is not torn, unless it is longer than a line")
{
    TextShaper shaper{FontBook()};
    const TextStyle style;
    const auto lines = [&](int before, int blanks) {
        const auto cells = lineCells({Run{Run::Kind::Text, u"字"_s.repeated(before), false, false},
                                      Run{Run::Kind::Text, u"\u3000"_s.repeated(blanks), false, true}},
                                     style, shaper, 10 * style.sizePt);
        QList<int> lengths;
        for (const BrokenLine& line : breakLines(cells, {10 * style.sizePt, 0, 0, true}))
            lengths.append(int(line.last - line.first));
        return lengths;
    };
    CHECK(lines(6, 4) == QList<int>{10});
    CHECK(lines(8, 4) == QList<int>{8, 4});
    CHECK(lines(0, 12) == QList<int>{10, 2});
}

TEST_CASE("Right edges are flush, the last line is as long as its text")
{
    const QString text = u"学校坚持“安全第一、预防为主”，每学期组织2次消防演练、1次防震演练（含疏散、救护、清点人数），演练记录于10个工作日内归档；"
                         "各部门对发现的隐患逐条登记，限期整改，复查合格后销号，做到事事有回音、件件有着落。"_s;
    for (int columns = 12; columns <= 36; ++columns) {
        const Setting set(text, columns, 2);
        INFO(columns);
        for (size_t i = 0; i + 1 < set.lines.size(); ++i)
            CHECK(set.lines[i].indent + set.lines[i].width == Approx(set.measure).margin(0.05));
        const BrokenLine& last = set.lines.back();
        CHECK(last.indent + last.width <= set.measure + 0.05);
        CHECK(set.lines.front().indent == Approx(2 * set.style.cellPt));
        CHECK(set.lines.back().indent == (set.lines.size() == 1 ? set.lines.front().indent : 0));
    }
}

TEST_CASE("A full line of the official page has 28 characters, the first line 26")
{
    const Setting set(u"安"_s.repeated(100), 28, 2);
    const QStringList lines = set.texts();
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].size() == 26);
    CHECK(lines[1].size() == 28);
    CHECK(lines[2].size() == 28);
    CHECK(lines[3].size() == 18);
}

TEST_CASE("A title of several lines is balanced")
{
    TextShaper shaper{FontBook()};
    TextStyle style;
    style.role = FontRole::Title;
    style.sizePt = 22;
    const auto cells = lineCells({Run{Run::Kind::Text, u"青岛市向阳小学二〇二六年度教职工校园安全工作责任书"_s, false, false}}, style, shaper, 442);
    const auto lines = breakBalanced(cells, 442);
    REQUIRE(lines.size() == 2);
    CHECK(std::abs(lines[0].width - lines[1].width) < 2 * 22);
    CHECK(breakBalanced(lineCells({Run{Run::Kind::Text, u"安全责任书"_s, false, false}}, style, shaper, 442), 442).size() == 1);
}

TEST_CASE("Marks that meet are set closer")
{
    const Setting apart(u"（甲），《乙》，（丙）。"_s, 28), plain(u"甲"_s.repeated(12), 28);
    CHECK(apart.lines[0].width < plain.lines[0].width - 15);
}

TEST_CASE("Words put together from characters measure what QTextLayout makes of them")
{
    TextShaper shaper{FontBook()};
    for (const FontRole role : {FontRole::Body, FontRole::Sans, FontRole::Heading2}) {
        FontShaper& font = shaper.font(role, 16);
        for (const QString& word : {u"2026"_s, u"0532-88886666"_s, u"AVATAR"_s, u"Wo.,11/74"_s, u"office"_s, u"7KQ2-MX4D-A"_s, u"(3)"_s}) {
            QTextLayout layout(word, shaper.book().font(role, 16));
            layout.beginLayout();
            QTextLine line = layout.createLine();
            line.setLineWidth(1e5);
            layout.endLayout();
            INFO(word.toStdString());
            const ShapedPiece& piece = font.word(word);
            CHECK(piece.advance == Approx(line.naturalTextWidth() / layoutUnitsPerPt).margin(0.02));
            CHECK(piece.text == word);
            QList<quint32> expected, found;
            for (const QGlyphRun& run : line.glyphRuns())
                expected += run.glyphIndexes();
            for (const ShapedPiece::Glyph& glyph : piece.glyphs)
                found.append(glyph.index);
            CHECK(found == expected);
        }
    }
}
