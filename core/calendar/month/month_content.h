// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar says about one month, whatever paper it goes on.
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/calendar/school_calendar.h"

namespace bihuan {

struct MonthContent {
    int year = 0;
    int month = 0;
    QString school;
    QString theme;  ///< the month's theme; empty = none
    QString motto;
    QString note;   ///< the school's own lines for the notes area
    bool announced = false; ///< whether the year's holidays are entered
    QList<DayFacts> days;   ///< whole weeks: the Monday of the first one to the Sunday of the last
    QList<CalendarEntry> entries; ///< all that touch the month, in the order of CalendarEntries

    QDate first() const { return {year, month, 1}; }
    QDate last() const { return {year, month, first().daysInMonth()}; }
    int weeks() const { return int(days.size()) / 7; }
    bool isInMonth(QDate day) const { return day.year() == year && day.month() == month; }
    /// The terms the month touches, as they stand on paper, and the teaching weeks of it: “第1—5周”; empty in the holidays.
    QStringList terms() const;
    QString teachingWeeks() const;
    /// 节假日安排未公布, or where the holidays are from when the month has any; else empty.
    QString source() const;
};

/// The days whose weeks a calendar of the month shows.
std::pair<QDate, QDate> monthSpan(int year, int month);

/// One line in a cell or list.
struct DayItem {
    enum class Kind { Name, Fixed, Entry };

    Kind kind = Kind::Entry;
    QDate day;
    QString text;         ///< “14:00 消防演练”, “期中考试（至13日）”
    QString group;        ///< as CalendarEntry::group; “fixed” and “name” for the other kinds
    CalendarEntry entry;  ///< of Kind::Entry
};

/// What stands on a day: the holiday's name where it begins (and on each Monday of it), fixed days, entries. An entry of up to five
/// days stands on each of them, a longer one on the first day of it that the month has, with the day it ends.
QList<DayItem> itemsOn(const MonthContent& content, QDate day);

/// 休, 班, 停 (no lessons) or 课 (lessons on a rest day); empty for a day that is what its weekday says.
QString dayMark(const DayFacts& facts);
/// The festival or solar term, else the day of the Chinese calendar. `special`: it is one of the former.
QString chineseDay(const DayFacts& facts, bool* special = nullptr);

/// “国庆节 1—7日休”, “10日班（国庆节调休）”: the days of the month that are not what their weekday says, stretches drawn together.
QStringList markedStretches(const MonthContent& content);

} // namespace bihuan
