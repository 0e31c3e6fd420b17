// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/inspection_rule.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<InspectionRule>& inspectionRuleType()
{
    static const RecordType<InspectionRule> type =
        RecordType<InspectionRule>("inspection_rule", NOOP("Rule of inspection"), NOOP("Rules of inspection"))
            .text("code", NOOP("Code"), &InspectionRule::code, {.flags = Generated | Hidden | Unique, .maxLength = 40})
            .text("name", NOOP("Kind of inspection"), &InspectionRule::name, {.flags = Required | Unique | Searchable, .aliases = {u"排查类别"_s}, .maxLength = 20})
            .text("time_limit", NOOP("Time limit"), &InspectionRule::timeLimit, {.flags = Required, .aliases = {u"时限"_s, u"排查时限"_s}, .maxLength = 60})
            .text("inspectors", NOOP("Inspectors"), &InspectionRule::inspectors, {.aliases = {u"排查人"_s}, .maxLength = 60})
            .longText("content", NOOP("Contents"), &InspectionRule::content, {.flags = Required | Searchable, .aliases = {u"内容"_s, u"排查内容"_s}, .maxLength = 400})
            .longText("standard", NOOP("Standard"), &InspectionRule::standard, {.aliases = {u"标准"_s}, .maxLength = 300})
            .text("form", NOOP("Form of the record"), &InspectionRule::form, {.aliases = {u"登记形式"_s}, .maxLength = 80})
            .text("review", NOOP("Who speaks about it"), &InspectionRule::review, {.aliases = {u"讲评责任"_s}, .maxLength = 80})
            .integer("position", NOOP("Order"), &InspectionRule::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &InspectionRule::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"name"_s}});
    return type;
}

} // namespace bihuan
