// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/glyph_line.h"

#include "core/documents/fonts.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QVarLengthArray>

namespace bihuan {

namespace {

/// Characters that may have no glyph: Qt leaves tabs, line ends and invisible characters out of its runs.
bool mayBeInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return character == 0xFFFC || (character >= 0xFE00 && character <= 0xFE0F)
                 || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

struct Character {
    char32_t code = 0;
    int length = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

GlyphRun emptyRun(const QRawFont& font)
{
    GlyphRun run;
    run.font = font;
    run.sizePt = font.pixelSize() / layoutUnitsPerPt;
    return run;
}

/// Next `count` characters that can be seen, from `at` on; `at` moves behind them. False when there are not as many.
bool takeVisible(QStringView text, qsizetype& at, qsizetype count, GlyphRun& run)
{
    bool single = true;
    run.text.reserve(count);
    QList<int> starts;
    for (; count > 0 && at < text.size();) {
        const Character next = characterAt(text, at);
        if (!mayBeInvisible(next.code)) {
            if (next.length == 2 && single) {
                single = false;
                for (int i = 0; i < run.text.size(); ++i)
                    starts.append(i);
            }
            if (!single)
                starts.append(int(run.text.size()));
            run.text.append(text.mid(at, next.length));
            --count;
        }
        at += next.length;
    }
    run.textStart = starts;
    return count == 0;
}

/// The usual case: one glyph for one character, in order. Proved by asking the font for each character's glyph; false
/// when that does not come out, as with “——” drawn by one glyph.
bool mapInOrder(const QList<QGlyphRun>& found, QStringView text, double left, GlyphLine& line)
{
    qsizetype at = 0;
    for (const QGlyphRun& source : found) {
        GlyphRun run = emptyRun(source.rawFont());
        run.glyphs = source.glyphIndexes();
        const qsizetype count = run.glyphs.size();
        if (!takeVisible(text, at, count, run))
            return false;
        QVarLengthArray<quint32, 128> expected(run.text.size());
        int expectedCount = int(expected.size());
        if (!run.font.glyphIndexesForChars(run.text.constData(), int(run.text.size()), expected.data(), &expectedCount)
            || expectedCount != count || !std::equal(expected.begin(), expected.begin() + count, run.glyphs.cbegin()))
            return false;
        run.x.reserve(count);
        for (const QPointF& position : source.positions())
            run.x.append((position.x() - left) * mmPerLayoutUnit);
        line.runs.append(std::move(run));
    }
    while (at < text.size()) {
        const Character rest = characterAt(text, at);
        if (!mayBeInvisible(rest.code))
            return false;
        at += rest.length;
    }
    return true;
}

/// Asks Qt for the glyphs of one character after the other. Slower, and right for ligatures and clusters: a glyph that
/// turns up again at the same place stands for the next character, too.
void mapByCharacter(const QTextLine& source, QStringView text, double left, GlyphLine& line)
{
    line.runs.clear();
    const int first = source.textStart();
    for (qsizetype at = 0; at < text.size();) {
        const int length = characterAt(text, at).length;
        bool textTaken = false;
        for (const QGlyphRun& part : source.glyphRuns(first + int(at), length)) {
            const QList<quint32> glyphs = part.glyphIndexes();
            const QList<QPointF> positions = part.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                const double x = (positions[i].x() - left) * mmPerLayoutUnit;
                GlyphRun* run = line.runs.isEmpty() ? nullptr : &line.runs.last();
                const bool sameFont = run && run->font == part.rawFont();
                const bool again = sameFont && run->glyphs.last() == glyphs[i] && qAbs(run->x.last() - x) < 1e-6;
                if (!sameFont) {
                    line.runs.append(emptyRun(part.rawFont()));
                    run = &line.runs.last();
                }
                if (!again) {
                    run->textStart.append(int(run->text.size()));
                    run->glyphs.append(glyphs[i]);
                    run->x.append(x);
                }
                if (!textTaken)
                    run->text.append(text.mid(at, length));
                textTaken = true;
            }
        }
        at += length;
    }
}

} // namespace

GlyphLine glyphLine(const QTextLayout& layout, const QTextLine& source)
{
    GlyphLine line;
    line.widthMm = source.naturalTextWidth() * mmPerLayoutUnit;
    line.ascentMm = source.ascent() * mmPerLayoutUnit;
    line.descentMm = source.descent() * mmPerLayoutUnit;
    const QString whole = layout.text();
    const QStringView text = QStringView(whole).mid(source.textStart(), source.textLength());
    const double left = source.position().x();
    if (!mapInOrder(source.glyphRuns(), text, left, line))
        mapByCharacter(source, text, left, line);
    return line;
}

} // namespace bihuan
