// SPDX-License-Identifier: GPL-3.0-or-later
// 重点时段护学岗 (domain.md §5.3): when, where and in which role somebody stands, and what was different on a day.
#pragma once

#include "core/people/zone.h"

namespace bihuan {

/// 时段: 早到校, 课间, 午间, 放学 …
struct WatchSlot {
    Id<WatchSlot> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString hours; ///< one or several stretches of the day, as typed: “08:40-08:50、10:40-10:50”; see parseHours()
    QString days;  ///< as typed: “周一至周五”, “1-5”; see parseWeekdays()
    int position = 0;
    QString source;
};

/// 岗位角色 with what its guidance card says, one thought per line.
struct WatchRole {
    Id<WatchRole> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString brief; ///< one sentence, for the slip
    QString look;  ///< 看什么
    QString act;   ///< 遇事马上做什么
    QString call;  ///< 向谁报告
    bool leads = false; ///< 带班: heads the wall print, with telephone
    int position = 0;
    QString source;
};

/// 点位
struct WatchPoint {
    Id<WatchPoint> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    Id<Zone> zone;
    Id<WatchRole> role;         ///< of those who stand there
    QList<Id<WatchSlot>> times; ///< when it is watched; empty = at all times
    int needed = 1;             ///< people; 0 counts as one
    int position = 0;
    QString note;

    int people() const { return needed > 0 ? needed : 1; }
    bool isWatchedAt(Id<WatchSlot> slot) const { return times.isEmpty() || times.contains(slot); }
};

/// One cell of the roster. What stood there before stays, with the day it ended.
struct WatchPost {
    Id<WatchPost> id;
    qint64 revision = 0;
    bool voided = false;
    QString label;       ///< “周一 早到校 校门内侧”
    Id<WatchSlot> slot;
    Id<WatchPoint> point;
    QString weekday;     ///< "1" (Monday) to "7"
    QString week = QStringLiteral("every"); ///< "every", "odd" or "even" teaching week
    Id<WatchRole> role;  ///< none = that of the point
    QList<Id<Person>> persons;
    Id<Person> backup;
    QDate validFrom;
    QDate validUntil;    ///< last day; invalid = open
    QString note;

    bool isValidOn(QDate day) const { return !voided && validFrom <= day && (!validUntil.isValid() || day <= validUntil); }
};

/// One person's duty on one day, where it differed from the roster or was recorded.
struct WatchShift {
    Id<WatchShift> id;
    qint64 revision = 0;
    bool voided = false;
    QString label;       ///< “2026-09-07 早到校 校门内侧”
    QDate day;
    Id<WatchSlot> slot;
    Id<WatchPoint> point;
    Id<Person> person;   ///< who would stand there by the roster; none = `sub` comes in addition
    QString state;       ///< "planned", "on", "off", "absent" or "swapped"
    Id<Person> sub;      ///< who stands there instead
    Id<WatchShift> partner; ///< the other half of an exchange
    QString note;
};

/// Days on which a person cannot stand anywhere: ill, away, in training.
struct WatchLeave {
    Id<WatchLeave> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Person> person;
    QDate fromDay;
    QDate untilDay; ///< included
    QString reason;
    QString note;

    bool covers(QDate day) const { return !voided && fromDay <= day && day <= untilDay; }
};

const RecordType<WatchSlot>& watchSlotType();
const RecordType<WatchRole>& watchRoleType();
const RecordType<WatchPoint>& watchPointType();
const RecordType<WatchPost>& watchPostType();
const RecordType<WatchShift>& watchShiftType();
const RecordType<WatchLeave>& watchLeaveType();

} // namespace bihuan
