// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's watch posts: a full roster with one gap and one clash, somebody on leave and a substitute.
#include "app/demo_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// The next one of a group, round and round, so that the duties are spread evenly; whoever stands somewhere at that time already is passed over.
class Round {
public:
    explicit Round(QList<Person> people) : m_people(std::move(people)) {}
    Id<Person> next(const QSet<Id<Person>>& busy)
    {
        for (qsizetype tried = 0; tried < m_people.size(); ++tried) {
            const Person& person = m_people[m_at++ % m_people.size()];
            if (!busy.contains(person.id))
                return person.id;
        }
        return {};
    }

private:
    QList<Person> m_people;
    qsizetype m_at = 0;
};

QDate nextSchoolDay(const WatchBook& book, QDate from)
{
    for (int i = 0; i < 60; ++i)
        if (book.days.isSchoolDay(from.addDays(i)) && from.addDays(i).dayOfWeek() <= Qt::Friday)
            return from.addDays(i);
    return {};
}

} // namespace

Result<> fillDemoWatch(Services& services, quint32 seed, QDate today)
{
    WatchService& watch = *services.watch;
    RecordStore& store = *services.store;
    BIHUAN_TRY(watch.addUsualPoints());
    const QDate monday = mondayOf(today);
    BIHUAN_TRY_ASSIGN(const WatchBook book, watch.book(monday, monday.addDays(6)));
    // From the first day of the term, or of the next one in the holidays.
    QDate from = monday, until;
    for (const SchoolTerm& term : book.terms)
        if (term.lastDay >= today && (!until.isValid() || term.lastDay < until)) {
            from = term.firstDay;
            until = term.lastDay;
        }
    QHash<QString, QList<Person>> groups; // by category; of the teachers, those who lead apart
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.orderBy = {u"staff_no"_s}}));
    BIHUAN_TRY_ASSIGN(const auto categories, store.list(staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType()));
    const auto hasPost = [&](const Person& person, const QStringList& codes) {
        return std::any_of(posts.cbegin(), posts.cend(), [&](const Post& post) { return person.posts.contains(post.id) && codes.contains(post.code); });
    };
    for (const Person& person : people) {
        if (person.leftOn.isValid() || (person.joinedOn.isValid() && person.joinedOn > from))
            continue;
        for (const StaffCategory& category : categories)
            if (category.id == person.category) {
                const bool leads = hasPost(person, {u"principal"_s, u"vice_principal_safety"_s, u"vice_principal_teaching"_s, u"vice_principal_moral"_s,
                                                    u"academic_director"_s, u"moral_director"_s, u"general_affairs_director"_s, u"safety_director"_s});
                groups[leads ? u"leader"_s : category.code] << person;
            }
    }
    Round leaders(groups.value(u"leader"_s)), teachers(groups.value(u"teacher"_s)), guards(groups.value(u"guard"_s));
    for (quint32 i = 0; i < seed % 7; ++i)
        teachers.next({});
    QList<WatchEdit> edits;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        const Id<Person> leader = leaders.next({});
        QHash<Id<WatchSlot>, QSet<Id<Person>>> busy;
        for (const WatchSlot& slot : book.times)
            for (const WatchPoint& point : book.points) {
                if (!point.isWatchedAt(slot.id))
                    continue;
                const WatchRole* role = book.role(point.role);
                WatchEdit edit{.slot = slot.id, .point = point.id, .weekday = weekday};
                for (int i = 0; i < point.people(); ++i) {
                    Round& group = role && role->code == u"guard"_s ? guards : teachers;
                    const Id<Person> who = role && role->leads ? leader : group.next(busy[slot.id]);
                    busy[slot.id] << who;
                    edit.persons << who;
                }
                edits << edit;
            }
    }
    // One gap: nobody in the yard at noon on Thursdays. One clash: the first teacher at the gate on Tuesdays stands on the crossing as well.
    const auto cell = [&](const QString& slot, const QString& point, int weekday) -> WatchEdit& {
        return *std::find_if(edits.begin(), edits.end(), [&](const WatchEdit& edit) {
            return book.slot(edit.slot)->code == slot && book.point(edit.point)->code == point && edit.weekday == weekday;
        });
    };
    cell(u"noon"_s, u"yard"_s, 4).persons.clear();
    cell(u"arrival"_s, u"crossing"_s, 2).persons = {cell(u"arrival"_s, u"gate_in"_s, 2).persons.first()};
    // The stairs change hands by odd and even weeks on Mondays.
    WatchEdit odd = cell(u"long_break"_s, u"stairs_east"_s, 1), even = odd;
    odd.week = u"odd"_s;
    even.week = u"even"_s;
    even.persons = {teachers.next({odd.persons.cbegin(), odd.persons.cend()})};
    cell(u"long_break"_s, u"stairs_east"_s, 1).persons.clear();
    edits << odd << even;
    edits.removeIf([](const WatchEdit& edit) { return edit.persons.isEmpty(); });
    BIHUAN_TRY(watch.setCells(edits, from, QCoreApplication::translate("watch", "Demo school")));

    // Somebody is ill on the next day of school, and for one duty somebody stands in.
    const QDate day = nextSchoolDay(book, std::max(today, from));
    if (!day.isValid())
        return {};
    BIHUAN_TRY_ASSIGN(const WatchBook now, watch.book(mondayOf(day), mondayOf(day).addDays(6)));
    for (const WatchDuty& duty : watchDay(now, day).duties) {
        const WatchPoint* point = now.point(duty.point);
        if (point->code != u"gate_in"_s)
            continue;
        BIHUAN_TRY(services.records->save(watchLeaveType().kind(), watchLeaveType().toRecord({.person = duty.planned, .fromDay = day,
                                                                                             .untilDay = day.addDays(1), .reason = u"病假"_s})));
        BIHUAN_TRY_ASSIGN(const WatchBook with, watch.book(mondayOf(day), mondayOf(day).addDays(6)));
        const QList<WatchCandidate> free = candidatesFor(with, duty);
        if (!free.isEmpty())
            BIHUAN_TRY(watch.substitute({day, duty.slot, duty.point, duty.planned}, free.first().person));
        break;
    }
    return {};
}

} // namespace bihuan
