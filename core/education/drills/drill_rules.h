// SPDX-License-Identifier: GPL-3.0-or-later
// What the declarations say about single records; their codes stand in drill.h and drill_parts.h.
#pragma once

#include "core/base/issue.h"
#include "core/education/drills/drill_parts.h"

namespace bihuan::drillRules {

Issues kindIssues(const DrillKind& kind, const RecordStore& store, QDate today);
Issues drillIssues(const Drill& drill, const RecordStore& store, QDate today);
Issues roleIssues(const DrillRole& role, const RecordStore& store, QDate today);
Issues classTimeIssues(const DrillClassTime& time, const RecordStore& store, QDate today);
Issues markIssues(const DrillMark& mark, const RecordStore& store, QDate today);

inline constexpr int slowS = 600;      ///< slower than any evacuation: minutes typed for seconds?
inline constexpr int impossibleS = 3600;
inline constexpr int sameSecondClasses = 4; ///< from so many classes on, one second for all is told

/// Whether all classes are said to have arrived in one second.
bool isSameSecond(const QList<DrillClassTime>& times);
/// One person in several teams, leaders who are gone, key teams without a leader: drill_role.twice, .left, .nobody (warnings).
Issues rolesIssues(const QList<DrillRole>& roles, const RecordStore& store, QDate day);

} // namespace bihuan::drillRules
