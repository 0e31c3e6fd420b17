// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_marking.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/organization/agreements/agreement_queries.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

/// “zr 2026－12” → “ZR-2026-0012”; what does not look like a number stays as it is.
QString asNumber(const QString& typed)
{
    static const QRegularExpression form(u"^([A-Z]*)-?(\\d{4})-?(\\d{1,6})$"_s);
    QString text = toHalfWidth(typed).toUpper();
    text.remove(QRegularExpression(u"\\s"_s));
    text.replace(QRegularExpression(u"[‐-―−—]"_s), u"-"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const QString serial = u"%1-%2"_s.arg(match.captured(2)).arg(match.captured(3).toInt(), 4, 10, QLatin1Char('0'));
    return match.captured(1).isEmpty() ? serial : match.captured(1) + u'-' + serial;
}

struct Step {
    Agreement before, after;
};

/// Why this agreement cannot be marked so, or nothing.
QString obstacle(const Agreement& agreement, const MarkRequest& request, QDate date, QDate today, Issues& warnings)
{
    if (agreement.voided)
        return tr("%1 is void.").arg(agreement.number);
    const Transition step = transition(stateOf(agreement), request.state);
    if (step.verdict == Transition::Verdict::Refused)
        return u"%1: %2"_s.arg(agreement.number, step.reason);
    if (step.verdict == Transition::Verdict::NeedsReason && request.why.trimmed().isEmpty())
        return tr("%1 is “%2” already; say why it goes back to “%3”.")
            .arg(agreement.number, stateName(stateOf(agreement)), stateName(request.state));
    Issues issues;
    if (step.verdict != Transition::Verdict::Same)
        issues = checkDate(agreement, request.state, date, today);
    issues += checkSignedOn(agreement, request.signedOn, today);
    for (const Issue& issue : std::as_const(issues)) {
        if (issue.severity == Severity::Problem)
            return issue.message;
        warnings << issue;
    }
    return {};
}

} // namespace

Result<Agreement> AgreementMarking::find(const QString& codeOrNumber) const
{
    RecordStore& store = m_records.store();
    QStringList keys;
    if (const auto code = ShortCode::parse(codeOrNumber))
        keys << code->text();
    keys << asNumber(codeOrNumber);
    for (const QString& key : std::as_const(keys)) {
        BIHUAN_TRY_ASSIGN(const auto brief, agreementQueries::briefByCode(store.database(), key));
        if (!brief)
            continue;
        BIHUAN_TRY_ASSIGN(const auto agreement, store.find(agreementType(), brief->id));
        if (agreement)
            return *agreement;
    }
    return Error{Error::Kind::NotFound, tr("agreement “%1”").arg(codeOrNumber), {}};
}

Result<MarkReport> AgreementMarking::mark(const MarkRequest& request)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    const QDate date = request.date.isValid() ? request.date : today;
    if (request.codes.isEmpty())
        return Error{Error::Kind::Invalid, tr("Which agreements? Give numbers or short codes."), {}};

    MarkReport report;
    QStringList obstacles;
    QList<Step> steps;
    QSet<Id<Agreement>> seen;
    for (const QString& code : request.codes) {
        const auto found = find(code);
        if (!found) {
            if (found.error().kind != Error::Kind::NotFound)
                return found.error();
            obstacles << tr("“%1” is neither the number nor the short code of an agreement.").arg(code.trimmed());
            continue;
        }
        if (seen.contains(found->id))
            continue;
        seen << found->id;
        if (const QString why = obstacle(*found, request, date, today, report.issues); !why.isEmpty()) {
            obstacles << why;
            continue;
        }
        Agreement after = applied(*found, request.state, date);
        if (request.signedOn.isValid())
            after.signedOn = request.signedOn;
        if (!request.location.trimmed().isEmpty())
            after.location = cleanLine(request.location);
        if (agreementType().toRecord(after) == agreementType().toRecord(*found))
            report.unchanged << after.id;
        else
            steps << Step{*found, after};
    }
    if (!obstacles.isEmpty())
        return Error{Error::Kind::Invalid, obstacles.join(u' '),
                     u"%1 of %2"_s.arg(obstacles.size()).arg(request.codes.size())};
    if (steps.isEmpty())
        return report;

    const QString why
        = request.why.trimmed().isEmpty() ? tr("Marked “%1”").arg(stateName(request.state)) : request.why.trimmed();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (const Step& step : std::as_const(steps)) {
        BIHUAN_TRY(store.update(agreementType(), step.after));
        report.changed << step.after.id;
        report.steps << MarkStep{step.before, step.before.revision + 1};
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return report;
}

Result<> AgreementMarking::takeBack(const MarkStep& step)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(),
                                                           tr("Mark taken back: “%1” again").arg(stateName(stateOf(step.before)))));
    BIHUAN_TRY_ASSIGN(const auto now, store.find(agreementType(), step.before.id));
    if (!now || now->revision != step.revisionAfter)
        return Error{Error::Kind::Conflict, step.before.number, u"changed since the mark"_s};
    Agreement again = step.before; // what is frozen is the same anyway
    again.revision = now->revision;
    BIHUAN_TRY(store.update(agreementType(), again));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return {};
}

} // namespace bihuan
