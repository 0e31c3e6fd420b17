// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

#include <algorithm>

namespace bihuan {

/// A piece of text of one look, or a field to be filled in.
struct Run {
    enum class Kind { Text, Field, ListField };

    Kind kind = Kind::Text;
    QString text; ///< the characters themselves (no markup), or the name of the field
    bool bold = false;
    bool underlined = false;

    bool operator==(const Run&) const = default;
};

using Runs = QList<Run>;

enum class BlockKind {
    Title,      ///< `# `   centred, may wrap balanced
    Heading1,   ///< `## `
    Heading2,   ///< `### `
    Clause,     ///< `- `   numbered 1．2．… from each heading on
    Paragraph,  ///< plain  first line indented two characters
    Unindented, ///< `> `   an empty one is an empty line on paper
    Centred,    ///< `= `
    Table,      ///< `| a | b |` rows in a row
    Signature,  ///< `@signature` … `@end`
    PageBreak,  ///< `@pagebreak`
    Picture,    ///< `@image NAME WIDTHxHEIGHT`
    Comment,    ///< `% `   never printed
    Blank,      ///< an empty line of the template: never printed, kept for the reader
};

/// One block of a letter. Which members count depends on `kind`.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Runs runs;                ///< text blocks; Picture: the name as one text run; Comment: its text
    QList<QList<Runs>> rows;  ///< Table: rows of cells; Signature: rows of one (whole width) or two columns
    bool headerRow = false;   ///< Table: the first row is a header, repeated on every page
    QSizeF sizeMm;            ///< Picture
    int line = 0;             ///< 1-based line of the template text where it starts; not part of equality

    bool operator==(const Block& other) const
    {
        return kind == other.kind && runs == other.runs && rows == other.rows && headerRow == other.headerRow
            && sizeMm == other.sizeMm;
    }
};

using Blocks = QList<Block>;

inline bool isHeading(BlockKind kind) { return kind == BlockKind::Heading1 || kind == BlockKind::Heading2; }

/// Takes part in the printed letter.
inline bool isPrinted(BlockKind kind) { return kind != BlockKind::Comment && kind != BlockKind::Blank; }

/// Changes from letter to letter. Comments hold no fields.
inline bool hasFields(const Block& block)
{
    const auto dynamic = [](const Runs& runs) {
        return std::any_of(runs.cbegin(), runs.cend(), [](const Run& run) { return run.kind != Run::Kind::Text; });
    };
    if (dynamic(block.runs))
        return true;
    for (const QList<Runs>& row : block.rows)
        if (std::any_of(row.cbegin(), row.cend(), dynamic))
            return true;
    return false;
}

} // namespace bihuan
