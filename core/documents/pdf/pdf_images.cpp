// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_images.h"

#include "core/documents/pdf/pdf_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace bihuan {

namespace {

constexpr double dotsPerMm = 300 / 25.4;
/// Below this size a picture is stored without loss, whatever it shows.
constexpr qsizetype losslessLimit = 60'000;

QImage flattened(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, image);
    return page;
}

QByteArray packedRows(const QImage& image, int bytesPerPixel)
{
    const qsizetype row = qsizetype(image.width()) * bytesPerPixel;
    QByteArray data;
    data.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        data.append(reinterpret_cast<const char*>(image.constScanLine(y)), row);
    return data;
}

QByteArray jpeg(const QImage& image)
{
    QByteArray data;
    QBuffer buffer(&data);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(90);
    return writer.write(image) ? data : QByteArray();
}

} // namespace

int PdfImages::use(const QImage& image, QSizeF placeMm)
{
    if (image.isNull() || placeMm.isEmpty())
        return 0;
    QSize size = image.size();
    const QSize enough(int(std::ceil(placeMm.width() * dotsPerMm)), int(std::ceil(placeMm.height() * dotsPerMm)));
    // A little too fine is left alone: reducing by less than a quarter only blurs.
    if (size.width() > enough.width() * 4 / 3 && size.height() > enough.height() * 4 / 3)
        size = enough;
    const std::pair key(image.cacheKey(), (qint64(size.width()) << 32) | size.height());
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd())
        return *known;
    QImage page = flattened(image);
    if (size != page.size())
        page = page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const int number = write(page);
    m_byKey.insert(key, number);
    return number;
}

int PdfImages::write(const QImage& source)
{
    const bool gray = source.isGrayscale();
    const QImage image = source.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const QByteArray pixels = packedRows(image, gray ? 1 : 3);
    QByteArray digest = QCryptographicHash::hash(pixels, QCryptographicHash::Sha1);
    digest += QByteArray::number(image.width()) + 'x' + QByteArray::number(image.height());
    if (const auto known = m_byContents.constFind(digest); known != m_byContents.constEnd())
        return *known;

    const int number = m_file.reserve();
    m_byContents.insert(digest, number);
    QByteArray entries = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width()) + "/Height "
                         + QByteArray::number(image.height()) + "/BitsPerComponent 8/ColorSpace"
                         + (gray ? "/DeviceGray" : "/DeviceRGB");
    if (pixels.size() > losslessLimit) {
        const QByteArray lossless = qCompress(pixels, 1);
        const QByteArray lossy = jpeg(image);
        // Drawings and scans of text pack well without loss; only photographs gain this much.
        if (!lossy.isEmpty() && lossy.size() < lossless.size() / 2 && lossless.size() > losslessLimit) {
            m_file.stream(number, lossy, entries + "/Filter/DCTDecode", false);
            return number;
        }
    }
    m_file.stream(number, pixels, entries);
    return number;
}

} // namespace bihuan
