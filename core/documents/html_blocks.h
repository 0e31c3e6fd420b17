// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"

namespace bihuan {

/// What was pasted from another program, as blocks of ours, and what did not come along.
struct PastedText {
    Blocks blocks;        ///< can be serialized and parsed; no fields
    int pictures = 0;     ///< left out: a text carries no pictures of its own
    int nestedTables = 0; ///< became words of the cell they stood in
    int mergedCells = 0;  ///< split into single cells, the words in the first
    bool truncated = false; ///< longer than what one pastes: the rest is left out

    bool isComplete() const { return pictures + nestedTables + mergedCells == 0 && !truncated; }
};

/// Reads the HTML that Word, WPS, LibreOffice and browsers put on the clipboard (with or without the CF_HTML header). Words,
/// bold, underlines and tables stay; looks become roles (see PasteRoles); a table of two columns with places to sign becomes
/// a signature block. Nothing that the text refers to is ever opened: no file, no address, no embedded picture. At most
/// 8 million characters are read and 3,000 blocks kept.
PastedText blocksFromHtml(const QString& html);

/// Plain text, one block per line that is not empty.
PastedText blocksFromPlainText(const QString& text);

} // namespace bihuan
