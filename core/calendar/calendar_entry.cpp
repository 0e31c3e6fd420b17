// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace bihuan {

Result<QList<CalendarEntry>> CalendarEntries::between(QDate from, QDate to) const
{
    QList<CalendarEntry> all;
    for (const Source& source : m_sources) {
        BIHUAN_TRY_ASSIGN(const QList<CalendarEntry> found, source.read(from, to));
        all << found;
    }
    // An invalid QTime is smaller than any other.
    std::stable_sort(all.begin(), all.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
        return std::tie(a.day, a.at, a.group, a.text) < std::tie(b.day, b.at, b.group, b.text);
    });
    return all;
}

Result<> CalendarEntries::move(const CalendarEntry& entry, QDate day) const
{
    for (const Source& source : m_sources)
        if (entry.movable && source.move && !entry.kind.isEmpty() && source.kind == entry.kind)
            return source.move(entry.id, day);
    return Error{Error::Kind::Refused, QCoreApplication::translate("calendar", "“%1” cannot be moved to another day here.").arg(entry.text), {}};
}

} // namespace bihuan
