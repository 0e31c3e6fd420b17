// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_folder.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a data folder is opened once at a time", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString path = folder.filePath(u"学校 数据"_s);
    auto first = DataFolder::open(path, clock);
    REQUIRE_OK(first);
    CHECK(QFile::exists(path + u"/bihuan.db"_s));
    CHECK(QFile::exists(path + u"/running"_s));
    auto second = DataFolder::open(path, clock);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::Locked);
    first->reset();
    CHECK_FALSE(QFile::exists(path + u"/running"_s));
    CHECK(DataFolder::open(path, clock).has_value());
}

TEST_CASE("an empty lock file, as a killed process may leave it, locks nobody out", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    QFile lock(folder.filePath(u"bihuan.lock"_s));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    auto first = DataFolder::open(folder.path(), clock);
    REQUIRE_OK(first);
    // The lock taken over is a real one.
    CHECK(DataFolder::open(folder.path(), clock).error().kind == Error::Kind::Locked);
}

TEST_CASE("network shares and synchronised folders are refused with a reason", "[storage]")
{
    CHECK(unsuitableReason(u"/mnt/share/x"_s, "cifs").has_value());
    CHECK(unsuitableReason(u"//server/x"_s, "").has_value());
    CHECK(unsuitableReason(u"C:/Users/a/OneDrive - 学校/安全"_s, "NTFS").has_value());
    CHECK(unsuitableReason(u"/home/a/坚果云/安全"_s, "ext4").has_value());
    CHECK_FALSE(unsuitableReason(u"/home/a/安全"_s, "ext4").has_value());
}

TEST_CASE("a damaged database is refused and kept", "[storage]")
{
    QTemporaryDir folder;
    SystemClock clock;
    {
        auto opened = DataFolder::open(folder.path(), clock);
        REQUIRE_OK(opened);
    }
    QFile file(DataFolder::databaseFile(folder.path()));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = 4096; at + 64 < size; at += 4096) {
        file.seek(at);
        file.write(QByteArray(64, char(0xAB)));
    }
    file.close();
    CHECK_FALSE(DataFolder::open(folder.path(), clock));
    CHECK(QFileInfo(file.fileName()).size() == size);
}
