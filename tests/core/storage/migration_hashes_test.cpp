// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QByteArray fileBytes(const QString& path)
{
    QFile file(QStringLiteral(BIHUAN_SOURCE_DIR) + u'/' + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("released migrations never change, and come first", "[storage]")
{
    const auto migrations = bundledMigrations();
    REQUIRE_OK(migrations);
    qsizetype released = 0;
    for (const QByteArray& line : fileBytes(u"tests/core/storage/migration_hashes.txt"_s).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (line.startsWith('#') || words.size() != 2)
            continue;
        const QString name = QString::fromUtf8(words[1]);
        CAPTURE(name);
        REQUIRE(released < migrations->size());
        CHECK(migrations->at(released++).name == name);
        CHECK(QCryptographicHash::hash(fileBytes(u"resources/migrations/"_s + name), QCryptographicHash::Sha256).toHex() == words[0]);
    }
}
