// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/plan_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageIOHandler>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qint64 megapixel = 1'000'000;
constexpr qint64 mostPixels = 400 * megapixel;
constexpr qint64 mostWhole = 60 * megapixel; ///< what is decoded as a whole takes four bytes each
constexpr int drawingSide = 3000;
constexpr int smallestLevel = 512;

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

Error unreadable(const QString& name, const QString& detail)
{
    return {Error::Kind::Format, name, detail,
            tr("Choose a PNG, JPEG, TIFF, WebP or SVG picture. A PDF, a CAD drawing or a HEIC photo of a telephone has to be saved as a picture first.")};
}

Error tooLarge(const QString& name, QSize size)
{
    return {Error::Kind::Refused,
            tr("The picture %1 is too large (%2 × %3 points). Save it with fewer, 6000 along the longer side are plenty.")
                .arg(name).arg(size.width()).arg(size.height()), {}};
}

QImage withoutTransparency(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

} // namespace

Result<PlanPicture> readPlanPicture(QByteArray bytes, const QString& name, int longestSide)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (bytes.isEmpty() || !reader.canRead())
        return unreadable(name, reader.errorString());
    const QByteArray format = reader.format();
    const bool drawing = format.startsWith("svg"), inPart = format == "jpeg" || format == "jpg";
    const QSize stored = reader.size();
    const qint64 pixels = qint64(stored.width()) * stored.height();
    if (!drawing && (pixels > mostPixels || (!inPart && pixels > mostWhole)))
        return tooLarge(name, stored);
    const int side = drawing ? std::min(drawingSide, longestSide) : longestSide;
    const bool larger = stored.isValid() && std::max(stored.width(), stored.height()) > side;
    if (stored.isValid() && (drawing || (larger && inPart)))
        reader.setScaledSize(stored.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    // A file cut off gives a picture with a grey rest in some formats; others say so only here.
    if (image.isNull() || reader.error() != QImageReader::UnknownError)
        return unreadable(name, reader.errorString());
    if (std::max(image.width(), image.height()) > side)
        image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    PlanPicture picture;
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    picture.image = withoutTransparency(image);
    picture.fullSize = drawing || !stored.isValid() ? picture.image.size() : turned ? stored.transposed() : stored;
    return picture;
}

QList<QImage> pictureLevels(const QImage& image)
{
    QList<QImage> levels{image};
    while (std::max(levels.last().width(), levels.last().height()) > smallestLevel)
        levels << levels.last().scaled((levels.last().size() / 2).expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return levels;
}

int levelFor(qsizetype levels, double scale)
{
    const int level = scale > 0 && scale < 1 ? int(std::floor(std::log2(1 / scale) + 1e-6)) : 0;
    return std::clamp(level, 0, int(levels) - 1);
}

QString planPictureFilter()
{
    return tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.svg)");
}

} // namespace bihuan
