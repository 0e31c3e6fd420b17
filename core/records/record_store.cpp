// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_store.h"

#include "core/records/record_index.h"
#include "core/records/record_sql.h"

using namespace Qt::StringLiterals;

namespace bihuan {

using namespace recordSql;

Result<std::optional<Record>> RecordStore::find(const RecordKind& kind, qint64 id) const
{
    std::optional<Record> found;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columnList(kind), kind.code), {id},
                               [&](const Row& row) { found = recordOf(kind, row); }));
    return found;
}

Result<QList<Record>> RecordStore::list(const RecordKind& kind, const ListQuery& query) const
{
    QVariantList values;
    BIHUAN_TRY_ASSIGN(const QString where, whereClause(kind, query, values));
    BIHUAN_TRY_ASSIGN(const QString order, orderClause(kind, query));
    const QString limit = query.limit < 0 ? QString() : u" LIMIT %1 OFFSET %2"_s.arg(query.limit).arg(query.offset);
    QList<Record> records;
    if (!query.columns.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const auto fields, fieldsOf(kind, query.columns));
        const QVariantList blank = kind.blank().values;
        BIHUAN_TRY(m_database.read(u"SELECT id, voided, %1 FROM %2%3%4%5"_s.arg(query.columns.join(u", "_s), kind.code, where, order, limit), values,
                                   [&](const Row& row) { records << partOf(kind, fields, blank, row); }));
        return records;
    }
    BIHUAN_TRY(m_database.read(u"SELECT "_s + columnList(kind) + u" FROM "_s + kind.code + where + order + limit, values,
                               [&](const Row& row) { records << recordOf(kind, row); }));
    return records;
}

Result<QList<Record>> RecordStore::some(const RecordKind& kind, const QList<qint64>& ids) const
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    QList<Record> records;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM %2 WHERE id IN (SELECT value FROM json_each(?))"_s.arg(columnList(kind), kind.code),
                               {u'[' + numbers.join(u',') + u']'}, [&](const Row& row) { records << recordOf(kind, row); }));
    return records;
}

Result<qint64> RecordStore::count(const RecordKind& kind, const ListQuery& query) const
{
    QVariantList values;
    BIHUAN_TRY_ASSIGN(const QString where, whereClause(kind, query, values));
    BIHUAN_TRY_ASSIGN(const QVariant count, m_database.scalar(u"SELECT count(*) FROM "_s + kind.code + where, values));
    return count.toLongLong();
}

Result<QHash<qint64, QString>> RecordStore::names(const RecordKind& kind) const
{
    QHash<qint64, QString> names;
    BIHUAN_TRY(m_database.read(u"SELECT id, %1 FROM %2"_s.arg(kind.nameColumn, kind.code), {},
                               [&](const Row& row) { names.insert(row.integer(0), row.text(1)); }));
    return names;
}

Result<qint64> RecordStore::insert(const RecordKind& kind, const Record& record)
{
    QStringList columns, marks;
    QVariantList values;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        columns << kind.fields[i].column;
        marks << u"?"_s;
        values << toStorage(kind.fields[i], record.values.value(i));
    }
    BIHUAN_TRY(m_database.run(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(kind.code, columns.join(u", "_s), marks.join(u", "_s)), values));
    const qint64 id = m_database.lastInsertId();
    BIHUAN_TRY(recordIndex::refresh(*this, kind, id));
    return id;
}

Result<> RecordStore::update(const RecordKind& kind, const Record& record)
{
    QStringList assignments;
    QVariantList values;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        assignments << kind.fields[i].column + u"=?"_s;
        values << toStorage(kind.fields[i], record.values.value(i));
    }
    values << record.id << record.revision;
    BIHUAN_TRY_ASSIGN(const qint64 changed,
                      m_database.run(u"UPDATE %1 SET %2, revision=revision+1 WHERE id=? AND revision=?"_s.arg(
                                         kind.code, assignments.join(u", "_s)),
                                     values));
    if (changed != 1)
        return Error{Error::Kind::Conflict, kind.nameOf(record), u"%1 %2 revision %3"_s.arg(kind.code).arg(record.id).arg(record.revision)};
    return recordIndex::refresh(*this, kind, record.id);
}

Result<> RecordStore::setVoided(const RecordKind& kind, qint64 id, bool voided, const QString& reason)
{
    BIHUAN_TRY_ASSIGN(const qint64 changed,
                      m_database.run(u"UPDATE %1 SET voided=?, void_reason=?, revision=revision+1 WHERE id=?"_s.arg(kind.code),
                                     {voided ? 1 : 0, voided ? reason : QString(), id}));
    if (changed != 1)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind.title()).arg(id), {}};
    return recordIndex::refresh(*this, kind, id);
}

} // namespace bihuan
