// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"
#include "core/storage/backup.h"

namespace bihuan {

/// Backups as the program makes them, in the window as on the command line: into the data folder's own `backups`, copied to
/// a second place when there is one, and thinned out there and here.
struct BackupPlaces {
    QString data;   ///< the data folder
    QString second; ///< a folder on another disk or share; empty = none

    QString own() const;
    QString copies() const; ///< this school's folder in the second place; empty without one
    bool secondIsThere() const;
};

struct BackupOutcome {
    Backup backup;
    bool copied = false; ///< in the second place, too
    QString copyProblem; ///< why not, a whole sentence; empty when there is none set
};

/// Works on a connection of its own, so that it may run in another thread while the school is open. `progress` as in
/// BackupRequest.
Result<BackupOutcome> backUpSchool(const BackupPlaces& places, const QString& school, const Clock& clock,
                                   const std::function<bool(int, int)>& progress = {});

/// The history says that the data were replaced, by which backup.
Result<> noteRestore(RecordStore& store, const Backup& backup);

} // namespace bihuan
