// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/photos.h"

#include "core/records/record_store.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int longestSide = 1600; ///< 60 mm at 600 dpi

} // namespace

QImage photoOf(const AttachmentStore& attachments, const Attachment& photo)
{
    auto bytes = attachments.read(photo);
    if (!bytes)
        return {};
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Pictures of telephones have 50 megapixels and more: decoded smaller where the format can.
    if (const QSize size = reader.size(); qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

QImage photoOf(const AttachmentStore& attachments, const QString& sha256)
{
    return photoOf(attachments, Attachment{.sha256 = sha256});
}

Result<QString> placeOf(const RecordStore& store, const LoopItem& item)
{
    BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), item.zone));
    QStringList words{zone ? zonePath(*zone) : QString(), item.spot.trimmed()};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace bihuan
