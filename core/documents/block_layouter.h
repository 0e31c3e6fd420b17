// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/laid_block.h"
#include "core/documents/letter_template.h"
#include "core/documents/line_breaker.h"

namespace bihuan {

/// Turns merged blocks into rows for one profile.
class BlockLayouter {
public:
    BlockLayouter(const TextProfile& profile, TextShaper& shaper, const Pictures& pictures);

    /// `number` counts for clauses only.
    LaidBlock lay(const Block& block, int number, bool seal) const;

private:
    void layText(const Block& block, int number, LaidBlock& laid) const;
    void layTable(const Block& block, LaidBlock& laid) const;
    void laySignature(const Block& block, bool seal, LaidBlock& laid) const;
    void layPicture(const Block& block, LaidBlock& laid) const;

    const TextProfile& m_profile;
    TextShaper& m_shaper;
    const Pictures& m_pictures;
};

/// Baseline of a line whose em box stands in the middle of a row `heightPt` high, pt from its top.
double baselinePt(double heightPt, double sizePt);

/// Glyphs of one broken line; underlined stretches are lines of their own. `at` = left end of the baseline, mm.
void appendLine(const BrokenLine& line, const std::vector<LineCell>& cells, double sizePt, TextShaper& shaper, QPointF at,
                QList<PlacedLine>& out);

/// letter.missing_glyph for each character no font has.
void appendMissingGlyphs(const std::vector<LineCell>& cells, Issues& issues);

enum class CellAlign { Left, Centre, Right };

/// Sets a text into a box, wrapped and not justified: lines from `top` on. Returns the number of lines.
struct CellBox {
    double leftPt = 0;
    double widthPt = 0;
    CellAlign align = CellAlign::Left;
};
int appendCell(const Runs& runs, const TextStyle& style, TextShaper& shaper, const CellBox& box, double topPt,
               QList<PlacedLine>& out, Issues& issues);

/// The number of lines appendCell would need, without making them.
int cellLineCount(const std::vector<LineCell>& cells, double widthPt);

} // namespace bihuan
