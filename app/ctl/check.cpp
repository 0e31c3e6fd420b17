// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "core/base/describe.h"
#include "core/documents/fonts.h"
#include "core/organization/agreements/agreement_services.h"
#include "core/records/record_index.h"
#include "core/storage/database_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<Issues> attachmentIssues(const AttachmentStore& attachments)
{
    Issues issues;
    BIHUAN_TRY_ASSIGN(const QStringList damaged, attachments.damaged());
    for (const QString& name : damaged)
        issues << Issue{Severity::Problem, u"attachment.damaged"_s, {}, tr("The attachment “%1” is missing or was changed. Restore it from a backup.").arg(name)};
    return issues;
}

/// Every agreement's words must still be those that were issued, and come out of its template version again.
Result<Issues> agreementTextIssues(Services& services)
{
    Issues issues;
    BIHUAN_TRY_ASSIGN(const auto years, services.agreements->board.years());
    for (const int year : years) {
        PrintSelection selection;
        selection.year = year;
        const auto job = services.agreements->printing.prepare(selection);
        if (!job)
            issues << Issue{Severity::Problem, u"agreement.frozen_text"_s, {}, describe(job.error())};
        else
            for (const SkippedPrint& one : job->skipped)
                issues << Issue{Severity::Warning, u"agreement.cannot_print"_s, {}, tr("%1 (%2) cannot be printed: %3").arg(one.number, one.name, one.reason)};
    }
    return issues;
}

} // namespace

Result<> checkEverything(Session& session)
{
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    BIHUAN_TRY_ASSIGN(Issues issues, checkDatabase(services.folder->database()));
    BIHUAN_TRY_ASSIGN(const Issues index, recordIndex::check(*services.store));
    issues += index;
    BIHUAN_TRY_ASSIGN(const Issues attachments, attachmentIssues(*services.attachments));
    issues += attachments;
    BIHUAN_TRY_ASSIGN(const Issues agreements, agreementTextIssues(services));
    issues += agreements;
    issues += FontBook().issues();
    qsizetype problems = 0;
    for (const Issue& issue : std::as_const(issues)) {
        problems += issue.severity == Severity::Problem;
        if (!session.wantsJson())
            session.line((issue.severity == Severity::Problem ? tr("Problem: %1") : tr("Note: %1")).arg(issue.message));
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"problems"_s, problems}, {u"issues"_s, toJson(issues)}});
    if (problems > 0)
        return Error{Error::Kind::Refused, tr("%1 problems found.").arg(problems), {}};
    if (!session.wantsJson())
        session.line(tr("No problems found."));
    return {};
}

} // namespace bihuan::ctl
