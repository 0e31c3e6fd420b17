// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDate>

namespace bihuan {

/// Fills an empty data folder with the invented school of demo_names.h, marked as demo in its profile. The same seed and day
/// give the same school. Refused when there are people already: a demo never mixes with real data.
Result<> createDemoSchool(RecordStore& store, quint32 seed, QDate today);

/// Where the demo school of a data folder lives: a folder of its own beside it, so that a real school is never touched.
QString demoFolderBeside(const QString& folder);

/// Removes the demo school of a data folder that nobody has open: database, attachments and copies, and the folder when
/// nothing else is in it. Refused when the school in it is not marked as a demo.
/// Errors: NotFound (no school), Refused, Locked, ForeignFile, File.
Result<> removeDemoSchool(const QString& folder, const Clock& clock);

} // namespace bihuan
