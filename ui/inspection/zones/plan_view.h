// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/outline_geometry.h"
#include "core/inspection/zones/plan_looks.h"

#include <QGraphicsView>
#include <QImage>
#include <QTimer>

namespace bihuan {

/// A plan to look at and to draw on: zooms, moves, chooses zones, draws one, moves its corners and its name. Everything is done
/// by mouse or by keyboard alike. It changes nothing by itself: what was drawn or moved is told, and shown once it comes back.
class PlanView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit PlanView(QWidget* parent = nullptr);

    /// The largest first (pictureLevels); empty = a white sheet. The zoom stays when only a finer picture of the same shape came.
    void setPicture(const QList<QImage>& levels);
    bool hasPicture() const { return !m_levels.isEmpty(); }
    const QList<QImage>& levels() const { return m_levels; }
    void setZones(const QList<PlanZone>& drawn, PlanColour colour);

    Id<Zone> chosen() const { return m_chosen; }
    void choose(Id<Zone> zone); ///< null = none; comes into sight
    int chosenCorner() const { return m_corner; } ///< -1 = none

    /// Clicks set corners from now on, until it is closed or given up.
    void startDrawing(Id<Zone> zone, const QString& name);
    void stopDrawing();
    bool isDrawing() const { return m_drawing; }
    const QPolygonF& drawnSoFar() const { return m_points; }

    /// `at`: what stays where it is, in pixels of the viewport; none = the middle.
    void zoomBy(double factor, std::optional<QPointF> at = {});
    void fitAll();
    double zoom() const; ///< pixels of the screen for one of the largest picture

    /// Relative to the picture, 0 … 1, and in pixels of the viewport.
    QPointF toRelative(QPointF viewport) const;
    QPointF toViewport(QPointF relative) const;

signals:
    void zoneChosen(Id<Zone> zone);
    void zoneOpened(Id<Zone> zone); ///< Enter or double click
    void drawingFinished(Id<Zone> zone, const QPolygonF& points);
    void drawingGivenUp();
    /// What is to be said beside the picture while drawing: how to go on, or what is wrong.
    void drawingChanged(const QString& words, bool wrong);
    void shapeChanged(Id<Zone> zone, const OutlineShape& before, const OutlineShape& after);
    void refused(const QString& why);
    void deletionWanted(Id<Zone> zone);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pan, Corner, Label };
    const PlanZone* zoneOf(Id<Zone> id) const;
    PlanZone* chosenZone();
    QPolygonF onScreen(const QPolygonF& relative) const;
    QPointF labelOf(const PlanZone& zone) const; ///< relative
    Id<Zone> zoneAt(QPointF viewport) const;
    void paintChosen(QPainter& painter, const PlanZone& zone);
    void paintDrawing(QPainter& painter);
    // plan_view_input.cpp
    void addPoint(QPointF relative);
    void closeDrawing();
    void tellDrawing();
    bool drawingKey(QKeyEvent* event);
    bool shapeKey(QKeyEvent* event);
    void moveCrosshair(QPointF pixels);
    void nudge(QPointF pixels);
    void selectCorner(int step);
    bool grab(QPointF viewport);
    void dragTo(QPointF viewport);
    void removeCorner();
    void insertCorner();
    void finishShape();
    void keepInSight(QPointF relative);

    QList<QImage> m_levels;
    QSizeF m_size; ///< of the scene
    QList<PlanZone> m_zones;
    PlanColour m_colour = PlanColour::Coverage;
    Id<Zone> m_chosen;
    int m_corner = -1;
    bool m_labelChosen = false;
    mutable QHash<Id<Zone>, std::pair<QPolygonF, QPointF>> m_labels; ///< where names stand by themselves, for these corners
    bool m_fitted = true; ///< until somebody zooms, the whole is shown at any size

    bool m_drawing = false;
    Id<Zone> m_drawnZone;
    QString m_drawnName;
    QPolygonF m_points;
    QPointF m_cursor; ///< relative: of the mouse or of the crosshair
    bool m_crosshair = false;

    Drag m_drag = Drag::None;
    QPointF m_dragFrom; ///< viewport
    bool m_moved = false;
    std::optional<OutlineShape> m_before; ///< of the chosen zone while it is being changed
    QTimer m_nudged; ///< several presses of an arrow are one change
};

} // namespace bihuan
