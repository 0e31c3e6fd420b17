// SPDX-License-Identifier: GPL-3.0-or-later
// A school with a loop, two people and a classroom. The clock stands at 2026-09-05 08:00, a Saturday.
#pragma once

#include "core/loop/loop_service.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QTemporaryDir>

namespace bihuan::test {

struct SeededSchool : MemorySchool {
    SeededSchool() { REQUIRE_OK(seedDefaults(*store)); }
};

struct LoopSchool : SeededSchool {
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    LoopService loop{*service, attachments};
    StaffCategory teachers = addCategory(QStringLiteral("t"), QStringLiteral("教员"));
    Department office = addDepartment(QStringLiteral("后勤组"));
    Person fixer = addPerson(QStringLiteral("王芳"), teachers, office, QStringLiteral("JS001"));
    Person checker = addPerson(QStringLiteral("李伟"), teachers, office, QStringLiteral("JS002"));
    Id<Zone> zone = [this] {
        const auto kinds = store->list(zoneKindType());
        return add(zoneType(), Zone{.name = QStringLiteral("一年级1班教室"), .kind = kinds->first().id}).id;
    }();

    LoopItem draft(const QString& level = QStringLiteral("general")) const
    {
        return {.kind = QStringLiteral("hazard"), .foundOn = QDate(2026, 9, 4), .source = QStringLiteral("inspection"), .zone = zone,
                .spot = QStringLiteral("后墙插座"), .category = QStringLiteral("用电"), .description = QStringLiteral("插座面板松脱"), .level = level};
    }
    LoopItem add(const LoopItem& one, bool registered = true)
    {
        auto report = loop.add(one, registered);
        REQUIRE_OK(report);
        return report->item;
    }
    using MemorySchool::add;
    LoopItem step(const LoopItem& one, const LoopMove& move)
    {
        auto report = loop.move(one.id, move);
        REQUIRE_OK(report);
        return report->item;
    }
    /// A picture file that no other colour has the bytes of.
    QString picture(const QString& name, QColor color) const
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(color);
        const QString path = folder.filePath(name);
        REQUIRE(image.save(path));
        return path;
    }
    void photograph(const LoopItem& one, const QString& purpose)
    {
        const bool before = purpose == LoopService::before;
        REQUIRE_OK(loop.addPhoto(one.id, picture(purpose + QStringLiteral(".png"), before ? Qt::red : Qt::green), purpose));
    }
};

} // namespace bihuan::test
