// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

namespace bihuan {

/// A class as a drill sees it.
struct DrillClass {
    QString name;
    int pupils = 0;

    bool operator==(const DrillClass&) const = default;
};

/// The school's classes in their order; without a list of classes, those of the last drill that has class times.
Result<QList<DrillClass>> drillClasses(const RecordStore& store);
/// All of them together; 0 = not known.
int pupilsOfSchool(const RecordStore& store);

} // namespace bihuan
