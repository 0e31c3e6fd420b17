// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/worn_page.h"

#include "core/documents/painter_canvas.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double mmPerInch = 25.4, pointsPerInch = 72;

/// The optics: each dot takes something of its neighbours.
void soften(QImage& grey)
{
    const QImage sharp = grey.copy();
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar* const above = sharp.constScanLine(y - 1);
        const uchar* const here = sharp.constScanLine(y);
        const uchar* const below = sharp.constScanLine(y + 1);
        uchar* const to = grey.scanLine(y);
        for (int x = 1; x + 1 < grey.width(); ++x)
            to[x] = uchar((here[x] * 7 + 2 * (above[x] + below[x] + here[x - 1] + here[x + 1]) + above[x - 1] + above[x + 1] + below[x - 1] + below[x + 1]) / 19);
    }
}

/// Paper is not white, ink not black, and nothing is even.
void dirty(QImage& grey, const Wear& wear)
{
    quint32 state = wear.seed * 2654435761u + 1;
    const auto fourBytes = [&state] { // their sum is nearly on a bell curve
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return int(state >> 24) + int(state >> 16 & 0xFF) + int(state >> 8 & 0xFF) + int(state & 0xFF);
    };
    const int strength = int(wear.noise * 256 / 148);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* const line = grey.scanLine(y);
        const int light = 35 - int(wear.shade * y / std::max(1, grey.height()));
        for (int x = 0; x < grey.width(); ++x) {
            const int noise = (fourBytes() - 510) * strength / 256;
            line[x] = uchar(std::clamp(line[x] * 210 / 256 + light + noise, 0, 255));
        }
    }
}

} // namespace

QImage cleanPage(PageSet& pages, int page, int dpi)
{
    QImage picture((pages.sizeMm(page) / mmPerInch * dpi).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    PainterCanvas canvas(painter, dpi / mmPerInch);
    pages.paint(page, canvas);
    return picture;
}

QByteArray wornScan(const QImage& clean, const Wear& wear, int dpi)
{
    QImage page(clean.size(), QImage::Format_RGB32);
    page.fill(QColor(250, 250, 250));
    {
        QPainter painter(&page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(page.width() / 2.0, page.height() / 2.0);
        painter.rotate(wear.degrees + (wear.upsideDown ? 180 : 0));
        painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), clean);
    }
    QImage grey(page.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const QRgb* const from = reinterpret_cast<const QRgb*>(page.constScanLine(y));
        uchar* const to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            to[x] = uchar(qGray(from[x]));
    }
    soften(grey);
    dirty(grey, wear);
    grey.setDotsPerMeterX(qRound(dpi / mmPerInch * 1000));
    grey.setDotsPerMeterY(grey.dotsPerMeterX());
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    grey.save(&buffer, "JPG", wear.quality);
    return jpeg;
}

QByteArray scannedPdf(const QList<QByteArray>& jpegs, int dpi)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto stream = [](const QByteArray& entries, const QByteArray& bytes) {
        return "<< " + entries + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < jpegs.size(); ++i)
        kids += QByteArray::number(3 + 3 * i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(jpegs.size()) + " /Kids [" + kids + "] >>");
    for (const QByteArray& jpeg : jpegs) {
        QBuffer buffer;
        buffer.setData(jpeg);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer, "jpg").size();
        const QByteArray width = QByteArray::number(size.width() * pointsPerInch / dpi, 'f', 2), height = QByteArray::number(size.height() * pointsPerInch / dpi, 'f', 2);
        const QByteArray next = QByteArray::number(offsets.size() + 2), last = QByteArray::number(offsets.size() + 3);
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height + "] /Contents " + next + " 0 R /Resources << /XObject << /P " + last + " 0 R >> >> >>");
        object(stream({}, "q " + width + " 0 0 " + height + " 0 0 cm /P Do Q"));
        object(stream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Width " + QByteArray::number(size.width()) + " /Height "
                          + QByteArray::number(size.height()),
                      jpeg));
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(offsets))
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace bihuan
