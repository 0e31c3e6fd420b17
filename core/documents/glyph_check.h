// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

namespace bihuan {

struct MissingCharacter {
    char32_t character = 0;
    int position = 0; ///< of its first UTF-16 unit in the text

    QString text() const { return QString::fromUcs4(&character, 1); }
    QString code() const; ///< "U+2B2ED", for looking it up or telling whoever supplies fonts
    bool operator==(const MissingCharacter&) const = default;
};

/// Finds, before anything is printed, the characters that no installed font can draw. A character that only a fallback
/// face has is fine; one that a font holds only as a coloured picture is not, as files and printers get outlines. Blanks,
/// line ends and invisible characters never count. Remembers what it has looked up: make one per job.
class GlyphCheck {
public:
    explicit GlyphCheck(FontBook book) : m_book(std::move(book)) {}

    /// Each missing character once, in order of appearance.
    QList<MissingCharacter> missing(const QString& text, FontRole role = FontRole::Body);
    bool canDraw(char32_t character, FontRole role = FontRole::Body);

private:
    bool lookUp(char32_t character, FontRole role) const;

    struct Primary { ///< the face that has nearly every character
        QRawFont font;
        bool outlines = false;
        bool loaded = false;
    };

    FontBook m_book;
    Primary m_primary[fontRoleCount];
    QHash<char32_t, bool> m_known[fontRoleCount];
};

} // namespace bihuan
