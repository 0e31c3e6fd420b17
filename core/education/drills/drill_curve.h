// SPDX-License-Identifier: GPL-3.0-or-later
// How a school gathers: the share of its classes that have arrived, over the seconds.
#pragma once

#include "core/documents/canvas.h"
#include "core/education/drills/drill_parts.h"

namespace bihuan {

class TextShaper;

struct DrillCurve {
    QList<double> arrivals; ///< seconds, ascending
    int classes = 0;        ///< all of them, those that have not arrived too
    int targetS = 0;        ///< 0 = no line

    static DrillCurve of(const QList<DrillClassTime>& times, int targetS);
    double shareAt(double second) const; ///< 0…1
    double lastS() const { return arrivals.isEmpty() ? 0 : arrivals.last(); }
    /// Where the axis of time ends: a round number behind both the target and the last class (or `atLeast`).
    int axisEnd(double atLeast = 0) const;
    int axisStep() const; ///< seconds between two marks
    /// Corners of the steps as (second, share), up to `until` seconds.
    QList<QPointF> steps(double until) const;
};

/// An earlier drill of the same plan, for comparison.
struct DrillPast {
    QString number;
    QDate heldOn;
    int pupils = 0;
    int seconds = 0;
    int targetS = 0;
};

/// Into `box` (mm): axes with marks, the line of the target, the curve.
void paintDrillCurve(Canvas& canvas, TextShaper& shaper, const QRectF& box, const DrillCurve& curve);
/// Bars of the seconds of several drills, oldest at the left, with the line of the target.
void paintDrillBars(Canvas& canvas, TextShaper& shaper, const QRectF& box, const QList<DrillPast>& drills, int targetS);

} // namespace bihuan
