// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside, good and hostile: a clear message within limits, never a crash or a hang.
#include "core/base/describe.h"
#include "core/documents/foreign/foreign_binder.h"
#include "core/documents/foreign/page_file.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return out.fileName();
    }
};

/// A PDF with one content stream for each page, and other entries of the page.
QByteArray pdfOf(const QList<QByteArray>& contents, const QByteArray& page = "/MediaBox [0 0 595 842]")
{
    QByteArray kids, pdf = "%PDF-1.4\n";
    for (qsizetype i = 0; i < contents.size(); ++i)
        kids += QByteArray::number(3 + 2 * i) + " 0 R ";
    pdf += "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count " + QByteArray::number(contents.size()) + "/Kids[" + kids + "]>> endobj\n";
    for (qsizetype i = 0; i < contents.size(); ++i) {
        pdf += QByteArray::number(3 + 2 * i) + " 0 obj <</Type/Page/Parent 2 0 R " + page + " /Contents " + QByteArray::number(4 + 2 * i)
            + " 0 R /Resources <</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n";
        pdf += QByteArray::number(4 + 2 * i) + " 0 obj <</Length " + QByteArray::number(contents[i].size()) + ">>\nstream\n" + contents[i] + "\nendstream endobj\n";
    }
    return pdf + "trailer <</Root 1 0 R>>\n%%EOF\n"; // without a table of contents: readers look through the file
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray png(const QImage& image) { return encoded(image, "PNG"); }

/// A PNG that says another size than it has.
QByteArray lyingPng(quint32 width, quint32 height)
{
    QByteArray bytes = png(QImage(8, 8, QImage::Format_RGB32));
    const auto put = [&](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    quint32 crc = ~0u; // of the header's chunk
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= uchar(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    put(29, ~crc);
    return bytes;
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

void refuses(const QString& path, Error::Kind kind, const QString& detail)
{
    CAPTURE(path);
    QElapsedTimer clock;
    clock.start();
    const auto opened = PageFile::open(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == kind);
    if (!detail.isEmpty())
        CHECK(opened.error().detail == detail);
    CHECK_FALSE(describe(opened.error()).isEmpty());
    CHECK(clock.elapsed() < 15'000);
}

} // namespace

TEST_CASE("pages of good files have their size, picture and words", "[intake][foreign]")
{
    const Folder folder;
    const auto pdf = PageFile::open(folder.write(u"a.pdf"_s, pdfOf({"BT /F 40 Tf 100 700 Td (Hazard 42) Tj ET", "0 0 1 rg 0 0 595 421 re f"})));
    REQUIRE_OK(pdf);
    CHECK((*pdf)->pageCount() == 2);
    CHECK((*(*pdf)->sizeMm(0)).width() == Approx(209.9).margin(0.2));
    CHECK((*pdf)->text(0)->contains(u"Hazard 42"_s));
    const auto page = (*pdf)->render(1, 72);
    REQUIRE_OK(page);
    CHECK(page->format() == QImage::Format_RGB32);
    CHECK(page->pixelColor(300, 100) == QColor(Qt::white));
    CHECK(page->pixelColor(300, 700) == QColor(Qt::blue));
    const auto grey = (*pdf)->render(1, 72, true);
    REQUIRE_OK(grey);
    CHECK(grey->format() == QImage::Format_Grayscale8);
    CHECK_FALSE((*pdf)->render(2, 72)); // there is no third
    CHECK((*pdf)->render(0, 72));       // and the next question is answered all the same

    QImage picture(300, 600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setDotsPerMeterX(qRound(300 / 0.0254));
    picture.setDotsPerMeterY(qRound(300 / 0.0254));
    const auto image = PageFile::open(folder.write(u"a.png"_s, png(picture)));
    REQUIRE_OK(image);
    CHECK((*(*image)->sizeMm(0)).height() == Approx(50.8).margin(0.1));
    CHECK((*image)->render(0, 150)->size() == QSize(150, 300));
    CHECK((*image)->text(0)->isEmpty());
}

TEST_CASE("all pages of a TIFF are read, and a photograph is turned as its camera was held", "[intake][foreign]")
{
    const Folder folder;
    QByteArray tiff;
    if (QImageWriter::supportedImageFormats().contains("tiff")) {
        // Two pages joined by the pointer of the first directory.
        const QString one = folder.folder.filePath(u"1.tif"_s), two = folder.folder.filePath(u"2.tif"_s), both = folder.folder.filePath(u"both.tif"_s);
        QImage first(200, 100, QImage::Format_RGB32), second(100, 200, QImage::Format_RGB32);
        first.fill(Qt::red);
        second.fill(Qt::green);
        REQUIRE(first.save(one));
        REQUIRE(second.save(two));
        QProcess tiffcp;
        tiffcp.start(u"convert"_s, {one, two, both});
        if (tiffcp.waitForStarted() && tiffcp.waitForFinished() && QFile::exists(both)) {
            const auto file = PageFile::open(both);
            REQUIRE_OK(file);
            REQUIRE((*file)->pageCount() == 2);
            CHECK((*file)->render(0, 150)->size() == QSize(200, 100));
            const auto page = (*file)->render(1, 150);
            REQUIRE_OK(page);
            CHECK(page->size() == QSize(100, 200));
            CHECK(page->pixelColor(50, 50).green() > 200);
            CHECK((*file)->render(0, 150)->pixelColor(50, 50).red() > 200);
        }
    }
    // Exif: to be turned by 90° clockwise.
    QImage photo(200, 100, QImage::Format_RGB32);
    photo.fill(Qt::white);
    QPainter(&photo).fillRect(0, 0, 100, 100, Qt::black);
    QByteArray jpeg = encoded(photo, "JPG");
    const QByteArray exif = QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    QByteArray marker("\xFF\xE1", 2);
    marker += char((exif.size() + 2) >> 8);
    marker += char((exif.size() + 2) & 0xFF);
    jpeg.insert(2, marker + exif);
    const auto turned = PageFile::open(folder.write(u"photo.jpg"_s, jpeg));
    REQUIRE_OK(turned);
    const auto upright = (*turned)->render(0, 150);
    REQUIRE_OK(upright);
    CHECK(upright->size() == QSize(100, 200));
    CHECK(upright->pixelColor(50, 30).red() < 60);
    CHECK(upright->pixelColor(50, 170).red() > 200);
}

TEST_CASE("files that cannot be read are refused with a sentence, each in time", "[intake][foreign]")
{
    const Folder folder;
    using enum Error::Kind;
    refuses(folder.folder.filePath(u"nothing.pdf"_s), File, {});
    refuses(folder.folder.path(), File, {});
    refuses(folder.write(u"empty.pdf"_s, {}), Format, u"no pages"_s);
    refuses(folder.write(u"text.pdf"_s, "just some words"), Format, u"unknown kind"_s);
    refuses(folder.write(u"word.pdf"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, 'x')), Format, u"unknown kind"_s);
    refuses(folder.write(u"broken.pdf"_s, "%PDF-1.7\n" + QByteArray(5000, '\x07')), Format, u"damaged"_s);
    refuses(folder.write(u"cut.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)), Format, {});
    refuses(folder.write(u"zero pages.pdf"_s, "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj\ntrailer <</Root 1 0 R>>\n"), Format, {});
    const QString open = folder.write(u"open.pdf"_s, pdfOf({"0 0 10 10 re f"})), locked = folder.folder.filePath(u"locked.pdf"_s);
    run(u"qpdf"_s, {u"--encrypt"_s, u"geheim"_s, u"besitzer"_s, u"256"_s, u"--"_s, open, locked});
    REQUIRE(QFile::exists(locked));
    refuses(locked, Refused, u"password"_s);
    // 20,000 × 20,000 dots by its header: not unpacked.
    refuses(folder.write(u"giant.png"_s, lyingPng(20'000, 20'000)), Refused, u"too large"_s);
    QByteArray many;
    refuses(folder.write(u"2001.pdf"_s, pdfOf(QList<QByteArray>(2001, "n"))), Refused, u"too many pages"_s);
}

TEST_CASE("a thousand pages, a picture 20,000 dots wide and a page as large as a hall are shown", "[intake][foreign]")
{
    const Folder folder;
    const auto thousand = PageFile::open(folder.write(u"1000.pdf"_s, pdfOf(QList<QByteArray>(1000, "0 g 100 100 200 200 re f"))));
    REQUIRE_OK(thousand);
    CHECK((*thousand)->pageCount() == 1000);
    REQUIRE_OK((*thousand)->render(999, 30));

    QImage wide(20'000, 400, QImage::Format_Mono);
    wide.fill(1);
    const auto banner = PageFile::open(folder.write(u"wide.png"_s, png(wide)));
    REQUIRE_OK(banner);
    REQUIRE_OK((*banner)->render(0, 50));
    const auto tooFine = (*banner)->render(0, 1200);
    CHECK(((tooFine && tooFine->width() > 20'000) || (!tooFine && tooFine.error().kind == Error::Kind::Refused)));

    const auto hall = PageFile::open(folder.write(u"hall.pdf"_s, pdfOf({"0 0 10 10 re f"}, "/MediaBox [0 0 14400 14400]")));
    REQUIRE_OK(hall);
    const auto refused = (*hall)->render(0, 300);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"too large"_s);
    CHECK((*hall)->render(0, 20));
}

TEST_CASE("pages that would eat time or memory are given up, and the next page is shown", "[intake][foreign][slow]")
{
    const Folder folder;
    QByteArray strokes = "0.1 w ";
    for (int i = 0; i < 120'000; ++i)
        strokes += QByteArray::number(i % 595) + " 0 m " + QByteArray::number((i * 7) % 595) + " 842 l ";
    strokes += "S ";
    QByteArray bomb;
    for (int i = 0; i < 60; ++i)
        bomb += "q [1 1] 0 d " + strokes.left(300'000) + " Q ";
    const auto file = PageFile::open(folder.write(u"strokes.pdf"_s, pdfOf({bomb + bomb + bomb, "0 0 10 10 re f"})));
    REQUIRE_OK(file);
    QElapsedTimer clock;
    clock.start();
    const auto page = (*file)->render(0, 200);
    CHECK(clock.elapsed() < 12'000);
    if (!page)
        CHECK((page.error().detail == u"too slow"_s || page.error().detail == u"helper ended"_s));
    CHECK((*file)->render(1, 50)); // with a new helper

    // A few kilobytes that unpack to gigabytes.
    const QString plain = folder.write(u"plain.pdf"_s, pdfOf({QByteArray(64 << 20, ' ') + "0 0 10 10 re f", "n"})), packed = folder.folder.filePath(u"packed.pdf"_s);
    run(u"qpdf"_s, {u"--compress-streams=y"_s, u"--compression-level=9"_s, u"--recompress-flate"_s, plain, packed});
    const auto zip = PageFile::open(packed);
    REQUIRE_OK(zip);
    clock.restart();
    static_cast<void>((*zip)->render(0, 50));
    CHECK(clock.elapsed() < 12'000);
    CHECK((*zip)->render(1, 50));
}

TEST_CASE("without the helper there is a sentence, not silence", "[intake][foreign]")
{
    const Folder folder;
    const QString path = folder.write(u"a.pdf"_s, pdfOf({"n"}));
    const QByteArray before = qgetenv("BIHUAN_PAGES");
    const auto restore = qScopeGuard([&] { qputenv("BIHUAN_PAGES", before); });
    qputenv("BIHUAN_PAGES", "/nowhere/bihuan-pages");
    const auto missing = PageFile::open(path);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::Refused);
    CHECK(missing.error().subject.contains(u"bihuan-pages"_s));
    qputenv("BIHUAN_PAGES", QByteArray("/bin/false")); // starts, and is gone
    const auto ended = PageFile::open(path);
    REQUIRE_FALSE(ended);
    CHECK(ended.error().detail == u"helper ended"_s);
}

TEST_CASE("pages of several files become one PDF, the same every time", "[intake][foreign]")
{
    const Folder folder;
    const QString pdf = folder.write(u"a.pdf"_s, pdfOf({"BT /F 40 Tf 100 700 Td (First) Tj ET", "BT /F 40 Tf 100 700 Td (Second) Tj ET"}));
    QImage grey(400, 300, QImage::Format_Grayscale8);
    grey.fill(200);
    QImage colour(300, 400, QImage::Format_RGB32);
    colour.fill(Qt::red);
    const QByteArray jpeg = encoded(grey, "JPG");
    const QString photo = folder.write(u"b.jpg"_s, jpeg), drawing = folder.write(u"c.png"_s, png(colour));
    ForeignBinder binder;
    const QList<ForeignPage> parts{{pdf, 1, 0}, {photo, 0, 90}, {pdf, 0, 180}, {drawing, 0, 0}};
    const auto bound = binder.bind(parts, u"责任书"_s);
    REQUIRE_OK(bound);
    CHECK(bound->contains(jpeg)); // without loss
    CHECK(*ForeignBinder().bind(parts, u"责任书"_s) == *bound);
    const QString path = folder.write(u"bound.pdf"_s, *bound);
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, path});
    REQUIRE(check.waitForFinished());
    CHECK(check.exitCode() == 0);
    const auto pages = PageFile::open(path);
    REQUIRE_OK(pages);
    REQUIRE((*pages)->pageCount() == 4);
    CHECK((*pages)->text(0)->contains(u"Second"_s));
    CHECK((*pages)->text(2)->contains(u"First"_s));
    const QSizeF turned = *(*pages)->sizeMm(1);
    CHECK(turned.height() > turned.width());
    CHECK((*pages)->render(3, 60)->pixelColor(20, 20).red() > 200);
    CHECK((*pages)->render(3, 60)->pixelColor(20, 20).green() < 60);

    CHECK_FALSE(binder.bind({{pdf, 7, 0}}, {}));
    CHECK_FALSE(binder.bind({{folder.folder.filePath(u"nowhere.pdf"_s), 0, 0}}, {}));
    REQUIRE_OK(binder.bind({{pdf, 0, 0}}, {})); // still there
}
