// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_table.h"
#include "core/calendar/school_event.h"
#include "core/records/record_service.h"

namespace bihuan {

/// What a change of a day did, so that it can be taken back.
struct DayChange {
    QDate day;
    std::optional<CalendarDay> before; ///< none = the day was what its weekday says
};

/// Changes of single days and events from the year at a glance: each one transaction.
class CalendarDays {
public:
    explicit CalendarDays(RecordService& records) : m_records(records) {}

    /// Makes the day a holiday, a make-up day …; an empty kind makes it what its weekday says. `follows`: "1" to "7" or empty.
    /// Errors: those of saving the record.
    Result<DayChange> set(QDate day, const QString& kind, const QString& name, const QString& follows);
    Result<> takeBack(const DayChange& change);

private:
    Result<std::optional<CalendarDay>> at(QDate day) const;
    RecordService& m_records;
};

} // namespace bihuan
