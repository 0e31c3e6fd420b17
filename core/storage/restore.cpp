// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/base/durable_file.h"
#include "core/storage/data_folder.h"
#include "core/storage/file_copy.h"
#include "core/storage/folder_lock.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int keptBefore = 5;

/// How far it is: three steps with the database, then the attachments one by one.
class Steps {
public:
    Steps(const std::function<bool(int, int)>& progress, qsizetype attachments)
        : m_progress(progress)
        , m_expected(3 + int(attachments))
    {
    }
    Result<> next()
    {
        if (m_progress && !m_progress(m_done++, m_expected))
            return Error{Error::Kind::Cancelled, {}, {}};
        return {};
    }

private:
    const std::function<bool(int, int)>& m_progress;
    int m_done = 0;
    int m_expected;
};

/// Those that are not here already; a backup's own copies are hashed while they are read.
Result<QStringList> restoreAttachments(const Backup& backup, const QString& folder, Steps& steps)
{
    QStringList missing = backup.missing;
    for (const QString& sha256 : backup.attachments) {
        BIHUAN_TRY(steps.next());
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

/// Everything the schema says, beside what every start of the program puts right by itself (journal::installTriggers).
Result<QSet<QString>> schemaOf(Database& database)
{
    static const QRegularExpression generated(u"\\Ajournal_(?!no_).+_(insert|update|delete)\\z"_s);
    QSet<QString> objects;
    BIHUAN_TRY(database.read(u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s, {},
                             [&](const Row& row) {
                                 if (row.text(0) != u"trigger" || !generated.match(row.text(1)).hasMatch())
                                     objects << row.text(0) + u'|' + row.text(1) + u'|' + row.text(2);
                             }));
    return objects;
}

/// A file from elsewhere may carry triggers and views of its own, which would run in our program.
Result<bool> hasOurSchema(const QString& path, int version, const Clock& clock)
{
    BIHUAN_TRY_ASSIGN(const auto migrations, bundledMigrations());
    BIHUAN_TRY_ASSIGN(const auto model, Database::open(u":memory:"_s, clock));
    BIHUAN_TRY(migrate(*model, migrations.first(version), {}));
    BIHUAN_TRY_ASSIGN(const auto file, Database::open(path, clock));
    BIHUAN_TRY_ASSIGN(const auto expected, schemaOf(*model));
    BIHUAN_TRY_ASSIGN(const auto found, schemaOf(*file));
    return expected == found;
}

/// Errors name the backup the person chose, not our copy of it.
Error named(Error error, const Backup& backup)
{
    error.subject = QDir::toNativeSeparators(backup.file);
    return error;
}

} // namespace

Result<RestoreReport> restoreBackup(const Backup& backup, const QString& folder, const Clock& clock,
                                    const std::function<bool(int done, int expected)>& progress)
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
    Steps steps(progress, backup.attachments.size());
    // Looked at before anything is written beside the attachments.
    QFile::remove(copy);
    if (const auto go = steps.next(); !go)
        return giveUp(go.error());
    if (const auto copied = copyDurably(backup.file, copy, QCryptographicHash::Blake2b_256, backup.hash); !copied)
        return giveUp(copied.error().kind == Error::Kind::Format ? named(copied.error(), backup) : copied.error());
    if (const auto go = steps.next(); !go)
        return giveUp(go.error());
    const auto facts = checkCopy(copy, clock);
    if (!facts)
        return giveUp(named(facts.error(), backup));
    if (!backup.rows.isEmpty() && facts->rows != backup.rows)
        return giveUp(named({Error::Kind::Format, {}, u"rows differ from the manifest"_s}, backup));
    if (const auto ours = hasOurSchema(copy, facts->schema, clock); !ours || !*ours)
        return giveUp(ours ? Error{Error::Kind::ForeignFile, QDir::toNativeSeparators(backup.file), u"another schema"_s} : ours.error());
    report.rows = facts->rows;

    const auto missing = restoreAttachments(backup, path, steps);
    if (!missing)
        return giveUp(missing.error());
    report.missing = *missing;
    if (const auto go = steps.next(); !go) // the last moment: from here on it is finished
        return giveUp(go.error());
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
