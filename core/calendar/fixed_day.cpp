// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/fixed_day.h"

#include "core/calendar/day_table.h"
#include "core/calendar/lunar.h"
#include "core/records/record_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

QString calendarTr(const char* text)
{
    return QCoreApplication::translate("calendar", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, u"fixed_day."_s + code, field, message};
}

Issues fixedDayIssues(const FixedDay& one, const RecordStore&, QDate)
{
    constexpr int leapYear = 2028;
    const bool monthGiven = one.month >= 1 && one.month <= 12;
    if (one.rule != u"solar_term"_s && !monthGiven)
        return {problem(u"month"_s, u"month"_s, tr("The month is a number from 1 to 12."))};
    if (one.rule == u"date"_s && !QDate::isValid(leapYear, one.month, one.day))
        return {problem(u"day"_s, u"day"_s, tr("Month %1 has no day %2.").arg(one.month).arg(one.day))};
    if (one.rule == u"lunar"_s && (one.day < 1 || one.day > 30))
        return {problem(u"day"_s, u"day"_s, tr("A day of the Chinese calendar is a number from 1 to 30."))};
    if (one.rule == u"weekday"_s && (one.nth.isEmpty() || one.weekday.isEmpty()))
        return {problem(u"weekday"_s, one.nth.isEmpty() ? u"nth"_s : u"weekday"_s, tr("Say which weekday of the month, such as the last Monday."))};
    if (one.rule == u"solar_term"_s && !lunar::solarTermNames().contains(one.solarTerm))
        return {problem(u"solar_term"_s, u"solar_term"_s, tr("“%1” is not one of the 24 solar terms, such as “清明”.").arg(one.solarTerm))};
    return {};
}

} // namespace

const RecordType<FixedDay>& fixedDayType()
{
    using enum FieldFlag;
    static const RecordType<FixedDay> type =
        RecordType<FixedDay>("fixed_day", NOOP("Fixed day"), NOOP("Fixed days"))
            .text("code", NOOP("Code"), &FixedDay::code, {.flags = Generated | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &FixedDay::name, {.flags = Required | Searchable | Unique, .aliases = {u"名称"_s, u"主题日"_s}, .maxLength = 40})
            .choice("rule", NOOP("Falls on"), &FixedDay::rule,
                    {{u"date"_s, NOOP("A date"), {u"公历日期"_s}},
                     {u"weekday"_s, NOOP("A weekday of a month"), {u"某月第几个星期几"_s}},
                     {u"solar_term"_s, NOOP("A solar term"), {u"节气"_s}},
                     {u"lunar"_s, NOOP("A date of the Chinese calendar"), {u"农历日期"_s, u"农历"_s}}},
                    {.flags = Required, .aliases = {u"规则"_s}})
            .integer("month", NOOP("Month"), &FixedDay::month, {.flags = Hidden, .aliases = {u"月"_s, u"月份"_s}})
            .integer("day", NOOP("Day of the month"), &FixedDay::day, {.flags = Hidden, .aliases = {u"日"_s}})
            .choice("nth", NOOP("Which of the month"), &FixedDay::nth,
                    {{u"1"_s, NOOP("first")}, {u"2"_s, NOOP("second")}, {u"3"_s, NOOP("third")}, {u"4"_s, NOOP("fourth")}, {u"5"_s, NOOP("fifth")}, {u"last"_s, NOOP("last")}},
                    {.flags = Hidden, .aliases = {u"第几个"_s}})
            .choice("weekday", NOOP("Weekday"), &FixedDay::weekday,
                    {{u"1"_s, NOOP("Monday"), {u"周一"_s, u"星期一"_s}},
                     {u"2"_s, NOOP("Tuesday"), {u"周二"_s, u"星期二"_s}},
                     {u"3"_s, NOOP("Wednesday"), {u"周三"_s, u"星期三"_s}},
                     {u"4"_s, NOOP("Thursday"), {u"周四"_s, u"星期四"_s}},
                     {u"5"_s, NOOP("Friday"), {u"周五"_s, u"星期五"_s}},
                     {u"6"_s, NOOP("Saturday"), {u"周六"_s, u"星期六"_s}},
                     {u"7"_s, NOOP("Sunday"), {u"周日"_s, u"星期日"_s}}},
                    {.flags = Hidden, .aliases = {u"星期"_s}})
            .text("solar_term", NOOP("Solar term"), &FixedDay::solarTerm, {.flags = Hidden, .aliases = {u"节气名"_s}, .maxLength = 4})
            .boolean("active", NOOP("On the calendar"), &FixedDay::active, {.aliases = {u"启用"_s}})
            .reference("mechanism", NOOP("Mechanism"), &FixedDay::mechanism, "mechanism", {.aliases = {u"机制"_s}})
            .text("theme_words", NOOP("Words of a theme that mean it"), &FixedDay::themeWords, {.flags = Hidden})
            .text("note", NOOP("Note"), &FixedDay::note, {.aliases = {u"备注"_s}})
            .text("source", NOOP("Source"), &FixedDay::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"month"_s, u"day"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(fixedDayIssues);
    return type;
}

QList<QDate> daysOf(const FixedDay& fixed, int year)
{
    QList<QDate> days;
    const auto add = [&](QDate day) {
        if (day.isValid() && day.year() == year)
            days << day;
    };
    if (fixed.rule == u"date"_s) {
        if (QDate::isValid(year, fixed.month, fixed.day))
            add(QDate(year, fixed.month, fixed.day));
    } else if (fixed.rule == u"weekday"_s && fixed.month >= 1 && fixed.month <= 12) {
        add(weekdayOfMonth(year, fixed.month, fixed.nth == u"last"_s ? -1 : fixed.nth.toInt(), fixed.weekday.toInt()));
    } else if (fixed.rule == u"solar_term"_s) {
        add(lunar::solarTermDay(year, int(lunar::solarTermNames().indexOf(fixed.solarTerm))));
    } else if (fixed.rule == u"lunar"_s) {
        for (const int lunarYear : {year - 1, year})
            add(lunar::dayOf(lunarYear, fixed.month, false, fixed.day));
    }
    return days;
}

QString ruleText(const FixedDay& fixed)
{
    const RecordKind& kind = fixedDayType().kind();
    const auto label = [&](const QString& column, const QString& code) {
        for (const Choice& choice : kind.field(column)->choices)
            if (choice.code == code)
                return tr(choice.label);
        return QString();
    };
    if (fixed.rule == u"date"_s)
        return calendarTr("%2/%1 every year").arg(fixed.day).arg(fixed.month);
    if (fixed.rule == u"weekday"_s)
        return calendarTr("%1 %2 of month %3").arg(label(u"nth"_s, fixed.nth), label(u"weekday"_s, fixed.weekday)).arg(fixed.month);
    if (fixed.rule == u"lunar"_s)
        return calendarTr("%1 of the Chinese calendar").arg(lunar::monthName(fixed.month, false) + lunar::dayName(fixed.day));
    return fixed.solarTerm;
}

QStringList themeHints(const QList<FixedDay>& fixedDays, int year, int month, const QString& theme)
{
    QStringList hints;
    for (const FixedDay& fixed : fixedDays) {
        const QStringList words = splitAliases(fixed.themeWords);
        if (!std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return theme.contains(word); }))
            continue;
        const QList<QDate> days = daysOf(fixed, year);
        if (!days.isEmpty() && std::none_of(days.cbegin(), days.cend(), [month](QDate day) { return day.month() == month; }))
            hints << calendarTr("The day itself is another one: %1 is on %2 (%3).")
                         .arg(fixed.name, days.first().toString(Qt::ISODate), ruleText(fixed));
    }
    return hints;
}

Result<QStringList> themeHints(const RecordStore& store, int year, int month, const QString& theme)
{
    BIHUAN_TRY_ASSIGN(const auto fixedDays, store.list(fixedDayType()));
    return themeHints(fixedDays, year, month, theme);
}

} // namespace bihuan
