// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan::journal {

namespace {

// Columns that only serve the storage and would be noise in a history.
const QSet<QString> technicalColumns{u"id"_s, u"revision"_s};

QString shown(const QString& prefix, const QString& column, bool masked)
{
    const QString value = prefix + u'.' + column;
    if (masked)
        return u"CASE WHEN %1='' OR %1 IS NULL THEN %1 ELSE '••••'||substr(%1,-4) END"_s.arg(value);
    return u"CASE WHEN length(%1)>200 THEN substr(%1,1,60)||'… ('||length(%1)||')' ELSE %1 END"_s.arg(value);
}

/// One SELECT per column, joined: {"column":[before,after]} of what differs.
QString changesExpression(const QStringList& columns, const QSet<QString>& masked, const QString& before, const QString& after)
{
    QStringList parts;
    for (const QString& column : columns) {
        const bool hide = masked.contains(column);
        const QString from = before.isEmpty() ? u"NULL"_s : shown(before, column, hide);
        const QString to = after.isEmpty() ? u"NULL"_s : shown(after, column, hide);
        QString condition;
        if (!before.isEmpty() && !after.isEmpty())
            condition = u"%1.%3 IS NOT %2.%3"_s.arg(before, after, column);
        else
            condition = u"coalesce(%1.%2,'') NOT IN ('', 0, '[]')"_s.arg(before.isEmpty() ? after : before, column);
        parts << u"SELECT '%1' AS k, %2 AS o, %3 AS n WHERE %4"_s.arg(column, from, to, condition);
    }
    return u"(SELECT json_group_object(k, json_array(o, n)) FROM (%1))"_s.arg(parts.join(u" UNION ALL "_s));
}

QString triggerSql(const JournaledTable& table, const QStringList& columns, const QString& event)
{
    const QString before = event == u"insert"_s ? QString() : u"old"_s;
    const QString after = event == u"delete"_s ? QString() : u"new"_s;
    const QString id = after.isEmpty() ? u"old.id"_s : u"new.id"_s;
    return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 BEGIN "
           "INSERT INTO journal(at, actor, why, record_table, record_id, action, changes) "
           "SELECT coalesce(nullif(at,''), strftime('%Y-%m-%dT%H:%M:%S','now','localtime')), actor, why, '%1', %4, '%2', %5 "
           "FROM journal_context; END"_s.arg(table.table, event, event.toUpper(), id,
                                             changesExpression(columns, table.masked, before, after));
}

QByteArray sealOf(const QByteArray& previous, const QStringList& fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QString& field : fields) {
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(field.toUtf8());
    }
    return hash.result().toHex();
}

constexpr auto sealedColumns = "seq, at, actor, why, record_table, record_id, action, changes";

QStringList fieldsOf(const Row& row)
{
    QStringList fields;
    for (int i = 0; i < 8; ++i)
        fields << row.text(i);
    return fields;
}

} // namespace

Result<> installTriggers(Database& database, const QList<JournaledTable>& tables)
{
    QHash<QString, QString> existing;
    BIHUAN_TRY(database.read(u"SELECT name, sql FROM sqlite_master WHERE type='trigger' AND name LIKE 'journal\\_%' ESCAPE '\\' "
                             "AND tbl_name NOT IN ('journal', 'journal_context')"_s,
                             {}, [&](const Row& row) { existing.insert(row.text(0), row.text(1)); }));
    QStringList statements;
    for (const JournaledTable& table : tables) {
        QStringList columns;
        BIHUAN_TRY(database.read(u"SELECT name FROM pragma_table_info(?)"_s, {table.table}, [&](const Row& row) {
            if (!technicalColumns.contains(row.text(0)))
                columns << row.text(0);
        }));
        if (columns.isEmpty())
            return Error{Error::Kind::Storage, table.table, u"journaled table does not exist"_s};
        for (const QString& event : {u"insert"_s, u"update"_s, u"delete"_s}) {
            const QString name = u"journal_%1_%2"_s.arg(table.table, event);
            const QString sql = triggerSql(table, columns, event);
            const QString present = existing.take(name);
            if (present == sql)
                continue;
            if (!present.isEmpty())
                statements << u"DROP TRIGGER "_s + name;
            statements << sql;
        }
    }
    for (auto left = existing.keyBegin(); left != existing.keyEnd(); ++left)
        statements << u"DROP TRIGGER "_s + *left;
    if (statements.isEmpty())
        return {};
    BIHUAN_TRY(database.run(u"SAVEPOINT journal_triggers"_s));
    for (const QString& statement : std::as_const(statements)) {
        if (auto done = database.run(statement); !done) {
            static_cast<void>(database.run(u"ROLLBACK TO journal_triggers"_s).has_value());
            static_cast<void>(database.run(u"RELEASE journal_triggers"_s).has_value());
            return done.error();
        }
    }
    BIHUAN_TRY(database.run(u"RELEASE journal_triggers"_s));
    return {};
}

Result<> setContext(Database& database, const QString& why)
{
    BIHUAN_TRY(database.run(u"UPDATE journal_context SET at=?, actor=?, why=?"_s,
                            {database.clock().now().toString(u"yyyy-MM-ddTHH:mm:ss"_s), database.actor(), why}));
    return {};
}

Result<> note(Database& database, const QString& table, qint64 recordId, const QString& action)
{
    BIHUAN_TRY(database.run(u"INSERT INTO journal(at, actor, why, record_table, record_id, action, changes) "
                            "SELECT at, actor, why, ?, ?, ?, '{}' FROM journal_context"_s,
                            {table, recordId, action}));
    return {};
}

Result<> seal(Database& database)
{
    struct Unsealed {
        qint64 seq;
        QStringList fields;
    };
    QList<Unsealed> rows;
    BIHUAN_TRY(database.read(u"SELECT %1 FROM journal WHERE seal IS NULL ORDER BY seq"_s.arg(QLatin1StringView(sealedColumns)), {},
                             [&](const Row& row) { rows.append({row.integer(0), fieldsOf(row)}); }));
    if (!rows.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const QVariant last,
                          database.scalar(u"SELECT seal FROM journal WHERE seq=?"_s, {rows.first().seq - 1}));
        QByteArray previous = last.toByteArray();
        for (const Unsealed& row : std::as_const(rows)) {
            previous = sealOf(previous, row.fields);
            BIHUAN_TRY(database.run(u"UPDATE journal SET seal=? WHERE seq=?"_s, {QString::fromLatin1(previous), row.seq}));
        }
    }
    // Cleared inside the transaction: what another tool changes later must not carry this person's name.
    BIHUAN_TRY(database.run(u"UPDATE journal_context SET at='', actor='', why=''"_s));
    return {};
}

Result<QList<JournalEntry>> entries(Database& database, const QString& table, qint64 recordId, int limit)
{
    QList<JournalEntry> result;
    BIHUAN_TRY(database.read(
        u"SELECT %1 FROM journal WHERE (?='' OR record_table=?) AND (?=0 OR record_id=?) ORDER BY seq DESC LIMIT ?"_s.arg(
            QLatin1StringView(sealedColumns)),
        {table, table, recordId, recordId, limit}, [&](const Row& row) {
            JournalEntry entry;
            entry.seq = row.integer(0);
            entry.at = QDateTime::fromString(row.text(1), Qt::ISODate);
            entry.actor = row.text(2);
            entry.why = row.text(3);
            entry.table = row.text(4);
            entry.recordId = row.integer(5);
            entry.action = row.text(6);
            const QJsonObject changes = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
            for (auto change = changes.begin(); change != changes.end(); ++change) {
                const QJsonArray pair = change->toArray();
                entry.changes.append({change.key(), pair.at(0).toVariant().toString(), pair.at(1).toVariant().toString()});
            }
            result.append(entry);
        }));
    return result;
}

Result<QList<qint64>> brokenSeals(Database& database)
{
    QList<qint64> broken;
    QByteArray previous;
    qint64 expected = 1;
    BIHUAN_TRY(database.read(u"SELECT %1, seal FROM journal ORDER BY seq"_s.arg(QLatin1StringView(sealedColumns)), {},
                             [&](const Row& row) {
                                 const QByteArray seal = sealOf(previous, fieldsOf(row));
                                 if (row.integer(0) != expected || row.text(8).toLatin1() != seal)
                                     broken << row.integer(0);
                                 previous = row.text(8).toLatin1();
                                 expected = row.integer(0) + 1;
                             }));
    return broken;
}

} // namespace bihuan::journal
