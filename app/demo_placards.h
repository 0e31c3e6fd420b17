// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan {

/// The demo school's placards: nearly all hang since a few weeks, some are not true any more, some wait to be put up, a few
/// were never printed, and one still hangs at a room that was closed.
Result<> fillDemoPlacards(Services& services, quint32 seed, QDate today);

} // namespace bihuan
