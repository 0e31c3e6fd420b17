// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/zone.h"

namespace bihuan {

class RecordStore;
class ReferenceLine;

/// People on the staff on that day, each with the department beside the name: two of one name are told apart.
void offerStaff(ReferenceLine& line, const RecordStore& store, QDate day);
/// Zones in use on that day, each with building, floor and code.
void offerZones(ReferenceLine& line, const RecordStore& store, QDate day);

} // namespace bihuan
