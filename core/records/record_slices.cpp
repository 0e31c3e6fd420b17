// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_slices.h"

#include "core/records/record_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

Result<RecordSlices> RecordSlices::open(const RecordStore& store, const RecordKind& kind, const ListQuery& query)
{
    BIHUAN_TRY_ASSIGN(const qint64 count, store.count(kind, query));
    if (count <= readAtOnce) {
        BIHUAN_TRY_ASSIGN(auto records, store.list(kind, query));
        return RecordSlices(std::move(records));
    }
    QVariantList values;
    BIHUAN_TRY_ASSIGN(const QString where, recordSql::whereClause(kind, query, values));
    BIHUAN_TRY_ASSIGN(const QString order, recordSql::orderClause(kind, query));
    RecordSlices slices;
    slices.m_store = &store;
    slices.m_kind = &kind;
    slices.m_records.reserve(count);
    BIHUAN_TRY(store.database().read(u"SELECT id FROM "_s + kind.code + where + order, values,
                                     [&](const Row& row) { slices.m_records << Record{row.integer(0), 0, false, {}, {}}; }));
    slices.m_read.assign(size_t((slices.m_records.size() + sliceSize - 1) / sliceSize), 0);
    return slices;
}

const Record& RecordSlices::record(qsizetype row) const
{
    if (!isRead(row))
        readSlice(row / sliceSize);
    return m_records[row];
}

QVariant RecordSlices::value(qsizetype row, qsizetype field) const
{
    if (!isRead(row))
        if (const auto known = m_fields.constFind(field); known != m_fields.cend())
            return known->at(row);
    return record(row).values[field];
}

void RecordSlices::readSlice(qsizetype slice) const
{
    const qsizetype first = slice * sliceSize, end = std::min(first + sliceSize, m_records.size());
    QHash<qint64, qsizetype> rowOf;
    QList<qint64> ids;
    for (qsizetype row = first; row < end; ++row) {
        rowOf.insert(m_records[row].id, row);
        ids << m_records[row].id;
        m_records[row].values = m_kind->blank().values;
    }
    auto read = m_store->some(*m_kind, ids);
    if (read)
        for (Record& record : *read)
            m_records[rowOf.value(record.id, first)] = std::move(record);
    else
        m_problem = read.error();
    m_read[size_t(slice)] = 1;
    if (std::all_of(m_read.cbegin(), m_read.cend(), [](char done) { return done; })) {
        m_read.clear();
        m_fields.clear();
    }
}

void RecordSlices::prepareField(qsizetype field) const
{
    constexpr auto few = 4; // slices take no longer than a pass over all records
    if (m_fields.contains(field) || std::count(m_read.cbegin(), m_read.cend(), 0) <= few)
        return;
    const Field& wanted = m_kind->fields[field];
    QHash<qint64, QVariant> byId;
    byId.reserve(m_records.size());
    const auto read = m_store->database().read(u"SELECT id, %1 FROM %2"_s.arg(wanted.column, m_kind->code), {}, [&](const Row& row) {
        byId.insert(row.integer(0), fromStorage(wanted, row.value(1)));
    });
    if (!read) {
        m_problem = read.error();
        return;
    }
    QVariantList values;
    values.reserve(m_records.size());
    for (const Record& record : std::as_const(m_records))
        values << byId.value(record.id);
    m_fields.insert(field, std::move(values));
}

} // namespace bihuan
