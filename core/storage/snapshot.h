// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace bihuan {

/// A whole copy of the database as `<label>-<date>-<time>.db` in `folder`, made beside the name and renamed when it is
/// complete, on the disk and found sound; the newest `keep` of a label stay. Not inside a transaction. Returns the path.
/// This is the copy before a migration or an import, not the backup a school keeps.
Result<QString> takeSnapshot(Database& database, const QString& folder, const QString& label, int keep = 5);

} // namespace bihuan
