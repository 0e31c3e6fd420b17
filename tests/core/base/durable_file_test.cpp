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
