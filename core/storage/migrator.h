// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QList>

namespace bihuan {

struct Migration {
    int number = 0;
    QString name; ///< file name without folder
    QString script;
};

/// The migrations built into the program (resources/migrations/NNNN_words.sql), ascending and without gaps.
Result<QList<Migration>> bundledMigrations();
/// The number of the newest of them, without reading any.
int bundledVersion();

/// Brings the database to the newest schema; the current number is PRAGMA user_version, the newest the last file's.
/// Newer than that: Error::NewerDatabase, nothing touched. Work to do on a file with data: integrity_check, then a copy
/// `before-NNNN-….db` in `copyFolder` (the newest five are kept; no copy when the folder is empty text). Each step is one
/// transaction with its number and a foreign key check: a broken script leaves the last good schema.
Result<> migrate(Database& database, const QList<Migration>& migrations, const QString& copyFolder);

} // namespace bihuan
