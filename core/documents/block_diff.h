// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"

namespace bihuan {

/// A piece of a compared line: in both texts, only in the newer, or only in the older.
struct DiffPiece {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece&) const = default;
};

/// A paragraph (or row of a table or signature block) of either text.
struct DiffLine {
    enum class Kind { Same, Added, Removed, Changed };
    Kind kind = Kind::Same;
    BlockKind before = BlockKind::Paragraph; ///< counts unless Added
    BlockKind after = BlockKind::Paragraph;  ///< counts unless Removed
    QList<DiffPiece> pieces; ///< in reading order, removed words before those that took their place
    bool lookChanged = false; ///< Changed though the words are the same: role, bold or underlined
};

/// Compares two texts paragraph by paragraph, and changed paragraphs word by word (a Chinese character is a word).
QList<DiffLine> compareBlocks(const Blocks& before, const Blocks& after);

bool isUnchanged(const QList<DiffLine>& lines);

} // namespace bihuan
