// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_service.h"

namespace bihuan {

/// Two months of inspections of the demo school, in every state, and what is planned for the days to come. The same seed and
/// day give the same. Errors: Storage.
Result<> demoChecks(RecordService& records, LoopService& loop, CheckService& checks, quint32 seed, QDate today);

} // namespace bihuan
