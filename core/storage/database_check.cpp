// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"

#include "core/storage/journal.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

Issue problem(const QString& code, const QString& message)
{
    return {Severity::Problem, code, {}, message};
}

} // namespace

Result<Issues> checkDatabase(Database& database)
{
    Issues issues;
    BIHUAN_TRY(database.read(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            issues << problem(u"database.damaged"_s, tr("The database file is damaged (%1). Restore a backup.").arg(row.text(0)));
    }));
    BIHUAN_TRY(database.read(u"PRAGMA foreign_key_check"_s, {}, [&](const Row& row) {
        issues << problem(u"database.reference"_s,
                          tr("Record %2 of %1 refers to one of %3 that is not there.").arg(row.text(0), row.text(1), row.text(2)));
    }));
    BIHUAN_TRY_ASSIGN(const auto broken, journal::brokenSeals(database));
    for (const qint64 seq : broken)
        issues << problem(u"journal.seal"_s,
                          tr("Journal entry %1 does not have the seal it should have: it was changed, or made by another program.").arg(seq));
    return issues;
}

Error damagedError(const QString& databaseFile, const QString& detail)
{
    return {Error::Kind::Storage, tr("opening %1: the database is damaged; restore a backup").arg(databaseFile), detail};
}

Result<> quickCheck(const QString& databaseFile, const std::atomic<bool>& stop)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<> outcome;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(databaseFile);
        handle.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        QStringList tables;
        if (handle.open()) {
            QSqlQuery names(u"SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s, handle);
            while (names.next())
                tables << names.value(0).toString();
        }
        if (tables.isEmpty())
            outcome = damagedError(databaseFile, handle.lastError().text());
        for (qsizetype i = 0; i < tables.size() && outcome && !stop; ++i) {
            QSqlQuery check(u"PRAGMA quick_check(\"%1\")"_s.arg(tables[i]), handle);
            if (!check.next() || check.value(0).toString() != u"ok"_s)
                outcome = damagedError(databaseFile, tables[i] + u": "_s + check.value(0).toString() + check.lastError().text());
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return outcome;
}

} // namespace bihuan
