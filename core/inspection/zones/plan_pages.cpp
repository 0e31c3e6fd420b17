// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/plan_pages.h"

#include "core/documents/canvas.h"
#include "core/inspection/zones/outline_geometry.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

// Lengths in mm, of an A4 sheet.
constexpr double margin = 10, gap = 3;
constexpr double keyWidth = 62, keyRow = 4.8, keyPt = 8;
constexpr double groundDotsPerMm = 200 / 25.4;
constexpr double pale = 0.45;  ///< share of white over the picture
constexpr double tint = 0.42;  ///< share of the zone's colour
const Stroke frame{0.2, QColor(120, 126, 134), {}};

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

QPainterPath closed(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

void paintPattern(const QPolygonF& polygon, const ZoneLook& look, Canvas& canvas)
{
    for (const double degrees : look.hatch.degrees)
        for (const QLineF& line : hatchLines(polygon, degrees, look.hatch.spacingMm))
            canvas.line(line.p1(), line.p2(), {look.hatch.widthMm, look.line, {}});
}

struct LegendEntry {
    ZoneLook look;
    QRectF sample;
    FittedText word;
};

struct KeyEntry {
    int number = 0;
    QString text;
};

} // namespace

QImage planGround(const QImage& picture, const QList<PlanZone>& drawn, PlanColour colour)
{
    const double longest = (paperA3.height() - 2 * margin) * groundDotsPerMm;
    QImage ground = picture;
    if (std::max(ground.width(), ground.height()) > longest)
        ground = ground.scaled(int(longest), int(longest), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    ground = ground.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(ground.rect(), QColor(255, 255, 255, int(255 * pale)));
    painter.setPen(Qt::NoPen);
    for (const PlanZone& zone : drawn) {
        QColor fill = lookOf(zone, colour).fill;
        if (!fill.isValid())
            continue;
        fill.setAlphaF(float(tint));
        painter.setBrush(fill);
        painter.drawPolygon(scaledTo(zone.shape.points, QRectF(ground.rect())));
    }
    return ground;
}

class PlanPages::Layout {
public:
    Layout(PlanSheet given, DocumentInfo about, std::shared_ptr<TextShaper> fonts)
        : sheet(std::move(given)), info(std::move(about)), shaper(std::move(fonts)), drawn(sheet.content.drawn())
    {
        const QSizeF shape = sheet.ground.size();
        const bool lying = shape.width() >= shape.height();
        paper = lying ? sheet.paperMm.transposed() : sheet.paperMm;
        unit = std::sqrt(paper.width() * paper.height() / (paperA4.width() * paperA4.height()));
        layLegend();
        layHead();
        place(body());
        if (std::any_of(labels.cbegin(), labels.cend(), [](const PlacedLabel& label) { return label.number > 0; }))
            makeRoomForKey(lying);
        for (const PlacedLabel& label : std::as_const(labels))
            issues << label.text.issues;
    }

    int pages() const
    {
        const qsizetype here = keyOnFirst();
        return 1 + int((key.size() - here + keysOnNext() - 1) / keysOnNext());
    }

    void paint(int page, Canvas& canvas)
    {
        for (const FittedText& text : head)
            text.paint(canvas);
        paintPageNumber(page, canvas);
        if (page == 0) {
            paintPlan(canvas);
            paintLegend(canvas);
            paintKey(0, keyOnFirst(), keyArea, canvas);
        } else {
            const qsizetype from = keyOnFirst() + (page - 1) * keysOnNext();
            paintKey(from, std::min(keysOnNext(), key.size() - from), nextKeyArea(), canvas);
        }
    }

    PlanSheet sheet;
    DocumentInfo info;
    std::shared_ptr<TextShaper> shaper;
    QList<PlanZone> drawn;
    QSizeF paper;
    QRectF pictureArea, keyArea;
    QList<PlacedLabel> labels;
    Issues issues;

private:
    double headHeight() const { return 17 * unit; }
    double legendRow() const { return 6.5 * unit; }
    QSizeF sample() const { return QSizeF(9, 4.6) * unit; }

    QRectF body() const
    {
        return QRectF(margin, margin + headHeight(), paper.width() - 2 * margin,
                      paper.height() - 2 * margin - headHeight() - gap - legendRows * legendRow());
    }

    FittedText put(const QString& words, const TextFit& fit)
    {
        const FittedText text = fitText(words, fit, *shaper);
        issues << text.issues;
        return text;
    }

    void layHead()
    {
        const double width = paper.width() - 2 * margin;
        const QString title = tr("%1: %2").arg(sheet.content.plan.name, planColourName(sheet.colour));
        head << put(title, {.boxMm = {margin, margin, width, 9 * unit}, .largestPt = 18 * unit, .smallestPt = 11, .bold = true, .across = CellAlign::Centre});
        const double line = margin + 10 * unit;
        head << put(sheet.school, {.boxMm = {margin, line, width * 0.6, 5.5 * unit}, .largestPt = 10 * unit, .smallestPt = 7});
        const QString date = sheet.content.today.toString(Qt::ISODate);
        head << put(tr("%1 zones drawn   %2").arg(drawn.size()).arg(date),
                    {.boxMm = {margin + width * 0.6, line, width * 0.4, 5.5 * unit}, .largestPt = 10 * unit, .smallestPt = 7, .across = CellAlign::Right});
    }

    void layLegend()
    {
        QHash<QString, int> counts;
        for (const PlanZone& zone : std::as_const(drawn))
            ++counts[lookOf(zone, sheet.colour).code];
        double x = margin;
        legendRows = 1;
        for (const ZoneLook& look : zoneLooks(sheet.colour)) {
            const int count = counts.value(look.code);
            if (count == 0 && look.code == u"closed"_s)
                continue;
            const QString words = tr("%1 (%2)").arg(look.word).arg(count);
            FittedText word = put(words, {.boxMm = {0, 0, 160, legendRow()}, .largestPt = 8.5 * unit, .smallestPt = 8.5 * unit});
            const double width = sample().width() + 1.5 + word.inkMm.width() + 7;
            if (x + width > paper.width() - margin + 7 && x > margin) {
                x = margin;
                ++legendRows;
            }
            legend << LegendEntry{look, {QPointF(x, legendRows - 1), sample()}, word}; // y: the row, for now
            x += width;
        }
        const double top = paper.height() - margin - legendRows * legendRow();
        for (LegendEntry& entry : legend) {
            const double y = top + entry.sample.y() * legendRow();
            entry.sample.moveTop(y + (legendRow() - sample().height()) / 2);
            for (PlacedLine& line : entry.word.lines)
                line.at += QPointF(entry.sample.right() + 1.5, y);
        }
    }

    void place(const QRectF& area)
    {
        const QSizeF size = QSizeF(sheet.ground.size()).scaled(area.size(), Qt::KeepAspectRatio);
        pictureArea = QRectF(QPointF(area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2), size);
        QList<LabelWish> wishes;
        for (const PlanZone& zone : std::as_const(drawn)) {
            LabelWish wish;
            wish.polygon = scaledTo(zone.shape.points, pictureArea);
            wish.chosen = zone.shape.label.has_value();
            wish.at = wish.chosen ? scaledTo(QPolygonF({*zone.shape.label}), pictureArea).first() : innermostPoint(wish.polygon);
            wish.name = zone.zone().name;
            wish.note = noteOf(zone, sheet.colour);
            wishes << wish;
        }
        labels = placeLabels(wishes, {.area = pictureArea, .largestPt = 10 * unit}, *shaper);
    }

    /// A smaller picture, and with it perhaps more numbers: the room is found once, for all zones that may want it.
    void makeRoomForKey(bool lying)
    {
        QRectF area = body();
        if (lying) {
            keyArea = QRectF(area.right() - keyWidth, area.top(), keyWidth, area.height());
            area.setRight(keyArea.left() - gap);
        } else {
            const int columns = int(area.width() / keyWidth);
            const double wanted = std::ceil(double(drawn.size()) / columns) * keyRow + 1;
            const double height = std::min(wanted, area.height() * 0.35);
            keyArea = QRectF(area.left(), area.bottom() - height, area.width(), height);
            area.setBottom(keyArea.top() - gap);
        }
        place(area);
        for (qsizetype i = 0; i < labels.size(); ++i)
            if (labels[i].number > 0) {
                QString text = drawn[i].zone().name;
                if (const QString note = noteOf(drawn[i], sheet.colour); !note.isEmpty())
                    text += u"  "_s + note;
                key << KeyEntry{labels[i].number, text};
            }
        std::sort(key.begin(), key.end(), [](const KeyEntry& a, const KeyEntry& b) { return a.number < b.number; });
    }

    static qsizetype roomIn(const QRectF& area)
    {
        return std::max(1, int(area.width() / keyWidth)) * qsizetype(area.height() / keyRow);
    }
    qsizetype keyOnFirst() const { return std::min(key.size(), roomIn(keyArea)); }
    QRectF nextKeyArea() const
    {
        return QRectF(margin, margin + headHeight(), paper.width() - 2 * margin, paper.height() - 2 * margin - headHeight());
    }
    qsizetype keysOnNext() const { return roomIn(nextKeyArea()); }

    void paintPageNumber(int page, Canvas& canvas)
    {
        if (pages() > 1)
            put(tr("Page %1 of %2").arg(page + 1).arg(pages()),
                {.boxMm = {paper.width() - margin - 40, paper.height() - 8, 40, 5}, .largestPt = 8, .smallestPt = 8, .across = CellAlign::Right})
                .paint(canvas);
    }

    void paintPlan(Canvas& canvas)
    {
        canvas.image(pictureArea, sheet.ground);
        canvas.rect(pictureArea, frame);
        for (const PlanZone& zone : std::as_const(drawn)) {
            const ZoneLook look = lookOf(zone, sheet.colour);
            const QPolygonF polygon = scaledTo(zone.shape.points, pictureArea);
            paintPattern(polygon, look, canvas);
            canvas.path(closed(polygon), {0.5, look.line, {}});
        }
        for (const PlacedLabel& label : std::as_const(labels))
            if (label.leader)
                canvas.line(label.leader->p1(), label.leader->p2(), {0.2, Qt::black, {}});
        for (const PlacedLabel& label : std::as_const(labels)) {
            canvas.rect(label.rect, label.number > 0 ? Stroke{0.25, Qt::black, {}} : Stroke{}, Qt::white);
            label.text.paint(canvas);
        }
    }

    void paintLegend(Canvas& canvas)
    {
        for (const LegendEntry& entry : std::as_const(legend)) {
            const QColor fill = entry.look.fill.isValid() ? QColor(entry.look.fill.red(), entry.look.fill.green(), entry.look.fill.blue(), 140) : QColor(Qt::white);
            canvas.rect(entry.sample, {}, fill);
            paintPattern(QPolygonF(entry.sample).first(4), entry.look, canvas);
            canvas.rect(entry.sample, {0.4, entry.look.line, {}});
            entry.word.paint(canvas);
        }
    }

    void paintKey(qsizetype from, qsizetype count, const QRectF& area, Canvas& canvas)
    {
        const qsizetype rows = qsizetype(area.height() / keyRow);
        for (qsizetype i = 0; i < count; ++i) {
            const QPointF at(area.left() + double(i / rows) * keyWidth, area.top() + double(i % rows) * keyRow);
            const KeyEntry& entry = key[from + i];
            put(QString::number(entry.number), {.boxMm = {at.x(), at.y(), 7, keyRow}, .largestPt = keyPt, .smallestPt = keyPt, .bold = true, .across = CellAlign::Right})
                .paint(canvas);
            put(entry.text, {.boxMm = {at.x() + 8.5, at.y(), keyWidth - 10.5, keyRow}, .largestPt = keyPt, .smallestPt = 5}).paint(canvas);
        }
    }

    QList<FittedText> head;
    QList<LegendEntry> legend;
    int legendRows = 1;
    double unit = 1; ///< 1 on A4: larger sheets are read from farther away
    QList<KeyEntry> key;
};

PlanPages::PlanPages(PlanSheet sheet, DocumentInfo info, std::shared_ptr<TextShaper> shaper)
    : m_layout(std::make_unique<Layout>(std::move(sheet), std::move(info), std::move(shaper)))
{
}

PlanPages::~PlanPages() = default;

int PlanPages::count() { return m_layout->pages(); }
int PlanPages::expectedCount() const { return m_layout->pages(); }
QSizeF PlanPages::sizeMm(int) { return m_layout->paper; }
void PlanPages::paint(int page, Canvas& canvas) { m_layout->paint(page, canvas); }
DocumentInfo PlanPages::info() const { return m_layout->info; }
QRectF PlanPages::pictureRect() const { return m_layout->pictureArea; }
const QList<PlacedLabel>& PlanPages::labels() const { return m_layout->labels; }
QRectF PlanPages::keyRect() const { return m_layout->keyArea; }
const Issues& PlanPages::issues() const { return m_layout->issues; }

} // namespace bihuan
