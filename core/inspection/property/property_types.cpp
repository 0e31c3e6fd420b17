// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

const QList<Choice>& categories()
{
    static const QList<Choice> all{{u"operation"_s, NOOP("Safe operation"), {u"操作"_s}},
                                   {u"inspection"_s, NOOP("Safety check"), {u"排查"_s, u"巡查"_s}},
                                   {u"maintenance"_s, NOOP("Safety maintenance"), {u"维保"_s, u"维护"_s}}};
    return all;
}

const QList<Choice>& cycles()
{
    static const QList<Choice> all{{u"always"_s, NOOP("at any time"), {u"经常"_s, u"随时做到"_s}},
                                   {u"shift"_s, NOOP("every shift"), {u"班次"_s}},
                                   {u"day"_s, NOOP("every day"), {u"每天"_s, u"日"_s}},
                                   {u"week"_s, NOOP("every week"), {u"周"_s, u"每星期"_s}},
                                   {u"month"_s, NOOP("every month"), {u"月"_s}},
                                   {u"quarter"_s, NOOP("every quarter"), {u"季"_s, u"季度"_s}},
                                   {u"term"_s, NOOP("every term"), {u"学期"_s}},
                                   {u"year"_s, NOOP("every year"), {u"年"_s, u"年度"_s}},
                                   {u"never"_s, NOOP("never"), {u"严禁"_s, u"不准"_s}},
                                   {u"at_once"_s, NOOP("at once"), {u"马上"_s, u"立刻"_s}}};
    return all;
}

QString nameOf(const QList<Choice>& choices, const QString& code)
{
    for (const Choice& choice : choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return code;
}

} // namespace

QString propertyCycleName(const QString& code)
{
    return nameOf(cycles(), code);
}

QString propertyCategoryName(const QString& code)
{
    return nameOf(categories(), code);
}

const RecordType<PropertyTrade>& propertyTradeType()
{
    static const RecordType<PropertyTrade> type =
        RecordType<PropertyTrade>("property_trade", NOOP("Kind of service"), NOOP("Kinds of services"))
            .text("code", NOOP("Code"), &PropertyTrade::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &PropertyTrade::name, {.flags = Required | Searchable | Unique, .aliases = {u"服务类别"_s}, .maxLength = 20})
            .text("aliases", NOOP("Also written as"), &PropertyTrade::aliases)
            .integer("position", NOOP("Order"), &PropertyTrade::position)
            .text("source", NOOP("Source"), &PropertyTrade::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}, {u"name"_s}});
    return type;
}

const RecordType<PropertyCompany>& propertyCompanyType()
{
    static const RecordType<PropertyCompany> type =
        RecordType<PropertyCompany>("property_company", NOOP("Service company"), NOOP("Service companies"))
            .text("name", NOOP("Name"), &PropertyCompany::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"服务单位"_s, u"单位名称"_s, u"公司名称"_s, u"外包单位"_s}, .maxLength = 60})
            .text("aliases", NOOP("Also written as"), &PropertyCompany::aliases, {.flags = Searchable | Hidden, .aliases = {u"简称"_s}})
            .references("trades", NOOP("Services"), &PropertyCompany::trades, "property_trade", {.aliases = {u"服务类别"_s, u"服务内容"_s}})
            .text("contract_no", NOOP("Contract number"), &PropertyCompany::contractNo, {.flags = Searchable | Hidden, .aliases = {u"合同编号"_s}, .maxLength = 60})
            .date("contract_from", NOOP("Contract from"), &PropertyCompany::contractFrom, {.aliases = {u"合同开始"_s, u"合同起"_s, u"起始日期"_s}})
            .date("contract_to", NOOP("Contract to"), &PropertyCompany::contractTo, {.aliases = {u"合同结束"_s, u"合同止"_s, u"合同到期"_s, u"终止日期"_s}})
            .text("contact", NOOP("Contact"), &PropertyCompany::contact, {.flags = Searchable | PersonName, .aliases = {u"联系人"_s, u"负责人"_s}, .maxLength = 30})
            .phone("phone", NOOP("Telephone"), &PropertyCompany::phone, {.aliases = {u"电话"_s, u"联系电话"_s}})
            .reference("department", NOOP("Department in charge"), &PropertyCompany::department, "department", {.aliases = {u"管理部门"_s, u"主管部门"_s}})
            .text("note", NOOP("Note"), &PropertyCompany::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("name")
            .ordered({u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(propertyCompanyIssues);
    return type;
}

const RecordType<PropertyDuty>& propertyDutyType()
{
    static const RecordType<PropertyDuty> type =
        RecordType<PropertyDuty>("property_duty", NOOP("Duty of services"), NOOP("Duties of services"))
            .text("code", NOOP("Code"), &PropertyDuty::code, {.flags = Unique | Generated | Hidden, .maxLength = 40})
            .reference("trade", NOOP("Service"), &PropertyDuty::trade, "property_trade", {.flags = Required, .aliases = {u"服务类别"_s}})
            .text("post", NOOP("Post"), &PropertyDuty::post, {.flags = Searchable, .aliases = {u"岗位"_s}, .maxLength = 20})
            .choice("category", NOOP("Category"), &PropertyDuty::category, categories(), {.flags = Required, .aliases = {u"类别"_s}})
            .choice("cycle", NOOP("How often"), &PropertyDuty::cycle, cycles(), {.flags = Required, .aliases = {u"周期"_s, u"频次"_s}})
            .text("clause", NOOP("Clause"), &PropertyDuty::clause, {.flags = Required | Searchable, .aliases = {u"条款"_s, u"职责"_s, u"安全职责"_s}, .maxLength = 300})
            .text("card", NOOP("On the shift card"), &PropertyDuty::card, {.flags = Hidden, .aliases = {u"岗位卡"_s}, .maxLength = 60})
            .text("method", NOOP("How it is checked"), &PropertyDuty::method, {.flags = Hidden, .aliases = {u"检查方法"_s}, .maxLength = 60})
            .integer("points", NOOP("Points"), &PropertyDuty::points, {.aliases = {u"分值"_s, u"扣分"_s}})
            .boolean("veto", NOOP("Fails the month"), &PropertyDuty::veto, {.aliases = {u"一票否决"_s, u"否决"_s}})
            .reference("company", NOOP("Only for"), &PropertyDuty::company, "property_company", {.flags = Hidden, .aliases = {u"服务单位"_s}})
            .boolean("disabled", NOOP("Switched off"), &PropertyDuty::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &PropertyDuty::position, {.flags = Hidden, .aliases = {u"排序"_s}})
            .text("source", NOOP("Source"), &PropertyDuty::source, {.flags = Hidden, .aliases = {u"来源"_s}, .maxLength = 10})
            .text("basis", NOOP("Basis"), &PropertyDuty::basis, {.flags = Hidden | Searchable, .aliases = {u"依据"_s}, .maxLength = 120})
            .named("clause")
            .ordered({u"position"_s})
            .importedBy({{u"clause"_s}})
            .checkedBy(propertyDutyIssues);
    return type;
}

const RecordType<PropertyAnnex>& propertyAnnexType()
{
    static const RecordType<PropertyAnnex> type =
        RecordType<PropertyAnnex>("property_annex", NOOP("Safety annex"), NOOP("Safety annexes"))
            .text("number", NOOP("Number"), &PropertyAnnex::number, {.flags = Required | Unique | Generated | Searchable, .maxLength = 30})
            .text("short_code", NOOP("Short code"), &PropertyAnnex::shortCode, {.flags = Required | Generated | Searchable | Unique | Hidden, .maxLength = 20})
            .reference("company", NOOP("Service company"), &PropertyAnnex::company, "property_company", {.flags = Required | Generated | Searchable})
            .integer("version", NOOP("Version"), &PropertyAnnex::version, {.flags = Generated})
            .longText("frozen_text", NOOP("Text"), &PropertyAnnex::frozenText, {.flags = Generated | Hidden, .maxLength = 40000})
            .integer("clauses", NOOP("Clauses"), &PropertyAnnex::clauses, {.flags = Generated})
            .date("printed_on", NOOP("Printed on"), &PropertyAnnex::printedOn, {.flags = Generated})
            .date("signed_on", NOOP("Signed on"), &PropertyAnnex::signedOn, {.aliases = {u"签订日期"_s}})
            .text("location", NOOP("Kept at"), &PropertyAnnex::location, {.aliases = {u"存放位置"_s}, .maxLength = 60})
            .named("number")
            .ordered({u"-printed_on"_s, u"-version"_s})
            .checkedBy(propertyAnnexIssues);
    return type;
}

} // namespace bihuan
