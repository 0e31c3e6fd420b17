// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/obligation.h"

#include "core/calendar/fixed_day.h"
#include "core/calendar/obligation/due_rules.h"
#include "core/calendar/obligation/record_filter.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

namespace {

constexpr int longestWindow = 366;

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issue problem(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Problem, u"obligation."_s + code, field, message};
}

Issue warning(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Warning, u"obligation."_s + code, field, message};
}

Issues ruleIssues(const Obligation& one)
{
    Issues issues;
    const bool steps = one.rule == u"weeks"_s || one.rule == u"months"_s || one.rule == u"since"_s;
    if (one.rule == u"dates"_s && (one.dates.trimmed().isEmpty() || !parseYearDays(one.dates)))
        issues << problem(u"dates"_s, u"dates"_s, tr("Write the days of the year as 09-15, several joined by “、”."));
    const int most = one.rule == u"weeks"_s ? 52 : one.rule == u"since"_s && !one.unit.isEmpty() ? 366 : 12;
    if (steps && (one.every < 1 || one.every > most))
        issues << problem(u"every"_s, u"every"_s, tr("“Every” is a number from 1 to %1.").arg(most));
    if (steps && one.rule != u"since"_s && !one.beginsOn.isValid())
        issues << problem(u"begins_on"_s, u"begins_on"_s, tr("Say from which day on it is counted."));
    if (one.rule == u"weekday"_s && (one.nth.isEmpty() || one.weekday.isEmpty()))
        issues << problem(u"weekday"_s, one.nth.isEmpty() ? u"nth"_s : u"weekday"_s, tr("Say which weekday of the month, such as the last Monday."));
    if (!parseMonths(one.months))
        issues << problem(u"months"_s, u"months"_s, tr("Write the months as numbers joined by “、”, such as “9、10、11”."));
    if (one.rule == u"anchor"_s && one.anchor.isEmpty())
        issues << problem(u"anchor"_s, u"anchor"_s, tr("Say what the days are counted from."));
    if (one.rule == u"anchor"_s && one.anchor == u"fixed_day"_s && one.anchorName.isEmpty())
        issues << problem(u"anchor_name"_s, u"anchor_name"_s, tr("Give the name of the fixed day."));
    if (std::abs(one.days) > longestWindow)
        issues << problem(u"days"_s, u"days"_s, tr("The days are from -%1 to %1.").arg(longestWindow));
    if (one.lead < 0 || one.lead > longestWindow)
        issues << problem(u"lead"_s, u"lead"_s, tr("The days are from 0 to %1.").arg(longestWindow));
    if (one.window < 0 || one.window > longestWindow)
        issues << problem(u"window_days"_s, u"window_days"_s, tr("The days are from 0 to %1.").arg(longestWindow));
    if (one.activeFrom.isValid() && one.activeTo.isValid() && one.activeTo < one.activeFrom)
        issues << problem(u"active"_s, u"active_to"_s, tr("The last day must not come before the first day."));
    return issues;
}

/// A kind of records may belong to a part of the program that is not there yet: never more than a warning.
Issues fulfilmentIssues(const Obligation& one, const RecordStore& store)
{
    const auto filter = RecordFilter::parse(one.filter);
    if (!filter)
        return {problem(u"filter"_s, u"record_filter"_s, tr("“%1” cannot be read: write column=word|word, several joined by a semicolon.").arg(one.filter))};
    if (one.fulfilledBy.isEmpty())
        return {};
    const RecordKind* kind = store.registry().find(one.fulfilledBy);
    if (!kind)
        return {warning(u"kind"_s, u"fulfilled_by"_s, tr("There are no records “%1” in this program: it is ticked off by hand.").arg(one.fulfilledBy))};
    if (!kind->field(one.dateField))
        return {warning(u"date_field"_s, u"date_field"_s, tr("%1 have no date “%2”: it is ticked off by hand.").arg(kind->pluralTitle(), one.dateField))};
    if (const QStringList unknown = filter->unknownColumns(*kind); !unknown.isEmpty())
        return {warning(u"filter_field"_s, u"record_filter"_s, tr("%1 have no field “%2”.").arg(kind->pluralTitle(), unknown.first()))};
    return {};
}

Issues obligationIssues(const Obligation& one, const RecordStore& store, QDate)
{
    return ruleIssues(one) + fulfilmentIssues(one, store);
}

Issues doneIssues(const ObligationDone& one, const RecordStore&, QDate today)
{
    Issues issues;
    if (one.result == u"done"_s && !one.doneOn.isValid())
        issues << Issue{Severity::Problem, u"obligation_done.date"_s, u"done_on"_s, tr("Say on which day it was done.")};
    if (one.result == u"done"_s && one.doneOn > today)
        issues << Issue{Severity::Problem, u"obligation_done.future"_s, u"done_on"_s, tr("It cannot have been done on a day to come.")};
    if (one.result == u"skipped"_s && one.note.trimmed().isEmpty())
        issues << Issue{Severity::Problem, u"obligation_done.reason"_s, u"note"_s, tr("Say why it does not apply.")};
    return issues;
}

QList<Choice> unitChoices()
{
    return {{u"calendar"_s, NOOP("calendar days"), {u"自然日"_s}}, {u"working"_s, NOOP("working days"), {u"工作日"_s}}, {u"school"_s, NOOP("school days"), {u"上课日"_s}}};
}

} // namespace

const RecordType<Obligation>& obligationType()
{
    using enum FieldFlag;
    const QList<Choice>& nth = fixedDayType().kind().field(u"nth"_s)->choices;
    const QList<Choice>& weekdays = fixedDayType().kind().field(u"weekday"_s)->choices;
    static const RecordType<Obligation> type =
        RecordType<Obligation>("obligation", NOOP("Recurring work"), NOOP("Recurring works"))
            .text("code", NOOP("Code"), &Obligation::code, {.flags = Generated | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &Obligation::name, {.flags = Required | Searchable | Unique, .aliases = {u"工作"_s, u"事项"_s}, .maxLength = 60})
            .reference("mechanism", NOOP("Mechanism"), &Obligation::mechanism, "mechanism", {.flags = Required, .aliases = {u"机制"_s}})
            .references("departments", NOOP("Responsible departments"), &Obligation::departments, "department", {.aliases = {u"责任部门"_s}})
            .choice("rule", NOOP("Comes again"), &Obligation::rule,
                    {{u"dates"_s, NOOP("On days of the year"), {u"固定日期"_s}},
                     {u"weeks"_s, NOOP("Every so many weeks"), {u"每几周"_s}},
                     {u"months"_s, NOOP("Every so many months"), {u"每几个月"_s}},
                     {u"weekday"_s, NOOP("On a weekday of the month"), {u"每月第几个星期几"_s}},
                     {u"anchor"_s, NOOP("Before or after a term, holiday or event"), {u"随学期节假日活动"_s}},
                     {u"since"_s, NOOP("So long after it was last done"), {u"距上次完成"_s}}},
                    {.flags = Required, .aliases = {u"规则"_s}})
            .text("dates", NOOP("Days of the year"), &Obligation::dates, {.flags = Hidden, .aliases = {u"固定日期"_s}, .maxLength = 100})
            .integer("every", NOOP("Every"), &Obligation::every, {.flags = Hidden})
            .date("begins_on", NOOP("Counted from"), &Obligation::beginsOn, {.flags = Hidden, .aliases = {u"起算日"_s}})
            .choice("nth", NOOP("Which of the month"), &Obligation::nth, nth, {.flags = Hidden})
            .choice("weekday", NOOP("Weekday"), &Obligation::weekday, weekdays, {.flags = Hidden})
            .text("months", NOOP("Only in these months"), &Obligation::months, {.flags = Hidden, .maxLength = 40})
            .choice("anchor", NOOP("From what"), &Obligation::anchor,
                    {{u"term_start"_s, NOOP("First day of a term")},
                     {u"term_end"_s, NOOP("Last day of a term")},
                     {u"holiday_start"_s, NOOP("First day of a holiday")},
                     {u"holiday_end"_s, NOOP("Last day of a holiday")},
                     {u"event"_s, NOOP("Event of the school")},
                     {u"fixed_day"_s, NOOP("Fixed day")}},
                    {.flags = Hidden})
            .text("anchor_name", NOOP("Of which name or kind"), &Obligation::anchorName, {.flags = Hidden, .maxLength = 40})
            .integer("days", NOOP("Days after, negative before"), &Obligation::days, {.flags = Hidden})
            .choice("unit", NOOP("Counted in"), &Obligation::unit, unitChoices(), {.flags = Hidden})
            .boolean("in_term", NOOP("Only while school is on"), &Obligation::inTerm, {.flags = Hidden})
            .choice("shift", NOOP("On a day off"), &Obligation::shift,
                    {{u"none"_s, NOOP("As it is")}, {u"before"_s, NOOP("The working day before")}, {u"after"_s, NOOP("The working day after")}}, {.flags = Required | Hidden})
            .integer("lead", NOOP("Due soon, days before"), &Obligation::lead, {.flags = Hidden})
            .integer("window_days", NOOP("May be done from, days before"), &Obligation::window, {.flags = Hidden})
            .date("active_from", NOOP("In force from"), &Obligation::activeFrom, {.flags = Hidden})
            .date("active_to", NOOP("In force until"), &Obligation::activeTo, {.flags = Hidden})
            .text("fulfilled_by", NOOP("Done by records"), &Obligation::fulfilledBy, {.flags = Hidden, .maxLength = 40})
            .text("date_field", NOOP("Date of the records"), &Obligation::dateField, {.flags = Hidden, .maxLength = 40})
            .text("record_filter", NOOP("Which of the records"), &Obligation::filter, {.flags = Hidden})
            .choice("needs", NOOP("Needs"), &Obligation::needs, {{u"one"_s, NOOP("one record")}, {u"all"_s, NOOP("all of the records")}}, {.flags = Required | Hidden})
            .boolean("active", NOOP("In use"), &Obligation::active, {.aliases = {u"启用"_s}})
            .integer("position", NOOP("Order"), &Obligation::position, {.flags = Hidden, .aliases = {u"排序"_s}})
            .text("note", NOOP("Note"), &Obligation::note, {.aliases = {u"备注"_s}, .maxLength = 300})
            .text("source", NOOP("Source"), &Obligation::source, {.flags = Generated, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(obligationIssues);
    return type;
}

const RecordType<ObligationDone>& obligationDoneType()
{
    using enum FieldFlag;
    static const RecordType<ObligationDone> type =
        RecordType<ObligationDone>("obligation_done", NOOP("Work ticked off"), NOOP("Works ticked off"))
            .text("name", NOOP("Name"), &ObligationDone::name, {.flags = Required | Generated | Searchable, .maxLength = 80})
            .reference("obligation", NOOP("Recurring work"), &ObligationDone::obligation, "obligation", {.flags = Required | Generated | Hidden})
            .text("period", NOOP("Which time"), &ObligationDone::period, {.flags = Required | Generated | Hidden, .maxLength = 60})
            .date("due_on", NOOP("Was due on"), &ObligationDone::dueOn, {.flags = Required | Generated})
            .choice("result", NOOP("Result"), &ObligationDone::result,
                    {{u"done"_s, NOOP("Work done")}, {u"skipped"_s, NOOP("Not applicable")}}, {.flags = Required | Generated})
            .date("done_on", NOOP("Done on"), &ObligationDone::doneOn, {.aliases = {u"完成日期"_s}})
            .text("note", NOOP("Note"), &ObligationDone::note, {.flags = Searchable, .aliases = {u"备注"_s}, .maxLength = 300})
            .named("name")
            .ordered({u"-due_on"_s})
            .checkedBy(doneIssues);
    return type;
}

} // namespace bihuan
