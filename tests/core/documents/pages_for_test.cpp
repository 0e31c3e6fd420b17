// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/pages_for_test.h"

#include "core/documents/painter_canvas.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan::test {

std::optional<QByteArray> runProgram(const QString& program, const QStringList& arguments, int* exitCode)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QImage drawnByPoppler(const QString& pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    runProgram(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, u"-png"_s, pdf,
                               folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.png"_s));
}

QImage drawnByGhostscript(const QString& pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    runProgram(u"gs"_s, {u"-q"_s, u"-dNOPAUSE"_s, u"-dBATCH"_s, u"-dSAFER"_s, u"-sDEVICE=png16m"_s, u"-dTextAlphaBits=4"_s,
                         u"-dGraphicsAlphaBits=4"_s, u"-dFirstPage="_s + number, u"-dLastPage="_s + number,
                         u"-r"_s + QString::number(dpi), u"-sOutputFile="_s + folder.filePath(u"page.png"_s), pdf});
    return QImage(folder.filePath(u"page.png"_s));
}

QImage drawnByPainter(PageSet& pages, int page, int dpi)
{
    const QSizeF size = pages.sizeMm(page) * dpi / 25.4;
    QImage image(int(std::lround(size.width())), int(std::lround(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PainterCanvas canvas(painter, dpi / 25.4);
    pages.paint(page, canvas);
    return image;
}

double largestDifference(const QImage& a, const QImage& b, int cells)
{
    if (a.isNull() || b.isNull())
        return 255;
    const QSize size(cells, cells * a.height() / a.width());
    const auto reduced = [&](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage left = reduced(a), right = reduced(b);
    int largest = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            largest = std::max(largest, std::abs(int(left.constScanLine(y)[x]) - int(right.constScanLine(y)[x])));
    return largest;
}

QRectF inkBoxMm(const QImage& image, int dpi)
{
    int left = image.width(), top = image.height(), right = -1, bottom = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
    const double mm = 25.4 / dpi;
    return {left * mm, top * mm, (right + 1 - left) * mm, (bottom + 1 - top) * mm};
}

} // namespace bihuan::test
