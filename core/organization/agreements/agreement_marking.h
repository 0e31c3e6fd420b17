// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_states.h"
#include "core/records/record_service.h"

namespace bihuan {

struct MarkRequest {
    QStringList codes;      ///< short codes or numbers, as read or typed (case, blanks, dashes, full width do not matter)
    AgreementState state = AgreementState::Returned;
    QDate date;             ///< invalid = today
    QDate signedOn;         ///< as written beside the signature; optional
    QString location;       ///< replaces the place of the original when not empty
    QString why;            ///< needed to put a mistake right; else optional
};

/// What one agreement was before a mark, to take the mark back.
struct MarkStep {
    Agreement before;
    qint64 revisionAfter = 0;
};

struct MarkReport {
    QList<Id<Agreement>> changed;
    QList<Id<Agreement>> unchanged; ///< were so already
    QList<MarkStep> steps;          ///< of `changed`
    Issues issues;                  ///< warnings; each names the number
};

/// Where the paper is.
class AgreementMarking {
public:
    explicit AgreementMarking(RecordService& records) : m_records(records) {}

    /// NotFound when there is none.
    Result<Agreement> find(const QString& codeOrNumber) const;
    /// All or none, in one transaction. Errors: Invalid, the sentence names every code that cannot be marked and why.
    Result<MarkReport> mark(const MarkRequest& request);
    /// Puts state, dates and place back as they were. Errors: Conflict (changed since the mark).
    Result<> takeBack(const MarkStep& step);

private:
    RecordService& m_records;
};

} // namespace bihuan
