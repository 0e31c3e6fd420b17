// SPDX-License-Identifier: GPL-3.0-or-later
// A block after layout, before it is put on pages. Lengths in pt, places of painted things in mm.
#pragma once

#include "core/base/issue.h"
#include "core/documents/blocks.h"
#include "core/documents/canvas.h"

#include <QLineF>

namespace bihuan {

struct PlacedLine {
    GlyphLine line;
    QPointF at; ///< baseline, mm from the row's top left corner (the left edge of the type area)
};

/// What is never split: a line of text, a table row, a row of a signature block, a picture.
struct LaidRow {
    double heightPt = 0;
    QList<PlacedLine> texts;
    QList<QLineF> rules;   ///< mm from the row's top left corner
    QRectF pictureMm;
};

struct LaidBlock {
    BlockKind kind = BlockKind::Paragraph;
    QList<LaidRow> rows;
    int headerRows = 0;      ///< repeated at the top of every further page
    double spaceBeforePt = 0;
    double spaceAfterPt = 0;
    QImage picture;
    QRectF sealMm;           ///< from the block's top left corner; null = none
    PlacedLine sealHint;
    quint64 key = 0;         ///< equal for blocks that look alike; 0 for blocks of one letter only
    Issues issues;

    bool isText() const
    {
        return kind != BlockKind::Table && kind != BlockKind::Signature && kind != BlockKind::Picture
            && kind != BlockKind::PageBreak;
    }
};

/// The characters of a row as they stand on paper, columns separated by a tab.
QString textOf(const LaidRow& row);
QString textOf(const GlyphLine& line);

} // namespace bihuan
