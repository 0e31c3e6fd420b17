// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/campus_plan.h"

#include "core/inspection/zones/outline_geometry.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString faultCode(OutlineFault fault)
{
    switch (fault) {
    case OutlineFault::Outside: return u"outline.outside"_s;
    case OutlineFault::Crossing: return u"outline.crossing"_s;
    case OutlineFault::NoArea: return u"outline.narrow"_s;
    default: return u"outline.few_points"_s;
    }
}

Issues outlineIssues(const ZoneOutline& outline, const RecordStore& store, QDate today)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("zones", text); };
    Issues issues;
    const auto polygon = parseOutline(outline.points);
    if (!polygon || (!outline.label.isEmpty() && !parsePoint(outline.label)))
        issues << Issue{Severity::Problem, u"outline.unreadable"_s, u"points"_s,
                        tr("The outline of %1 cannot be read. Draw it again.").arg(outline.name)};
    else if (const OutlineFault fault = outlineFault(*polygon); fault != OutlineFault::None)
        issues << Issue{Severity::Problem, faultCode(fault), u"points"_s, outlineFaultText(fault)};
    const auto zone = store.find(zoneType(), outline.zone);
    if (zone && *zone && !(*zone)->inUse(today))
        issues << Issue{Severity::Warning, u"outline.closed"_s, u"zone"_s,
                        tr("%1 is out of use but still drawn on a plan. Take its outline off.").arg((*zone)->name)};
    return issues;
}

} // namespace

bool CampusPlan::isFor(const Zone& zone) const
{
    return (campus.isEmpty() || campus == zone.campus) && (building.isEmpty() || building == zone.building)
        && (floor.isEmpty() || floor == zone.floor);
}

const RecordType<CampusPlan>& campusPlanType()
{
    static const RecordType<CampusPlan> type =
        RecordType<CampusPlan>("campus_plan", NOOP("Campus plan"), NOOP("Campus plans"))
            .text("name", NOOP("Name"), &CampusPlan::name, {.flags = Required | Unique | Searchable, .maxLength = 60})
            .text("campus", NOOP("Campus"), &CampusPlan::campus, {.flags = Hidden, .maxLength = 30})
            .text("building", NOOP("Building"), &CampusPlan::building, {.flags = Searchable, .maxLength = 30})
            .text("floor", NOOP("Floor"), &CampusPlan::floor, {.maxLength = 20})
            .integer("position", NOOP("Order"), &CampusPlan::position)
            .text("note", NOOP("Note"), &CampusPlan::note, {.flags = Hidden})
            .named("name")
            .ordered({u"position"_s, u"campus"_s, u"building"_s, u"floor"_s, u"name"_s});
    return type;
}

const RecordType<ZoneOutline>& zoneOutlineType()
{
    static const RecordType<ZoneOutline> type =
        RecordType<ZoneOutline>("zone_outline", NOOP("Zone on a plan"), NOOP("Zones on plans"))
            .reference("plan", NOOP("Campus plan"), &ZoneOutline::plan, "campus_plan", {.flags = Required})
            .reference("zone", NOOP("Zone"), &ZoneOutline::zone, "zone", {.flags = Required})
            .text("name", NOOP("Name"), &ZoneOutline::name, {.flags = Generated})
            .longText("points", NOOP("Corners"), &ZoneOutline::points, {.flags = Required | Generated | Hidden, .maxLength = 20000})
            .text("label", NOOP("Place of the name"), &ZoneOutline::label, {.flags = Generated | Hidden, .maxLength = 40})
            .named("name")
            .ordered({u"plan"_s, u"id"_s})
            .checkedBy(outlineIssues);
    return type;
}

} // namespace bihuan
