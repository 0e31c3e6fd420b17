// SPDX-License-Identifier: GPL-3.0-or-later
// Which days people work and pupils come to school. Holidays and make-up days are announced every autumn by the State Council
// and cannot be computed (domain.md §2), so they are data.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/record_type.h"

namespace bihuan {

/// A day that is not what its weekday says.
struct CalendarDay {
    Id<CalendarDay> id;
    qint64 revision = 0;
    bool voided = false;
    QDate day;
    QString kind; ///< "holiday", "workday" (调休上班), "no_class" (people work, no lessons) or "class" (lessons on a rest day)
    QString name; ///< 国庆节
    QString follows; ///< "1" (Monday) to "7": whose lessons and rosters this day has; empty = its own
    QString source; ///< 法 (announced), 惯 or 拟
};

const RecordType<CalendarDay>& calendarDayType();

/// How the days of a deadline are counted: 自然日, 工作日, 上课日.
enum class DayCount { Calendar, Working, School };

QString dayCountCode(DayCount count); ///< stable: "calendar", "working", "school"
std::optional<DayCount> dayCountFromCode(const QString& code);

/// Answers about single days and deadlines. A value: read once, then no database any more.
class DayTable {
public:
    /// From the school's calendar days. Errors: Storage.
    static Result<DayTable> read(const RecordStore& store);
    DayTable() = default; ///< weekdays only

    void setDay(QDate day, const QString& kind) { m_days.insert(day, kind); }
    /// First and last day of a term. Without any term every working day counts as a school day.
    void addTerm(QDate first, QDate last) { m_terms.append({first, last}); }

    bool isWorking(QDate day) const;
    bool isSchoolDay(QDate day) const;
    bool counts(QDate day, DayCount count) const;

    /// The day `days` counted days after `from` (before it when negative), which itself is day 0. With 0: `from`, or the next day that counts.
    /// Invalid when it cannot be found within ten years (no term entered so far ahead).
    QDate after(QDate from, int days, DayCount count) const;
    /// How many counted days lie after `from` up to and including `to`; negative when `to` is earlier.
    int between(QDate from, QDate to, DayCount count) const;

private:
    QHash<QDate, QString> m_days;
    QList<std::pair<QDate, QDate>> m_terms;
};

/// The nth (1 to 5; -1 = last) weekday (1 = Monday) of a month; invalid when it has no such day.
QDate weekdayOfMonth(int year, int month, int nth, int weekday);

} // namespace bihuan
