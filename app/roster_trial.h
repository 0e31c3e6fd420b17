// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"
#include "ui/firstrun/roster_box.h"

namespace bihuan {

/// A staff list read for its import: table, columns, and what may be created with it.
struct RosterImport {
    ImportFile file;
    ImportOptions options;
    bool needsCategory = false; ///< no column says it and no choice was made
};

/// Reads a chosen staff list for the school of `store`. Errors: as parseImportFile().
Result<RosterImport> rosterImport(const RosterFile& roster, const RecordStore& store);

/// Departments and posts that a staff list may bring along.
const QSet<QString>& rosterTargets();

/// Tries the staff list on a new school that exists in memory only: nothing is written anywhere.
Result<RosterReport> tryRoster(const RosterFile& roster, const Clock& clock);

} // namespace bihuan
