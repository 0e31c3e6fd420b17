// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bihuan {

class RecordStore;

/// Words to choose a category from: those of the last hazards, then the usual ones of resources/defaults/hazard_categories.json.
/// Any other word may be typed.
QStringList hazardCategories(const RecordStore& store);

} // namespace bihuan
