// SPDX-License-Identifier: GPL-3.0-or-later
// Hours and weekdays as people write them.
#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include <optional>
#include <utility>

namespace bihuan {

/// From and to; to comes after from.
using DayHours = QList<std::pair<QTime, QTime>>;

/// “07:20-08:00”, “7：20～8：00”, several joined by “、”, “,” or “;”. Nothing when any of it is no such stretch, or two of
/// them overlap.
std::optional<DayHours> parseHours(const QString& text);
/// True when some moment lies in both; the end of one may be the beginning of the other.
bool hoursOverlap(const DayHours& one, const DayHours& other);
int minutesOf(const DayHours& hours);
/// “07:20—08:00”, joined by blanks.
QString hoursText(const DayHours& hours);

/// “周一至周五”, “星期一、三、五”, “一二三四五”, “1-5”, “1,3,5”, “每天”: 1 (Monday) to 7, ascending. Nothing for anything else.
std::optional<QList<int>> parseWeekdays(const QString& text);
/// 1 → “周一”
QString weekdayName(int weekday);
/// “周一至周三、周五”
QString weekdaysText(const QList<int>& weekdays);

} // namespace bihuan
