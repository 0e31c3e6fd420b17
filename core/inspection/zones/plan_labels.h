// SPDX-License-Identifier: GPL-3.0-or-later
// Where names go on a printed plan: into their zone when there is room, else a number with a key beside the picture.
#pragma once

#include "core/documents/fitted_text.h"

#include <QPolygonF>

#include <optional>

namespace bihuan {

struct LabelWish {
    QPolygonF polygon; ///< mm of the page
    QPointF at;        ///< where it should stand: innermost point, or where somebody put it
    bool chosen = false; ///< somebody put it there: then it need not lie in its zone
    QString name;
    QString note;      ///< a second line; left away before the name is
};

struct PlacedLabel {
    QRectF rect;        ///< mm; none of them overlaps another
    FittedText text;
    int number = 0;     ///< 0 = the name itself stands there
    std::optional<QLineF> leader; ///< from the label to its zone where it stands beside it
};

struct LabelRules {
    QRectF area;        ///< labels stay in it
    double largestPt = 10, smallestPt = 6.5;
};

/// One label for each wish, in the same order; numbers go up in that order.
QList<PlacedLabel> placeLabels(const QList<LabelWish>& wishes, const LabelRules& rules, TextShaper& shaper);

} // namespace bihuan
