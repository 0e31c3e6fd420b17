// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_print_layout.h"

#include "core/documents/short_code.h"
#include "core/documents/table_layout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double left = CheckSheetPages::marginMm;
constexpr double width = 210 - 2 * CheckSheetPages::marginMm;
constexpr double bottomMm = 297 - 17;
constexpr double numberMm = 8;      ///< column of the items' numbers
constexpr double rowMm = 7.4;       ///< least height of a row somebody writes into
constexpr double padMm = 1.1;
constexpr int mostColumns = 12;
constexpr int flatColumns = 4;      ///< so few zones have their names written flat
constexpr double contentPt = 9, standardPt = 7.5;
constexpr double findingMm = 9;      ///< a line to write a finding into
constexpr double signaturesMm = 36;
constexpr int fewestFindings = 3, mostFindings = 8;
const QColor grey(95, 95, 95), soft(236, 238, 241);

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

TextStyle styleOf(double sizePt)
{
    return {.role = FontRole::Sans, .sizePt = sizePt, .pitchPt = sizePt * 1.3};
}

} // namespace

CheckSheetLayout::CheckSheetLayout(const PrintedSheet& sheet, int index, TextShaper& shaper, Issues& issues)
    : m_sheet(sheet), m_index(index), m_shaper(shaper), m_issues(issues)
{
}

std::vector<std::unique_ptr<CheckSheetPage>> CheckSheetLayout::pages()
{
    newPage();
    for (const SheetBlock& one : m_sheet.content.blocks)
        block(one);
    findings();
    signatures();
    footers();
    return std::move(m_pages);
}

void CheckSheetLayout::newPage()
{
    auto page = std::make_unique<CheckSheetPage>();
    page->sheet = m_index;
    page->number = int(m_pages.size()) + 1;
    m_pages.push_back(std::move(page));
    if (m_pages.size() == 1) {
        head();
        return;
    }
    const auto code = ShortCode::parse(m_sheet.shortCode);
    constexpr double qr = 13; // smaller than on the first page, but it says whose page this is
    text(m_sheet.title, {left, 11, width - 42 - qr, 6}, 9, CellAlign::Left, 1, false, grey);
    text(code ? code->printed() : m_sheet.shortCode, {left + width - 40 - qr, 11, 38, 6}, 9, CellAlign::Right, 1, false, grey);
    m_pages.back()->qr = {left + width - qr, 4.5, qr, qr};
    m_pages.back()->rules << QLineF(left, 18, left + width, 18);
    m_y = 21;
}

void CheckSheetLayout::need(double height)
{
    if (m_y + height > bottomMm)
        newPage();
}

void CheckSheetLayout::text(const QString& words, const QRectF& box, double sizePt, CellAlign align, int lines, bool bold, const QColor& color)
{
    const FittedText fitted = fitText(words, {.boxMm = box, .largestPt = sizePt, .smallestPt = std::min(sizePt, 6.5), .maxLines = lines,
                                              .bold = bold, .color = color, .across = align},
                                      m_shaper);
    m_pages.back()->texts << fitted.lines;
    m_issues << fitted.issues;
}

double CheckSheetLayout::cellHeight(const QString& words, double widthMm, double sizePt)
{
    const TextStyle style = styleOf(sizePt);
    return words.isEmpty() ? 0 : tableCellLines(words, style, widthMm / mmPerPt, m_shaper, m_issues) * style.pitchPt * mmPerPt;
}

void CheckSheetLayout::cell(const QString& words, double at, double top, double widthMm, double sizePt, const QColor& color)
{
    QList<PlacedLine> lines;
    appendTableCell(words, styleOf(sizePt), m_shaper, {at / mmPerPt, widthMm / mmPerPt, CellAlign::Left}, top / mmPerPt, 0, 99, lines);
    for (PlacedLine& line : lines)
        line.line.color = color;
    m_pages.back()->texts << lines;
}

void CheckSheetLayout::grid(double top, double height, const QList<double>& edges)
{
    CheckSheetPage& page = *m_pages.back();
    for (const double x : edges)
        page.rules << QLineF(x, top, x, top + height);
    page.rules << QLineF(edges.first(), top, edges.last(), top) << QLineF(edges.first(), top + height, edges.last(), top + height);
}

void CheckSheetLayout::head()
{
    CheckSheetPage& page = *m_pages.back();
    page.qr = {left + width - CheckSheetPages::qrMm, 12, CheckSheetPages::qrMm, CheckSheetPages::qrMm};
    page.code = m_sheet.shortCode;
    const auto code = ShortCode::parse(m_sheet.shortCode);
    const double room = width - CheckSheetPages::qrMm - 4;
    text(m_sheet.school, {left, 12, room, 6}, 10, CellAlign::Left, 1, false, grey);
    text(m_sheet.title, {left, 18, room, 15}, 17, CellAlign::Left, 2, true);
    text(code ? code->printed() : m_sheet.shortCode, {left + width - CheckSheetPages::qrMm - 4, 12 + CheckSheetPages::qrMm - 0.5, CheckSheetPages::qrMm + 4, 5}, 8.5, CellAlign::Right);
    double y = 35;
    text(tr("Kind: %1").arg(m_sheet.kind), {left, y, 45, 6}, 10);
    text(tr("In time: %1").arg(m_sheet.period), {left + 45, y, room - 45, 6}, 10);
    y += 8;
    const bool filled = m_sheet.filled;
    text(filled ? tr("Done on: %1").arg(m_sheet.doneOn) : tr("Done on: year____month____day____"), {left, y, 72, 6}, 10);
    text(filled ? tr("Inspectors: %1").arg(m_sheet.inspectors) : tr("Inspectors:"), {left + 72, y, filled ? width - 72 : 20, 6}, 10);
    if (!filled) {
        page.rules << QLineF(left + 90, y + 5.6, left + width - 45, y + 5.6);
        if (!m_sheet.inspectors.isEmpty())
            text(tr("(planned: %1)").arg(m_sheet.inspectors), {left + width - 44, y, 44, 6}, 8.5, CellAlign::Left, 1, false, grey);
    }
    y += 7.5;
    text(filled ? m_sheet.state : tr("In order: √   wrong: × and write it down below   does not apply: ／"), {left, y, width, 5}, 8.5, CellAlign::Left, 1,
         filled, filled ? QColor(Qt::black) : grey);
    m_y = y + 7;
}

void CheckSheetLayout::blockTitle(const SheetBlock& block)
{
    CheckSheetPage& page = *m_pages.back();
    const QRectF bar(left, m_y, width, 6.6);
    page.fills << std::pair(bar, soft);
    text(block.title, {left + 2, m_y, 76, 6.6}, 10.5, CellAlign::Left, 1, true);
    text(block.note, {left + 80, m_y, width - 82, 6.6}, 7.5, CellAlign::Right, 1, false, grey);
    m_y += 6.6;
}

void CheckSheetLayout::block(const SheetBlock& block)
{
    if (block.whole) {
        wholeRows(block);
    } else {
        for (qsizetype from = 0; from < block.zones.size(); from += mostColumns)
            zoneColumns(block, block.zones.mid(from, mostColumns));
    }
    m_y += 3;
}

void CheckSheetLayout::zoneHead(const SheetBlock& block, const QList<Column>& columns, double contentWidth)
{
    const bool flat = columns.size() <= flatColumns;
    const double height = flat ? 13 : 30;
    blockTitle(block);
    CheckSheetPage& page = *m_pages.back();
    text(tr("No."), {left, m_y, numberMm, height}, 8, CellAlign::Centre);
    text(tr("What to check, and when it is in order"), {left + numberMm + 1, m_y, contentWidth - 2, height}, 9);
    QList<double> edges{left, left + numberMm};
    for (const Column& column : columns) {
        const SheetZone* zone = m_sheet.content.zoneNo(column.zoneNo);
        edges << column.left;
        text(QString::number(column.zoneNo), {column.left, m_y + 0.4, column.width, 4.2}, 9, CellAlign::Centre, 1, true);
        const QString name = zone ? zone->name : QString();
        if (flat) {
            text(name, {column.left + 0.6, m_y + 4.4, column.width - 1.2, height - 4.8}, 8, CellAlign::Centre, 3);
            continue;
        }
        FittedText turned = fitText(name, {.boxMm = {0.8, 0.5, height - 5.8, column.width - 1}, .largestPt = 8, .smallestPt = 5.5, .maxLines = 3,
                                           .spacing = 1.15},
                                    m_shaper);
        m_issues << turned.issues;
        page.turned << CheckSheetPage::Turned{{column.left, m_y + height}, std::move(turned)};
    }
    edges << left + width;
    grid(m_y, height, edges);
    m_y += height;
}

void CheckSheetLayout::zoneColumns(const SheetBlock& block, const QList<int>& zones)
{
    const double each = zones.size() <= flatColumns ? 22 : std::clamp(100.0 / double(zones.size()), 9.2, 13.0);
    const double contentWidth = width - numberMm - each * double(zones.size());
    QList<Column> columns;
    for (const int no : zones)
        columns << Column{left + numberMm + contentWidth + each * double(columns.size()), each, no};
    const auto heightOf = [&](const SheetItem& item) {
        return std::max(rowMm, 2 * padMm + cellHeight(item.content, contentWidth, contentPt) + cellHeight(item.standard, contentWidth, standardPt));
    };
    // A heading is never the last thing on a page: it has two rows with it.
    need(6.6 + 30 + heightOf(block.items.first()) + rowMm);
    zoneHead(block, columns, contentWidth);
    for (const SheetItem& item : block.items) {
        const double height = heightOf(item);
        if (m_y + height > bottomMm) {
            newPage();
            zoneHead(block, columns, contentWidth);
        }
        CheckSheetPage& page = *m_pages.back();
        QList<double> edges{left, left + numberMm};
        text(QString::number(item.no), {left, m_y, numberMm, height}, 9, CellAlign::Centre);
        const double upper = cellHeight(item.content, contentWidth, contentPt), lower = cellHeight(item.standard, contentWidth, standardPt);
        const double top = m_y + (height - upper - lower) / 2;
        cell(item.content, left + numberMm, top, contentWidth, contentPt);
        cell(item.standard, left + numberMm, top + upper, contentWidth, standardPt, grey);
        for (const Column& column : columns) {
            edges << column.left;
            if (m_sheet.leftOut.contains(column.zoneNo))
                page.fills << std::pair(QRectF(column.left, m_y, column.width, height), QColor(215, 215, 215));
            else
                mark(column.zoneNo, item.no, {column.left + column.width / 2, m_y + height / 2});
        }
        edges << left + width;
        grid(m_y, height, edges);
        m_y += height;
    }
}

void CheckSheetLayout::wholeHead(const SheetBlock& block)
{
    blockTitle(block);
    const QList<double> edges{left, left + numberMm, left + 70, left + 130, left + 162, left + width};
    const QStringList headings{tr("No."), tr("What to check"), tr("In order when"), tr("How to check"), tr("Result")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        text(headings[i], {edges[i] + 1, m_y, edges[i + 1] - edges[i] - 2, 6.6}, 9, i == 0 || i == 4 ? CellAlign::Centre : CellAlign::Left);
    grid(m_y, 6.6, edges);
    m_y += 6.6;
}

void CheckSheetLayout::wholeRows(const SheetBlock& block)
{
    const QList<double> edges{left, left + numberMm, left + 70, left + 130, left + 162, left + width};
    const auto heightOf = [&](const SheetItem& item) {
        return std::max({rowMm + 1, 2 * padMm + cellHeight(item.content, 62, contentPt), 2 * padMm + cellHeight(item.standard, 60, standardPt + 0.5),
                         2 * padMm + cellHeight(item.method, 32, standardPt + 0.5)});
    };
    need(13.2 + heightOf(block.items.first()) + rowMm);
    wholeHead(block);
    for (const SheetItem& item : block.items) {
        const double height = heightOf(item);
        if (m_y + height > bottomMm) {
            newPage();
            wholeHead(block);
        }
        text(QString::number(item.no), {left, m_y, numberMm, height}, 9, CellAlign::Centre);
        const auto centred = [&](const QString& words, qsizetype column, double sizePt, const QColor& color) {
            const double room = edges[column + 1] - edges[column];
            cell(words, edges[column], m_y + (height - cellHeight(words, room, sizePt)) / 2, room, sizePt, color);
        };
        centred(item.content, 1, contentPt, Qt::black);
        centred(item.standard, 2, standardPt + 0.5, grey);
        centred(item.method, 3, standardPt + 0.5, grey);
        mark(0, item.no, {(edges[4] + edges[5]) / 2, m_y + height / 2});
        grid(m_y, height, edges);
        m_y += height;
    }
}

void CheckSheetLayout::mark(int zoneNo, int itemNo, QPointF centre)
{
    if (!m_sheet.filled)
        return;
    CheckSheetPage::Mark one{centre, CheckSheetPage::Mark::Kind::Ok};
    const SheetBlock* block = m_sheet.content.blockOf(itemNo);
    for (const PrintedSheet::Mark& wrong : m_sheet.marks)
        if (wrong.itemNo == itemNo && (wrong.zoneNo == zoneNo || (block && block->whole)))
            one.kind = wrong.na ? CheckSheetPage::Mark::Kind::NotApplicable : CheckSheetPage::Mark::Kind::Wrong;
    m_pages.back()->marks << one;
}

void CheckSheetLayout::findings()
{
    const QList<double> edges{left, left + 9, left + 27, left + 40, left + 120, left + 150, left + width};
    const QStringList headings{tr("No."), tr("Zone no."), tr("Item no."), tr("What is wrong"), tr("Done at once"), tr("Put right by")};
    QList<QStringList> rows;
    for (const PrintedSheet::Mark& mark : m_sheet.marks)
        if (!mark.na)
            rows << QStringList{QString::number(rows.size() + 1), mark.zoneNo > 0 ? QString::number(mark.zoneNo) : mark.place, QString::number(mark.itemNo),
                                mark.finding, mark.hazard, {}};
    const bool none = m_sheet.filled && rows.isEmpty();
    // The place to write stays on one page with the signatures below it: few lines at the end of a page, or many on a new one.
    constexpr double around = 8 + 6.6 + signaturesMm;
    if (none) {
        need(8 + signaturesMm);
    } else if (m_sheet.filled) {
        need(around + 2 * findingMm);
    } else {
        if (m_y + around + fewestFindings * findingMm > bottomMm)
            newPage();
        const int room = int((bottomMm - m_y - around) / findingMm);
        for (int row = 1; row <= std::min(room, mostFindings); ++row)
            rows << QStringList{QString::number(row), {}, {}, {}, {}, {}};
    }
    text(none ? tr("Findings: none, everything was in order") : m_sheet.filled ? tr("Findings") : tr("Findings (each ×: zone, item, what is wrong)"),
         {left, m_y, width, 7}, 10.5, CellAlign::Left, 1, true);
    m_y += 7.4;
    if (none)
        return;
    const auto headRow = [&] {
        for (qsizetype i = 0; i < headings.size(); ++i)
            text(i == 4 && m_sheet.filled ? tr("Hazard") : headings[i], {edges[i] + 0.6, m_y, edges[i + 1] - edges[i] - 1.2, 6.6}, 9, CellAlign::Centre);
        m_pages.back()->fills << std::pair(QRectF(left, m_y, width, 6.6), soft);
        grid(m_y, 6.6, edges);
        m_y += 6.6;
    };
    headRow();
    for (const QStringList& row : std::as_const(rows)) {
        const double height = std::max({findingMm, 2 * padMm + cellHeight(row[3], edges[4] - edges[3], contentPt), 2 * padMm + cellHeight(row[1], edges[2] - edges[1], contentPt)});
        if (m_y + height > bottomMm) {
            newPage();
            headRow();
        }
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double room = edges[i + 1] - edges[i];
            if (i == 3 || i == 1)
                cell(row[i], edges[i], m_y + (height - cellHeight(row[i], room, contentPt)) / 2, room, contentPt);
            else
                text(row[i], {edges[i] + 0.6, m_y, room - 1.2, height}, 9, CellAlign::Centre);
        }
        grid(m_y, height, edges);
        m_y += height;
    }
}

void CheckSheetLayout::signatures()
{
    need(signaturesMm - 1);
    m_y += 4;
    CheckSheetPage& page = *m_pages.back();
    const auto field = [&](const QString& label, double at, double labelMm, double lineMm, const QString& words) {
        text(label, {at, m_y, labelMm, 7}, 10);
        if (!words.isEmpty())
            text(words, {at + labelMm, m_y, lineMm, 7}, 10);
        page.rules << QLineF(at + labelMm, m_y + 6.4, at + labelMm + lineMm, m_y + 6.4);
    };
    field(tr("Inspectors sign:"), left, 26, 74, {});
    field(tr("Date:"), left + 108, 14, 58, {});
    m_y += 11;
    const double noteHeight = m_sheet.reviewNote.isEmpty() ? 0 : cellHeight(m_sheet.reviewNote, width - 22, contentPt);
    field(tr("Review:"), left, 22, width - 22, noteHeight > 6 ? QString() : m_sheet.reviewNote);
    if (noteHeight > 6) {
        cell(m_sheet.reviewNote, left + 22, m_y + 1, width - 22, contentPt);
        m_y += noteHeight - 4;
    }
    m_y += 11;
    field(tr("Reviewed by:"), left, 22, 60, m_sheet.reviewer);
    field(tr("Date:"), left + 108, 14, 58, m_sheet.reviewedOn);
    m_y += 9;
}

void CheckSheetLayout::footers()
{
    const int all = int(m_pages.size());
    for (auto& page : m_pages) {
        const FittedText foot = fitText(tr("Page %1 of %2").arg(page->number).arg(all),
                                        {.boxMm = {left, 297 - 14, width, 5}, .largestPt = 8.5, .smallestPt = 8.5, .color = grey, .across = CellAlign::Centre},
                                        m_shaper);
        page->texts << foot.lines;
        page->code = SheetMark{m_sheet.shortCode, page->number, all}.text();
    }
}

} // namespace bihuan
