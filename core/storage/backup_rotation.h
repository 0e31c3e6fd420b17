// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

namespace bihuan {

/// How many backups stay: the newest of each of the last days, weeks and months that have one, the last of every school
/// year that is over (to 31 August), and always the newest few.
struct BackupPolicy {
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
    int newest = 3;
};

/// Of these backups (newest counter first), those nobody needs any more. Their order is the counter's; days are those of
/// their manifests.
QList<Backup> dispensable(const QList<Backup>& backups, const BackupPolicy& policy = {});

/// The first table that lost more than a fifth of its rows from `before` to `after`; records are never deleted, so that
/// something is wrong then. Empty = none.
QString shrunkenTable(const Backup& before, const Backup& after);

/// Removes what is dispensable. Removes nothing while the newest backup has a shrunken table against the one before.
/// Returns how many went.
int rotateBackups(const QString& folder, const BackupPolicy& policy = {});

/// Whether the last backup is older than a day, or from a time that has not come (the clock was set back).
bool backupIsDue(const QList<Backup>& backups, const QDateTime& now);

} // namespace bihuan
