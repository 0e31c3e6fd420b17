// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/base/photo_date.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

constexpr auto columns = "attachment.id, sha256, size, media_type, original_name";
constexpr auto linkColumns = "attachment.id, sha256, size, media_type, coalesce(nullif(attachment_link.name, ''), original_name), "
                             "purpose, event_date, attachment_link.added_at";

Attachment attachmentOf(const Row& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)};
}

bool holds(const QString& path, const QString& sha256)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && hashOf(file.readAll()) == sha256;
}

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) // opening a pipe would wait for ever
        return Error{Error::Kind::File, path, u"not a file"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    if (file.size() > AttachmentStore::largestFile)
        return Error{Error::Kind::Refused,
                     tr("%1 is larger than %2 MB. Scan it at a lower resolution or split it.")
                         .arg(QFileInfo(path).fileName()).arg(AttachmentStore::largestFile / 1024 / 1024), {}};
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return Error{Error::Kind::File, path, file.errorString()};
    return bytes;
}

} // namespace

Result<Attachment> AttachmentStore::add(const QString& path)
{
    BIHUAN_TRY_ASSIGN(const Attachment staged, stage(path));
    return admit(staged);
}

Result<Attachment> AttachmentStore::add(const QByteArray& bytes, const QString& originalName)
{
    BIHUAN_TRY_ASSIGN(const Attachment staged, stage(bytes, originalName));
    return admit(staged);
}

Result<Attachment> AttachmentStore::stage(const QString& path) const
{
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, readAll(path));
    return stage(bytes, path);
}

Result<Attachment> AttachmentStore::stage(const QByteArray& bytes, const QString& originalName) const
{
    const QString name = safeLastComponent(originalName);
    if (bytes.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 is empty; nothing was stored.").arg(name), {}};
    const Attachment attachment{0, hashOf(bytes), bytes.size(), QMimeDatabase().mimeTypeForData(bytes).name(), name};

    // A file with this name may be a damaged leftover: trust its content only after reading it again.
    const QString path = fileOf(attachment);
    if (!holds(path, attachment.sha256)) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{Error::Kind::File, path, u"cannot create the folder"_s};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        BIHUAN_TRY(writeDurably(path, bytes));
        QFile::setPermissions(path, QFile::ReadOwner);
    }
    return attachment;
}

Result<Attachment> AttachmentStore::admit(Attachment staged)
{
    if (QFileInfo(fileOf(staged)).size() != staged.size)
        return Error{Error::Kind::File, staged.originalName, u"staged bytes are gone"_s};
    BIHUAN_TRY_ASSIGN(const QVariant known, m_database.scalar(u"SELECT id FROM attachment WHERE sha256=?"_s, {staged.sha256}));
    if (known.isValid()) {
        staged.id = known.toLongLong();
        return staged;
    }
    BIHUAN_TRY(m_database.run(u"INSERT INTO attachment (sha256, size, media_type, original_name, added_at) VALUES (?, ?, ?, ?, ?)"_s,
                              {staged.sha256, staged.size, staged.mediaType, staged.originalName,
                               m_database.clock().now().toString(Qt::ISODate)}));
    staged.id = m_database.lastInsertId();
    return staged;
}

Result<> AttachmentStore::discard(const Attachment& staged) const
{
    BIHUAN_TRY_ASSIGN(const QVariant needed,
                      m_database.scalar(u"SELECT 1 FROM attachment WHERE sha256=? UNION ALL SELECT 1 FROM draft WHERE instr(entered, ?) > 0"_s,
                                        {staged.sha256, staged.sha256}));
    const QString path = fileOf(staged);
    if (needed.isValid() || !QFile::exists(path))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile::remove(path))
        return Error{Error::Kind::File, path, u"cannot remove what was staged"_s};
    return {};
}

Result<> AttachmentStore::link(const Attachment& attachment, const QString& table, qint64 recordId, const QString& purpose, QDate eventDate)
{
    BIHUAN_TRY(m_database.run(u"INSERT INTO attachment_link (record_table, record_id, attachment, purpose, event_date, name, added_at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                              {table, recordId, attachment.id, purpose, eventDate, attachment.originalName,
                               m_database.clock().now().toString(Qt::ISODate)}));
    return {};
}

Result<AttachOutcome> AttachmentStore::attachAll(const QStringList& paths, const QString& table, qint64 recordId, const QString& why, QDate eventDate)
{
    QList<Attachment> staged;
    const auto forget = [&] {
        for (const Attachment& one : std::as_const(staged))
            static_cast<void>(discard(one).has_value());
    };
    for (const QString& path : paths) {
        const auto one = stage(path);
        if (!one) {
            forget();
            return one.error();
        }
        staged << *one;
    }
    auto done = attachAll(staged, table, recordId, why, eventDate);
    if (!done)
        forget();
    return done;
}

Result<AttachOutcome> AttachmentStore::attachAll(const QList<Attachment>& files, const QString& table, qint64 recordId, const QString& why, QDate eventDate)
{
    AttachOutcome outcome;
    BIHUAN_TRY_ASSIGN(const auto before, linksOf(table, recordId));
    QSet<QString> there;
    for (const AttachmentLink& link : before)
        if (link.purpose.isEmpty())
            there << link.attachment.sha256;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_database, why));
    for (const Attachment& file : files) {
        if (there.contains(file.sha256)) {
            ++outcome.known;
            continue;
        }
        there << file.sha256;
        Attachment one = file;
        if (one.id == 0) {
            BIHUAN_TRY_ASSIGN(one, admit(file));
        }
        const QDate day = eventDate.isValid() ? eventDate : dayOf(one);
        BIHUAN_TRY(link(one, table, recordId, {}, day));
        outcome.added << AttachmentLink{one, {}, day, m_database.clock().now()};
    }
    BIHUAN_TRY(transaction.commit());
    return outcome;
}

Result<> AttachmentStore::detachAll(const QList<AttachmentLink>& links, const QString& table, qint64 recordId, const QString& why)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_database, why));
    for (const AttachmentLink& link : links)
        BIHUAN_TRY(unlink(link.attachment.id, table, recordId, link.purpose));
    return transaction.commit();
}

QDate AttachmentStore::dayOf(const Attachment& attachment) const
{
    return attachment.mediaType == u"image/jpeg"_s ? photoDate(fileOf(attachment)) : QDate();
}

Result<> AttachmentStore::rename(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose, const QString& name)
{
    BIHUAN_TRY(m_database.run(u"UPDATE attachment_link SET name=? WHERE record_table=? AND record_id=? AND attachment=? AND purpose=?"_s,
                              {safeLastComponent(name), table, recordId, attachment, purpose}));
    return {};
}

Result<> AttachmentStore::setEventDate(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose, QDate eventDate)
{
    BIHUAN_TRY(m_database.run(u"UPDATE attachment_link SET event_date=? WHERE record_table=? AND record_id=? AND attachment=? AND purpose=?"_s,
                              {eventDate, table, recordId, attachment, purpose}));
    return {};
}

Result<> AttachmentStore::unlink(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose)
{
    BIHUAN_TRY(m_database.run(u"DELETE FROM attachment_link WHERE record_table=? AND record_id=? AND attachment=? AND purpose=?"_s,
                              {table, recordId, attachment, purpose}));
    return {};
}

Result<std::optional<Attachment>> AttachmentStore::find(qint64 id) const
{
    std::optional<Attachment> found;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM attachment WHERE id=?"_s.arg(QLatin1StringView(columns)), {id},
                               [&](const Row& row) { found = attachmentOf(row); }));
    return found;
}

Result<QList<Attachment>> AttachmentStore::of(const QString& table, qint64 recordId, const QString& purpose) const
{
    BIHUAN_TRY_ASSIGN(const auto links, linksOf(table, recordId));
    QList<Attachment> list;
    for (const AttachmentLink& link : links)
        if (purpose.isEmpty() || link.purpose == purpose)
            list << link.attachment;
    return list;
}

Result<QList<AttachmentLink>> AttachmentStore::linksOf(const QString& table, qint64 recordId) const
{
    QList<AttachmentLink> links;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM attachment JOIN attachment_link ON attachment_link.attachment=attachment.id "
                               "WHERE record_table=? AND record_id=? ORDER BY attachment_link.id"_s.arg(QLatin1StringView(linkColumns)),
                               {table, recordId}, [&](const Row& row) {
                                   links.append({attachmentOf(row), row.text(5), QDate::fromString(row.text(6), Qt::ISODate),
                                                 QDateTime::fromString(row.text(7), Qt::ISODate)});
                               }));
    return links;
}

Result<QList<AttachmentUse>> AttachmentStore::usesOf(qint64 attachment) const
{
    QList<AttachmentUse> uses;
    BIHUAN_TRY(m_database.read(u"SELECT record_table, record_id, purpose, name, event_date FROM attachment_link WHERE attachment=? ORDER BY id"_s, {attachment}, [&](const Row& row) {
        uses << AttachmentUse{row.text(0), row.integer(1), row.text(2), row.text(3), QDate::fromString(row.text(4), Qt::ISODate)};
    }));
    return uses;
}

Result<QList<AttachmentEntry>> AttachmentStore::entries() const
{
    QList<AttachmentEntry> all;
    QHash<QString, int> names;
    BIHUAN_TRY(m_database.read(u"SELECT %1, attachment.added_at, count(attachment_link.id), count(attachment_link.id) - count(nullif(event_date, '')), min(nullif(event_date, '')), max(nullif(event_date, '')), "
                               "coalesce(state, ''), coalesce(pages, 0) FROM attachment LEFT JOIN attachment_link ON attachment_link.attachment=attachment.id "
                               "LEFT JOIN attachment_text ON attachment_text.attachment=attachment.id GROUP BY attachment.id ORDER BY attachment.id DESC"_s.arg(QLatin1StringView(columns)),
                               {}, [&](const Row& row) {
                                   all << AttachmentEntry{attachmentOf(row), QDateTime::fromString(row.text(5), Qt::ISODate), int(row.integer(6)), int(row.integer(7)),
                                                          QDate::fromString(row.text(8), Qt::ISODate), QDate::fromString(row.text(9), Qt::ISODate), row.text(10), int(row.integer(11)), false};
                                   ++names[row.text(4)];
                               }));
    for (AttachmentEntry& one : all)
        one.nameTwice = names.value(one.attachment.originalName) > 1;
    return all;
}

QString AttachmentStore::fileOf(const Attachment& attachment) const
{
    return QDir(m_folder).filePath(attachment.sha256.left(2) + u'/' + attachment.sha256);
}

Result<QByteArray> AttachmentStore::read(const Attachment& attachment) const
{
    BIHUAN_TRY_ASSIGN(QByteArray bytes, readAll(fileOf(attachment)));
    if (hashOf(bytes) != attachment.sha256)
        return Error{Error::Kind::Format, attachment.originalName, u"content does not match "_s + attachment.sha256};
    return bytes;
}

Result<QStringList> AttachmentStore::damaged() const
{
    QList<Attachment> all;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM attachment"_s.arg(QLatin1StringView(columns)), {},
                               [&](const Row& row) { all << attachmentOf(row); }));
    QStringList names;
    for (const Attachment& attachment : std::as_const(all))
        if (!read(attachment))
            names << attachment.originalName;
    return names;
}

Result<QList<JournalEntry>> attachmentEntries(Database& database, const QString& table, qint64 recordId)
{
    const QString linkTable = u"attachment_link"_s;
    QList<qint64> links;
    BIHUAN_TRY(database.read(u"SELECT DISTINCT record_id FROM journal WHERE record_table='attachment_link' AND action='insert' "
                             "AND json_extract(changes, '$.record_table[1]')=? AND json_extract(changes, '$.record_id[1]')=?"_s,
                             {table, recordId}, [&](const Row& row) { links << row.integer(0); }));
    QList<JournalEntry> found;
    for (const qint64 link : std::as_const(links)) {
        BIHUAN_TRY_ASSIGN(const auto entries, journal::entries(database, linkTable, link));
        bool ours = false; // SQLite gives the number of a link that was taken off to another one
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if (entry->action == u"insert"_s) {
                const auto after = [&](const QString& column) {
                    for (const JournalEntry::Change& change : entry->changes)
                        if (change.column == column)
                            return change.after;
                    return QString();
                };
                ours = after(u"record_table"_s) == table && after(u"record_id"_s).toLongLong() == recordId;
            }
            if (ours)
                found << *entry;
        }
    }
    std::sort(found.begin(), found.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.seq > b.seq; });
    return found;
}

} // namespace bihuan
