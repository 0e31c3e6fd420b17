// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace bihuan {

/// One row of a running query; valid only inside the callback.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery& m_query;
};

/// The one connection to the one SQLite file. Settings follow reliability.md §3.1: journal_mode=TRUNCATE, synchronous=EXTRA,
/// foreign keys on, secure delete, cell size check; each is read back after opening and a wrong answer is an error.
/// Not thread safe: one thread, one Database.
class Database {
public:
    /// “BHN1”: marks the file as ours.
    static constexpr int applicationId = 0x42484E31;

    /// Opens or creates. `path` may be “:memory:”. Errors: Storage, ForeignFile (other application_id), File.
    static Result<std::unique_ptr<Database>> open(const QString& path, const Clock& clock);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement that yields no rows; returns the number of rows it changed. A null QString is bound as ''.
    Result<qint64> run(const QString& sql, const QVariantList& values = {});
    /// Calls `each` for every row, in one forward pass.
    Result<> read(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& each);
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString& sql, const QVariantList& values = {});
    /// Another text whenever something has changed since, here or by another program; it may be another when nothing has.
    Result<QString> changeMark();
    qint64 lastInsertId() const { return m_lastInsertId; }
    /// Grows with every run(): as long as it stays, nothing was written, begun or rolled back. One folder has one Database.
    quint64 changes() const { return m_changes; }

    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }

    /// Who changes things, for the journal: the operator's name as it is to be read years later.
    void setActor(const QString& actor) { m_actor = actor; }
    const QString& actor() const { return m_actor; }

    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    Database(QString path, QString connection, const Clock& clock);
    Result<> configure();
    Result<QSqlQuery> execute(const QString& sql, const QVariantList& values);
    void keep(const QString& sql, QSqlQuery&& query);

    QString m_path;
    QString m_connection;
    const Clock& m_clock;
    QString m_actor;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    qint64 m_lastInsertId = 0;
    quint64 m_changes = 0;
    bool m_inTransaction = false;
};

} // namespace bihuan
