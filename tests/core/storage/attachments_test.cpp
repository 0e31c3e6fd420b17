// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

Attachment added(AttachmentStore& store, Database& database, const QByteArray& bytes, const QString& name, qint64 record)
{
    auto transaction = Transaction::begin(database, u"test"_s);
    REQUIRE_OK(transaction);
    auto attachment = store.add(bytes, name);
    REQUIRE_OK(attachment);
    REQUIRE_OK(store.link(*attachment, u"department"_s, record));
    REQUIRE_OK(transaction->commit());
    return *attachment;
}

} // namespace

TEST_CASE("attachments are stored once by content, with the name the user knew", "[storage][attachments]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore store(*school.database, folder.path());
    const Attachment first = added(store, *school.database, "scan of a letter", u"C:\\扫描\\王伟 责任书.pdf"_s, 1);
    const Attachment second = added(store, *school.database, "scan of a letter", u"copy.pdf"_s, 2);
    CHECK(first.id == second.id);
    CHECK(first.originalName == u"王伟 责任书.pdf"_s);
    CHECK(store.of(u"department"_s, 1)->size() == 1);
    CHECK(store.of(u"department"_s, 2)->size() == 1);
    CHECK(*store.read(first) == "scan of a letter");
    CHECK(store.damaged()->isEmpty());
}

TEST_CASE("a changed or missing file is noticed, and storing the same again repairs it", "[storage][attachments]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore store(*school.database, folder.path());
    const Attachment attachment = added(store, *school.database, "photo", u"a.jpg"_s, 1);
    QFile file(store.fileOf(attachment));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("phot0");
    file.close();
    CHECK_FALSE(store.read(attachment));
    CHECK(*store.damaged() == QStringList{u"a.jpg"_s});
    added(store, *school.database, "photo", u"a.jpg"_s, 1);
    CHECK(store.damaged()->isEmpty());
    CHECK_FALSE(store.add(QByteArray(), u"leer.pdf"_s));
}

TEST_CASE("staged bytes wait without a row, are admitted with the record, or go again", "[storage][attachments]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore store(*school.database, folder.path());
    const auto staged = store.stage("minutes", u"会议.txt"_s);
    REQUIRE_OK(staged);
    CHECK(staged->id == 0);
    CHECK(school.rows(u"attachment"_s) == 0);
    CHECK(QFile::exists(store.fileOf(*staged)));
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        const auto admitted = store.admit(*staged);
        REQUIRE_OK(admitted);
        REQUIRE_OK(store.link(*admitted, u"department"_s, 1, {}, QDate(2026, 9, 1)));
        REQUIRE_OK(transaction->commit());
    }
    const auto links = store.linksOf(u"department"_s, 1);
    REQUIRE(links->size() == 1);
    CHECK(links->first().eventDate == QDate(2026, 9, 1));
    CHECK(links->first().addedAt == school.clock.now());
    REQUIRE_OK(store.discard(*staged)); // a row has it: stays
    CHECK(store.damaged()->isEmpty());

    const auto dropped = store.stage("a letter", u"信.txt"_s);
    const auto kept = store.stage("a photo", u"图.png"_s);
    REQUIRE_OK(school.database->run(u"INSERT INTO draft VALUES ('department', 0, 0, '', '', json_object('sha', ?))"_s, {kept->sha256}));
    REQUIRE_OK(store.discard(*dropped));
    REQUIRE_OK(store.discard(*kept)); // a draft needs it
    CHECK_FALSE(QFile::exists(store.fileOf(*dropped)));
    CHECK(QFile::exists(store.fileOf(*kept)));
    auto transaction = Transaction::begin(*school.database, u"test"_s);
    CHECK_FALSE(store.admit(*dropped));
}

TEST_CASE("the same content has its own name and history on each record", "[storage][attachments]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore store(*school.database, folder.path());
    const Attachment first = added(store, *school.database, "scan", u"王伟.pdf"_s, 1);
    added(store, *school.database, "scan", u"李娜.pdf"_s, 2);
    CHECK(store.of(u"department"_s, 1)->first().originalName == u"王伟.pdf"_s);
    CHECK(store.of(u"department"_s, 2)->first().originalName == u"李娜.pdf"_s);
    {
        auto transaction = Transaction::begin(*school.database, u"扫描错了"_s);
        REQUIRE_OK(store.unlink(first.id, u"department"_s, 2));
        REQUIRE_OK(transaction->commit());
    }
    added(store, *school.database, "other", u"新.pdf"_s, 3); // takes the number of the link that went
    {
        auto transaction = Transaction::begin(*school.database, u"日期"_s);
        REQUIRE_OK(store.setEventDate(store.of(u"department"_s, 3)->first().id, u"department"_s, 3, {}, QDate(2026, 9, 1)));
        REQUIRE_OK(transaction->commit());
    }
    const auto second = attachmentEntries(*school.database, u"department"_s, 2);
    REQUIRE_OK(second);
    REQUIRE(second->size() == 2);
    CHECK(second->first().action == u"delete"_s);
    CHECK(second->first().why == u"扫描错了"_s);
    CHECK(attachmentEntries(*school.database, u"department"_s, 3)->size() == 2);
    CHECK(attachmentEntries(*school.database, u"department"_s, 1)->size() == 1);
    CHECK(attachmentEntries(*school.database, u"person"_s, 1)->isEmpty());
}

TEST_CASE("what cannot be attached is refused with its name", "[storage][attachments]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore store(*school.database, folder.filePath(u"att"_s));
    const auto missing = store.stage(folder.filePath(u"没有.pdf"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::File);
    const auto directory = store.stage(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind == Error::Kind::File);
    QFile large(folder.filePath(u"大.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(AttachmentStore::largestFile + 1)); // a hole, no bytes on the disk
    large.close();
    const auto tooLarge = store.stage(large.fileName());
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().kind == Error::Kind::Refused);
    CHECK(tooLarge.error().subject.contains(u"大.mp4"_s));
    CHECK_FALSE(tooLarge.error().subject.contains(folder.path()));
    CHECK_FALSE(QFile::exists(folder.filePath(u"att"_s)));
}
