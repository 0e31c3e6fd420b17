// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_copy.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int copyAttempts = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

} // namespace

Result<QMap<QString, qint64>> rowCounts(Database& database)
{
    QStringList tables;
    BIHUAN_TRY(database.read(u"SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE "
                             "'sqlite\\_%' ESCAPE '\\'"_s, {},
                             [&](const Row& row) { tables << row.text(0); }));
    QMap<QString, qint64> rows;
    for (QString table : tables) {
        const QString quoted = table;
        BIHUAN_TRY_ASSIGN(const QVariant count, database.scalar(u"SELECT count(*) FROM \"%1\""_s.arg(table.replace(u'"', u"\"\""_s))));
        rows.insert(quoted, count.toLongLong());
    }
    return rows;
}

Result<QMap<QString, qint64>> copyDatabase(Database& database, const QString& path)
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        QFile::remove(path);
        BIHUAN_TRY_ASSIGN(const QVariant before, database.scalar(u"PRAGMA data_version"_s));
        BIHUAN_TRY_ASSIGN(const auto rows, rowCounts(database));
        if (auto copied = database.run(u"VACUUM INTO ?"_s, {path}); !copied)
            return Error{Error::Kind::File, path, copied.error().detail};
        BIHUAN_TRY_ASSIGN(const QVariant after, database.scalar(u"PRAGMA data_version"_s));
        if (before == after)
            return rows;
    }
    return Error{Error::Kind::Storage, tr("backing up: the data keep changing"), {}};
}

} // namespace bihuan
