// SPDX-License-Identifier: GPL-3.0-or-later
// What differs on one day: substitutes, exchanges, attendance. The roster itself is in watch_service.cpp.
#include "core/inspection/watch/watch_service.h"

#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

DayHours hoursOf(const WatchBook& book, Id<WatchSlot> slot)
{
    const WatchSlot* one = book.slot(slot);
    return one ? parseHours(one->hours).value_or(DayHours()) : DayHours();
}

/// Where a person stands at that time, other than the cell itself; empty = nowhere.
QString placeElsewhere(const WatchBook& book, QDate day, Id<WatchSlot> slot, Id<WatchPoint> point, Id<Person> person)
{
    const DayHours hours = hoursOf(book, slot);
    for (const WatchDuty& duty : watchDay(book, day).duties)
        if (duty.actual == person && !(duty.slot == slot && duty.point == point) && hoursOverlap(hours, hoursOf(book, duty.slot)))
            return book.cellName(duty.slot, duty.point);
    return {};
}

/// Whether this person can stand there on this day at all.
Result<> mayStand(const WatchBook& book, QDate day, Id<WatchSlot> slot, Id<WatchPoint> point, Id<Person> person)
{
    const QString name = book.personName(person);
    if (name.isEmpty())
        return Error{Error::Kind::NotFound, tr("person"), {}};
    if (!book.isStaff(person, day))
        return refused(tr("%1 is not on the staff on %2.").arg(name, day.toString(Qt::ISODate)));
    if (const WatchLeave* leave = book.leaveOf(person, day))
        return refused(tr("%1 is on leave on %2 (%3).").arg(name, day.toString(Qt::ISODate), leave->reason));
    if (const QString place = placeElsewhere(book, day, slot, point, person); !place.isEmpty())
        return refused(tr("%1 stands at %2 at that time. Choose somebody else, or exchange the two first.").arg(name, place));
    for (const WatchDuty& duty : watchDay(book, day).at(slot, point))
        if (duty.actual == person)
            return refused(tr("%1 stands at this point already.").arg(name));
    return {};
}

QString shiftLabel(const WatchBook& book, const WatchShift& shift)
{
    return tr("%1 %2").arg(shift.day.toString(Qt::ISODate), book.cellName(shift.slot, shift.point));
}

} // namespace

Result<WatchBook> WatchService::bookAround(QDate day) const
{
    return book(mondayOf(day), mondayOf(day).addDays(6));
}

Result<WatchDuty> WatchService::dutyOf(const WatchBook& all, const WatchTarget& target) const
{
    const WatchDay day = watchDay(all, target.day);
    if (!day.school)
        return refused(day.name.isEmpty() ? tr("There are no lessons on %1.").arg(target.day.toString(Qt::ISODate))
                                          : tr("There are no lessons on %1: %2.").arg(target.day.toString(Qt::ISODate), day.name));
    for (const WatchDuty& duty : day.at(target.slot, target.point))
        if (duty.planned == target.person && !target.person.isNull())
            return duty;
    return Error{Error::Kind::NotFound,
                 tr("%1 at %2 on %3").arg(all.personName(target.person), all.cellName(target.slot, target.point), target.day.toString(Qt::ISODate)), {}};
}

/// Inserts, or changes the one there is for this duty. Needs an open Transaction.
Result<Id<WatchShift>> WatchService::putShift(const WatchBook& all, const WatchShift& wanted)
{
    RecordStore& store = m_records.store();
    WatchShift shift = wanted;
    shift.label = shiftLabel(all, shift);
    for (const WatchShift& there : all.shifts)
        if (!there.voided && !shift.person.isNull() && there.day == shift.day && there.slot == shift.slot && there.point == shift.point
            && there.person == shift.person) {
            BIHUAN_TRY_ASSIGN(const auto stored, store.find(watchShiftType(), there.id));
            shift.id = there.id;
            shift.revision = stored ? stored->revision : 0;
            BIHUAN_TRY(store.update(watchShiftType(), shift));
            return shift.id;
        }
    return store.insert(watchShiftType(), shift);
}

Result<Id<WatchShift>> WatchService::substitute(const WatchTarget& target, Id<Person> sub, const QString& note)
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, bookAround(target.day));
    BIHUAN_TRY_ASSIGN(const WatchDuty duty, dutyOf(all, target));
    if (sub == target.person)
        return Error{Error::Kind::Invalid, tr("Nobody can stand in for himself or herself."), {}};
    if (!sub.isNull() && sub != duty.actual)
        BIHUAN_TRY(mayStand(all, target.day, target.slot, target.point, sub));
    const QString name = all.personName(target.person);
    BIHUAN_TRY_ASSIGN(auto transaction,
                      Transaction::begin(m_records.store().database(),
                                         sub.isNull() ? tr("%1 absent").arg(name) : tr("%1 stands in for %2").arg(all.personName(sub), name)));
    BIHUAN_TRY_ASSIGN(const auto id, putShift(all, {.day = target.day, .slot = target.slot, .point = target.point, .person = target.person,
                                                    .state = u"absent"_s, .sub = sub, .note = note}));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchShiftType().kind().code);
    return id;
}

Result<Id<WatchShift>> WatchService::addExtra(QDate day, Id<WatchSlot> slot, Id<WatchPoint> point, Id<Person> who, const QString& note)
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, bookAround(day));
    if (!all.slot(slot) || !all.point(point))
        return Error{Error::Kind::Invalid, tr("This time or this point is not in use any more."), {}};
    if (!watchDay(all, day).school)
        return refused(tr("There are no lessons on %1.").arg(day.toString(Qt::ISODate)));
    BIHUAN_TRY(mayStand(all, day, slot, point, who));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("%1 stands there in addition").arg(all.personName(who))));
    BIHUAN_TRY_ASSIGN(const auto id, putShift(all, {.day = day, .slot = slot, .point = point, .state = u"planned"_s, .sub = who, .note = note}));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchShiftType().kind().code);
    return id;
}

Result<> WatchService::exchangeOnce(const WatchTarget& one, const WatchTarget& other, const QString& note)
{
    const QDate first = std::min(one.day, other.day), last = std::max(one.day, other.day);
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(mondayOf(first), mondayOf(last).addDays(6)));
    BIHUAN_TRY_ASSIGN(const WatchDuty mine, dutyOf(all, one));
    BIHUAN_TRY_ASSIGN(const WatchDuty theirs, dutyOf(all, other));
    if (one.person == other.person)
        return Error{Error::Kind::Invalid, tr("Choose the duties of two different people."), {}};
    if (mine.isChanged() || theirs.isChanged())
        return refused(tr("One of the two duties has been changed already; take that back first."));
    WatchShift half{.day = one.day, .slot = one.slot, .point = one.point, .person = one.person, .state = u"swapped"_s, .sub = other.person, .note = note};
    WatchShift otherHalf{.day = other.day, .slot = other.slot, .point = other.point, .person = other.person, .state = u"swapped"_s,
                         .sub = one.person, .note = note};
    // Tried on a copy: each of them must be free for the place of the other.
    WatchBook after = all;
    after.shifts.removeIf([&](const WatchShift& shift) { return shift.id == mine.shift || shift.id == theirs.shift; });
    after.shifts << half << otherHalf;
    for (const auto& [target, person] : {std::pair(one, other.person), std::pair(other, one.person)}) {
        const QString name = all.personName(person);
        if (!all.isStaff(person, target.day))
            return refused(tr("%1 is not on the staff on %2.").arg(name, target.day.toString(Qt::ISODate)));
        if (const WatchLeave* leave = all.leaveOf(person, target.day))
            return refused(tr("%1 is on leave on %2 (%3).").arg(name, target.day.toString(Qt::ISODate), leave->reason));
        if (const QString place = placeElsewhere(after, target.day, target.slot, target.point, person); !place.isEmpty())
            return refused(tr("%1 would stand at two places at one time: %2.").arg(name, place));
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(),
                                                           tr("%1 and %2 exchange").arg(all.personName(one.person), all.personName(other.person))));
    BIHUAN_TRY_ASSIGN(const auto id, putShift(all, half));
    otherHalf.partner = id;
    BIHUAN_TRY_ASSIGN(const auto otherId, putShift(all, otherHalf));
    BIHUAN_TRY_ASSIGN(auto stored, m_records.store().find(watchShiftType(), id));
    stored->partner = otherId;
    BIHUAN_TRY(m_records.store().update(watchShiftType(), *stored));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchShiftType().kind().code);
    return {};
}

Result<WatchUndo> WatchService::exchangeForGood(const WatchTarget& one, const WatchTarget& other, QDate from)
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(from, from.addDays(13)));
    if (one.person == other.person)
        return Error{Error::Kind::Invalid, tr("Choose the duties of two different people."), {}};
    QList<WatchEdit> edits;
    for (const auto& [target, into] : {std::pair(one, other.person), std::pair(other, one.person)}) {
        bool found = false;
        const int weekday = watchDay(all, target.day).weekday;
        const QString day = QString::number(weekday > 0 ? weekday : target.day.dayOfWeek());
        for (const WatchPost& post : all.posts) {
            if (post.slot != target.slot || post.point != target.point || post.weekday != day || !post.isValidOn(std::max(from, post.validFrom))
                || !post.persons.contains(target.person))
                continue;
            QList<Id<Person>> persons = post.persons;
            persons[persons.indexOf(target.person)] = into;
            if (persons.count(into) > 1)
                return refused(tr("%1 stands at this point already.").arg(all.personName(into)));
            edits << WatchEdit{target.slot, target.point, day.toInt(), post.week, persons, post.backup == into ? target.person : post.backup, post.role};
            found = true;
        }
        if (!found)
            return Error{Error::Kind::NotFound, tr("%1 at %2").arg(all.personName(target.person), all.cellName(target.slot, target.point)), {}};
    }
    return setCells(edits, from, tr("%1 and %2 exchange").arg(all.personName(one.person), all.personName(other.person)));
}

Result<> WatchService::record(const QList<WatchTarget>& targets, const QString& state, const QString& note)
{
    if (targets.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(targets.cbegin(), targets.cend(),
                                                   [](const WatchTarget& one, const WatchTarget& other) { return one.day < other.day; });
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(first->day, last->day));
    if (last->day > today() && (state == u"on"_s || state == u"off"_s))
        return refused(tr("%1 is still to come.").arg(last->day.toString(Qt::ISODate)));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Attendance")));
    for (const WatchTarget& target : targets) {
        BIHUAN_TRY_ASSIGN(const WatchDuty duty, dutyOf(all, target));
        WatchShift shift{.day = target.day, .slot = target.slot, .point = target.point, .person = target.person, .state = state, .note = note};
        if (duty.isChanged() && !duty.actual.isNull()) {
            shift.sub = duty.actual; // who stood in stays on record
            if (state == u"planned"_s)
                shift.state = u"absent"_s;
        }
        if (const auto there = std::find_if(all.shifts.cbegin(), all.shifts.cend(), [&](const WatchShift& each) { return each.id == duty.shift; });
            there != all.shifts.cend()) {
            shift.partner = there->partner;
            if (note.isEmpty())
                shift.note = there->note;
        }
        BIHUAN_TRY(putShift(all, shift));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchShiftType().kind().code);
    return {};
}

Result<> WatchService::cancelShift(Id<WatchShift> id, const QString& why)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto shift, store.find(watchShiftType(), id));
    if (!shift || shift->voided)
        return Error{Error::Kind::NotFound, watchShiftType().kind().title(), {}};
    const QString reason = why.isEmpty() ? tr("As the roster says again") : why;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), reason));
    BIHUAN_TRY(store.setVoided(watchShiftType().kind(), id.value(), true, reason));
    if (!shift->partner.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto other, store.find(watchShiftType(), shift->partner));
        if (other && !other->voided)
            BIHUAN_TRY(store.setVoided(watchShiftType().kind(), other->id.value(), true, reason));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchShiftType().kind().code);
    return {};
}

} // namespace bihuan
