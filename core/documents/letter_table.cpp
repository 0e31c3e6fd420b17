// SPDX-License-Identifier: GPL-3.0-or-later
// Tables inside letters.
#include "core/documents/block_layouter.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double paddingPt = 4;     ///< left and right of a cell's text
constexpr double rowPaddingPt = 3;  ///< above and below

/// Columns by their longest cell, so that short ones do not waste room: all get what they need when it fits, else the wide
/// ones share what the narrow ones leave.
std::vector<double> columnWidths(const std::vector<double>& wanted, double total)
{
    std::vector<double> widths(wanted.size(), 0);
    double sum = 0;
    for (const double width : wanted)
        sum += width;
    if (sum <= total) { // spread the rest in proportion
        for (size_t c = 0; c < wanted.size(); ++c)
            widths[c] = wanted[c] * total / sum;
        return widths;
    }
    std::vector<bool> settled(wanted.size(), false);
    double left = total;
    size_t open = wanted.size();
    for (bool changed = true; changed && open > 0;) {
        changed = false;
        const double share = left / double(open);
        for (size_t c = 0; c < wanted.size(); ++c) {
            if (settled[c] || wanted[c] > share)
                continue;
            widths[c] = wanted[c];
            left -= wanted[c];
            settled[c] = changed = true;
            --open;
        }
    }
    double openSum = 0;
    for (size_t c = 0; c < wanted.size(); ++c)
        openSum += settled[c] ? 0 : std::sqrt(wanted[c]);
    for (size_t c = 0; c < wanted.size(); ++c)
        if (!settled[c])
            widths[c] = left * std::sqrt(wanted[c]) / openSum;
    return widths;
}

} // namespace

void BlockLayouter::layTable(const Block& block, LaidBlock& laid) const
{
    const double measure = m_profile.typeAreaMm.width() / mmPerPt;
    qsizetype columns = 0;
    for (const QList<Runs>& row : block.rows)
        columns = qMax(columns, row.size());
    if (columns == 0)
        return;
    const auto styleOfRow = [&](qsizetype r) -> const TextStyle& {
        return r == 0 && block.headerRow ? m_profile.tableHeader : m_profile.table;
    };
    std::vector<double> wanted(size_t(columns), 2 * paddingPt + 2 * m_profile.table.sizePt);
    std::vector<bool> shortOnly(size_t(columns), true);
    for (qsizetype r = 0; r < block.rows.size(); ++r) {
        const TextStyle& style = styleOfRow(r);
        for (qsizetype c = 0; c < block.rows[r].size(); ++c) {
            const double width = naturalWidth(lineCells(block.rows[r][c], style, m_shaper, 1e9)) + 2 * paddingPt + 1;
            wanted[size_t(c)] = qMax(wanted[size_t(c)], width);
            if (!(r == 0 && block.headerRow) && width > 9 * style.sizePt + 2 * paddingPt)
                shortOnly[size_t(c)] = false;
        }
    }
    const std::vector<double> widths = columnWidths(wanted, measure);

    for (qsizetype r = 0; r < block.rows.size(); ++r) {
        const TextStyle& style = styleOfRow(r);
        const bool header = r == 0 && block.headerRow;
        LaidRow row;
        QList<QList<PlacedLine>> cells;
        QList<int> lineCounts;
        int lines = 1;
        double left = 0;
        for (qsizetype c = 0; c < columns; ++c) {
            const bool centred = header || shortOnly[size_t(c)];
            const CellBox box{left + paddingPt, widths[size_t(c)] - 2 * paddingPt, centred ? CellAlign::Centre : CellAlign::Left};
            QList<PlacedLine> texts;
            const int count = appendCell(block.rows[r].value(c), style, m_shaper, box, rowPaddingPt, texts, laid.issues);
            lines = qMax(lines, count);
            cells.append(texts);
            lineCounts.append(count);
            left += widths[size_t(c)];
        }
        row.heightPt = lines * style.pitchPt + 2 * rowPaddingPt;
        for (qsizetype c = 0; c < columns; ++c) { // vertically centred, as in WPS forms
            const double down = (lines - lineCounts[c]) * style.pitchPt / 2 * mmPerPt;
            for (PlacedLine& text : cells[c])
                text.at.ry() += down;
            row.texts += cells[c];
        }
        const double width = measure * mmPerPt, height = row.heightPt * mmPerPt;
        row.rules.append(QLineF(0, 0, width, 0));
        row.rules.append(QLineF(0, height, width, height));
        left = 0;
        for (qsizetype c = 0; c <= columns; ++c) {
            row.rules.append(QLineF(left * mmPerPt, 0, left * mmPerPt, height));
            left += c < columns ? widths[size_t(c)] : 0;
        }
        if (row.heightPt > m_profile.typeAreaMm.height() / mmPerPt) {
            laid.issues.append({Severity::Problem, u"letter.cell_overflow"_s, QString::number(r + 1),
                                QCoreApplication::translate("Letter", "Row %1 of a table is taller than a page. Shorten its text.")
                                    .arg(r + 1)});
        }
        laid.rows.append(row);
    }
    laid.headerRows = block.headerRow && block.rows.size() > 1 ? 1 : 0;
    laid.spaceBeforePt = m_profile.pitchPt() / 4;
    laid.spaceAfterPt = m_profile.pitchPt() / 4;
}

} // namespace bihuan
