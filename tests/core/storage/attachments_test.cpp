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
    REQUIRE_OK(store.link(attachment->id, u"department"_s, record));
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
