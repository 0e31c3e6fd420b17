// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/education.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

#include <QTime>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, code, field, message};
}

Issues themeIssues(const MonthTheme& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (one.month < 1 || one.month > 12)
        return {problem(u"month_theme.month"_s, u"month"_s, tr("The month is from 1 to 12."))};
    const auto same = store.list(monthThemeType(), {.where = {{u"month"_s, one.month}}});
    for (const MonthTheme& other : same.value_or({}))
        if (other.id != one.id)
            issues << problem(u"month_theme.twice"_s, u"month"_s, tr("Month %1 has the theme “%2” already.").arg(one.month).arg(other.theme));
    const auto hint = [&](const QString& message) { issues << Issue{Severity::Hint, u"month_theme.other_day"_s, u"month"_s, message}; };
    if (one.theme.contains(u"安全教育日"_s) && one.month != 3)
        hint(tr("The national day of safety education is the last Monday of March. Your month stays as it is."));
    if (one.theme.contains(u"国家安全"_s) && one.month != 4)
        hint(tr("The national security education day is 15 April. Your month stays as it is."));
    if (one.theme.contains(u"防灾减灾"_s) && one.month != 5)
        hint(tr("The national day of disaster prevention is 12 May. Your month stays as it is."));
    if (one.theme.contains(u"119"_s) && one.month != 11)
        hint(tr("The fire safety day is 9 November. Your month stays as it is."));
    return issues;
}

/// A hint when the summary is the one of the month before with little changed.
void addCopied(Issues& issues, const EduActivity& one, const RecordStore& store)
{
    if (one.summary.size() < 20 || !one.heldOn.isValid())
        return;
    const QDate first(one.heldOn.year(), one.heldOn.month(), 1);
    const auto before = store.list(eduActivityType(), {.where = {{u"held_on"_s, first.addMonths(-1).toString(Qt::ISODate), Condition::Op::GreaterOrEqual},
                                                                 {u"held_on"_s, one.heldOn.toString(Qt::ISODate), Condition::Op::LessOrEqual}}});
    for (const EduActivity& other : before.value_or({}))
        if (other.id != one.id && likeness(one.summary, other.summary) >= copiedLikeness) {
            issues << Issue{Severity::Hint, u"edu_activity.copied"_s, u"summary"_s,
                            tr("The summary is nearly that of “%1” (%2): say what was different this time.").arg(other.title, other.heldOn.toString(Qt::ISODate))};
            return;
        }
}

Issues activityIssues(const EduActivity& one, const RecordStore& store, QDate today)
{
    Issues issues;
    if (one.expected < 0 || one.actual < 0)
        issues << problem(u"edu_activity.negative"_s, u"actual"_s, tr("A number of people is not negative."));
    if (one.expected > 0 && one.actual > one.expected)
        issues << problem(u"edu_activity.actual"_s, u"actual"_s,
                          tr("%1 were there, but only %2 were expected: put one of the two right.").arg(one.actual).arg(one.expected));
    if (one.minutes < 0 || one.minutes > longestMinutes)
        issues << problem(u"edu_activity.minutes"_s, u"minutes"_s,
                          tr("An activity lasts at most %1 minutes. Is %2 perhaps in other units?").arg(longestMinutes).arg(one.minutes));
    else if (one.minutes > usualMinutes)
        issues << Issue{Severity::Warning, u"edu_activity.long"_s, u"minutes"_s, tr("%1 minutes: is that right?").arg(one.minutes)};
    if (!one.heldTime.isEmpty() && !parseTime(one.heldTime))
        issues << problem(u"edu_activity.time"_s, u"held_time"_s, tr("“%1” is no time of day. Write it as 14:30.").arg(one.heldTime));
    if (isHeld(one) && one.heldOn > today)
        issues << problem(u"edu_activity.future"_s, u"held_on"_s, tr("It cannot have been held on %1, which is still to come.").arg(one.heldOn.toString(Qt::ISODate)));
    if ((one.state == u"moved"_s || one.state == u"cancelled"_s) && one.reason.trimmed().isEmpty())
        issues << problem(u"edu_activity.reason"_s, u"reason"_s, tr("Say why it was moved or called off."));
    if ((one.audience == u"class"_s || one.audience == u"grade"_s) && one.classes.isEmpty())
        issues << Issue{Severity::Hint, u"edu_activity.classes"_s, u"classes"_s, tr("Choose the classes it is for, so that those expected can be counted.")};
    if (isAhead(one) && one.heldOn.isValid() && one.heldOn < today)
        issues << Issue{Severity::Warning, u"edu_activity.owed"_s, u"held_on"_s, tr("Its day is over: note that it was held, or move it.")};
    if (!one.theme.isNull() && one.heldOn.isValid())
        if (const auto theme = store.find(monthThemeType(), one.theme); theme && *theme && (*theme)->month != one.heldOn.month())
            issues << Issue{Severity::Hint, u"edu_activity.theme"_s, u"theme"_s, tr("“%1” is the theme of month %2.").arg((*theme)->theme).arg((*theme)->month)};
    addCopied(issues, one, store);
    return issues;
}

const QList<Choice>& stateChoices()
{
    static const QList<Choice> choices{{u"planned"_s, NOOP("Activity planned"), {u"计划"_s, u"已计划"_s}},
                                       {u"prepared"_s, NOOP("Prepared"), {u"已准备"_s}},
                                       {u"held"_s, NOOP("Held"), {u"已开展"_s, u"已完成"_s}},
                                       {u"evidenced"_s, NOOP("With evidence"), {u"已留证"_s}},
                                       {u"summarized"_s, NOOP("Summed up"), {u"已小结"_s}},
                                       {u"filed"_s, NOOP("Filed"), {u"已归档"_s}},
                                       {u"moved"_s, NOOP("Moved"), {u"已改期"_s}},
                                       {u"cancelled"_s, NOOP("Called off"), {u"已取消"_s}}};
    return choices;
}

/// Pairs of neighbouring characters, as often as they occur.
QHash<QString, int> pairsOf(const QString& text)
{
    QString plain;
    for (const QChar c : toHalfWidth(text))
        if (c.isLetterOrNumber())
            plain += c.toLower();
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        ++pairs[plain.mid(i, 2)];
    return pairs;
}

} // namespace

const RecordType<LearnWay>& learnWayType()
{
    static const RecordType<LearnWay> type =
        RecordType<LearnWay>("learn_way", NOOP("Way of learning"), NOOP("Ways of learning"))
            .text("code", NOOP("Code"), &LearnWay::code, {.flags = Hidden | Generated, .maxLength = 40})
            .text("name", NOOP("Name"), &LearnWay::name, {.flags = Required | Searchable | Unique, .aliases = {u"七学"_s, u"名称"_s}, .maxLength = 20})
            .text("short_name", NOOP("Short name"), &LearnWay::shortName, {.aliases = {u"简称"_s}, .maxLength = 6})
            .longText("content", NOOP("What it means"), &LearnWay::content, {.aliases = {u"内容"_s, u"做法"_s}, .maxLength = 500})
            .boolean("disabled", NOOP("Not in use"), &LearnWay::disabled)
            .integer("position", NOOP("Order"), &LearnWay::position, {.aliases = {u"排序"_s}})
            .text("source", NOOP("Source"), &LearnWay::source, {.flags = Generated, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}});
    return type;
}

const RecordType<MonthTheme>& monthThemeType()
{
    static const RecordType<MonthTheme> type =
        RecordType<MonthTheme>("month_theme", NOOP("Theme of a month"), NOOP("Themes of the months"))
            .integer("month", NOOP("Month"), &MonthTheme::month, {.flags = Required, .aliases = {u"月份"_s, u"月"_s}})
            .text("theme", NOOP("Theme"), &MonthTheme::theme, {.flags = Required | Searchable, .aliases = {u"主题"_s, u"专题"_s}, .maxLength = 30})
            .text("motto", NOOP("Motto"), &MonthTheme::motto, {.aliases = {u"口号"_s}, .maxLength = 60})
            .longText("note", NOOP("Note"), &MonthTheme::note, {.aliases = {u"备注"_s}, .maxLength = 500})
            .text("source", NOOP("Source"), &MonthTheme::source, {.flags = Generated, .maxLength = 10})
            .named("theme")
            .ordered({u"month"_s})
            .importedBy({{u"month"_s}})
            .checkedBy(themeIssues);
    return type;
}

const RecordType<EduActivity>& eduActivityType()
{
    static const RecordType<EduActivity> type =
        RecordType<EduActivity>("edu_activity", NOOP("Activity"), NOOP("Activities"))
            .text("title", NOOP("Activity"), &EduActivity::title, {.flags = Required | Searchable, .aliases = {u"活动名称"_s, u"活动"_s, u"名称"_s}, .maxLength = 60})
            .choice("state", NOOP("State"), &EduActivity::state, stateChoices(), {.flags = Required | Generated})
            .reference("way", NOOP("Way of learning"), &EduActivity::way, "learn_way", {.flags = Required, .aliases = {u"七学类别"_s, u"类别"_s}})
            .reference("theme", NOOP("Theme"), &EduActivity::theme, "month_theme", {.aliases = {u"月份主题"_s, u"主题"_s}})
            .date("held_on", NOOP("Day"), &EduActivity::heldOn, {.flags = Required, .aliases = {u"日期"_s, u"时间"_s}})
            .text("held_time", NOOP("Hour"), &EduActivity::heldTime, {.aliases = {u"时刻"_s, u"开始时间"_s}, .maxLength = 5})
            .integer("minutes", NOOP("Minutes"), &EduActivity::minutes, {.aliases = {u"时长"_s, u"时长（分钟）"_s}})
            .text("place", NOOP("Place"), &EduActivity::place, {.flags = Searchable, .aliases = {u"地点"_s}, .maxLength = 60})
            .choice("audience", NOOP("For whom"), &EduActivity::audience,
                    {{u"school"_s, NOOP("The whole school"), {u"全校"_s, u"全体学生"_s, u"全校师生"_s}},
                     {u"grade"_s, NOOP("A grade"), {u"年级"_s}},
                     {u"class"_s, NOOP("Some classes"), {u"班级"_s}},
                     {u"staff"_s, NOOP("Staff only"), {u"教职工"_s, u"教师"_s}},
                     {u"parents"_s, NOOP("Parents only"), {u"家长"_s}},
                     {u"newcomers"_s, NOOP("Newcomers"), {u"新生"_s, u"新人"_s, u"转入学生"_s}}},
                    {.flags = Required, .aliases = {u"对象"_s}})
            .references("classes", NOOP("Classes"), &EduActivity::classes, "school_class", {.aliases = {u"班级"_s}})
            .text("form", NOOP("Form"), &EduActivity::form, {.aliases = {u"形式"_s, u"活动形式"_s}, .maxLength = 40})
            .text("speaker", NOOP("Speaker"), &EduActivity::speaker, {.flags = Searchable, .aliases = {u"主讲"_s, u"主讲人"_s, u"主持"_s}, .maxLength = 40})
            .integer("expected", NOOP("Expected"), &EduActivity::expected, {.aliases = {u"应到"_s, u"应到人数"_s}})
            .integer("actual", NOOP("Were there"), &EduActivity::actual, {.aliases = {u"实到"_s, u"实到人数"_s}})
            .longText("content", NOOP("Contents and course"), &EduActivity::content, {.flags = Hidden, .aliases = {u"活动内容"_s, u"内容"_s, u"教案"_s}, .maxLength = 4000})
            .longText("summary", NOOP("Short summary"), &EduActivity::summary, {.flags = Searchable, .aliases = {u"小结"_s, u"内容摘要"_s, u"活动小结"_s}, .maxLength = 4000})
            .text("no_evidence", NOOP("Why there is no evidence"), &EduActivity::noEvidence, {.flags = Hidden})
            .text("reason", NOOP("Why moved or called off"), &EduActivity::reason, {.flags = Generated, .maxLength = 400})
            .text("location", NOOP("Kept at"), &EduActivity::location, {.flags = Hidden, .maxLength = 60})
            .text("node", NOOP("Place in the plan"), &EduActivity::node, {.flags = Generated | Hidden, .maxLength = 80})
            .text("short_code", NOOP("Short code"), &EduActivity::shortCode, {.flags = Generated | Hidden | Unique, .maxLength = 20})
            .text("note", NOOP("Note"), &EduActivity::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("title")
            .ordered({u"-held_on"_s, u"held_time"_s})
            .checkedBy(activityIssues);
    return type;
}

QString activityStateCode(ActivityState state)
{
    return stateChoices().at(int(state)).code;
}

ActivityState activityStateOf(const EduActivity& one)
{
    for (int i = 0; i < int(stateChoices().size()); ++i)
        if (stateChoices().at(i).code == one.state)
            return ActivityState(i);
    return ActivityState::Planned;
}

QString activityStateName(const QString& code)
{
    for (const Choice& choice : stateChoices())
        if (choice.code == code)
            return tr(choice.label);
    return code;
}

bool isAhead(const EduActivity& one)
{
    return one.state == u"planned"_s || one.state == u"prepared"_s || one.state == u"moved"_s;
}

bool isHeld(const EduActivity& one)
{
    return one.state == u"held"_s || one.state == u"evidenced"_s || one.state == u"summarized"_s || one.state == u"filed"_s;
}

double likeness(const QString& one, const QString& other)
{
    const QHash<QString, int> first = pairsOf(one), second = pairsOf(other);
    int common = 0, total = 0;
    for (auto each = first.cbegin(); each != first.cend(); ++each) {
        common += std::min(*each, second.value(each.key()));
        total += *each;
    }
    for (const int count : second)
        total += count;
    return total == 0 ? 0.0 : 2.0 * common / total;
}

std::optional<QTime> parseTime(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[:.](\\d{2})$"_s);
    const auto match = form.match(toHalfWidth(text).trimmed());
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace bihuan
