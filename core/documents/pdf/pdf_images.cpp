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

std::optional<JpegPicture> JpegPicture::read(const QByteArray& bytes)
{
    const auto byte = [&](qsizetype at) { return at < bytes.size() ? uchar(bytes[at]) : 0; };
    if (bytes.size() < 64 || byte(0) != 0xFF || byte(1) != 0xD8)
        return std::nullopt;
    // Cameras append thumbnails and zeros, so the end mark need not be the last thing; without any the file was cut.
    if (QByteArrayView(bytes).lastIndexOf(QByteArrayView("\xFF\xD9", 2)) < bytes.size() / 2)
        return std::nullopt;
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        if (byte(at) != 0xFF)
            return std::nullopt;
        const int mark = byte(at + 1);
        if (mark == 0xFF) { // padding
            ++at;
            continue;
        }
        const int length = (byte(at + 2) << 8) | byte(at + 3);
        if (mark == 0xC0 || mark == 0xC1 || mark == 0xC2) {
            JpegPicture picture{bytes, {(byte(at + 7) << 8) | byte(at + 8), (byte(at + 5) << 8) | byte(at + 6)}, byte(at + 9)};
            const bool known = picture.components == 1 || picture.components == 3 || picture.components == 4;
            return byte(at + 4) == 8 && known && !picture.size.isEmpty() ? std::optional(picture) : std::nullopt;
        }
        if ((mark >= 0xC3 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC) || mark == 0xDA || length < 2)
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

int PdfImages::useJpeg(const JpegPicture& picture)
{
    const QByteArray digest = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha1) + "jpeg";
    if (const auto known = m_byContents.constFind(digest); known != m_byContents.constEnd())
        return *known;
    const int number = m_file.reserve();
    m_byContents.insert(digest, number);
    QByteArray entries = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(picture.size.width()) + "/Height "
                         + QByteArray::number(picture.size.height()) + "/BitsPerComponent 8/Filter/DCTDecode/ColorSpace";
    entries += picture.components == 1 ? "/DeviceGray" : picture.components == 3 ? "/DeviceRGB" : "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]";
    m_file.stream(number, picture.bytes, entries, false);
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
