// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan::journal {

namespace {

// Columns that only serve the storage and would be noise in a history.
const QSet<QString> technicalColumns{u"id"_s, u"revision"_s};

/// Grows when the triggers are made in another way.
constexpr int triggerVersion = 2;

/// What of a value goes into the journal; masked columns enter with their end only.
QString shown(const QString& value, const QStringList& masked)
{
    QString text = u"CASE WHEN length(%1)>200 THEN substr(%1,1,60)||'… ('||length(%1)||')' ELSE %1 END"_s.arg(value);
    if (!masked.isEmpty())
        text = u"CASE WHEN column1 NOT IN ('%2') THEN %3 WHEN %1='' OR %1 IS NULL THEN %1 ELSE '••••'||substr(%1,-4) END"_s.arg(
            value, masked.join(u"','"_s), text);
    return text;
}

/// {"column":[before,after]} of what differs. One row of VALUES per column and the rest once: the engine parses every
/// trigger anew each time a database is opened. (The plus leaves the values without the name and type of their column.)
QString changesExpression(const QStringList& columns, const QSet<QString>& maskedColumns, bool before, bool after)
{
    QStringList rows, masked;
    for (const QString& column : columns) {
        rows << u"('%1',%2)"_s.arg(column, before && after ? u"+old.%1,+new.%1"_s.arg(column) : (before ? u"+old."_s : u"+new."_s) + column);
        if (maskedColumns.contains(column))
            masked << column;
    }
    const QString one = shown(u"column2"_s, masked);
    const QString pair = before && after ? one + u',' + shown(u"column3"_s, masked) : before ? one + u",NULL"_s : u"NULL,"_s + one;
    const QString changed = before && after ? u"column2 IS NOT column3"_s : u"coalesce(column2,'') NOT IN ('',0,'[]')"_s;
    return u"(SELECT json_group_object(column1,json_array(%1)) FROM (VALUES %2) WHERE %3)"_s.arg(pair, rows.join(u','), changed);
}

QString triggerSql(const JournaledTable& table, const QStringList& columns, const QString& event)
{
    const bool before = event != u"insert"_s, after = event != u"delete"_s;
    return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 BEGIN "
           "INSERT INTO journal(at, actor, why, record_table, record_id, action, changes) "
           "SELECT coalesce(nullif(at,''), strftime('%Y-%m-%dT%H:%M:%S','now','localtime')), actor, why, '%1', %4, '%2', %5 "
           "FROM journal_context; END"_s.arg(table.table, event, event.toUpper(), after ? u"new.id"_s : u"old.id"_s,
                                             changesExpression(columns, table.masked, before, after));
}

/// Says what triggers there should be and how the schema stood when they were found so: the engine counts every change of
/// the schema by whatever program, and the number and length of the triggers tell a file put together in another way.
Result<QString> triggerState(Database& database, const QList<JournaledTable>& tables)
{
    QCryptographicHash wanted(QCryptographicHash::Sha256);
    for (const JournaledTable& table : tables) {
        QStringList masked(table.masked.cbegin(), table.masked.cend());
        masked.sort();
        wanted.addData((table.table + u':' + masked.join(u',') + u'\n').toUtf8());
    }
    BIHUAN_TRY_ASSIGN(const QVariant schema, database.scalar(u"PRAGMA schema_version"_s));
    BIHUAN_TRY_ASSIGN(const QVariant present, database.scalar(
                          u"SELECT count(*)||'/'||ifnull(sum(length(sql)),0) FROM sqlite_schema WHERE type='trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'"_s));
    return u"%1:%2:%3:%4"_s.arg(triggerVersion).arg(QString::fromLatin1(wanted.result().toHex().left(16)), schema.toString(), present.toString());
}

Result<> rememberState(Database& database, const QList<JournaledTable>& tables)
{
    BIHUAN_TRY_ASSIGN(const QString state, triggerState(database, tables));
    BIHUAN_TRY(database.run(u"INSERT INTO setting (key, value) VALUES ('journal_triggers', ?) "
                            "ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s, {state}));
    return {};
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
    BIHUAN_TRY_ASSIGN(const QVariant remembered, database.scalar(u"SELECT value FROM setting WHERE key='journal_triggers'"_s));
    BIHUAN_TRY_ASSIGN(const QString state, triggerState(database, tables));
    if (remembered.toString() == state)
        return {};
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
    BIHUAN_TRY(database.run(u"SAVEPOINT journal_triggers"_s));
    Result<> done;
    for (qsizetype i = 0; done && i < statements.size(); ++i)
        if (const auto ran = database.run(statements[i]); !ran)
            done = ran.error();
    if (done)
        done = rememberState(database, tables); // in the same commit: a state is never remembered that was not reached
    if (!done) {
        static_cast<void>(database.run(u"ROLLBACK TO journal_triggers"_s).has_value());
        static_cast<void>(database.run(u"RELEASE journal_triggers"_s).has_value());
        return done.error();
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
