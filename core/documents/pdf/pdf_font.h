// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

#include <memory>
#include <vector>

namespace bihuan {

class PdfFile;

/// What one file uses of one face. A character identity (CID) stands for a pair of glyph and text, not for a glyph alone:
/// where a font draws 工 and the radical ⼯ with one glyph both get a CID of their own, so that search and copy are exact.
class PdfFont {
public:
    PdfFont(const QRawFont& font, int number);

    /// Adds the pair when it is new. `text` may be several characters (a ligature) or none.
    quint16 cid(quint32 glyph, QStringView text);
    /// Advance in 1/1000 em.
    double width(quint16 cid) const { return m_widths[cid]; }
    int objectNumber() const { return m_number; }

    /// The outlines of the glyphs used (CID-keyed CFF), widths and the exact /ToUnicode.
    void write(PdfFile& file, int index) const;

private:
    quint16 add(quint32 glyph, QStringView text);
    QByteArray toUnicode() const;
    QByteArray widthArray() const;
    QByteArray descriptor(const QByteArray& name, int program) const;

    struct Entry {
        quint32 glyph = 0;
        QString text;
    };
    struct First { ///< the first pair met of each glyph: nearly always the only one
        char32_t character = 0;
        quint16 cid = 0;
    };

    QRawFont m_font; ///< at 1000 pixels per em
    int m_number = 0;
    QList<Entry> m_entries; ///< by CID; 0 is .notdef
    QList<double> m_widths;
    std::vector<First> m_first; ///< by glyph index
    QHash<std::pair<quint32, QString>, quint16> m_others;
};

/// All faces of a file. One face is one font in the file, at whatever sizes it is used.
class PdfFontSet {
public:
    explicit PdfFontSet(PdfFile& file) : m_file(file) {}

    /// Index of the face: its name in resources is /F<index>. Restricted faces (fonts.h, mayEmbed) are kept, and error()
    /// tells of the first.
    int indexOf(const QRawFont& font);
    PdfFont& at(int index) { return *m_fonts[index]; }
    const Result<>& status() const { return m_status; }

    /// Writes the fonts and returns the entries of the resource dictionary: "/F0 5 0 R/F1 …".
    QByteArray write();

private:
    PdfFile& m_file;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QRawFont, int> m_byEngine;
    QHash<QByteArray, int> m_byFace;
    QRawFont m_last;
    int m_lastIndex = -1;
    Result<> m_status;
};

} // namespace bihuan
