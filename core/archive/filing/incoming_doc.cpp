// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/incoming_doc.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

constexpr int sameTitleDays = 31; ///< within which one title twice looks like one paper entered twice

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

const QList<Choice>& secrecies()
{
    static const QList<Choice> levels{{u"none"_s, NOOP("Open"), {u"公开"_s, u"无"_s, u"普通"_s}}, {u"internal"_s, NOOP("Internal"), {u"内部"_s, u"内部资料"_s}}, {u"secret"_s, NOOP("Secret"), {u"秘密"_s}},
                                      {u"confidential"_s, NOOP("Highly secret"), {u"机密"_s}}, {u"top"_s, NOOP("Top secret"), {u"绝密"_s}}};
    return levels;
}

const QList<Choice>& urgencies()
{
    static const QList<Choice> levels{{u"normal"_s, NOOP("Not urgent"), {u"平件"_s, u"一般"_s}}, {u"urgent"_s, NOOP("Urgent"), {u"急件"_s, u"加急"_s}}, {u"express"_s, NOOP("Very urgent"), {u"特急"_s, u"特提"_s}}};
    return levels;
}

Issues docIssues(const IncomingDoc& one, const RecordStore& store, QDate today)
{
    Issues issues;
    const auto add = [&](Severity severity, const char* code, const char* field, const QString& message) { issues << Issue{severity, QString::fromLatin1(code), QString::fromLatin1(field), message}; };
    if (one.receivedOn > today)
        add(Severity::Problem, "incoming.date.future", "received_on", tr("%1 is still to come.").arg(one.receivedOn.toString(Qt::ISODate)));
    if (one.docDate.isValid() && one.receivedOn.isValid() && one.docDate > one.receivedOn)
        add(Severity::Problem, "incoming.date.order", "doc_date", tr("It is dated %1, after the day it was received.").arg(one.docDate.toString(Qt::ISODate)));
    if (one.dueOn.isValid() && one.receivedOn.isValid() && one.dueOn < one.receivedOn)
        add(Severity::Problem, "incoming.due", "due_on", tr("What it asks for cannot be due before it was received."));
    if (one.doneOn.isValid() && one.doneOn > today)
        add(Severity::Problem, "incoming.date.future", "done_on", tr("%1 is still to come.").arg(one.doneOn.toString(Qt::ISODate)));
    if (one.doneOn.isValid() && one.doneOn < one.receivedOn)
        add(Severity::Problem, "incoming.date.order", "done_on", tr("It was received on %1 only.").arg(one.receivedOn.toString(Qt::ISODate)));
    if (one.doneOn.isValid() && one.followUp.trimmed().isEmpty())
        add(Severity::Problem, "incoming.no_follow_up", "follow_up", tr("Say in a line what was done."));
    if (one.filedOn.isValid() && one.location.trimmed().isEmpty())
        add(Severity::Problem, "incoming.location", "location", tr("Say where the paper is kept."));
    if (isClassified(one))
        add(Severity::Warning, "incoming.secret", "secrecy", tr("Enter only what the register needs and attach nothing: classified papers are not kept on this computer."));
    const QString number = cleanDocNo(one.docNo);
    if (!number.isEmpty()) {
        const auto same = store.list(incomingDocType(), {.where = {{u"doc_no"_s, number}}});
        for (const IncomingDoc& other : same.value_or({}))
            if (other.id != one.id && cleanLine(other.fromOrg) == cleanLine(one.fromOrg))
                add(Severity::Problem, "incoming.twice", "doc_no", tr("“%1” of %2 is registered already: %3, received on %4.").arg(number, one.fromOrg, other.number, other.receivedOn.toString(Qt::ISODate)));
    } else if (one.receivedOn.isValid()) {
        const auto same = store.list(incomingDocType(), {.where = {{u"title"_s, cleanLine(one.title)}}});
        for (const IncomingDoc& other : same.value_or({}))
            if (other.id != one.id && other.fromOrg == one.fromOrg && std::abs(other.receivedOn.daysTo(one.receivedOn)) <= sameTitleDays)
                add(Severity::Warning, "incoming.twice_title", "title", tr("A paper of this title from %1 is registered already: %2.").arg(one.fromOrg, other.number));
    }
    if (one.dueOn.isValid() && !one.doneOn.isValid())
        if (const auto days = store.kept(&DayTable::read); days && !(*days)->isWorking(one.dueOn))
            add(Severity::Hint, "incoming.rest_day", "due_on", tr("Nobody works on %1.").arg(one.dueOn.toString(Qt::ISODate)));
    return issues;
}

Issues readerIssues(const IncomingReader& one, const RecordStore&, QDate today)
{
    Issues issues;
    if (one.readOn > today)
        issues << Issue{Severity::Problem, u"incoming_reader.date"_s, u"read_on"_s, tr("%1 is still to come.").arg(one.readOn.toString(Qt::ISODate))};
    else if (one.readOn.isValid() && one.handedOn.isValid() && one.readOn < one.handedOn)
        issues << Issue{Severity::Problem, u"incoming_reader.date"_s, u"read_on"_s, tr("It was handed on on %1 only.").arg(one.handedOn.toString(Qt::ISODate))};
    return issues;
}

QString labelOf(const QList<Choice>& choices, const QString& code)
{
    for (const Choice& one : choices)
        if (one.code == code)
            return tr(one.label);
    return code;
}

} // namespace

QString secrecyName(const QString& code)
{
    return labelOf(secrecies(), code);
}

QString urgencyName(const QString& code)
{
    return labelOf(urgencies(), code);
}

const RecordType<IncomingDoc>& incomingDocType()
{
    static const RecordType<IncomingDoc> type =
        RecordType<IncomingDoc>("incoming_doc", NOOP("Incoming document"), NOOP("Incoming documents"))
            .text("number", NOOP("Register number"), &IncomingDoc::number, {.flags = Generated | Searchable, .aliases = {u"收文号"_s}, .maxLength = 40})
            .text("title", NOOP("Title"), &IncomingDoc::title, {.flags = Required | Searchable, .aliases = {u"标题"_s, u"文件标题"_s, u"题名"_s}, .maxLength = 200})
            .text("from_org", NOOP("Sender"), &IncomingDoc::fromOrg, {.flags = Required | Searchable, .aliases = {u"来文单位"_s, u"发文单位"_s}, .maxLength = 60})
            .text("doc_no", NOOP("Document number"), &IncomingDoc::docNo, {.flags = Searchable, .aliases = {u"文号"_s, u"来文字号"_s, u"发文字号"_s}, .maxLength = 40})
            .date("received_on", NOOP("Received on"), &IncomingDoc::receivedOn, {.flags = Required, .aliases = {u"收文日"_s, u"收文日期"_s}})
            .date("doc_date", NOOP("Dated"), &IncomingDoc::docDate, {.flags = Hidden, .aliases = {u"成文日期"_s, u"发文日期"_s}})
            .choice("secrecy", NOOP("Secrecy"), &IncomingDoc::secrecy, secrecies(), {.flags = Required, .aliases = {u"密级"_s}})
            .choice("urgency", NOOP("Urgency"), &IncomingDoc::urgency, urgencies(), {.flags = Required | Hidden, .aliases = {u"缓急"_s, u"紧急程度"_s}})
            .integer("copies", NOOP("Copies received"), &IncomingDoc::copies, {.flags = Hidden, .aliases = {u"份数"_s}})
            .longText("proposal", NOOP("Proposal"), &IncomingDoc::proposal, {.flags = Searchable, .aliases = {u"拟办"_s, u"拟办意见"_s}, .maxLength = 1000})
            .reference("proposed_by", NOOP("Proposed by"), &IncomingDoc::proposedBy, "person", {.flags = Hidden})
            .longText("instruction", NOOP("Instruction"), &IncomingDoc::instruction, {.flags = Searchable, .aliases = {u"批示"_s, u"领导批示"_s}, .maxLength = 1000})
            .reference("instructed_by", NOOP("Instructed by"), &IncomingDoc::instructedBy, "person", {.flags = Hidden})
            .date("instructed_on", NOOP("Instructed on"), &IncomingDoc::instructedOn, {.flags = Hidden})
            .reference("department", NOOP("Carried out by"), &IncomingDoc::department, "department", {.aliases = {u"承办部门"_s, u"承办"_s}})
            .reference("handler", NOOP("Who sees to it"), &IncomingDoc::handler, "person", {.flags = Hidden, .aliases = {u"承办人"_s}})
            .date("due_on", NOOP("To be done by"), &IncomingDoc::dueOn, {.aliases = {u"办结期限"_s, u"期限"_s}})
            .longText("follow_up", NOOP("What was done"), &IncomingDoc::followUp, {.flags = Searchable, .aliases = {u"落实"_s, u"落实情况"_s}, .maxLength = 1000})
            .date("done_on", NOOP("Carried out on"), &IncomingDoc::doneOn, {.flags = Hidden, .aliases = {u"办结日期"_s}})
            .date("filed_on", NOOP("Filed on"), &IncomingDoc::filedOn, {.flags = Hidden})
            .text("location", NOOP("Kept at"), &IncomingDoc::location, {.flags = Hidden, .maxLength = 60})
            .integer("year", NOOP("Year"), &IncomingDoc::year, {.flags = Generated | Hidden})
            .integer("serial", NOOP("Number in the year"), &IncomingDoc::serial, {.flags = Generated | Hidden})
            .text("short_code", NOOP("Short code"), &IncomingDoc::shortCode, {.flags = Generated | Hidden | Unique, .maxLength = 20})
            .text("note", NOOP("Note"), &IncomingDoc::note)
            .named("title")
            .ordered({u"-received_on"_s, u"-id"_s})
            .importedBy({{u"from_org"_s, u"doc_no"_s}})
            .checkedBy(docIssues);
    return type;
}

const RecordType<IncomingReader>& incomingReaderType()
{
    static const RecordType<IncomingReader> type =
        RecordType<IncomingReader>("incoming_reader", NOOP("Reader of a document"), NOOP("Readers of documents"))
            .text("label", NOOP("Reader of a document"), &IncomingReader::label, {.flags = Generated, .maxLength = 120})
            .reference("doc", NOOP("Incoming document"), &IncomingReader::doc, "incoming_doc", {.flags = Required | Generated})
            .reference("person", NOOP("Person"), &IncomingReader::person, "person", {.flags = Required | Generated})
            .integer("position", NOOP("Order"), &IncomingReader::position, {.flags = Hidden})
            .date("handed_on", NOOP("Handed on on"), &IncomingReader::handedOn)
            .date("read_on", NOOP("Read on"), &IncomingReader::readOn)
            .text("opinion", NOOP("Opinion"), &IncomingReader::opinion, {.maxLength = 200})
            .named("label")
            .ordered({u"-doc"_s, u"position"_s})
            .checkedBy(readerIssues);
    return type;
}

} // namespace bihuan
