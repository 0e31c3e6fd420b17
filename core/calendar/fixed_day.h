// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/people.h"

namespace bihuan {

/// A day that comes every year and means something for safety (主题日): data, as days are proclaimed and renamed.
struct FixedDay {
    Id<FixedDay> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;         ///< of a bundled row
    QString name;         ///< 119消防日
    QString rule;         ///< "date", "weekday", "solar_term" or "lunar"
    int month = 0;        ///< of the rules date, weekday and (of the Chinese calendar, never a leap month) lunar
    int day = 0;          ///< of date and lunar
    QString nth;          ///< of weekday: "1" to "5" or "last"
    QString weekday;      ///< of weekday: "1" (Monday) to "7"
    QString solarTerm;    ///< of solar_term: 清明
    bool active = true;   ///< stands on the calendar
    Id<Mechanism> mechanism;
    QString themeWords;   ///< joined by “、”: a month's theme with one of them means this day
    QString note;
    QString source;       ///< 法, 惯 or 拟
};

/// Rules: the rule has what it needs, and such a day exists at all.
const RecordType<FixedDay>& fixedDayType();

/// All days of the (Gregorian) year on which it falls, oldest first; none where the year has no such day (29 February, a fifth
/// Monday), two where a day of the Chinese calendar comes twice in a year. Switched off or not.
QList<QDate> daysOf(const FixedDay& fixed, int year);

/// The rule in words: “last Monday of March”.
QString ruleText(const FixedDay& fixed);

/// A month's theme that means a day of another month: one sentence each, never more than a hint (domain.md: the plan has 安全教育日 in
/// April, the day itself is the last Monday of March). `year`: the one the month belongs to.
QStringList themeHints(const QList<FixedDay>& fixedDays, int year, int month, const QString& theme);
/// The same with the school's own fixed days. Errors: Storage.
Result<QStringList> themeHints(const RecordStore& store, int year, int month, const QString& theme);

} // namespace bihuan
