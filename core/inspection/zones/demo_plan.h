// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/plan_service.h"

namespace bihuan {

/// The ground floor of the demo school's 知行楼 as a drawing made here, with its zones on it and their risks graded. Nothing
/// happens in a school without these zones.
Result<> createDemoPlan(CampusPlanService& plans);

} // namespace bihuan
