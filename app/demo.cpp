// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/inspection/zones/demo_plan.h"
#include "core/people/demo_school.h"

namespace bihuan {

Result<> fillDemo(Services& services, quint32 seed, QDate today)
{
    BIHUAN_TRY(createDemoSchool(*services.store, seed, today));
    BIHUAN_TRY(createDemoPlan(*services.plans));
    return {};
}

} // namespace bihuan
