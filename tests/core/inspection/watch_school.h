// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_service.h"
#include "core/people/defaults.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

namespace bihuan::test {

using namespace Qt::StringLiterals;

/// A school with the default times and roles, four points and eight people; the first term of 2026 and the one before.
/// Today is Saturday 2026-09-05; `monday` is 2026-09-07.
struct WatchSchool : MemorySchool {
    WatchSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        add(schoolProfileType(), SchoolProfile{.name = u"青岛第二实验小学"_s, .phone = u"053288880000"_s});
        category = store->list(staffCategoryType(), {.where = {{u"code"_s, u"teacher"_s}}})->first();
        department = store->list(departmentType())->first();
        add(schoolTermType(), SchoolTerm{.name = u"2025—2026学年第二学期"_s, .schoolYear = 2025, .term = u"second"_s, .firstDay = {2026, 3, 2},
                                         .lastDay = {2026, 7, 10}});
        term = add(schoolTermType(), SchoolTerm{.name = u"2026—2027学年第一学期"_s, .schoolYear = 2026, .term = u"first"_s, .firstDay = {2026, 9, 1},
                                                .lastDay = {2027, 1, 22}});
        for (const QString& name : {u"张伟"_s, u"李娜"_s, u"单小芳"_s, u"欧阳建国"_s, u"曾敏"_s, u"吕静"_s, u"王芳"_s, u"周安"_s})
            people << addPerson(name, category, department, u"T%1"_s.arg(people.size() + 1));
        int order = 0;
        for (const QString& name : {u"校门内侧"_s, u"东楼梯口"_s, u"操场"_s})
            points << add(watchPointType(), WatchPoint{.name = name, .role = role(u"teacher"_s).id, .times = {slot(u"arrival"_s).id, slot(u"long_break"_s).id},
                                                       .needed = 1, .position = ++order});
        lead = add(watchPointType(), WatchPoint{.name = u"全校带班"_s, .role = role(u"leader"_s).id, .times = {slot(u"arrival"_s).id}, .needed = 1});
    }

    WatchService watch{*service};
    StaffCategory category;
    Department department;
    SchoolTerm term;
    QList<Person> people;
    QList<WatchPoint> points;
    WatchPoint lead;
    QDate monday{2026, 9, 7};

    WatchSlot slot(const QString& code) const { return store->list(watchSlotType(), {.where = {{u"code"_s, code}}})->first(); }
    WatchRole role(const QString& code) const { return store->list(watchRoleType(), {.where = {{u"code"_s, code}}})->first(); }
    Id<Person> person(const QString& name) const
    {
        for (const Person& one : people)
            if (one.name == name)
                return one.id;
        qFatal("no such person");
    }
    QList<Id<Person>> persons(const QStringList& names) const
    {
        QList<Id<Person>> ids;
        for (const QString& name : names)
            ids << person(name);
        return ids;
    }
    WatchEdit edit(const QString& slotCode, int pointIndex, int weekday, const QStringList& names, const QString& week = u"every"_s) const
    {
        return {.slot = slot(slotCode).id, .point = points[pointIndex].id, .weekday = weekday, .week = week, .persons = persons(names)};
    }
    WatchTarget target(QDate day, const QString& slotCode, int pointIndex, const QString& name) const
    {
        return {day, slot(slotCode).id, points[pointIndex].id, person(name)};
    }
    /// Who stands there on a day, in brackets who would by the roster.
    QString whoAt(QDate day, const QString& slotCode, int pointIndex) const
    {
        const auto book = watch.book(mondayOf(day), mondayOf(day).addDays(6));
        REQUIRE_OK(book);
        QStringList who;
        for (const WatchDuty& duty : watchDay(*book, day).at(slot(slotCode).id, points[pointIndex].id)) {
            who << (duty.actual.isNull() ? u"—"_s : book->personName(duty.actual));
            if (duty.isChanged() && !duty.planned.isNull())
                who.last() += u'(' + book->personName(duty.planned) + u')';
        }
        return who.join(u'、');
    }
    WatchUndo set(const QList<WatchEdit>& edits, QDate from = {2026, 9, 1})
    {
        const auto undo = watch.setCells(edits, from);
        REQUIRE_OK(undo);
        return *undo;
    }
    /// Row counts of all that a refused action must leave alone.
    QList<qint64> counts() const { return {rows(u"watch_post"_s), rows(u"watch_shift"_s), rows(u"journal"_s)}; }
};

} // namespace bihuan::test
