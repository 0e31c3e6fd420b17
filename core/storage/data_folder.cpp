// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_folder.h"

#include "core/storage/database_check.h"
#include "core/storage/folder_lock.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

/// A millisecond of quick_check, which a new school needs; what has grown is checked beside the work (LateCheck).
constexpr qint64 checkedAtOnce = 1 << 20;

} // namespace

std::optional<QString> unsuitableReason(const QString& folder, const QByteArray& fileSystemType)
{
    // Locks and flushes are not dependable there: databases were lost (reliability.md §2).
    static const QList<QByteArray> networks{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs"};
    if (networks.contains(fileSystemType.toLower()) || folder.startsWith(u"//"_s) || folder.startsWith(u"\\\\"_s))
        return tr("%1 is on a network share. Keep the data on this computer's own disk and use the share for backups.").arg(folder);
    static const QStringList syncNames{u"OneDrive"_s, u"坚果云"_s, u"百度网盘"_s, u"BaiduNetdisk"_s,
                                       u"WPS云盘"_s,  u"WPSDrive"_s, u"Dropbox"_s, u"Nutstore"_s};
    const QStringList parts = QDir::fromNativeSeparators(folder).split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        for (const QString& name : syncNames)
            if (part.startsWith(name, Qt::CaseInsensitive))
                return tr("%1 is inside a folder that “%2” synchronises; that damages databases. Choose another folder and "
                          "use this one for backups.")
                    .arg(folder, name);
    return std::nullopt;
}

DataFolder::DataFolder(QString path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

DataFolder::~DataFolder()
{
    if (!m_database)
        return; // never opened: leave the mark for the next start
    m_database.reset();
    QFile::remove(markFile());
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString& folder, const Clock& clock)
{
    const QString path = QDir(folder).absolutePath();
    if (!QDir().mkpath(path))
        return Error{Error::Kind::File, path, u"cannot create the folder"_s};
    if (const auto reason = unsuitableReason(path, QStorageInfo(path).fileSystemType()))
        return Error{Error::Kind::Refused, *reason, {}};
    // Personal data: readable by its owner only.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    BIHUAN_TRY_ASSIGN(auto lock, lockFolder(path));
    std::unique_ptr<DataFolder> result(new DataFolder(path, std::move(lock)));
    const bool unclean = QFile::exists(result->markFile());
    BIHUAN_TRY_ASSIGN(auto database, Database::open(databaseFile(path), clock));
    result->m_checkDue = !unclean && QFileInfo(database->path()).size() > checkedAtOnce;
    if (!result->m_checkDue) {
        BIHUAN_TRY_ASSIGN(const QVariant state, database->scalar(unclean ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s));
        if (state.toString() != u"ok"_s)
            return damagedError(database->path(), state.toString());
    }
    BIHUAN_TRY_ASSIGN(const QVariant version, database->scalar(u"PRAGMA user_version"_s));
    if (version.toInt() != bundledVersion()) { // the scripts are unpacked when they are needed only
        BIHUAN_TRY_ASSIGN(const auto migrations, bundledMigrations());
        BIHUAN_TRY(migrate(*database, migrations, result->backupFolder()));
    }

    QFile mark(result->markFile());
    if (!mark.open(QIODevice::WriteOnly))
        return Error{Error::Kind::File, mark.fileName(), mark.errorString()};
    result->m_database = std::move(database);
    return result;
}

QString DataFolder::attachmentFolder() const
{
    return QDir(m_path).filePath(u"att"_s);
}

QString DataFolder::backupFolder() const
{
    return QDir(m_path).filePath(u"backups"_s);
}

QString DataFolder::databaseFile(const QString& folder)
{
    return QDir(folder).filePath(u"bihuan.db"_s);
}

QString DataFolder::markFile() const
{
    return QDir(m_path).filePath(u"running"_s);
}

} // namespace bihuan
