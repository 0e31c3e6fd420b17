// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/laid_block.h"

#include <QList>

#include <memory>

namespace bihuan {

struct PlacedRow {
    int block = 0;
    int row = 0;
    double yPt = 0; ///< of the row's top, from the top of the type area
};

struct LetterPage {
    QList<PlacedRow> rows; ///< from top to bottom; a table's header comes again on each of its pages
};

/// A letter broken into pages: at least one.
struct LetterPages {
    QList<std::shared_ptr<const LaidBlock>> blocks;
    QList<LetterPage> pages;
    Issues issues;
};

struct PageMeasure {
    double heightPt = 0;
    double pitchPt = 0; ///< text stands on this grid
};

/// Breaks the blocks into pages. A heading stays with the two lines below it; at least two lines of a paragraph stand on
/// either side of a break; a signature block is not split, and at least two lines of text go with it. A rule gives way
/// only where a page could not be filled at all (a signature block taller than a page).
QList<LetterPage> paginate(const QList<std::shared_ptr<const LaidBlock>>& blocks, const PageMeasure& measure);

} // namespace bihuan
