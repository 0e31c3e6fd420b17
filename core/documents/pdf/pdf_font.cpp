// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_font.h"

#include "core/documents/fonts.h"
#include "core/documents/pdf/cff_font.h"
#include "core/documents/pdf/pdf_file.h"

#include <QtEndian>

namespace bihuan {

namespace {

constexpr double unitsPerEm = 1000;

/// The PostScript name (entry 6 of the name table), or what of the family's name is ASCII.
QByteArray postScriptName(const QRawFont& font)
{
    const QByteArray table = font.fontTable("name");
    const auto word = [&](qsizetype at) {
        return at + 2 <= table.size() ? qsizetype(qFromBigEndian<quint16>(table.constData() + at)) : 0;
    };
    QByteArray name;
    for (qsizetype i = 0; i < word(2) && name.isEmpty(); ++i) {
        const qsizetype entry = 6 + 12 * i;
        if (word(entry + 6) != 6)
            continue;
        for (const char byte : table.mid(word(4) + word(entry + 10), word(entry + 8)))
            if (byte > 32 && byte < 127 && !QByteArrayView("#%()<>[]{}/").contains(byte))
                name.append(byte); // drops the zero bytes of UTF-16 as well
    }
    if (name.isEmpty())
        for (const QChar character : font.familyName() + font.styleName())
            if (character.unicode() > 32 && character.unicode() < 127 && character.isLetterOrNumber())
                name.append(character.toLatin1());
    return name.isEmpty() ? QByteArray("Font") : name.left(60);
}

/// Six letters that mark a subset, different for each font of the file.
QByteArray subsetTag(int index)
{
    QByteArray tag(6, 'A');
    for (int i = 5; index > 0 && i >= 0; --i, index /= 26)
        tag[i] = char('A' + index % 26);
    return tag;
}

QByteArray faceKey(const QRawFont& font)
{
    // The head table holds a checksum of the whole font: two faces of one name are told apart by it.
    return font.familyName().toUtf8() + '|' + font.styleName().toUtf8() + '|' + QByteArray::number(font.weight()) + '|'
           + QByteArray::number(int(font.style())) + '|' + font.fontTable("head");
}

} // namespace

PdfFont::PdfFont(const QRawFont& font, int number) : m_font(font), m_number(number)
{
    m_font.setPixelSize(unitsPerEm);
    m_entries.append(Entry{});
    m_widths.append(unitsPerEm);
}

quint16 PdfFont::cid(quint32 glyph, QStringView text)
{
    if (glyph >= m_first.size())
        m_first.resize(glyph + 256);
    char32_t character = 0;
    if (text.size() == 1)
        character = text[0].unicode();
    else if (text.size() == 2 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        character = QChar::surrogateToUcs4(text[0], text[1]);
    First& first = m_first[glyph];
    if (character != 0 && first.character == character)
        return first.cid;
    if (character != 0 && first.cid == 0) {
        first = {character, add(glyph, text)};
        return first.cid;
    }
    const std::pair key(glyph, text.toString());
    if (const auto known = m_others.constFind(key); known != m_others.constEnd())
        return *known;
    const quint16 added = add(glyph, text);
    m_others.insert(key, added);
    return added;
}

quint16 PdfFont::add(quint32 glyph, QStringView text)
{
    if (m_entries.size() >= 0xFFFF)
        return 0; // more pairs than a font can hold: cannot come from documents of a school
    m_entries.append(Entry{glyph, text.toString()});
    const QList<QPointF> advance = m_font.advancesForGlyphIndexes({glyph}, QRawFont::SeparateAdvances | QRawFont::UseDesignMetrics);
    // Whole numbers, as the font program has them: W and program must agree.
    m_widths.append(advance.isEmpty() ? unitsPerEm : qRound(advance.first().x()));
    return quint16(m_entries.size() - 1);
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray out("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    QList<int> mapped;
    for (int cid = 1; cid < m_entries.size(); ++cid)
        if (!m_entries[cid].text.isEmpty())
            mapped.append(cid);
    constexpr int blockLimit = 100;
    for (qsizetype from = 0; from < mapped.size(); from += blockLimit) {
        const qsizetype count = qMin<qsizetype>(blockLimit, mapped.size() - from);
        appendInteger(out, count);
        out.append(" beginbfchar\n");
        for (const int cid : mapped.mid(from, count)) {
            out.append('<');
            appendHex(out, quint16(cid));
            out.append("><");
            for (const QChar unit : m_entries[cid].text)
                appendHex(out, unit.unicode());
            out.append(">\n");
        }
        out.append("endbfchar\n");
    }
    return out.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
}

QByteArray PdfFont::widthArray() const
{
    QByteArray out("[");
    bool open = false;
    for (int cid = 1; cid < m_widths.size(); ++cid) {
        const bool usual = m_widths[cid] == unitsPerEm; // covered by DW
        if (open && usual)
            out.append(']');
        else if (open)
            out.append(' ');
        if (!usual && !open) {
            appendInteger(out, cid);
            out.append('[');
        }
        open = !usual;
        if (!usual)
            appendInteger(out, qRound(m_widths[cid]));
    }
    return out.append(open ? "]]" : "]");
}

QByteArray PdfFont::descriptor(const QByteArray& name, int program) const
{
    // Flags: 4 = symbolic, that is, not limited to Latin letters; 2 = with serifs; 64 = italic.
    const bool italic = m_font.style() != QFont::StyleNormal;
    const int capHeight = qRound(m_font.capHeight());
    const QRectF box(0, -m_font.ascent(), unitsPerEm, m_font.ascent() + m_font.descent());
    QByteArray out = "<</Type/FontDescriptor/FontName" + pdfName(name) + "/Flags " + QByteArray::number(4 | (italic ? 64 : 0));
    out += "/FontBBox[" + QByteArray::number(qRound(box.left())) + ' ' + QByteArray::number(qRound(-box.bottom())) + ' '
           + QByteArray::number(qRound(box.right())) + ' ' + QByteArray::number(qRound(-box.top())) + ']';
    out += "/ItalicAngle " + QByteArray::number(italic ? -12 : 0) + "/Ascent " + QByteArray::number(qRound(m_font.ascent()))
           + "/Descent " + QByteArray::number(-qRound(m_font.descent())) + "/CapHeight " + QByteArray::number(capHeight)
           + "/StemV " + QByteArray::number(m_font.weight() >= QFont::DemiBold ? 140 : 80) + "/FontFile3 "
           + QByteArray::number(program) + " 0 R>>";
    return out;
}

void PdfFont::write(PdfFile& file, int index) const
{
    const QByteArray name = subsetTag(index) + '+' + postScriptName(m_font);
    QList<CffGlyph> glyphs;
    glyphs.reserve(m_entries.size());
    for (int cid = 0; cid < m_entries.size(); ++cid)
        glyphs.append({m_font.pathForGlyph(m_entries[cid].glyph), qRound(m_widths[cid])});

    const int program = file.reserve(), descriptorNumber = file.reserve(), descendant = file.reserve(), unicode = file.reserve();
    file.stream(program, buildCff(name, glyphs), "/Subtype/CIDFontType0C");
    file.object(descriptorNumber, descriptor(name, program));
    file.object(descendant, "<</Type/Font/Subtype/CIDFontType0/BaseFont" + pdfName(name)
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                                + QByteArray::number(descriptorNumber) + " 0 R/DW 1000/W" + widthArray() + ">>");
    file.stream(unicode, toUnicode());
    file.object(m_number, "<</Type/Font/Subtype/Type0/BaseFont" + pdfName(name + "-Identity-H") + "/Encoding/Identity-H/DescendantFonts["
                              + QByteArray::number(descendant) + " 0 R]/ToUnicode " + QByteArray::number(unicode) + " 0 R>>");
}

int PdfFontSet::indexOf(const QRawFont& font)
{
    if (m_lastIndex >= 0 && font == m_last)
        return m_lastIndex;
    int index = m_byEngine.value(font, -1);
    if (index < 0) {
        const QByteArray face = faceKey(font);
        index = m_byFace.value(face, -1);
        if (index < 0) {
            index = int(m_fonts.size());
            if (m_status && !mayEmbed(font))
                m_status = Error{Error::Kind::Font, font.familyName(), QStringLiteral("OS/2.fsType forbids embedding")};
            m_fonts.push_back(std::make_unique<PdfFont>(font, m_file.reserve()));
            m_byFace.insert(face, index);
        }
        m_byEngine.insert(font, index);
    }
    m_last = font;
    m_lastIndex = index;
    return index;
}

QByteArray PdfFontSet::write()
{
    QByteArray entries;
    for (int i = 0; i < int(m_fonts.size()); ++i) {
        m_fonts[i]->write(m_file, i);
        entries += "/F" + QByteArray::number(i) + ' ' + QByteArray::number(m_fonts[i]->objectNumber()) + " 0 R";
    }
    return entries;
}

} // namespace bihuan
