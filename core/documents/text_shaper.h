// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/fonts.h"
#include "core/documents/glyph_check.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace bihuan {

/// One character, or a word that must not be torn, with its glyphs. Lengths in pt.
struct ShapedPiece {
    struct Glyph {
        int face = 0;        ///< index into TextShaper::face()
        quint32 index = 0;
        float x = 0;         ///< pen position from the piece's left edge
        quint16 textStart = 0; ///< in `text`; ends where the next glyph's begins
    };
    QString text;
    std::vector<Glyph> glyphs;
    double advance = 0;
    double blankLeft = 0;    ///< white inside the advance, left of the ink; what punctuation can give away
    double blankRight = 0;
    bool fullWidth = false;  ///< takes one cell of the character grid
    bool missing = false;    ///< no installed font can draw it (see GlyphCheck)
};

/// A role at a size, ready to shape. Keeps every character and word once looked up, so that Chinese text costs a table
/// lookup per character; QTextLayout does the shaping and the choice of fallback fonts.
class FontShaper {
public:
    FontShaper(class TextShaper& owner, FontRole role, QFont font, double sizePt);

    const ShapedPiece& character(char32_t one)
    {
        if (one < 0x10000)
            if (const CharacterPage* page = m_pages[one >> 8].get())
                if (const ShapedPiece* piece = (*page)[one & 0xFF])
                    return *piece;
        return lookUp(one);
    }
    const ShapedPiece& word(QStringView word);

    double sizePt() const { return m_sizePt; }
    void trim(); ///< see TextShaper::trim

private:
    /// Two neighbours in a word: whether they look the same beside each other as alone, and how much closer they stand.
    struct Pair {
        bool plain = false;
        float kern = 0;
    };
    using CharacterPage = std::array<const ShapedPiece*, 256>;

    ShapedPiece shape(const QString& text) const;
    const ShapedPiece& lookUp(char32_t one);
    Pair pair(char16_t first, char16_t second);
    bool compose(QStringView word, ShapedPiece& piece);

    TextShaper& m_owner;
    FontRole m_role;
    QFont m_font;
    double m_sizePt;
    std::unordered_map<char32_t, ShapedPiece> m_characters;
    std::array<std::unique_ptr<CharacterPage>, 256> m_pages; ///< the same, by number, below U+10000
    std::unordered_map<quint32, Pair> m_pairs;
    std::unordered_map<std::u16string, ShapedPiece> m_words;
};

/// All roles and sizes in use. Make one per program or job and share it; pieces stay valid until trim(). Not
/// thread-safe: each thread has its own.
class TextShaper {
public:
    explicit TextShaper(FontBook book);
    ~TextShaper();
    TextShaper(const TextShaper&) = delete;
    TextShaper& operator=(const TextShaper&) = delete;

    FontShaper& font(FontRole role, double sizePt, bool bold = false);
    const FontBook& book() const { return m_book; }
    GlyphCheck& check() { return m_check; }

    const QRawFont& face(int index) const { return m_faces[size_t(index)]; }
    int faceIndex(const QRawFont& font);

    /// Forgets words when there are very many of them (numbers and phones of thousands of letters). Pieces of words looked
    /// up before are gone afterwards.
    void trim();

private:
    FontBook m_book;
    GlyphCheck m_check;
    std::vector<QRawFont> m_faces;
    std::unordered_map<quint64, std::unique_ptr<FontShaper>> m_fonts;
};

/// Makes the fonts for one job, which may be painted in a thread of its own.
using ShaperSource = std::function<std::shared_ptr<TextShaper>()>;

} // namespace bihuan
