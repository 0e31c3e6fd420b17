// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do on a plan; what it looks like is in plan_view.cpp.
#include "ui/inspection/zones/plan_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

constexpr double reach = 9;        ///< pixels within which a corner is hit
constexpr double step = 8;         ///< pixels an arrow moves the crosshair
constexpr double zoomStep = 1.25;

QPointF withinPicture(QPointF relative)
{
    return { std::clamp(relative.x(), 0.0, 1.0), std::clamp(relative.y(), 0.0, 1.0) };
}

std::optional<QPointF> arrowOf(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left: return QPointF(-1, 0);
    case Qt::Key_Right: return QPointF(1, 0);
    case Qt::Key_Up: return QPointF(0, -1);
    case Qt::Key_Down: return QPointF(0, 1);
    default: return std::nullopt;
    }
}

double paceOf(const QKeyEvent& event, double usual)
{
    return event.modifiers() & Qt::ShiftModifier ? 1 : event.modifiers() & Qt::ControlModifier ? 5 * usual : usual;
}

} // namespace

void PlanView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void PlanView::addPoint(QPointF relative)
{
    const QPointF point = withinPicture(relative);
    if (!m_points.isEmpty() && QLineF(toViewport(m_points.last()), toViewport(point)).length() < 2)
        return; // the same click again
    m_points << point;
    m_cursor = point;
    tellDrawing();
    viewport()->update();
}

void PlanView::tellDrawing()
{
    const qsizetype count = m_points.size();
    bool crossing = false;
    // Before it is closed only the sides drawn count.
    if (count > 3) {
        const QLineF last(m_points[count - 2], m_points[count - 1]);
        for (qsizetype i = 0; i + 3 < count && !crossing; ++i)
            crossing = QLineF(m_points[i], m_points[i + 1]).intersects(last, nullptr) == QLineF::BoundedIntersection;
    }
    if (crossing)
        emit drawingChanged(outlineFaultText(OutlineFault::Crossing), true);
    else if (count == 0)
        emit drawingChanged(tr("%1: click its corners one after another. Keyboard: arrows and Space. Esc gives up.").arg(m_drawnName), false);
    else if (count < 3)
        emit drawingChanged(tr("%1: %2 corners. Backspace takes the last one back.").arg(m_drawnName).arg(count), false);
    else
        emit drawingChanged(tr("%1: %2 corners. Enter or a double click closes the outline.").arg(m_drawnName).arg(count), false);
}

void PlanView::closeDrawing()
{
    if (const OutlineFault fault = outlineFault(m_points); fault != OutlineFault::None) {
        emit drawingChanged(outlineFaultText(fault), true);
        return;
    }
    const QPolygonF points = m_points;
    const Id<Zone> zone = m_drawnZone;
    stopDrawing();
    emit drawingFinished(zone, points);
}

void PlanView::moveCrosshair(QPointF pixels)
{
    m_crosshair = true;
    m_cursor = withinPicture(toRelative(toViewport(m_cursor) + pixels));
    keepInSight(m_cursor);
    viewport()->update();
}

bool PlanView::drawingKey(QKeyEvent* event)
{
    if (const auto arrow = arrowOf(*event)) {
        moveCrosshair(*arrow * paceOf(*event, step));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        addPoint(m_cursor);
        return true;
    case Qt::Key_Backspace:
        if (!m_points.isEmpty())
            m_points.removeLast();
        tellDrawing();
        viewport()->update();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closeDrawing();
        return true;
    case Qt::Key_Escape:
        stopDrawing();
        emit drawingGivenUp();
        return true;
    default:
        return false;
    }
}

bool PlanView::shapeKey(QKeyEvent* event)
{
    if (!chosenZone())
        return false;
    if (const auto arrow = arrowOf(*event); arrow && (m_corner >= 0 || m_labelChosen)) {
        nudge(*arrow * paceOf(*event, 4));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_PageDown: selectCorner(1); return true;
    case Qt::Key_PageUp: selectCorner(-1); return true;
    case Qt::Key_Insert: insertCorner(); return true;
    case Qt::Key_L:
        finishShape();
        m_corner = -1;
        m_labelChosen = true;
        viewport()->update();
        return true;
    case Qt::Key_Delete:
        if (m_corner >= 0)
            removeCorner();
        else
            emit deletionWanted(m_chosen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit zoneOpened(m_chosen); return true;
    case Qt::Key_Escape:
        if (m_corner < 0 && !m_labelChosen)
            return false;
        finishShape();
        m_corner = -1;
        m_labelChosen = false;
        viewport()->update();
        return true;
    default: return false;
    }
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    if (m_drawing ? drawingKey(event) : shapeKey(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(zoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return;
    case Qt::Key_0: fitAll(); return;
    default: break;
    }
    if (const auto arrow = arrowOf(*event)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(arrow->x() * 40));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(arrow->y() * 40));
        return;
    }
    event->ignore(); // Esc, F1 and the like are the window's
}

void PlanView::focusOutEvent(QFocusEvent* event)
{
    finishShape();
    QGraphicsView::focusOutEvent(event);
}

void PlanView::selectCorner(int by)
{
    finishShape();
    const int count = int(chosenZone()->shape.points.size());
    m_labelChosen = false;
    m_corner = m_corner < 0 ? (by > 0 ? 0 : count - 1) : (m_corner + by + count) % count;
    keepInSight(chosenZone()->shape.points[m_corner]);
    viewport()->update();
}

void PlanView::nudge(QPointF pixels)
{
    PlanZone& zone = *chosenZone();
    if (!m_before)
        m_before = zone.shape;
    const auto moved = [&](QPointF relative) { return withinPicture(toRelative(toViewport(relative) + pixels)); };
    if (m_labelChosen)
        zone.shape.label = moved(labelOf(zone));
    else
        zone.shape.points[m_corner] = moved(zone.shape.points[m_corner]);
    m_nudged.start();
    viewport()->update();
}

void PlanView::insertCorner()
{
    finishShape();
    PlanZone& zone = *chosenZone();
    const int after = std::max(m_corner, 0);
    m_before = zone.shape;
    const QPointF middle = (zone.shape.points[after] + zone.shape.points[(after + 1) % zone.shape.points.size()]) / 2;
    zone.shape.points.insert(after + 1, middle);
    m_corner = after + 1;
    m_labelChosen = false;
    finishShape();
}

void PlanView::removeCorner()
{
    finishShape();
    PlanZone& zone = *chosenZone();
    if (zone.shape.points.size() <= 3) {
        emit refused(tr("An outline keeps three corners at least. Choose no corner to delete the whole outline."));
        return;
    }
    m_before = zone.shape;
    zone.shape.points.removeAt(m_corner);
    m_corner = -1;
    finishShape();
}

/// Tells what was moved, or puts it back when it is no outline any more.
void PlanView::finishShape()
{
    m_nudged.stop();
    PlanZone* zone = chosenZone();
    if (!m_before || !zone) {
        m_before.reset();
        return;
    }
    const OutlineShape before = *std::exchange(m_before, std::nullopt);
    const OutlineShape after = zone->shape;
    if (const OutlineFault fault = outlineFault(after.points); fault != OutlineFault::None) {
        zone->shape = before;
        emit refused(outlineFaultText(fault));
    } else if (!(after == before)) {
        emit shapeChanged(m_chosen, before, after);
    }
    viewport()->update();
}

/// Takes hold of what lies under the mouse of the chosen zone: a corner, a side (which gets a corner there), the name.
bool PlanView::grab(QPointF at)
{
    PlanZone* zone = chosenZone();
    if (!zone)
        return false;
    const QPolygonF polygon = onScreen(zone->shape.points);
    const QPointF label = toViewport(labelOf(*zone)) + QPointF(0, -fontMetrics().height() * 1.2);
    m_labelChosen = false;
    if (const int corner = cornerAt(polygon, at, reach); corner >= 0) {
        m_before = zone->shape;
        m_corner = corner;
        m_drag = Drag::Corner;
    } else if (QLineF(label, at).length() <= reach) {
        m_before = zone->shape;
        m_corner = -1;
        m_labelChosen = true;
        m_drag = Drag::Label;
    } else if (const int side = sideAt(polygon, at, reach / 2); side >= 0) {
        m_before = zone->shape;
        zone->shape.points.insert(side + 1, withinPicture(toRelative(at)));
        m_corner = side + 1;
        m_drag = Drag::Corner;
    } else {
        return false;
    }
    return true;
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    m_dragFrom = at;
    m_moved = false;
    if (m_drawing && event->button() == Qt::LeftButton) {
        m_crosshair = false;
        if (m_points.size() >= 3 && QLineF(toViewport(m_points.first()), at).length() <= reach)
            closeDrawing();
        else
            addPoint(toRelative(at));
        return;
    }
    if (event->button() == Qt::LeftButton) {
        finishShape();
        if (grab(at)) {
            viewport()->update();
            return;
        }
        m_corner = -1;
    }
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_drag = Drag::Pan;
}

void PlanView::dragTo(QPointF at)
{
    PlanZone* zone = chosenZone();
    if (m_drag == Drag::Pan) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(at.x() - m_dragFrom.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(at.y() - m_dragFrom.y()));
        m_dragFrom = at;
    } else if (zone && m_drag == Drag::Corner) {
        zone->shape.points[m_corner] = withinPicture(toRelative(at));
    } else if (zone && m_drag == Drag::Label) {
        zone->shape.label = withinPicture(toRelative(at + QPointF(0, fontMetrics().height() * 1.2)));
    }
    viewport()->update();
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_drawing && m_drag == Drag::None) {
        m_crosshair = false;
        m_cursor = withinPicture(toRelative(at));
        viewport()->update();
        return;
    }
    if (m_drag == Drag::None)
        return;
    m_moved = m_moved || QLineF(m_dragFrom, at).length() > 3;
    if (m_moved)
        dragTo(at);
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Corner || drag == Drag::Label) {
        if (!m_moved && m_before) // only chosen, or a side merely clicked
            chosenZone()->shape = *std::exchange(m_before, std::nullopt);
        if (PlanZone* zone = chosenZone(); zone && m_corner >= zone->shape.points.size())
            m_corner = -1;
        finishShape();
        return;
    }
    if (drag == Drag::Pan && !m_moved && event->button() == Qt::LeftButton) {
        const Id<Zone> zone = zoneAt(event->position());
        m_chosen = zone;
        m_labelChosen = false;
        viewport()->update();
        emit zoneChosen(zone);
    }
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drawing) {
        addPoint(toRelative(event->position())); // nothing when the click before it did
        closeDrawing();
    } else if (const Id<Zone> zone = zoneAt(event->position()); !zone.isNull()) {
        emit zoneOpened(zone);
    }
}

} // namespace bihuan
