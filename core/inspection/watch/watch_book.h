// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_table.h"
#include "core/calendar/school_term.h"
#include "core/inspection/watch/watch.h"

namespace bihuan {

class Database;

/// The school's rules for the roster [拟].
struct WatchSettings {
    int mostPerWeek = 10;    ///< duties of one person in a week, service staff and leaders apart; 0 = no limit
    bool backups = false;    ///< every post needs a deputy
    bool operator==(const WatchSettings&) const = default;

    static Result<WatchSettings> read(Database& database);
    Result<> write(Database& database) const; ///< needs an open Transaction
};

/// Everything the roster is computed from, read once: a plain value, so that the rules can be tried on tables of cases.
struct WatchBook {
    QList<WatchSlot> times;   ///< in the school's order, as points and posts are
    QList<WatchRole> roles;
    QList<WatchPoint> points;
    QList<WatchPost> posts;
    QList<WatchShift> shifts; ///< of the days asked for
    QList<WatchLeave> leaves;
    QHash<Id<Person>, Person> people; ///< voided ones too; only who they are and when, see ListQuery::columns
    QSet<Id<StaffCategory>> outsourced;
    QHash<Id<Department>, QString> departments;
    QList<SchoolTerm> terms;
    DayTable days;
    QHash<QDate, CalendarDay> special; ///< holidays and make-up days
    WatchSettings settings;

    /// With what lies between these days; posts that ended before or begin later are left out. Errors: Storage.
    static Result<WatchBook> read(const RecordStore& store, QDate from, QDate until);

    const WatchSlot* slot(Id<WatchSlot> id) const;
    const WatchPoint* point(Id<WatchPoint> id) const;
    const WatchRole* role(Id<WatchRole> id) const;
    QString personName(Id<Person> id) const;
    /// On the staff on this day.
    bool isStaff(Id<Person> id, QDate day) const;
    const WatchLeave* leaveOf(Id<Person> id, QDate day) const; ///< null = none
    const SchoolTerm* termOf(QDate day) const;                 ///< the term the day lies in, null = none
    QString cellName(Id<WatchSlot> slot, Id<WatchPoint> point) const; ///< “早到校 校门内侧”
};

} // namespace bihuan
