// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a letter in a QTextDocument, for editing only, and back.
#pragma once

#include "core/documents/blocks.h"
#include "ui/documents/block_look.h"

class QTextCursor;
class QTextDocument;

namespace bihuan {

/// The blocks of a document, and where each begins in it.
struct ReadBlocks {
    Blocks blocks;
    QList<int> positions;
};

/// Replaces the document's contents. What readDocument gives back for any blocks that can be parsed is those blocks.
void fillDocument(QTextDocument& document, const Blocks& blocks, const BlockLook& look);

/// `from`, `to`: a part only (characters; tables whole); to < 0 = up to the end.
ReadBlocks readDocument(const QTextDocument& document, int from = 0, int to = -1);

/// At the cursor, as one step of undo; a selection is replaced. Inside a table only the words go in, as one line.
void insertBlocks(QTextCursor& cursor, const Blocks& blocks, const BlockLook& look);
void insertRuns(QTextCursor& cursor, const Runs& runs);

/// The characters' format of a run.
QTextCharFormat runFormat(const Run& run);

/// The canonical form: what serializing and parsing makes of them.
Blocks canonicalBlocks(const Blocks& blocks);

} // namespace bihuan
