// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_states.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

Issue problem(const char* code, const QString& message)
{
    return {Severity::Problem, QString::fromLatin1(code), {}, message};
}

Issue warning(const char* code, const QString& message)
{
    return {Severity::Warning, QString::fromLatin1(code), {}, message};
}

} // namespace

QString filingStateCode(FilingState state)
{
    switch (state) {
    case FilingState::Drafted: return u"drafted"_s;
    case FilingState::Approved: return u"approved"_s;
    case FilingState::Sent: return u"sent"_s;
    case FilingState::Acknowledged: return u"acknowledged"_s;
    case FilingState::Returned: return u"returned"_s;
    case FilingState::Archived: return u"archived"_s;
    }
    return {};
}

std::optional<FilingState> filingStateFromCode(const QString& code)
{
    for (const FilingState state : {FilingState::Drafted, FilingState::Approved, FilingState::Sent, FilingState::Acknowledged, FilingState::Returned, FilingState::Archived})
        if (filingStateCode(state) == code)
            return state;
    return std::nullopt;
}

FilingState filingStateOf(const Filing& filing)
{
    return filingStateFromCode(filing.state).value_or(FilingState::Drafted);
}

QString filingStateName(FilingState state)
{
    switch (state) {
    case FilingState::Drafted: return tr("Drafted");
    case FilingState::Approved: return tr("Approved, to be sent");
    case FilingState::Sent: return tr("Sent, receipt to come");
    case FilingState::Acknowledged: return tr("Receipt there");
    case FilingState::Returned: return tr("Returned");
    case FilingState::Archived: return tr("Filed away");
    }
    return {};
}

QString filingActionCode(FilingAction action)
{
    switch (action) {
    case FilingAction::Approve: return u"approve"_s;
    case FilingAction::Send: return u"send"_s;
    case FilingAction::Acknowledge: return u"acknowledge"_s;
    case FilingAction::Return: return u"return"_s;
    case FilingAction::Archive: return u"archive"_s;
    case FilingAction::Reopen: return u"reopen"_s;
    }
    return {};
}

QString filingActionName(FilingAction action)
{
    switch (action) {
    case FilingAction::Approve: return tr("Approve");
    case FilingAction::Send: return tr("Send");
    case FilingAction::Acknowledge: return tr("Receipt");
    case FilingAction::Return: return tr("Returned");
    case FilingAction::Archive: return tr("File away");
    case FilingAction::Reopen: return tr("Back to the draft");
    }
    return {};
}

std::optional<FilingAction> filingActionFromCode(const QString& code)
{
    for (const FilingAction action : allFilingActions)
        if (filingActionCode(action) == code)
            return action;
    return std::nullopt;
}

std::optional<FilingState> filingTarget(FilingState from, FilingAction action)
{
    using enum FilingState;
    switch (action) {
    case FilingAction::Approve:
        return from == Drafted ? std::optional(Approved) : std::nullopt;
    case FilingAction::Send:
        return from == Approved || from == Returned ? std::optional(Sent) : std::nullopt;
    case FilingAction::Acknowledge:
        return from == Sent ? std::optional(Acknowledged) : std::nullopt;
    case FilingAction::Return:
        return from == Sent ? std::optional(Returned) : std::nullopt;
    case FilingAction::Archive:
        return from == Acknowledged ? std::optional(Archived) : std::nullopt;
    case FilingAction::Reopen:
        return from == Approved || from == Returned ? std::optional(Drafted) : std::nullopt;
    }
    return std::nullopt;
}

QList<FilingAction> filingActionsFor(const Filing& filing)
{
    QList<FilingAction> actions;
    for (const FilingAction action : allFilingActions)
        if (!filing.voided && filingTarget(filingStateOf(filing), action))
            actions << action;
    return actions;
}

FilingStanding filingStanding(const Filing& filing, const FilingSettings& settings, const DayTable& days, QDate today)
{
    FilingStanding standing{.state = filingStateOf(filing)};
    if (filing.dueOn.isValid()) {
        standing.overdue = standing.isOpen() && filing.dueOn < today;
        standing.daysLeft = int(today.daysTo(filing.dueOn));
        standing.sentLate = !standing.isOpen() && filing.sentOn > filing.dueOn;
    }
    if (standing.state == FilingState::Sent && filing.sentOn.isValid())
        standing.unanswered = days.after(filing.sentOn, settings.answerDays, DayCount::Working) < today;
    return standing;
}

QString filingStandingText(const FilingStanding& standing)
{
    if (standing.overdue)
        return standing.state == FilingState::Returned ? tr("returned, %1 days late").arg(-standing.daysLeft) : tr("%1 days late").arg(-standing.daysLeft);
    if (standing.unanswered)
        return tr("no receipt yet, ask");
    if (standing.state == FilingState::Drafted && standing.daysLeft > 0 && standing.daysLeft <= 14)
        return tr("%1 days left").arg(standing.daysLeft);
    if (standing.sentLate && standing.state != FilingState::Archived)
        return tr("%1 (sent late)").arg(filingStateName(standing.state));
    return filingStateName(standing.state);
}

Issues filingGuards(const Filing& filing, const FilingMove& move, int attachments, QDate today)
{
    Issues issues;
    const FilingState state = filingStateOf(filing);
    const QDate day = move.date.isValid() ? move.date : today;
    if (filing.voided)
        return {problem("filing.voided", tr("“%1” is void.").arg(filing.subject))};
    if (!filingTarget(state, move.action))
        return {problem("filing.not_now", tr("“%1” is %2 now: the step “%3” is not for it.").arg(filing.subject, filingStateName(state), filingActionName(move.action)))};
    if (day > today)
        issues << problem("filing.date.future", tr("%1 is in the future.").arg(day.toString(Qt::ISODate)));
    const auto notBefore = [&](QDate earlier, const QString& what) {
        if (earlier.isValid() && day < earlier)
            issues << problem("filing.date.order", tr("%1 is before it was %2 (%3).").arg(day.toString(Qt::ISODate), what, earlier.toString(Qt::ISODate)));
    };
    switch (move.action) {
    case FilingAction::Approve:
        if (move.person.isNull())
            issues << problem("filing.no_approver", tr("Say who approves it."));
        else if (move.person == filing.preparedBy)
            issues << warning("filing.own_approval", tr("The same person prepared and approved it."));
        if (filing.content.trimmed().isEmpty() && attachments == 0)
            issues << warning("filing.no_content", tr("It has neither contents nor attachments yet."));
        break;
    case FilingAction::Send:
        if (move.channel.isEmpty() && filing.channel.isEmpty())
            issues << problem("filing.no_channel", tr("Say how it is sent."));
        notBefore(filing.approvedOn, tr("approved"));
        notBefore(filing.returnedOn, tr("returned"));
        if (filing.dueOn.isValid() && day > filing.dueOn)
            issues << warning("filing.late", tr("It was due on %1: the ledger shows it as late.").arg(filing.dueOn.toString(Qt::ISODate)));
        break;
    case FilingAction::Acknowledge:
        notBefore(filing.sentOn, tr("sent"));
        if (move.number.trimmed().isEmpty() && attachments == 0)
            issues << warning("filing.no_receipt", tr("Neither a number of the receipt nor its scan: enter one, or scan the receipt."));
        break;
    case FilingAction::Return:
        notBefore(filing.sentOn, tr("sent"));
        if (move.note.trimmed().isEmpty())
            issues << problem("filing.no_reason", tr("Say why it was returned."));
        break;
    case FilingAction::Archive:
        notBefore(filing.receiptOn, tr("answered"));
        if (move.note.trimmed().isEmpty())
            issues << problem("filing.no_location", tr("Say where the paper is kept."));
        break;
    case FilingAction::Reopen:
        if (move.note.trimmed().isEmpty())
            issues << problem("filing.no_reason", tr("Say why it goes back to the draft."));
        break;
    }
    return issues;
}

Filing filingApplied(Filing filing, const FilingMove& move, QDate today)
{
    const QDate day = move.date.isValid() ? move.date : today;
    const auto target = filingTarget(filingStateOf(filing), move.action);
    if (!target)
        return filing;
    filing.state = filingStateCode(*target);
    switch (move.action) {
    case FilingAction::Approve:
        filing.approvedBy = move.person;
        filing.approvedOn = day;
        break;
    case FilingAction::Send:
        filing.sentOn = day;
        filing.sentBy = move.person;
        if (!move.channel.isEmpty())
            filing.channel = move.channel;
        ++filing.times;
        break;
    case FilingAction::Acknowledge:
        filing.receiptOn = day;
        filing.receiptNo = cleanLine(move.number);
        filing.receiptFrom = cleanLine(move.from);
        break;
    case FilingAction::Return:
        filing.returnedOn = day;
        filing.returnReason = cleanLine(move.note);
        break;
    case FilingAction::Archive:
        filing.archivedOn = day;
        filing.location = cleanLine(move.note);
        break;
    case FilingAction::Reopen:
        filing.approvedOn = {};
        filing.approvedBy = {};
        break;
    }
    return filing;
}

QDate filingDue(const FilingRule& rule, QDate day, const DayTable& days)
{
    if (!day.isValid())
        return {};
    const DayCount count = dayCountFromCode(rule.unit).value_or(DayCount::Calendar);
    if (rule.days == 0)
        return day; // at once, whatever day it is
    return days.after(day, rule.direction == u"before"_s ? -rule.days : rule.days, count);
}

QString filingTimeText(const FilingRule& rule)
{
    if (rule.days == 0)
        return tr("the same day");
    const QString unit = rule.unit == u"working"_s ? tr("working days") : rule.unit == u"school"_s ? tr("school days") : tr("days");
    return rule.direction == u"before"_s ? tr("%1 %2 before").arg(rule.days).arg(unit) : tr("within %1 %2").arg(rule.days).arg(unit);
}

} // namespace bihuan
