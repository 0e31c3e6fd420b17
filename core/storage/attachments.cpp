// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"

#include "core/base/durable_file.h"
#include "core/base/file_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMimeDatabase>

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

Attachment attachmentOf(const Row& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)};
}

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    if (file.size() > AttachmentStore::largestFile)
        return Error{Error::Kind::Refused,
                     tr("%1 is larger than %2 MB. Scan it at a lower resolution or split it.")
                         .arg(path).arg(AttachmentStore::largestFile / 1024 / 1024), {}};
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return Error{Error::Kind::File, path, file.errorString()};
    return bytes;
}

} // namespace

Result<Attachment> AttachmentStore::add(const QString& path)
{
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, readAll(path));
    return add(bytes, path);
}

Result<Attachment> AttachmentStore::add(const QByteArray& bytes, const QString& originalName)
{
    if (bytes.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 is empty; nothing was stored.").arg(originalName), {}};
    Attachment attachment{0, hashOf(bytes), bytes.size(), QMimeDatabase().mimeTypeForData(bytes).name(), safeLastComponent(originalName)};

    // A file with this name may be a damaged leftover: trust its content only after reading it again.
    const QString path = fileOf(attachment);
    QFile present(path);
    const bool whole = present.open(QIODevice::ReadOnly) && hashOf(present.readAll()) == attachment.sha256;
    present.close();
    if (!whole) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{Error::Kind::File, path, u"cannot create the folder"_s};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        BIHUAN_TRY(writeDurably(path, bytes));
        QFile::setPermissions(path, QFile::ReadOwner);
    }

    BIHUAN_TRY_ASSIGN(const QVariant known,
                      m_database.scalar(u"SELECT id FROM attachment WHERE sha256=?"_s, {attachment.sha256}));
    if (known.isValid()) {
        attachment.id = known.toLongLong();
        return attachment;
    }
    BIHUAN_TRY(m_database.run(u"INSERT INTO attachment (sha256, size, media_type, original_name, added_at) VALUES (?, ?, ?, ?, ?)"_s,
                              {attachment.sha256, attachment.size, attachment.mediaType, attachment.originalName,
                               m_database.clock().now().toString(Qt::ISODate)}));
    attachment.id = m_database.lastInsertId();
    return attachment;
}

Result<> AttachmentStore::link(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose, QDate eventDate)
{
    BIHUAN_TRY(m_database.run(u"INSERT INTO attachment_link (record_table, record_id, attachment, purpose, event_date) "
                              "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                              {table, recordId, attachment, purpose, eventDate}));
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
    QList<Attachment> list;
    BIHUAN_TRY(m_database.read(u"SELECT %1 FROM attachment JOIN attachment_link ON attachment_link.attachment=attachment.id "
                               "WHERE record_table=? AND record_id=? AND (?='' OR purpose=?) ORDER BY attachment_link.id"_s
                                   .arg(QLatin1StringView(columns)),
                               {table, recordId, purpose, purpose}, [&](const Row& row) { list << attachmentOf(row); }));
    return list;
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

} // namespace bihuan
