// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_preview.h"

#include "core/documents/foreign/page_file.h"

#include <QFileInfo>
#include <QImageReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qint64 mostPixels = 100'000'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("FilePreview", text);
}

FilePreview ofPicture(const QString& path, QSize room)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return { {}, 0, tr("The picture is too large to be shown here.") };
    if (!reader.canRead())
        return { {}, 0, tr("Pictures of this kind cannot be shown here.") };
    if (size.isValid() && (size.width() > 2 * room.width() || size.height() > 2 * room.height()))
        reader.setScaledSize(size.scaled(room * 2, Qt::KeepAspectRatio)); // a photo need not be unpacked in full
    QImage picture = reader.read();
    if (picture.isNull())
        return { {}, 0, tr("The picture is damaged.") };
    if (picture.width() > room.width() || picture.height() > room.height())
        picture = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return { picture, 0, {} };
}

QString sentenceOf(const Error& error)
{
    if (error.kind == Error::Kind::Refused)
        return error.detail.contains(u"password"_s) ? tr("Protected by a password: open it with another program.") : tr("Too large to be shown here: open it with another program.");
    return error.kind == Error::Kind::File ? tr("The file cannot be read.") : tr("The file is damaged: it is kept as it came, but cannot be shown.");
}

FilePreview ofPage(const QString& path, int page, QSize room)
{
    constexpr double mmPerInch = 25.4;
    constexpr int coarsestDpi = 8, finestDpi = 300;
    auto file = PageFile::open(path);
    if (!file)
        return { {}, 0, sentenceOf(file.error()) };
    FilePreview preview{ {}, (*file)->pageCount(), {} };
    const auto size = (*file)->sizeMm(page);
    if (!size || size->isEmpty()) {
        preview.why = size ? tr("The page is empty.") : sentenceOf(size.error());
        return preview;
    }
    const double across = std::min(room.width() / size->width(), room.height() / size->height()); // pixels per mm
    const auto picture = (*file)->render(page, std::clamp(int(std::ceil(across * mmPerInch)), coarsestDpi, finestDpi));
    if (!picture)
        preview.why = sentenceOf(picture.error());
    else
        preview.picture = picture->width() > room.width() || picture->height() > room.height() ? picture->scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : *picture;
    return preview;
}

} // namespace

FilePreview filePreview(const QString& path, const QString& mediaType, QSize room, int page)
{
    if (mediaType == u"application/pdf"_s || mediaType == u"image/tiff"_s)
        return ofPage(path, page, room);
    if (mediaType.startsWith(u"image/"_s))
        return ofPicture(path, room); // a photo need not be unpacked in full
    return {};
}

} // namespace bihuan
