// SPDX-License-Identifier: GPL-3.0-or-later
// report add, report decide, report thanks
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "app/ctl/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// --hazard, --done WHAT or --none WHY; none of them: it waits.
Result<ReportHandling> handlingOf(const Arguments& arguments)
{
    ReportHandling handling;
    const int given = int(arguments.has(u"hazard"_s)) + int(arguments.has(u"done"_s)) + int(arguments.has(u"none"_s));
    if (given > 1)
        return Error{Error::Kind::Invalid, tr("Only one of --hazard, --done and --none."), {}};
    if (arguments.has(u"hazard"_s)) {
        handling.decision = ReportDecision::Hazard;
        handling.category = arguments.value(u"category"_s);
        if (arguments.has(u"major"_s))
            handling.level = u"major"_s;
    } else if (arguments.has(u"done"_s)) {
        handling.decision = ReportDecision::OnSpot;
        handling.note = arguments.value(u"done"_s);
    } else if (arguments.has(u"none"_s)) {
        handling.decision = ReportDecision::None;
        handling.note = arguments.value(u"none"_s);
    }
    return handling;
}

Result<> show(Session& session, const ReportOutcome& outcome)
{
    const SpotReport& report = outcome.report;
    BIHUAN_TRY_ASSIGN(const QString standing, session.services().property->reports.standing(report));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"id"_s, report.id.value()}, {u"number"_s, report.number}, {u"slip"_s, report.slip}, {u"handling"_s, report.handling},
                                  {u"item"_s, outcome.item ? QJsonValue(outcome.item->number) : QJsonValue()}, {u"standing"_s, standing},
                                  {u"issues"_s, toJson(outcome.warnings)}});
        return {};
    }
    for (const Issue& issue : outcome.warnings)
        if (issue.severity != Severity::Hint)
            session.note(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2").arg(report.number, standing));
    return {};
}

} // namespace

Result<> addReport(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const ReportHandling handling, handlingOf(arguments));
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    SpotReport draft{.seenOn = date, .seenTime = arguments.value(u"time"_s), .place = arguments.value(u"place"_s), .symptom = arguments.value(u"what"_s)};
    if (arguments.has(u"slip"_s)) {
        draft.slip = slipFromText(arguments.value(u"slip"_s));
        if (draft.slip == 0)
            return Error{Error::Kind::Invalid, tr("“%1” is no slip number.").arg(arguments.value(u"slip"_s)), {}};
    }
    if (arguments.has(u"zone"_s)) {
        BIHUAN_TRY_ASSIGN(draft.zone, zoneOption(session, u"zone"_s));
    }
    if (arguments.has(u"by"_s)) {
        const auto people = personsNamed(session.services(), {arguments.value(u"by"_s)});
        if (people)
            draft.reporter = people->first();
        else if (people.error().kind == Error::Kind::NotFound)
            draft.reporterName = arguments.value(u"by"_s);
        else
            return people.error();
    }
    BIHUAN_TRY_ASSIGN(const ReportOutcome outcome, session.services().property->reports.add(draft, handling));
    return show(session, outcome);
}

Result<> decideReport(Session& session)
{
    BIHUAN_TRY_ASSIGN(const ReportHandling handling, handlingOf(session.arguments()));
    BIHUAN_TRY(session.open());
    SpotReports& reports = session.services().property->reports;
    BIHUAN_TRY_ASSIGN(const SpotReport report, reports.find(session.arguments().words[0]));
    if (handling.decision == ReportDecision::Open)
        return show(session, {report, {}, {}});
    BIHUAN_TRY_ASSIGN(const ReportOutcome outcome, reports.decide(report.id, handling));
    return show(session, outcome);
}

Result<> thankReporters(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(QDate from, dateOption(arguments, u"from"_s));
    BIHUAN_TRY_ASSIGN(QDate to, dateOption(arguments, u"to"_s));
    const QDate today = session.clock().today();
    if (!from.isValid())
        from = QDate(today.year(), today.month(), 1);
    if (!to.isValid())
        to = today;
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    PropertyServices& property = *session.services().property;
    BIHUAN_TRY_ASSIGN(const auto thanks, property.reports.thanks(from, to));
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const TableContent table, property.papers.thanksList(from, to));
        BIHUAN_TRY(exportPdf(*property.papers.pagesOf(table), path, session.progress()));
        session.note(path);
    }
    QJsonArray all;
    for (const ThanksEntry& one : thanks) {
        all << QJsonObject{{u"name"_s, one.name}, {u"company"_s, one.company}, {u"good"_s, one.good()}, {u"hazards"_s, one.hazards}, {u"on_spot"_s, one.onSpot},
                           {u"none"_s, one.none}, {u"open"_s, one.open}};
        if (!session.wantsJson())
            session.line(QStringList{one.name, one.company, QString::number(one.good())}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(all);
    return {};
}

} // namespace bihuan::ctl
