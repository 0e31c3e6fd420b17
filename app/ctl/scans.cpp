// SPDX-License-Identifier: GPL-3.0-or-later
// scans file, list, desk, assign, aside, undo
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/education.h"
#include "core/archive/intake/scan_filing.h"
#include "core/base/durable_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

QJsonObject toJson(const WaitingPage& page)
{
    return {{u"sheet"_s, page.sheet.id.value()}, {u"page"_s, page.sheet.name}, {u"why"_s, page.sheet.why}, {u"note"_s, page.sheet.note}, {u"code"_s, page.sheet.code},
            {u"guess_kind"_s, page.sheet.hintTable}, {u"guess_id"_s, page.sheet.hintId}, {u"guess"_s, page.hintName}};
}

QJsonArray toJson(const QList<WaitingPage>& pages)
{
    QJsonArray array;
    for (const WaitingPage& page : pages)
        array << toJson(page);
    return array;
}

QJsonObject toJson(const IntakeReport& report)
{
    QJsonArray documents, unreadable;
    for (const FiledDocument& one : report.documents) {
        QJsonArray missing;
        for (const int page : one.missing)
            missing << page;
        documents << QJsonObject{{u"document"_s, one.document}, {u"kind"_s, one.kind}, {u"id"_s, one.id}, {u"title"_s, one.title}, {u"pages"_s, one.pages}, {u"missing"_s, missing}, {u"left"_s, one.left}};
    }
    for (const ScannedFile& file : report.unreadable)
        unreadable << QJsonObject{{u"file"_s, file.name}, {u"trouble"_s, file.trouble}};
    return {{u"batch"_s, report.batch.value()}, {u"label"_s, report.label}, {u"pages"_s, report.pages}, {u"blank"_s, report.blank}, {u"documents"_s, documents},
            {u"waiting"_s, toJson(report.waiting)}, {u"again"_s, toJson(report.again)}, {u"unreadable"_s, unreadable}, {u"ignored"_s, QJsonArray::fromStringList(report.ignored)}};
}

void printReport(Session& session, const IntakeReport& report)
{
    for (const FiledDocument& one : report.documents) {
        QStringList line{one.title, tr("%1 pages").arg(one.pages)};
        if (!one.missing.isEmpty())
            line << tr("page %1 is missing").arg(numbersText(one.missing));
        if (!one.left.isEmpty())
            line << one.left;
        session.line(line.join(u'\t'));
    }
    for (const WaitingPage& page : report.waiting)
        session.note(QStringList{page.sheet.name, scanWhyName(page.sheet.why), page.sheet.note, page.hintName.isEmpty() ? QString() : tr("perhaps %1").arg(page.hintName)}.join(u"  "_s).trimmed());
    for (const ScannedFile& file : report.unreadable)
        session.note(file.trouble);
    session.note(tr("%1 pages: %2 documents filed themselves, %3 pages wait at the desk, %4 blank, %5 taken in before.")
                     .arg(report.pages).arg(report.documents.size()).arg(report.waiting.size()).arg(report.blank).arg(report.again.size()));
}

Result<> scansFile(Session& session)
{
    const Arguments& arguments = session.arguments();
    QString reportPath;
    if (arguments.has(u"report"_s)) {
        BIHUAN_TRY_ASSIGN(reportPath, outputFile(arguments, u"report"_s, u".json"_s));
    }
    BIHUAN_TRY_ASSIGN(const QDate day, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const IntakeReport report, session.services().intake->intake.takeIn(arguments.words, day, session.progress()));
    const QJsonObject json = toJson(report);
    if (!reportPath.isEmpty())
        BIHUAN_TRY(writeDurably(reportPath, QJsonDocument(json).toJson()));
    if (session.wantsJson())
        session.print(json);
    else
        printReport(session, report);
    return {};
}

Result<> scansList(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto batches, session.services().intake->intake.batches());
    QJsonArray array;
    for (const BatchStanding& one : batches) {
        array << QJsonObject{{u"batch"_s, one.batch.id.value()}, {u"label"_s, one.batch.label}, {u"taken_on"_s, one.batch.takenOn.toString(Qt::ISODate)}, {u"pages"_s, one.batch.pages},
                             {u"documents"_s, one.documents}, {u"waiting"_s, one.waiting}, {u"undone"_s, one.batch.voided}};
        if (!session.wantsJson())
            session.line(QStringList{QString::number(one.batch.id.value()), one.batch.label, tr("%1 pages").arg(one.batch.pages), tr("%1 documents").arg(one.documents),
                                     one.batch.voided ? tr("undone") : tr("%1 at the desk").arg(one.waiting)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

Result<> scansDesk(Session& session)
{
    BIHUAN_TRY(session.open());
    const IntakeDesk& desk = session.services().intake->desk;
    BIHUAN_TRY_ASSIGN(const auto waiting, desk.waiting());
    QJsonArray array;
    for (const ScanSheet& sheet : waiting) {
        BIHUAN_TRY_ASSIGN(const auto guesses, desk.guesses(sheet, 3));
        QJsonArray named;
        QStringList words;
        for (const SheetGuess& guess : guesses) {
            named << QJsonObject{{u"kind"_s, guess.kind}, {u"id"_s, guess.id}, {u"title"_s, guess.title}, {u"why"_s, guess.why}};
            words << u"%1 %2: %3 (%4)"_s.arg(guess.kind).arg(guess.id).arg(guess.title, guess.why);
        }
        array << QJsonObject{{u"sheet"_s, sheet.id.value()}, {u"page"_s, sheet.name}, {u"why"_s, sheet.why}, {u"note"_s, sheet.note}, {u"guesses"_s, named}};
        if (!session.wantsJson())
            session.line(QStringList{QString::number(sheet.id.value()), sheet.name, scanWhyName(sheet.why), words.join(u"; "_s)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

/// Numbers of pages among the words, from `first` on.
Result<QList<Id<ScanSheet>>> sheetWords(const Arguments& arguments, qsizetype first)
{
    QList<Id<ScanSheet>> sheets;
    for (const QString& word : arguments.words.mid(first)) {
        bool ok = false;
        const qint64 id = word.toLongLong(&ok);
        if (!ok || id < 1)
            return invalid(tr("“%1” is no number of a page: take one from “scans desk”.").arg(word));
        sheets << Id<ScanSheet>(id);
    }
    return sheets;
}

Result<> answer(Session& session, const DeskUndo& done)
{
    if (session.wantsJson())
        session.print(QJsonObject{{u"document"_s, done.document}, {u"what"_s, done.what}});
    else
        session.line(done.what);
    return {};
}

/// scans assign CODE SHEET…: the code is a short code, a number, or KIND:ID
Result<> scansAssign(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const auto sheets, sheetWords(arguments, 1));
    BIHUAN_TRY(session.open());
    IntakeDesk& desk = session.services().intake->desk;
    const QString wanted = arguments.words.first();
    const QStringList named = wanted.split(u':');
    if (named.size() == 2 && session.services().registry.find(named[0])) {
        BIHUAN_TRY_ASSIGN(const DeskUndo done, desk.file(sheets, named[0], named[1].toLongLong()));
        return answer(session, done);
    }
    BIHUAN_TRY_ASSIGN(const auto found, desk.lookUp(wanted, 3));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, wanted, {}};
    if (found.size() > 1)
        return invalid(tr("“%1” is more than one record: give its short code, or KIND:ID.").arg(wanted));
    BIHUAN_TRY_ASSIGN(const DeskUndo done, desk.file(sheets, found[0].kind, found[0].id));
    return answer(session, done);
}

Result<> scansAside(Session& session)
{
    BIHUAN_TRY_ASSIGN(const auto sheets, sheetWords(session.arguments(), 0));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const DeskUndo done, session.services().intake->desk.setAside(sheets));
    return answer(session, done);
}

Result<> scansUndo(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(needs(arguments, {u"reason"_s}));
    bool ok = false;
    const qint64 id = arguments.words.first().toLongLong(&ok);
    if (!ok || id < 1)
        return invalid(tr("“%1” is no number of an intake: take one from “scans list”.").arg(arguments.words.first()));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY(session.services().intake->intake.undoBatch(Id<ScanBatch>(id), arguments.value(u"reason"_s)));
    if (session.wantsJson())
        session.print(QJsonObject{{u"batch"_s, id}, {u"undone"_s, true}});
    else
        session.line(tr("Intake %1 is undone.").arg(id));
    return {};
}

} // namespace

QList<Command> scanCommands()
{
    const auto value = [](const QString& name) { return Option{name, true, false}; };
    return {
        {u"scans file"_s, {1, 1000, {value(u"report"_s), value(u"date"_s)}}, scansFile},
        {u"scans list"_s, {0, 0, {}}, scansList},
        {u"scans desk"_s, {0, 0, {}}, scansDesk},
        {u"scans assign"_s, {2, 200, {}}, scansAssign},
        {u"scans aside"_s, {1, 200, {}}, scansAside},
        {u"scans undo"_s, {1, 1, {value(u"reason"_s)}}, scansUndo},
    };
}

} // namespace bihuan::ctl
