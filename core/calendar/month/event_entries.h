// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/calendar/school_event.h"
#include "core/records/record_service.h"

namespace bihuan {

/// Events of the school in a calendar; they may be moved, an event keeps its length. `records` outlives it.
CalendarEntries::Source schoolEventEntries(RecordService& records);

/// How one event stands in a calendar; `today` tells whether it is over.
CalendarEntry entryOf(const SchoolEvent& event, QDate today);

} // namespace bihuan
