// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/durable_file.h"
#include "core/storage/database_copy.h"
#include "core/storage/file_copy.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr auto fileHash = QCryptographicHash::Blake2b_256;
constexpr int manifestFormat = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

QString manifestOf(const QString& file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + u".json"_s);
}

QString attachmentPath(const QString& folder, const QString& sha256)
{
    return QDir(folder).filePath(u"att/"_s + sha256.left(2) + u'/' + sha256);
}

QByteArray manifestText(const Backup& backup)
{
    QJsonObject rows;
    for (auto it = backup.rows.cbegin(); it != backup.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    const QJsonObject object{{u"format"_s, manifestFormat}, {u"counter"_s, backup.counter}, {u"at"_s, backup.at.toString(Qt::ISODate)},
                             {u"school"_s, backup.label}, {u"schema"_s, backup.schema}, {u"file"_s, QFileInfo(backup.file).fileName()},
                             {u"size"_s, backup.size}, {u"blake2b256"_s, backup.hash}, {u"journal_seal"_s, backup.journalSeal},
                             {u"rows"_s, rows}, {u"attachments"_s, QJsonArray::fromStringList(backup.attachments)},
                             {u"missing"_s, QJsonArray::fromStringList(backup.missing)}};
    return QJsonDocument(object).toJson();
}

/// Only names of ours: a manifest from elsewhere must not lead to other files.
QStringList hashes(const QJsonValue& list)
{
    static const QRegularExpression hex(u"\\A[0-9a-f]{64}\\z"_s);
    QStringList result;
    for (const QJsonValue& value : list.toArray())
        if (const QString text = value.toString(); hex.match(text).hasMatch())
            result << text;
    return result;
}

Result<Backup> readManifest(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, path, file.errorString()};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QString name = object[u"file"_s].toString();
    if (object[u"format"_s].toInt() != manifestFormat || name.isEmpty() || name != QFileInfo(name).fileName())
        return Error{Error::Kind::Format, path, u"no manifest of ours"_s};
    Backup backup{.file = QFileInfo(path).dir().filePath(name), .counter = object[u"counter"_s].toInteger(),
                  .at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODate), .label = object[u"school"_s].toString(),
                  .schema = object[u"schema"_s].toInt(), .size = object[u"size"_s].toInteger(), .hash = object[u"blake2b256"_s].toString(),
                  .journalSeal = object[u"journal_seal"_s].toString(), .attachments = hashes(object[u"attachments"_s]),
                  .missing = hashes(object[u"missing"_s])};
    const QJsonObject rows = object[u"rows"_s].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        backup.rows.insert(it.key(), it.value().toInteger());
    if (backup.counter < 1 || backup.hash.size() != 64 || !backup.at.isValid())
        return Error{Error::Kind::Format, path, u"manifest is incomplete"_s};
    return backup;
}

/// Every attachment once; one that is lost or changed in the school is named, not copied: an older good copy stays.
Result<> copyAttachments(Database& database, const BackupRequest& request, Backup& backup)
{
    QList<QPair<QString, qint64>> all;
    BIHUAN_TRY(database.read(u"SELECT sha256, size FROM attachment ORDER BY id"_s, {},
                             [&](const Row& row) { all << qMakePair(row.text(0), row.integer(1)); }));
    int done = 0;
    for (const auto& [sha256, size] : std::as_const(all)) {
        const QString target = attachmentPath(request.folder, sha256);
        const QFileInfo present(target);
        if (!present.isFile() || present.size() != size) {
            const QString source = QDir(request.attachments).filePath(sha256.left(2) + u'/' + sha256);
            const auto copied = copyDurably(source, target, QCryptographicHash::Sha256, sha256);
            if (!copied && QFileInfo(source).isFile() && copied.error().kind == Error::Kind::File)
                return copied.error(); // the backup folder is full or gone
            if (!copied) {
                backup.missing << sha256;
                continue;
            }
        }
        backup.attachments << sha256;
        if (request.progress && !request.progress(++done, int(all.size())))
            return Error{Error::Kind::Cancelled, {}, {}};
    }
    return {};
}

Result<> fillBackup(Database& database, const BackupRequest& request, const QString& part, Backup& backup)
{
    BIHUAN_TRY_ASSIGN(const auto rows, copyDatabase(database, part));
    BIHUAN_TRY_ASSIGN(const CopyFacts facts, checkCopy(part, database.clock()));
    if (facts.rows != rows)
        return Error{Error::Kind::Storage, tr("backing up: the copy differs from the original"), {}};
    backup.schema = facts.schema;
    backup.rows = facts.rows;
    backup.journalSeal = facts.journalSeal;
    backup.size = QFileInfo(part).size();
    BIHUAN_TRY_ASSIGN(backup.hash, hashOfFile(part, fileHash));
    BIHUAN_TRY(copyAttachments(database, request, backup));
    BIHUAN_TRY(copyDurably(part, backup.file, fileHash, backup.hash));
    return writeDurably(manifestOf(backup.file), manifestText(backup));
}

} // namespace

Result<Backup> makeBackup(Database& database, const BackupRequest& request)
{
    const QDir folder(request.folder);
    if (!folder.mkpath(u"."_s))
        return Error{Error::Kind::File, request.folder, u"cannot create the folder"_s};
    qint64 counter = request.counterAbove;
    for (const Backup& one : backupsIn(request.folder))
        counter = qMax(counter, one.counter);
    // What a killed run left behind: unfinished, as it has no manifest.
    for (const QString& name : folder.entryList({u"bihuan-*.db"_s, u"bihuan-*.part*"_s}, QDir::Files))
        if (!QFile::exists(manifestOf(folder.filePath(name))))
            QFile::remove(folder.filePath(name));

    Backup backup{.counter = counter + 1, .at = database.clock().now(), .label = request.label};
    backup.file = folder.filePath(u"bihuan-%1-%2.db"_s.arg(backup.counter, 6, 10, QLatin1Char('0'))
                                      .arg(backup.at.toString(u"yyyyMMdd-HHmmss"_s)));
    const QString part = backup.file + u".part"_s;
    const auto filled = fillBackup(database, request, part, backup);
    QFile::remove(part);
    if (!filled) {
        QFile::remove(backup.file);
        return filled.error();
    }
    return backup;
}

QList<Backup> backupsIn(const QString& folder)
{
    QList<Backup> backups;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"bihuan-*.json"_s}, QDir::Files))
        if (const auto backup = readManifest(directory.filePath(name)); backup && QFileInfo(backup->file).isFile())
            backups << *backup;
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.counter > b.counter; });
    return backups;
}

Result<Backup> readBackup(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::Kind::NotFound, path, {}};
    if (info.suffix() == u"json")
        return readManifest(path);
    if (QFile::exists(manifestOf(path)))
        if (auto backup = readManifest(manifestOf(path)); backup && QFileInfo(backup->file) == info)
            return backup;
    return Backup{.file = info.absoluteFilePath(), .at = info.lastModified(), .size = info.size()};
}

Result<> copyBackup(const Backup& backup, const QString& folder)
{
    Backup copy = backup;
    copy.file = QDir(folder).filePath(QFileInfo(backup.file).fileName());
    for (const QString& sha256 : backup.attachments) {
        const QString source = backedUpAttachment(backup, sha256), target = attachmentPath(folder, sha256);
        if (QFileInfo(target).isFile() && QFileInfo(target).size() == QFileInfo(source).size())
            continue;
        BIHUAN_TRY(copyDurably(source, target, QCryptographicHash::Sha256, sha256));
    }
    BIHUAN_TRY(copyDurably(backup.file, copy.file, fileHash, backup.hash));
    BIHUAN_TRY_ASSIGN(const QString hash, hashOfFile(copy.file, fileHash)); // as the other disk gives it back
    if (hash != backup.hash)
        return Error{Error::Kind::Format, copy.file, u"reads back differently"_s};
    return writeDurably(manifestOf(copy.file), manifestText(copy));
}

QString backedUpAttachment(const Backup& backup, const QString& sha256)
{
    return attachmentPath(QFileInfo(backup.file).absolutePath(), sha256);
}

Result<CopyFacts> checkCopy(const QString& path, const Clock& clock)
{
    if (QFileInfo(path).size() == 0) // SQLite would take it for a new database
        return Error{Error::Kind::Format, path, u"empty"_s};
    BIHUAN_TRY_ASSIGN(const auto copy, Database::open(path, clock));
    const auto damaged = [&](const QString& why) {
        return Error{Error::Kind::Format, path, why, tr("Choose another backup.")};
    };
    BIHUAN_TRY_ASSIGN(const QVariant id, copy->scalar(u"PRAGMA application_id"_s));
    if (id.toInt() != Database::applicationId)
        return Error{Error::Kind::ForeignFile, path, u"application_id %1"_s.arg(id.toInt())};
    BIHUAN_TRY_ASSIGN(const QVariant version, copy->scalar(u"PRAGMA user_version"_s));
    BIHUAN_TRY_ASSIGN(const auto migrations, bundledMigrations());
    if (version.toInt() > migrations.last().number)
        return Error{Error::Kind::NewerDatabase, path, u"schema %1"_s.arg(version.toInt())};
    const auto state = copy->scalar(u"PRAGMA integrity_check(1)"_s);
    if (!state || state->toString() != u"ok"_s)
        return damaged(state ? state->toString() : state.error().detail);
    const auto orphan = copy->scalar(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!orphan || orphan->isValid())
        return damaged(orphan ? u"references broken in "_s + orphan->toString() : orphan.error().detail);
    CopyFacts facts{.schema = version.toInt()};
    BIHUAN_TRY_ASSIGN(facts.rows, rowCounts(*copy));
    BIHUAN_TRY_ASSIGN(const QVariant seal, copy->scalar(u"SELECT seal FROM journal ORDER BY seq DESC LIMIT 1"_s));
    facts.journalSeal = seal.toString();
    return facts;
}

} // namespace bihuan
