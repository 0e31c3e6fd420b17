// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_days.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("calendar", text);
}

} // namespace

Result<std::optional<CalendarDay>> CalendarDays::at(QDate day) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(calendarDayType(), {.where = {{u"day"_s, day}}}));
    return found.isEmpty() ? std::optional<CalendarDay>() : std::optional(found.first());
}

Result<DayChange> CalendarDays::set(QDate day, const QString& kind, const QString& name, const QString& follows)
{
    BIHUAN_TRY_ASSIGN(const auto before, at(day));
    const DayChange change{day, before};
    if (kind.isEmpty()) {
        if (before)
            BIHUAN_TRY(m_records.setVoided(calendarDayType().kind(), {before->id.value()}, true, tr("The day is what its weekday says")));
        return change;
    }
    CalendarDay after = before.value_or(CalendarDay{.day = day});
    after.kind = kind;
    after.name = name.trimmed();
    after.follows = follows;
    BIHUAN_TRY(m_records.save(calendarDayType().kind(), calendarDayType().toRecord(after)));
    return change;
}

Result<> CalendarDays::takeBack(const DayChange& change)
{
    const QString why = tr("taken back at once");
    BIHUAN_TRY_ASSIGN(const auto now, at(change.day));
    if (!change.before) {
        if (!now)
            return {};
        return m_records.setVoided(calendarDayType().kind(), {now->id.value()}, true, why);
    }
    if (!now)
        return m_records.setVoided(calendarDayType().kind(), {change.before->id.value()}, false, why);
    CalendarDay old = *change.before;
    old.revision = now->revision;
    BIHUAN_TRY(m_records.save(calendarDayType().kind(), calendarDayType().toRecord(old), why));
    return {};
}

} // namespace bihuan
