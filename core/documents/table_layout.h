// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of a register: column widths, row heights, which row stands on which page. Lengths in pt.
#pragma once

#include "core/documents/block_layouter.h"
#include "core/documents/table_pages.h"

#include <vector>

namespace bihuan {

inline constexpr double cellPaddingPt = 3;
inline constexpr double rowPaddingPt = 3;

struct TableGeometry {
    QSizeF paper = paperA4; ///< portrait
    bool landscape = false;
    double sizePt = 10.5;
    double pitchPt = 15;
    std::vector<double> widths; ///< of the columns, including the one for row numbers
    double leftMm = 18, topMm = 20, bottomMm = 18;

    QSizeF paperMm() const { return landscape ? paper.transposed() : paper; }
    double widthPt() const { return (paperMm().width() - 2 * leftMm) / mmPerPt; }
    double heightPt() const { return (paperMm().height() - topMm - bottomMm) / mmPerPt; }
    double rowHeight(int lines) const { return lines * pitchPt + 2 * rowPaddingPt; }
    TextStyle cellStyle() const;
    TextStyle headerStyle() const;
};

/// Chooses orientation, size of type and widths from the headings and a sample of the rows.
TableGeometry tableGeometry(const TableContent& content, const std::vector<TableRow>& sample, TextShaper& shaper);

/// The lines of a cell's text: its own line breaks, each wrapped to the column.
int tableCellLines(const QString& text, const TextStyle& style, double columnPt, TextShaper& shaper, Issues& issues);

/// Sets lines `from` … `from + count` of a cell into its column.
void appendTableCell(const QString& text, const TextStyle& style, TextShaper& shaper, const CellBox& column, double topPt,
                     int from, int count, QList<PlacedLine>& out);

/// What stands on a page, from top to bottom.
struct TableEntry {
    enum class Kind { Row, Group, Signature, Empty };
    Kind kind = Kind::Row;
    int index = 0;      ///< of the row or group
    int firstLine = 0;  ///< of a split row
    int lines = 1;
};

struct TableGroup {
    QString name;
    int firstRow = 0;
    int rows = 0;
};

struct TableSheet {
    std::vector<TableEntry> entries;
};

/// `linesOfRow`: the height of each row in lines; `firstRoom`, `room`: pt below the header on the first and other pages.
std::vector<TableSheet> tableSheets(const TableGeometry& geometry, const std::vector<int>& linesOfRow,
                                    const std::vector<TableGroup>& groups, bool signature, double firstRoom, double room);

} // namespace bihuan
