// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/snapshot.h"
#include "core/storage/sql_script.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

Result<> step(Database& database, const Migration& migration)
{
    for (const QString& statement : splitSqlScript(migration.script))
        BIHUAN_TRY(database.run(statement));
    BIHUAN_TRY_ASSIGN(const QVariant orphan, database.scalar(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s));
    if (orphan.isValid())
        return Error{Error::Kind::Storage, migration.name, u"foreign keys broken in "_s + orphan.toString()};
    BIHUAN_TRY(database.run(u"PRAGMA user_version=%1"_s.arg(migration.number)));
    return {};
}

} // namespace

Result<QList<Migration>> bundledMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/bihuan/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::File, name, file.errorString()};
        const int number = name.left(4).toInt();
        if (number != migrations.size() + 1)
            return Error{Error::Kind::Storage, name, u"migration numbers have a gap"_s};
        migrations.append({number, name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

int bundledVersion()
{
    return int(QDir(u":/bihuan/migrations"_s).entryList({u"*.sql"_s}, QDir::Files).size());
}

Result<> migrate(Database& database, const QList<Migration>& migrations, const QString& copyFolder)
{
    BIHUAN_TRY_ASSIGN(const QVariant version, database.scalar(u"PRAGMA user_version"_s));
    const int current = version.toInt();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (current > newest)
        return Error{Error::Kind::NewerDatabase, database.path(), u"schema %1, program knows %2"_s.arg(current).arg(newest)};
    if (current == newest)
        return {};
    if (current > 0) {
        BIHUAN_TRY_ASSIGN(const QVariant state, database.scalar(u"PRAGMA integrity_check(1)"_s));
        if (state.toString() != u"ok"_s)
            return Error{Error::Kind::Storage, tr("upgrading: the database is damaged; restore a backup"), state.toString()};
        if (!copyFolder.isEmpty())
            BIHUAN_TRY(takeSnapshot(database, copyFolder, u"before-%1"_s.arg(current + 1, 4, 10, QLatin1Char('0'))));
    } else {
        BIHUAN_TRY(database.run(u"PRAGMA application_id=%1"_s.arg(Database::applicationId)));
    }

    // Inside a transaction this pragma is silently ignored, so it stands outside.
    BIHUAN_TRY(database.run(u"PRAGMA foreign_keys=OFF"_s));
    Result<> outcome;
    for (const Migration& migration : migrations) {
        if (migration.number <= current)
            continue;
        BIHUAN_TRY(database.run(u"BEGIN IMMEDIATE"_s));
        outcome = step(database, migration);
        if (outcome) {
            auto committed = database.run(u"COMMIT"_s);
            if (!committed)
                outcome = committed.error();
        }
        if (!outcome) {
            static_cast<void>(database.run(u"ROLLBACK"_s).has_value());
            break;
        }
    }
    BIHUAN_TRY(database.run(u"PRAGMA foreign_keys=ON"_s));
    BIHUAN_TRY_ASSIGN(const QVariant foreignKeys, database.scalar(u"PRAGMA foreign_keys"_s));
    if (foreignKeys.toInt() != 1)
        return Error{Error::Kind::Storage, tr("setting up the database"), u"foreign_keys stayed off"_s};
    return outcome;
}

} // namespace bihuan
