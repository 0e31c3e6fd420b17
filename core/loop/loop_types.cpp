// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_item.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<LoopItem>& loopItemType()
{
    // What a step changes is Generated: it is entered with the step, so that the guards see it.
    static const RecordType<LoopItem> type =
        RecordType<LoopItem>("loop_item", NOOP("Hazard or open item"), NOOP("Hazards and open items"))
            .text("number", NOOP("Number"), &LoopItem::number, {.flags = Generated | Searchable | Unique, .aliases = {u"编号"_s, u"隐患编号"_s}, .maxLength = 40})
            .choice("kind", NOOP("What it is"), &LoopItem::kind,
                    {{u"hazard"_s, NOOP("Hazard"), {u"隐患"_s}},
                     {u"drill"_s, NOOP("Drill finding"), {u"演练问题"_s}},
                     {u"resolution"_s, NOOP("Resolution"), {u"会议决议"_s}},
                     {u"appraisal"_s, NOOP("Appraisal defect"), {u"考评问题"_s}},
                     {u"property"_s, NOOP("Property defect"), {u"物业问题"_s}}},
                    {.flags = Required | Generated})
            .integer("year", NOOP("Ledger of the year"), &LoopItem::year, {.flags = Generated | Hidden})
            .integer("serial", NOOP("Serial"), &LoopItem::serial, {.flags = Generated | Hidden})
            .choice("state", NOOP("State"), &LoopItem::state,
                    {{u"discovered"_s, NOOP("Discovered")},
                     {u"registered"_s, NOOP("Registered")},
                     {u"assigned"_s, NOOP("Assigned")},
                     {u"rectifying"_s, NOOP("Being put right")},
                     {u"submitted"_s, NOOP("To be checked")},
                     {u"returned"_s, NOOP("Sent back")},
                     {u"verified"_s, NOOP("In order")},
                     {u"closed"_s, NOOP("Closed")},
                     {u"reopened"_s, NOOP("Opened again")}},
                    {.flags = Required | Generated})
            .date("found_on", NOOP("Found on"), &LoopItem::foundOn, {.flags = Required, .aliases = {u"发现时间"_s, u"排查时间"_s, u"发现日期"_s}})
            .choice("source", NOOP("Found by"), &LoopItem::source,
                    {{u"inspection"_s, NOOP("Inspection"), {u"排查"_s, u"检查"_s}},
                     {u"property"_s, NOOP("Property company"), {u"物业"_s}},
                     {u"spot"_s, NOOP("Reported by anybody"), {u"随手报"_s}},
                     {u"superior"_s, NOOP("Authority above"), {u"上级"_s}},
                     {u"parent"_s, NOOP("Parents"), {u"家长"_s}},
                     {u"drill"_s, NOOP("Drill"), {u"演练"_s}},
                     {u"meeting"_s, NOOP("Meeting"), {u"会议"_s}},
                     {u"appraisal"_s, NOOP("Appraisal"), {u"考评"_s}},
                     {u"repeat"_s, NOOP("Repeat elsewhere"), {u"举一反三"_s}}},
                    {.aliases = {u"来源"_s, u"隐患来源"_s}})
            .reference("reporter", NOOP("Reported by"), &LoopItem::reporter, "person", {.flags = Hidden, .aliases = {u"发现人"_s, u"检查人"_s}})
            .reference("zone", NOOP("Zone"), &LoopItem::zone, "zone", {.flags = Searchable, .aliases = {u"区域"_s, u"地点"_s, u"场所"_s}})
            .text("spot", NOOP("Exact place"), &LoopItem::spot, {.flags = Searchable, .aliases = {u"部位"_s, u"具体位置"_s}, .maxLength = 60})
            .text("category", NOOP("Hazard category"), &LoopItem::category, {.aliases = {u"类别"_s, u"隐患类别"_s}, .maxLength = 20})
            .longText("description", NOOP("What is wrong"), &LoopItem::description,
                      {.flags = Required | Searchable, .aliases = {u"隐患描述"_s, u"隐患名称"_s, u"隐患内容"_s, u"描述"_s, u"问题"_s}, .maxLength = 2000})
            .choice("level", NOOP("Level"), &LoopItem::level,
                    {{u"general"_s, NOOP("General"), {u"一般"_s, u"一般隐患"_s}}, {u"major"_s, NOOP("Major"), {u"重大"_s, u"重大隐患"_s}}},
                    {.flags = Required, .aliases = {u"等级"_s, u"隐患等级"_s, u"级别"_s}})
            .text("risk_method", NOOP("Risk method"), &LoopItem::riskMethod, {.flags = Generated | Hidden, .maxLength = 20})
            .integer("risk_value", NOOP("Risk value"), &LoopItem::riskValue, {.flags = Generated | Hidden})
            .choice("risk_color", NOOP("Risk"), &LoopItem::riskColor,
                    {{u"red"_s, NOOP("Major (red)")}, {u"orange"_s, NOOP("Considerable (orange)")},
                     {u"yellow"_s, NOOP("General (yellow)")}, {u"blue"_s, NOOP("Low (blue)")}},
                    {.flags = Generated | Hidden})
            .text("risk_factors", NOOP("Graded by"), &LoopItem::riskFactors, {.flags = Generated | Hidden, .maxLength = 60})
            .longText("containment", NOOP("Temporary measures"), &LoopItem::containment,
                      {.flags = Generated | Hidden, .aliases = {u"临时措施"_s, u"临时管控措施"_s}, .maxLength = 1000})
            .date("contained_on", NOOP("Contained on"), &LoopItem::containedOn, {.flags = Generated | Hidden})
            .text("escalation_no", NOOP("Number of the report"), &LoopItem::escalationNo, {.flags = Generated | Hidden | Searchable, .maxLength = 60})
            .date("escalated_on", NOOP("Reported above on"), &LoopItem::escalatedOn, {.flags = Generated | Hidden})
            .reference("department", NOOP("Responsible department"), &LoopItem::department, "department",
                       {.flags = Generated, .aliases = {u"责任部门"_s, u"整改部门"_s}})
            .reference("owner", NOOP("To be put right by"), &LoopItem::owner, "person",
                       {.flags = Generated | Searchable, .aliases = {u"责任人"_s, u"整改责任人"_s}})
            .longText("measure", NOOP("What is done about it"), &LoopItem::measure,
                      {.flags = Hidden, .aliases = {u"整改措施"_s, u"措施"_s}, .maxLength = 1000})
            .integer("cost", NOOP("Cost in yuan"), &LoopItem::cost, {.flags = Hidden, .aliases = {u"资金"_s, u"整改资金"_s}})
            .date("due_on", NOOP("Due"), &LoopItem::dueOn, {.flags = Generated, .aliases = {u"整改期限"_s, u"期限"_s}})
            .integer("extensions", NOOP("Put off"), &LoopItem::extensions, {.flags = Generated | Hidden})
            .date("done_on", NOOP("Put right on"), &LoopItem::doneOn, {.flags = Generated | Hidden, .aliases = {u"完成时间"_s, u"完成日期"_s}})
            .reference("fixed_by", NOOP("Put right by"), &LoopItem::fixedBy, "person", {.flags = Generated | Hidden, .aliases = {u"整改人"_s}})
            .reference("verifier", NOOP("Checked by"), &LoopItem::verifier, "person", {.flags = Generated | Hidden, .aliases = {u"复查人"_s, u"验收人"_s}})
            .date("verified_on", NOOP("Checked on"), &LoopItem::verifiedOn, {.flags = Generated | Hidden, .aliases = {u"复查日期"_s, u"验收时间"_s}})
            .text("verify_note", NOOP("Result of the check"), &LoopItem::verifyNote, {.flags = Generated | Hidden, .maxLength = 1000})
            .text("no_photo_reason", NOOP("Why there is no photograph"), &LoopItem::noPhotoReason, {.flags = Generated | Hidden})
            .date("closed_on", NOOP("Closed on"), &LoopItem::closedOn, {.flags = Generated, .aliases = {u"销号时间"_s, u"销号日期"_s}})
            .reference("repeats", NOOP("Repeats"), &LoopItem::repeats, "loop_item", {.flags = Generated | Hidden})
            .text("note", NOOP("Note"), &LoopItem::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("number")
            .ordered({u"-year"_s, u"-serial"_s, u"-found_on"_s})
            .checkedBy(loopItemIssues);
    return type;
}

} // namespace bihuan
