// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/classes/class_records.h"

#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

constexpr int longestReminder = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issues statIssues(const PlatformStat& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (one.target < 0 || one.done < 0)
        issues << Issue{Severity::Problem, u"platform_stat.negative"_s, u"done"_s, tr("A number of people is not negative.")};
    else if (one.done > one.target)
        issues << Issue{Severity::Problem, u"platform_stat.done"_s, u"done"_s, tr("%1 have finished, but only %2 are to: put one of the two right.").arg(one.done).arg(one.target)};
    const auto same = store.list(platformStatType(), {.where = {{u"topic"_s, one.topic}, {u"class"_s, one.schoolClass.value()}, {u"edition"_s, one.edition}}});
    for (const PlatformStat& other : same.value_or({}))
        if (other.id != one.id)
            issues << Issue{Severity::Problem, u"platform_stat.twice"_s, u"topic"_s, tr("This class has its totals of “%1” already: change that row.").arg(one.topic)};
    if (const auto found = store.find(schoolClassType(), one.schoolClass); found && *found && (*found)->pupils > 0 && one.target > (*found)->pupils)
        issues << Issue{Severity::Hint, u"platform_stat.target"_s, u"target"_s, tr("%1 has %2 pupils, the platform counts %3.").arg((*found)->name).arg((*found)->pupils).arg(one.target)};
    return issues;
}

Issues ruleIssues(const ReminderRule& one, const RecordStore&, QDate)
{
    if (one.minutes < 1 || one.minutes > longestReminder)
        return {{Severity::Problem, u"reminder_rule.minutes"_s, u"minutes"_s, tr("A reminder lasts from 1 to %1 minutes.").arg(longestReminder)}};
    return {};
}

Issues checkIssues(const Edu1530& one, const RecordStore&, QDate today)
{
    if (one.day > today)
        return {{Severity::Problem, u"edu_1530.future"_s, u"day"_s, tr("The day is still to come.")}};
    return {};
}

} // namespace

const RecordType<PlatformStat>& platformStatType()
{
    static const RecordType<PlatformStat> type =
        RecordType<PlatformStat>("platform_stat", NOOP("Platform total of a class"), NOOP("Platform totals of the classes"))
            .text("topic", NOOP("Topic"), &PlatformStat::topic, {.flags = Required | Searchable, .aliases = {u"专题"_s, u"主题"_s}, .maxLength = 60})
            .reference("class", NOOP("Class"), &PlatformStat::schoolClass, "school_class", {.flags = Required, .aliases = {u"班级"_s}})
            .choice("edition", NOOP("Edition"), &PlatformStat::edition,
                    {{u"school"_s, NOOP("School edition"), {u"学校版"_s, u"学生版"_s, u"学生"_s}}, {u"family"_s, NOOP("Family edition"), {u"家长版"_s, u"家庭版"_s, u"家长"_s}}},
                    {.flags = Required, .aliases = {u"版本"_s}})
            .integer("target", NOOP("To finish"), &PlatformStat::target, {.aliases = {u"应学"_s, u"应学人数"_s, u"应完成"_s}})
            .integer("done", NOOP("Finished"), &PlatformStat::done, {.aliases = {u"已学"_s, u"已完成"_s, u"完成人数"_s}})
            .date("due_on", NOOP("Due by"), &PlatformStat::dueOn, {.aliases = {u"截止"_s, u"截止日期"_s}})
            .date("counted_on", NOOP("Counted on"), &PlatformStat::countedOn, {.flags = Required, .aliases = {u"统计日期"_s}})
            .text("source_file", NOOP("From the file"), &PlatformStat::sourceFile, {.flags = Generated | Hidden})
            .named("topic")
            .ordered({u"-due_on"_s, u"topic"_s, u"edition"_s, u"class"_s})
            .checkedBy(statIssues);
    return type;
}

const RecordType<ReminderRule>& reminderRuleType()
{
    static const RecordType<ReminderRule> type =
        RecordType<ReminderRule>("reminder_rule", NOOP("Rule of 1530"), NOOP("Rules of 1530"))
            .text("code", NOOP("Code"), &ReminderRule::code, {.flags = Hidden | Generated, .maxLength = 40})
            .text("name", NOOP("Name"), &ReminderRule::name, {.flags = Required | Searchable | Unique, .aliases = {u"名称"_s}, .maxLength = 30})
            .choice("scheme", NOOP("Scheme"), &ReminderRule::scheme, {{u"1530"_s, NOOP("1530")}, {u"12530"_s, NOOP("12530")}}, {.flags = Required})
            .choice("moment", NOOP("Moment"), &ReminderRule::moment,
                    {{u"lesson"_s, NOOP("Each lesson"), {u"每节课"_s}}, {u"day"_s, NOOP("End of each day"), {u"每天"_s}}, {u"week"_s, NOOP("End of each week"), {u"每周"_s}}, {u"holiday"_s, NOOP("Before each holiday"), {u"节假日前"_s}}},
                    {.flags = Required, .aliases = {u"时机"_s}})
            .integer("minutes", NOOP("Minutes"), &ReminderRule::minutes, {.flags = Required, .aliases = {u"分钟"_s}})
            .longText("topics", NOOP("Topics, one per line"), &ReminderRule::topics, {.aliases = {u"内容"_s}, .maxLength = 4000})
            .boolean("disabled", NOOP("Not in use"), &ReminderRule::disabled)
            .integer("position", NOOP("Order"), &ReminderRule::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &ReminderRule::source, {.flags = Generated, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(ruleIssues);
    return type;
}

const RecordType<Edu1530>& edu1530Type()
{
    static const RecordType<Edu1530> type =
        RecordType<Edu1530>("edu_1530", NOOP("Spot check of 1530"), NOOP("Spot checks of 1530"))
            .reference("class", NOOP("Class"), &Edu1530::schoolClass, "school_class", {.flags = Required, .aliases = {u"班级"_s}})
            .date("day", NOOP("Day"), &Edu1530::day, {.flags = Required, .aliases = {u"日期"_s}})
            .reference("rule", NOOP("Rule of 1530"), &Edu1530::rule, "reminder_rule")
            .text("content", NOOP("What stood there"), &Edu1530::content, {.flags = Required | Searchable, .aliases = {u"内容"_s}})
            .reference("teacher", NOOP("Teacher"), &Edu1530::teacher, "person", {.aliases = {u"教师"_s}})
            .choice("result", NOOP("Result"), &Edu1530::result,
                    {{u"ok"_s, NOOP("Kept well"), {u"规范"_s}}, {u"missing"_s, NOOP("Not written"), {u"缺记"_s}}, {u"late"_s, NOOP("Written afterwards"), {u"补记"_s}}}, {.flags = Required})
            .reference("checker", NOOP("Checked by"), &Edu1530::checker, "person", {.aliases = {u"抽查人"_s}})
            .text("note", NOOP("Note"), &Edu1530::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("content")
            .ordered({u"-day"_s})
            .checkedBy(checkIssues);
    return type;
}

} // namespace bihuan
