// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/checklist.h"

#include "core/base/text.h"
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

QList<Choice> cycleChoices()
{
    return {{u"day"_s, NOOP("Daily check"), {u"日查"_s, u"每日"_s, u"日"_s}},
            {u"week"_s, NOOP("Weekly check"), {u"周查"_s, u"每周"_s, u"周"_s}},
            {u"month"_s, NOOP("Monthly check"), {u"月查"_s, u"每月"_s, u"月"_s}},
            {u"term_start"_s, NOOP("Before a term"), {u"开学前"_s, u"学期初"_s}},
            {u"term_end"_s, NOOP("End of a term"), {u"学期末"_s, u"放假前"_s}},
            {u"holiday"_s, NOOP("Before holidays"), {u"节前"_s}},
            {u"special"_s, NOOP("Special check"), {u"专项"_s}}};
}

Issues checklistIssues(const Checklist& list, const RecordStore&, QDate)
{
    Issues issues;
    if (!monthsOf(list.months))
        issues << Issue{Severity::Problem, u"checklist.months"_s, u"months"_s,
                        tr("“%1” are no months. Write them such as “11-3、6”.").arg(list.months)};
    if (list.round == u"alone"_s || list.disabled)
        return issues;
    if (list.cycle != u"day"_s && list.cycle != u"week"_s && list.cycle != u"month"_s)
        issues << Issue{Severity::Hint, u"checklist.round"_s, u"round"_s,
                        tr("Rounds by building or department are usual for daily, weekly and monthly checks.")};
    return issues;
}

} // namespace

QString checkCycleCode(CheckCycle cycle)
{
    return cycleChoices()[int(cycle)].code;
}

QString checkCycleName(CheckCycle cycle)
{
    return QCoreApplication::translate("record", cycleChoices()[int(cycle)].label);
}

std::optional<CheckCycle> checkCycleFromCode(const QString& code)
{
    for (const CheckCycle cycle : allCheckCycles)
        if (checkCycleCode(cycle) == code)
            return cycle;
    return std::nullopt;
}

std::optional<QSet<int>> monthsOf(const QString& text)
{
    static const QRegularExpression separators(u"[、,，;；\\s]+"_s);
    static const QRegularExpression form(u"^(\\d{1,2})(?:[-—~～至](\\d{1,2}))?$"_s);
    QString plain = toHalfWidth(text);
    plain.remove(u'月');
    QSet<int> months;
    for (const QString& part : plain.split(separators, Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || first > 12 || last < 1 || last > 12)
            return std::nullopt;
        for (int month = first;; month = month % 12 + 1) {
            months << month;
            if (month == last)
                break;
        }
    }
    if (months.isEmpty())
        for (int month = 1; month <= 12; ++month)
            months << month;
    return months;
}

bool Checklist::covers(const Zone& zone) const
{
    if (!zoneKinds.isEmpty() && !zoneKinds.contains(zone.kind))
        return false;
    const QStringList wanted = splitAliases(words);
    return wanted.isEmpty()
        || std::any_of(wanted.cbegin(), wanted.cend(), [&zone](const QString& word) { return zone.name.contains(word); });
}

bool Checklist::isIn(int month) const
{
    return monthsOf(months).value_or(QSet<int>()).contains(month);
}

const RecordType<Checklist>& checklistType()
{
    static const RecordType<Checklist> type =
        RecordType<Checklist>("checklist", NOOP("Checklist"), NOOP("Checklists"))
            .text("code", NOOP("Code"), &Checklist::code, {.flags = Generated | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &Checklist::name,
                  {.flags = Required | Unique | Searchable, .aliases = {u"清单"_s, u"清单名称"_s}, .maxLength = 40})
            .choice("cycle", NOOP("How often"), &Checklist::cycle, cycleChoices(), {.flags = Required, .aliases = {u"频次"_s, u"周期"_s}})
            .choice("round", NOOP("Sheets"), &Checklist::round,
                    {{u"building"_s, NOOP("One for each building"), {u"按楼栋"_s}},
                     {u"department"_s, NOOP("One for each department"), {u"按部门"_s}},
                     {u"alone"_s, NOOP("One of its own"), {u"单独"_s}}},
                    {.flags = Required, .aliases = {u"检查表"_s}})
            .references("zone_kinds", NOOP("Kinds of zones"), &Checklist::zoneKinds, "zone_kind", {.aliases = {u"适用区域类别"_s, u"区域类别"_s}})
            .text("words", NOOP("Zones whose name contains"), &Checklist::words, {.aliases = {u"区域名称含"_s}})
            .text("months", NOOP("Only in these months"), &Checklist::months, {.flags = Hidden, .aliases = {u"月份"_s}, .maxLength = 40})
            .reference("department", NOOP("Department in charge"), &Checklist::department, "department", {.aliases = {u"责任部门"_s, u"部门"_s}})
            .references("inspectors", NOOP("Usual inspectors"), &Checklist::inspectors, "person", {.aliases = {u"检查人"_s}})
            .boolean("disabled", NOOP("Not in use"), &Checklist::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &Checklist::position, {.flags = Hidden})
            .text("note", NOOP("Note"), &Checklist::note, {.flags = Hidden, .aliases = {u"备注"_s, u"说明"_s}})
            .text("source", NOOP("Source"), &Checklist::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"code"_s}, {u"name"_s}})
            .checkedBy(checklistIssues);
    return type;
}

const RecordType<CheckItem>& checkItemType()
{
    static const RecordType<CheckItem> type =
        RecordType<CheckItem>("check_item", NOOP("Checklist item"), NOOP("Checklist items"))
            .text("code", NOOP("Code"), &CheckItem::code, {.flags = Generated | Unique | Hidden, .maxLength = 40})
            .reference("checklist", NOOP("Checklist"), &CheckItem::checklist, "checklist", {.flags = Required, .aliases = {u"清单"_s, u"清单名称"_s}})
            .text("content", NOOP("What to check"), &CheckItem::content,
                  {.flags = Required | Searchable, .aliases = {u"内容"_s, u"检查内容"_s, u"检查项目"_s}, .maxLength = 100})
            .text("standard", NOOP("In order when"), &CheckItem::standard, {.aliases = {u"标准"_s, u"检查标准"_s}})
            .text("method", NOOP("How to check"), &CheckItem::method, {.aliases = {u"方法"_s, u"检查方法"_s}, .maxLength = 100})
            .text("category", NOOP("Category of hazard"), &CheckItem::category, {.aliases = {u"类别"_s, u"隐患类别"_s}, .maxLength = 20})
            .integer("weight", NOOP("Weight"), &CheckItem::weight, {.flags = Hidden, .aliases = {u"权重"_s}})
            .boolean("disabled", NOOP("Not in use"), &CheckItem::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &CheckItem::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &CheckItem::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("content")
            .ordered({u"checklist"_s, u"position"_s, u"id"_s})
            .importedBy({{u"checklist"_s, u"content"_s}});
    return type;
}

} // namespace bihuan
