// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/event_entries.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

} // namespace

CalendarEntry entryOf(const SchoolEvent& event, QDate today)
{
    QStringList detail;
    for (const QString& part : {event.audience, event.note})
        if (!part.simplified().isEmpty())
            detail << part.simplified();
    return {.day = event.firstDay, .lastDay = event.lastDay, .text = event.name, .detail = detail.join(u"，"_s), .group = u"event"_s,
            .kind = schoolEventType().kind().code, .id = event.id.value(), .movable = true, .done = event.until() < today};
}

CalendarEntries::Source schoolEventEntries(RecordService& records)
{
    const auto read = [&records](QDate from, QDate to) -> Result<QList<CalendarEntry>> {
        BIHUAN_TRY_ASSIGN(const auto events, records.store().list(schoolEventType()));
        const QDate today = records.store().database().clock().today();
        QList<CalendarEntry> found;
        for (const SchoolEvent& event : events)
            if (event.firstDay <= to && event.until() >= from)
                found << entryOf(event, today);
        return found;
    };
    const auto move = [&records](qint64 id, QDate day) -> Result<> {
        BIHUAN_TRY_ASSIGN(const auto found, records.store().find(schoolEventType(), Id<SchoolEvent>(id)));
        if (!found || found->voided)
            return Error{Error::Kind::Refused, tr("The event is not there any more."), {}};
        SchoolEvent event = *found;
        if (event.lastDay.isValid())
            event.lastDay = day.addDays(event.firstDay.daysTo(event.lastDay));
        event.firstDay = day;
        const auto saved = records.save(schoolEventType().kind(), schoolEventType().toRecord(event), tr("Moved in the calendar"));
        return saved ? Result<>() : Result<>(saved.error());
    };
    return {schoolEventType().kind().code, read, move};
}

} // namespace bihuan
