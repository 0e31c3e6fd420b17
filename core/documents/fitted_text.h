// SPDX-License-Identifier: GPL-3.0-or-later
// Text for painted pages (placards, calendars, labels): it has a box to stay in. Large in one line first, then smaller, then
// in more lines; what does not even fit at the smallest size is said, never cut silently.
#pragma once

#include "core/documents/block_layouter.h"

#include <QRectF>

namespace bihuan {

struct TextFit {
    QRectF boxMm;
    FontRole role = FontRole::Sans;
    double largestPt = 24;
    double smallestPt = 9;
    int maxLines = 1;
    double spacing = 1.3; ///< from baseline to baseline, in type sizes
    bool bold = false;
    QColor color = Qt::black;
    CellAlign across = CellAlign::Left;
    Qt::AlignmentFlag down = Qt::AlignVCenter; ///< AlignTop, AlignVCenter or AlignBottom
};

struct FittedText {
    QList<PlacedLine> lines; ///< `at` in mm of the page
    double sizePt = 0;
    bool fits = true;        ///< false: set at the smallest size, the lines that go into the box
    QRectF inkMm;            ///< what the lines cover
    Issues issues;           ///< letter.missing_glyph

    void paint(Canvas& canvas) const;
};

/// Sizes go down in half points; the text is first tried in one line down to 70 % of the largest size, then in more lines.
FittedText fitText(const QString& text, const TextFit& fit, TextShaper& shaper);

/// The same for several paragraphs of one size, each beginning on a line of its own.
FittedText fitParagraphs(const QStringList& paragraphs, const TextFit& fit, TextShaper& shaper);

} // namespace bihuan
