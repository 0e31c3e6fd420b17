// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/base/durable_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bihuan {

Result<QString> takeSnapshot(Database& database, const QString& folder, const QString& label, int keep)
{
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return Error{Error::Kind::File, folder, u"cannot create the folder"_s};
    const QString name = label + u'-' + database.clock().now().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".db"_s;
    const QString path = directory.filePath(name);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (auto copied = database.run(u"VACUUM INTO ?"_s, {part}); !copied)
        return Error{Error::Kind::File, path, copied.error().detail};
    {
        BIHUAN_TRY_ASSIGN(const auto copy, Database::open(part, database.clock()));
        BIHUAN_TRY_ASSIGN(const QVariant state, copy->scalar(u"PRAGMA integrity_check(1)"_s));
        if (state.toString() != u"ok"_s)
            return Error{Error::Kind::File, path, state.toString()};
    }
    QFile complete(part);
    if (!complete.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, complete.errorString()};
    BIHUAN_TRY(writeDurably(path, complete.readAll()));
    complete.close();
    QFile::remove(part);

    QStringList names = directory.entryList({label + u"-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    while (names.size() > keep)
        QFile::remove(directory.filePath(names.takeLast()));
    return path;
}

} // namespace bihuan
