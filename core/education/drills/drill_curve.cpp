// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_curve.h"

#include "core/documents/fitted_text.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

const Stroke axis{.widthMm = 0.3}, grid{.widthMm = 0.1, .color = QColor(190, 195, 200)};
const Stroke target{.widthMm = 0.4, .color = QColor(192, 57, 43), .dashMm = {2, 1.2}};
const QColor blue(28, 100, 180), red(192, 57, 43);

void label(Canvas& canvas, TextShaper& shaper, const QString& words, const QRectF& box, CellAlign across, const QColor& color = Qt::black, double pt = 8.5)
{
    fitText(words, {.boxMm = box, .role = FontRole::Song, .largestPt = pt, .smallestPt = 6, .color = color, .across = across}, shaper).paint(canvas);
}

} // namespace

DrillCurve DrillCurve::of(const QList<DrillClassTime>& times, int targetS)
{
    DrillCurve curve;
    curve.classes = int(times.size());
    curve.targetS = targetS;
    for (const DrillClassTime& time : times)
        if (time.arrivedS > 0)
            curve.arrivals << time.arrivedS;
    std::sort(curve.arrivals.begin(), curve.arrivals.end());
    return curve;
}

double DrillCurve::shareAt(double second) const
{
    const auto arrived = std::count_if(arrivals.cbegin(), arrivals.cend(), [second](double at) { return at <= second; });
    return classes == 0 ? 0 : double(arrived) / classes;
}

int DrillCurve::axisEnd(double atLeast) const
{
    const double end = std::max({60.0, lastS(), targetS * 1.15, atLeast});
    const int round = end <= 180 ? 30 : end <= 600 ? 60 : 300;
    return int(std::ceil((end + 1) / round)) * round;
}

int DrillCurve::axisStep() const
{
    const int end = axisEnd();
    return end <= 180 ? 30 : end <= 600 ? 60 : 300;
}

QList<QPointF> DrillCurve::steps(double until) const
{
    QList<QPointF> corners{{0, 0}};
    for (qsizetype i = 0; i < arrivals.size() && classes > 0; ++i) {
        if (arrivals[i] > until)
            break;
        corners << QPointF(arrivals[i], corners.last().y()) << QPointF(arrivals[i], double(i + 1) / classes);
    }
    corners << QPointF(until, corners.last().y());
    return corners;
}

void paintDrillCurve(Canvas& canvas, TextShaper& shaper, const QRectF& box, const DrillCurve& curve)
{
    const QRectF plot = box.adjusted(13, 6, -4, -11);
    const int end = curve.axisEnd();
    const auto at = [&](double second, double share) { return QPointF(plot.left() + plot.width() * second / end, plot.bottom() - plot.height() * share); };
    for (int percent = 0; percent <= 100; percent += 25) {
        const QPointF left = at(0, percent / 100.0);
        canvas.line(left, at(end, percent / 100.0), grid);
        label(canvas, shaper, u"%1%"_s.arg(percent), {box.left(), left.y() - 2.5, 11.5, 5}, CellAlign::Right);
    }
    for (int second = 0; second <= end; second += curve.axisStep()) {
        const QPointF foot = at(second, 0);
        canvas.line(foot, foot + QPointF(0, 1.2), axis);
        label(canvas, shaper, QString::number(second), {foot.x() - 8, foot.y() + 1.4, 16, 4}, CellAlign::Centre);
    }
    label(canvas, shaper, tr("Seconds after the signal"), {plot.left(), plot.bottom() + 5.6, plot.width(), 5}, CellAlign::Centre);
    canvas.line(plot.topLeft(), plot.bottomLeft(), axis);
    canvas.line(plot.bottomLeft(), plot.bottomRight(), axis);
    QPainterPath line, area;
    const QList<QPointF> corners = curve.steps(std::max(curve.lastS(), 1.0));
    line.moveTo(at(0, 0));
    for (const QPointF& corner : corners)
        line.lineTo(at(corner.x(), corner.y()));
    area = line;
    area.lineTo(at(corners.last().x(), 0));
    area.closeSubpath();
    canvas.path(area, {}, QColor(221, 232, 245));
    canvas.path(line, {.widthMm = 0.6, .color = blue});
    if (curve.targetS > 0 && curve.targetS <= end) {
        canvas.line(at(curve.targetS, 0), at(curve.targetS, 1.0), target);
        label(canvas, shaper, tr("target %1 s").arg(curve.targetS), {at(curve.targetS, 0).x() - 20, plot.top() - 5, 40, 4.5}, CellAlign::Centre, red);
    }
}

void paintDrillBars(Canvas& canvas, TextShaper& shaper, const QRectF& box, const QList<DrillPast>& drills, int targetS)
{
    const QRectF plot = box.adjusted(13, 6, -4, -10);
    int highest = std::max(targetS, 30);
    for (const DrillPast& one : drills)
        highest = std::max(highest, one.seconds);
    const double top = highest * 1.1;
    const auto y = [&](double seconds) { return plot.bottom() - plot.height() * seconds / top; };
    const double each = plot.width() / std::max<qsizetype>(4, drills.size());
    for (qsizetype i = 0; i < drills.size(); ++i) {
        const DrillPast& one = drills[i];
        const double left = plot.left() + each * (double(i) + 0.2);
        const bool late = one.targetS > 0 && one.seconds > one.targetS;
        canvas.rect({left, y(one.seconds), each * 0.6, plot.bottom() - y(one.seconds)}, {}, late ? QColor(224, 150, 140) : i + 1 == drills.size() ? blue : QColor(150, 184, 222));
        // Inside the bar, where no line crosses it.
        label(canvas, shaper, QString::number(one.seconds), {left, plot.bottom() - 5.5, each * 0.6, 4.4}, CellAlign::Centre, !late && i + 1 == drills.size() ? Qt::white : Qt::black);
        label(canvas, shaper, one.heldOn.toString(u"yyyy-MM"_s), {left - each * 0.2, plot.bottom() + 1, each, 4.4}, CellAlign::Centre);
    }
    canvas.line(plot.topLeft(), plot.bottomLeft(), axis);
    canvas.line(plot.bottomLeft(), plot.bottomRight(), axis);
    label(canvas, shaper, tr("seconds"), {box.left(), plot.top() - 5, 14, 4.4}, CellAlign::Left);
    if (targetS > 0) {
        canvas.line({plot.left(), y(targetS)}, {plot.right(), y(targetS)}, target);
        label(canvas, shaper, tr("target %1 s").arg(targetS), {plot.right() - 30, y(targetS) - 4.8, 30, 4.5}, CellAlign::Right, red);
    }
}

} // namespace bihuan
