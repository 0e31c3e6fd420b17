// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <vector>

namespace bihuan {

/// The records of one kind in the order of a query, read when they are looked at: opening 100,000 of them takes the time
/// of reading their ids. What is read stays as it was; after a change the list is opened anew.
class RecordSlices {
public:
    /// Up to this many are read at once.
    static constexpr qsizetype readAtOnce = 2000;

    static Result<RecordSlices> open(const RecordStore& store, const RecordKind& kind, const ListQuery& query);
    RecordSlices() = default; ///< none
    RecordSlices(QList<Record> records) : m_records(std::move(records)) {}

    qsizetype size() const { return m_records.size(); }
    qint64 id(qsizetype row) const { return m_records[row].id; } ///< reads nothing
    const Record& record(qsizetype row) const;
    QVariant value(qsizetype row, qsizetype field) const;
    /// The field of all records is about to be asked for: read it alone, rather than the records that are still missing.
    void prepareField(qsizetype field) const;

    /// Why some records are blank but for their id; nothing as long as everything could be read.
    const std::optional<Error>& problem() const { return m_problem; }

private:
    void readSlice(qsizetype slice) const;
    bool isRead(qsizetype row) const { return m_read.empty() || m_read[size_t(row / sliceSize)]; }

    static constexpr qsizetype sliceSize = 250;
    const RecordStore* m_store = nullptr;
    const RecordKind* m_kind = nullptr;
    mutable QList<Record> m_records; ///< with nothing but the id where they are not read yet
    mutable std::vector<char> m_read; ///< by slice; empty = everything is
    mutable QHash<qsizetype, QVariantList> m_fields; ///< by field: of all records
    mutable std::optional<Error> m_problem;
};

} // namespace bihuan
