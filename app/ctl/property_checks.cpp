// SPDX-License-Identifier: GPL-3.0-or-later
// property check, property results
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// --mark LINE=POINTS:WHAT; points may be missing, then it is written down without taking any off.
Result<QList<LineMark>> marksOf(const Arguments& arguments)
{
    static const QRegularExpression form(u"^(\\d+)=(?:(\\d+))?(?:[:：](.*))?$"_s);
    QList<LineMark> marks;
    for (const QString& text : arguments.values(u"mark"_s)) {
        const auto match = form.match(toHalfWidth(text));
        if (!match.hasMatch())
            return Error{Error::Kind::Invalid, tr("--mark needs LINE=POINTS:WHAT, such as 3=2:WHAT IS WRONG; “%1” is not.").arg(text), {}};
        marks << LineMark{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).trimmed()};
    }
    return marks;
}

QJsonObject sheetJson(const CheckSheet& sheet)
{
    QJsonArray lines;
    for (const PropertyCheckLine& line : sheet.lines)
        lines << QJsonObject{{u"line"_s, line.position}, {u"category"_s, line.category}, {u"clause"_s, line.clause}, {u"points"_s, line.points},
                             {u"veto"_s, line.veto}, {u"deducted"_s, line.deducted}, {u"finding"_s, line.finding}, {u"item"_s, line.item.value()}};
    const PropertyCheck& check = sheet.check;
    return {{u"number"_s, check.number}, {u"company"_s, sheet.company.name}, {u"month"_s, check.month}, {u"version"_s, check.version},
            {u"state"_s, check.state}, {u"score"_s, check.score}, {u"deducted"_s, check.deducted}, {u"vetoed"_s, check.vetoed},
            {u"checked_on"_s, check.checkedOn.toString(Qt::ISODate)}, {u"lines"_s, lines}};
}

Result<> printCheck(Session& session, const CheckSheet& sheet)
{
    const Arguments& arguments = session.arguments();
    PropertyPapers& papers = session.services().property->papers;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
        BIHUAN_TRY_ASSIGN(const TableContent table, papers.filledCheck(sheet.check.id));
        BIHUAN_TRY(exportPdf(*papers.pagesOf(table), path));
        session.note(path);
    }
    if (arguments.has(u"appraisal"_s)) {
        BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"appraisal"_s, u".pdf"_s));
        BIHUAN_TRY_ASSIGN(const auto letter, papers.appraisal(sheet.check.id));
        BIHUAN_TRY(exportPdf(*letter, path));
        session.note(path);
    }
    return {};
}

} // namespace

Result<> propertyCheck(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const auto marks, marksOf(arguments));
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    PropertyServices& property = *session.services().property;
    if (!arguments.has(u"company"_s))
        return Error{Error::Kind::Invalid, tr("Say which company: --company NAME"), {}};
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, property.companies.find(arguments.value(u"company"_s)));
    const QString month = arguments.has(u"month"_s) ? arguments.value(u"month"_s) : monthText(session.clock().today());
    if (arguments.has(u"blank"_s)) {
        BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"blank"_s, u".pdf"_s));
        BIHUAN_TRY_ASSIGN(const TableContent table, property.papers.blankCheck(company.id, month));
        BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*property.papers.pagesOf(table), path, session.progress()));
        if (session.wantsJson())
            session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, table.rowCount}, {u"pages"_s, pages}});
        else
            session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(table.rowCount).arg(pages));
        return {};
    }
    BIHUAN_TRY_ASSIGN(const auto there, property.checks.ofMonth(company.id, month));
    const bool changes = !marks.isEmpty() || arguments.has(u"checker"_s) || date.isValid() || arguments.has(u"note"_s) || arguments.has(u"close"_s);
    CheckSheet sheet;
    if (there && !there->check.isDraft() && arguments.has(u"again"_s)) {
        BIHUAN_TRY_ASSIGN(sheet, property.checks.again(there->check.id, arguments.value(u"why"_s)));
    } else if (there && (!changes || there->check.isDraft())) {
        sheet = *there;
    } else {
        BIHUAN_TRY_ASSIGN(sheet, property.checks.begin(company.id, month)); // says when it is closed
    }
    if (changes) {
        CheckHead head{.checker = sheet.check.checker, .checkedOn = date.isValid() ? date : sheet.check.checkedOn, .note = arguments.has(u"note"_s) ? arguments.value(u"note"_s) : sheet.check.note};
        if (arguments.has(u"checker"_s)) {
            BIHUAN_TRY_ASSIGN(head.checker, personOption(session, u"checker"_s));
        }
        BIHUAN_TRY_ASSIGN(sheet, property.checks.enter(sheet.check.id, head, marks));
    }
    if (arguments.has(u"close"_s)) {
        BIHUAN_TRY_ASSIGN(const CheckClosing closing, property.checks.close(sheet.check.id));
        sheet = closing.sheet;
        for (const LoopItem& item : closing.items)
            session.note(tr("In the ledger: %1 %2").arg(item.number, item.description));
    }
    BIHUAN_TRY(printCheck(session, sheet));
    if (session.wantsJson()) {
        session.print(sheetJson(sheet));
        return {};
    }
    for (const PropertyCheckLine& line : std::as_const(sheet.lines))
        session.line(QStringList{QString::number(line.position), line.clause, QString::number(line.points), line.deducted > 0 ? u"-%1"_s.arg(line.deducted) : QString(), line.finding}.join(u'\t'));
    session.line(tr("%1, %2, version %3: %4 points (%5)").arg(sheet.check.number, sheet.check.month).arg(sheet.check.version).arg(sheet.check.score)
                     .arg(sheet.check.isDraft() ? tr("not closed") : propertyGradeName(propertyGrade(sheet.check.score, sheet.check.vetoed))));
    return {};
}

Result<> propertyResults(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(session.open());
    const QString last = arguments.has(u"to"_s) ? arguments.value(u"to"_s) : monthText(session.clock().today());
    const QString first = arguments.has(u"from"_s) ? arguments.value(u"from"_s) : last;
    if (!firstOfMonth(first).isValid() || !firstOfMonth(last).isValid())
        return Error{Error::Kind::Invalid, tr("--from and --to need months, such as 2026-11."), {}};
    BIHUAN_TRY_ASSIGN(const auto results, session.services().property->checks.results(first, last));
    QJsonArray all;
    for (const PropertyMonthResult& one : results) {
        all << QJsonObject{{u"company"_s, one.companyName}, {u"month"_s, one.month}, {u"version"_s, one.version}, {u"score"_s, one.score}, {u"deducted"_s, one.deducted},
                           {u"vetoed"_s, one.vetoed}, {u"grade"_s, one.grade}, {u"findings"_s, QJsonArray::fromStringList(one.findings)}};
        if (!session.wantsJson())
            session.line(QStringList{one.month, one.companyName, QString::number(one.score), propertyGradeName(one.grade), one.findings.join(u'；')}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(all);
    return {};
}

} // namespace bihuan::ctl
