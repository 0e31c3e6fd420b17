// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QMap>

namespace bihuan {

/// Rows of every table but those of the full-text index, which are made anew as it pleases the engine.
Result<QMap<QString, qint64>> rowCounts(Database& database);

/// Writes the whole database into a new file (VACUUM INTO) while nobody else writes, so that the copy can be compared with
/// the rows returned. An older file at `path` goes. Not inside a transaction. Errors: File; Storage (the data keep changing).
Result<QMap<QString, qint64>> copyDatabase(Database& database, const QString& path);

} // namespace bihuan
