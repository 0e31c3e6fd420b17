// SPDX-License-Identifier: GPL-3.0-or-later
// attach; filing list, owed, add, move, print, ledger; incoming list, add, hand, read, print, register
#include "app/ctl/commands.h"
#include "app/ctl/education.h"
#include "app/ctl/names.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<QDate> dayOption(const Session& session, const QString& option)
{
    if (!session.arguments().has(option))
        return QDate();
    const auto day = parseDate(session.arguments().value(option));
    if (!day)
        return invalid(tr("“%1” is no date.").arg(session.arguments().value(option)));
    return *day;
}

Result<> attach(Session& session)
{
    const QStringList words = session.arguments().words;
    BIHUAN_TRY_ASSIGN(const QDate day, dayOption(session, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(words[0]));
    bool whole = false;
    const qint64 id = words[1].toLongLong(&whole);
    if (!whole || id <= 0)
        return invalid(tr("“%1” is no record number; “bihuanctl list %2” shows them in the first column.").arg(words[1], kind->code));
    BIHUAN_TRY_ASSIGN(const auto record, session.services().store->find(*kind, id));
    if (!record)
        return Error{Error::Kind::NotFound, kind->title() + u' ' + QString::number(id), {}};
    if (day > session.clock().today())
        return invalid(tr("%1 is still to come.").arg(dayText(day)));
    AttachmentStore& store = *session.services().attachments;
    const QStringList paths = words.mid(2);
    BIHUAN_TRY_ASSIGN(const AttachOutcome outcome, store.attachAll(paths, kind->code, id, tr("attached by bihuanctl"), day));
    FilingServices& filing = *session.services().filing;
    QJsonArray array;
    for (const AttachmentLink& link : outcome.added) {
        const AttachmentReading reading = readAttachment(store.fileOf(link.attachment), link.attachment.mediaType);
        BIHUAN_TRY(filing.texts.keep(link.attachment, reading));
        const QString state = reading.isUnreadable() ? readingName(reading.state) : QString();
        array << QJsonObject{{u"id"_s, link.attachment.id}, {u"name"_s, link.attachment.originalName}, {u"sha256"_s, link.attachment.sha256}, {u"date"_s, dayText(link.eventDate)}, {u"reading"_s, readingCode(reading.state)}, {u"pages"_s, reading.pages}};
        if (!session.wantsJson())
            session.line(QStringList{link.attachment.originalName, dayText(link.eventDate), state}.join(u'\t').trimmed());
    }
    if (outcome.known > 0)
        session.note(tr("%1 hang there already.").arg(outcome.known));
    if (session.wantsJson())
        session.print(QJsonObject{{u"attached"_s, array}, {u"known"_s, outcome.known}});
    return {};
}

/// By its number, its short code or the number of the record.
Result<Filing> filingNamed(Session& session, const QString& word)
{
    bool whole = false;
    const qint64 id = word.toLongLong(&whole);
    const FilingService& filings = session.services().filing->filings;
    return whole && id > 0 ? filings.find(Id<Filing>(id)) : filings.find(word);
}

Result<IncomingDoc> docNamed(Session& session, const QString& word)
{
    bool whole = false;
    const qint64 id = word.toLongLong(&whole);
    const IncomingService& incoming = session.services().filing->incoming;
    return whole && id > 0 ? incoming.find(Id<IncomingDoc>(id)) : incoming.find(word);
}

/// Of everything the command line names.
template <class T>
Result<QList<Id<T>>> idsNamed(Session& session, Result<T> (*named)(Session&, const QString&))
{
    QList<Id<T>> ids;
    for (const QString& word : session.arguments().words) {
        BIHUAN_TRY_ASSIGN(const T one, named(session, word));
        ids << one.id;
    }
    return ids;
}

Result<QJsonObject> toJson(Session& session, const Filing& one)
{
    BIHUAN_TRY_ASSIGN(const FilingStanding now, session.services().filing->filings.standing(one));
    return QJsonObject{{u"id"_s, one.id.value()}, {u"subject"_s, one.subject}, {u"state"_s, one.state}, {u"number"_s, one.docNo}, {u"to"_s, one.toOrg}, {u"due"_s, dayText(one.dueOn)}, {u"sent"_s, dayText(one.sentOn)},
                       {u"receipt"_s, one.receiptNo}, {u"overdue"_s, now.overdue}, {u"unanswered"_s, now.unanswered}, {u"times"_s, one.times}, {u"code"_s, one.shortCode}};
}

Result<> filingList(Session& session)
{
    const QStringList states = session.arguments().values(u"state"_s);
    for (const QString& state : states)
        if (!filingStateFromCode(state))
            return invalid(tr("--state needs one of: %1.").arg(u"drafted, approved, sent, acknowledged, returned, archived"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto filings, session.services().store->list(filingType()));
    QJsonArray array;
    for (const Filing& one : filings) {
        BIHUAN_TRY_ASSIGN(const FilingStanding now, session.services().filing->filings.standing(one));
        if ((!states.isEmpty() && !states.contains(one.state)) || (session.arguments().has(u"overdue"_s) && !now.overdue))
            continue;
        BIHUAN_TRY_ASSIGN(const QJsonObject json, toJson(session, one));
        array << json;
        if (!session.wantsJson())
            session.line(QStringList{QString::number(one.id.value()), one.docNo, one.subject, one.toOrg, dayText(one.dueOn), dayText(one.sentOn), filingStandingText(now)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> filingOwed(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto owed, session.services().filing->filings.owed());
    QJsonArray array;
    for (const OwedFiling& one : owed) {
        array << QJsonObject{{u"kind"_s, one.kind}, {u"id"_s, one.id}, {u"name"_s, one.name}, {u"rule"_s, one.rule.name}, {u"to"_s, one.rule.toOrg}, {u"due"_s, dayText(one.due)}};
        if (!session.wantsJson())
            session.line(QStringList{one.kind, QString::number(one.id), one.name.simplified(), one.rule.name, dayText(one.due)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> filingAdd(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate from, dayOption(session, u"from"_s));
    BIHUAN_TRY_ASSIGN(const QDate due, dayOption(session, u"due"_s));
    BIHUAN_TRY_ASSIGN(const int record, arguments.number(u"id"_s, 0, 1));
    BIHUAN_TRY(session.open());
    FilingService& filings = session.services().filing->filings;
    Id<FilingRule> rule;
    if (arguments.has(u"rule"_s)) {
        BIHUAN_TRY_ASSIGN(const auto rules, session.services().store->list(filingRuleType()));
        QStringList names;
        for (const FilingRule& one : rules) {
            if (one.code == arguments.value(u"rule"_s) || one.name == arguments.value(u"rule"_s))
                rule = one.id;
            names << (one.code.isEmpty() ? one.name : one.code);
        }
        if (rule.isNull())
            return invalid(tr("--rule needs one of: %1.").arg(names.join(u", "_s)));
    }
    if (arguments.has(u"kind"_s))
        BIHUAN_TRY(session.kind(arguments.value(u"kind"_s)));
    BIHUAN_TRY_ASSIGN(Filing draft, filings.draft(rule, arguments.value(u"kind"_s), record));
    if (from.isValid()) {
        draft.happenedOn = from;
        BIHUAN_TRY_ASSIGN(draft.dueOn, filings.dueOf(draft));
    }
    if (due.isValid())
        draft.dueOn = due;
    for (const auto& [option, text] : {std::pair(u"subject"_s, &draft.subject), std::pair(u"to"_s, &draft.toOrg), std::pair(u"basis"_s, &draft.basis), std::pair(u"text"_s, &draft.content)})
        if (arguments.has(option))
            *text = arguments.value(option);
    BIHUAN_TRY_ASSIGN(const auto id, filings.add(draft, arguments.has(u"papers"_s)));
    BIHUAN_TRY_ASSIGN(const Filing made, filings.find(id));
    BIHUAN_TRY_ASSIGN(const QJsonObject json, toJson(session, made));
    if (session.wantsJson())
        session.print(json);
    else
        session.line(QStringList{QString::number(id.value()), made.subject, dayText(made.dueOn)}.join(u'\t'));
    return {};
}

Result<> filingMove(Session& session)
{
    const Arguments& arguments = session.arguments();
    FilingMove step;
    const auto action = filingActionFromCode(arguments.value(u"step"_s));
    if (!action)
        return invalid(tr("--step needs one of: %1.").arg(u"approve, send, acknowledge, return, archive, reopen"_s));
    step.action = *action;
    BIHUAN_TRY_ASSIGN(step.date, dayOption(session, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(step.person, personOption(session, u"person"_s));
    step.channel = arguments.value(u"channel"_s);
    if (!step.channel.isEmpty() && filingChannelName(step.channel) == step.channel)
        return invalid(tr("--channel needs one of: %1.").arg(u"paper, online, mail, phone"_s));
    step.number = arguments.value(u"number"_s);
    step.note = arguments.value(u"note"_s);
    BIHUAN_TRY_ASSIGN(const auto ids, idsNamed(session, filingNamed));
    BIHUAN_TRY_ASSIGN(const auto steps, session.services().filing->filings.move(ids, step));
    QJsonArray array;
    for (const FilingStep& one : steps) {
        BIHUAN_TRY_ASSIGN(QJsonObject json, toJson(session, one.after));
        json[u"warnings"_s] = ctl::toJson(one.warnings);
        array << json;
        for (const Issue& issue : one.warnings)
            session.note(issue.message);
        if (!session.wantsJson())
            session.line(QStringList{QString::number(one.after.id.value()), one.after.docNo, one.after.subject, filingStateName(filingStateOf(one.after))}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> filingPrint(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, idsNamed(session, filingNamed));
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto pages, session.services().filing->papers.forms(ids, issues));
    return writePages(session, *pages, path, issues);
}

Result<> filingLedger(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const int year, session.arguments().number(u"year"_s, session.clock().today().year(), 2000));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const TableContent table, session.services().filing->papers.ledger(year));
    return writeList(session, table, path);
}

Result<QJsonObject> toJson(Session& session, const IncomingStanding& one)
{
    BIHUAN_TRY_ASSIGN(const auto names, session.services().store->names(personType().kind()));
    QJsonArray readers;
    for (const IncomingReader& reader : one.readers)
        readers << QJsonObject{{u"person"_s, names.value(reader.person.value())}, {u"handed"_s, dayText(reader.handedOn)}, {u"read"_s, dayText(reader.readOn)}, {u"opinion"_s, reader.opinion}};
    return QJsonObject{{u"id"_s, one.doc.id.value()}, {u"number"_s, one.doc.number}, {u"from"_s, one.doc.fromOrg}, {u"doc_no"_s, one.doc.docNo}, {u"title"_s, one.doc.title}, {u"received"_s, dayText(one.doc.receivedOn)},
                       {u"stage"_s, incomingStageCode(one.stage)}, {u"due"_s, dayText(one.doc.dueOn)}, {u"overdue"_s, one.overdue}, {u"readers"_s, readers}, {u"unread"_s, one.unread()}, {u"code"_s, one.doc.shortCode}};
}

Result<> answer(Session& session, Id<IncomingDoc> id)
{
    BIHUAN_TRY_ASSIGN(const IncomingStanding now, session.services().filing->incoming.standing(id));
    BIHUAN_TRY_ASSIGN(const QJsonObject json, toJson(session, now));
    if (session.wantsJson())
        session.print(json);
    else
        session.line(QStringList{now.doc.number, now.doc.title, incomingStandingText(now, session.clock().today())}.join(u'\t'));
    return {};
}

Result<> incomingList(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto all, session.services().filing->incoming.all());
    QJsonArray array;
    for (const IncomingStanding& one : all) {
        if ((session.arguments().has(u"unread"_s) && one.unread() == 0) || (session.arguments().has(u"overdue"_s) && !one.overdue))
            continue;
        BIHUAN_TRY_ASSIGN(const QJsonObject json, toJson(session, one));
        array << json;
        if (!session.wantsJson())
            session.line(QStringList{one.doc.number, dayText(one.doc.receivedOn), one.doc.fromOrg, one.doc.docNo, one.doc.title, incomingStandingText(one, session.clock().today())}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> incomingAdd(Session& session)
{
    const Arguments& arguments = session.arguments();
    IncomingDoc doc;
    doc.fromOrg = arguments.value(u"from"_s);
    doc.title = arguments.value(u"title"_s);
    doc.docNo = arguments.value(u"doc-no"_s);
    BIHUAN_TRY_ASSIGN(doc.receivedOn, dayOption(session, u"date"_s));
    BIHUAN_TRY_ASSIGN(doc.dueOn, dayOption(session, u"due"_s));
    if (arguments.has(u"secrecy"_s)) {
        doc.secrecy = arguments.value(u"secrecy"_s);
        if (secrecyName(doc.secrecy) == doc.secrecy)
            return invalid(tr("--secrecy needs one of: %1.").arg(u"none, internal, secret, confidential, top"_s));
    }
    if (!doc.receivedOn.isValid())
        doc.receivedOn = session.clock().today();
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto id, session.services().filing->incoming.add(doc));
    return answer(session, id);
}

Result<> incomingHand(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QDate day, dayOption(session, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, docNamed(session, session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto people, personsNamed(session.services(), session.arguments().values(u"person"_s)));
    BIHUAN_TRY(session.services().filing->incoming.handOn(doc.id, people, day));
    return answer(session, doc.id);
}

Result<> incomingRead(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QDate day, dayOption(session, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, docNamed(session, session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto people, personsNamed(session.services(), session.arguments().values(u"person"_s)));
    BIHUAN_TRY(session.services().filing->incoming.markRead(doc.id, people, day, session.arguments().value(u"opinion"_s)));
    return answer(session, doc.id);
}

Result<> incomingPrint(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, idsNamed(session, docNamed));
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto pages, session.services().filing->papers.circulation(ids, issues));
    return writePages(session, *pages, path, issues);
}

Result<> incomingRegister(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const int year, session.arguments().number(u"year"_s, session.clock().today().year(), 2000));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const TableContent table, session.arguments().has(u"unread"_s) ? session.services().filing->papers.chaseList() : session.services().filing->papers.incomingRegister(year));
    return writeList(session, table, path);
}

} // namespace

QList<Command> filingCommands()
{
    const auto value = [](const QString& name) { return Option{name, true, false}; };
    const auto list = [](const QString& name) { return Option{name, true, true}; };
    const auto flag = [](const QString& name) { return Option{name, false, false}; };
    const Option out = value(u"out"_s), year = value(u"year"_s), date = value(u"date"_s), due = value(u"due"_s), people = list(u"person"_s);
    constexpr int many = 1000;
    return {
        {u"attach"_s, {3, many, {date}}, attach},
        {u"filing list"_s, {0, 0, {list(u"state"_s), flag(u"overdue"_s)}}, filingList},
        {u"filing owed"_s, {0, 0, {}}, filingOwed},
        {u"filing add"_s, {0, 0, {value(u"rule"_s), value(u"kind"_s), value(u"id"_s), value(u"subject"_s), value(u"to"_s), value(u"basis"_s), value(u"text"_s), value(u"from"_s), due, flag(u"papers"_s)}}, filingAdd},
        {u"filing move"_s, {1, many, {value(u"step"_s), date, value(u"person"_s), value(u"channel"_s), value(u"number"_s), value(u"note"_s)}}, filingMove},
        {u"filing print"_s, {1, many, {out}}, filingPrint},
        {u"filing ledger"_s, {0, 0, {year, out}}, filingLedger},
        {u"incoming list"_s, {0, 0, {flag(u"unread"_s), flag(u"overdue"_s)}}, incomingList},
        {u"incoming add"_s, {0, 0, {value(u"from"_s), value(u"title"_s), value(u"doc-no"_s), date, due, value(u"secrecy"_s)}}, incomingAdd},
        {u"incoming hand"_s, {1, 1, {people, date}}, incomingHand},
        {u"incoming read"_s, {1, 1, {people, date, value(u"opinion"_s)}}, incomingRead},
        {u"incoming print"_s, {1, many, {out}}, incomingPrint},
        {u"incoming register"_s, {0, 0, {year, out, flag(u"unread"_s)}}, incomingRegister},
    };
}

} // namespace bihuan::ctl
