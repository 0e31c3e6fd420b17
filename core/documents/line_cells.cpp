// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/line_breaker.h"

namespace bihuan {

namespace {

/// White left beside the ink of squeezed punctuation, in em.
constexpr double keptWhite = 0.06;

bool isOneOf(QStringView set, char32_t character)
{
    return character < 0x10000 && set.contains(QChar(char16_t(character)));
}

/// Set as a word: everything that is not Han, kana, full-width or general Chinese punctuation.
bool isWordCharacter(char32_t character) { return cellClass(character) == CellClass::Word; }

char32_t codePoint(QStringView text, qsizetype at, int& units)
{
    const QChar first = text[at];
    units = 1;
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    return first.unicode();
}

/// Belongs to the character before it and changes its shape.
bool isModifier(char32_t character)
{
    if (character >= 0x2000 && character <= 0x9FFF)
        return false; // general punctuation to Han, except the combining marks for symbols, which nobody types here
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF)
        || QChar::category(character) == QChar::Mark_NonSpacing;
}

class CellMaker {
public:
    CellMaker(const TextStyle& style, double measure, std::vector<LineCell>& cells)
        : m_style(style)
        , m_measure(measure)
        , m_cells(cells)
    {
    }

    void add(QStringView text, FontShaper& font, bool underlined);

private:
    void push(const ShapedPiece& piece, CellClass kind, bool underlined, bool hangs = false);

    const TextStyle& m_style;
    double m_measure;
    std::vector<LineCell>& m_cells;
};

void CellMaker::push(const ShapedPiece& piece, CellClass kind, bool underlined, bool hangs)
{
    LineCell cell;
    cell.piece = &piece;
    cell.kind = kind;
    cell.underlined = underlined;
    cell.hangs = hangs;
    cell.blank = underlined && piece.text == QStringView(u"\u3000");
    cell.advance = piece.advance;
    if (m_style.cellPt > 0 && piece.fullWidth) {
        const double cells = piece.advance > 1.5 * m_style.sizePt ? 2 : 1;
        cell.advance = cells * m_style.cellPt;
        cell.inset = (cell.advance - piece.advance) / 2;
    }
    if (piece.fullWidth && (kind == CellClass::Closing || kind == CellClass::Opening)) {
        const double most = cell.advance / 2, keep = keptWhite * m_style.sizePt;
        if (kind == CellClass::Closing)
            cell.giveRight = qBound(0.0, piece.blankRight + cell.inset - keep, most);
        else
            cell.giveLeft = qBound(0.0, piece.blankLeft + cell.inset - keep, most);
    }
    m_cells.push_back(cell);
}

void CellMaker::add(QStringView text, FontShaper& font, bool underlined)
{
    for (qsizetype i = 0; i < text.size();) {
        int units = 1;
        const char32_t character = codePoint(text, i, units);
        const CellClass kind = cellClass(character);
        qsizetype end = i + units;
        int nextUnits = 1;
        if (kind == CellClass::Word) {
            while (end < text.size() && isWordCharacter(codePoint(text, end, nextUnits)))
                end += nextUnits;
            const ShapedPiece& piece = font.word(text.mid(i, end - i));
            if (piece.advance <= m_measure) {
                push(piece, kind, underlined);
            } else { // longer than a line: may be broken anywhere
                for (qsizetype k = i; k < end; k += nextUnits)
                    push(font.character(codePoint(text, k, nextUnits)), CellClass::Han, underlined);
            }
        } else if ((character == 0x2014 || character == 0x2026) && end < text.size() && text[end].unicode() == character) {
            push(font.word(text.mid(i, 2)), character == 0x2026 ? CellClass::NoStart : CellClass::Han, underlined);
            ++end;
        } else if (end < text.size() && isModifier(codePoint(text, end, nextUnits))) {
            end += nextUnits;
            push(font.word(text.mid(i, end - i)), kind, underlined);
        } else {
            const bool hangs = kind == CellClass::Closing && isOneOf(u"，。、；：", character);
            push(font.character(character), kind, underlined, hangs);
        }
        i = end;
    }
}

} // namespace

CellClass cellClass(char32_t character)
{
    if (character >= 0x4E00 && character <= 0x9FFF) // nearly everything
        return CellClass::Han;
    if (character == U' ')
        return CellClass::Space;
    if (character < 0x80)
        return CellClass::Word;
    if (isOneOf(u"（《〈「『【〔〖［｛“‘￥＄", character))
        return CellClass::Opening;
    if (isOneOf(u"）》〉」』】〕〗］｝”’，。、；：！？．", character))
        return CellClass::Closing;
    if (isOneOf(u"…‥·•・％‰℃°′″～〜ー々〻", character))
        return CellClass::NoStart;
    const bool word = character < 0x2000 || (character >= 0x2070 && character < 0x20D0); // up to currency signs
    return word ? CellClass::Word : CellClass::Han;
}

std::vector<LineCell> lineCells(const Runs& runs, const TextStyle& style, TextShaper& shaper, double measure)
{
    std::vector<LineCell> cells;
    qsizetype length = 0;
    for (const Run& run : runs)
        length += run.text.size();
    cells.reserve(size_t(length));
    CellMaker maker(style, measure, cells);
    for (const Run& run : runs)
        maker.add(run.text, shaper.font(style.role, style.sizePt, run.bold), run.underlined);
    return cells;
}

} // namespace bihuan
