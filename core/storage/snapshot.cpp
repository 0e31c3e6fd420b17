// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/base/durable_file.h"
#include "core/storage/database_copy.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Whole and with all rows, or an error.
Result<> writeCopy(Database& database, const QString& part)
{
    BIHUAN_TRY_ASSIGN(const auto rows, copyDatabase(database, part));
    BIHUAN_TRY_ASSIGN(const auto copy, Database::open(part, database.clock()));
    BIHUAN_TRY_ASSIGN(const QVariant state, copy->scalar(u"PRAGMA integrity_check(1)"_s));
    BIHUAN_TRY_ASSIGN(const auto copied, rowCounts(*copy));
    if (state.toString() != u"ok"_s || copied != rows)
        return Error{Error::Kind::File, part, copied != rows ? u"the copy differs from the original"_s : state.toString()};
    return {};
}

} // namespace

Result<QString> takeSnapshot(Database& database, const QString& folder, const QString& label, int keep)
{
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return Error{Error::Kind::File, folder, u"cannot create the folder"_s};
    const QString name = label + u'-' + database.clock().now().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".db"_s;
    const QString path = directory.filePath(name);
    const QString part = path + u".part"_s;
    const Result<> written = writeCopy(database, part);
    const Result<> placed = written ? renameDurably(part, path) : written;
    if (!placed) {
        QFile::remove(part);
        return Error{Error::Kind::File, path, placed.error().detail};
    }

    QStringList names = directory.entryList({label + u"-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    while (names.size() > keep)
        QFile::remove(directory.filePath(names.takeLast()));
    return path;
}

} // namespace bihuan
