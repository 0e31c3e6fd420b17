// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folder_lock.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

Error lockError(const QLockFile& lock, const QString& folder)
{
    if (lock.error() != QLockFile::LockFailedError)
        return {Error::Kind::File, folder, u"lock file: error %1"_s.arg(int(lock.error()))};
    qint64 pid = 0;
    QString computer, program;
    if (!lock.getLockInfo(&pid, &computer, &program))
        return {Error::Kind::Locked, folder, u"lock owner unknown"_s};
    return {Error::Kind::Locked, tr("computer %1, process %2").arg(computer).arg(pid), program};
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockFolder(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"bihuan.lock"_s));
    lock->setStaleLockTime(0); // refused while its owner lives, taken over at once after a crash
    if (!lock->tryLock(200)) {
        // Killed between making the lock file and writing its name into it, a process leaves an empty one that QLockFile
        // never calls stale. Removing it is safe: a living owner holds it by the system's own lock, too.
        qint64 pid = 0;
        QString computer, program;
        const bool nameless = lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(&pid, &computer, &program);
        if (!nameless || !lock->removeStaleLockFile() || !lock->tryLock(200))
            return lockError(*lock, folder);
    }
    return lock;
}

} // namespace bihuan
