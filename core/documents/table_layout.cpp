// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table_layout.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// A column that wants more than this (in characters) may wrap instead of forcing landscape.
constexpr double wideColumn = 14;
/// Columns never get less than this (in characters), however many there are.
constexpr double narrowestColumn = 2;

Runs asRuns(const QString& text) { return {Run{Run::Kind::Text, text, false, false}}; }

double widthOf(const QString& text, const TextStyle& style, TextShaper& shaper)
{
    double widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = qMax(widest, naturalWidth(lineCells(asRuns(line), style, shaper, 1e9)));
    return widest;
}

/// What each column would like, and what it needs at least, in characters of the body size.
struct Wishes {
    std::vector<double> wanted;
    std::vector<double> needed;
};

Wishes wishes(const TableContent& content, const std::vector<TableRow>& sample, const TableGeometry& geometry,
              TextShaper& shaper)
{
    const TextStyle header = geometry.headerStyle(), body = geometry.cellStyle();
    const double padding = 2 * cellPaddingPt + 0.5;
    Wishes result;
    if (content.rowNumbers) {
        const double width = widthOf(QString::number(qMax(99, content.rowCount)), body, shaper) + padding;
        result.wanted.push_back(qMax(width, 2 * geometry.sizePt + padding));
        result.needed.push_back(result.wanted.back());
    }
    for (qsizetype c = 0; c < content.columns.size(); ++c) {
        const TableColumn& column = content.columns[c];
        const double heading = widthOf(column.heading, header, shaper);
        std::vector<double> widths;
        for (const TableRow& row : sample)
            if (c < row.cells.size() && !row.cells[c].isEmpty())
                widths.push_back(widthOf(row.cells[c], body, shaper));
        std::sort(widths.begin(), widths.end());
        // One odd long cell may wrap; the bulk decides.
        const double usual = widths.empty() ? 0 : widths[(widths.size() - 1) * 95 / 100];
        const double least = qMax(column.minimumMm / mmPerPt, narrowestColumn * geometry.sizePt + padding);
        const double wanted = qMax(qMax(heading, usual) + padding, least);
        // A heading of more than four characters may stand on two lines.
        const double headingNeeds = heading > 4.2 * geometry.sizePt ? heading / 2 + geometry.sizePt / 2 : heading;
        const double needed = qMax(headingNeeds, qMin(usual, wideColumn * geometry.sizePt)) + padding;
        result.wanted.push_back(wanted);
        result.needed.push_back(qMin(wanted, qMax(needed, least)));
    }
    return result;
}

double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

/// Everybody gets what is needed; what is left goes to the columns that want more, then to all by weight.
std::vector<double> widthsFor(const Wishes& wish, const TableContent& content, double total)
{
    std::vector<double> widths = wish.needed;
    const double needed = sum(wish.needed), wanted = sum(wish.wanted);
    const size_t numbers = content.rowNumbers ? 1 : 0;
    if (needed > total) {
        // Columns with a minimum keep it, as dates and numbers must not be torn; the others share the rest.
        std::vector<double> kept(widths.size(), 0);
        for (size_t c = numbers; c < widths.size(); ++c)
            kept[c] = qMin(widths[c], content.columns[qsizetype(c - numbers)].minimumMm / mmPerPt);
        // Minimums that are too wide together are wishes: the table stays on the paper.
        if (const double all = sum(kept); all > total)
            for (double& width : kept)
                width *= total / all;
        const double share = qMax(0.0, total - sum(kept)) / qMax(1.0, needed - sum(kept));
        for (size_t c = 0; c < widths.size(); ++c)
            widths[c] = kept[c] + qMax(0.0, widths[c] - kept[c]) * share;
        return widths;
    }
    double left = total - needed;
    if (wanted > needed) {
        const double share = qMin(1.0, left / (wanted - needed));
        for (size_t c = 0; c < widths.size(); ++c)
            widths[c] += share * (wish.wanted[c] - wish.needed[c]);
        left -= share * (wanted - needed);
    }
    double weights = 0;
    for (const TableColumn& column : content.columns)
        weights += column.weight;
    for (size_t c = numbers; c < widths.size() && weights > 0; ++c)
        widths[c] += left * content.columns[qsizetype(c - numbers)].weight / weights;
    return widths;
}

} // namespace

TextStyle TableGeometry::cellStyle() const
{
    TextStyle style;
    style.role = FontRole::Song;
    style.sizePt = sizePt;
    style.pitchPt = pitchPt;
    return style;
}

TextStyle TableGeometry::headerStyle() const
{
    TextStyle style = cellStyle();
    style.role = FontRole::Heading1;
    return style;
}

TableGeometry tableGeometry(const TableContent& content, const std::vector<TableRow>& sample, TextShaper& shaper)
{
    struct Choice {
        bool landscape;
        double sizePt;
    };
    constexpr std::array<Choice, 6> choices{{{false, 10.5}, {false, 9}, {false, 8}, {true, 10.5}, {true, 9}, {true, 7.5}}};
    TableGeometry geometry;
    geometry.paper = content.paperMm;
    for (const Choice& choice : choices) {
        if ((content.landscape && !choice.landscape) || (content.portrait && choice.landscape) || (!content.portrait && !choice.landscape && choice.sizePt < choices.front().sizePt))
            continue;
        geometry.landscape = choice.landscape;
        geometry.sizePt = choice.sizePt;
        geometry.pitchPt = std::round(choice.sizePt * 1.4 * 4) / 4;
        const Wishes wish = wishes(content, sample, geometry, shaper);
        geometry.widths = widthsFor(wish, content, geometry.widthPt());
        if (sum(wish.needed) <= geometry.widthPt())
            break;
    }
    return geometry;
}

int tableCellLines(const QString& text, const TextStyle& style, double columnPt, TextShaper& shaper, Issues& issues)
{
    if (text.isEmpty())
        return 1;
    const double width = columnPt - 2 * cellPaddingPt;
    int lines = 0;
    for (const QString& part : text.split(u'\n')) {
        const std::vector<LineCell> cells = lineCells(asRuns(part), style, shaper, width);
        appendMissingGlyphs(cells, issues);
        lines += naturalWidth(cells) <= width ? 1 : cellLineCount(cells, width);
    }
    return lines;
}

void appendTableCell(const QString& text, const TextStyle& style, TextShaper& shaper, const CellBox& column, double topPt,
                     int from, int count, QList<PlacedLine>& out)
{
    if (text.isEmpty())
        return;
    CellBox box = column;
    box.leftPt += cellPaddingPt;
    box.widthPt -= 2 * cellPaddingPt;
    int number = 0;
    for (const QString& part : text.split(u'\n')) {
        const std::vector<LineCell> cells = lineCells(asRuns(part), style, shaper, box.widthPt);
        for (const BrokenLine& line : breakLines(cells, {box.widthPt, 0, 0, false})) {
            if (number >= from && number < from + count) {
                const double slack = qMax(0.0, box.widthPt - line.width);
                const double shift = box.align == CellAlign::Left ? 0 : box.align == CellAlign::Right ? slack : slack / 2;
                const double y = topPt + (number - from) * style.pitchPt + baselinePt(style.pitchPt, style.sizePt);
                appendLine(line, cells, style.sizePt, shaper, {(box.leftPt + shift) * mmPerPt, y * mmPerPt}, out);
            }
            ++number;
        }
    }
}

namespace {

/// Fills sheets from top to bottom.
class SheetMaker {
public:
    SheetMaker(const TableGeometry& geometry, double firstRoom, double room)
        : m_geometry(geometry)
        , m_room(firstRoom)
        , m_fullRoom(room)
    {
        sheets.emplace_back();
    }

    double room() const { return m_room; }
    bool isFresh() const { return sheets.back().entries.empty(); }

    void newSheet()
    {
        sheets.emplace_back();
        m_room = m_fullRoom;
    }

    void add(const TableEntry& entry)
    {
        sheets.back().entries.push_back(entry);
        m_room -= m_geometry.rowHeight(entry.lines);
    }

    void addRow(int index, int lines)
    {
        if (m_geometry.rowHeight(lines) <= m_room)
            return add({TableEntry::Kind::Row, index, 0, lines});
        if (m_geometry.rowHeight(lines) <= m_fullRoom) {
            newSheet();
            return add({TableEntry::Kind::Row, index, 0, lines});
        }
        for (int from = 0; from < lines;) { // taller than any page
            int fit = int((m_room - 2 * rowPaddingPt + 0.01) / m_geometry.pitchPt);
            if (fit < 2 && !isFresh()) {
                newSheet();
                continue;
            }
            fit = qBound(1, fit, lines - from);
            add({TableEntry::Kind::Row, index, from, fit});
            from += fit;
        }
    }

    std::vector<TableSheet> sheets;

private:
    const TableGeometry& m_geometry;
    double m_room;
    double m_fullRoom;
};

} // namespace

std::vector<TableSheet> tableSheets(const TableGeometry& geometry, const std::vector<int>& linesOfRow,
                                    const std::vector<TableGroup>& groups, bool signature, double firstRoom, double room)
{
    SheetMaker maker(geometry, firstRoom, room);
    const double groupHeight = geometry.rowHeight(1);
    constexpr int signatureLines = 2;
    size_t group = 0;
    if (linesOfRow.empty())
        maker.add({TableEntry::Kind::Empty, 0, 0, 1});
    for (size_t r = 0; r < linesOfRow.size(); ++r) {
        if (group < groups.size() && groups[group].firstRow == int(r)) {
            // The heading of a group stays with its first row.
            const double both = groupHeight + geometry.rowHeight(qMin(linesOfRow[r], 3));
            if (both > maker.room() && !maker.isFresh())
                maker.newSheet();
            maker.add({TableEntry::Kind::Group, int(group), 0, 1});
            ++group;
        }
        const bool last = r + 1 == linesOfRow.size();
        const double tail = last && signature ? geometry.rowHeight(signatureLines) : 0;
        const double height = geometry.rowHeight(linesOfRow[r]);
        // The line for signatures never stands alone on a page: the last row goes with it.
        if (tail > 0 && height + tail > maker.room() && height + tail <= room && !maker.isFresh()
            && maker.sheets.back().entries.back().kind != TableEntry::Kind::Group)
            maker.newSheet();
        maker.addRow(int(r), linesOfRow[r]);
    }
    if (signature) {
        if (geometry.rowHeight(signatureLines) > maker.room())
            maker.newSheet();
        maker.add({TableEntry::Kind::Signature, 0, 0, signatureLines});
    }
    return std::move(maker.sheets);
}

} // namespace bihuan
