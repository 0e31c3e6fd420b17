// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/glyph_check.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double checkSizePt = 12;

bool isBlank(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return true;
    default: // variation selectors only choose between shapes
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

} // namespace

QString MissingCharacter::code() const
{
    return u"U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

bool GlyphCheck::lookUp(char32_t character, FontRole role) const
{
    if (isBlank(character))
        return true;
    if (QChar::isSurrogate(character))
        return false; // half a character: damaged text
    // The layout is asked, not a single font: it knows the faces that stand in.
    QTextLayout layout(QString::fromUcs4(&character, 1), m_book.font(role, checkSizePt));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const auto drawable = [](const QGlyphRun& run) {
        const QList<quint32> glyphs = run.glyphIndexes();
        return !glyphs.isEmpty() && std::all_of(glyphs.cbegin(), glyphs.cend(), [&](quint32 glyph) {
            return glyph != 0 && !run.rawFont().pathForGlyph(glyph).isEmpty();
        });
    };
    return !runs.isEmpty() && std::all_of(runs.cbegin(), runs.cend(), drawable);
}

bool GlyphCheck::canDraw(char32_t character, FontRole role)
{
    QHash<char32_t, bool>& known = m_known[static_cast<int>(role)];
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    Primary& primary = m_primary[static_cast<int>(role)];
    if (!primary.loaded) {
        primary.loaded = true;
        primary.font = QRawFont::fromFont(m_book.font(role, checkSizePt));
        const QList<quint32> sample = primary.font.glyphIndexesForString(u"永"_s);
        primary.outlines = sample.size() == 1 && sample.first() != 0 && !primary.font.pathForGlyph(sample.first()).isEmpty();
    }
    const bool drawable = (primary.outlines && primary.font.supportsCharacter(character)) || lookUp(character, role);
    known.insert(character, drawable);
    return drawable;
}

QList<MissingCharacter> GlyphCheck::missing(const QString& text, FontRole role)
{
    QList<MissingCharacter> found;
    for (int i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const int position = i;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const auto same = [&](const MissingCharacter& known) { return known.character == character; };
        if (!canDraw(character, role) && std::none_of(found.cbegin(), found.cend(), same))
            found.append({character, position});
    }
    return found;
}

} // namespace bihuan
