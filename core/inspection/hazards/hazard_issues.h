// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/hazard_services.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// What no rule of a single record sees, for IssueList: hazards.evidence_gone (a major one closed with a photograph that was
/// taken off since), hazards.repeat (nobody has decided on a repeat among the open ones), and what is wrong with the bands of the method the
/// school grades by (RiskMethod::issues). Warnings.
Result<QList<RecordIssue>> hazardIssues(const HazardServices& hazards, const RecordStore& store);

} // namespace bihuan
