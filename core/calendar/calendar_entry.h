// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a day of a printed or shown calendar. The calendar knows nothing of activities, drills or meetings: each subject says
// what it has in a span of days, and how one of its records is moved to another day.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <functional>

namespace bihuan {

struct CalendarEntry {
    QDate day;
    QDate lastDay;   ///< invalid = one day
    QTime at;        ///< invalid = no hour
    QString text;    ///< short, as in the cell of a month: “消防演练”
    QString detail;  ///< one line for a tool tip or an .ics description: audience, place, who is in charge
    QString group;   ///< stable code of its look and order: “event”, “activity”, “drill”, “meeting”
    QString kind;    ///< RecordKind::code, or empty when there is no record to open
    qint64 id = 0;
    bool movable = false; ///< may be dragged to another day (it is planned, not held)
    bool done = false;    ///< held, or otherwise over

    bool operator==(const CalendarEntry&) const = default;
};

/// All sources, asked together. Built in the composition; outlives nothing it calls.
class CalendarEntries {
public:
    struct Source {
        QString kind; ///< RecordKind::code of its entries
        /// Everything that touches the days from … to, both included; voided and cancelled records are left out.
        std::function<Result<QList<CalendarEntry>>(QDate from, QDate to)> read;
        /// Moves the record to another first day, its length and hour kept. Empty = never movable. Errors: Refused with the reason.
        std::function<Result<>(qint64 id, QDate day)> move;
    };
    void addSource(Source source) { m_sources << std::move(source); }

    /// By day, then entries without an hour, then by hour, group and text. Errors: those of a source.
    Result<QList<CalendarEntry>> between(QDate from, QDate to) const;
    /// Errors: Refused when the entry cannot be moved, and those of the source.
    Result<> move(const CalendarEntry& entry, QDate day) const;

private:
    QList<Source> m_sources;
};

} // namespace bihuan
