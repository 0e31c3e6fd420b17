// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/outline_geometry.h"

#include "tests/support/catch.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QPolygonF square({{0.2, 0.2}, {0.8, 0.2}, {0.8, 0.8}, {0.2, 0.8}});
/// An L: nothing in its upper right.
const QPolygonF corner({{0, 0}, {0.3, 0}, {0.3, 0.7}, {1, 0.7}, {1, 1}, {0, 1}});

double totalLength(const QList<QLineF>& lines)
{
    double sum = 0;
    for (const QLineF& line : lines)
        sum += line.length();
    return sum;
}

} // namespace

TEST_CASE("what is no outline says why", "[zones][geometry]")
{
    CHECK(outlineFault(square) == OutlineFault::None);
    CHECK(outlineFault(corner) == OutlineFault::None);
    CHECK(outlineFault({}) == OutlineFault::FewPoints);
    CHECK(outlineFault(QPolygonF({{0.1, 0.1}, {0.9, 0.9}})) == OutlineFault::FewPoints);
    CHECK(outlineFault(QPolygonF({{0.1, 0.1}, {0.9, 0.9}, {0.1, 0.1}, {0.9, 0.9}})) == OutlineFault::FewPoints); // twice the same two
    CHECK(outlineFault(QPolygonF({{0.1, 0.1}, {1.2, 0.1}, {0.5, 0.9}})) == OutlineFault::Outside);
    CHECK(outlineFault(QPolygonF({{0.1, 0.1}, {std::nan(""), 0.1}, {0.5, 0.9}})) == OutlineFault::Outside);
    CHECK(outlineFault(QPolygonF({{0.2, 0.2}, {0.8, 0.8}, {0.8, 0.2}, {0.2, 0.8}})) == OutlineFault::Crossing); // a bow
    CHECK(outlineFault(QPolygonF({{0.2, 0.2}, {0.8, 0.2}, {0.5, 0.2}, {0.5, 0.8}})) == OutlineFault::Crossing); // back over its side
    CHECK(outlineFault(QPolygonF({{0, 0}, {1, 0}, {1, 1}, {0.5, 0}, {0, 1}})) == OutlineFault::Crossing);       // touches a side
    CHECK(outlineFault(QPolygonF({{0.5, 0.5}, {0.501, 0.5}, {0.501, 0.501}})) == OutlineFault::NoArea);
    CHECK(outlineFaultText(OutlineFault::None).isEmpty());
    for (const OutlineFault fault : {OutlineFault::FewPoints, OutlineFault::Outside, OutlineFault::Crossing, OutlineFault::NoArea})
        CHECK_FALSE(outlineFaultText(fault).isEmpty());
}

TEST_CASE("corners are written and read back", "[zones][geometry]")
{
    const QPolygonF fine({{0.123456, 0.5}, {1.0 / 3, 0}, {1, 1}});
    CHECK(outlineText(fine) == u"0.12346,0.5 0.33333,0 1,1"_s);
    const auto read = parseOutline(outlineText(fine));
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    CHECK(QLineF(read->at(1), fine[1]).length() < 1e-5);
    for (const QString& text : {u"0.1"_s, u"0.1,x"_s, u"1,2,3"_s, u"nan,1"_s, u"0.1,0.2 inf,0"_s})
        CHECK_FALSE(parseOutline(text));
    CHECK(parseOutline(u""_s)->isEmpty());
    CHECK_FALSE(parsePoint(u""_s));
}

TEST_CASE("the innermost point of an L lies in its thick part, not where its centre is", "[zones][geometry]")
{
    const QPointF point = innermostPoint(corner);
    CHECK(corner.containsPoint(point, Qt::OddEvenFill));
    CHECK(point.x() < 0.3);
    CHECK(point.y() > 0.7);
    const QPointF middle = innermostPoint(square);
    CHECK(std::abs(middle.x() - 0.5) < 0.01);
    CHECK(std::abs(middle.y() - 0.5) < 0.01);
}

TEST_CASE("a rectangle is held only when all of it lies inside", "[zones][geometry]")
{
    CHECK(holdsRect(square, {0.3, 0.3, 0.4, 0.4}));
    CHECK_FALSE(holdsRect(square, {0.1, 0.3, 0.4, 0.4}));
    CHECK(holdsRect(corner, {0.05, 0.05, 0.2, 0.9}));
    CHECK_FALSE(holdsRect(corner, {0.1, 0.5, 0.8, 0.4})); // all its corners but one are inside
    const QPolygonF notched({{0, 0}, {0.4, 0}, {0.5, 0.5}, {0.6, 0}, {1, 0}, {1, 1}, {0, 1}});
    CHECK_FALSE(holdsRect(notched, {0.1, 0.2, 0.8, 0.6})); // all four corners are inside, the notch is not
}

TEST_CASE("a click finds the smallest zone under it, a corner and a side within reach", "[zones][geometry]")
{
    const QPolygonF inner({{0.4, 0.4}, {0.6, 0.4}, {0.6, 0.6}, {0.4, 0.6}});
    CHECK(polygonAt({square, inner}, {0.5, 0.5}) == 1);
    CHECK(polygonAt({inner, square}, {0.5, 0.5}) == 0);
    CHECK(polygonAt({square, inner}, {0.25, 0.25}) == 0);
    CHECK(polygonAt({square, inner}, {0.1, 0.1}) == -1);
    CHECK(polygonAt({corner}, {0.8, 0.2}) == -1); // in the L's box, not in the L
    CHECK(cornerAt(square, {0.79, 0.21}, 0.05) == 1);
    CHECK(cornerAt(square, {0.5, 0.5}, 0.05) == -1);
    CHECK(sideAt(square, {0.5, 0.79}, 0.05) == 2);
    CHECK(sideAt(square, {0.21, 0.5}, 0.05) == 3); // the side that closes it
    CHECK(sideAt(square, {0.5, 0.5}, 0.05) == -1);
}

TEST_CASE("hatching fills a polygon evenly and never leaves it", "[zones][geometry]")
{
    const QRectF page(0, 0, 100, 100);
    for (const double degrees : {0.0, 45.0, 90.0, 135.0, 30.0})
        for (const QPolygonF& shape : {square, corner}) {
            CAPTURE(degrees, shape.size());
            const QPolygonF polygon = scaledTo(shape, page);
            const QList<QLineF> lines = hatchLines(polygon, degrees, 0.5);
            REQUIRE_FALSE(lines.isEmpty());
            // The area is the lines' length times the space between them.
            CHECK(std::abs(totalLength(lines) * 0.5 - polygonArea(polygon)) < 0.02 * polygonArea(polygon));
            for (const QLineF& line : lines)
                for (const double at : {0.001, 0.25, 0.5, 0.75, 0.999})
                    CHECK((polygon.containsPoint(line.pointAt(at), Qt::OddEvenFill) || sideAt(polygon, line.pointAt(at), 0.02) >= 0));
        }
    const QList<QLineF> level = hatchLines(scaledTo(square, page), 0, 10);
    REQUIRE(level.size() == 6);
    CHECK(level.first().y1() == Approx(25));
    CHECK(level.first().x1() == Approx(20));
    CHECK(level.first().x2() == Approx(80));
    // Through the arm of an L two lines at one height where both arms are.
    const QPolygonF u({{0, 0}, {20, 0}, {20, 80}, {80, 80}, {80, 0}, {100, 0}, {100, 100}, {0, 100}});
    const QList<QLineF> both = hatchLines(u, 0, 100);
    REQUIRE(both.size() == 2);
    CHECK(both[0].x2() == Approx(20));
    CHECK(both[1].x1() == Approx(80));
    CHECK(hatchLines(u, 0, 0).isEmpty());
    CHECK(hatchLines(QPolygonF({{0, 0}, {1, 1}}), 0, 1).isEmpty());
}

TEST_CASE("hatching of neighbours goes on from one into the other", "[zones][geometry]")
{
    const QPolygonF left({{0, 0}, {37, 0}, {37, 50}, {0, 50}}), right({{37, 0}, {90, 0}, {90, 50}, {37, 50}});
    const QList<QLineF> one = hatchLines(left, 0, 7), other = hatchLines(right, 0, 7);
    REQUIRE(one.size() == other.size());
    for (qsizetype i = 0; i < one.size(); ++i)
        CHECK(one[i].p2() == other[i].p1());
}
