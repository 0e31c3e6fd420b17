// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/records/record_service.h"
#include "core/records/registry.h"

namespace bihuan {

/// The school's calendar: what stands on its days, and its printed forms.
struct CalendarServices {
    explicit CalendarServices(RecordService& service) : records(service) {}

    RecordService& records;
    CalendarEntries entries; ///< of all subjects: filled in the composition
};

void registerCalendarKinds(Registry& registry);

} // namespace bihuan
