// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the paper (domain.md §5.0 paper_doc). Pure functions.
#pragma once

#include "core/base/issue.h"
#include "core/organization/agreements/agreement.h"

#include <optional>

namespace bihuan {

enum class AgreementState { Issued, Printed, Handed, Returned, Scanned, Filed, Lost, Superseded };
inline constexpr AgreementState allAgreementStates[] = {
    AgreementState::Issued,  AgreementState::Printed, AgreementState::Handed, AgreementState::Returned,
    AgreementState::Scanned, AgreementState::Filed,   AgreementState::Lost,   AgreementState::Superseded};

QString stateCode(AgreementState state); ///< stable: "issued", "printed" …
QString stateName(AgreementState state); ///< translated
std::optional<AgreementState> stateFromCode(const QString& code);
AgreementState stateOf(const Agreement& agreement); ///< Issued for an unknown code

/// The signed original is at school: returned, scanned or filed.
bool isSigned(AgreementState state);
/// Still to be signed: issued, printed or handed.
bool isOpen(AgreementState state);

struct Transition {
    enum class Verdict {
        Allowed,     ///< a step of the paper
        NeedsReason, ///< puts a mistake right: only with a reason, which goes into the journal
        DateOnly,    ///< the date is noted, the state stays (a filed paper is scanned later)
        Same,        ///< is so already: nothing changes
        Refused,
    };
    Verdict verdict = Verdict::Refused;
    QString reason; ///< why not, and what to do instead; empty unless Refused
};

/// By hand or by a scan. Superseded is reached by issuing again only, Issued by issuing.
Transition transition(AgreementState from, AgreementState to);

/// What is wrong with marking this agreement so on this day. Problems: agreement.date.missing, agreement.date.future,
/// agreement.date.order (before an earlier step). Warning: agreement.date.other_year (outside the term).
Issues checkDate(const Agreement& agreement, AgreementState to, QDate date, QDate today);
/// The same for the date written beside the signature: agreement.signed.order, .future, .other_year (warning).
Issues checkSignedOn(const Agreement& agreement, QDate signedOn, QDate today);

/// The agreement after the step, which must not be Refused. A paper that is scanned or filed has come back: returnedOn is
/// filled in. A step back forgets the dates after it (the journal keeps them).
Agreement applied(Agreement agreement, AgreementState to, QDate date);

QDate dateOf(const Agreement& agreement, AgreementState state); ///< invalid when there was none

} // namespace bihuan
