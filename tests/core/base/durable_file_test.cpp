// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QStringList entries(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("a committed file is there whole, under its name only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"责任书.pdf"_s);
    const QByteArray large(700'000, 'x');
    DurableFile file(path);
    REQUIRE_OK(file.open());
    REQUIRE_OK(file.write("head\n"));
    REQUIRE_OK(file.write(large));
    CHECK(file.size() == 700'005);
    CHECK(contents(path) == "(no file)");
    REQUIRE_OK(file.commit());
    CHECK(contents(path) == "head\n" + large);
    CHECK(entries(folder) == QStringList{u"责任书.pdf"_s});
}

TEST_CASE("without commit nothing is left and an older file stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writeDurably(path, "old"));
    {
        DurableFile file(path);
        REQUIRE_OK(file.open());
        REQUIRE_OK(file.write(QByteArray(300'000, 'n')));
    }
    CHECK(contents(path) == "old");
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
    REQUIRE_OK(writeDurably(path, "new"));
    CHECK(contents(path) == "new");
}

TEST_CASE("what a killed program left is removed by the next one, what is being written is not")
{
    const QTemporaryDir folder;
    const auto named = [&](const char* digits) { return folder.filePath(u".bihuan-%1.tmp"_s.arg(QLatin1String(digits))); };
    const auto make = [&](const QString& path, int secondsAgo) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    };
    make(named("00000000000000aa"), 3600); // left behind
    make(named("00000000000000bb"), 1);    // perhaps begun by somebody just now
    make(folder.filePath(u".bihuan-notes.tmp"_s), 3600); // not of this kind
    DurableFile other(folder.filePath(u"other.pdf"_s)); // still being written
    REQUIRE_OK(other.open());
    REQUIRE_OK(other.write("whole"));
    for (const QFileInfo& one : QDir(folder.path()).entryInfoList({u".bihuan-*.tmp"_s}, QDir::Files | QDir::Hidden))
        if (one.fileName() != u".bihuan-00000000000000bb.tmp"_s) {
            QFile old(one.filePath());
            REQUIRE(old.open(QIODevice::ReadWrite));
            REQUIRE(old.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
        }
    REQUIRE_OK(writeDurably(folder.filePath(u"a.pdf"_s), "new"));
    CHECK_FALSE(QFile::exists(named("00000000000000aa")));
    CHECK(QFile::exists(named("00000000000000bb")));
    CHECK(QFile::exists(folder.filePath(u".bihuan-notes.tmp"_s)));
    REQUIRE_OK(other.commit());
    QFile whole(folder.filePath(u"other.pdf"_s));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    CHECK(whole.readAll() == "whole");
}

TEST_CASE("a folder that is not there is an error that names the path and the reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/a.pdf"_s);
    const Result<> result = writeDurably(path, "x");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::File);
    CHECK(result.error().subject == path);
    CHECK(result.error().detail.startsWith(u"open: "_s));
    CHECK(result.error().detail.contains(u"(2)"_s));
    CHECK(entries(folder).isEmpty());
}

TEST_CASE("a name taken by a folder fails at the end and leaves nothing")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"a.pdf"_s));
    REQUIRE(QDir(folder.path()).mkdir(u"a.pdf/inside"_s));
    const Result<> result = writeDurably(folder.filePath(u"a.pdf"_s), "x");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::File);
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
}

#ifdef Q_OS_UNIX
TEST_CASE("links are followed and permissions kept")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    REQUIRE_OK(writeDurably(target, "old"));
    REQUIRE(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(QFile::link(target, folder.filePath(u"link"_s)));
    REQUIRE_OK(writeDurably(folder.filePath(u"link"_s), "new"));
    CHECK(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
    CHECK(contents(target) == "new");
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("a disk that takes no more is reported, the older file stays, nothing else is left")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writeDurably(path, "old"));
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<> result = writeDurably(path, QByteArray(1'000'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(result);
    CHECK(result.error().detail.startsWith(u"write: "_s));
    CHECK(contents(path) == "old");
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
}
#endif
