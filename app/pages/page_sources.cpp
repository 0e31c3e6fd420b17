// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_sources.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfDocument>
#include <QPdfSelection>
#endif

namespace bihuan::pages {

using namespace pageProtocol;

namespace {

QSize pixelsFor(const QSizeF& mm, int dpi)
{
    return (mm / mmPerInch * dpi).toSize().expandedTo({1, 1});
}

bool isTooLarge(const QSize& size)
{
    return qint64(size.width()) * size.height() > mostPixels;
}

QImage onPaper(const QImage& picture)
{
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

class Pictures final : public Source {
public:
    explicit Pictures(QString path) : m_path(std::move(path)) {}

    Trouble open()
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        if (!reader.canRead())
            return Trouble::UnknownKind;
        m_count = reader.format() == "tiff" ? std::max(1, reader.imageCount()) : 1; // of moving pictures the first
        if (m_count > mostPages)
            return Trouble::TooManyPages;
        const QSize size = reader.size();
        return !size.isValid() ? Trouble::Damaged : isTooLarge(size) ? Trouble::TooLarge : Trouble::Ok;
    }

    int count() const override { return m_count; }

    Trouble size(int page, QSizeF& mm) override
    {
        const Trouble trouble = read(page);
        mm = m_mm;
        return trouble;
    }

    Trouble render(int page, int dpi, QImage& picture) override
    {
        if (const Trouble trouble = read(page); trouble != Trouble::Ok)
            return trouble;
        const QSize wanted = pixelsFor(m_mm, dpi);
        if (isTooLarge(wanted))
            return Trouble::TooLarge;
        picture = wanted == m_picture.size() ? m_picture : m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return picture.isNull() ? Trouble::TooLarge : Trouble::Ok;
    }

private:
    /// Keeps the page read last: first its size is asked for, then its picture.
    Trouble read(int page)
    {
        if (page == m_page)
            return Trouble::Ok;
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        if (page > 0 && !reader.jumpToImage(page))
            return Trouble::Damaged;
        if (const QSize size = reader.size(); size.isValid() && isTooLarge(size))
            return Trouble::TooLarge;
        m_page = -1;
        m_picture = reader.read();
        if (m_picture.isNull())
            return Trouble::Damaged;
        // Cameras write 72 or 96 whatever they took; with less than 100 a page would be a poster.
        const auto dots = [](int perMeter) { return perMeter >= 100 / mmPerInch * 1000 ? perMeter : usualDpi / mmPerInch * 1000; };
        m_mm = {m_picture.width() / dots(m_picture.dotsPerMeterX()) * 1000, m_picture.height() / dots(m_picture.dotsPerMeterY()) * 1000};
        if (m_picture.hasAlphaChannel())
            m_picture = onPaper(m_picture);
        const bool grey = m_picture.isGrayscale();
        m_picture = m_picture.convertToFormat(grey && m_picture.depth() <= 8 ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        if (grey)
            m_picture = greyOf(m_picture);
        if (m_picture.isNull())
            return Trouble::TooLarge;
        m_page = page;
        return Trouble::Ok;
    }

    QString m_path;
    int m_count = 0, m_page = -1;
    QImage m_picture;
    QSizeF m_mm;
};

#ifdef BIHUAN_HAVE_QTPDF
class Pdf final : public Source {
public:
    Trouble open(const QString& path)
    {
        using enum QPdfDocument::Error;
        const auto error = m_document.load(path);
        if (error == IncorrectPassword || error == UnsupportedSecurityScheme)
            return Trouble::Password;
        if (error != None)
            return Trouble::Damaged;
        m_count = m_document.pageCount();
        if (m_count == 0)
            return Trouble::NoPages;
        return m_count > mostPages ? Trouble::TooManyPages : Trouble::Ok;
    }

    int count() const override { return m_count; }

    Trouble size(int page, QSizeF& mm) override
    {
        mm = m_document.pagePointSize(page) / pointsPerInch * mmPerInch;
        return mm.isEmpty() ? Trouble::Damaged : Trouble::Ok;
    }

    Trouble render(int page, int dpi, QImage& picture) override
    {
        QSizeF mm;
        if (const Trouble trouble = size(page, mm); trouble != Trouble::Ok)
            return trouble;
        const QSize pixels = pixelsFor(mm, dpi);
        if (isTooLarge(pixels))
            return Trouble::TooLarge;
        const QImage drawn = m_document.render(page, pixels);
        if (drawn.isNull())
            return Trouble::Damaged;
        picture = onPaper(drawn); // transparent where the page is blank
        return picture.isNull() ? Trouble::TooLarge : Trouble::Ok;
    }

    QString text(int page) override { return m_document.getAllText(page).text(); }

private:
    QPdfDocument m_document;
    int m_count = 0;
};
#endif

} // namespace

QImage greyOf(const QImage& picture)
{
    if (picture.format() == QImage::Format_Grayscale8)
        return picture;
    QImage grey(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const QRgb* const from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        uchar* const to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            to[x] = uchar(qGray(from[x]));
    }
    return grey;
}

bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(1024).contains("%PDF-");
}

Trouble openSource(const QString& path, std::unique_ptr<Source>& source)
{
    source.reset();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return Trouble::Unreadable;
    if (file.size() > largestFile)
        return Trouble::TooLarge;
    if (file.size() == 0)
        return Trouble::NoPages;
    file.close();
    if (!isPdf(path)) {
        auto pictures = std::make_unique<Pictures>(path);
        const Trouble trouble = pictures->open();
        source = std::move(pictures);
        return trouble;
    }
#ifdef BIHUAN_HAVE_QTPDF
    auto pdf = std::make_unique<Pdf>();
    const Trouble trouble = pdf->open(path);
    source = std::move(pdf);
    return trouble;
#else
    return Trouble::NoPdf;
#endif
}

} // namespace bihuan::pages
