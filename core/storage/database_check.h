// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/storage/database.h"

#include <atomic>

namespace bihuan {

/// Looks at the whole file. Problems: database.damaged (integrity_check), database.reference (a row refers to one that is
/// not there), journal.seal (an entry was changed, removed or made by another program; the message has its number).
Result<Issues> checkDatabase(Database& database);

/// Looks through the file for damage as the program does at each start, over a connection of its own: for another thread while the
/// program works on. Table by table, so that a save waits for one table at most. Error: damagedError().
Result<> quickCheck(const QString& databaseFile, const std::atomic<bool>& stop);

/// What a person is told about it; `detail` is SQLite's.
Error damagedError(const QString& databaseFile, const QString& detail);

} // namespace bihuan
