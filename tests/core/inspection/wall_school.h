// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_service.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace bihuan::test {

/// The demo school with its 160 zones, and the service of their placards; today is 2026-09-05.
struct WallSchool : MemorySchool {
    WallSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    PlacardService placards{*service, attachments, [] { return std::make_shared<TextShaper>(FontBook()); }};

    Zone zone(const QString& code) const { return store->list(zoneType(), {.where = {{QStringLiteral("code"), code}}})->first(); }
    PlacardWall wall(const QString& code) const { return placards.walls({.zones = {zone(code).id}})->first(); }
    PlacardNeed need(const QString& code) const { return wall(code).need; }
    QString file() const { return folder.filePath(QStringLiteral("placards.pdf")); }
    void save(const Zone& zone) { REQUIRE_OK(service->save(zoneType().kind(), zoneType().toRecord(zone))); }
    void swapOwner(const QString& code)
    {
        Zone changed = zone(code);
        std::swap(changed.owner, changed.backup);
        save(changed);
    }
    /// Printed, and on the wall.
    void hang(const QString& code)
    {
        REQUIRE_OK(placards.printToPdf({.zones = {zone(code).id}}, {}, file()));
        REQUIRE_OK(placards.markPosted({zone(code).id}));
    }
};

} // namespace bihuan::test
