// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/pages_for_test.h"

#include "core/documents/painter_canvas.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan::test {

const QStringList& testWords()
{
    static const QStringList list{u"全体工作人员"_s, u"学生见到老师"_s, u"学校大门与食堂"_s, u"⼯作"_s, u"㛃老师"_s,
                                  u"𫖯老师"_s, u"𬭎老师"_s, u"安全责任——到人"_s};
    return list;
}

void paintWords(const FontBook& book, Canvas& canvas, FontRole role, double size)
{
    double y = 40;
    for (const QString& word : testWords()) {
        canvas.text(lineOf(word, book.font(role, size)), {30, y});
        y += 12;
    }
}

void paintEverything(const FontBook& book, int page, Canvas& canvas)
{
    GlyphLine title = lineOf(u"安全责任书 第%1页"_s.arg(page + 1), book.font(FontRole::Title, 22));
    title.color = QColor(180, 20, 20);
    canvas.text(title, {60, 25});
    if (canvas.beginShared(42)) {
        paintWords(book, canvas);
        canvas.line({30, 28}, {180, 28}, {0.5, Qt::black, {}});
        canvas.endShared();
    }
    canvas.rect({30, 140, 50, 20}, {0.4, Qt::blue, {}}, QColor(255, 230, 150));
    canvas.rect({90, 140, 50, 20}, {0.6, Qt::darkGreen, {3, 1.5}});
    QPainterPath path({150, 140});
    path.cubicTo({190, 140}, {190, 170}, {150, 160});
    path.closeSubpath();
    canvas.path(path, {0.8, Qt::black, {}}, QColor(0, 128, 255, 128));
    canvas.save();
    canvas.translate({50, 200});
    canvas.rotate(30);
    canvas.clip({-10, -8, 40, 16});
    canvas.rect({-10, -8, 100, 16}, {0.5, Qt::red, {}}, QColor(220, 240, 220));
    canvas.text(lineOf(u"样本不作凭证"_s, book.font(FontRole::Heading1, 18)), {0, 2});
    canvas.restore();
    GlyphLine field = lineOf(u"王𬭎"_s, book.font(FontRole::Heading2, 16));
    field.underlined = true;
    canvas.text(field, {120, 200});
    QImage photo(120, 80, QImage::Format_ARGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgba(2 * x, 3 * y, 128, x < 60 ? 255 : 100));
    canvas.image({110, 215, 60, 40}, photo);
    QImage code(9, 9, QImage::Format_Mono);
    code.fill(1);
    code.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    for (int i = 0; i < 9; ++i)
        code.setPixel(i, i, 0);
    canvas.modules({30, 230, 27, 27}, code);
}

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

QByteArray restrictedFont()
{
    QFile file(u"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray font = file.readAll();
    const auto utf16 = [](const char* ascii) {
        QByteArray wide;
        for (; *ascii; ++ascii)
            wide.append('\0').append(*ascii);
        return wide;
    };
    font.replace(utf16("DejaVu Sans"), utf16("Schoolbook1"));
    font.replace("DejaVu Sans", "Schoolbook1");
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < tables; ++i) {
        const char* entry = font.constData() + 12 + 16 * i;
        if (QByteArray(entry, 4) == "OS/2")
            qToBigEndian<quint16>(2, font.data() + qFromBigEndian<quint32>(entry + 8) + 8);
    }
    return font;
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
