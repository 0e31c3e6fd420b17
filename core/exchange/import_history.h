// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/record_history.h"

namespace bihuan {

/// A record an import added or changed; names it created on the way (a department) count as added, too.
struct ImportedRecord {
    QString kind;
    qint64 id = 0;
    QString name; ///< as it is called now
    bool added = false;
};

/// In the order of the file. Errors: Storage.
Result<QList<ImportedRecord>> importedRecords(const RecordStore& store, qint64 batch);

/// What the import did to this record, by the journal; nothing when it was changed by another tool meanwhile.
Result<std::optional<HistoryEntry>> importedChange(
    const RecordStore& store, const ImportBatch& batch, const ImportedRecord& record);

} // namespace bihuan
