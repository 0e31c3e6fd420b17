// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school with inspections planned for the week from 2026-09-14; today is 2026-09-16, a Wednesday.
#pragma once

#include "core/inspection/checks/check_service.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace bihuan::test {

struct CheckSchool : MemorySchool {
    CheckSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
        const auto plan = checks.planner.dryRun(QDate(2026, 9, 14), QDate(2026, 9, 18));
        REQUIRE_OK(plan);
        REQUIRE_OK(checks.planner.carryOut(*plan));
        clock.set(QDateTime(QDate(2026, 9, 16), QTime(8, 0)));
    }
    QTemporaryDir folder;
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    LoopService loop{*service, attachments};
    CheckService checks{*service, loop, [this] { return shaper; }};
    QString file() const { return folder.filePath(QStringLiteral("sheets.pdf")); }

    /// The sheet whose key ends so: “day/2026-09-14/b//知行楼”.
    Inspection sheet(const QString& key) const
    {
        const auto list = store->list(inspectionType(), {.where = {{QStringLiteral("plan_key"), key}}});
        REQUIRE_OK(list);
        if (list->size() != 1)
            FAIL("no sheet " << key.toStdString());
        return list->first();
    }
    Inspection again(const Inspection& one) const { return **store->find(inspectionType(), one.id); }
    Id<Zone> zone(const QString& name) const
    {
        const auto list = store->list(zoneType(), {.where = {{QStringLiteral("name"), name}}});
        REQUIRE_OK(list);
        REQUIRE(list->size() == 1);
        return list->first().id;
    }
    Id<Person> personBut(const QList<Id<Person>>& others) const
    {
        const auto people = store->list(personType());
        for (const Person& one : *people)
            if (!others.contains(one.id) && one.isStaffBetween(clock.today().addDays(-30), clock.today()))
                return one.id;
        FAIL("nobody else");
        return {};
    }
    KeyedSheet keyed(const Inspection& one, QDate doneOn, QList<KeyedLine> lines = {}) const
    {
        return {.inspection = one.id, .doneOn = doneOn, .inspectors = one.inspectors, .lines = std::move(lines)};
    }
    /// Row counts of everything that keying in touches, and of the journal.
    QList<qint64> size() const
    {
        QList<qint64> counts;
        for (const char* table : {"inspection_line", "inspection_sheet", "loop_item", "loop_event", "journal"})
            counts << rows(QString::fromLatin1(table));
        return counts;
    }
};

} // namespace bihuan::test
