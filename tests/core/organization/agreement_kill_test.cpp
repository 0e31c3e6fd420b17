// SPDX-License-Identifier: GPL-3.0-or-later
// A process that issues 300 agreements is killed at random moments: afterwards there are all of them, or none.
#include "app/composition.h"
#include "core/records/record_index.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

constexpr int peopleCount = 300;
constexpr int rounds = 20;
constexpr auto folderVariable = "BIHUAN_TEST_ISSUE_IN";

void prepareSchool(const QString& folder)
{
    const SystemClock clock;
    auto services = Services::open(folder, clock, Services::Mode::Create);
    REQUIRE_OK(services);
    RecordStore& store = *(*services)->store;
    auto transaction = Transaction::begin((*services)->folder->database(), u"test"_s);
    REQUIRE_OK(transaction);
    REQUIRE_OK(store.insert(schoolProfileType(), SchoolProfile{.name = u"海滨市实验小学"_s, .principal = u"林正"_s}));
    const Id<StaffCategory> teacher = store.list(staffCategoryType(), {.where = {{u"code"_s, u"teacher"_s}}})->first().id;
    const Id<Post> post = store.list(postType())->first().id;
    for (int i = 0; i < peopleCount; ++i)
        REQUIRE_OK(store.insert(
            personType(),
            Person{.staffNo = QString::number(i), .name = u"教师%1"_s.arg(i), .category = teacher, .posts = {post}}));
    REQUIRE_OK(transaction->commit());
}

void copyFile(const QString& from, const QString& to)
{
    QFile::remove(to);
    REQUIRE(QFile::copy(from, to));
}

/// Runs the hidden test case below; returns the milliseconds from its start of issuing to its end, or kills it after
/// `killAfter`.
qint64 runChild(const QString& folder, qint64 killAfterMicroseconds)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    child.setProcessEnvironment(environment);
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(QCoreApplication::applicationFilePath(), {u"issue in a process of its own"_s});
    REQUIRE(child.waitForStarted());
    QByteArray said;
    while (!said.contains("issuing")) {
        REQUIRE(child.waitForReadyRead(60000));
        said += child.readAllStandardOutput();
    }
    QElapsedTimer timer;
    timer.start();
    if (killAfterMicroseconds >= 0) {
        QThread::usleep(ulong(killAfterMicroseconds));
        child.kill();
    }
    REQUIRE(child.waitForFinished(60000));
    return timer.nsecsElapsed() / 1000;
}

} // namespace

TEST_CASE("issue in a process of its own", "[.]")
{
    const SystemClock clock;
    auto services = Services::open(qEnvironmentVariable(folderVariable), clock);
    REQUIRE_OK(services);
    const auto plan = (*services)->agreements->campaign.dryRun({.year = 2026, .issuedOn = QDate(2026, 9, 5)});
    REQUIRE_OK(plan);
    REQUIRE(plan->issuableCount() == peopleCount);
    std::puts("issuing");
    std::fflush(stdout);
    REQUIRE_OK((*services)->agreements->campaign.issue(*plan));
}

TEST_CASE("a process killed while issuing leaves all or nothing", "[agreements]")
{
    QTemporaryDir folder;
    prepareSchool(folder.path());
    const QString file = DataFolder::databaseFile(folder.path());
    const QString pristine = folder.filePath(u"pristine"_s);
    copyFile(file, pristine);
    const qint64 whole = runChild(folder.path(), -1);
    const SystemClock clock;
    int all = 0, none = 0;
    for (int round = 0; round < rounds; ++round) {
        copyFile(pristine, file);
        // A little beyond the usual end, so that some rounds see the commit itself.
        runChild(folder.path(), QRandomGenerator::global()->bounded(whole + whole / 4));
        auto services = Services::open(folder.path(), clock);
        REQUIRE_OK(services);
        Database& database = (*services)->folder->database();
        const int agreements = database.scalar(u"SELECT count(*) FROM agreement"_s)->toInt();
        CHECK((agreements == 0 || agreements == peopleCount));
        (agreements == 0 ? none : all) += 1;
        CHECK(database.scalar(u"SELECT count(*) FROM journal WHERE record_table='agreement'"_s)->toInt() == agreements);
        CHECK(database.scalar(u"SELECT count(*) FROM record_index WHERE record_table='agreement'"_s)->toInt() == agreements);
        CHECK(recordIndex::check(*(*services)->store)->isEmpty());
        CHECK(journal::brokenSeals(database)->isEmpty());
        CHECK(database.scalar(u"PRAGMA integrity_check"_s)->toString() == u"ok"_s);
        // And it can be done after all.
        if (agreements == 0 && round % 5 == 0) {
            const auto plan = (*services)->agreements->campaign.dryRun({.year = 2026, .issuedOn = QDate(2026, 9, 5)});
            REQUIRE_OK(plan);
            const auto issued = (*services)->agreements->campaign.issue(*plan);
            REQUIRE_OK(issued);
            CHECK(issued->lastNumber == u"ZR-2026-0300"_s);
        }
    }
    CHECK(all + none == rounds);
    INFO("all " << all << ", none " << none << ", whole run " << whole << " µs");
    CHECK(none > 0);
}
