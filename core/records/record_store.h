// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_kind.h"
#include "core/records/record_type.h"
#include "core/records/registry.h"
#include "core/storage/database.h"

#include <unordered_map>

namespace bihuan {

/// column = value, after toStorage(). Several are joined by AND.
struct Condition {
    enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };
    QString column;
    QVariant value;
    Op op = Op::Equal;
};

struct ListQuery {
    QList<Condition> where;
    bool voidedToo = false;
    QStringList orderBy; ///< columns, a leading “-” = descending; empty = the kind's default
    int limit = -1;
    int offset = 0;
    /// Empty = all. Of a long list that is only looked at, these are read alone; the other fields have their defaults, and the
    /// revision is 0, so that saving such a record is a conflict.
    QStringList columns = {};
};

/// The generic repository. Reads any time; the writes need an open Transaction and check nothing but the revision:
/// rules are RecordService's. Every write keeps the search index in step; the journal is written by triggers.
class RecordStore {
public:
    RecordStore(Database& database, const Registry& registry) : m_database(database), m_registry(registry) {}

    Result<std::optional<Record>> find(const RecordKind& kind, qint64 id) const;
    Result<QList<Record>> list(const RecordKind& kind, const ListQuery& query = {}) const;
    Result<qint64> count(const RecordKind& kind, const ListQuery& query = {}) const;
    /// id → name of all records of a kind, voided ones too (old records still refer to them).
    Result<QHash<qint64, QString>> names(const RecordKind& kind) const;

    Result<qint64> insert(const RecordKind& kind, const Record& record);
    /// Error::Conflict when the stored revision is not `record.revision`.
    Result<> update(const RecordKind& kind, const Record& record);
    Result<> setVoided(const RecordKind& kind, qint64 id, bool voided, const QString& reason);

    template <class T>
    Result<std::optional<T>> find(const RecordType<T>& type, Id<T> id) const
    {
        BIHUAN_TRY_ASSIGN(const auto record, find(type.kind(), id.value()));
        return record ? std::optional<T>(type.fromRecord(*record)) : std::nullopt;
    }
    template <class T>
    Result<QList<T>> list(const RecordType<T>& type, const ListQuery& query = {}) const
    {
        BIHUAN_TRY_ASSIGN(const auto records, list(type.kind(), query));
        QList<T> result;
        result.reserve(records.size());
        for (const Record& record : records)
            result << type.fromRecord(record);
        return result;
    }
    /// Those of these records that are there, voided ones too.
    Result<QList<Record>> some(const RecordKind& kind, const QList<qint64>& ids) const;
    template <class T>
    Result<QHash<Id<T>, T>> some(const RecordType<T>& type, const QSet<Id<T>>& ids) const
    {
        QList<qint64> numbers;
        for (const Id<T> id : ids)
            numbers << id.value();
        BIHUAN_TRY_ASSIGN(const auto records, some(type.kind(), numbers));
        QHash<Id<T>, T> result;
        for (const Record& record : records)
            result.insert(Id<T>(record.id), type.fromRecord(record));
        return result;
    }
    template <class T>
    Result<Id<T>> insert(const RecordType<T>& type, const T& object)
    {
        BIHUAN_TRY_ASSIGN(const qint64 id, insert(type.kind(), type.toRecord(object)));
        return Id<T>(id);
    }
    template <class T>
    Result<> update(const RecordType<T>& type, const T& object)
    {
        return update(type.kind(), type.toRecord(object));
    }

    /// What is read as a whole, such as the calendar, and kept until anything is written to the database: rules ask for it
    /// with every record of a list and every key pressed. `read` tells the values apart.
    template <class T>
    Result<std::shared_ptr<const T>> kept(Result<T> (*read)(const RecordStore&)) const
    {
        Kept& one = m_kept[reinterpret_cast<void (*)()>(read)];
        if (!one.value || one.changes != m_database.changes()) {
            BIHUAN_TRY_ASSIGN(T value, read(*this));
            one = {m_database.changes(), std::make_shared<const T>(std::move(value))};
        }
        return std::static_pointer_cast<const T>(one.value);
    }

    Database& database() const { return m_database; }
    const Registry& registry() const { return m_registry; }

private:
    struct Kept {
        quint64 changes = 0;
        std::shared_ptr<const void> value;
    };
    mutable std::unordered_map<void (*)(), Kept> m_kept;
    Database& m_database;
    const Registry& m_registry;
};

} // namespace bihuan
