// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_rules.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<DrillRole>& drillRoleType()
{
    static const RecordType<DrillRole> type =
        RecordType<DrillRole>("drill_role", NOOP("Role in a drill"), NOOP("Roles in drills"))
            .reference("drill", NOOP("Drill"), &DrillRole::drill, "drill", {.flags = Required | Searchable})
            .integer("position", NOOP("Order"), &DrillRole::position, {.flags = Hidden})
            .text("team", NOOP("Team"), &DrillRole::team, {.flags = Required | Searchable, .aliases = {u"组别"_s}, .maxLength = 40})
            .reference("person", NOOP("Led by"), &DrillRole::person, "person", {.flags = Searchable, .aliases = {u"负责人"_s, u"姓名"_s}})
            .text("action", NOOP("Does"), &DrillRole::action, {.aliases = {u"任务"_s, u"职责"_s}, .maxLength = 300})
            .reference("backup", NOOP("Deputy"), &DrillRole::backup, "person", {.aliases = {u"备岗"_s}})
            .boolean("key_role", NOOP("Key role"), &DrillRole::keyRole)
            .named("team")
            .ordered({u"-drill"_s, u"position"_s})
            .checkedBy(drillRules::roleIssues);
    return type;
}

const RecordType<DrillClassTime>& drillClassTimeType()
{
    static const RecordType<DrillClassTime> type =
        RecordType<DrillClassTime>("drill_class_time", NOOP("Time of a class"), NOOP("Times of classes"))
            .reference("drill", NOOP("Drill"), &DrillClassTime::drill, "drill", {.flags = Required | Generated | Searchable})
            .integer("position", NOOP("Order"), &DrillClassTime::position, {.flags = Generated | Hidden})
            .text("class_name", NOOP("Class as it was"), &DrillClassTime::className, {.flags = Required | Generated | Searchable, .maxLength = 30})
            .integer("expected", NOOP("Pupils expected"), &DrillClassTime::expected)
            .integer("present", NOOP("Pupils counted"), &DrillClassTime::present)
            .integer("arrived_s", NOOP("Arrived after seconds"), &DrillClassTime::arrivedS)
            .text("absent_note", NOOP("Who was missing and why"), &DrillClassTime::absentNote)
            .choice("keyed_from", NOOP("Entered from"), &DrillClassTime::keyedFrom,
                    {{u"desk"_s, NOOP("Stopwatch")}, {u"sheet"_s, NOOP("Tally sheet")}}, {.flags = Required | Generated | Hidden})
            .named("class_name")
            .ordered({u"-drill"_s, u"position"_s})
            .checkedBy(drillRules::classTimeIssues);
    return type;
}

const RecordType<DrillEvidenceSlot>& drillEvidenceSlotType()
{
    static const RecordType<DrillEvidenceSlot> type =
        RecordType<DrillEvidenceSlot>("drill_evidence_slot", NOOP("Evidence a drill needs"), NOOP("Evidence drills need"))
            .text("code", NOOP("Code"), &DrillEvidenceSlot::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &DrillEvidenceSlot::name, {.flags = Required | Unique, .maxLength = 20})
            .choice("filled_by", NOOP("Filled by"), &DrillEvidenceSlot::filledBy,
                    {{u"plan"_s, NOOP("Approval of the plan")}, {u"script"_s, NOOP("Script")}, {u"roles"_s, NOOP("Roles")}, {u"briefing"_s, NOOP("Teaching beforehand")},
                     {u"record"_s, NOOP("Times and head-counts")}, {u"review"_s, NOOP("Evaluation and review")}, {u"file"_s, NOOP("Summary")},
                     {u"attachment"_s, NOOP("Attachment only")}},
                    {.flags = Required})
            .text("what", NOOP("What is meant"), &DrillEvidenceSlot::what)
            .boolean("disabled", NOOP("Switched off"), &DrillEvidenceSlot::disabled)
            .integer("position", NOOP("Order"), &DrillEvidenceSlot::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &DrillEvidenceSlot::source, {.flags = Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}});
    return type;
}

const RecordType<DrillEvidence>& drillEvidenceType()
{
    static const RecordType<DrillEvidence> type =
        RecordType<DrillEvidence>("drill_evidence", NOOP("Reason for missing evidence"), NOOP("Reasons for missing evidence"))
            .reference("drill", NOOP("Drill"), &DrillEvidence::drill, "drill", {.flags = Required | Generated | Searchable})
            .reference("slot", NOOP("Evidence a drill needs"), &DrillEvidence::slot, "drill_evidence_slot", {.flags = Required | Generated})
            .text("reason", NOOP("Reason"), &DrillEvidence::reason, {.flags = Required})
            .named("reason")
            .ordered({u"-drill"_s, u"slot"_s});
    return type;
}

const RecordType<DrillTeam>& drillTeamType()
{
    static const RecordType<DrillTeam> type =
        RecordType<DrillTeam>("drill_team", NOOP("Usual team of a drill"), NOOP("Usual teams of drills"))
            .text("code", NOOP("Code"), &DrillTeam::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("team", NOOP("Team"), &DrillTeam::team, {.flags = Required | Unique, .maxLength = 40})
            .text("action", NOOP("Does"), &DrillTeam::action, {.maxLength = 300})
            .text("post", NOOP("Code of the post that leads it"), &DrillTeam::post, {.flags = Hidden, .maxLength = 40})
            .boolean("key_role", NOOP("Key role"), &DrillTeam::keyRole)
            .boolean("evacuation_only", NOOP("Evacuations only"), &DrillTeam::evacuationOnly)
            .integer("position", NOOP("Order"), &DrillTeam::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &DrillTeam::source, {.flags = Hidden, .maxLength = 10})
            .named("team")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}});
    return type;
}

const RecordType<DrillStep>& drillStepType()
{
    static const RecordType<DrillStep> type =
        RecordType<DrillStep>("drill_step", NOOP("Step of the usual script"), NOOP("Usual scripts of drills"))
            .text("code", NOOP("Code"), &DrillStep::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .reference("kind", NOOP("Emergency plan"), &DrillStep::kind, "drill_kind", {.flags = Searchable})
            .text("at", NOOP("When"), &DrillStep::at, {.maxLength = 20})
            .text("what", NOOP("What happens"), &DrillStep::what, {.flags = Required | Searchable, .maxLength = 300})
            .text("who", NOOP("Who does it"), &DrillStep::who, {.maxLength = 60})
            .integer("position", NOOP("Order"), &DrillStep::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &DrillStep::source, {.flags = Hidden, .maxLength = 10})
            .named("what")
            .ordered({u"kind"_s, u"position"_s})
            .importedBy({{u"code"_s}});
    return type;
}

const RecordType<DrillMarkItem>& drillMarkItemType()
{
    static const RecordType<DrillMarkItem> type =
        RecordType<DrillMarkItem>("drill_mark_item", NOOP("Item of the evaluation"), NOOP("Items of the evaluation"))
            .text("code", NOOP("Code"), &DrillMarkItem::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("What is evaluated"), &DrillMarkItem::name, {.flags = Required | Unique, .maxLength = 60})
            .text("standard", NOOP("Good when"), &DrillMarkItem::standard)
            .integer("points", NOOP("Points"), &DrillMarkItem::points)
            .boolean("evacuation_only", NOOP("Evacuations only"), &DrillMarkItem::evacuationOnly)
            .boolean("disabled", NOOP("Switched off"), &DrillMarkItem::disabled)
            .integer("position", NOOP("Order"), &DrillMarkItem::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &DrillMarkItem::source, {.flags = Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}});
    return type;
}

const RecordType<DrillMark>& drillMarkType()
{
    static const RecordType<DrillMark> type =
        RecordType<DrillMark>("drill_mark", NOOP("Mark of a drill"), NOOP("Marks of drills"))
            .reference("drill", NOOP("Drill"), &DrillMark::drill, "drill", {.flags = Required | Generated | Searchable})
            .reference("item", NOOP("Item of the evaluation"), &DrillMark::item, "drill_mark_item", {.flags = Generated | Hidden})
            .integer("position", NOOP("Order"), &DrillMark::position, {.flags = Generated | Hidden})
            .text("name", NOOP("What is evaluated"), &DrillMark::name, {.flags = Required | Generated, .maxLength = 60})
            .integer("points", NOOP("Points"), &DrillMark::points, {.flags = Generated})
            .integer("got", NOOP("Points given"), &DrillMark::got)
            .text("note", NOOP("Note"), &DrillMark::note)
            .named("name")
            .ordered({u"-drill"_s, u"position"_s})
            .checkedBy(drillRules::markIssues);
    return type;
}

const RecordType<DrillFinding>& drillFindingType()
{
    static const RecordType<DrillFinding> type =
        RecordType<DrillFinding>("drill_finding", NOOP("Finding of a drill"), NOOP("Findings of drills"))
            .reference("drill", NOOP("Drill"), &DrillFinding::drill, "drill", {.flags = Required | Generated | Searchable})
            .text("description", NOOP("What went wrong"), &DrillFinding::description, {.flags = Required | Generated | Searchable, .maxLength = 400})
            .reference("item", NOOP("Item in the ledger"), &DrillFinding::item, "loop_item", {.flags = Required | Generated})
            .named("description")
            .ordered({u"-drill"_s});
    return type;
}

} // namespace bihuan
