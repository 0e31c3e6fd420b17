// SPDX-License-Identifier: GPL-3.0-or-later
// A roster in a few words, for tables of cases. No database.
#pragma once

#include "core/inspection/watch/watch_findings.h"

namespace bihuan::test {

using namespace Qt::StringLiterals;

/// Times 早 07:20-08:00, 课 09:30-10:00, 餐 11:30-12:30, 晚 12:00-13:00 (overlaps 餐); points 门, 梯, 场; people by their one-character names.
/// Monday 2026-09-07 is the first day of teaching week 2 (odd weeks: 1, 3 …).
struct WatchCase {
    WatchBook book;

    WatchCase()
    {
        const QStringList names{u"早"_s, u"课"_s, u"餐"_s, u"晚"_s}, hours{u"07:20-08:00"_s, u"09:30-10:00"_s, u"11:30-12:30"_s, u"12:00-13:00"_s};
        for (int i = 0; i < 4; ++i)
            book.times << WatchSlot{.id = Id<WatchSlot>(i + 1), .name = names[i], .hours = hours[i], .days = u"周一至周五"_s, .position = i};
        book.roles << WatchRole{.id = Id<WatchRole>(1), .name = u"带班领导"_s, .leads = true} << WatchRole{.id = Id<WatchRole>(2), .name = u"护学岗教师"_s};
        const QStringList places{u"门"_s, u"梯"_s, u"场"_s};
        for (int i = 0; i < 3; ++i)
            book.points << WatchPoint{.id = Id<WatchPoint>(i + 1), .name = places[i], .role = Id<WatchRole>(2), .position = i};
        for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s}) {
            const Id<Person> id(book.people.size() + 1);
            book.people.insert(id, Person{.id = id, .name = name, .category = Id<StaffCategory>(1)});
        }
        addTerm({2026, 9, 1}, {2027, 1, 22});
    }

    void addTerm(QDate first, QDate last)
    {
        book.terms << SchoolTerm{.id = Id<SchoolTerm>(book.terms.size() + 1), .firstDay = first, .lastDay = last};
        book.days.addTerm(first, last);
    }
    void setDay(QDate day, const QString& kind, const QString& name = {}, const QString& follows = {})
    {
        book.days.setDay(day, kind);
        book.special.insert(day, CalendarDay{.day = day, .kind = kind, .name = name, .follows = follows});
    }

    Id<Person> person(const QString& name) const
    {
        for (const Person& one : book.people)
            if (one.name == name)
                return one.id;
        qFatal("no such person");
    }
    Id<WatchSlot> slot(const QString& name) const
    {
        for (const WatchSlot& one : book.times)
            if (one.name == name)
                return one.id;
        qFatal("no such time");
    }
    Id<WatchPoint> point(const QString& name) const
    {
        for (const WatchPoint& one : book.points)
            if (one.name == name)
                return one.id;
        qFatal("no such point");
    }

    /// “早门”: the time and the point.
    WatchPost& post(const QString& cell, int weekday, const QString& people, const QString& week = u"every"_s)
    {
        WatchPost one{.id = Id<WatchPost>(book.posts.size() + 1), .slot = slot(cell.left(1)), .point = point(cell.mid(1)),
                      .weekday = QString::number(weekday), .week = week, .validFrom = {2026, 9, 1}};
        for (const QChar name : people)
            one.persons << person(QString(name));
        book.posts << one;
        return book.posts.last();
    }
    WatchShift& shift(QDate day, const QString& cell, const QString& who, const QString& state, const QString& sub = {})
    {
        book.shifts << WatchShift{.id = Id<WatchShift>(book.shifts.size() + 1), .day = day, .slot = slot(cell.left(1)), .point = point(cell.mid(1)),
                                  .person = who.isEmpty() ? Id<Person>() : person(who), .state = state,
                                  .sub = sub.isEmpty() ? Id<Person>() : person(sub)};
        return book.shifts.last();
    }
    void leave(const QString& who, QDate from, QDate until)
    {
        book.leaves << WatchLeave{.id = Id<WatchLeave>(book.leaves.size() + 1), .person = person(who), .fromDay = from, .untilDay = until, .reason = u"病假"_s};
    }

    /// “早门甲乙 课梯丙(丁) 课场—(戊)”: who stands where, in brackets who would by the roster, — for nobody.
    QString dayText(QDate day) const
    {
        QStringList cells;
        QString before;
        for (const WatchDuty& duty : watchDay(book, day).duties) {
            const QString cell = book.slot(duty.slot)->name + book.point(duty.point)->name;
            QString who = duty.actual.isNull() ? u"—"_s : book.personName(duty.actual);
            if (duty.isChanged())
                who += u'(' + book.personName(duty.planned) + u')';
            if (cell == before)
                cells.last() += who;
            else
                cells << cell + who;
            before = cell;
        }
        return cells.join(u' ');
    }
    /// “watch.gap 早梯 09-07”; gaps are many, so only those asked for by `kinds`.
    QStringList findings(QDate from, QDate until, const QString& kinds) const { return texts(watchFindings(book, from, until), kinds); }
    QStringList texts(const QList<WatchFinding>& found, const QString& kinds) const
    {
        QStringList list;
        for (const WatchFinding& one : found)
            if (kinds.contains(findingCode(one.kind).mid(6)))
                list << QStringList{findingCode(one.kind).mid(6), one.slot.isNull() ? QString() : book.slot(one.slot)->name + book.point(one.point)->name,
                                    one.day.toString(u"MM-dd"_s), book.personName(one.person)}.join(u' ').simplified();
        return list;
    }
};

} // namespace bihuan::test
