// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_states.h"

#include "core/base/code_table.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

using State = AgreementState;

constexpr CodeTable<State, 8> stateCodes{{
    {State::Issued, u"issued"},
    {State::Printed, u"printed"},
    {State::Handed, u"handed"},
    {State::Returned, u"returned"},
    {State::Scanned, u"scanned"},
    {State::Filed, u"filed"},
    {State::Lost, u"lost"},
    {State::Superseded, u"superseded"},
}};
static_assert(stateCodes.isComplete(State::Superseded));

QDate Agreement::*dateMember(State state)
{
    switch (state) {
    case State::Issued: return &Agreement::issuedOn;
    case State::Printed: return &Agreement::printedOn;
    case State::Handed: return &Agreement::handedOn;
    case State::Returned: return &Agreement::returnedOn;
    case State::Scanned: return &Agreement::scannedOn;
    case State::Filed: return &Agreement::filedOn;
    case State::Lost: return &Agreement::lostOn;
    case State::Superseded: break;
    }
    return nullptr;
}

/// On the way from issue to the archive; Lost and Superseded stand outside.
bool onTheWay(State state)
{
    return state != State::Lost && state != State::Superseded;
}

Transition refused(const QString& reason)
{
    return {Transition::Verdict::Refused, reason};
}

Issue problem(const char* code, const QString& field, const QString& message)
{
    return {Severity::Problem, QString::fromLatin1(code), field, message};
}

QString shown(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QString stateCode(State state)
{
    return stateCodes.code(state);
}

QString stateName(State state)
{
    // The declaration has the words already, so that lists and messages never differ.
    for (const Choice& choice : agreementType().kind().field(u"state"_s)->choices)
        if (choice.code == stateCode(state))
            return QCoreApplication::translate("record", choice.label);
    return {};
}

std::optional<State> stateFromCode(const QString& code)
{
    return stateCodes.value(code);
}

State stateOf(const Agreement& agreement)
{
    return stateFromCode(agreement.state).value_or(State::Issued);
}

bool isSigned(State state)
{
    return state == State::Returned || state == State::Scanned || state == State::Filed;
}

bool isOpen(State state)
{
    return state == State::Issued || state == State::Printed || state == State::Handed;
}

Transition transition(State from, State to)
{
    using Verdict = Transition::Verdict;
    if (from == to)
        return {Verdict::Same, {}};
    if (from == State::Superseded)
        return refused(tr("It was replaced by another agreement; mark that one."));
    if (to == State::Superseded)
        return refused(tr("An agreement is replaced by issuing it again for the same person."));
    if (to == State::Issued)
        return refused(tr("An agreement is issued once. Void it and issue it again, or print it again."));
    if (from == State::Issued) {
        if (to == State::Printed)
            return {Verdict::Allowed, {}};
        return refused(to == State::Lost ? tr("It was never printed, so no paper can be lost. Print it.")
                                         : tr("It was not printed yet. Print it first."));
    }
    if (to == State::Lost)
        return {Verdict::Allowed, {}};
    if (from == State::Lost) {
        // Found again. The same sheets cannot go out as new ones: that is issuing again.
        if (to == State::Printed)
            return refused(tr("It is marked as lost. Issue it again for a new number, or mark it as handed out or "
                                             "returned when it was found."));
        return {Verdict::NeedsReason, {}};
    }
    if (to > from)
        return {Verdict::Allowed, {}};
    if (from == State::Filed && to == State::Scanned)
        return {Verdict::DateOnly, {}};
    return {Verdict::NeedsReason, {}};
}

QDate dateOf(const Agreement& agreement, State state)
{
    const auto member = dateMember(state);
    return member ? agreement.*member : QDate();
}

Issues checkDate(const Agreement& agreement, State to, QDate date, QDate today)
{
    if (!date.isValid())
        return {problem("agreement.date.missing", u"date"_s,
                        tr("%1: the date is missing or impossible.").arg(agreement.number))};
    if (date > today)
        return {problem("agreement.date.future", u"date"_s,
                        tr("%1: %2 is in the future.").arg(agreement.number, shown(date)))};
    const State now = stateOf(agreement);
    for (const State earlier : allAgreementStates) {
        // A step back puts its own later dates right, so only what comes before counts.
        if (!onTheWay(earlier) || (onTheWay(to) && earlier >= to) || (onTheWay(now) && earlier > now))
            continue;
        const QDate before = dateOf(agreement, earlier);
        if (before.isValid() && date < before)
            return {problem("agreement.date.order", u"date"_s,
                            tr("%1 cannot be “%2” on %3: it was “%4” on %5.")
                                .arg(agreement.number, stateName(to), shown(date), stateName(earlier), shown(before)))};
    }
    const bool signing = to == State::Handed || to == State::Returned;
    if (signing && (date < agreement.validFrom.addMonths(-2) || date > agreement.validTo))
        return {Issue{Severity::Warning, u"agreement.date.other_year"_s, u"date"_s,
                      tr("%1 is for %2 to %3, but marked with %4: is that the right year?")
                          .arg(agreement.number, shown(agreement.validFrom), shown(agreement.validTo), shown(date))}};
    return {};
}

Issues checkSignedOn(const Agreement& agreement, QDate signedOn, QDate today)
{
    if (!signedOn.isValid())
        return {};
    if (signedOn > today)
        return {problem("agreement.signed.future", u"signed_on"_s,
                        tr("%1: signed on %2, which is in the future.").arg(agreement.number, shown(signedOn)))};
    if (agreement.printedOn.isValid() && signedOn < agreement.printedOn)
        return {problem("agreement.signed.order", u"signed_on"_s,
                        tr("%1: signed on %2, before it was printed on %3.")
                            .arg(agreement.number, shown(signedOn), shown(agreement.printedOn)))};
    if (signedOn > agreement.validTo)
        return {Issue{Severity::Warning, u"agreement.signed.other_year"_s, u"signed_on"_s,
                      tr("%1 ended on %2, but was signed on %3: is that the right year?")
                          .arg(agreement.number, shown(agreement.validTo), shown(signedOn))}};
    return {};
}

Agreement applied(Agreement agreement, State to, QDate date)
{
    const State from = stateOf(agreement);
    const Transition::Verdict verdict = transition(from, to).verdict;
    if (verdict == Transition::Verdict::Same || verdict == Transition::Verdict::Refused)
        return agreement;
    if (const auto member = dateMember(to))
        agreement.*member = date;
    if (verdict == Transition::Verdict::DateOnly)
        return agreement;
    agreement.state = stateCode(to);
    if (isSigned(to) && !agreement.returnedOn.isValid())
        agreement.returnedOn = date;
    if (onTheWay(to)) {
        agreement.lostOn = {};
        for (const State later : allAgreementStates)
            if (onTheWay(later) && later > to)
                agreement.*dateMember(later) = {};
        if (!isSigned(to))
            agreement.signedOn = {};
    }
    return agreement;
}

} // namespace bihuan
