// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting.h"

using namespace Qt::StringLiterals;

namespace bihuan::setting {

Result<QHash<QString, QString>> ofGroup(Database& database, const QString& group)
{
    const QString prefix = group + u'.';
    QHash<QString, QString> values;
    BIHUAN_TRY(database.read(u"SELECT key, value FROM setting WHERE substr(key, 1, ?) = ?"_s, {prefix.size(), prefix},
                             [&](const Row& row) { values.insert(row.text(0).mid(prefix.size()), row.text(1)); }));
    return values;
}

Result<> set(Database& database, const QString& group, const QString& key, const QString& value)
{
    BIHUAN_TRY(database.run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
                            {group + u'.' + key, value}));
    return {};
}

Result<> setOnce(Database& database, const QString& group, const QString& key, const QString& value)
{
    BIHUAN_TRY(database.run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                            {group + u'.' + key, value}));
    return {};
}

} // namespace bihuan::setting
