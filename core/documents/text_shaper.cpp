// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_shaper.h"

#include "core/documents/glyph_line.h"

#include <QTextLayout>

namespace bihuan {

FontShaper::FontShaper(TextShaper& owner, FontRole role, QFont font, double sizePt)
    : m_owner(owner)
    , m_role(role)
    , m_font(std::move(font))
    , m_sizePt(sizePt)
{
}

ShapedPiece FontShaper::shape(const QString& text) const
{
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();

    ShapedPiece piece;
    piece.text.reserve(text.size());
    piece.advance = line.cursorToX(int(text.size())) / layoutUnitsPerPt;
    const GlyphLine glyphs = glyphLine(layout, line);
    bool first = true;
    for (const GlyphRun& run : glyphs.runs) {
        const int face = m_owner.faceIndex(run.font);
        const auto base = quint16(piece.text.size());
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const quint16 start = quint16(base + (run.textStart.isEmpty() ? int(i) : run.textStart[i]));
            const double x = run.x[i] / mmPerPt;
            piece.glyphs.push_back({face, run.glyphs[i], float(x), start});
            const QRectF ink = run.font.boundingRect(run.glyphs[i]);
            if (first)
                piece.blankLeft = x + ink.left() / layoutUnitsPerPt;
            piece.blankRight = piece.advance - x - ink.right() / layoutUnitsPerPt;
            first = false;
        }
        piece.text += run.text;
    }
    piece.missing = !m_owner.check().missing(text, m_role).isEmpty();
    piece.fullWidth = piece.advance > 0.9 * m_sizePt && text.size() <= 2;
    return piece;
}

const ShapedPiece& FontShaper::lookUp(char32_t one)
{
    auto found = m_characters.find(one);
    if (found == m_characters.end())
        found = m_characters.emplace(one, shape(QString::fromUcs4(&one, 1))).first;
    if (one < 0x10000) {
        std::unique_ptr<CharacterPage>& page = m_pages[one >> 8];
        if (!page)
            page = std::make_unique<CharacterPage>();
        (*page)[one & 0xFF] = &found->second;
    }
    return found->second;
}

FontShaper::Pair FontShaper::pair(char16_t first, char16_t second)
{
    const quint32 key = (quint32(first) << 16) | second;
    if (const auto found = m_pairs.find(key); found != m_pairs.end())
        return found->second;
    const ShapedPiece &left = character(first), &right = character(second);
    const ShapedPiece both = shape(QString(QChar(first)) + QChar(second));
    Pair made;
    made.plain = left.glyphs.size() == 1 && right.glyphs.size() == 1 && both.glyphs.size() == 2
        && both.glyphs[0].index == left.glyphs[0].index && both.glyphs[1].index == right.glyphs[0].index
        && both.glyphs[0].face == left.glyphs[0].face && both.glyphs[1].face == right.glyphs[0].face;
    made.kern = float(both.advance - left.advance - right.advance);
    m_pairs.emplace(key, made);
    return made;
}

/// Numbers and codes differ from letter to letter; they are put together from characters and their kerning. False when
/// neighbours change each other (ligatures): then the whole word has to be shaped.
bool FontShaper::compose(QStringView word, ShapedPiece& piece)
{
    for (const QChar character : word)
        if (character < u' ' || character > u'~' || character == u'/') // fractions: digits look ahead over the stroke
            return false;
    piece.glyphs.reserve(size_t(word.size()));
    for (qsizetype i = 0; i < word.size(); ++i) {
        const ShapedPiece& one = character(word[i].unicode());
        if (one.glyphs.size() != 1)
            return false;
        if (i > 0) {
            const Pair neighbours = pair(word[i - 1].unicode(), word[i].unicode());
            if (!neighbours.plain)
                return false;
            piece.advance += double(neighbours.kern);
        }
        piece.glyphs.push_back({one.glyphs[0].face, one.glyphs[0].index, float(piece.advance) + one.glyphs[0].x, quint16(i)});
        piece.advance += one.advance;
        piece.missing = piece.missing || one.missing;
    }
    piece.text = word.toString();
    return true;
}

const ShapedPiece& FontShaper::word(QStringView word)
{
    const std::u16string key(reinterpret_cast<const char16_t*>(word.utf16()), size_t(word.size()));
    if (const auto found = m_words.find(key); found != m_words.end())
        return found->second;
    ShapedPiece piece;
    if (!compose(word, piece))
        piece = shape(word.toString());
    return m_words.emplace(key, std::move(piece)).first->second;
}

void FontShaper::trim()
{
    constexpr size_t mostWords = 4096;
    if (m_words.size() > mostWords)
        m_words.clear();
}

TextShaper::TextShaper(FontBook book)
    : m_book(std::move(book))
    , m_check(m_book)
{
}

TextShaper::~TextShaper() = default;

FontShaper& TextShaper::font(FontRole role, double sizePt, bool bold)
{
    const quint64 key = (quint64(qRound(sizePt * layoutUnitsPerPt)) << 8) | (quint64(role) << 1) | quint64(bold);
    std::unique_ptr<FontShaper>& kept = m_fonts[key];
    if (!kept) {
        QFont font = m_book.font(role, sizePt);
        if (bold)
            font.setBold(true);
        kept = std::make_unique<FontShaper>(*this, role, font, font.pixelSize() / layoutUnitsPerPt);
    }
    return *kept;
}

void TextShaper::trim()
{
    for (const auto& font : m_fonts)
        font.second->trim();
}

int TextShaper::faceIndex(const QRawFont& font)
{
    for (size_t i = 0; i < m_faces.size(); ++i)
        if (m_faces[i] == font)
            return int(i);
    m_faces.push_back(font);
    return int(m_faces.size()) - 1;
}

} // namespace bihuan
