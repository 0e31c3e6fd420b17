// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QLockFile>

#include <memory>

namespace bihuan {

/// The school's data folder: `bihuan.db`, `att/` (attachments), `backups/`, a lock and a mark that the program runs.
/// Opening it: refuse network and sync folders (reliability.md §3.1), take the lock (Error::Locked names user and computer),
/// open, check (whole after an unclean end, quick otherwise; a large file is not checked quickly but checkDue()) and migrate.
/// Closing removes mark and lock.
class DataFolder {
public:
    static Result<std::unique_ptr<DataFolder>> open(const QString& folder, const Clock& clock);
    ~DataFolder();

    Database& database() { return *m_database; }
    const QString& path() const { return m_path; }
    /// The file is too large to be looked through while somebody waits for the window: call quickCheck() soon.
    bool isCheckDue() const { return m_checkDue; }
    QString attachmentFolder() const;
    QString backupFolder() const;
    static QString databaseFile(const QString& folder);

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock);
    QString markFile() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_checkDue = false;
};

/// Why this folder must not hold the live database (network share, sync folder), or nothing.
std::optional<QString> unsuitableReason(const QString& folder, const QByteArray& fileSystemType);

} // namespace bihuan
