// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/outline_geometry.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double same = 1e-9;
constexpr double leastArea = 1e-5; ///< of the picture: 3 × 3 thousandths

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

double cross(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool isBetween(QPointF a, QPointF b, QPointF point)
{
    return point.x() >= std::min(a.x(), b.x()) - same && point.x() <= std::max(a.x(), b.x()) + same
        && point.y() >= std::min(a.y(), b.y()) - same && point.y() <= std::max(a.y(), b.y()) + same;
}

/// Any common point counts, touching as well.
bool meet(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const double d1 = cross(c, d, a), d2 = cross(c, d, b), d3 = cross(a, b, c), d4 = cross(a, b, d);
    if (((d1 > same && d2 < -same) || (d1 < -same && d2 > same)) && ((d3 > same && d4 < -same) || (d3 < -same && d4 > same)))
        return true;
    return (std::abs(d1) <= same && isBetween(c, d, a)) || (std::abs(d2) <= same && isBetween(c, d, b))
        || (std::abs(d3) <= same && isBetween(a, b, c)) || (std::abs(d4) <= same && isBetween(a, b, d));
}

QPointF corner(const QPolygonF& polygon, qsizetype index)
{
    return polygon[index % polygon.size()];
}

double distanceToSide(QPointF a, QPointF b, QPointF point)
{
    const QPointF along = b - a, to = point - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(to, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = to - share * along;
    return std::hypot(off.x(), off.y());
}

double distanceToSides(const QPolygonF& polygon, QPointF point)
{
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < polygon.size(); ++i)
        nearest = std::min(nearest, distanceToSide(polygon[i], corner(polygon, i + 1), point));
    return nearest;
}

bool contains(const QPolygonF& polygon, QPointF point)
{
    return polygon.containsPoint(point, Qt::OddEvenFill);
}

qsizetype differentCorners(const QPolygonF& polygon)
{
    QList<QPointF> seen;
    for (const QPointF& point : polygon)
        if (std::none_of(seen.cbegin(), seen.cend(), [&](QPointF other) { return QLineF(point, other).length() < 1e-6; }))
            seen << point;
    return seen.size();
}

} // namespace

OutlineFault outlineFault(const QPolygonF& relative)
{
    if (relative.size() < 3 || differentCorners(relative) < 3)
        return OutlineFault::FewPoints;
    for (const QPointF& point : relative)
        if (!(point.x() >= -same && point.x() <= 1 + same && point.y() >= -same && point.y() <= 1 + same)) // NaN as well
            return OutlineFault::Outside;
    if (crossesItself(relative))
        return OutlineFault::Crossing;
    return polygonArea(relative) < leastArea ? OutlineFault::NoArea : OutlineFault::None;
}

QString outlineFaultText(OutlineFault fault)
{
    switch (fault) {
    case OutlineFault::None: return {};
    case OutlineFault::FewPoints: return tr("An outline needs three corners at least. Click one more.");
    case OutlineFault::Outside: return tr("A corner lies beside the picture. Move it onto the picture.");
    case OutlineFault::Crossing: return tr("The outline crosses itself. Take the last corner back with Backspace, or move a corner.");
    case OutlineFault::NoArea: return tr("The outline is too narrow to be seen. Draw it larger.");
    }
    return {};
}

QString pointText(QPointF relative)
{
    const auto number = [](double value) { return QString::number(std::round(value * 1e5) / 1e5, 'g', 6); };
    return number(relative.x()) + u',' + number(relative.y());
}

std::optional<QPointF> parsePoint(const QString& text)
{
    const QStringList parts = text.split(u',');
    bool x = false, y = false;
    const QPointF point = parts.size() == 2 ? QPointF(parts[0].toDouble(&x), parts[1].toDouble(&y)) : QPointF();
    return x && y && std::isfinite(point.x()) && std::isfinite(point.y()) ? std::optional(point) : std::nullopt;
}

QString outlineText(const QPolygonF& relative)
{
    QStringList points;
    for (const QPointF& point : relative)
        points << pointText(point);
    return points.join(u' ');
}

std::optional<QPolygonF> parseOutline(const QString& text)
{
    QPolygonF polygon;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto point = parsePoint(part);
        if (!point)
            return std::nullopt;
        polygon << *point;
    }
    return polygon;
}

bool crossesItself(const QPolygonF& polygon)
{
    const qsizetype count = polygon.size();
    for (qsizetype i = 0; i < count; ++i)
        for (qsizetype j = i + 1; j < count; ++j) {
            const QPointF a = polygon[i], b = corner(polygon, i + 1), c = polygon[j], d = corner(polygon, j + 1);
            const bool follows = j == i + 1, precedes = (j + 1) % count == i;
            if (follows || precedes) {
                // Neighbours share a corner; they must not run back over each other.
                const QPointF shared = follows ? b : a, one = follows ? a : b, other = follows ? d : c;
                if (std::abs(cross(shared, one, other)) <= same && QPointF::dotProduct(one - shared, other - shared) > same)
                    return true;
            } else if (meet(a, b, c, d)) {
                return true;
            }
        }
    return false;
}

double polygonArea(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i], b = corner(polygon, i + 1);
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

QPolygonF scaledTo(const QPolygonF& relative, const QRectF& rect)
{
    QPolygonF scaled;
    scaled.reserve(relative.size());
    for (const QPointF& point : relative)
        scaled << QPointF(rect.x() + point.x() * rect.width(), rect.y() + point.y() * rect.height());
    return scaled;
}

QPointF innermostPoint(const QPolygonF& polygon)
{
    constexpr int cells = 12, rounds = 5;
    QRectF area = polygon.boundingRect();
    QPointF best = area.center();
    double most = contains(polygon, best) ? distanceToSides(polygon, best) : -1;
    for (int round = 0; round < rounds; ++round) {
        const double width = area.width() / cells, height = area.height() / cells;
        for (int row = 0; row < cells; ++row)
            for (int column = 0; column < cells; ++column) {
                const QPointF point(area.left() + (column + 0.5) * width, area.top() + (row + 0.5) * height);
                if (const double room = contains(polygon, point) ? distanceToSides(polygon, point) : -1; room > most + same) {
                    most = room;
                    best = point;
                }
            }
        area = QRectF(best.x() - 2 * width, best.y() - 2 * height, 4 * width, 4 * height);
    }
    return best;
}

bool holdsRect(const QPolygonF& polygon, const QRectF& rect)
{
    const QPointF corners[] = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (const QPointF& point : corners)
        if (!contains(polygon, point))
            return false;
    for (const QPointF& point : polygon)
        if (rect.contains(point))
            return false;
    for (qsizetype i = 0; i < polygon.size(); ++i)
        for (int side = 0; side < 4; ++side)
            if (meet(polygon[i], corner(polygon, i + 1), corners[side], corners[(side + 1) % 4]))
                return false;
    return true;
}

int polygonAt(const QList<QPolygonF>& polygons, QPointF point)
{
    int found = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < int(polygons.size()); ++i)
        if (contains(polygons[i], point))
            if (const double area = polygonArea(polygons[i]); area < least) {
                least = area;
                found = i;
            }
    return found;
}

int cornerAt(const QPolygonF& polygon, QPointF point, double reach)
{
    int found = -1;
    for (int i = 0; i < int(polygon.size()); ++i)
        if (const double distance = QLineF(polygon[i], point).length(); distance <= reach) {
            reach = distance;
            found = i;
        }
    return found;
}

int sideAt(const QPolygonF& polygon, QPointF point, double reach)
{
    int found = -1;
    for (int i = 0; i < int(polygon.size()); ++i)
        if (const double distance = distanceToSide(polygon[i], corner(polygon, i + 1), point); distance <= reach) {
            reach = distance;
            found = i;
        }
    return found;
}

QList<QLineF> hatchLines(const QPolygonF& polygon, double degrees, double spacing)
{
    QList<QLineF> lines;
    if (polygon.size() < 3 || !(spacing > 0))
        return lines;
    QTransform level, back;
    level.rotate(-degrees);
    back.rotate(degrees);
    const QPolygonF turned = level.map(polygon);
    const QRectF box = turned.boundingRect();
    const double first = std::ceil(box.top() / spacing - 0.5);
    for (double step = first; (step + 0.5) * spacing < box.bottom(); ++step) {
        const double y = (step + 0.5) * spacing;
        QList<double> crossings;
        for (qsizetype i = 0; i < turned.size(); ++i) {
            const QPointF a = turned[i], b = corner(turned, i + 1);
            // A corner on the line belongs to the side below it, so that it is counted once.
            if ((a.y() <= y) != (b.y() <= y))
                crossings << a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
        }
        std::sort(crossings.begin(), crossings.end());
        for (qsizetype i = 0; i + 1 < crossings.size(); i += 2)
            if (crossings[i + 1] - crossings[i] > same)
                lines << back.map(QLineF(crossings[i], y, crossings[i + 1], y));
    }
    return lines;
}

} // namespace bihuan
