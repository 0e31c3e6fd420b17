// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/organization/agreements/agreement.h"

namespace bihuan {

/// agreement_template.profile: a page layout that does not exist.
Issues agreementTemplateIssues(const AgreementTemplate& form, const RecordStore& store, QDate today);

/// agreement.by_campaign: agreements come into being by issuing only. agreement.frozen_text: the words are not those
/// whose check sum was kept. agreement.state_by_marking: state and dates change by marking only.
Issues agreementIssues(const Agreement& agreement, const RecordStore& store, QDate today);

QString sha256Of(const QString& text); ///< hexadecimal, over UTF-8

} // namespace bihuan
