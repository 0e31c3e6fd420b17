// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_history.h"

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

Result<QList<ImportBatch>> Importer::history() const
{
    QList<ImportBatch> batches;
    BIHUAN_TRY(m_service.store().database().read(
        u"SELECT id, record_table, file_name, imported_at, actor, added, updated, unchanged, rejected, undone_at "
        "FROM import_batch ORDER BY id DESC"_s,
        {}, [&](const Row& row) {
            ImportBatch batch;
            batch.id = row.integer(0);
            batch.kind = row.text(1);
            batch.fileName = row.text(2);
            batch.at = QDateTime::fromString(row.text(3), Qt::ISODate);
            batch.actor = row.text(4);
            batch.added = int(row.integer(5));
            batch.updated = int(row.integer(6));
            batch.unchanged = int(row.integer(7));
            batch.rejected = int(row.integer(8));
            batch.undone = !row.isNull(9);
            batch.newest = batches.isEmpty();
            batches << batch;
        }));
    return batches;
}

Result<std::optional<ImportBatch>> Importer::lastImport() const
{
    BIHUAN_TRY_ASSIGN(const QList<ImportBatch> batches, history());
    return batches.isEmpty() ? std::nullopt : std::optional(batches.first());
}

Result<QList<ImportedRecord>> importedRecords(const RecordStore& store, qint64 batch)
{
    QList<ImportedRecord> records;
    BIHUAN_TRY(store.database().read(
        u"SELECT record_table, record_id, action FROM import_change WHERE batch=? ORDER BY id"_s, {batch},
        [&](const Row& row) {
            records << ImportedRecord{row.text(0), row.integer(1), {}, row.text(2) == u"insert"_s};
        }));
    QHash<QString, QHash<qint64, QString>> names;
    for (ImportedRecord& record : records) {
        const RecordKind* kind = store.registry().find(record.kind);
        if (kind && !names.contains(record.kind)) {
            BIHUAN_TRY_ASSIGN(names[record.kind], store.names(*kind));
        }
        record.name = names.value(record.kind).value(record.id);
    }
    return records;
}

Result<std::optional<HistoryEntry>> importedChange(
    const RecordStore& store, const ImportBatch& batch, const ImportedRecord& record)
{
    const RecordKind* kind = store.registry().find(record.kind);
    if (!kind)
        return std::optional<HistoryEntry>();
    BIHUAN_TRY_ASSIGN(QList<HistoryEntry> entries, recordHistory(store, *kind, record.id));
    // The journal does not know imports by number: it is the record's first line since then that names the file.
    std::reverse(entries.begin(), entries.end());
    for (const HistoryEntry& entry : std::as_const(entries))
        if (entry.at >= batch.at && entry.why.contains(batch.fileName))
            return std::optional(entry);
    return std::optional<HistoryEntry>();
}

} // namespace bihuan
