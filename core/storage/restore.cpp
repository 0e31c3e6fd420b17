// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/base/durable_file.h"
#include "core/storage/data_folder.h"
#include "core/storage/file_copy.h"
#include "core/storage/folder_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int keptBefore = 5;

/// Those that are not here already; a backup's own copies are hashed while they are read.
QStringList restoreAttachments(const Backup& backup, const QString& folder)
{
    QStringList missing = backup.missing;
    for (const QString& sha256 : backup.attachments) {
        const QString target = QDir(folder).filePath(u"att/"_s + sha256.left(2) + u'/' + sha256);
        const QString source = backedUpAttachment(backup, sha256);
        if (QFileInfo(target).isFile() && QFileInfo(target).size() == QFileInfo(source).size())
            continue;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        if (!copyDurably(source, target, QCryptographicHash::Sha256, sha256)) {
            const auto present = hashOfFile(target, QCryptographicHash::Sha256);
            if (!present || *present != sha256)
                missing << sha256;
        }
        QFile::setPermissions(target, QFile::ReadOwner);
    }
    return missing;
}

/// With its journal, if a crash left one: together they are the data as they were.
Result<QString> setAside(const QString& live, const QString& folder, const Clock& clock)
{
    const QDir backups(QDir(folder).filePath(u"backups"_s));
    const QString copy = backups.filePath(u"before-restore-%1.db"_s.arg(clock.now().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    if (QFile::exists(live + u"-journal"_s))
        BIHUAN_TRY(copyDurably(live + u"-journal"_s, copy + u"-journal"_s));
    BIHUAN_TRY(copyDurably(live, copy));
    QStringList older = backups.entryList({u"before-restore-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    while (older.size() > keptBefore) {
        const QString oldest = backups.filePath(older.takeLast());
        QFile::remove(oldest + u"-journal"_s);
        QFile::remove(oldest);
    }
    return copy;
}

/// Errors name the backup the person chose, not our copy of it.
Error named(Error error, const Backup& backup)
{
    error.subject = QDir::toNativeSeparators(backup.file);
    return error;
}

} // namespace

Result<RestoreReport> restoreBackup(const Backup& backup, const QString& folder, const Clock& clock)
{
    const QString path = QDir(folder).absolutePath();
    const bool fresh = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return Error{Error::Kind::File, path, u"cannot create the folder"_s};
    if (const auto reason = unsuitableReason(path, QStorageInfo(path).fileSystemType()))
        return Error{Error::Kind::Refused, *reason, {}};
    BIHUAN_TRY_ASSIGN(auto lock, lockFolder(path));

    RestoreReport report;
    const QString live = DataFolder::databaseFile(path), copy = live + u".new"_s;
    const auto giveUp = [&](const Error& error) {
        QFile::remove(copy);
        QFile::remove(copy + u"-journal"_s);
        lock.reset();
        if (fresh)
            QDir().rmdir(path); // only when nothing is in it
        return error;
    };
    // Looked at before anything is written beside the attachments.
    QFile::remove(copy);
    if (const auto copied = copyDurably(backup.file, copy, QCryptographicHash::Blake2b_256, backup.hash); !copied)
        return giveUp(copied.error().kind == Error::Kind::Format ? named(copied.error(), backup) : copied.error());
    const auto facts = checkCopy(copy, clock);
    if (!facts)
        return giveUp(named(facts.error(), backup));
    if (!backup.rows.isEmpty() && facts->rows != backup.rows)
        return giveUp(named({Error::Kind::Format, {}, u"rows differ from the manifest"_s}, backup));
    report.rows = facts->rows;

    report.missing = restoreAttachments(backup, path);
    if (QFile::exists(live)) {
        auto kept = setAside(live, path, clock);
        if (!kept)
            return giveUp(kept.error());
        report.setAside = *kept;
    }
    for (const QString& sidecar : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) // of the old data; they must not be replayed into the new
        QFile::remove(live + sidecar);
    if (const auto renamed = renameDurably(copy, live); !renamed)
        return giveUp(renamed.error());
    return report;
}

} // namespace bihuan
