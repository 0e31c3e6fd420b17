// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_roster.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Place of each time and point in the school's order.
template <class T>
QHash<Id<T>, int> placesOf(const QList<T>& list)
{
    QHash<Id<T>, int> places;
    for (int i = 0; i < int(list.size()); ++i)
        places.insert(list[i].id, i);
    return places;
}

bool hasWeek(const WatchPost& post, bool odd)
{
    return post.week == u"every"_s || (post.week == u"odd"_s) == odd;
}

/// Those of one day: a term with attendance has thousands.
QList<const WatchShift*> shiftsOf(const WatchBook& book, QDate day)
{
    QList<const WatchShift*> found;
    for (const WatchShift& shift : book.shifts)
        if (!shift.voided && shift.day == day)
            found << &shift;
    return found;
}

void settle(const WatchBook& book, const QList<const WatchShift*>& shifts, WatchDuty& duty)
{
    duty.actual = duty.planned;
    for (const WatchShift* shift : shifts) {
        if (shift->slot != duty.slot || shift->point != duty.point || shift->person != duty.planned)
            continue;
        duty.shift = shift->id;
        duty.state = shift->state;
        duty.why = shift->note;
        duty.exchanged = !shift->partner.isNull();
        if (!shift->sub.isNull())
            duty.actual = shift->sub;
        else if (shift->state == u"absent"_s)
            duty.actual = {};
    }
    // Whoever was recorded as present was there, whatever the list of leave says.
    const bool wasThere = duty.state == u"on"_s || duty.state == u"off"_s;
    if (const WatchLeave* leave = book.leaveOf(duty.actual, duty.day); leave && !wasThere) {
        duty.actual = {};
        duty.state = u"absent"_s;
        duty.why = leave->reason;
    }
}

} // namespace

QList<WatchDuty> WatchDay::at(Id<WatchSlot> slot, Id<WatchPoint> point) const
{
    QList<WatchDuty> found;
    for (const WatchDuty& duty : duties)
        if (duty.slot == slot && duty.point == point)
            found << duty;
    return found;
}

bool isOddWeek(const WatchBook& book, QDate day)
{
    const SchoolTerm* term = book.termOf(day);
    const int week = term ? teachingWeek(*term, day) : day.weekNumber();
    return week % 2 != 0;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QList<QDate> weekDaysOf(const WatchBook& book, QDate day)
{
    QList<QDate> days;
    const QDate monday = mondayOf(day);
    for (int i = 0; i < 7; ++i)
        if (i < 5 || book.days.isSchoolDay(monday.addDays(i)))
            days << monday.addDays(i);
    return days;
}

bool isWatched(const WatchBook&, const WatchSlot& slot, const WatchPoint& point, int weekday)
{
    return point.isWatchedAt(slot.id) && parseWeekdays(slot.days).value_or(QList<int>()).contains(weekday);
}

WatchDay watchDay(const WatchBook& book, QDate date)
{
    WatchDay day{.day = date, .school = book.days.isSchoolDay(date)};
    const CalendarDay special = book.special.value(date);
    day.name = special.name;
    if (const SchoolTerm* term = book.termOf(date))
        day.week = std::max(0, teachingWeek(*term, date));
    if (!day.school)
        return day;
    day.weekday = special.follows.isEmpty() ? date.dayOfWeek() : special.follows.toInt();
    const bool odd = isOddWeek(book, date);
    const QString weekday = QString::number(day.weekday);
    const QList<const WatchShift*> shifts = shiftsOf(book, date);
    for (const WatchPost& post : book.posts) {
        const WatchPoint* point = book.point(post.point);
        if (post.weekday != weekday || !post.isValidOn(date) || !hasWeek(post, odd) || !point || !book.slot(post.slot))
            continue;
        for (const Id<Person> person : post.persons) {
            WatchDuty duty{.day = date, .slot = post.slot, .point = post.point, .role = post.role.isNull() ? point->role : post.role,
                           .post = post.id, .planned = person, .backup = post.backup};
            settle(book, shifts, duty);
            day.duties << duty;
        }
    }
    for (const WatchShift* shift : shifts)
        if (shift->person.isNull() && book.slot(shift->slot) && book.point(shift->point))
            day.duties << WatchDuty{.day = date, .slot = shift->slot, .point = shift->point, .role = book.point(shift->point)->role,
                                    .shift = shift->id, .actual = shift->state == u"absent"_s ? Id<Person>() : shift->sub,
                                    .state = shift->state, .why = shift->note};
    const auto times = placesOf(book.times);
    const auto points = placesOf(book.points);
    std::stable_sort(day.duties.begin(), day.duties.end(), [&](const WatchDuty& one, const WatchDuty& other) {
        return std::pair(times.value(one.slot), points.value(one.point)) < std::pair(times.value(other.slot), points.value(other.point));
    });
    return day;
}

QList<WatchPost> postsOf(const WatchBook& book, Id<WatchSlot> slot, Id<WatchPoint> point, int weekday, QDate day)
{
    QList<WatchPost> found;
    for (const QString& week : {u"every"_s, u"odd"_s, u"even"_s})
        for (const WatchPost& post : book.posts)
            if (post.slot == slot && post.point == point && post.weekday.toInt() == weekday && post.week == week && post.isValidOn(day))
                found << post;
    return found;
}

WatchBook standingOf(const WatchBook& book)
{
    WatchBook standing = book;
    standing.shifts.clear();
    standing.leaves.clear();
    standing.special.clear();
    standing.days = DayTable();
    return standing;
}

} // namespace bihuan
