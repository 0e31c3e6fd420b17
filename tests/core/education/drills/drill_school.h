// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_services.h"
#include "core/people/defaults.h"
#include "core/calendar/school_term.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

#include <QTemporaryDir>

namespace bihuan::test {

/// A school with the default data, two terms, some staff, and the services of drills. The clock stands at 2026-09-05 (a Saturday).
struct DrillSchool : MemorySchool {
    DrillSchool() : attachments(*database, folder.path()), loop(*service, attachments), services(*service, attachments, loop, [] { return std::make_shared<TextShaper>(FontBook()); })
    {
        REQUIRE_OK(seedDefaults(*store));
        add(schoolTermType(), SchoolTerm{.name = QStringLiteral("第一学期"), .schoolYear = 2026, .term = QStringLiteral("first"), .firstDay = {2026, 9, 1}, .lastDay = {2027, 1, 22}});
        add(schoolTermType(), SchoolTerm{.name = QStringLiteral("第二学期"), .schoolYear = 2026, .term = QStringLiteral("second"), .firstDay = {2027, 2, 22}, .lastDay = {2027, 7, 2}});
        category = addCategory(QStringLiteral("drill_teacher"), QStringLiteral("演练教师"));
        department = addDepartment(QStringLiteral("德育与安全处"));
        principal = addPerson(QStringLiteral("王芳"), category, department, QStringLiteral("T1"));
        other = addPerson(QStringLiteral("李伟"), category, department, QStringLiteral("T2"));
    }
    DrillKind kind(const char* code) const { return store->list(drillKindType(), {.where = {{QStringLiteral("code"), QString::fromLatin1(code)}}})->first(); }
    /// One drill of this kind on this day, as it is planned.
    Drill planned(const char* code, QDate day)
    {
        const auto undo = services.drills.add({Drill{.kind = kind(code).id, .heldOn = day, .heldAt = QStringLiteral("09:40")}}, QStringLiteral("计划"));
        REQUIRE_OK(undo);
        return drillType().fromRecord(undo->steps.first().after);
    }
    /// The same, held with these seconds.
    Drill held(const char* code, QDate day, int seconds)
    {
        const Drill drill = planned(code, day);
        clock.set(QDateTime(day, QTime(12, 0)));
        REQUIRE_OK(services.drills.step(drill.id, {.commander = principal.id}));
        REQUIRE_OK(services.drills.step(drill.id, {}));
        const auto outcome = services.drills.step(drill.id, {.teachers = 40, .pupils = 800, .actualS = seconds});
        REQUIRE_OK(outcome);
        return outcome->drill;
    }
    /// A drill with four classes, so that the next one knows the classes of the school.
    void addClasses()
    {
        const Drill earlier = planned("fire", {2026, 9, 2});
        QList<DrillClassTime> times;
        for (int i = 1; i <= 4; ++i)
            times << DrillClassTime{.className = QStringLiteral("一年级%1班").arg(i), .expected = 40 + i, .present = 40, .arrivedS = 60 + 10 * i, .keyedFrom = QStringLiteral("sheet")};
        REQUIRE_OK(services.drills.setTimes(earlier.id, times, 0));
    }
    qint64 count(const RecordKind& kind) const { return *store->count(kind); } ///< without voided ones
    QStringList codes(const RecordKind& kind, const Record& record) const
    {
        QStringList all;
        for (const Issue& issue : service->check(kind, record))
            all << issue.code;
        return all;
    }
    QStringList codes(const Drill& drill) const { return codes(drillType().kind(), drillType().toRecord(drill)); }

    QTemporaryDir folder;
    AttachmentStore attachments;
    LoopService loop;
    DrillServices services;
    StaffCategory category;
    Department department;
    Person principal, other;
};

} // namespace bihuan::test
