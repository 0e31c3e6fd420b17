// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where on a day, by the roster, the calendar and what was changed. No database here.
#pragma once

#include "core/inspection/watch/watch_book.h"
#include "core/inspection/watch/watch_time.h"

namespace bihuan {

/// One person at one point at one time of one day.
struct WatchDuty {
    QDate day;
    Id<WatchSlot> slot;
    Id<WatchPoint> point;
    Id<WatchRole> role;
    Id<WatchPost> post;      ///< none for an addition
    Id<WatchShift> shift;    ///< none where nothing differs
    Id<Person> planned;      ///< by the roster; none for an addition
    Id<Person> actual;       ///< who really stands there; none = nobody
    Id<Person> backup;       ///< of the post
    QString state = QStringLiteral("planned"); ///< as WatchShift::state; "absent" also by leave
    bool exchanged = false;  ///< two people stand for each other
    QString why;             ///< reason of the leave, or the note

    bool isChanged() const { return planned != actual; }
};

struct WatchDay {
    QDate day;
    bool school = false;  ///< lessons
    QString name;         ///< of the holiday or make-up day
    int weekday = 0;      ///< whose roster it has; 0 = none
    int week = 0;         ///< teaching week, 0 outside terms
    QList<WatchDuty> duties; ///< in the order of times and points

    QList<WatchDuty> at(Id<WatchSlot> slot, Id<WatchPoint> point) const;
};

/// Odd and even weeks count by teaching week, outside terms by the calendar's week.
bool isOddWeek(const WatchBook& book, QDate day);
QDate mondayOf(QDate day);
/// Monday to Friday, and Saturday and Sunday where there are lessons.
QList<QDate> weekDaysOf(const WatchBook& book, QDate day);
/// Whether the point is watched at this time on this day at all.
bool isWatched(const WatchBook& book, const WatchSlot& slot, const WatchPoint& point, int weekday);

WatchDay watchDay(const WatchBook& book, QDate day);
/// The posts of a cell that hold on this day, by weeks: every, odd, even.
QList<WatchPost> postsOf(const WatchBook& book, Id<WatchSlot> slot, Id<WatchPoint> point, int weekday, QDate day);

/// The roster alone: no leave, no changes, no holidays; weekdays only. For checking what is planned.
WatchBook standingOf(const WatchBook& book);

/// Somebody who could stand in, best first: the deputy, then those of the same category with the fewest duties.
struct WatchCandidate {
    Id<Person> person;
    QString name;
    bool backup = false;
    bool sameCategory = false;
    int week = 0; ///< duties in this week
    int term = 0; ///< duties in the days the book has
};
/// Free at that time, on the staff and not on leave.
QList<WatchCandidate> candidatesFor(const WatchBook& book, const WatchDuty& duty);

/// What a person did and will do in a period.
struct WatchLoad {
    Id<Person> person;
    QString name;
    QString department;
    int duties = 0;
    int minutes = 0;
    int standIns = 0;  ///< of `duties`, those for somebody else
    int absences = 0;  ///< planned and not stood
    QHash<Id<WatchSlot>, int> bySlot;
};
/// Most duties first. Days without lessons count nothing.
QList<WatchLoad> loadsOf(const WatchBook& book, QDate from, QDate until);

} // namespace bihuan
