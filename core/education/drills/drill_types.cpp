// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_rules.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

const QList<Choice>& modes()
{
    static const QList<Choice> all{{u"announced"_s, NOOP("Announced"), {u"预告"_s}}, {u"unannounced"_s, NOOP("Unannounced"), {u"不预告"_s, u"突击"_s}},
                                   {u"tabletop"_s, NOOP("Table-top"), {u"桌面"_s, u"桌面推演"_s}}};
    return all;
}

} // namespace

const RecordType<DrillKind>& drillKindType()
{
    static const RecordType<DrillKind> type =
        RecordType<DrillKind>("drill_kind", NOOP("Kind of drill"), NOOP("Kinds of drills"))
            .text("code", NOOP("Code"), &DrillKind::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Emergency plan"), &DrillKind::name, {.flags = Required | Unique | Searchable, .aliases = {u"预案"_s, u"演练类别"_s}, .maxLength = 30})
            .boolean("evacuation", NOOP("Everybody leaves the buildings"), &DrillKind::evacuation, {.aliases = {u"疏散"_s}})
            .choice("mode", NOOP("Usual way"), &DrillKind::mode, modes(), {.flags = Required, .aliases = {u"方式"_s}})
            .text("signal", NOOP("Signal"), &DrillKind::signal, {.aliases = {u"信号"_s}, .maxLength = 60})
            .integer("target_s", NOOP("Target in seconds"), &DrillKind::targetS, {.aliases = {u"目标秒"_s, u"目标时间"_s}})
            .integer("per_year", NOOP("Times a school year"), &DrillKind::perYear, {.aliases = {u"每学年次数"_s}})
            .text("preferred", NOOP("Best held in"), &DrillKind::preferred, {.aliases = {u"适宜月份"_s}, .maxLength = 60})
            .longText("briefing", NOOP("Taught beforehand"), &DrillKind::briefing, {.flags = Hidden, .maxLength = 1000})
            .boolean("disabled", NOOP("Switched off"), &DrillKind::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &DrillKind::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &DrillKind::source, {.flags = Hidden, .maxLength = 10})
            .text("basis", NOOP("Basis"), &DrillKind::basis, {.flags = Hidden, .maxLength = 120})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"code"_s}, {u"name"_s}})
            .checkedBy(drillRules::kindIssues);
    return type;
}

const RecordType<Drill>& drillType()
{
    static const RecordType<Drill> type =
        RecordType<Drill>("drill", NOOP("Drill"), NOOP("Drills"))
            .text("number", NOOP("Drill number"), &Drill::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 20})
            .integer("school_year", NOOP("School year"), &Drill::schoolYear, {.flags = Generated | Hidden})
            .reference("kind", NOOP("Emergency plan"), &Drill::kind, "drill_kind", {.flags = Required | Searchable, .aliases = {u"预案"_s, u"类别"_s}})
            .date("held_on", NOOP("Drill held on"), &Drill::heldOn, {.flags = Required, .aliases = {u"演练日期"_s}})
            .text("held_at", NOOP("Drill begins at"), &Drill::heldAt, {.aliases = {u"演练时间"_s}, .maxLength = 5})
            .choice("mode", NOOP("Way"), &Drill::mode, modes(), {.flags = Required, .aliases = {u"方式"_s}})
            .choice("state", NOOP("Standing"), &Drill::state,
                    {{u"planned"_s, NOOP("In the plan")}, {u"approved"_s, NOOP("Approved")}, {u"briefed"_s, NOOP("Taught beforehand")}, {u"executed"_s, NOOP("Drill held")},
                     {u"reviewed"_s, NOOP("Reviewed")}, {u"improved"_s, NOOP("Improved")}, {u"closed"_s, NOOP("File closed")}, {u"cancelled"_s, NOOP("Cancelled")}},
                    {.flags = Required | Generated | Hidden})
            .text("place", NOOP("Assembly place"), &Drill::place, {.aliases = {u"集合地点"_s, u"地点"_s}, .maxLength = 60})
            .reference("commander", NOOP("Commander"), &Drill::commander, "person", {.flags = Searchable, .aliases = {u"总指挥"_s}})
            .integer("n_teachers", NOOP("Staff taking part"), &Drill::teachers, {.flags = Hidden, .aliases = {u"教职工人数"_s}})
            .integer("n_pupils", NOOP("Pupils taking part"), &Drill::pupils, {.flags = Hidden, .aliases = {u"学生人数"_s}})
            .longText("routes", NOOP("Routes, one per line"), &Drill::routes, {.flags = Hidden, .maxLength = 2000})
            .text("signal", NOOP("Signal"), &Drill::signal, {.flags = Hidden, .maxLength = 60})
            .integer("target_s", NOOP("Target in seconds"), &Drill::targetS, {.flags = Hidden})
            .integer("actual_s", NOOP("Needed in seconds"), &Drill::actualS, {.aliases = {u"实用秒"_s, u"用时"_s}})
            .text("untimed_reason", NOOP("Why it was not timed"), &Drill::untimedReason, {.flags = Hidden})
            .longText("script", NOOP("Script: time｜what｜who, one step per line"), &Drill::script, {.flags = Hidden, .maxLength = 8000})
            .longText("absence_note", NOOP("Who was missing and why"), &Drill::absenceNote, {.flags = Hidden, .maxLength = 2000})
            .longText("review_note", NOOP("Words of the review"), &Drill::reviewNote, {.flags = Hidden | Searchable, .aliases = {u"讲评"_s}, .maxLength = 4000})
            .longText("summary", NOOP("Summary"), &Drill::summary, {.flags = Hidden | Searchable, .aliases = {u"总结"_s}, .maxLength = 8000})
            .date("approved_on", NOOP("Approved on"), &Drill::approvedOn, {.flags = Generated | Hidden})
            .date("briefed_on", NOOP("Taught beforehand on"), &Drill::briefedOn, {.flags = Generated | Hidden})
            .date("executed_on", NOOP("Entered as held on"), &Drill::executedOn, {.flags = Generated | Hidden})
            .date("reviewed_on", NOOP("Reviewed on"), &Drill::reviewedOn, {.flags = Generated | Hidden})
            .date("improved_on", NOOP("Improved on"), &Drill::improvedOn, {.flags = Generated | Hidden})
            .date("closed_on", NOOP("File closed on"), &Drill::closedOn, {.flags = Generated | Hidden})
            .text("briefing_note", NOOP("How it was taught"), &Drill::briefingNote, {.flags = Hidden})
            .text("cancel_reason", NOOP("Why it was cancelled"), &Drill::cancelReason, {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &Drill::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .text("short_code", NOOP("Short code"), &Drill::shortCode, {.flags = Unique | Generated | Searchable | Hidden, .maxLength = 20})
            .named("number")
            .ordered({u"-held_on"_s})
            .checkedBy(drillRules::drillIssues);
    return type;
}

} // namespace bihuan
