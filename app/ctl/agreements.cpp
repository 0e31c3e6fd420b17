// SPDX-License-Identifier: GPL-3.0-or-later
// agreements issue, agreements mark, and what all commands of agreements share
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

QJsonObject entryJson(const PlanEntry& entry)
{
    return {{u"staff_no"_s, entry.person.staffNo}, {u"name"_s, entry.person.name}, {u"department"_s, entry.department},
            {u"category"_s, entry.category}, {u"issuable"_s, entry.isIssuable()}, {u"already"_s, entry.already},
            {u"late"_s, entry.late}, {u"issues"_s, toJson(entry.issues)}};
}

/// Somebody who ought to have an agreement cannot get one. People who have left are none of those, unless asked for.
bool standsInTheWay(const Issue& issue, bool chosenByHand)
{
    const bool away = issue.code == u"agreement.left"_s || issue.code == u"agreement.not_joined"_s;
    return issue.severity == Severity::Problem && (chosenByHand || !away);
}

int problemCount(const CampaignPlan& plan, bool chosenByHand)
{
    int count = hasProblem(plan.issues) ? 1 : 0;
    for (const PlanEntry& entry : plan.entries)
        count += !entry.already
            && std::any_of(entry.issues.begin(), entry.issues.end(), [&](const Issue& issue) { return standsInTheWay(issue, chosenByHand); });
    return count;
}

/// Problems of the school and of people, one a line; not the many who simply have theirs.
void showPlan(Session& session, const CampaignPlan& plan, bool chosenByHand)
{
    Issues shown = plan.issues;
    for (const PlanEntry& entry : plan.entries)
        if (!entry.already)
            shown += entry.issues;
    for (const Issue& issue : std::as_const(shown))
        if (issue.severity != Severity::Hint)
            session.line((standsInTheWay(issue, chosenByHand) ? tr("Problem: %1") : tr("Note: %1")).arg(issue.message));
    session.line(tr("%1: %2 agreements can be issued, %3 people are left out.").arg(plan.year).arg(plan.issuableCount()).arg(plan.skippedCount()));
}

} // namespace

Result<QDate> dateOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return QDate();
    const auto date = parseDate(arguments.value(option));
    if (!date)
        return Error{Error::Kind::Invalid, tr("--%1: “%2” is not a date; write it as 2026-09-01.").arg(option, arguments.value(option)), {}};
    return *date;
}

Result<int> yearOption(const Session& session, Services& services)
{
    BIHUAN_TRY_ASSIGN(const int year, session.arguments().number(u"year"_s, 0, 2000));
    if (year > 0)
        return year;
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, services.agreements->campaign.settings());
    return AgreementCampaign::schoolYearOf(session.clock().today(), settings);
}

Result<> issueAgreements(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    CampaignRequest request;
    BIHUAN_TRY_ASSIGN(request.year, yearOption(session, services));
    BIHUAN_TRY_ASSIGN(request.issuedOn, dateOption(arguments, u"date"_s));
    BIHUAN_TRY_ASSIGN(request.signUntil, dateOption(arguments, u"until"_s));
    BIHUAN_TRY_ASSIGN(request.persons, personsNamed(services, arguments.values(u"person"_s)));
    BIHUAN_TRY_ASSIGN(request.departments, idsNamed(services, departmentType(), arguments.values(u"department"_s)));
    BIHUAN_TRY_ASSIGN(request.categories, idsNamed(services, staffCategoryType(), arguments.values(u"category"_s)));
    request.replace = arguments.has(u"replace"_s);
    request.replaceReason = arguments.value(u"why"_s);
    BIHUAN_TRY_ASSIGN(const CampaignPlan plan, services.agreements->campaign.dryRun(request));

    const bool dryRun = arguments.has(u"dry-run"_s);
    QJsonArray entries;
    for (const PlanEntry& entry : plan.entries)
        entries << entryJson(entry);
    QJsonObject answer{{u"year"_s, plan.year}, {u"dry_run"_s, dryRun}, {u"issuable"_s, plan.issuableCount()},
                       {u"left_out"_s, plan.skippedCount()}, {u"school_issues"_s, toJson(plan.issues)}, {u"people"_s, entries}};
    if (!session.wantsJson())
        showPlan(session, plan, !request.persons.isEmpty());
    const int problems = problemCount(plan, !request.persons.isEmpty());
    if (!dryRun) {
        BIHUAN_TRY_ASSIGN(const IssueReport report, services.agreements->campaign.issue(plan));
        answer[u"issued"_s] = report.issued.size();
        answer[u"first_number"_s] = report.firstNumber;
        answer[u"last_number"_s] = report.lastNumber;
        if (!session.wantsJson())
            session.line(tr("Issued: %1, from %2 to %3.").arg(report.issued.size()).arg(report.firstNumber, report.lastNumber));
    }
    if (session.wantsJson())
        session.print(answer);
    if (problems > 0)
        return Error{Error::Kind::Refused, dryRun ? tr("%1 problems stand in the way.").arg(problems)
                                                  : tr("Not everybody got an agreement: %1 problems.").arg(problems), {}};
    return {};
}

Result<> markAgreements(Session& session)
{
    const Arguments& arguments = session.arguments();
    MarkRequest request;
    request.codes = arguments.values(u"code"_s);
    if (request.codes.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say which: --code SHORT, several times for several."), {}};
    const auto state = stateFromCode(arguments.value(u"state"_s));
    if (!state) {
        QStringList known;
        for (const AgreementState each : allAgreementStates)
            known << stateCode(each);
        return Error{Error::Kind::Invalid, tr("--state needs one of: %1.").arg(known.join(u", "_s)), {}};
    }
    request.state = *state;
    BIHUAN_TRY_ASSIGN(request.date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY_ASSIGN(request.signedOn, dateOption(arguments, u"signed"_s));
    request.location = arguments.value(u"location"_s);
    request.why = arguments.value(u"why"_s);
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const MarkReport report, session.services().agreements->marking.mark(request));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"changed"_s, report.changed.size()}, {u"unchanged"_s, report.unchanged.size()}, {u"issues"_s, toJson(report.issues)}});
        return {};
    }
    for (const Issue& issue : report.issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 agreements changed, %3 were so already.").arg(stateName(*state)).arg(report.changed.size()).arg(report.unchanged.size()));
    return {};
}

} // namespace bihuan::ctl
