// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of the month's page, in mm and pt of A4.
#pragma once

#include <QRectF>

namespace bihuan::monthMeasures {

inline constexpr double margin = 9, headLying = 24, headUpright = 28, weekdayHeight = 7.5, weekWidth = 13, footLine = 5, gapAbove = 1.6;
inline constexpr double lyingNotes = 17, uprightNotes = 30; ///< at least
inline constexpr double mostNotes = 0.36;                   ///< of what is below the weekdays
inline constexpr double dayHead = 8, numberWidth = 8.4;     ///< the line of a day that has its number
inline constexpr double dayPt = 12, notesPt = 9;

/// Where a day's items stand in its box.
QRectF dayText(const QRectF& box, double unit);

} // namespace bihuan::monthMeasures
