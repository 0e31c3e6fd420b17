// SPDX-License-Identifier: GPL-3.0-or-later
// Who could stand in, and how evenly the duties are spread.
#include "core/base/text.h"
#include "core/inspection/watch/watch_roster.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

DayHours hoursOf(const WatchBook& book, Id<WatchSlot> slot)
{
    const WatchSlot* one = book.slot(slot);
    return one ? parseHours(one->hours).value_or(DayHours()) : DayHours();
}

} // namespace

QList<WatchCandidate> candidatesFor(const WatchBook& book, const WatchDuty& duty)
{
    const DayHours hours = hoursOf(book, duty.slot);
    QHash<Id<Person>, int> week, term;
    QSet<Id<Person>> busy;
    const QDate monday = mondayOf(duty.day);
    QDate first = duty.day.addDays(-60), last = duty.day.addDays(30);
    if (const SchoolTerm* inTerm = book.termOf(duty.day)) {
        first = inTerm->firstDay;
        last = inTerm->lastDay;
    }
    for (QDate day = std::min(first, monday); day <= std::max(last, monday.addDays(6)); day = day.addDays(1))
        for (const WatchDuty& each : watchDay(book, day).duties) {
            ++term[each.actual];
            if (day >= monday && day <= monday.addDays(6))
                ++week[each.actual];
            if (day == duty.day && hoursOverlap(hours, hoursOf(book, each.slot)))
                busy << each.actual;
        }
    const Id<StaffCategory> category = book.people.value(duty.planned).category;
    QList<WatchCandidate> candidates;
    for (const Person& person : book.people) {
        if (person.id == duty.planned || busy.contains(person.id) || !book.isStaff(person.id, duty.day) || book.leaveOf(person.id, duty.day))
            continue;
        candidates << WatchCandidate{person.id, person.name, person.id == duty.backup, person.category == category,
                                     week.value(person.id), term.value(person.id)};
    }
    std::sort(candidates.begin(), candidates.end(), [](const WatchCandidate& one, const WatchCandidate& other) {
        return std::tuple(!one.backup, !one.sameCategory, one.week, one.term, one.name, one.person)
            < std::tuple(!other.backup, !other.sameCategory, other.week, other.term, other.name, other.person);
    });
    return candidates;
}

QList<WatchLoad> loadsOf(const WatchBook& book, QDate from, QDate until)
{
    QHash<Id<WatchSlot>, int> minutes;
    for (const WatchSlot& slot : book.times)
        minutes.insert(slot.id, minutesOf(parseHours(slot.hours).value_or(DayHours())));
    QHash<Id<Person>, WatchLoad> loads;
    for (QDate day = from; day <= until; day = day.addDays(1))
        for (const WatchDuty& duty : watchDay(book, day).duties) {
            if (duty.isChanged() && !duty.planned.isNull())
                ++loads[duty.planned].absences;
            if (duty.actual.isNull())
                continue;
            WatchLoad& load = loads[duty.actual];
            ++load.duties;
            ++load.bySlot[duty.slot];
            load.minutes += minutes.value(duty.slot);
            load.standIns += duty.isChanged() ? 1 : 0;
        }
    QList<WatchLoad> list;
    for (auto each = loads.begin(); each != loads.end(); ++each) {
        WatchLoad load = each.value();
        load.person = each.key();
        load.name = book.personName(load.person);
        load.department = book.departments.value(book.people.value(load.person).department);
        list << load;
    }
    std::sort(list.begin(), list.end(), [](const WatchLoad& one, const WatchLoad& other) {
        return std::tuple(-one.duties, -one.minutes, one.name, one.person) < std::tuple(-other.duties, -other.minutes, other.name, other.person);
    });
    return list;
}

} // namespace bihuan
