// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/dropped_files.h"

#include "ui/records/attachment_panel.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFiles = 300; ///< of one folder: more is a whole disk dropped by mistake

/// What desktops leave in folders of pictures.
bool isLitter(const QString& name)
{
    return name.startsWith(u'.') || name.startsWith(u"~$"_s) || name.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0
        || name.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QStringList> filesIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            const QString file = each.next();
            if (!isLitter(each.fileName()))
                inside << file;
            if (inside.size() > mostFiles)
                return Error{ Error::Kind::Refused,
                              AttachmentPanel::tr("The folder “%1” holds more than %2 files. Choose the ones that belong to this record.")
                                  .arg(QFileInfo(path).fileName())
                                  .arg(mostFiles),
                              {} };
        }
        inside.sort();
        files += inside;
    }
    return files;
}

QStringList localFiles(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool holdsFiles(const QMimeData& mime)
{
    return mime.hasImage() || !localFiles(mime).isEmpty();
}

Result<std::optional<Attachment>> stagePicture(const QMimeData& mime, const AttachmentStore& store, QDateTime now)
{
    const QImage picture = qvariant_cast<QImage>(mime.imageData());
    if (picture.isNull())
        return std::optional<Attachment>();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    BIHUAN_TRY_ASSIGN(const Attachment staged,
                      store.stage(bytes, AttachmentPanel::tr("Picture %1.png").arg(now.toString(u"yyyy-MM-dd HHmmss"_s))));
    return std::optional(staged);
}

QJsonArray stagedToJson(const QList<AttachmentLink>& links)
{
    QJsonArray files;
    for (const AttachmentLink& link : links)
        files << QJsonObject{ { u"sha256"_s, link.attachment.sha256 },
                              { u"size"_s, link.attachment.size },
                              { u"type"_s, link.attachment.mediaType },
                              { u"name"_s, link.attachment.originalName },
                              { u"date"_s, link.eventDate.toString(Qt::ISODate) },
                              { u"at"_s, link.addedAt.toString(Qt::ISODate) } };
    return files;
}

QList<AttachmentLink> stagedFromJson(const QJsonArray& staged, const QString& purpose)
{
    QList<AttachmentLink> links;
    for (const QJsonValue& value : staged) {
        const QJsonObject file = value.toObject();
        links.append({ { 0, file[u"sha256"_s].toString(), file[u"size"_s].toInteger(), file[u"type"_s].toString(),
                         file[u"name"_s].toString() },
                       purpose,
                       QDate::fromString(file[u"date"_s].toString(), Qt::ISODate),
                       QDateTime::fromString(file[u"at"_s].toString(), Qt::ISODate) });
    }
    return links;
}

} // namespace bihuan
