// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

namespace bihuan {

struct RestoreReport {
    QString setAside;    ///< copy of the data as they were; empty when there were none
    QStringList missing; ///< SHA-256 of attachments that neither the backup nor the folder has
    QMap<QString, qint64> rows;
};

/// Puts a backup in the place of the data in `folder`, which nobody may have open; the folder may be new.
/// In this order, of which every step can be interrupted (reliability.md §3.3): the backup is copied beside the database and
/// *that copy* is checked; attachments; the present database is copied into `backups/before-restore-….db`; leftover
/// journals are removed; one rename. Errors: Locked, Refused (a network share), Format and ForeignFile and NewerDatabase (naming the
/// backup), File, Cancelled. After any error the data are as they were.
/// `progress` is asked between the steps and for each attachment, until the renaming begins: false = stop. It may be called
/// from any thread: the one this runs in.
Result<RestoreReport> restoreBackup(const Backup& backup, const QString& folder, const Clock& clock,
                                    const std::function<bool(int done, int expected)>& progress = {});

} // namespace bihuan
