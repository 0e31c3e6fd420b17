// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese calendar: lunar dates and solar terms from a table, as neither Qt nor (for two of its new moons) ICU has them right.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace bihuan::lunar {

/// A day of the Chinese calendar (农历).
struct Date {
    int year = 0;      ///< the year its first month begins in: 2026 from 2026-02-17
    int month = 0;     ///< 1 to 12
    bool leap = false; ///< 闰: the second month of this number
    int day = 0;       ///< 1 to 30
    int length = 0;    ///< days of the month, 29 or 30

    bool operator==(const Date&) const = default;
};

/// The table holds the years from 2019 to 2051; nothing outside (from 2019-02-05 to 2052-01-31).
std::optional<Date> dateOf(QDate day);
/// Invalid outside the table, and for a day or leap month the year does not have.
QDate dayOf(int year, int month, bool leap, int day);
/// First day of the Chinese New Year; invalid outside 2019–2051.
QDate springFestival(int year);

/// “八月”, “闰六月”, “冬月”, “腊月”.
QString monthName(int month, bool leap);
/// “初一”, “十五”, “廿九”, “三十”.
QString dayName(int day);
/// As in a calendar of small print: the month's name on its first day, else the day's; empty outside the table.
QString shortText(QDate day);
/// “八月十五”, “闰六月初一”; empty outside the table.
QString longText(QDate day);
/// 春节, 元宵节, 端午节, 中秋节, 除夕 …; or empty. Leap months have none.
QString festival(QDate day);

/// The 24 solar terms in the order of a (Gregorian) year, 小寒 first.
const QStringList& solarTermNames();
/// The day of a term, 0 to 23; invalid outside 2020–2050.
QDate solarTermDay(int year, int term);
/// 清明 …, or empty.
QString solarTerm(QDate day);

} // namespace bihuan::lunar
