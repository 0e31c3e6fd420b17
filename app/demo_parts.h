// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace bihuan {

// The parts of fillDemo(), a file each, called in this order once people and places are there.
Result<> fillDemoCalendar(Services& services, quint32 seed, QDate today);
Result<> fillDemoEducation(Services& services, quint32 seed, QDate today);
Result<> fillDemoDrills(Services& services, quint32 seed, QDate today);
Result<> fillDemoFiling(Services& services, quint32 seed, QDate today);
Result<> fillDemoIntake(Services& services, quint32 seed, QDate today);
Result<> fillDemoArchive(Services& services, quint32 seed, QDate today);
Result<> fillDemoWatch(Services& services, quint32 seed, QDate today);

} // namespace bihuan
