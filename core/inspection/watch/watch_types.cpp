// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch.h"

#include "core/inspection/watch/watch_time.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

constexpr int cardLines = 12;   ///< what a card holds in type to be read while standing
constexpr int mostNeeded = 30;
constexpr int longLeaveDays = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, code, field, message};
}

Issue warning(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Warning, code, field, message};
}

const QList<Choice>& weekdayChoices()
{
    static const QList<Choice> choices{{u"1"_s, NOOP("Monday"), {u"周一"_s, u"星期一"_s, u"一"_s}},
                                       {u"2"_s, NOOP("Tuesday"), {u"周二"_s, u"星期二"_s, u"二"_s}},
                                       {u"3"_s, NOOP("Wednesday"), {u"周三"_s, u"星期三"_s, u"三"_s}},
                                       {u"4"_s, NOOP("Thursday"), {u"周四"_s, u"星期四"_s, u"四"_s}},
                                       {u"5"_s, NOOP("Friday"), {u"周五"_s, u"星期五"_s, u"五"_s}},
                                       {u"6"_s, NOOP("Saturday"), {u"周六"_s, u"星期六"_s, u"六"_s}},
                                       {u"7"_s, NOOP("Sunday"), {u"周日"_s, u"星期日"_s, u"日"_s}}};
    return choices;
}

Issues slotIssues(const WatchSlot& slot, const RecordStore&, QDate)
{
    Issues issues;
    if (!slot.hours.isEmpty() && !parseHours(slot.hours))
        issues << problem(u"watch_slot.hours"_s, u"hours"_s,
                          tr("“%1” is no time of day. Write it as 07:20-08:00, several joined by “、” and without overlap.").arg(slot.hours));
    if (!slot.days.isEmpty() && !parseWeekdays(slot.days))
        issues << problem(u"watch_slot.days"_s, u"days"_s,
                          tr("“%1” are no days of the week. Write them as “周一至周五” or “周一、周三”.").arg(slot.days));
    return issues;
}

Issues roleIssues(const WatchRole& role, const RecordStore&, QDate)
{
    qsizetype lines = 0;
    for (const QString& text : {role.look, role.act, role.call})
        lines += text.split(u'\n', Qt::SkipEmptyParts).size();
    if (lines <= cardLines)
        return {};
    return {warning(u"watch_role.long"_s, u"act"_s, tr("The card has %1 lines; more than %2 are hard to read while standing.").arg(lines).arg(cardLines))};
}

Issues pointIssues(const WatchPoint& point, const RecordStore& store, QDate today)
{
    Issues issues;
    if (point.needed < 0 || point.needed > mostNeeded)
        issues << problem(u"watch_point.needed"_s, u"needed"_s, tr("The number of people is from 0 to %1.").arg(mostNeeded));
    if (!point.zone.isNull())
        if (const auto zone = store.find(zoneType(), point.zone); zone && *zone && !(*zone)->inUse(today))
            issues << warning(u"watch_point.zone_closed"_s, u"zone"_s, tr("%1 is out of use: is this point still watched?").arg((*zone)->name));
    return issues;
}

Issues postIssues(const WatchPost& post, const RecordStore&, QDate)
{
    Issues issues;
    if (post.validUntil.isValid() && post.validFrom.isValid() && post.validUntil < post.validFrom)
        issues << problem(u"watch_post.order"_s, u"valid_until"_s, tr("The last day comes before the first."));
    if (!post.backup.isNull() && post.persons.contains(post.backup))
        issues << problem(u"watch_post.backup"_s, u"backup"_s, tr("Who stands there cannot be the deputy as well."));
    return issues;
}

Issues shiftIssues(const WatchShift& shift, const RecordStore&, QDate)
{
    Issues issues;
    if (shift.person.isNull() && shift.sub.isNull())
        issues << problem(u"watch_shift.nobody"_s, u"sub"_s, tr("Say who it is about."));
    if (!shift.person.isNull() && shift.person == shift.sub)
        issues << problem(u"watch_shift.self"_s, u"sub"_s, tr("Nobody can stand in for himself or herself."));
    if (shift.state == u"swapped"_s && shift.sub.isNull())
        issues << problem(u"watch_shift.swapped"_s, u"sub"_s, tr("Say with whom the duty was exchanged."));
    return issues;
}

Issues leaveIssues(const WatchLeave& leave, const RecordStore& store, QDate)
{
    Issues issues;
    if (!leave.fromDay.isValid() || !leave.untilDay.isValid())
        return issues;
    if (leave.untilDay < leave.fromDay)
        issues << problem(u"watch_leave.order"_s, u"until_day"_s, tr("The last day comes before the first."));
    else if (leave.fromDay.daysTo(leave.untilDay) > longLeaveDays)
        issues << warning(u"watch_leave.long"_s, u"until_day"_s, tr("More than %1 days: is the last day right?").arg(longLeaveDays));
    const auto person = store.find(personType(), leave.person);
    if (person && *person && !(*person)->isStaffBetween(leave.fromDay, leave.untilDay))
        issues << warning(u"watch_leave.not_staff"_s, u"person"_s, tr("%1 is not on the staff on these days.").arg((*person)->name));
    return issues;
}

} // namespace

const RecordType<WatchSlot>& watchSlotType()
{
    static const RecordType<WatchSlot> type =
        RecordType<WatchSlot>("watch_slot", NOOP("Time to watch"), NOOP("Times to watch"))
            .text("code", NOOP("Code"), &WatchSlot::code, {.flags = Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &WatchSlot::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"时段"_s, u"时段名称"_s}, .maxLength = 20})
            .text("hours", NOOP("From – to"), &WatchSlot::hours, {.flags = Required, .aliases = {u"时间"_s, u"起止时间"_s}, .maxLength = 100})
            .text("days", NOOP("Days of the week"), &WatchSlot::days, {.flags = Required, .aliases = {u"星期"_s, u"适用日"_s}, .maxLength = 40})
            .integer("position", NOOP("Order"), &WatchSlot::position, {.aliases = {u"排序"_s}})
            .text("source", NOOP("Source"), &WatchSlot::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(slotIssues);
    return type;
}

const RecordType<WatchRole>& watchRoleType()
{
    static const RecordType<WatchRole> type =
        RecordType<WatchRole>("watch_role", NOOP("Watch role"), NOOP("Watch roles"))
            .text("code", NOOP("Code"), &WatchRole::code, {.flags = Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &WatchRole::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"角色"_s, u"岗位角色"_s}, .maxLength = 20})
            .text("brief", NOOP("In one sentence"), &WatchRole::brief, {.aliases = {u"要点"_s, u"一句话"_s}, .maxLength = 60})
            .longText("look", NOOP("What to watch, one per line"), &WatchRole::look, {.aliases = {u"看什么"_s}, .maxLength = 1000})
            .longText("act", NOOP("What to do at once, one per line"), &WatchRole::act, {.aliases = {u"马上做什么"_s}, .maxLength = 1000})
            .longText("call", NOOP("Whom to call, one per line"), &WatchRole::call, {.aliases = {u"向谁报告"_s}, .maxLength = 1000})
            .boolean("leads", NOOP("Leads the watch"), &WatchRole::leads, {.aliases = {u"带班"_s}})
            .integer("position", NOOP("Order"), &WatchRole::position, {.aliases = {u"排序"_s}})
            .text("source", NOOP("Source"), &WatchRole::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(roleIssues);
    return type;
}

const RecordType<WatchPoint>& watchPointType()
{
    static const RecordType<WatchPoint> type =
        RecordType<WatchPoint>("watch_point", NOOP("Watch point"), NOOP("Watch points"))
            .text("code", NOOP("Code"), &WatchPoint::code, {.flags = Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &WatchPoint::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"点位"_s, u"点位名称"_s, u"值守点"_s, u"岗位点"_s}, .maxLength = 30})
            .reference("zone", NOOP("Zone"), &WatchPoint::zone, "zone", {.aliases = {u"区域"_s, u"所在区域"_s}})
            .reference("role", NOOP("Role"), &WatchPoint::role, "watch_role", {.aliases = {u"角色"_s, u"岗位角色"_s}})
            .references("times", NOOP("Watched at"), &WatchPoint::times, "watch_slot", {.aliases = {u"时段"_s, u"值守时段"_s}})
            .integer("needed", NOOP("People needed"), &WatchPoint::needed, {.aliases = {u"人数"_s, u"需要人数"_s}})
            .integer("position", NOOP("Order"), &WatchPoint::position, {.aliases = {u"排序"_s}})
            .text("note", NOOP("Note"), &WatchPoint::note, {.aliases = {u"备注"_s}})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(pointIssues);
    return type;
}

const RecordType<WatchPost>& watchPostType()
{
    static const RecordType<WatchPost> type =
        RecordType<WatchPost>("watch_post", NOOP("Watch post"), NOOP("Watch posts"))
            .text("label", NOOP("Post"), &WatchPost::label, {.flags = Generated | Searchable, .maxLength = 120})
            .reference("slot", NOOP("Time"), &WatchPost::slot, "watch_slot", {.flags = Required | Generated, .aliases = {u"时段"_s}})
            .reference("point", NOOP("Point"), &WatchPost::point, "watch_point", {.flags = Required | Generated, .aliases = {u"点位"_s}})
            .choice("weekday", NOOP("Weekday"), &WatchPost::weekday, weekdayChoices(), {.flags = Required | Generated, .aliases = {u"星期"_s}})
            .choice("week", NOOP("Weeks"), &WatchPost::week,
                    {{u"every"_s, NOOP("Every week"), {u"每周"_s}},
                     {u"odd"_s, NOOP("Odd weeks"), {u"单周"_s}},
                     {u"even"_s, NOOP("Even weeks"), {u"双周"_s}}},
                    {.flags = Required | Generated, .aliases = {u"单双周"_s}})
            .reference("role", NOOP("Role"), &WatchPost::role, "watch_role", {.aliases = {u"角色"_s}})
            .references("persons", NOOP("People"), &WatchPost::persons, "person", {.flags = Required | Searchable, .aliases = {u"人员"_s, u"姓名"_s}})
            .reference("backup", NOOP("Deputy"), &WatchPost::backup, "person", {.aliases = {u"备岗"_s}})
            .date("valid_from", NOOP("From"), &WatchPost::validFrom, {.flags = Required})
            .date("valid_until", NOOP("Until"), &WatchPost::validUntil)
            .text("note", NOOP("Note"), &WatchPost::note, {.aliases = {u"备注"_s}})
            .named("label")
            .ordered({u"slot"_s, u"point"_s, u"weekday"_s, u"week"_s, u"-valid_from"_s})
            .checkedBy(postIssues);
    return type;
}

const RecordType<WatchShift>& watchShiftType()
{
    static const RecordType<WatchShift> type =
        RecordType<WatchShift>("watch_shift", NOOP("Change or record of a watch"), NOOP("Changes and records of watches"))
            .text("label", NOOP("Duty"), &WatchShift::label, {.flags = Generated | Searchable, .maxLength = 120})
            .date("day", NOOP("Day"), &WatchShift::day, {.flags = Required | Generated, .aliases = {u"日期"_s}})
            .reference("slot", NOOP("Time"), &WatchShift::slot, "watch_slot", {.flags = Required | Generated})
            .reference("point", NOOP("Point"), &WatchShift::point, "watch_point", {.flags = Required | Generated})
            .reference("person", NOOP("By the roster"), &WatchShift::person, "person", {.flags = Generated | Searchable})
            .choice("state", NOOP("State"), &WatchShift::state,
                    {{u"planned"_s, NOOP("Planned")},
                     {u"on"_s, NOOP("Present")},
                     {u"off"_s, NOOP("Done")},
                     {u"absent"_s, NOOP("Absent")},
                     {u"swapped"_s, NOOP("Exchanged")}},
                    {.flags = Required | Generated})
            .reference("sub", NOOP("Stands in"), &WatchShift::sub, "person", {.flags = Generated | Searchable})
            .reference("partner", NOOP("Exchanged for"), &WatchShift::partner, "watch_shift", {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &WatchShift::note, {.flags = Searchable, .aliases = {u"情况"_s, u"备注"_s}})
            .named("label")
            .ordered({u"-day"_s, u"slot"_s, u"point"_s})
            .checkedBy(shiftIssues);
    return type;
}

const RecordType<WatchLeave>& watchLeaveType()
{
    static const RecordType<WatchLeave> type =
        RecordType<WatchLeave>("watch_leave", NOOP("Leave"), NOOP("Leave"))
            .reference("person", NOOP("Person"), &WatchLeave::person, "person",
                       {.flags = Required | Searchable, .aliases = {u"姓名"_s, u"人员"_s, u"请假人"_s}})
            .date("from_day", NOOP("From"), &WatchLeave::fromDay, {.flags = Required, .aliases = {u"起"_s, u"开始日期"_s, u"请假开始"_s}})
            .date("until_day", NOOP("Until"), &WatchLeave::untilDay, {.flags = Required, .aliases = {u"止"_s, u"结束日期"_s, u"请假结束"_s}})
            .text("reason", NOOP("Reason"), &WatchLeave::reason,
                  {.flags = Required | Searchable, .aliases = {u"事由"_s, u"请假类别"_s, u"假别"_s}, .maxLength = 30})
            .text("note", NOOP("Note"), &WatchLeave::note, {.aliases = {u"备注"_s}})
            .named("reason")
            .ordered({u"-from_day"_s})
            .importedBy({{u"person"_s, u"from_day"_s}})
            .checkedBy(leaveIssues);
    return type;
}

} // namespace bihuan
