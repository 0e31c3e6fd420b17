// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/attachments.h"
#include "core/storage/backup_rotation.h"
#include "core/storage/data_folder.h"
#include "core/storage/restore.h"
#include "core/storage/transaction.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// A data folder with departments and attachments, and a backup folder of its own.
struct School {
    QTemporaryDir place;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    QString data = place.filePath(u"数据"_s);
    QString backups = place.filePath(u"备份"_s);
    std::unique_ptr<DataFolder> folder;

    School() { open(); }
    void open()
    {
        auto opened = DataFolder::open(data, clock);
        REQUIRE_OK(opened);
        folder = std::move(*opened);
    }
    void close() { folder.reset(); }
    Database& database() { return folder->database(); }
    void addDepartment(const QString& name)
    {
        auto transaction = Transaction::begin(database(), u"test"_s);
        REQUIRE_OK(transaction);
        REQUIRE_OK(database().run(u"INSERT INTO department (name) VALUES (?)"_s, {name}));
        REQUIRE_OK(transaction->commit());
    }
    Attachment attach(const QByteArray& bytes)
    {
        AttachmentStore store(database(), folder->attachmentFolder());
        auto transaction = Transaction::begin(database(), u"test"_s);
        REQUIRE_OK(transaction);
        const auto added = store.add(bytes, u"扫描件.png"_s);
        REQUIRE_OK(added);
        REQUIRE_OK(transaction->commit());
        return *added;
    }
    qint64 departments() { return database().scalar(u"SELECT count(*) FROM department"_s)->toLongLong(); }
    Result<Backup> backUp() { return makeBackup(database(), {folder->attachmentFolder(), backups, u"实验小学"_s}); }
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void damage(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(char(~byte)));
}

} // namespace

TEST_CASE("a backup holds database, attachments once, and a manifest that says what is in it", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    const Attachment first = school.attach("one"), second = school.attach("two");
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    CHECK(backup->counter == 1);
    CHECK(backup->label == u"实验小学"_s);
    CHECK(backup->rows[u"department"_s] == 1);
    CHECK(backup->rows[u"attachment"_s] == 2);
    CHECK(backup->attachments == QStringList{first.sha256, second.sha256});
    CHECK(QFileInfo(backup->file).size() == backup->size);
    CHECK(filesIn(school.backups).size() == 2); // no leftover .part
    const QFileInfo kept(backedUpAttachment(*backup, first.sha256));
    const QDateTime written = kept.lastModified();

    school.addDepartment(u"总务处"_s);
    school.clock.advanceDays(1);
    const auto next = school.backUp();
    REQUIRE_OK(next);
    CHECK(next->counter == 2);
    CHECK(QFileInfo(kept.filePath()).lastModified() == written); // not copied again
    const auto listed = backupsIn(school.backups);
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].rows[u"department"_s] == 2);
    CHECK(listed[1].hash == backup->hash);
    CHECK(readBackup(backup->file)->hash == backup->hash);
}

TEST_CASE("an attachment that the school has lost does not hold up the backup, and a good copy of it is kept", "[storage][backup]")
{
    School school;
    const Attachment kept = school.attach("kept"), lost = school.attach("lost");
    REQUIRE_OK(school.backUp());
    const AttachmentStore store(school.database(), school.folder->attachmentFolder());
    damage(store.fileOf(kept), 0);
    REQUIRE(QFile::remove(store.fileOf(lost)));
    const Attachment fresh = school.attach("fresh");
    damage(store.fileOf(fresh), 0);
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    CHECK(backup->missing == QStringList(fresh.sha256));
    CHECK(backup->attachments == QStringList{kept.sha256, lost.sha256});

    school.close();
    const auto restored = restoreBackup(*backup, school.data, school.clock);
    REQUIRE_OK(restored);
    CHECK(restored->missing == QStringList(fresh.sha256));
    school.open();
    const AttachmentStore after(school.database(), school.folder->attachmentFolder());
    CHECK(after.read(lost)->constData() == QByteArray("lost"));
}

TEST_CASE("going back brings the old rows and attachments, and sets aside what was there", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    const Attachment scan = school.attach("scan");
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    school.addDepartment(u"总务处"_s);
    CHECK(restoreBackup(*backup, school.data, school.clock).error().kind == Error::Kind::Locked);
    school.close();
    const QString live = DataFolder::databaseFile(school.data);
    // What a crash may leave beside the database must not be played into the restored one.
    for (const QString& sidecar : {u"-wal"_s, u"-shm"_s}) {
        QFile file(live + sidecar);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    REQUIRE(QDir(school.data + u"/att"_s).removeRecursively());
    const auto restored = restoreBackup(*backup, school.data, school.clock);
    REQUIRE_OK(restored);
    CHECK(restored->missing.isEmpty());
    CHECK_FALSE(QFile::exists(live + u"-wal"_s));
    CHECK_FALSE(QFile::exists(live + u".new"_s));
    school.open();
    CHECK(school.departments() == 1);
    CHECK(AttachmentStore(school.database(), school.folder->attachmentFolder()).damaged()->isEmpty());
    school.close();

    // And forward again, from what was set aside: a bare file without manifest.
    const auto aside = readBackup(restored->setAside);
    REQUIRE_OK(aside);
    REQUIRE_OK(restoreBackup(*aside, school.data, school.clock));
    school.open();
    CHECK(school.departments() == 2);
    CHECK(AttachmentStore(school.database(), school.folder->attachmentFolder()).find(scan.id)->has_value());
}

TEST_CASE("restoring can be stopped at every step, and leaves the data as they were", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    for (const char* bytes : {"one", "two", "three"})
        school.attach(bytes);
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    school.addDepartment(u"总务处"_s);
    school.close();
    const QString live = DataFolder::databaseFile(school.data);
    const QStringList before = QDir(school.data).entryList(QDir::Files | QDir::Hidden);
    int steps = 0;
    for (bool stopped = true; stopped; ++steps) {
        CAPTURE(steps);
        REQUIRE(steps < 20);
        int calls = 0, expected = 0;
        const auto restored = restoreBackup(*backup, school.data, school.clock, [&](int done, int of) {
            CHECK(done == calls);
            CHECK(done < of);
            expected = of;
            return calls++ < steps;
        });
        stopped = !restored;
        if (stopped) {
            CHECK(restored.error().kind == Error::Kind::Cancelled);
            CHECK(QDir(school.data).entryList(QDir::Files | QDir::Hidden) == before);
            school.open();
            CHECK(school.departments() == 2);
            school.close();
        } else {
            CHECK(calls == expected); // told to the end
        }
    }
    CHECK(steps == 7); // stopped at each of three steps and three attachments, then done
    CHECK_FALSE(QFile::exists(live + u".new"_s));
    school.open();
    CHECK(school.departments() == 1);
}

TEST_CASE("a backup is restored where there was no school", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    const QString other = school.place.filePath(u"新电脑"_s);
    const auto restored = restoreBackup(*backup, other, school.clock);
    REQUIRE_OK(restored);
    CHECK(restored->setAside.isEmpty());
    CHECK(DataFolder::open(other, school.clock).has_value());
}

TEST_CASE("a damaged, foreign or newer backup is refused by name, and the data stay as they were", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    school.addDepartment(u"总务处"_s);
    school.close();
    const QString live = DataFolder::databaseFile(school.data);
    QFile file(live);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const auto refused = [&](const Backup& one, Error::Kind kind) {
        const auto restored = restoreBackup(one, school.data, school.clock);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().kind == kind);
        CHECK(restored.error().subject.contains(QFileInfo(one.file).fileName()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == before);
        file.close();
        CHECK_FALSE(QFile::exists(live + u".new"_s));
        const QString fresh = school.place.filePath(u"fresh"_s); // a folder that was not there is not there afterwards
        CHECK_FALSE(restoreBackup(one, fresh, school.clock));
        CHECK_FALSE(QDir(fresh).exists());
    };
    const auto made = [&](const QString& name, const QByteArray& bytes) {
        QFile out(school.place.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        return *readBackup(out.fileName());
    };
    const auto altered = [&](const QString& name, const QString& sql) {
        const QString path = school.place.filePath(name);
        REQUIRE(QFile::copy(backup->file, path));
        auto database = Database::open(path, school.clock);
        REQUIRE_OK(database);
        REQUIRE_OK((*database)->run(u"PRAGMA foreign_keys=OFF"_s));
        REQUIRE_OK((*database)->run(sql));
        return *readBackup(path);
    };
    refused(made(u"empty.db"_s, {}), Error::Kind::Format);
    refused(made(u"photo.db"_s, QByteArray(5000, 'x')), Error::Kind::ForeignFile);
    refused(altered(u"foreign.db"_s, u"PRAGMA application_id=77"_s), Error::Kind::ForeignFile);
    refused(altered(u"newer.db"_s, u"PRAGMA user_version=9999"_s), Error::Kind::NewerDatabase);
    refused(altered(u"own-trigger.db"_s, u"CREATE TRIGGER x AFTER INSERT ON person BEGIN DELETE FROM department; END"_s), Error::Kind::ForeignFile);
    refused(altered(u"unguarded.db"_s, u"DROP TRIGGER journal_no_delete"_s), Error::Kind::ForeignFile);
    refused(altered(u"orphan.db"_s, u"INSERT INTO attachment_link (record_table, record_id, attachment) VALUES ('x', 1, 99)"_s), Error::Kind::Format);

    for (const qint64 at : {qint64(20), backup->size / 2, backup->size - 1}) {
        CAPTURE(at);
        damage(backup->file, at);
        refused(*backup, Error::Kind::Format);
        damage(backup->file, at); // mended
    }
    REQUIRE(QFile::remove(backup->file));
    CHECK(backupsIn(school.backups).isEmpty());
    CHECK_FALSE(restoreBackup(*backup, school.data, school.clock));
}

TEST_CASE("a manifest that was tampered with leads nowhere else", "[storage][backup]")
{
    School school;
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    const QString path = school.backups + u'/' + QFileInfo(backup->file).completeBaseName() + u".json"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject good = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const auto with = [&](const QString& key, const QJsonValue& value) {
        QJsonObject object = good;
        object[key] = value;
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
        file.close();
        return readBackup(path);
    };
    CHECK_FALSE(with(u"file"_s, u"../../数据/bihuan.db"_s));
    CHECK_FALSE(with(u"format"_s, 2));
    CHECK_FALSE(with(u"counter"_s, 0));
    CHECK_FALSE(with(u"blake2b256"_s, u""_s));
    CHECK(with(u"attachments"_s, QJsonArray{u"../../../etc/passwd"_s, QString(64, u'a')})->attachments == QStringList(QString(64, u'a')));
    school.close();
    const auto wrongRows = with(u"rows"_s, QJsonObject{{u"department"_s, 7}});
    REQUIRE_OK(wrongRows);
    CHECK(restoreBackup(*wrongRows, school.data, school.clock).error().kind == Error::Kind::Format);
}

TEST_CASE("a backup given up or made where nothing can be written leaves nothing behind", "[storage][backup]")
{
    School school;
    school.attach("one");
    const auto stopped = makeBackup(school.database(), {school.folder->attachmentFolder(), school.backups, {}, 0, [](int, int) { return false; }});
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(filesIn(school.backups).isEmpty());
    QFile notAFolder(school.place.filePath(u"file"_s));
    REQUIRE(notAFolder.open(QIODevice::WriteOnly));
    CHECK(makeBackup(school.database(), {school.folder->attachmentFolder(), notAFolder.fileName(), {}}).error().kind == Error::Kind::File);

    // Files of a run that was killed: without manifest, so they are no backup and go with the next one.
    QFile part(school.backups + u"/bihuan-000009-20260101-000000.db"_s);
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.close();
    CHECK(backupsIn(school.backups).isEmpty());
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    CHECK(backup->counter == 1);
    CHECK(filesIn(school.backups).size() == 2);
}

TEST_CASE("a second place gets the whole backup and is read back", "[storage][backup]")
{
    School school;
    school.addDepartment(u"教导处"_s);
    const Attachment scan = school.attach("scan");
    const auto backup = school.backUp();
    REQUIRE_OK(backup);
    const QString second = school.place.filePath(u"U盘"_s);
    REQUIRE_OK(copyBackup(*backup, second));
    const auto there = backupsIn(second);
    REQUIRE(there.size() == 1);
    CHECK(there[0].hash == backup->hash);
    CHECK(QFile::exists(backedUpAttachment(there[0], scan.sha256)));
    REQUIRE_OK(restoreBackup(there[0], school.place.filePath(u"fresh"_s), school.clock));

    school.clock.advanceDays(1);
    const auto next = makeBackup(school.database(), {school.folder->attachmentFolder(), school.place.filePath(u"elsewhere"_s), {}, there[0].counter});
    CHECK(next->counter == 2); // goes on where the other place is
    damage(next->file, 100);
    CHECK(copyBackup(*next, second).error().kind == Error::Kind::Format);
    CHECK(backupsIn(second).size() == 1);
}
