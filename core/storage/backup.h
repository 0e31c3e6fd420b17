// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace bihuan {

/// A whole copy of a school in a backup folder, or any database file one may go back to.
/// In the folder stand `bihuan-<counter>-<time>.db`, beside it its manifest (.json; written last, so that a copy without
/// one is unfinished), and `att/` with every attachment once, shared by all copies.
struct Backup {
    QString file;          ///< of the database copy
    qint64 counter = 0;    ///< orders the copies of a folder; clocks may be wrong. 0 = a file without manifest
    QDateTime at;
    QString label;         ///< the school's name
    int schema = 0;
    qint64 size = 0;       ///< bytes of the database copy
    QString hash;          ///< BLAKE2b-256 of the file; empty without manifest
    QString journalSeal;   ///< head of the journal's chain
    QMap<QString, qint64> rows; ///< by table
    QStringList attachments;    ///< SHA-256 of those that are in the folder
    QStringList missing;        ///< of those the school had already lost
};

struct BackupRequest {
    QString attachments; ///< folder of the live attachments
    QString folder;      ///< the backup folder; made when needed
    QString label;
    qint64 counterAbove = 0; ///< highest counter known elsewhere, such as in the second place
    std::function<bool(int done, int expected)> progress; ///< false = stop: Error::Cancelled, nothing is left behind
};

/// Copies the database (VACUUM INTO), checks the copy (integrity, references, same rows as the original), copies the
/// attachments that are new, and writes the manifest. Not inside a transaction; others may go on reading and writing.
/// Errors: File, Storage (the copy is not sound), Cancelled.
Result<Backup> makeBackup(Database& database, const BackupRequest& request);

/// The finished backups of a folder, newest counter first.
QList<Backup> backupsIn(const QString& folder);

/// A backup by its .json or .db file; also a bare database file without manifest.
/// Errors: NotFound, Format (a manifest that is none).
Result<Backup> readBackup(const QString& path);

/// Copies a backup with its attachments into another backup folder, such as a second disk, and reads it back.
Result<> copyBackup(const Backup& backup, const QString& folder);

/// Where a backup keeps the attachment with this SHA-256.
QString backedUpAttachment(const Backup& backup, const QString& sha256);

/// What a database file holds, after it was found whole. The file must be a copy: it is opened for writing.
struct CopyFacts {
    int schema = 0;
    QString journalSeal;
    QMap<QString, qint64> rows;
};
/// Errors: Format (damaged, or references broken), ForeignFile, NewerDatabase, File.
Result<CopyFacts> checkCopy(const QString& path, const Clock& clock);

} // namespace bihuan
