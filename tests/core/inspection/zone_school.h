// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/demo_plan.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace bihuan::test {

/// A small school with two buildings and the outdoors; today is 2026-09-05.
struct ZoneCampus : MemorySchool {
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    ZoneService zones{*service};
    CampusPlanService plans{zones, attachments};
    StaffCategory teachers = addCategory(QStringLiteral("teacher"), QStringLiteral("教师"));
    Department office = addDepartment(QStringLiteral("总务处")), teaching = addDepartment(QStringLiteral("教导处"));
    Person wang = addPerson(QStringLiteral("王芳"), teachers, office, QStringLiteral("JS001"));
    Person li = addPerson(QStringLiteral("李伟"), teachers, teaching, QStringLiteral("JS002"));
    Person zhao = addPerson(QStringLiteral("赵强"), teachers, teaching, QStringLiteral("JS003"));
    ZoneKind room = add(zoneKindType(), ZoneKind{.code = QStringLiteral("room"), .name = QStringLiteral("室"), .aliases = QStringLiteral("教室、办公室"),
                                                 .duties = QStringLiteral("每日检查门窗、桌椅、电器和悬挂物。\n人离断电、关窗、锁门。"), .position = 1});
    ZoneKind ground = add(zoneKindType(), ZoneKind{.code = QStringLiteral("ground"), .name = QStringLiteral("场"), .aliases = QStringLiteral("操场、场地"), .position = 2});

    Zone draft(const QString& name, const QString& building = QStringLiteral("知行楼"), const QString& floor = QStringLiteral("1层")) const
    {
        return {.name = name, .kind = room.id, .building = building, .floor = floor, .department = office.id, .owner = wang.id, .backup = li.id, .leader = zhao.id};
    }
    Zone addZone(const Zone& zone) { return add(zoneType(), zone); }
    Zone stored(const Zone& zone) const { return **store->find(zoneType(), zone.id); }
};

/// The demo school with its plan of a floor.
struct DemoCampus : MemorySchool {
    DemoCampus()
    {
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
        REQUIRE_OK(createDemoPlan(plans));
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    ZoneService zones{*service};
    CampusPlanService plans{zones, attachments};
};

} // namespace bihuan::test
