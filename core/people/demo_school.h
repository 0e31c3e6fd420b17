// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDate>

namespace bihuan {

/// Fills an empty data folder with the invented school of demo_names.h, marked as demo in its profile. The same seed and day
/// give the same school. Refused when there are people already: a demo never mixes with real data.
Result<> createDemoSchool(RecordStore& store, quint32 seed, QDate today);

} // namespace bihuan
