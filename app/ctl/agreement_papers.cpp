// SPDX-License-Identifier: GPL-3.0-or-later
// agreements print, agreements status
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "core/documents/text_shaper.h"
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<PrintSelection> selectionOf(const Session& session, Services& services)
{
    const Arguments& arguments = session.arguments();
    PrintSelection selection;
    BIHUAN_TRY_ASSIGN(selection.year, yearOption(session, services));
    BIHUAN_TRY_ASSIGN(selection.copies, arguments.number(u"copies"_s, 0, 1));
    selection.ownSheets = arguments.has(u"both-sides"_s);
    const QString only = arguments.value(u"only"_s), order = arguments.value(u"order"_s);
    if (only == u"unsigned"_s)
        selection.only = PrintSelection::Only::Unsigned;
    else if (only == u"unprinted"_s)
        selection.only = PrintSelection::Only::Unprinted;
    else if (!only.isEmpty())
        return Error{Error::Kind::Invalid, tr("--only needs “unsigned” or “unprinted”."), {}};
    if (order == u"number"_s)
        selection.order = PrintSelection::Order::Number;
    else if (!order.isEmpty() && order != u"department"_s)
        return Error{Error::Kind::Invalid, tr("--order needs “department” or “number”."), {}};
    selection.departments = arguments.values(u"department"_s);
    for (const QString& code : arguments.values(u"code"_s)) {
        BIHUAN_TRY_ASSIGN(const Agreement agreement, services.agreements->marking.find(code));
        selection.agreements << agreement.id;
    }
    return selection;
}

QJsonArray skippedJson(const QList<SkippedPrint>& skipped)
{
    QJsonArray array;
    for (const SkippedPrint& one : skipped)
        array << QJsonObject{{u"number"_s, one.number}, {u"name"_s, one.name}, {u"reason"_s, one.reason}};
    return array;
}

Result<> answer(Session& session, QJsonObject json, const QString& line, const QList<SkippedPrint>& skipped)
{
    json[u"skipped"_s] = skippedJson(skipped);
    if (session.wantsJson())
        session.print(json);
    else {
        for (const SkippedPrint& one : skipped)
            session.line(tr("Left out: %1 %2: %3").arg(one.number, one.name, one.reason));
        session.line(line);
    }
    if (!skipped.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 agreements were left out.").arg(skipped.size()), {}};
    return {};
}

Result<> writeRegister(Session& session, const QString& path, const TableContent& content)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const DocumentInfo info{content.title, content.subtitleLeft, {}, session.clock().now()};
        TablePages pages(content, info, std::make_shared<TextShaper>(FontBook()));
        BIHUAN_TRY(exportPdf(pages, path, session.progress()));
        return {};
    }
    XlsxSheet sheet{.name = tr("Signing"), .title = content.title + u"  "_s + content.subtitleRight, .columns = {{.heading = tr("Department")}}, .rows = {}};
    for (const TableColumn& column : content.columns)
        sheet.columns << XlsxColumn{column.heading};
    for (int i = 0; i < content.rowCount; ++i) {
        const TableRow row = content.row(i);
        sheet.rows << QStringList(row.group) + row.cells;
    }
    return writeXlsx(path, {sheet});
}

QJsonObject totalsJson(const BoardTotals& totals)
{
    return {{u"due"_s, totals.due}, {u"issued"_s, totals.issued}, {u"printed"_s, totals.printed}, {u"handed"_s, totals.handed},
            {u"returned"_s, totals.returned}, {u"scanned"_s, totals.scanned}, {u"filed"_s, totals.filed}, {u"owed"_s, totals.owed},
            {u"lost"_s, totals.lost}, {u"late"_s, totals.late}, {u"left_unsigned"_s, totals.leftUnsigned}};
}

QJsonObject rowJson(const BoardRow& row)
{
    QJsonObject json{{u"staff_no"_s, row.staffNo}, {u"name"_s, row.name}, {u"department"_s, row.department},
                     {u"category"_s, row.category}, {u"on_staff"_s, row.onStaff}, {u"late_hire"_s, row.lateHire}, {u"owes"_s, row.owes()}};
    json[u"state"_s] = row.agreement ? QJsonValue(stateCode(stateOf(*row.agreement))) : QJsonValue();
    json[u"number"_s] = row.agreement ? QJsonValue(row.agreement->number) : QJsonValue();
    json[u"code"_s] = row.agreement ? QJsonValue(row.agreement->shortCode) : QJsonValue();
    return json;
}

} // namespace

Result<> printAgreements(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool dryRun = arguments.has(u"dry-run"_s), each = arguments.has(u"each"_s);
    if (!dryRun && each == arguments.has(u"out"_s))
        return Error{Error::Kind::Invalid, tr("Say where to write: --out FILE.pdf for all in one, or --each DIR for one file per person."), {}};
    if (arguments.has(u"pattern"_s) && !each)
        return Error{Error::Kind::Invalid, tr("--pattern belongs to --each."), {}};
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    AgreementPrinting& printing = session.services().agreements->printing;
    BIHUAN_TRY_ASSIGN(const PrintSelection selection, selectionOf(session, session.services()));
    if (dryRun) {
        BIHUAN_TRY_ASSIGN(const PrintJob job, printing.prepare(selection));
        const int pages = job.pages ? job.pages->count() : 0;
        return answer(session, {{u"dry_run"_s, true}, {u"selected"_s, job.selected}, {u"pages"_s, pages}},
                      tr("%1 agreements would be printed on %2 pages.").arg(job.letters.size()).arg(pages), job.skipped);
    }
    const QString pattern = arguments.has(u"pattern"_s) ? arguments.value(u"pattern"_s) : u"{部门}-{姓名}-{编号}.pdf"_s;
    BIHUAN_TRY_ASSIGN(const PrintReport report,
                      each ? printing.printEach(selection, arguments.value(u"each"_s), pattern, session.progress())
                           : printing.printToPdf(selection, path, session.progress()));
    return answer(session,
                  {{u"dry_run"_s, false}, {u"selected"_s, report.selected}, {u"printed"_s, report.printed}, {u"pages"_s, report.pages},
                   {u"files"_s, QJsonArray::fromStringList(report.files)}},
                  tr("%1 agreements, %2 pages: %3").arg(report.printed).arg(report.pages).arg(each ? arguments.value(u"each"_s) : path),
                  report.skipped);
}

Result<> agreementStatus(Session& session)
{
    const Arguments& arguments = session.arguments();
    const SigningList list = arguments.has(u"late"_s) ? SigningList::Late
        : arguments.has(u"owing"_s)                   ? SigningList::Owing
                                                      : SigningList::All;
    const QString path = arguments.value(u"out"_s);
    if (!path.isEmpty())
        BIHUAN_TRY(outputFile(arguments, u"out"_s, path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? u".pdf"_s : u".xlsx"_s));
    BIHUAN_TRY(session.open());
    AgreementBoard& boards = session.services().agreements->board;
    BIHUAN_TRY_ASSIGN(const int year, yearOption(session, session.services()));
    BIHUAN_TRY_ASSIGN(const YearBoard board, boards.year(year));
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const TableContent content, boards.signingRegister(board, list));
        BIHUAN_TRY(writeRegister(session, path, content));
    }
    if (session.wantsJson()) {
        QJsonArray departments, people;
        for (const BoardTotals& totals : board.departments) {
            QJsonObject json = totalsJson(totals);
            json[u"department"_s] = totals.department;
            departments << json;
        }
        for (const BoardRow& row : board.rows)
            if (isListed(row, list))
                people << rowJson(row);
        session.print(QJsonObject{{u"year"_s, board.year}, {u"total"_s, totalsJson(board.total)}, {u"departments"_s, departments},
                                  {u"people"_s, people}, {u"issues"_s, toJson(board.issues)}});
        return {};
    }
    for (const BoardTotals& totals : board.departments)
        session.line(tr("%1: %2 people, %3 signed, %4 owed").arg(totals.department).arg(totals.due).arg(totals.returned).arg(totals.owed));
    for (const BoardRow& row : board.rows)
        if (list != SigningList::All && isListed(row, list))
            session.line(QStringList{row.department, row.staffNo, row.name,
                                     row.agreement ? stateName(stateOf(*row.agreement)) : tr("not issued")}.join(u'\t'));
    session.line(tr("School year %1: %2 people, %3 issued, %4 signed, %5 owed")
                     .arg(board.year).arg(board.total.due).arg(board.total.issued).arg(board.total.returned).arg(board.total.owed));
    return {};
}

} // namespace bihuan::ctl
