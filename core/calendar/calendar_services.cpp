// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_services.h"

#include "core/calendar/fixed_day.h"
#include "core/calendar/school_event.h"

namespace bihuan {

void registerCalendarKinds(Registry& registry)
{
    registry.add(schoolEventType().kind());
    registry.add(fixedDayType().kind());
}

} // namespace bihuan
