// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/attachment_pages.h"

#include "core/archive/binder/foreign_pdf.h"
#include "core/documents/foreign/page_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double photoMargin = 15, captionHeight = 9;
constexpr int drawnDpi = 200;
constexpr double drawnPixels = 2400; ///< of the longer side

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

/// A sheet that went through a scanner fills its page; anything else is a photograph with a margin.
bool isSheet(QSizeF pixels)
{
    const double ratio = std::max(pixels.width(), pixels.height()) / std::max(1.0, std::min(pixels.width(), pixels.height()));
    return std::abs(ratio - std::sqrt(2.0)) < 0.055;
}

/// Clockwise, until the picture stands upright; -1 when it is mirrored, too: a rarity that is drawn.
int quarterTurns(QImageIOHandler::Transformations turn)
{
    switch (int(turn)) {
    case QImageIOHandler::TransformationNone: return 0;
    case QImageIOHandler::TransformationRotate90: return 1;
    case QImageIOHandler::TransformationRotate180: return 2;
    case QImageIOHandler::TransformationRotate270: return 3;
    default: return -1;
    }
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}};
}

} // namespace

QByteArray sha256OfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 read; (read = file.read(piece.data(), piece.size())) != 0;) {
        if (read < 0)
            return {};
        hash.addData(QByteArrayView(piece.constData(), read));
    }
    return hash.result();
}

Result<BoundAttachment> AttachmentPages::bind(const AttachmentLink& link, const QString& file, const GoOn& goOn)
{
    BoundAttachment bound;
    bound.sha256 = sha256OfFile(file);
    const QString& type = link.attachment.mediaType;
    if (bound.sha256.isEmpty())
        standIn(link, file, tr("The file is not in the data folder any more. Restore it from a backup."), bound);
    else if (QString::fromLatin1(bound.sha256.toHex()) != link.attachment.sha256)
        standIn(link, file, tr("The file was changed since it was stored, or is damaged. Restore it from a backup."), bound);
    else if (type == u"application/pdf"_s)
        BIHUAN_TRY(pdf(link, file, goOn, bound));
    else if (type.startsWith(u"image/"_s))
        BIHUAN_TRY(picture(link, file, goOn, bound));
    else
        standIn(link, file, tr("Files of this kind have no pages to be bound."), bound);
    BIHUAN_TRY(m_writer.status());
    return bound;
}

void AttachmentPages::count(BoundAttachment& bound, PdfPage page)
{
    if (bound.pages++ == 0)
        bound.first = page;
}

Result<> AttachmentPages::pdf(const AttachmentLink& link, const QString& file, const GoOn& goOn, BoundAttachment& bound)
{
    const auto source = ForeignPdf::open(file);
    if (!source && source.error().kind == Error::Kind::Refused) {
        standIn(link, file, tr("The PDF is encrypted and wants a password. Attach a copy without one."), bound);
        return {};
    }
    if (!source) {
        BIHUAN_TRY_ASSIGN(const bool drawable, drawn(link, file, 0, mostPages, goOn, bound));
        if (drawable)
            bound.problem = tr("The PDF is damaged; what could be read of it is bound as pictures. Scan the paper again.");
        else
            standIn(link, file, tr("The PDF is damaged and cannot be read. Scan the paper again."), bound);
        return {};
    }
    const int pages = (*source)->pageCount();
    if (pages > mostPages) {
        standIn(link, file, tr("The PDF has %1 pages, more than %2. Split it.").arg(pages).arg(mostPages), bound);
        return {};
    }
    QStringList bad;
    for (int page = 0; page < pages; ++page) {
        if (!goOn())
            return cancelled();
        if (const auto copied = (*source)->copyPage(page, m_writer)) {
            count(bound, *copied);
            continue;
        }
        bad << QString::number(page + 1);
        BIHUAN_TRY_ASSIGN(const bool drawable, drawn(link, file, page, page + 1, goOn, bound));
        if (!drawable)
            standIn(link, file, tr("Page %1 of the PDF is damaged and cannot be read. Scan the paper again.").arg(page + 1), bound);
        bound.bound = true;
    }
    if (!bad.isEmpty())
        bound.problem = tr("Damaged pages of the PDF: %1. Compare them with the paper.").arg(bad.join(u'、'));
    else if ((*source)->isRepaired())
        bound.problem = tr("The PDF was damaged and had to be repaired; compare its pages with the paper.");
    return {};
}

Result<bool> AttachmentPages::drawn(const AttachmentLink& link, const QString& file, int from, int until, const GoOn& goOn, BoundAttachment& bound)
{
    const auto pages = PageFile::open(file);
    if (!pages)
        return false;
    const int last = std::min(until, (*pages)->pageCount());
    int done = 0;
    for (int page = from; page < last; ++page) {
        if (!goOn())
            return cancelled();
        const auto size = (*pages)->sizeMm(page);
        if (!size || size->isEmpty())
            continue;
        const int dpi = std::clamp(int(drawnPixels * 25.4 / std::max(size->width(), size->height())), 10, drawnDpi);
        const auto image = (*pages)->render(page, dpi);
        if (!image || image->isNull())
            continue;
        picturePage(link, image->size(), bound, [&](const QRectF& rect) { m_painter.canvas().image(rect, *image); });
        ++done;
        BIHUAN_TRY(m_writer.status());
    }
    return done > 0 && done == last - from;
}

Result<> AttachmentPages::picture(const AttachmentLink& link, const QString& file, const GoOn& goOn, BoundAttachment& bound)
{
    if (link.attachment.mediaType == u"image/jpeg"_s) {
        QFile bytes(file);
        const auto jpeg = bytes.open(QIODevice::ReadOnly) ? JpegPicture::read(bytes.readAll()) : std::nullopt;
        if (const int turns = quarterTurns(QImageReader(file, "jpeg").transformation()); jpeg && turns >= 0) {
            picturePage(link, turns % 2 ? jpeg->size.transposed() : jpeg->size, bound, [&](const QRectF& rect) { m_writer.jpeg(rect, *jpeg, turns); });
            return {};
        }
    }
    BIHUAN_TRY_ASSIGN(const bool drawable, drawn(link, file, 0, mostPages, goOn, bound));
    if (drawable)
        return {};
    if (bound.pages > 0)
        bound.problem = tr("Some pages of the picture file cannot be read. Scan the paper again.");
    else
        standIn(link, file, tr("The picture is damaged, or too large, and cannot be read."), bound);
    return {};
}

template <class Paint>
void AttachmentPages::picturePage(const AttachmentLink& link, QSizeF pixels, BoundAttachment& bound, Paint paint)
{
    const bool wide = pixels.width() > pixels.height(), sheet = isSheet(pixels);
    const QSizeF paper = wide ? paperA4.transposed() : paperA4;
    m_painter.begin(m_writer, m_writer.beginPage(paper));
    count(bound, m_writer.page());
    QRectF room(QPointF(0, 0), paper);
    if (!sheet)
        room.adjust(photoMargin, photoMargin, -photoMargin, -photoMargin - captionHeight);
    QRectF rect(QPointF(0, 0), sheet ? paper : pixels.scaled(room.size(), Qt::KeepAspectRatio));
    rect.moveCenter(room.center());
    paint(rect);
    if (!sheet) {
        const QString day = link.eventDate.isValid() ? u"　%1"_s.arg(link.eventDate.toString(Qt::ISODate)) : QString();
        m_painter.put(link.attachment.originalName + day, {.boxMm = {photoMargin, paper.height() - photoMargin - captionHeight + 2, paper.width() - 2 * photoMargin, captionHeight}, .role = FontRole::Song, .largestPt = 10,
                                                           .smallestPt = 6, .maxLines = 2, .color = QColor(90, 98, 110), .across = CellAlign::Centre});
    }
    m_writer.endPage();
}

void AttachmentPages::standIn(const AttachmentLink& link, const QString& file, const QString& why, BoundAttachment& bound)
{
    bound.bound = false;
    bound.problem = why;
    QStringList facts{tr("Size: %1").arg(QLocale().formattedDataSize(link.attachment.size, 1, QLocale::DataSizeTraditionalFormat)), tr("SHA-256 when it was stored: %1").arg(link.attachment.sha256)};
    QFile original(file);
    if (!bound.embedded && original.open(QIODevice::ReadOnly) && original.size() > 0 && original.size() <= largestEmbedded) {
        if (const uchar* bytes = original.map(0, original.size())) {
            m_writer.attach({.name = link.attachment.originalName, .description = why, .mediaType = link.attachment.mediaType.toLatin1(), .modified = link.addedAt},
                            QByteArrayView(reinterpret_cast<const char*>(bytes), original.size()));
            bound.embedded = true;
        }
    }
    facts << (bound.embedded ? tr("The original lies inside this file; open it in the list of attachments of the reader.") : tr("The original is kept in the program's data folder."));
    m_painter.begin(m_writer, m_writer.beginPage(paperA4));
    count(bound, m_writer.page());
    paintStandIn(m_painter, link.attachment.originalName, facts, why, m_writer.pageCount());
    m_writer.endPage();
}

} // namespace bihuan
