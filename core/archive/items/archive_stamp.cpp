// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_stamp.h"

#include "core/archive/items/archive_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

const QColor stampRed(190, 20, 20), grey(120, 120, 120);
constexpr int columns = 3, rows = 2;

/// Four short strokes outside the corners, by which the label is cut out.
void addCutMarks(PaintedSheet& sheet, const QRectF& box)
{
    constexpr double gap = 0.6, length = 2;
    const Stroke stroke{.widthMm = 0.1, .color = grey, .dashMm = {}};
    for (const double x : {box.left(), box.right()}) {
        sheet.rules << std::pair(QLineF(x, box.top() - gap - length, x, box.top() - gap), stroke) << std::pair(QLineF(x, box.bottom() + gap, x, box.bottom() + gap + length), stroke);
    }
    for (const double y : {box.top(), box.bottom()}) {
        sheet.rules << std::pair(QLineF(box.left() - gap - length, y, box.left() - gap, y), stroke) << std::pair(QLineF(box.right() + gap, y, box.right() + gap + length, y), stroke);
    }
}

} // namespace

StampContent StampContent::of(const ArchiveRow& row)
{
    const ArchiveItem& item = row.item;
    return {item.fondsNo, QString::number(item.year), u"%1"_s.arg(item.itemNo, 4, 10, QLatin1Char('0')), row.className, retentionName(item.retention), QString::number(item.pages), item.archivalCode, item.title};
}

void layStamp(PaintedSheet& sheet, const StampContent& content, QPointF at, bool red, TextShaper& shaper)
{
    const QColor ink = red ? stampRed : QColor(Qt::black);
    const QRectF frame(at, stampSizeMm);
    const double width = stampSizeMm.width() / columns, height = stampSizeMm.height() / rows;
    sheet.frame(frame, {.widthMm = 0.4, .color = ink, .dashMm = {}});
    const Stroke thin{.widthMm = 0.25, .color = ink, .dashMm = {}};
    for (int i = 1; i < columns; ++i)
        sheet.rules << std::pair(QLineF(frame.left() + i * width, frame.top(), frame.left() + i * width, frame.bottom()), thin);
    sheet.rules << std::pair(QLineF(frame.left(), frame.center().y(), frame.right(), frame.center().y()), thin);
    const QStringList cells{content.fonds, content.year, content.itemNo, content.className, content.retention, content.pages};
    for (int i = 0; i < cells.size(); ++i) {
        const QRectF box(frame.left() + (i % columns) * width, frame.top() + (i / columns) * height, width, height);
        const FittedText fitted = fitText(cells[i], {.boxMm = box.adjusted(0.6, 0.4, -0.6, -0.4), .role = FontRole::Song, .largestPt = 12, .smallestPt = 6, .maxLines = 2, .spacing = 1.1, .bold = true,
                                                     .color = ink, .across = CellAlign::Centre}, shaper);
        if (!fitted.fits)
            sheet.issues << Issue{Severity::Problem, u"archive_stamp.too_long"_s, {}, tr("“%1” does not fit into the stamp of %2: shorten it.").arg(cells[i], content.code)};
        sheet.put(fitted, box);
    }
}

StampPages::StampPages(const QList<StampContent>& stamps, QPointF atMm, bool red, TextShaper& shaper, DocumentInfo info, QSizeF paperMm)
    : SheetPages(paperMm, std::move(info))
{
    for (const StampContent& stamp : stamps) {
        PaintedSheet sheet;
        layStamp(sheet, stamp, atMm, red, shaper);
        m_bookmarks << Bookmark{u"%1 %2"_s.arg(stamp.code, stamp.title), 0, int(m_sheets.size())};
        m_sheets << sheet;
    }
}

StampSheetPages::StampSheetPages(const QList<StampContent>& stamps, bool red, TextShaper& shaper, DocumentInfo info)
    : SheetPages(paperA4, std::move(info))
{
    constexpr double margin = 14, gapX = 12, gapY = 10;
    const int across = int((paperA4.width() - 2 * margin + gapX) / (stampSizeMm.width() + gapX));
    const int down = int((paperA4.height() - 2 * margin + gapY) / (stampSizeMm.height() + gapY));
    for (int i = 0; i < stamps.size(); ++i) {
        const int place = i % (across * down);
        if (place == 0) {
            m_bookmarks << Bookmark{stamps[i].code, 0, int(m_sheets.size())};
            m_sheets << PaintedSheet();
        }
        PaintedSheet& sheet = m_sheets.last();
        const QPointF at(margin + (place % across) * (stampSizeMm.width() + gapX), margin + (place / across) * (stampSizeMm.height() + gapY));
        layStamp(sheet, stamps[i], at, red, shaper);
        addCutMarks(sheet, QRectF(at, stampSizeMm));
        const QRectF caption(at.x(), at.y() + stampSizeMm.height() + 2.8, stampSizeMm.width(), 3.6);
        sheet.put(fitText(stamps[i].code, {.boxMm = caption, .role = FontRole::Song, .largestPt = 7, .smallestPt = 4.5, .color = grey, .across = CellAlign::Centre}, shaper), caption);
    }
}

StampTestPage::StampTestPage(QPointF atMm, TextShaper& shaper, DocumentInfo info) : SheetPages(paperA4, std::move(info))
{
    PaintedSheet sheet;
    const QRectF frame(atMm, stampSizeMm);
    const Stroke thin{.widthMm = 0.15, .color = Qt::black, .dashMm = {}}, dashed{.widthMm = 0.15, .color = grey, .dashMm = {1, 1}};
    layStamp(sheet, {tr("fonds"), tr("year"), tr("no."), tr("class"), tr("kept"), tr("pages"), {}, {}}, atMm, false, shaper);
    sheet.rules << std::pair(QLineF(0, frame.top(), frame.left(), frame.top()), dashed) << std::pair(QLineF(frame.left(), 0, frame.left(), frame.top()), dashed);
    const auto words = [&](const QString& text, const QRectF& box, CellAlign across) {
        sheet.put(fitText(text, {.boxMm = box, .role = FontRole::Song, .largestPt = 11, .smallestPt = 10, .maxLines = 12, .across = across, .down = Qt::AlignTop}, shaper), box);
    };
    for (int mm = 5; mm < int(frame.left()); mm += 5)
        sheet.rules << std::pair(QLineF(mm, frame.top() - (mm % 10 == 0 ? 2 : 1), mm, frame.top()), thin);
    for (int mm = 5; mm < int(frame.top()); mm += 5)
        sheet.rules << std::pair(QLineF(frame.left(), mm, frame.left() + (mm % 10 == 0 ? 2 : 1), mm), thin);
    words(tr("By the settings the stamp stands %1 mm from the left edge and %2 mm from the upper edge of the sheet.").arg(atMm.x()).arg(atMm.y()), {25, 60, 160, 14}, CellAlign::Left);
    words(tr("Measure both on this sheet. When they differ, enter the difference under “Position” of this printer in the print window and print the test sheet again. Then put the signed sheets in with their first page the same way round, the first item on top, and print the stamps at actual size."),
          {25, 76, 160, 40}, CellAlign::Left);
    m_sheets << sheet;
}

} // namespace bihuan
