// SPDX-License-Identifier: GPL-3.0-or-later
// Months in little room: twelve on a wall, one for the pocket.
#pragma once

#include "core/calendar/month/month_items.h"

namespace bihuan {

struct MiniMonth {
    QRectF boxMm;
    double unit = 1;       ///< 1 = type and lines as on the A3 wall calendar
    double gridShare = 0.6; ///< of the height below the title: the days; the rest is for the list
    bool chinese = true;   ///< festivals, solar terms and days of the Chinese calendar beside the numbers
    bool withYear = false;
    QString heading;       ///< small, at the right of the title: the school; empty = none
};

/// Title with the theme, days with their marks, and below them all that is marked, in as small a type as it takes; what has no room
/// there is said (month.left_out).
MonthSheet layMiniMonth(const MonthContent& content, const MiniMonth& mini, TextShaper& shaper);

} // namespace bihuan
