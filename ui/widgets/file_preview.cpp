// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_preview.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfDocument>
#endif

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

#ifdef BIHUAN_HAVE_QTPDF
FilePreview ofPdf(const QString& path, QSize room)
{
    QPdfDocument document;
    const auto error = document.load(path);
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return { {}, 0, tr("The PDF is protected by a password.") };
    if (error != QPdfDocument::Error::None || document.pageCount() == 0)
        return { {}, 0, tr("The PDF is damaged.") };
    const QSize size = document.pagePointSize(0).scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({ 1, 1 });
    const QImage page = document.render(0, size); // transparent where the page is blank
    if (page.isNull())
        return { {}, 0, tr("The PDF is damaged.") };
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return { paper, document.pageCount(), {} };
}
#endif

} // namespace

FilePreview filePreview(const QString& path, const QString& mediaType, QSize room)
{
    if (mediaType.startsWith(u"image/"_s))
        return ofPicture(path, room);
#ifdef BIHUAN_HAVE_QTPDF
    if (mediaType == u"application/pdf"_s)
        return ofPdf(path, room);
#endif
    return {};
}

} // namespace bihuan
