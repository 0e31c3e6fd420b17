// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan looks like; what mouse and keyboard do is in plan_view_input.cpp.
#include "ui/inspection/zones/plan_view.h"

#include "core/inspection/zones/plan_picture.h"
#include "ui/inspection/zones/plan_paint.h"

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF blankSheet(1600, 1000);
constexpr double mostZoom = 8;
constexpr int handle = 5; ///< pixels from the middle of a corner to its edge

} // namespace

PlanView::PlanView(QWidget* parent)
    : QGraphicsView(parent)
    , m_size(blankSheet)
{
    setObjectName(u"planView"_s);
    setAccessibleName(tr("Plan of the campus"));
    setScene(new QGraphicsScene(this));
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    setMinimumSize(260, 200);
    m_nudged.setSingleShot(true);
    m_nudged.setInterval(700);
    connect(&m_nudged, &QTimer::timeout, this, &PlanView::finishShape);
    setPicture({});
}

void PlanView::setPicture(const QList<QImage>& levels)
{
    const QSizeF size = levels.isEmpty() ? blankSheet : QSizeF(levels.first().size());
    const double before = m_size.width(), shapeBefore = m_size.width() / m_size.height();
    const bool finer = !m_levels.isEmpty() && !levels.isEmpty() && std::abs(size.width() / size.height() - shapeBefore) < 0.01;
    m_levels = levels;
    const QPointF middle = toRelative(QRectF(viewport()->rect()).center());
    m_size = size;
    m_labels.clear();
    scene()->setSceneRect(QRectF(QPointF(), m_size));
    if (finer && !m_fitted) {
        scale(before / size.width(), before / size.width());
        centerOn(QPointF(middle.x() * m_size.width(), middle.y() * m_size.height()));
    } else {
        fitAll();
    }
    viewport()->update();
}

void PlanView::setZones(const QList<PlanZone>& drawn, PlanColour colour)
{
    m_zones = drawn;
    m_colour = colour;
    m_nudged.stop();
    m_before.reset();
    m_drag = Drag::None;
    if (!m_chosen.isNull()) {
        const PlanZone* zone = zoneOf(m_chosen);
        if (!zone || m_corner >= zone->shape.points.size())
            m_corner = -1;
    }
    viewport()->update();
}

const PlanZone* PlanView::zoneOf(Id<Zone> id) const
{
    const auto found = std::find_if(m_zones.cbegin(), m_zones.cend(), [id](const PlanZone& one) { return one.zone().id == id; });
    return found == m_zones.cend() ? nullptr : &*found;
}

PlanZone* PlanView::chosenZone()
{
    return m_chosen.isNull() ? nullptr : const_cast<PlanZone*>(zoneOf(m_chosen));
}

void PlanView::choose(Id<Zone> zone)
{
    if (zone != m_chosen) {
        finishShape();
        m_chosen = zone;
        m_corner = -1;
        m_labelChosen = false;
    }
    if (const PlanZone* found = zoneOf(zone))
        keepInSight(labelOf(*found));
    viewport()->update();
}

void PlanView::startDrawing(Id<Zone> zone, const QString& name)
{
    finishShape();
    m_drawing = true;
    m_drawnZone = zone;
    m_drawnName = name;
    m_points.clear();
    m_crosshair = false;
    m_cursor = toRelative(QRectF(viewport()->rect()).center());
    viewport()->setCursor(Qt::CrossCursor);
    tellDrawing();
    viewport()->update();
}

void PlanView::stopDrawing()
{
    m_drawing = false;
    m_points.clear();
    viewport()->unsetCursor();
    viewport()->update();
}

double PlanView::zoom() const
{
    return transform().m11();
}

void PlanView::zoomBy(double factor, std::optional<QPointF> kept)
{
    const double least = std::min({ 1.0, viewport()->width() / m_size.width() / 2, viewport()->height() / m_size.height() / 2 });
    const double wanted = std::clamp(zoom() * factor, least, std::max(mostZoom, mostZoom * 1000 / m_size.width()));
    const QPointF at = kept.value_or(QRectF(viewport()->rect()).center());
    const QPointF relative = toRelative(at);
    scale(wanted / zoom(), wanted / zoom());
    m_fitted = false;
    const QPointF now = toViewport(relative);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(now.x() - at.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(now.y() - at.y()));
    viewport()->update();
}

void PlanView::fitAll()
{
    m_fitted = true;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    viewport()->update();
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitAll();
}

QPointF PlanView::toRelative(QPointF at) const
{
    const QPointF scenePoint = viewportTransform().inverted().map(at);
    return { scenePoint.x() / m_size.width(), scenePoint.y() / m_size.height() };
}

QPointF PlanView::toViewport(QPointF relative) const
{
    return viewportTransform().map(QPointF(relative.x() * m_size.width(), relative.y() * m_size.height()));
}

QPolygonF PlanView::onScreen(const QPolygonF& relative) const
{
    return viewportTransform().map(scaledTo(relative, QRectF(QPointF(), m_size)));
}

QPointF PlanView::labelOf(const PlanZone& zone) const
{
    if (zone.shape.label)
        return *zone.shape.label;
    // In the shape as it is seen: the picture is seldom square. Looked for once, as it is asked for with every painting.
    auto& [points, found] = m_labels[zone.zone().id];
    if (points != zone.shape.points) {
        points = zone.shape.points;
        const QPointF at = innermostPoint(scaledTo(points, QRectF(QPointF(), m_size)));
        found = QPointF(at.x() / m_size.width(), at.y() / m_size.height());
    }
    return found;
}

Id<Zone> PlanView::zoneAt(QPointF at) const
{
    QList<QPolygonF> polygons;
    for (const PlanZone& zone : m_zones)
        polygons << zone.shape.points;
    const int found = polygonAt(polygons, toRelative(at));
    return found < 0 ? Id<Zone>() : m_zones[found].zone().id;
}

void PlanView::keepInSight(QPointF relative)
{
    if (!QRectF(viewport()->rect()).adjusted(20, 20, -20, -20).contains(toViewport(relative)))
        centerOn(QPointF(relative.x() * m_size.width(), relative.y() * m_size.height()));
}

void PlanView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, palette().color(QPalette::Mid));
    const QRectF seen = rect.intersected(sceneRect());
    if (m_levels.isEmpty()) {
        painter->fillRect(seen, Qt::white);
        return;
    }
    const int level = levelFor(m_levels.size(), zoom() * devicePixelRatioF());
    const QImage& image = m_levels[level];
    const double sx = image.width() / m_size.width(), sy = image.height() / m_size.height();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < 3);
    painter->drawImage(seen, image, QRectF(seen.x() * sx, seen.y() * sy, seen.width() * sx, seen.height() * sy));
}

void PlanView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->scale(devicePixelRatioF(), devicePixelRatioF());
    painter->setFont(font());
    const QPointF anchor = toViewport({ 0, 0 });
    const QRectF seen = viewport()->rect();
    for (const PlanZone& zone : std::as_const(m_zones))
        if (const QPolygonF polygon = onScreen(zone.shape.points); polygon.boundingRect().intersects(seen))
            paintZone(*painter, polygon, lookOf(zone, m_colour), anchor, zone.zone().id == m_chosen);
    for (const PlanZone& zone : std::as_const(m_zones))
        paintZoneName(*painter, onScreen(zone.shape.points), toViewport(labelOf(zone)), zone.zone().name, noteOf(zone, m_colour), zone.zone().id == m_chosen);
    if (const PlanZone* zone = zoneOf(m_chosen); zone && !m_drawing)
        paintChosen(*painter, *zone);
    if (m_drawing)
        paintDrawing(*painter);
    painter->restore();
}

void PlanView::paintChosen(QPainter& painter, const PlanZone& zone)
{
    const QPolygonF polygon = onScreen(zone.shape.points);
    painter.setPen(QPen(Qt::black, 1.5));
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF middle = (polygon[i] + polygon[(i + 1) % polygon.size()]) / 2;
        painter.setBrush(QColor(255, 255, 255, 200));
        painter.drawEllipse(middle, handle - 2, handle - 2);
        const bool here = i == m_corner;
        painter.setBrush(here ? QColor(20, 110, 220) : QColor(Qt::white));
        const int size = here ? handle + 2 : handle;
        painter.drawRect(QRectF(polygon[i].x() - size, polygon[i].y() - size, 2 * size, 2 * size));
    }
    const QPointF label = toViewport(labelOf(zone));
    painter.setBrush(m_labelChosen ? QColor(20, 110, 220) : QColor(255, 255, 255));
    painter.drawEllipse(label + QPointF(0, -fontMetrics().height() * 1.2), handle, handle);
}

void PlanView::paintDrawing(QPainter& painter)
{
    const QPolygonF done = onScreen(m_points);
    const QPointF cursor = toViewport(m_cursor);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : { std::pair(QColor(Qt::white), 5.0), std::pair(QColor(20, 90, 200), 2.5) }) {
        painter.setPen(QPen(colour, width));
        painter.drawPolyline(done);
        if (!done.isEmpty()) {
            painter.setPen(QPen(colour, width, Qt::DashLine));
            painter.drawLine(done.last(), cursor);
            if (done.size() > 1)
                painter.drawLine(cursor, done.first());
        }
    }
    painter.setPen(QPen(Qt::black, 1.5));
    painter.setBrush(Qt::white);
    for (const QPointF& point : done)
        painter.drawRect(QRectF(point.x() - handle, point.y() - handle, 2 * handle, 2 * handle));
    if (m_crosshair) {
        for (const auto& [colour, width] : { std::pair(QColor(Qt::white), 4.0), std::pair(QColor(Qt::black), 1.5) }) {
            painter.setPen(QPen(colour, width));
            painter.drawLine(cursor - QPointF(14, 0), cursor + QPointF(14, 0));
            painter.drawLine(cursor - QPointF(0, 14), cursor + QPointF(0, 14));
        }
    }
}

bool PlanView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_drawing) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PlanZone* zone = zoneOf(zoneAt(help->pos()));
        if (zone)
            QToolTip::showText(help->globalPos(), zone->covered.path + u'\n' + noteOf(*zone, m_colour), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace bihuan
