// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/foreign/page_file.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfDocument>
#include <QPdfSelection>
#endif

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr double mmPerInch = 25.4, pointsPerInch = 72;

class PictureFile final : public PageFile {
public:
    explicit PictureFile(QString path, int pages) : m_path(std::move(path)), m_pages(pages) {}
    int pageCount() const override { return m_pages; }
    Result<QSizeF> sizeMm(int page) override
    {
        BIHUAN_TRY_ASSIGN(const QImage picture, read(page));
        constexpr double usualDotsPerMeter = 150 / mmPerInch * 1000;
        const double across = picture.dotsPerMeterX() > 0 ? picture.dotsPerMeterX() : usualDotsPerMeter;
        return QSizeF(picture.width() / across * 1000, picture.height() / across * 1000);
    }
    Result<QImage> render(int page, int dpi) override
    {
        BIHUAN_TRY_ASSIGN(const QImage picture, read(page));
        BIHUAN_TRY_ASSIGN(const QSizeF size, sizeMm(page));
        const QSize wanted(qRound(size.width() / mmPerInch * dpi), qRound(size.height() / mmPerInch * dpi));
        return wanted == picture.size() || wanted.isEmpty() ? picture : picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    Result<QString> text(int) override { return QString(); }

private:
    Result<QImage> read(int page) const
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        if (page > 0 && !reader.jumpToImage(page))
            return Error{Error::Kind::Format, m_path, reader.errorString()};
        if (const QSize size = reader.size(); qint64(size.width()) * size.height() > mostPixels)
            return Error{Error::Kind::Refused, m_path, u"too many pixels"_s};
        const QImage picture = reader.read();
        if (picture.isNull())
            return Error{Error::Kind::Format, m_path, reader.errorString()};
        return picture.convertToFormat(QImage::Format_RGB32);
    }
    QString m_path;
    int m_pages;
};

#ifdef BIHUAN_HAVE_QTPDF
class PdfPages final : public PageFile {
public:
    QPdfDocument document;
    int pageCount() const override { return const_cast<QPdfDocument&>(document).pageCount(); }
    Result<QSizeF> sizeMm(int page) override { return document.pagePointSize(page) / pointsPerInch * mmPerInch; }
    Result<QImage> render(int page, int dpi) override
    {
        const QSize size = (document.pagePointSize(page) / pointsPerInch * dpi).toSize().expandedTo({1, 1});
        if (qint64(size.width()) * size.height() > mostPixels)
            return Error{Error::Kind::Refused, QString::number(page + 1), u"too many pixels"_s};
        const QImage picture = document.render(page, size);
        if (picture.isNull())
            return Error{Error::Kind::Format, QString::number(page + 1), {}};
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, picture);
        return paper;
    }
    Result<QString> text(int page) override { return document.getAllText(page).text(); }
};
#endif

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString& path)
{
    if (!QFileInfo(path).isReadable())
        return Error{Error::Kind::File, path, {}};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (reader.canRead() && reader.format() != "pdf")
        return std::unique_ptr<PageFile>(std::make_unique<PictureFile>(path, std::max(1, reader.imageCount())));
#ifdef BIHUAN_HAVE_QTPDF
    auto pages = std::make_unique<PdfPages>();
    using enum QPdfDocument::Error;
    const auto error = pages->document.load(path);
    if (error == IncorrectPassword || error == UnsupportedSecurityScheme)
        return Error{Error::Kind::Refused, path, u"password"_s};
    if (error != None || pages->document.pageCount() == 0)
        return Error{Error::Kind::Format, path, {}};
    return std::unique_ptr<PageFile>(std::move(pages));
#else
    return Error{Error::Kind::Format, path, {}};
#endif
}

} // namespace bihuan
