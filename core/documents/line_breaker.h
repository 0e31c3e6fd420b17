// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese line breaking (避头尾, punctuation squeezed or hung) over shaped pieces. Lengths in pt.
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/text_profile.h"
#include "core/documents/text_shaper.h"

#include <vector>

namespace bihuan {

enum class CellClass {
    Han,     ///< may be broken before and after
    Opening, ///< never at the end of a line
    Closing, ///< never at the beginning of a line
    NoStart, ///< the same, but has no white to give away: “……”, “％”, “·”
    Word,    ///< Latin letters and digits between two blanks or Han characters
    Space,   ///< disappears at the end of a line
};

CellClass cellClass(char32_t character);

/// What stands in one place of a line: a character or an unbreakable word.
struct LineCell {
    const ShapedPiece* piece = nullptr;
    double advance = 0;
    double inset = 0;      ///< of the glyph in a wider or narrower cell of the grid
    double giveLeft = 0;   ///< white that may be taken away
    double giveRight = 0;
    CellClass kind = CellClass::Han;
    bool underlined = false;
    bool blank = false;    ///< underlined ideographic blank: several of them are one place to write on
    bool hangs = false;    ///< ， 。 、 ； ： may stand outside the measure
};

/// Cells of a text. Words longer than `measure` are taken apart into characters.
std::vector<LineCell> lineCells(const Runs& runs, const TextStyle& style, TextShaper& shaper, double measure);

struct BrokenLine {
    size_t first = 0;
    size_t last = 0;         ///< one behind the last cell; trailing blanks left out
    double indent = 0;
    double width = 0;        ///< from the indent on, with hanging punctuation left out
    bool hanging = false;    ///< the last cell stands outside the measure
    std::vector<double> x;   ///< left edge of each cell's glyphs, from the indent
};

struct BreakOptions {
    double measure = 0;
    double firstIndent = 0;
    double restIndent = 0;
    bool justify = true;     ///< right edges flush, except the last line's; marks may hang outside the measure
};

/// Always at least one line, also for no cells at all.
std::vector<BrokenLine> breakLines(const std::vector<LineCell>& cells, const BreakOptions& options);

/// As few lines as breakLines makes, but of about equal length (titles). Not justified.
std::vector<BrokenLine> breakBalanced(const std::vector<LineCell>& cells, double measure);

/// Length of the cells in one line.
double naturalWidth(const std::vector<LineCell>& cells);

} // namespace bihuan
