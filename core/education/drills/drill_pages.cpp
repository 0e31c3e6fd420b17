// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_pages.h"

#include "core/documents/short_code.h"

#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

constexpr double left = 26, right = 184, width = right - left; ///< mm, of the pages that belong to a report
constexpr double photoLeft = 18, photoWidth = 174, captionMm = 10, gapMm = 6, photoTopMm = 40, photoBottomMm = 276;
constexpr int photoDpi = 200;
constexpr double tableRowMm = 8;
const Stroke thin{.widthMm = 0.2}, frame{.widthMm = 0.35};
const QColor soft(236, 238, 241), grey(95, 95, 95);

void heading(Canvas& canvas, TextShaper& shaper, const QString& words)
{
    fitText(words, {.boxMm = {left, 20, width, 14}, .role = FontRole::Title, .largestPt = 20, .smallestPt = 11, .maxLines = 2, .across = CellAlign::Centre}, shaper).paint(canvas);
}

QImage readPhoto(const QString& path, QSizeF boxMm)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    const QSizeF most = boxMm * (photoDpi / 25.4);
    const double longest = std::max(most.width(), most.height()); // before it is turned, width and height may change places
    if (full.isValid() && std::max(full.width(), full.height()) > longest)
        reader.setScaledSize(full.scaled(QSizeF(longest, longest).toSize(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

DrillTallyPages::DrillTallyPages(TallySheet sheet, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_sheet(std::move(sheet)), m_shaper(std::move(shaper)), m_info(std::move(info))
{
}

Issues DrillTallyPages::issues()
{
    Issues issues;
    for (int page = 0; page < count(); ++page)
        lay(page, nullptr, issues);
    return issues;
}

void DrillTallyPages::paint(int page, Canvas& canvas)
{
    Issues told;
    lay(page, &canvas, told);
}

void DrillTallyPages::lay(int page, Canvas* canvas, Issues& issues)
{
    const double from = marginMm, full = 210 - 2 * marginMm;
    const auto text = [&](const QString& words, const TextFit& fit) {
        const FittedText set = fitText(words, fit, *m_shaper);
        issues << set.issues;
        if (!set.fits)
            issues << Issue{Severity::Warning, u"drill.too_long"_s, {}, tr("“%1” is too long for the sheet: shorten it.").arg(words)};
        if (canvas)
            set.paint(*canvas);
    };
    const auto line = [&](double x1, double y1, double x2, double y2, const Stroke& stroke = thin) {
        if (canvas)
            canvas->line({x1, y1}, {x2, y2}, stroke);
    };
    text(m_sheet.school, {.boxMm = {from, 13, full - qrMm - 4, 6}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 8, .color = grey});
    text(m_sheet.title, {.boxMm = {from, 19, full - qrMm - 4, 11}, .role = FontRole::Title, .largestPt = 20, .smallestPt = 12});
    const QString of = count() > 1 ? tr("%1 (sheet %2 of %3)").arg(m_sheet.number).arg(page + 1).arg(count()) : m_sheet.number;
    text(tr("Drill: %1").arg(of), {.boxMm = {from, 31, 88, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8});
    text(tr("Day: %1").arg(m_sheet.day), {.boxMm = {from + 88, 31, full - qrMm - 92, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8});
    text(tr("Signal: %1").arg(m_sheet.signal), {.boxMm = {from, 38, full - qrMm - 4, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 7, .maxLines = 2});
    text(tr("Target: %1. Start the stopwatch with the signal; write minutes and seconds when the last pupil of a class stands at its place.").arg(m_sheet.target),
         {.boxMm = {from, 45, full, 9}, .role = FontRole::Body, .largestPt = 10, .smallestPt = 7, .maxLines = 2});
    if (canvas) {
        const auto code = ShortCode::parse(m_sheet.code);
        paintCode(*canvas, {from + full - qrMm, 10}, qrMm, m_sheet.code);
        text(code ? code->printed() : m_sheet.code, {.boxMm = {from + full - qrMm - 6, 31.5, qrMm + 6, 5}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7, .across = CellAlign::Right});
    }
    const QList<double> widths{10, 34, 17, 17, 36, full - 114 - 24, 24};
    const QStringList heads{tr("No."), tr("Class"), tr("Expected"), tr("Counted"), tr("Arrived after"), tr("Who is missing, why"), tr("Signature")};
    const double top = firstRowMm - 9;
    const int first = page * perPage, rows = std::min(perPage, int(m_sheet.rows.size()) - first) + (page + 1 == count() ? 1 : 0);
    const double bottom = firstRowMm + rows * rowMm;
    if (canvas)
        canvas->rect({from, top, full, 9}, {}, soft);
    double x = from;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        text(heads[i], {.boxMm = {x + 0.5, top, widths[i] - 1, 9}, .role = FontRole::Heading1, .largestPt = 10, .smallestPt = 6.5, .maxLines = 2, .across = CellAlign::Centre});
        line(x, top, x, bottom, i == 0 ? frame : thin);
        x += widths[i];
    }
    line(from + full, top, from + full, bottom, frame);
    line(from, top, from + full, top, frame);
    for (int i = 0; i < rows; ++i) {
        const double y = firstRowMm + i * rowMm;
        line(from, y, from + full, y);
        const bool total = first + i >= m_sheet.rows.size();
        int expected = 0;
        for (const TallySheet::Row& row : std::as_const(m_sheet.rows))
            expected += row.expected;
        const QString name = total ? tr("Total") : m_sheet.rows[first + i].name;
        const int count = total ? expected : m_sheet.rows[first + i].expected;
        text(total ? QString() : QString::number(first + i + 1), {.boxMm = {from, y, widths[0], rowMm}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 8, .across = CellAlign::Centre});
        text(name, {.boxMm = {from + widths[0] + 1, y, widths[1] - 2, rowMm}, .role = total ? FontRole::Heading1 : FontRole::Body, .largestPt = 12, .smallestPt = 7, .maxLines = 2});
        text(count > 0 ? QString::number(count) : QString(), {.boxMm = {from + widths[0] + widths[1], y, widths[2], rowMm}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8, .across = CellAlign::Centre});
        text(tr("min      s"), {.boxMm = {from + 78 + 13, y, widths[4] - 13, rowMm}, .role = FontRole::Body, .largestPt = 10, .smallestPt = 7});
    }
    line(from, bottom, from + full, bottom, frame);
    text(tr("Timed by (signature):"), {.boxMm = {from, bottom + 5, 60, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8});
    text(tr("Commander (signature):"), {.boxMm = {from + 92, bottom + 5, 60, 6}, .role = FontRole::Body, .largestPt = 11, .smallestPt = 8});
    line(from + 40, bottom + 11, from + 86, bottom + 11);
    line(from + 134, bottom + 11, from + full, bottom + 11);
}

DrillChartPage::DrillChartPage(QString title, DrillCurve curve, QList<DrillPast> drills, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_title(std::move(title)), m_curve(std::move(curve)), m_drills(std::move(drills)), m_shaper(std::move(shaper)), m_info(std::move(info))
{
}

QList<Bookmark> DrillChartPage::bookmarks(int page)
{
    return page == 0 ? QList<Bookmark>{{m_title, 0, 0}} : QList<Bookmark>{};
}

void DrillChartPage::paint(int, Canvas& canvas)
{
    TextShaper& shaper = *m_shaper;
    heading(canvas, shaper, m_title);
    const auto section = [&](const QString& words, double y) {
        fitText(words, {.boxMm = {left, y, width, 8}, .role = FontRole::Heading1, .largestPt = 14, .smallestPt = 9}, shaper).paint(canvas);
    };
    double y = 38;
    if (!m_curve.arrivals.isEmpty()) {
        section(tr("1. Arrival of the classes"), y);
        paintDrillCurve(canvas, shaper, {left, y + 10, width, 82}, m_curve);
        const int inTime = m_curve.targetS > 0 ? qRound(m_curve.shareAt(m_curve.targetS) * m_curve.classes) : 0;
        const QString told = m_curve.targetS > 0 ? tr("%1 of %2 classes were there within %3 seconds; the last one after %4 seconds.").arg(inTime).arg(m_curve.classes).arg(m_curve.targetS).arg(qRound(m_curve.lastS()))
                                                 : tr("The last of %1 classes was there after %2 seconds.").arg(m_curve.classes).arg(qRound(m_curve.lastS()));
        fitText(told, {.boxMm = {left, y + 93, width, 7}, .role = FontRole::Body, .largestPt = 12, .smallestPt = 8}, shaper).paint(canvas);
        y += 106;
    }
    section(m_curve.arrivals.isEmpty() ? tr("Drills of this plan compared") : tr("2. Drills of this plan compared"), y);
    y += 10;
    const QList<double> widths{36, 36, 28, 28, 30};
    const QStringList heads{tr("Drill"), tr("Day"), tr("Pupils"), tr("Seconds"), tr("In time")};
    const auto row = [&](const QStringList& cells, FontRole role) {
        double x = left;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            canvas.rect({x, y, widths[i], tableRowMm}, thin, role == FontRole::Heading1 ? soft : QColor());
            fitText(cells[i], {.boxMm = {x + 1, y, widths[i] - 2, tableRowMm}, .role = role, .largestPt = 11, .smallestPt = 7, .across = CellAlign::Centre}, shaper).paint(canvas);
            x += widths[i];
        }
        y += tableRowMm;
    };
    row(heads, FontRole::Heading1);
    for (const DrillPast& one : std::as_const(m_drills))
        row({one.number, one.heldOn.toString(u"yyyy-MM-dd"_s), one.pupils > 0 ? QString::number(one.pupils) : u"—"_s, one.seconds > 0 ? QString::number(one.seconds) : u"—"_s,
             one.seconds == 0 || one.targetS == 0 ? u"—"_s : one.seconds <= one.targetS ? tr("yes") : tr("%1 s over").arg(one.seconds - one.targetS)},
            FontRole::Body);
    QList<DrillPast> timed = m_drills;
    timed.removeIf([](const DrillPast& one) { return one.seconds == 0; });
    if (!timed.isEmpty())
        paintDrillBars(canvas, shaper, {left, y + 4, width, std::min(62.0, 274 - y - 4)}, timed, m_curve.targetS);
}

DrillPhotoPages::DrillPhotoPages(QString title, QList<DrillPhoto> photos, int perPage, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_title(std::move(title)), m_photos(std::move(photos)), m_perPage(perPage <= 4 ? 4 : 6), m_shaper(std::move(shaper)), m_info(std::move(info))
{
}

QList<Bookmark> DrillPhotoPages::bookmarks(int page)
{
    return page == 0 ? QList<Bookmark>{{m_title, 0, 0}} : QList<Bookmark>{};
}

QRectF DrillPhotoPages::cell(int index) const
{
    const int rows = m_perPage / 2;
    const double cellWidth = (photoWidth - gapMm) / 2, cellHeight = (photoBottomMm - photoTopMm - gapMm * (rows - 1)) / rows;
    return {photoLeft + (index % 2) * (cellWidth + gapMm), photoTopMm + (index / 2) * (cellHeight + gapMm), cellWidth, cellHeight};
}

void DrillPhotoPages::paint(int page, Canvas& canvas)
{
    heading(canvas, *m_shaper, m_title);
    for (int i = 0; i < m_perPage && page * m_perPage + i < m_photos.size(); ++i) {
        const DrillPhoto& photo = m_photos[page * m_perPage + i];
        const QRectF all = cell(i), room = all.adjusted(0, 0, 0, -captionMm);
        const QImage image = readPhoto(photo.path, room.size());
        double foot = room.bottom(); // the caption stands right below the picture
        if (image.isNull()) {
            canvas.rect(room, thin, soft);
            fitText(tr("The picture cannot be read"), {.boxMm = room.adjusted(4, 4, -4, -4), .largestPt = 11, .smallestPt = 7, .maxLines = 3, .color = grey, .across = CellAlign::Centre}, *m_shaper).paint(canvas);
        } else {
            const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
            const QRectF shown({room.center().x() - size.width() / 2, room.top()}, size);
            foot = shown.bottom();
            canvas.image(shown, image);
            canvas.rect(shown, thin);
        }
        fitText(photo.caption, {.boxMm = {all.left(), foot + 1, all.width(), captionMm - 1}, .role = FontRole::Song, .largestPt = 10, .smallestPt = 6.5, .maxLines = 2,
                                .across = CellAlign::Centre, .down = Qt::AlignTop}, *m_shaper).paint(canvas);
    }
}

} // namespace bihuan
