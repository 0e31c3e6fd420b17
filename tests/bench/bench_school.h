// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan::bench {

/// A school far larger than any, for the bars about 100,000 records: 10,000 people in 40 departments, 5,000 zones and nine
/// years of agreements for everybody (the last one issued by the campaign, the earlier ones copied from it with their own
/// numbers), 105,000 records in all. The same every time.
/// Opens it when the folder holds it already.
Result<std::unique_ptr<Services>> openLargeSchool(const QString& folder, const Clock& clock);

constexpr int largeSchoolPeople = 10000;
constexpr int largeSchoolYear = 2026; ///< the last year of agreements
const Clock& benchClock();            ///< stands at 2026-09-05 08:00

} // namespace bihuan::bench
