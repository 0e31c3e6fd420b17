// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_rotation.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

Backup backupOf(qint64 counter, QDate day, int hour = 9)
{
    return {.counter = counter, .at = QDateTime(day, QTime(hour, 0))};
}

/// One backup on every day, thinned out after each as the program does it.
QList<Backup> afterDays(QDate from, int days)
{
    QList<Backup> backups;
    for (int i = 0; i < days; ++i) {
        backups.prepend(backupOf(i + 1, from.addDays(i)));
        QSet<qint64> gone;
        for (const Backup& one : dispensable(backups))
            gone << one.counter;
        backups.removeIf([&](const Backup& one) { return gone.contains(one.counter); });
    }
    return backups;
}

/// A backup on the disk, as far as the rotation looks at it.
void write(const QString& folder, const Backup& backup)
{
    const QString base = QDir(folder).filePath(u"bihuan-%1"_s.arg(backup.counter, 6, 10, QLatin1Char('0')));
    QJsonObject rows;
    for (auto it = backup.rows.cbegin(); it != backup.rows.cend(); ++it)
        rows[it.key()] = it.value();
    QFile manifest(base + u".json"_s), copy(base + u".db"_s);
    REQUIRE(manifest.open(QIODevice::WriteOnly));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    manifest.write(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"counter"_s, backup.counter}, {u"file"_s, QFileInfo(copy).fileName()},
                                             {u"at"_s, backup.at.toString(Qt::ISODate)}, {u"blake2b256"_s, QString(64, u'a')}, {u"rows"_s, rows}})
                       .toJson());
}

} // namespace

TEST_CASE("three years of daily backups leave days, weeks, months and the ends of school years", "[storage][backup]")
{
    const QDate last(2029, 10, 17);
    const auto kept = afterDays(last.addDays(-1200), 1201);
    QSet<QDate> days;
    for (const Backup& one : kept)
        days << one.at.date();
    for (int i = 0; i < 12; ++i) {
        CAPTURE(i);
        CHECK(days.contains(last.addDays(-i)));
    }
    for (QDate sunday = last.addDays(-last.dayOfWeek()); sunday > last.addDays(-7 * 9); sunday = sunday.addDays(-7))
        CHECK(days.contains(sunday));
    for (int month = 2; month <= 9; ++month) {
        CAPTURE(month);
        CHECK(days.contains(QDate(2029, month, 1).addMonths(1).addDays(-1)));
    }
    for (const int year : {2027, 2028, 2029})
        CHECK(days.contains(QDate(year, 8, 31)));
    CHECK_FALSE(days.contains(QDate(2028, 12, 31)));
    CHECK(kept.size() <= 12 + 10 + 9 + 4);
}

TEST_CASE("few backups are all kept, however close together", "[storage][backup]")
{
    QList<Backup> backups;
    for (int i = 3; i > 0; --i)
        backups << backupOf(i, {2026, 9, 1}, 8 + i);
    CHECK(dispensable(backups).isEmpty());
    backups.prepend(backupOf(4, {2026, 9, 1}, 13));
    const auto gone = dispensable(backups);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].counter == 1);
}

TEST_CASE("a clock that runs wild does not push out the newest backups", "[storage][backup]")
{
    auto backups = afterDays({2026, 9, 1}, 60);
    backups.prepend(backupOf(61, {2010, 1, 1}));
    backups.prepend(backupOf(62, {2010, 1, 1}, 10));
    backups.prepend(backupOf(63, {2040, 1, 1}));
    for (const Backup& one : dispensable(backups))
        CHECK(one.counter < 61);
}

TEST_CASE("nothing is thinned out while a table has lost more than a fifth of its rows", "[storage][backup]")
{
    QTemporaryDir folder;
    for (int i = 1; i <= 5; ++i) {
        Backup one = backupOf(i, {2026, 9, 1}, 8 + i);
        one.rows = {{u"person"_s, i < 5 ? 100 : 79}, {u"draft"_s, i < 5 ? 9 : 0}};
        write(folder.path(), one);
    }
    CHECK(shrunkenTable(backupsIn(folder.path())[1], backupsIn(folder.path())[0]) == u"person"_s);
    CHECK(rotateBackups(folder.path()) == 0);
    CHECK(backupsIn(folder.path()).size() == 5);
    Backup sound = backupOf(6, {2026, 9, 1}, 15);
    sound.rows = {{u"person"_s, 79}};
    write(folder.path(), sound);
    CHECK(rotateBackups(folder.path()) == 3);
    CHECK(backupsIn(folder.path()).size() == 3);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 6);
}

TEST_CASE("a backup is due after a day, without any, and when the clock was set back", "[storage][backup]")
{
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0));
    CHECK(backupIsDue({}, now));
    CHECK_FALSE(backupIsDue({backupOf(1, {2026, 11, 19}, 10)}, now));
    CHECK(backupIsDue({backupOf(1, {2026, 11, 19}, 9)}, now));
    CHECK(backupIsDue({backupOf(1, {2026, 11, 21}, 9)}, now));
}
