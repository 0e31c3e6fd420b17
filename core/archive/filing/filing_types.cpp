// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_states.h"
#include "core/base/text.h"
#include "core/calendar/obligation/record_filter.h"
#include "core/records/record_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

Issue problem(const char* code, const QString& field, const QString& message)
{
    return {Severity::Problem, QString::fromLatin1(code), field, message};
}

Issue warning(const char* code, const QString& field, const QString& message)
{
    return {Severity::Warning, QString::fromLatin1(code), field, message};
}

Issues ruleIssues(const FilingRule& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (one.days < 0 || one.days > 400)
        issues << problem("filing_rule.days", u"days"_s, tr("Between 0 and 400 days."));
    const auto filter = RecordFilter::parse(one.filter);
    if (!filter)
        issues << problem("filing_rule.filter", u"record_filter"_s, tr("“%1” cannot be read: write it as “state=held|filed”.").arg(one.filter));
    if (one.recordKind.isEmpty())
        return issues;
    const RecordKind* kind = store.registry().find(one.recordKind);
    if (!kind)
        issues << warning("filing_rule.kind", u"record_kind"_s, tr("There is no kind of record called “%1”.").arg(one.recordKind));
    else if (const Field* field = kind->field(one.dateField); !field || field->kind != FieldKind::Date)
        issues << warning("filing_rule.date", u"date_field"_s, tr("“%1” has no date called “%2”.").arg(kind->title(), one.dateField));
    else if (filter && !filter->unknownColumns(*kind).isEmpty())
        issues << warning("filing_rule.column", u"record_filter"_s, tr("“%1” has no field called “%2”.").arg(kind->title(), filter->unknownColumns(*kind).first()));
    return issues;
}

Issues filingIssuesOf(const Filing& one, const RecordStore& store, QDate)
{
    Issues issues;
    if (!one.id.isNull()) {
        // What went out stays as it was read there; it is opened again with a reason, or said anew in another filing.
        if (const auto before = store.find(filingType(), one.id); before && *before) {
            const FilingState state = filingStateOf(**before);
            const bool out = state == FilingState::Sent || state == FilingState::Acknowledged || state == FilingState::Archived;
            const Filing& old = **before;
            if (out && (old.subject != one.subject || old.toOrg != one.toOrg || old.content != one.content || old.docNo != one.docNo || old.basis != one.basis))
                issues << problem("filing.frozen", u"subject"_s, tr("It was sent on %1: what went out is not changed. Mark it as sent back first, or file anew.").arg(old.sentOn.toString(Qt::ISODate)));
        }
    }
    if (!one.docNo.isEmpty()) {
        const auto same = store.list(filingType(), {.where = {{u"doc_no"_s, cleanDocNo(one.docNo)}}, .voidedToo = true, .limit = 2});
        for (const Filing& other : same.value_or({}))
            if (other.id != one.id)
                issues << problem("filing.doc_no", u"doc_no"_s, tr("“%1” is the number of “%2” already.").arg(other.docNo, other.subject));
    }
    if (one.dueOn.isValid() && one.happenedOn.isValid() && one.dueOn < one.happenedOn && one.rule.isNull())
        issues << warning("filing.due", u"due_on"_s, tr("It is due before the day it counts from."));
    const FilingState state = filingStateOf(one);
    if (!one.voided && state <= FilingState::Approved && one.dueOn.isValid())
        if (const auto days = store.kept(&DayTable::read); days && !(*days)->isWorking(one.dueOn))
            issues << Issue{Severity::Hint, u"filing.rest_day"_s, u"due_on"_s, tr("Nobody works on %1: send it before.").arg(one.dueOn.toString(Qt::ISODate))};
    return issues;
}

const QList<Choice>& dayUnits()
{
    static const QList<Choice> units{{u"calendar"_s, NOOP("Calendar days"), {u"自然日"_s, u"天"_s}}, {u"working"_s, NOOP("Working days"), {u"工作日"_s}}, {u"school"_s, NOOP("School days"), {u"上课日"_s}}};
    return units;
}

const QList<Choice>& channels()
{
    static const QList<Choice> ways{{u"paper"_s, NOOP("On paper"), {u"纸质"_s, u"送达"_s}}, {u"online"_s, NOOP("Online platform"), {u"平台"_s, u"系统"_s, u"网络"_s}}, {u"mail"_s, NOOP("E-mail"), {u"邮箱"_s, u"邮件"_s}},
                                    {u"phone"_s, NOOP("By phone"), {u"电话"_s}}};
    return ways;
}

} // namespace

QString filingChannelName(const QString& channel)
{
    for (const Choice& one : channels())
        if (one.code == channel)
            return tr(one.label);
    return channel;
}

QString cleanDocNo(const QString& typed)
{
    QString number = toHalfWidth(typed);
    static const QRegularExpression blanks(u"\\s"_s);
    number.remove(blanks);
    for (const QChar open : {u'[', u'(', u'（', u'［', u'【', u'〈'})
        number.replace(open, u'〔');
    for (const QChar close : {u']', u')', u'）', u'］', u'】', u'〉'})
        number.replace(close, u'〕');
    return number;
}

const RecordType<FilingRule>& filingRuleType()
{
    static const RecordType<FilingRule> type =
        RecordType<FilingRule>("filing_rule", NOOP("What has to be filed"), NOOP("What has to be filed"))
            .text("code", NOOP("Code"), &FilingRule::code, {.flags = Hidden | Generated, .maxLength = 40})
            .text("name", NOOP("Matter"), &FilingRule::name, {.flags = Required | Searchable | Unique, .aliases = {u"事项"_s, u"报备事项"_s}, .maxLength = 60})
            .text("to_org", NOOP("Filed with"), &FilingRule::toOrg, {.flags = Searchable, .aliases = {u"对象机关"_s, u"报送机关"_s}, .maxLength = 60})
            .text("basis", NOOP("Basis"), &FilingRule::basis, {.flags = Searchable, .aliases = {u"依据"_s}, .maxLength = 120})
            .integer("days", NOOP("Within days"), &FilingRule::days, {.aliases = {u"时限"_s, u"天数"_s}})
            .choice("unit", NOOP("Days counted as"), &FilingRule::unit, dayUnits(), {.flags = Required, .aliases = {u"日期类别"_s}})
            .choice("direction", NOOP("Before or after"), &FilingRule::direction, {{u"after"_s, NOOP("After that day"), {u"后"_s}}, {u"before"_s, NOOP("Before that day"), {u"前"_s}}}, {.flags = Required, .aliases = {u"前后"_s}})
            .choice("channel", NOOP("How it is sent"), &FilingRule::channel, channels(), {.aliases = {u"送出方式"_s, u"报送方式"_s}})
            .boolean("numbered", NOOP("Gets a number"), &FilingRule::numbered, {.flags = Hidden})
            .longText("content", NOOP("Usual contents"), &FilingRule::content, {.flags = Hidden, .maxLength = 2000})
            .text("record_kind", NOOP("Kind of record"), &FilingRule::recordKind, {.flags = Hidden, .maxLength = 40})
            .text("date_field", NOOP("Date it counts from"), &FilingRule::dateField, {.flags = Hidden, .maxLength = 40})
            .text("record_filter", NOOP("Which records"), &FilingRule::filter, {.flags = Hidden, .maxLength = 200})
            .boolean("active", NOOP("In use"), &FilingRule::active)
            .integer("position", NOOP("Order"), &FilingRule::position, {.flags = Hidden})
            .text("note", NOOP("Note"), &FilingRule::note)
            .text("source", NOOP("Source"), &FilingRule::source, {.flags = Generated, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}})
            .checkedBy(ruleIssues);
    return type;
}

const RecordType<Filing>& filingType()
{
    static const RecordType<Filing> type =
        RecordType<Filing>("filing", NOOP("Filing with the authority"), NOOP("Filings with the authority"))
            .text("subject", NOOP("Matter"), &Filing::subject, {.flags = Required | Searchable, .aliases = {u"事项"_s, u"报备事项"_s}, .maxLength = 80})
            .choice("status", NOOP("State"), &Filing::state,
                    {{u"drafted"_s, NOOP("Drafted")}, {u"approved"_s, NOOP("Approved")}, {u"sent"_s, NOOP("Reported")}, {u"acknowledged"_s, NOOP("Receipt there")}, {u"returned"_s, NOOP("Sent back")}, {u"archived"_s, NOOP("Filed away")}},
                    {.flags = Required | Generated | Hidden})
            .text("doc_no", NOOP("Document number"), &Filing::docNo, {.flags = Searchable, .aliases = {u"文号"_s}, .maxLength = 40})
            .text("to_org", NOOP("Filed with"), &Filing::toOrg, {.flags = Required | Searchable, .aliases = {u"对象机关"_s, u"报送机关"_s}, .maxLength = 60})
            .date("due_on", NOOP("Due by"), &Filing::dueOn, {.aliases = {u"截止"_s, u"截止日期"_s}})
            .date("sent_on", NOOP("Reported on"), &Filing::sentOn, {.flags = Generated, .aliases = {u"送出日"_s}})
            .choice("channel", NOOP("How it is sent"), &Filing::channel, channels(), {.aliases = {u"送出方式"_s}})
            .text("receipt_no", NOOP("Receipt"), &Filing::receiptNo, {.flags = Generated | Searchable, .aliases = {u"回执"_s}, .maxLength = 60})
            .date("receipt_on", NOOP("Receipt on"), &Filing::receiptOn, {.flags = Generated | Hidden})
            .text("receipt_from", NOOP("Taken there by"), &Filing::receiptFrom, {.flags = Generated | Hidden, .maxLength = 40})
            .text("basis", NOOP("Basis"), &Filing::basis, {.flags = Searchable, .aliases = {u"依据"_s}, .maxLength = 120})
            .longText("content", NOOP("What is reported"), &Filing::content, {.flags = Searchable, .aliases = {u"内容"_s}, .maxLength = 4000})
            .text("about_name", NOOP("About"), &Filing::aboutName, {.flags = Generated | Searchable, .maxLength = 200})
            .date("happened_on", NOOP("Counts from"), &Filing::happenedOn, {.flags = Hidden})
            .reference("rule", NOOP("Rule it follows"), &Filing::rule, "filing_rule", {.flags = Hidden | Generated})
            .reference("prepared_by", NOOP("Prepared by"), &Filing::preparedBy, "person", {.flags = Hidden})
            .reference("approved_by", NOOP("Approved by"), &Filing::approvedBy, "person", {.flags = Generated | Hidden})
            .date("approved_on", NOOP("Approved on"), &Filing::approvedOn, {.flags = Generated | Hidden})
            .reference("sent_by", NOOP("Handed in by"), &Filing::sentBy, "person", {.flags = Generated | Hidden})
            .integer("times", NOOP("Times reported"), &Filing::times, {.flags = Generated | Hidden})
            .date("returned_on", NOOP("Sent back on"), &Filing::returnedOn, {.flags = Generated | Hidden})
            .text("return_reason", NOOP("Why it was sent back"), &Filing::returnReason, {.flags = Generated | Hidden, .maxLength = 200})
            .date("archived_on", NOOP("Filed on"), &Filing::archivedOn, {.flags = Generated | Hidden})
            .text("location", NOOP("Kept at"), &Filing::location, {.flags = Generated | Hidden, .maxLength = 60})
            .text("matter", NOOP("Code"), &Filing::matter, {.flags = Generated | Hidden, .maxLength = 40})
            .text("about_kind", NOOP("Kind of record"), &Filing::aboutKind, {.flags = Generated | Hidden, .maxLength = 40})
            .integer("about_id", NOOP("Number of the record"), &Filing::aboutId, {.flags = Generated | Hidden})
            .integer("year", NOOP("Year"), &Filing::year, {.flags = Generated | Hidden})
            .integer("serial", NOOP("Number in the year"), &Filing::serial, {.flags = Generated | Hidden})
            .text("short_code", NOOP("Short code"), &Filing::shortCode, {.flags = Generated | Hidden | Unique, .maxLength = 20})
            .text("note", NOOP("Note"), &Filing::note)
            .named("subject")
            .ordered({u"-due_on"_s, u"-id"_s})
            .checkedBy(filingIssuesOf);
    return type;
}

} // namespace bihuan
