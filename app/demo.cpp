// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demo_parts.h"
#include "app/demo_placards.h"
#include "core/inspection/checks/check_demo.h"
#include "core/inspection/hazards/demo_hazards.h"
#include "core/inspection/zones/demo_plan.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"

namespace bihuan {

Result<> fillDemo(Services& services, quint32 seed, QDate today, const QString& name)
{
    BIHUAN_TRY(createDemoSchool(*services.store, seed, today));
    if (!name.isEmpty()) {
        BIHUAN_TRY_ASSIGN(SchoolProfile profile, schoolProfile(*services.store));
        profile.name = name;
        BIHUAN_TRY(services.records->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile)));
    }
    BIHUAN_TRY(fillDemoCalendar(services, seed, today));
    BIHUAN_TRY(createDemoPlan(*services.plans));
    BIHUAN_TRY(createDemoHazards(*services.hazards, *services.store, *services.attachments, today));
    BIHUAN_TRY(fillDemoWatch(services, seed, today));
    BIHUAN_TRY(fillDemoProperty(*services.property, seed, today));
    BIHUAN_TRY(fillDemoEquipment(*services.equipment, *services.records, today));
    BIHUAN_TRY(demoChecks(*services.records, *services.loop, *services.checks, seed, today));
    BIHUAN_TRY(fillDemoEducation(services, seed, today));
    BIHUAN_TRY(fillDemoDrills(services, seed, today));
    BIHUAN_TRY(fillDemoPlacards(services, seed, today)); // last: what the others changed in zones and people is printed on them
    BIHUAN_TRY(fillDemoFiling(services, seed, today));
    BIHUAN_TRY(fillDemoIntake(services, seed, today));
    BIHUAN_TRY(fillDemoArchive(services, seed, today)); // of what is there
    return {};
}

} // namespace bihuan
