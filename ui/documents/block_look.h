// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/text_profile.h"

#include <QFont>
#include <QTextFormat>

namespace bihuan {

/// What a QTextDocument that is edited keeps beside the characters.
enum LetterProperty {
    RoleProperty = QTextFormat::UserProperty + 1, ///< int(BlockKind), of blocks and tables
    FillerProperty, ///< of an empty block that only Qt needs beside a table; no block of the letter
    NameProperty,   ///< of a field or picture
    ListProperty,   ///< bool, of a field: repeated once per value
    SizeProperty,   ///< QSizeF in mm, of a picture
    RowlessProperty ///< of a signature block that had no rows when it was read
};

/// Characters U+FFFC of these types.
enum LetterObject {
    FieldObject = QTextFormat::UserObject + 1,
    PageBreakObject,
    PictureObject,
};

/// Translated: “Title”, “Clause” …
QString roleName(BlockKind kind);

/// Roles that text can be given, in the order of the menu and of Ctrl+Alt+1, 2, 3 …
const QList<BlockKind>& textRoles();

/// How roles look while they are edited: the fonts and indents of the print, on the width there is.
class BlockLook {
public:
    /// `unit`: pixels of one printed point.
    BlockLook(const FontBook& book, double unit);

    QFont font(BlockKind kind) const;
    QTextBlockFormat blockFormat(BlockKind kind) const; ///< with the role
    QTextBlockFormat fillerFormat() const;
    QTextBlockFormat cellFormat(BlockKind table) const;
    QTextTableFormat tableFormat(BlockKind table, int columns) const;
    double em() const { return m_body * m_unit; } ///< width of a character of the text, in pixels
    double numberEnd() const { return em() * 3.9; } ///< right edge of a clause's number

private:
    const TextStyle& style(BlockKind kind) const;

    FontBook m_book;
    TextProfile m_profile = compactProfile();
    double m_unit;
    double m_body;
};

} // namespace bihuan
