// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_places.h"

#include "core/base/describe.h"
#include "core/people/defaults.h"
#include "core/storage/backup_rotation.h"
#include "core/storage/data_folder.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("backup", text);
}

} // namespace

QString BackupPlaces::own() const
{
    return QDir(data).filePath(u"backups"_s);
}

QString BackupPlaces::copies() const
{
    // One place may serve several schools' folders.
    return second.isEmpty() ? QString() : QDir(second).filePath(u"bihuan-backups/"_s + QFileInfo(data).fileName());
}

bool BackupPlaces::secondIsThere() const
{
    return !second.isEmpty() && QFileInfo(second).isDir();
}

Result<BackupOutcome> backUpSchool(const BackupPlaces& places, const QString& school, const Clock& clock,
                                   const std::function<bool(int, int)>& progress)
{
    BIHUAN_TRY_ASSIGN(const auto database, Database::open(DataFolder::databaseFile(places.data), clock));
    BackupRequest request{QDir(places.data).filePath(u"att"_s), places.own(), school, 0, progress};
    if (places.secondIsThere())
        if (const auto there = backupsIn(places.copies()); !there.isEmpty())
            request.counterAbove = there.first().counter;
    BackupOutcome outcome;
    BIHUAN_TRY_ASSIGN(outcome.backup, makeBackup(*database, request));
    rotateBackups(places.own());
    if (places.second.isEmpty())
        return outcome;
    if (!places.secondIsThere()) {
        outcome.copyProblem = tr("The second backup place %1 cannot be reached.").arg(QDir::toNativeSeparators(places.second));
        return outcome;
    }
    if (const auto copied = copyBackup(outcome.backup, places.copies()); !copied) {
        outcome.copyProblem = describe(copied.error());
        return outcome;
    }
    outcome.copied = true;
    rotateBackups(places.copies());
    return outcome;
}

Result<> noteRestore(RecordStore& store, const Backup& backup)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Restored from the backup of %1, %2")
                                                                                 .arg(backup.at.toString(u"yyyy-MM-dd HH:mm"_s), QFileInfo(backup.file).fileName())));
    BIHUAN_TRY(journal::note(store.database(), schoolProfileType().kind().code, school.id.value(), u"restore"_s));
    return transaction.commit();
}

} // namespace bihuan
