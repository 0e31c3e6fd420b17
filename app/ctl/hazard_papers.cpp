// SPDX-License-Identifier: GPL-3.0-or-later
// hazard list, show, ledger, review, report, sign, rules; notice, notice print, notice received
#include "app/ctl/hazards.h"

#include "app/ctl/agreements.h"
#include "app/ctl/commands.h"
#include "core/documents/text_shaper.h"
#include "core/records/record_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<> write(Session& session, const HazardPaper& paper, const QString& path)
{
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*paper.pages, path, session.progress()));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"file"_s, path}, {u"title"_s, paper.title}, {u"pages"_s, pages}, {u"issues"_s, toJson(paper.issues)}});
        return {};
    }
    for (const Issue& issue : paper.issues)
        if (issue.severity != Severity::Hint)
            session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2, %3 pages").arg(path, paper.title).arg(pages));
    return {};
}

Result<> paperOf(Session& session, Result<HazardPaper> (HazardPapers::*make)(Id<LoopItem>) const)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const HazardPaper paper, (session.services().hazards->papers.*make)(item.id));
    return write(session, paper, path);
}

QJsonObject noticeJson(Session& session, const RectifyNotice& notice)
{
    Services& services = session.services();
    return RecordText(*services.store).json(rectifyNoticeType().kind(), rectifyNoticeType().toRecord(notice));
}

bool isWanted(const Arguments& arguments, const LoopItem& item, QDate today)
{
    const bool open = isOpenLoop(loopStateOf(item)) && !item.voided;
    if (arguments.has(u"open"_s) && !open)
        return false;
    if (arguments.has(u"overdue"_s) && !(open && item.dueOn.isValid() && item.dueOn < today && !item.doneOn.isValid()))
        return false;
    const QStringList states = arguments.values(u"state"_s);
    return states.isEmpty() || states.contains(item.state);
}

} // namespace

Result<> listHazards(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const int year, arguments.number(u"year"_s, 0, 2000));
    for (const QString& state : arguments.values(u"state"_s))
        if (!loopStateFromCode(state))
            return Error{Error::Kind::Invalid, tr("“%1” is no state of a hazard.").arg(state), {}};
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    ListQuery query{.where = {{u"kind"_s, u"hazard"_s}}, .voidedToo = arguments.has(u"voided"_s)};
    if (year > 0)
        query.where << Condition{u"year"_s, year};
    if (!arguments.values(u"level"_s).isEmpty())
        query.where << Condition{u"level"_s, arguments.value(u"level"_s)};
    if (arguments.has(u"zone"_s)) {
        BIHUAN_TRY_ASSIGN(const Id<Zone> zone, zoneOption(session, u"zone"_s));
        query.where << Condition{u"zone"_s, zone.value()};
    }
    BIHUAN_TRY_ASSIGN(const auto all, services.store->list(loopItemType(), query));
    const RecordText text(*services.store);
    QJsonArray array;
    int listed = 0;
    for (const LoopItem& item : all) {
        if (!isWanted(arguments, item, session.clock().today()))
            continue;
        ++listed;
        if (session.wantsJson())
            array << text.json(loopItemType().kind(), loopItemType().toRecord(item));
        else
            session.line(hazardLine(session, item));
    }
    if (session.wantsJson())
        session.print(array);
    else
        session.note(tr("%1 hazards").arg(listed));
    return {};
}

Result<> showHazard(Session& session)
{
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto events, services.loop->events(item.id));
    BIHUAN_TRY_ASSIGN(const auto links, services.attachments->linksOf(loopItemType().kind().code, item.id.value()));
    BIHUAN_TRY_ASSIGN(const auto notices, services.hazards->notices.of(item.id));
    BIHUAN_TRY_ASSIGN(const LoopRules rules, services.loop->rules());
    const RecordText text(*services.store);
    QJsonObject json = hazardJson(session, item);
    QJsonArray steps, photos, papers, next;
    QStringList lines{hazardLine(session, item)};
    for (const LoopEvent& event : events) {
        const QString action = loopActionFromCode(event.action) ? loopActionName(*loopActionFromCode(event.action)) : event.action;
        const QString person = text.nameOf(u"person"_s, event.person.value());
        steps << QJsonObject{{u"on"_s, event.on.toString(Qt::ISODate)}, {u"action"_s, event.action}, {u"from"_s, event.from}, {u"to"_s, event.to},
                             {u"actor"_s, event.actor}, {u"person"_s, person}, {u"note"_s, event.note}, {u"due"_s, event.due.toString(Qt::ISODate)}};
        lines << u"    "_s + QStringList{event.on.toString(Qt::ISODate), action, person, event.due.toString(Qt::ISODate), event.note}.join(u"  "_s).trimmed();
    }
    for (const AttachmentLink& link : links) {
        photos << QJsonObject{{u"file"_s, link.attachment.originalName}, {u"purpose"_s, link.purpose}, {u"sha256"_s, link.attachment.sha256}};
        lines << u"    "_s + tr("Picture: %1 (%2)").arg(link.attachment.originalName, link.purpose);
    }
    for (const RectifyNotice& notice : notices) {
        papers << noticeJson(session, notice);
        lines << u"    "_s + tr("Notice: %1, receipt %2").arg(notice.docNo, notice.voided ? tr("void") : notice.receiptOn.isValid() ? notice.receiptOn.toString(Qt::ISODate) : tr("still out"));
    }
    for (const LoopAction action : loopActionsFor(item, rules))
        next << loopActionCode(action);
    for (const Issue& issue : services.records->check(loopItemType().kind(), loopItemType().toRecord(item)))
        lines << u"    "_s + tr("Note: %1").arg(issue.message);
    json[u"events"_s] = steps;
    json[u"pictures"_s] = photos;
    json[u"notices"_s] = papers;
    json[u"next"_s] = next;
    json[u"issues"_s] = toJson(services.records->check(loopItemType().kind(), loopItemType().toRecord(item)));
    if (session.wantsJson())
        session.print(json);
    else
        session.line(lines.join(u'\n'));
    return {};
}

Result<> hazardLedger(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool workbook = arguments.value(u"out"_s).endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, workbook ? u".xlsx"_s : u".pdf"_s));
    LedgerOptions options;
    BIHUAN_TRY_ASSIGN(options.year, arguments.number(u"year"_s, 0, 2000));
    const QString size = arguments.value(u"size"_s).toUpper();
    if (size == u"A3"_s)
        options.paper = LedgerPaper::A3;
    else if (!size.isEmpty() && size != u"A4"_s)
        return Error{Error::Kind::Invalid, tr("--size needs A4 or A3."), {}};
    BIHUAN_TRY(session.open());
    const HazardLedger& ledger = session.services().hazards->ledger;
    BIHUAN_TRY_ASSIGN(const LedgerBook book, ledger.book(options));
    int pages = 0;
    if (workbook) {
        BIHUAN_TRY(ledger.writeXlsx(options, path));
    } else {
        TablePages set(book.table, {book.table.title, book.table.subtitleLeft, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
        BIHUAN_TRY_ASSIGN(pages, exportPdf(set, path, session.progress()));
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"year"_s, book.year}, {u"registered"_s, book.items.size()}, {u"carried_over"_s, book.carried.size()},
                                  {u"closed"_s, book.closed}, {u"open"_s, book.open}, {u"voided"_s, book.voided}, {u"pages"_s, pages}});
    else
        session.line(tr("%1: %2").arg(path, book.table.subtitleRight));
    return {};
}

Result<> reviewHazard(Session& session)
{
    return paperOf(session, &HazardPapers::reviewNote);
}

Result<> reportHazard(Session& session)
{
    return paperOf(session, &HazardPapers::majorReport);
}

Result<> signHazard(Session& session)
{
    return paperOf(session, &HazardPapers::warningSign);
}

Result<> hazardRules(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const HazardPaper paper, session.services().hazards->papers.ruleSheet());
    return write(session, paper, path);
}

Result<> issueNotice(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool dryRun = arguments.has(u"dry-run"_s);
    QString path;
    if (!dryRun || arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    NoticeDraft draft;
    BIHUAN_TRY_ASSIGN(draft.due, dateOption(arguments, u"due"_s));
    BIHUAN_TRY_ASSIGN(draft.issuedOn, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    NoticeService& notices = session.services().hazards->notices;
    BIHUAN_TRY_ASSIGN(const auto items, hazardsOption(session, u"hazard"_s));
    for (const LoopItem& item : items)
        draft.hazards << item.id;
    BIHUAN_TRY_ASSIGN(draft.issuer, personOption(session, u"issuer"_s));
    BIHUAN_TRY_ASSIGN(const Issues issues, notices.check(draft));
    if (!session.wantsJson())
        for (const Issue& issue : issues)
            session.line((issue.severity == Severity::Problem ? tr("Problem: %1") : tr("Note: %1")).arg(issue.message));
    if (dryRun) {
        if (session.wantsJson())
            session.print(QJsonObject{{u"dry_run"_s, true}, {u"issues"_s, toJson(issues)}});
        return hasProblem(issues) ? Error{Error::Kind::Refused, tr("The notice cannot be issued like this."), {}} : Result<>();
    }
    BIHUAN_TRY_ASSIGN(const RectifyNotice notice, notices.issue(draft));
    BIHUAN_TRY_ASSIGN(const int pages, notices.printToPdf(notice.id, path, session.progress()));
    if (session.wantsJson()) {
        QJsonObject json = noticeJson(session, notice);
        json[u"file"_s] = path;
        json[u"pages"_s] = pages;
        json[u"issues"_s] = toJson(issues);
        session.print(json);
    } else {
        session.line(tr("%1: notice %2, %3 pages, code on the receipt %4").arg(path, notice.docNo).arg(pages).arg(notice.shortCode));
    }
    return {};
}

Result<> printNotice(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    NoticeService& notices = session.services().hazards->notices;
    BIHUAN_TRY_ASSIGN(const RectifyNotice notice, notices.find(session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const int pages, notices.printToPdf(notice.id, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"doc_no"_s, notice.docNo}, {u"pages"_s, pages}});
    else
        session.line(tr("%1: %2, %3 pages").arg(path, notice.docNo).arg(pages));
    return {};
}

Result<> receiveNotice(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    NoticeService& notices = session.services().hazards->notices;
    BIHUAN_TRY_ASSIGN(const RectifyNotice notice, notices.find(arguments.words[0]));
    BIHUAN_TRY_ASSIGN(const Id<Person> by, personOption(session, u"by"_s));
    BIHUAN_TRY_ASSIGN(const RectifyNotice back, notices.markReceived(notice.id, date, by, arguments.value(u"note"_s)));
    if (session.wantsJson())
        session.print(noticeJson(session, back));
    else
        session.line(tr("Notice %1: receipt returned on %2.").arg(back.docNo, back.receiptOn.toString(Qt::ISODate)));
    return {};
}

} // namespace bihuan::ctl
