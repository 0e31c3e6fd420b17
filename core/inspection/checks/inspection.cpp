// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/inspection.h"

#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

QList<Choice> stateChoices()
{
    return {{u"planned"_s, NOOP("Check planned")},   {u"issued"_s, NOOP("Sheet printed")}, {u"done"_s, NOOP("Check done")},
            {u"reviewed"_s, NOOP("Reviewed")}, {u"filed"_s, NOOP("Filed")},          {u"missed"_s, NOOP("Missed")}};
}

/// The only things a form may change are who is to go and the note; who went stays as it was entered.
Issues inspectionIssues(const Inspection& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (one.id.isNull() || isOpenCheck(checkStateOf(one)))
        return issues;
    const auto stored = store.find(inspectionType(), one.id);
    if (stored && *stored && (*stored)->state == one.state && (*stored)->inspectors != one.inspectors)
        issues << Issue{Severity::Problem, u"inspection.inspectors"_s, u"inspectors"_s,
                        tr("Who did the check stays as it was entered.")};
    return issues;
}

} // namespace

QString checkStateCode(CheckState state)
{
    return stateChoices()[int(state)].code;
}

QString checkStateName(CheckState state)
{
    return QCoreApplication::translate("record", stateChoices()[int(state)].label);
}

CheckState checkStateOf(const Inspection& inspection)
{
    for (const CheckState state : {CheckState::Planned, CheckState::Issued, CheckState::Done, CheckState::Reviewed, CheckState::Filed, CheckState::Missed})
        if (inspection.state == checkStateCode(state))
            return state;
    return CheckState::Planned;
}

const RecordType<Inspection>& inspectionType()
{
    static const RecordType<Inspection> type =
        RecordType<Inspection>("inspection", NOOP("Inspection"), NOOP("Inspections"))
            .text("title", NOOP("Inspection"), &Inspection::title, {.flags = Required | Generated | Searchable, .maxLength = 160})
            .choice("cycle", NOOP("How often"), &Inspection::cycle, checklistType().kind().field(u"cycle"_s)->choices, {.flags = Required | Generated})
            .choice("state", NOOP("State"), &Inspection::state, stateChoices(), {.flags = Required | Generated | Hidden})
            .date("from_day", NOOP("May begin on"), &Inspection::fromDay, {.flags = Required | Generated | Hidden})
            .date("due_on", NOOP("Due by"), &Inspection::dueOn, {.flags = Required | Generated})
            .integer("week_no", NOOP("Teaching week"), &Inspection::weekNo, {.flags = Generated | Hidden})
            .text("building", NOOP("Building"), &Inspection::building, {.flags = Generated | Hidden, .maxLength = 30})
            .reference("department", NOOP("Department"), &Inspection::department, "department", {.flags = Generated | Hidden})
            .references("inspectors", NOOP("Checked by whom"), &Inspection::inspectors, "person", {.flags = Searchable})
            .references("checklists", NOOP("Checklists"), &Inspection::checklists, "checklist", {.flags = Generated | Hidden})
            .references("zones", NOOP("Zones"), &Inspection::zones, "zone", {.flags = Generated | Hidden})
            .text("plan_key", NOOP("Place in the plan"), &Inspection::planKey, {.flags = Required | Generated | Hidden})
            .text("short_code", NOOP("Short code"), &Inspection::shortCode, {.flags = Required | Generated | Searchable | Unique, .maxLength = 20})
            .date("issued_on", NOOP("Printed on"), &Inspection::issuedOn, {.flags = Generated | Hidden})
            .date("done_on", NOOP("Done on"), &Inspection::doneOn, {.flags = Generated})
            .date("keyed_on", NOOP("Entered on"), &Inspection::keyedOn, {.flags = Generated | Hidden})
            .boolean("late", NOOP("Late"), &Inspection::late, {.flags = Generated})
            .text("late_reason", NOOP("Why it was entered late"), &Inspection::lateReason, {.flags = Generated | Hidden})
            .references("zones_left_out", NOOP("Zones not looked at"), &Inspection::zonesLeftOut, "zone", {.flags = Generated | Hidden})
            .integer("checked", NOOP("Items looked at"), &Inspection::checked, {.flags = Generated})
            .integer("wrong", NOOP("Wrong"), &Inspection::wrong, {.flags = Generated})
            .integer("not_applicable", NOOP("Does not apply"), &Inspection::notApplicable, {.flags = Generated | Hidden})
            .reference("reviewer", NOOP("Reviewed by"), &Inspection::reviewer, "person", {.flags = Generated})
            .date("reviewed_on", NOOP("Reviewed on"), &Inspection::reviewedOn, {.flags = Generated | Hidden})
            .longText("review_note", NOOP("Review"), &Inspection::reviewNote, {.flags = Generated | Hidden | Searchable, .maxLength = 1000})
            .date("filed_on", NOOP("Filed on"), &Inspection::filedOn, {.flags = Generated | Hidden})
            .text("place", NOOP("Place of the paper"), &Inspection::place, {.flags = Generated | Hidden, .maxLength = 60})
            .date("missed_on", NOOP("Declared missed on"), &Inspection::missedOn, {.flags = Generated | Hidden})
            .text("missed_reason", NOOP("Why it was missed"), &Inspection::missedReason, {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &Inspection::note, {.flags = Hidden})
            .named("title")
            .ordered({u"-due_on"_s, u"id"_s})
            .checkedBy(inspectionIssues);
    return type;
}

const RecordType<InspectionLine>& inspectionLineType()
{
    // Everything is Generated: lines come from keying a sheet in, and are never typed one by one.
    static const RecordType<InspectionLine> type =
        RecordType<InspectionLine>("inspection_line", NOOP("Finding of an inspection"), NOOP("Findings of inspections"))
            .date("done_on", NOOP("Done on"), &InspectionLine::doneOn, {.flags = Required | Generated})
            .choice("result", NOOP("Result"), &InspectionLine::result,
                    {{u"wrong"_s, NOOP("Wrong"), {u"异常"_s}}, {u"na"_s, NOOP("Does not apply"), {u"不适用"_s}}}, {.flags = Required | Generated})
            .text("place", NOOP("Zone"), &InspectionLine::place, {.flags = Generated | Searchable, .maxLength = 160})
            .integer("item_no", NOOP("Number of the item"), &InspectionLine::itemNo, {.flags = Generated | Hidden})
            .text("content", NOOP("What to check"), &InspectionLine::content, {.flags = Required | Generated, .maxLength = 100})
            .text("finding", NOOP("Finding"), &InspectionLine::finding, {.flags = Generated | Searchable, .maxLength = 500})
            .text("category", NOOP("Category of hazard"), &InspectionLine::category, {.flags = Generated, .maxLength = 20})
            .reference("inspection", NOOP("Inspection"), &InspectionLine::inspection, "inspection", {.flags = Required | Generated})
            .reference("zone", NOOP("Zone in the list"), &InspectionLine::zone, "zone", {.flags = Generated | Hidden})
            .reference("item", NOOP("Checklist item"), &InspectionLine::item, "check_item", {.flags = Generated | Hidden})
            .reference("hazard", NOOP("Hazard"), &InspectionLine::hazard, "loop_item", {.flags = Generated})
            .named("content")
            .ordered({u"-done_on"_s, u"-id"_s});
    return type;
}

} // namespace bihuan
