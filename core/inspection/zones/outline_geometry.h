// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines of zones on a picture: polygons whose last corner joins the first. Nothing here knows of zones or pictures.
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace bihuan {

/// Why a polygon is no outline. Corners are relative to the picture, 0 … 1.
enum class OutlineFault {
    None,
    FewPoints, ///< fewer than three different corners
    Outside,   ///< a corner beside the picture
    Crossing,  ///< two sides cross, or one runs back over another
    NoArea,    ///< so narrow that nobody could see or hit it
};
OutlineFault outlineFault(const QPolygonF& relative);
QString outlineFaultText(OutlineFault fault); ///< translated sentence, with what to do; empty for None

/// “0.12345,0.5 0.3,0.25 …”, and back; nothing for anything else.
QString outlineText(const QPolygonF& relative);
std::optional<QPolygonF> parseOutline(const QString& text);
QString pointText(QPointF relative);
std::optional<QPointF> parsePoint(const QString& text);

bool crossesItself(const QPolygonF& polygon);
double polygonArea(const QPolygonF& polygon); ///< without sign
QPolygonF scaledTo(const QPolygonF& relative, const QRectF& rect);

/// The point that is farthest from all sides, for a label: unlike the centre of gravity it is always inside.
QPointF innermostPoint(const QPolygonF& polygon);
/// Whether the rectangle lies in the polygon with all its area.
bool holdsRect(const QPolygonF& polygon, const QRectF& rect);

/// Index of the polygon under the point, the smallest when one lies in another; -1 when there is none.
int polygonAt(const QList<QPolygonF>& polygons, QPointF point);
/// Index of the corner within `reach` of the point, the nearest; -1.
int cornerAt(const QPolygonF& polygon, QPointF point, double reach);
/// Index of the side (from corner i to i + 1) within `reach` of the point, the nearest; -1.
int sideAt(const QPolygonF& polygon, QPointF point, double reach);

/// Parallel lines `spacing` apart at `degrees` (0 = level, 90 = upright), cut off at the polygon's sides. Their places do not
/// depend on the polygon, so that neighbours of one pattern go on into each other.
QList<QLineF> hatchLines(const QPolygonF& polygon, double degrees, double spacing);

} // namespace bihuan
