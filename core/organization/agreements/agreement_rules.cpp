// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_rules.h"

#include "core/organization/agreements/agreement_queries.h"
#include "core/organization/agreements/agreement_states.h"
#include "core/records/record_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

} // namespace

Issues agreementTemplateIssues(const AgreementTemplate& form, const RecordStore&, QDate)
{
    // Codes are never renamed, so the list is safe to stand here; the layouts themselves are in text_profile.h.
    if (form.profile == u"official"_s || form.profile == u"compact"_s)
        return {};
    return {Issue{Severity::Problem, u"agreement_template.profile"_s, u"profile"_s,
                  tr("“%1” has the unknown page layout “%2”. Choose another.").arg(form.name, form.profile)}};
}

Issues agreementIssues(const Agreement& agreement, const RecordStore& store, QDate)
{
    Issues issues;
    if (agreement.id.isNull())
        return {Issue{Severity::Problem, u"agreement.by_campaign"_s, {},
                      tr("Agreements are made by issuing them, not one by one by hand.")}};
    if (sha256Of(agreement.frozenText) != agreement.sha256)
        issues << Issue{Severity::Problem, u"agreement.frozen_text"_s, u"frozen_text"_s,
                        tr("The text of %1 is no longer the one that was issued.").arg(agreement.number)};
    const auto stored = store.find(agreementType(), agreement.id);
    if (!stored || !*stored)
        return issues;
    bool moved = (*stored)->state != agreement.state || (*stored)->supersededBy != agreement.supersededBy;
    for (const AgreementState state : allAgreementStates)
        moved = moved || dateOf(**stored, state) != dateOf(agreement, state);
    if (moved)
        issues << Issue{Severity::Problem, u"agreement.state_by_marking"_s, u"state"_s,
                        tr("The state of %1 is changed by marking it, so that its dates are checked.").arg(agreement.number)};
    const AgreementState state = stateOf(agreement);
    if (!agreement.voided && state != AgreementState::Lost && state != AgreementState::Superseded) {
        const auto others = agreementQueries::briefsOfPerson(store.database(), agreement.year, agreement.person);
        for (const agreementQueries::Brief& other : others ? *others : QList<agreementQueries::Brief>())
            if (other.id != agreement.id && other.state != u"lost"_s)
                issues << Issue{Severity::Problem, u"agreement.exists"_s, u"person"_s,
                                tr("%1 has this year's agreement already: %2.").arg(agreement.personName, other.number)};
    }
    return issues;
}

QString sha256Of(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace bihuan
