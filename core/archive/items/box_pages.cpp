// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/box_pages.h"

#include "core/archive/items/archive_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

const Stroke thick{.widthMm = 0.5, .color = Qt::black, .dashMm = {}}, thin{.widthMm = 0.2, .color = Qt::black, .dashMm = {}};
const Stroke cut{.widthMm = 0.1, .color = QColor(120, 120, 120), .dashMm = {}};

/// Puts words into a box of the sheet; what does not fit is said.
struct Setter {
    PaintedSheet& sheet;
    TextShaper& shaper;
    QString part;

    void put(const QString& text, const TextFit& fit) const { take(fitText(text, fit, shaper), fit, text); }
    void lines(const QStringList& texts, const TextFit& fit) const { take(fitParagraphs(texts, fit, shaper), fit, texts.join(u' ')); }
    void take(const FittedText& fitted, const TextFit& fit, const QString& text) const
    {
        if (!fitted.fits)
            sheet.issues << Issue{Severity::Problem, u"archive_paper.too_long"_s, {}, tr("Box %1: “%2” does not fit on the paper: shorten it.").arg(part, text.left(40))};
        sheet.put(fitted, fit.boxMm);
    }
};

QString fondsText(const BoxContent& content)
{
    return content.fonds.isEmpty() ? fondsToCome : content.fonds;
}

/// Characters below each other.
QStringList standing(const QString& text)
{
    QStringList lines;
    for (const char32_t one : text.toUcs4())
        lines << QString::fromUcs4(&one, 1);
    return lines;
}

void laySpine(const BoxContent& content, const QRectF& spine, PaintedSheet& sheet, TextShaper& shaper)
{
    const Setter set{sheet, shaper, content.box.boxNo};
    sheet.frame(spine, thick);
    constexpr double gap = 0.8, length = 3;
    for (const double x : {spine.left(), spine.right()})
        sheet.rules << std::pair(QLineF(x, spine.top() - gap - length, x, spine.top() - gap), cut) << std::pair(QLineF(x, spine.bottom() + gap, x, spine.bottom() + gap + length), cut);
    double y = spine.top();
    const auto cell = [&](const QString& caption, const QString& value, double height) {
        const QRectF box(spine.left(), y, spine.width(), height);
        set.put(caption, {.boxMm = {box.left() + 1, box.top() + 1, box.width() - 2, 4}, .role = FontRole::Song, .largestPt = 8, .smallestPt = 6, .across = CellAlign::Centre});
        set.put(value, {.boxMm = {box.left() + 1, box.top() + 5, box.width() - 2, height - 6}, .role = FontRole::Heading1, .largestPt = 17, .smallestPt = 7, .maxLines = 2, .spacing = 1.15,
                        .across = CellAlign::Centre});
        y += height;
        sheet.rules << std::pair(QLineF(spine.left(), y, spine.right(), y), thin);
    };
    cell(tr("Fonds"), fondsText(content), 16);
    cell(tr("Year"), QString::number(content.box.year), 16);
    cell(tr("Kept"), retentionName(content.box.retention), 16);
    // The middle: the school and what it is about, to be read from afar.
    constexpr double below = 17 + 34 + 18;
    const QRectF middle(spine.left(), y, spine.width(), spine.bottom() - below - y);
    const bool wide = spine.width() >= 30;
    const QRectF school(middle.left() + 1.5, middle.top() + 4, wide ? middle.width() * 0.42 - 1.5 : middle.width() - 3, wide ? middle.height() - 8 : middle.height() * 0.55 - 4);
    const QRectF subject = wide ? QRectF(middle.left() + middle.width() * 0.42, middle.top() + 4, middle.width() * 0.58 - 1.5, middle.height() - 8)
                                : QRectF(middle.left() + 1.5, middle.top() + middle.height() * 0.55 + 2, middle.width() - 3, middle.height() * 0.45 - 5);
    set.lines(standing(content.school), {.boxMm = school, .role = FontRole::Body, .largestPt = 18, .smallestPt = 8, .maxLines = 40, .spacing = 1.2, .across = CellAlign::Centre,
                                         .down = wide ? Qt::AlignVCenter : Qt::AlignTop});
    set.lines(standing(tr("Safety archive: %1").arg(content.className)), {.boxMm = subject, .role = FontRole::Title, .largestPt = 30, .smallestPt = 7, .maxLines = 40, .spacing = 1.2,
                                                                     .across = CellAlign::Centre, .down = wide ? Qt::AlignVCenter : Qt::AlignBottom});
    y = middle.bottom();
    sheet.rules << std::pair(QLineF(spine.left(), y, spine.right(), y), thin);
    cell(tr("Class"), content.className, 17);
    const QRectF numbers(spine.left(), y, spine.width(), 34);
    set.put(tr("Item numbers"), {.boxMm = {numbers.left() + 1, numbers.top() + 1, numbers.width() - 2, 4}, .role = FontRole::Song, .largestPt = 8, .smallestPt = 6, .across = CellAlign::Centre});
    set.lines({content.from(), u"｜"_s, content.to()}, {.boxMm = {numbers.left() + 1, numbers.top() + 5, numbers.width() - 2, 28}, .role = FontRole::Heading1, .largestPt = 18, .smallestPt = 8, .maxLines = 3,
                                                        .spacing = 1.25, .across = CellAlign::Centre});
    y += 34;
    sheet.rules << std::pair(QLineF(spine.left(), y, spine.right(), y), thin);
    set.put(tr("Box"), {.boxMm = {spine.left() + 1, y + 1, spine.width() - 2, 4}, .role = FontRole::Song, .largestPt = 8, .smallestPt = 6, .across = CellAlign::Centre});
    set.put(content.box.boxNo, {.boxMm = {spine.left() + 1, y + 5, spine.width() - 2, 12}, .role = FontRole::Heading1, .largestPt = 20, .smallestPt = 8, .across = CellAlign::Centre});
}

/// Rows of a form: captions in a first column.
double layRows(const Setter& set, const QList<std::pair<QString, QString>>& rows, QRectF box, double rowHeight, double captionWidth)
{
    double y = box.top();
    for (const auto& [caption, value] : rows) {
        const QRectF row(box.left(), y, box.width(), rowHeight);
        set.put(caption, {.boxMm = {row.left() + 1, y, captionWidth - 2, rowHeight}, .role = FontRole::Heading1, .largestPt = 14, .smallestPt = 8, .across = CellAlign::Centre});
        set.put(value, {.boxMm = {row.left() + captionWidth + 3, y, row.width() - captionWidth - 6, rowHeight}, .role = FontRole::Body, .largestPt = 15, .smallestPt = 8, .maxLines = 2, .spacing = 1.15});
        set.sheet.frame(row, thin);
        set.sheet.rules << std::pair(QLineF(row.left() + captionWidth, row.top(), row.left() + captionWidth, row.bottom()), thin);
        y += rowHeight;
    }
    return y;
}

} // namespace

QString BoxContent::from() const
{
    return u"%1"_s.arg(box.itemFrom, 4, 10, QLatin1Char('0'));
}

QString BoxContent::to() const
{
    return u"%1"_s.arg(box.itemTo, 4, 10, QLatin1Char('0'));
}

BoxSpinePages::BoxSpinePages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info) : SheetPages(paperA4, std::move(info))
{
    constexpr double margin = 8, gap = 4, top = (297 - heightMm) / 2;
    double x = paperA4.width();
    for (const BoxContent& content : boxes) {
        if (m_sheets.isEmpty() || x + content.box.thicknessMm > paperA4.width() - margin) {
            m_sheets << PaintedSheet();
            m_spines << QList<QRectF>();
            m_bookmarks << Bookmark{tr("Box %1").arg(content.box.boxNo), 0, int(m_sheets.size()) - 1};
            x = margin;
        }
        const QRectF spine(x, top, content.box.thicknessMm, heightMm);
        m_spines.last() << spine;
        laySpine(content, spine, m_sheets.last(), shaper);
        x += content.box.thicknessMm + gap;
    }
}

BoxCoverPages::BoxCoverPages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info) : SheetPages(paperA4, std::move(info))
{
    for (const BoxContent& content : boxes) {
        PaintedSheet sheet;
        const Setter set{sheet, shaper, content.box.boxNo};
        const QRectF page(15, 15, 180, 267);
        sheet.frame(page, {.widthMm = 0.8, .color = Qt::black, .dashMm = {}});
        sheet.frame(page.adjusted(2, 2, -2, -2), thin);
        set.put(content.school, {.boxMm = {25, 34, 160, 16}, .role = FontRole::Body, .largestPt = 24, .smallestPt = 12, .maxLines = 2, .across = CellAlign::Centre});
        set.put(tr("Filed papers"), {.boxMm = {25, 58, 160, 26}, .role = FontRole::Title, .largestPt = 46, .smallestPt = 24, .across = CellAlign::Centre});
        set.put(content.className, {.boxMm = {25, 90, 160, 16}, .role = FontRole::Heading2, .largestPt = 28, .smallestPt = 14, .across = CellAlign::Centre});
        layRows(set,
                {{tr("Fonds"), fondsText(content)}, {tr("Year"), QString::number(content.box.year)}, {tr("Kept"), retentionName(content.box.retention)}, {tr("Class"), u"%1　%2"_s.arg(content.box.classCode, content.className)},
                 {tr("Item numbers"), u"%1—%2"_s.arg(content.from(), content.to())}, {tr("Items"), tr("%1 items, %2 pages").arg(content.items).arg(content.pages)}, {tr("Box"), content.box.boxNo},
                 {tr("Place"), content.box.location}},
                {35, 122, 140, 0}, 16, 42);
        m_bookmarks << Bookmark{tr("Box %1").arg(content.box.boxNo), 0, int(m_sheets.size())};
        m_sheets << sheet;
    }
}

BoxReferencePages::BoxReferencePages(const QList<BoxContent>& boxes, TextShaper& shaper, DocumentInfo info) : SheetPages(paperA4, std::move(info))
{
    constexpr double linePt = 13, pitchMm = linePt * 1.6 * mmPerPt;
    const QRectF form(25, 48, 160, 215);
    constexpr double footHeight = 14;
    const QRectF words = form.adjusted(5, 14, -5, -2 * footHeight - 3);
    const int room = int(words.height() / pitchMm);
    const int perLine = int(words.width() / (linePt * mmPerPt)) - 1;
    for (const BoxContent& content : boxes) {
        QStringList lines{tr("There are %1 items in this box, numbers %2 to %3, %4 pages in all.").arg(content.items).arg(content.from(), content.to()).arg(content.pages)};
        lines << (content.remarks.isEmpty() ? QStringList{tr("Nothing is missing, nothing was put right.")} : content.remarks);
        // Whole remarks on a sheet, counted by their characters.
        QList<QStringList> sheets{{}};
        int used = 0;
        for (const QString& line : std::as_const(lines)) {
            const int needed = int(line.size() + perLine - 1) / perLine;
            if (used + needed > room && used > 0) {
                sheets << QStringList();
                used = 0;
            }
            used += needed;
            sheets.last() << line;
        }
        for (int i = 0; i < sheets.size(); ++i) {
            PaintedSheet sheet;
            const Setter set{sheet, shaper, content.box.boxNo};
            set.put(tr("Reference sheet"), {.boxMm = {25, 20, 160, 14}, .role = FontRole::Title, .largestPt = 24, .smallestPt = 16, .across = CellAlign::Centre});
            set.put(content.school, {.boxMm = {25, 38, 90, 8}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 7});
            set.put(tr("Box %1, %2 %3 %4").arg(content.box.boxNo).arg(content.box.year).arg(content.className, retentionName(content.box.retention)),
                    {.boxMm = {105, 38, 80, 8}, .role = FontRole::Song, .largestPt = 11, .smallestPt = 7, .across = CellAlign::Right});
            sheet.frame(form, thick);
            set.put(tr("About the papers in this box:"), {.boxMm = {form.left() + 5, form.top() + 3, form.width() - 10, 9}, .role = FontRole::Heading1, .largestPt = 14, .smallestPt = 10});
            set.lines(sheets[i], {.boxMm = words, .role = FontRole::Body, .largestPt = linePt, .smallestPt = 8, .maxLines = 80, .spacing = 1.6, .down = Qt::AlignTop});
            const double top = form.bottom() - 2 * footHeight, middle = form.center().x();
            sheet.rules << std::pair(QLineF(form.left(), top, form.right(), top), thin) << std::pair(QLineF(form.left(), top + footHeight, form.right(), top + footHeight), thin)
                        << std::pair(QLineF(middle, top, middle, form.bottom()), thin);
            const QStringList feet{tr("Arranged by:"), tr("Arranged on:"), tr("Checked by:"), tr("Checked on:")};
            for (int foot = 0; foot < feet.size(); ++foot)
                set.put(feet[foot], {.boxMm = {foot % 2 == 0 ? form.left() + 4 : middle + 4, top + (foot / 2) * footHeight, 40, footHeight}, .role = FontRole::Heading1, .largestPt = 13, .smallestPt = 9});
            if (sheets.size() > 1)
                set.put(tr("Sheet %1 of %2").arg(i + 1).arg(sheets.size()), {.boxMm = {145, 266, 40, 6}, .role = FontRole::Song, .largestPt = 9, .smallestPt = 7, .across = CellAlign::Right});
            if (i == 0)
                m_bookmarks << Bookmark{tr("Box %1").arg(content.box.boxNo), 0, int(m_sheets.size())};
            m_sheets << sheet;
        }
    }
}

} // namespace bihuan
