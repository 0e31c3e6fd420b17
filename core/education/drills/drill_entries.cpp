// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_services.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

Result<QList<CalendarEntry>> read(const DrillServices& services, QDate from, QDate to)
{
    const RecordStore& store = services.records.store();
    using enum Condition::Op;
    BIHUAN_TRY_ASSIGN(const auto drills, store.list(drillType(), {.where = {{u"held_on"_s, from, GreaterOrEqual}, {u"held_on"_s, to, LessOrEqual}}, .orderBy = {u"held_on"_s}}));
    BIHUAN_TRY_ASSIGN(const auto kinds, store.names(drillKindType().kind()));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    QList<CalendarEntry> entries;
    for (const Drill& drill : drills) {
        const DrillState state = drillStateFromCode(drill.state).value_or(DrillState::Planned);
        if (state == DrillState::Cancelled)
            continue;
        QStringList detail{drill.number, drillStateName(state)};
        if (!drill.place.isEmpty())
            detail << drill.place;
        if (const QString commander = people.value(drill.commander.value()); !commander.isEmpty())
            detail << tr("commander: %1").arg(commander);
        const QString kind = kinds.value(drill.kind.value());
        entries << CalendarEntry{.day = drill.heldOn, .lastDay = {}, .at = drill.time(), .text = kind.endsWith(u"演练"_s) ? kind : tr("%1 drill").arg(kind),
                                 .detail = detail.join(u"，"_s), .group = u"drill"_s, .kind = drillType().kind().code, .id = drill.id.value(),
                                 .movable = state <= DrillState::Approved, .done = isHeld(state)};
    }
    return entries;
}

} // namespace

CalendarEntries::Source drillEntries(DrillServices& services)
{
    return {drillType().kind().code, [&services](QDate from, QDate to) { return read(services, from, to); },
            [&services](qint64 id, QDate day) -> Result<> {
                BIHUAN_TRY(services.drills.move(Id<Drill>(id), day, tr("in the calendar")));
                return {};
            }};
}

} // namespace bihuan
