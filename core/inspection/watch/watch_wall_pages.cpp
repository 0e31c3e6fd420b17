// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_wall.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

// All in mm on A4; A3 is the same, larger.
constexpr double margin = 8, headHeight = 15, dayHeight = 8.5, leaderHeight = 12, footHeight = 7, slotWidth = 25, pointWidth = 37;
constexpr double firstLine = 9.4, nextLine = 5.2;   ///< of a row
constexpr double namePt = 13, changedPt = 10.5, leastPt = 7;
constexpr double mostStretch = 1.7;                 ///< few rows may grow by so much to fill the sheet
constexpr double mostSqueeze = 1.14;                ///< and those that are only just too many may shrink by so much
constexpr double qrEdge = 13.5;

} // namespace

WatchWallPages::WatchWallPages(const WatchWallContent& content, const WatchWallOptions& options, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : WatchPages(options.paperMm.width() < options.paperMm.height() ? options.paperMm.transposed() : options.paperMm, std::move(info)),
      m_content(content), m_options(options), m_shaper(std::move(shaper))
{
    m_unit = m_size.width() / paperA4.height();
    const double u = m_unit;
    const double room = (m_size.height() - (2 * margin + headHeight + dayHeight + footHeight) * u - leadersHeight()) * mostSqueeze;
    measureRows();
    // Whole rows; a time that does not go on the page as a whole begins on the next one when it is short.
    for (int first = 0; first < int(m_content.rows.size());) {
        double used = 0;
        int last = first;
        while (last < int(m_content.rows.size()) && (last == first || used + m_heights[last] <= room))
            used += m_heights[last++];
        if (last < int(m_content.rows.size())) {
            int begin = last;
            while (begin > first && m_content.rows[begin - 1].slot == m_content.rows[last].slot)
                --begin;
            if (begin > first && last - begin <= 3)
                last = begin;
        }
        m_rows << std::pair(first, last);
        first = last;
    }
    if (m_rows.isEmpty())
        m_rows << std::pair(0, 0);
    for (int page = 0; page < int(m_rows.size()); ++page) {
        WatchSheet sheet;
        const double top = layLeaders(sheet, layHead(sheet, page, int(m_rows.size())));
        layRows(sheet, top, m_size.height() - (margin + footHeight) * u, m_rows[page].first, m_rows[page].second);
        layFoot(sheet, page, int(m_rows.size()));
        m_sheets << sheet;
    }
    m_bookmarks << Bookmark{m_content.title, 0, 0};
}

QRectF WatchWallPages::columnRect(int column, double top, double height) const
{
    const double left = (margin + slotWidth + pointWidth) * m_unit;
    const double width = (m_size.width() - left - margin * m_unit) / double(std::max<qsizetype>(1, m_content.columns.size()));
    return {left + column * width, top, width, height};
}

void WatchWallPages::measureRows()
{
    const double width = columnRect(0, 0, 0).width() - 2 * m_unit;
    for (const WatchWallContent::Row& row : std::as_const(m_content.rows)) {
        qsizetype lines = 1;
        for (const WatchWallContent::Cell& cell : row.cells)
            lines = std::max(lines, packedNames(cell.names, width, namePt * m_unit).size() + cell.changed.size());
        m_heights << (firstLine + double(lines - 1) * nextLine) * m_unit;
    }
    // A time of several stretches needs room for each of them, even at one point only.
    for (int first = 0; first < int(m_heights.size());) {
        int last = first;
        double height = 0;
        while (last < int(m_heights.size()) && m_content.rows[last].slot == m_content.rows[first].slot)
            height += m_heights[last++];
        const double needed = (6.5 + 3.6 * double(m_content.rows[first].hours.split(u' ').size())) * m_unit;
        for (int i = first; i < last && needed > height; ++i)
            m_heights[i] *= needed / height;
        first = last;
    }
}

double WatchWallPages::leadersHeight() const
{
    return double(m_content.leaders.size()) * leaderHeight * m_unit;
}

double WatchWallPages::layHead(WatchSheet& sheet, int, int) const
{
    const double u = m_unit, left = margin * u, width = m_size.width() - 2 * left, top = margin * u;
    double right = left + width;
    if (m_options.qr && !m_content.hotline.isEmpty()) {
        sheet.code = u"tel:"_s + m_content.hotline;
        sheet.qrMm = {right - qrEdge * u, top, qrEdge * u, qrEdge * u};
        right -= (qrEdge + 2) * u;
    }
    const double middle = width * 0.42;
    const QRectF title(left + (width - middle) / 2, top, middle, headHeight * u - 3 * u);
    sheet.text(m_content.title, {.boxMm = title, .largestPt = 23 * u, .smallestPt = 12 * u, .bold = true, .across = CellAlign::Centre}, *m_shaper,
               tr("The title"));
    sheet.text(m_content.school, {.boxMm = {left, top, title.left() - left - 2 * u, title.height()}, .largestPt = 13 * u, .smallestPt = 8 * u, .maxLines = 2},
               *m_shaper, tr("The school's name"));
    sheet.text(m_content.week, {.boxMm = {title.right() + 2 * u, top, right - title.right() - 2 * u, title.height()}, .largestPt = 12 * u,
                                .smallestPt = 8 * u, .maxLines = 2, .across = CellAlign::Right},
               *m_shaper, tr("The week"));
    const double days = top + headHeight * u;
    sheet.fills << std::pair(QRectF(left, days, width, dayHeight * u), watchBlue);
    const auto heading = [&](const QString& text, const QRectF& box) {
        sheet.text(text, {.boxMm = box, .largestPt = 12 * u, .smallestPt = 7 * u, .bold = true, .color = Qt::white, .across = CellAlign::Centre}, *m_shaper, text);
    };
    heading(tr("Time"), {left, days, slotWidth * u, dayHeight * u});
    heading(tr("Point"), {left + slotWidth * u, days, pointWidth * u, dayHeight * u});
    for (int i = 0; i < int(m_content.columns.size()); ++i) {
        const WatchWallContent::Column& column = m_content.columns[i];
        QString text = u"%1  %2"_s.arg(column.weekday, column.date);
        if (!column.note.isEmpty())
            text += u"  "_s + column.note;
        heading(text, columnRect(i, days, dayHeight * u).adjusted(u, 0, -u, 0));
    }
    return days + dayHeight * u;
}

double WatchWallPages::layLeaders(WatchSheet& sheet, double top) const
{
    const double u = m_unit, height = leaderHeight * u, left = margin * u;
    for (const WatchWallContent::Leader& leader : m_content.leaders) {
        const QRectF label(left, top, (slotWidth + pointWidth) * u, height);
        sheet.fills << std::pair(QRectF(left, top, m_size.width() - 2 * left, height), watchSoft);
        sheet.text(leader.point, {.boxMm = label.adjusted(u, 0, -u, 0), .largestPt = 13 * u, .smallestPt = 8 * u, .maxLines = 2, .bold = true,
                                  .across = CellAlign::Centre}, *m_shaper, leader.point);
        for (int i = 0; i < int(leader.cells.size()); ++i) {
            const QRectF box = columnRect(i, top, height).adjusted(u, 0.6 * u, -u, -0.6 * u);
            const bool phone = !leader.phones[i].isEmpty();
            const QRectF names(box.left(), box.top(), box.width(), phone ? box.height() * 0.6 : box.height());
            layCell(sheet, leader.cells[i], names, namePt * u, leader.point);
            if (phone)
                sheet.text(leader.phones[i].join(u' '), {.boxMm = {box.left(), names.bottom(), box.width(), box.height() - names.height()},
                                                         .largestPt = 10.5 * u, .smallestPt = 6.5 * u, .across = CellAlign::Centre}, *m_shaper,
                           tr("A telephone number"));
        }
        sheet.rules << std::pair(QLineF(left, top + height, m_size.width() - left, top + height), Stroke{.widthMm = 0.3 * u});
        top += height;
    }
    return top;
}

void WatchWallPages::layCell(WatchSheet& sheet, const WatchWallContent::Cell& cell, const QRectF& box, double sizePt, const QString& part) const
{
    const double u = m_unit;
    if (!cell.watched && cell.names.isEmpty() && cell.changed.isEmpty())
        return;
    if (cell.gap && cell.changed.isEmpty()) {
        sheet.text(tr("(nobody)"), {.boxMm = box, .largestPt = 11 * u, .smallestPt = leastPt * u, .bold = true, .color = watchRed,
                                    .across = CellAlign::Centre}, *m_shaper, part);
        return;
    }
    const QStringList lines = packedNames(cell.names, box.width(), sizePt);
    const double share = double(lines.size()) / double(std::max<qsizetype>(1, lines.size() + cell.changed.size()));
    const QRectF upper(box.left(), box.top(), box.width(), box.height() * share);
    if (!lines.isEmpty())
        sheet.paragraphs(lines, {.boxMm = upper, .largestPt = sizePt, .smallestPt = leastPt * u, .maxLines = 6, .spacing = 1.2,
                                 .across = CellAlign::Centre}, *m_shaper, part);
    if (!cell.changed.isEmpty()) {
        const QRectF lower(box.left(), upper.bottom(), box.width(), box.height() - upper.height());
        // Amber and bold: the change is seen from afar, and on a black and white print as well.
        sheet.fills << std::pair(lower, watchAmber);
        sheet.paragraphs(cell.changed, {.boxMm = lower, .largestPt = changedPt / namePt * sizePt, .smallestPt = leastPt * u, .maxLines = 6, .spacing = 1.2,
                                        .bold = true, .color = cell.gap ? watchRed : QColor(Qt::black), .across = CellAlign::Centre}, *m_shaper, part);
    }
}

void WatchWallPages::layRows(WatchSheet& sheet, double top, double bottom, int first, int last) const
{
    const double u = m_unit, left = margin * u, right = m_size.width() - left;
    double wanted = 0;
    for (int i = first; i < last; ++i)
        wanted += m_heights[i];
    const double stretch = wanted > 0 ? std::min((bottom - top) / wanted, mostStretch) : 1;
    const double sizePt = namePt * u * std::clamp(stretch * 0.9, 0.92, 1.35);
    const double end = top + wanted * stretch;
    for (int i = 0; i < int(m_content.columns.size()); ++i)
        if (m_content.columns[i].off)
            sheet.fills << std::pair(columnRect(i, top, end - top), watchPale);
    double y = top, slotTop = top;
    for (int i = first; i < last; ++i) {
        const WatchWallContent::Row& row = m_content.rows[i];
        const double height = m_heights[i] * stretch;
        const QRectF point(left + slotWidth * u, y, pointWidth * u, height);
        const QRectF inner = point.adjusted(1.5 * u, 0.4 * u, -u, -0.5 * u);
        const bool withRole = !row.role.isEmpty();
        sheet.text(row.point, {.boxMm = {inner.left(), inner.top(), inner.width(), inner.height() * (withRole ? 0.57 : 1)}, .largestPt = 12 * u,
                               .smallestPt = leastPt * u, .maxLines = 2, .bold = true}, *m_shaper, row.point);
        if (withRole)
            sheet.text(row.role, {.boxMm = {inner.left(), inner.top() + inner.height() * 0.57, inner.width(), inner.height() * 0.43}, .largestPt = 9 * u,
                                  .smallestPt = 6 * u, .color = watchGrey}, *m_shaper, row.point);
        for (int column = 0; column < int(row.cells.size()); ++column)
            layCell(sheet, row.cells[column], columnRect(column, y, height).adjusted(u, 0.7 * u, -u, -0.7 * u), sizePt,
                    tr("%1 %2").arg(row.slot, row.point));
        y += height;
        const bool ends = i + 1 == last || m_content.rows[i + 1].slot != row.slot;
        sheet.rules << std::pair(QLineF(ends ? left : left + slotWidth * u, y, right, y), Stroke{.widthMm = (ends ? 0.35 : 0.15) * u});
        if (ends) {
            const QRectF box(left, slotTop, slotWidth * u, y - slotTop);
            sheet.fills << std::pair(box, watchSoft);
            const QStringList hours = row.hours.split(u' ');
            const double middle = std::min(box.height() - u, (8 + 4 * double(hours.size())) * u), upper = std::min(0.55, 7 * u / middle);
            const QRectF words(box.left() + u, box.center().y() - middle / 2, box.width() - 2 * u, middle);
            sheet.text(row.slot, {.boxMm = {words.left(), words.top(), words.width(), words.height() * upper}, .largestPt = 13 * u, .smallestPt = 8 * u,
                                  .bold = true, .across = CellAlign::Centre, .down = Qt::AlignBottom}, *m_shaper, row.slot);
            sheet.paragraphs(hours, {.boxMm = {words.left(), words.top() + words.height() * (upper + 0.02), words.width(), words.height() * (0.98 - upper)},
                                                     .largestPt = 9.5 * u, .smallestPt = 6 * u, .maxLines = 6, .spacing = 1.15, .color = watchGrey,
                                                     .across = CellAlign::Centre, .down = Qt::AlignTop}, *m_shaper, row.slot);
            slotTop = y;
        }
    }
    const double tableTop = margin * u + headHeight * u;
    // Between time and point only where both stand: those who lead have no time.
    sheet.rules << std::pair(QLineF(left + slotWidth * u, top, left + slotWidth * u, y), Stroke{.widthMm = 0.25 * u});
    for (const double x : {left, left + (slotWidth + pointWidth) * u, right})
        sheet.rules << std::pair(QLineF(x, tableTop, x, y), Stroke{.widthMm = 0.25 * u});
    for (int i = 1; i < int(m_content.columns.size()); ++i)
        sheet.rules << std::pair(QLineF(columnRect(i, 0, 0).left(), tableTop + dayHeight * u, columnRect(i, 0, 0).left(), y), Stroke{.widthMm = 0.15 * u});
}

void WatchWallPages::layFoot(WatchSheet& sheet, int page, int pages) const
{
    const double u = m_unit, left = margin * u, width = m_size.width() - 2 * left;
    const QRectF foot(left, m_size.height() - (margin + footHeight - 2) * u, width, (footHeight - 2) * u);
    QStringList words{tr("In brackets: for whom somebody stands in. Whoever cannot come tells the leader of the day before.")};
    if (!m_content.hotline.isEmpty())
        words << tr("School: %1").arg(m_content.hotline);
    sheet.text(words.join(u"    "_s), {.boxMm = {foot.left(), foot.top(), foot.width() * 0.74, foot.height()}, .largestPt = 10 * u, .smallestPt = 6.5 * u,
                                       .color = watchGrey}, *m_shaper, tr("The footer"));
    const QString printed = tr("Printed %1").arg(m_content.printedOn);
    sheet.text(pages > 1 ? tr("%1, page %2 of %3").arg(printed).arg(page + 1).arg(pages) : printed,
               {.boxMm = {foot.left() + foot.width() * 0.74, foot.top(), foot.width() * 0.26, foot.height()}, .largestPt = 9 * u, .smallestPt = 6 * u,
                .color = watchGrey, .across = CellAlign::Right}, *m_shaper, tr("The footer"));
}

} // namespace bihuan
