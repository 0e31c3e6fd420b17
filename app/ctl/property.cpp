// SPDX-License-Identifier: GPL-3.0-or-later
// property companies, annex, cards, duties, pads, pad, check, results
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"
#include "core/base/text.h"
#include "core/inspection/property/slip_pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<PropertyCompany> companyOption(Session& session)
{
    const QString name = session.arguments().value(u"company"_s);
    if (name.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say which company: --company NAME"), {}};
    return session.services().property->companies.find(name);
}

QString monthOption(const Session& session)
{
    const QString given = session.arguments().value(u"month"_s);
    return given.isEmpty() ? monthText(session.clock().today()) : given;
}

Result<> writeTable(Session& session, const TableContent& table, const QString& path)
{
    const auto pages = session.services().property->papers.pagesOf(table);
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(*pages, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, table.rowCount}, {u"pages"_s, written}});
    else
        session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(table.rowCount).arg(written));
    return {};
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject padJson(const PadStanding& standing)
{
    QJsonArray missing;
    for (const SlipRange& range : standing.missing)
        missing << QJsonArray{range.first, range.last};
    const PropertyPad& pad = standing.pad;
    return {{u"number"_s, pad.number}, {u"first"_s, pad.firstSlip}, {u"last"_s, pad.lastSlip}, {u"state"_s, pad.state}, {u"holder"_s, pad.holderName},
            {u"printed_on"_s, dayText(pad.printedOn)}, {u"reported"_s, standing.reported}, {u"missing"_s, missing}, {u"left"_s, standing.left}};
}

Result<> showPad(Session& session, const PropertyPad& pad, const QString& path)
{
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"number"_s, pad.number}, {u"first"_s, pad.firstSlip}, {u"last"_s, pad.lastSlip},
                                  {u"state"_s, pad.state}, {u"pages"_s, pad.slips() / SlipPages::perSheet}});
    else if (path.isEmpty())
        session.line(u"%1\t%2–%3\t%4"_s.arg(pad.number, slipText(pad.firstSlip), slipText(pad.lastSlip), pad.state));
    else
        session.line(tr("%1: %2, %3 to %4").arg(path, pad.number, slipText(pad.firstSlip), slipText(pad.lastSlip)));
    return {};
}

/// Who gets a pad: somebody on the staff list, else a name.
Result<std::pair<Id<Person>, QString>> holderOption(const Session& session, Services& services, const QString& option)
{
    const QString word = session.arguments().value(option);
    if (word.isEmpty())
        return std::pair(Id<Person>(), QString());
    const auto people = personsNamed(services, {word});
    if (people)
        return std::pair(people->first(), QString());
    if (people.error().kind == Error::Kind::NotFound)
        return std::pair(Id<Person>(), word);
    return people.error();
}

} // namespace

Result<> propertyCompanies(Session& session)
{
    BIHUAN_TRY(session.open());
    PropertyServices& property = *session.services().property;
    if (session.arguments().has(u"take"_s)) {
        BIHUAN_TRY_ASSIGN(const auto made, property.companies.takeFromStaff());
        for (const PropertyCompany& company : made)
            session.note(tr("New: %1").arg(company.name));
    }
    const QDate month = firstOfMonth(monthOption(session));
    if (!month.isValid())
        return Error{Error::Kind::Invalid, tr("--month needs a month, such as 2026-11."), {}};
    BIHUAN_TRY_ASSIGN(const auto standing, property.companies.standing(monthText(month)));
    QJsonArray all;
    for (const CompanyStanding& one : standing) {
        const QString state = !one.check ? u"unchecked"_s : one.check->state;
        if (session.wantsJson())
            all << QJsonObject{{u"name"_s, one.company.name}, {u"services"_s, QJsonArray::fromStringList(one.trades)}, {u"people"_s, one.people}, {u"duties"_s, one.duties},
                               {u"contract_to"_s, dayText(one.company.contractTo)}, {u"month"_s, monthText(month)}, {u"check"_s, state},
                               {u"score"_s, one.check && !one.check->isDraft() ? QJsonValue(one.check->score) : QJsonValue()}, {u"open_reports"_s, one.openReports},
                               {u"good_reports"_s, one.goodReports}, {u"open_items"_s, one.openItems}};
        else
            session.line(QStringList{one.company.name, one.trades.join(u'、'), dayText(one.company.contractTo), state,
                                     one.check && !one.check->isDraft() ? QString::number(one.check->score) : u"-"_s, QString::number(one.openReports), QString::number(one.openItems)}
                             .join(u'\t'));
    }
    if (session.wantsJson())
        session.print(all);
    return {};
}

Result<> propertyAnnex(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, companyOption(session));
    BIHUAN_TRY_ASSIGN(const AnnexJob job, session.services().property->papers.annexToPdf(company.id, path));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"number"_s, job.annex.number}, {u"version"_s, job.annex.version}, {u"clauses"_s, job.annex.clauses},
                                  {u"new"_s, job.isNew}, {u"pages"_s, job.pages->count()}});
    else
        session.line(tr("%1: %2, %3 clauses, %4 pages").arg(path, job.annex.number).arg(job.annex.clauses).arg(job.pages->count()));
    return {};
}

Result<> propertyCards(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    const auto size = cardSizeFromText(arguments.has(u"size"_s) ? arguments.value(u"size"_s) : u"A5"_s);
    if (!size)
        return Error{Error::Kind::Invalid, tr("--size needs A4, A5 or A6."), {}};
    BIHUAN_TRY(session.open());
    Id<PropertyCompany> company;
    if (arguments.has(u"company"_s)) {
        BIHUAN_TRY_ASSIGN(const PropertyCompany one, companyOption(session));
        company = one.id;
    }
    BIHUAN_TRY_ASSIGN(const CardsJob job, session.services().property->papers.cards(company, *size, arguments.value(u"post"_s)));
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*job.pages, path, session.progress()));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"file"_s, path}, {u"cards"_s, job.cards.size()}, {u"pages"_s, pages}, {u"issues"_s, toJson(job.issues)}});
        return {};
    }
    for (const Issue& issue : job.issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 cards, %3 pages").arg(path).arg(job.cards.size()).arg(pages));
    return {};
}

Result<> propertyDuties(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, companyOption(session));
    BIHUAN_TRY_ASSIGN(const TableContent table, session.services().property->papers.dutySheet(company.id, monthOption(session)));
    return writeTable(session, table, path);
}

Result<> propertyPads(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has(u"out"_s)) {
        BIHUAN_TRY(session.open());
        BIHUAN_TRY_ASSIGN(const auto standing, session.services().property->pads.standing());
        QJsonArray all;
        for (const PadStanding& one : standing) {
            all << padJson(one);
            if (!session.wantsJson())
                session.line(tr("%1  %2 to %3  %4  %5: %6 came back, %7 missing, %8 left")
                                 .arg(one.pad.number, slipText(one.pad.firstSlip), slipText(one.pad.lastSlip), one.pad.state, one.pad.holderName)
                                 .arg(one.reported).arg(one.missingCount()).arg(one.left));
        }
        if (session.wantsJson())
            session.print(all);
        return {};
    }
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    SlipPads& pads = session.services().property->pads;
    if (arguments.has(u"pad"_s)) {
        BIHUAN_TRY_ASSIGN(const PropertyPad known, pads.find(arguments.value(u"pad"_s)));
        BIHUAN_TRY_ASSIGN(const PropertyPad pad, pads.printToPdf(known.id, path, session.progress()));
        return showPad(session, pad, path);
    }
    PadRequest request;
    BIHUAN_TRY_ASSIGN(request.sheets, arguments.number(u"sheets"_s, request.sheets, 1));
    BIHUAN_TRY_ASSIGN(request.start, arguments.number(u"start"_s, 0, 1));
    if (arguments.has(u"company"_s)) {
        BIHUAN_TRY_ASSIGN(const PropertyCompany company, companyOption(session));
        request.company = company.id;
    }
    if (arguments.has(u"replaces"_s)) {
        BIHUAN_TRY_ASSIGN(const PropertyPad lost, pads.find(arguments.value(u"replaces"_s)));
        if (lost.state != u"lost"_s)
            return Error{Error::Kind::Refused, tr("%1 is not reported lost.").arg(lost.number), {}};
        request.replaces = lost.id;
    }
    BIHUAN_TRY_ASSIGN(const PropertyPad pad, pads.printToPdf(request, path, session.progress()));
    return showPad(session, pad, path);
}

Result<> propertyPad(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    SlipPads& pads = session.services().property->pads;
    BIHUAN_TRY_ASSIGN(PropertyPad pad, pads.find(arguments.words[0]));
    if (arguments.has(u"hand"_s)) {
        BIHUAN_TRY_ASSIGN(const auto holder, holderOption(session, session.services(), u"hand"_s));
        BIHUAN_TRY_ASSIGN(pad, pads.handOut(pad.id, holder.first, holder.second, date));
    } else if (arguments.has(u"used-up"_s)) {
        BIHUAN_TRY_ASSIGN(pad, pads.giveBack(pad.id, date));
    } else if (arguments.has(u"lost"_s)) {
        BIHUAN_TRY_ASSIGN(pad, pads.reportLost(pad.id, arguments.value(u"why"_s)));
    }
    return showPad(session, pad, {});
}

} // namespace bihuan::ctl
