// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_book.h"

#include "core/records/record_store.h"
#include "core/storage/setting.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString settingGroup = u"watch"_s;

template <class T>
const T* found(const QList<T>& list, Id<T> id)
{
    const auto at = std::find_if(list.cbegin(), list.cend(), [id](const T& each) { return each.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

} // namespace

Result<WatchSettings> WatchSettings::read(Database& database)
{
    WatchSettings settings;
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(database, settingGroup));
    settings.mostPerWeek = values.value(u"most_per_week"_s, QString::number(settings.mostPerWeek)).toInt();
    settings.backups = values.value(u"backups"_s) == u"1"_s;
    return settings;
}

Result<> WatchSettings::write(Database& database) const
{
    BIHUAN_TRY(setting::set(database, settingGroup, u"most_per_week"_s, QString::number(mostPerWeek)));
    return setting::set(database, settingGroup, u"backups"_s, backups ? u"1"_s : u"0"_s);
}

Result<WatchBook> WatchBook::read(const RecordStore& store, QDate from, QDate until)
{
    using Op = Condition::Op;
    WatchBook book;
    BIHUAN_TRY_ASSIGN(book.times, store.list(watchSlotType()));
    BIHUAN_TRY_ASSIGN(book.roles, store.list(watchRoleType()));
    BIHUAN_TRY_ASSIGN(book.points, store.list(watchPointType()));
    BIHUAN_TRY_ASSIGN(book.posts, store.list(watchPostType(), {.where = {{u"valid_from"_s, until.toString(Qt::ISODate), Op::LessOrEqual}}}));
    book.posts.removeIf([from](const WatchPost& post) { return post.validUntil.isValid() && post.validUntil < from; });
    BIHUAN_TRY_ASSIGN(book.shifts, store.list(watchShiftType(), {.where = {{u"day"_s, from.toString(Qt::ISODate), Op::GreaterOrEqual},
                                                                           {u"day"_s, until.toString(Qt::ISODate), Op::LessOrEqual}}}));
    BIHUAN_TRY_ASSIGN(book.leaves, store.list(watchLeaveType(), {.where = {{u"from_day"_s, until.toString(Qt::ISODate), Op::LessOrEqual},
                                                                           {u"until_day"_s, from.toString(Qt::ISODate), Op::GreaterOrEqual}}}));
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.voidedToo = true, .columns = {u"name"_s, u"staff_no"_s, u"category"_s, u"department"_s,
                                                                                                  u"phone"_s, u"joined_on"_s, u"left_on"_s}}));
    for (const Person& person : people)
        book.people.insert(person.id, person);
    BIHUAN_TRY_ASSIGN(const auto categories, store.list(staffCategoryType(), {.voidedToo = true}));
    for (const StaffCategory& category : categories)
        if (category.outsourced)
            book.outsourced << category.id;
    BIHUAN_TRY_ASSIGN(const auto departments, store.list(departmentType(), {.voidedToo = true}));
    for (const Department& department : departments)
        book.departments.insert(department.id, department.name);
    BIHUAN_TRY_ASSIGN(book.terms, store.list(schoolTermType()));
    BIHUAN_TRY_ASSIGN(book.days, DayTable::read(store));
    BIHUAN_TRY_ASSIGN(const auto special, store.list(calendarDayType()));
    for (const CalendarDay& day : special)
        book.special.insert(day.day, day);
    BIHUAN_TRY_ASSIGN(book.settings, WatchSettings::read(store.database()));
    return book;
}

const WatchSlot* WatchBook::slot(Id<WatchSlot> id) const
{
    return found(times, id);
}

const WatchPoint* WatchBook::point(Id<WatchPoint> id) const
{
    return found(points, id);
}

const WatchRole* WatchBook::role(Id<WatchRole> id) const
{
    return found(roles, id);
}

QString WatchBook::personName(Id<Person> id) const
{
    return people.value(id).name;
}

bool WatchBook::isStaff(Id<Person> id, QDate day) const
{
    const auto person = people.constFind(id);
    return person != people.cend() && !person->voided && person->isStaffBetween(day, day);
}

const WatchLeave* WatchBook::leaveOf(Id<Person> id, QDate day) const
{
    for (const WatchLeave& leave : leaves)
        if (leave.person == id && leave.covers(day))
            return &leave;
    return nullptr;
}

const SchoolTerm* WatchBook::termOf(QDate day) const
{
    for (const SchoolTerm& term : terms)
        if (term.firstDay <= day && day <= term.lastDay)
            return &term;
    return nullptr;
}

QString WatchBook::cellName(Id<WatchSlot> slotId, Id<WatchPoint> pointId) const
{
    const WatchSlot* one = slot(slotId);
    const WatchPoint* other = point(pointId);
    return QStringList{one ? one->name : QString(), other ? other->name : QString()}.join(u' ');
}

} // namespace bihuan
