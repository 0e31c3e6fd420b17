// SPDX-License-Identifier: GPL-3.0-or-later
// The two back ends of Canvas and other programs must show the same page.
#include "core/documents/page_set.h"
#include "core/documents/painter_canvas.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <cmath>

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfDocument>
#endif

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

TEST_CASE("every program draws a page alike")
{
    const FontBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    FunctionPages pages(2, [&](int page, Canvas& canvas) { paintEverything(book, page, canvas); });
    REQUIRE_OK(exportPdf(pages, path));
    int code = 0;
    if (runProgram(u"qpdf"_s, {u"--check"_s, path}, &code))
        CHECK(code == 0);

    constexpr int dpi = 72;
    constexpr double alike = 24;
    // The measure sees a single character more.
    FunctionPages other(2, [&](int page, Canvas& canvas) {
        paintEverything(book, page, canvas);
        canvas.text(lineOf(u"见"_s, book.font(FontRole::Body, 16)), {100, 60});
    });
    REQUIRE(largestDifference(drawnByPainter(pages, 0, dpi), drawnByPainter(other, 0, dpi)) > alike);

    for (int page = 0; page < 2; ++page) {
        const QImage painted = drawnByPainter(pages, page, dpi);
        const QImage poppler = drawnByPoppler(path, page, dpi);
        const QImage ghostscript = drawnByGhostscript(path, page, dpi);
        if (!qEnvironmentVariableIsEmpty("BIHUAN_KEEP_PICTURES")) {
            const QString base = qEnvironmentVariable("BIHUAN_KEEP_PICTURES") + u"/page%1-"_s.arg(page);
            painted.save(base + u"painter.png"_s);
            poppler.save(base + u"poppler.png"_s);
            ghostscript.save(base + u"gs.png"_s);
            QFile::copy(path, base + u".pdf"_s);
        }
        if (!poppler.isNull())
            CHECK(largestDifference(painted, poppler) < alike);
        if (!ghostscript.isNull())
            CHECK(largestDifference(painted, ghostscript) < alike);
#ifdef BIHUAN_HAVE_QTPDF
        QPdfDocument document;
        REQUIRE(document.load(path) == QPdfDocument::Error::None);
        QImage pdfium(painted.size(), QImage::Format_RGB32);
        pdfium.fill(Qt::white);
        const QImage drawn = document.render(page, painted.size());
        QPainter(&pdfium).drawImage(0, 0, drawn);
        if (!qEnvironmentVariableIsEmpty("BIHUAN_KEEP_PICTURES"))
            pdfium.save(qEnvironmentVariable("BIHUAN_KEEP_PICTURES") + u"/page%1-pdfium.png"_s.arg(page));
        CHECK(largestDifference(painted, pdfium) < alike);
#endif
    }
}

TEST_CASE("millimetres on the page are millimetres in the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    FunctionPages pages(3, [&](int page, Canvas& canvas) {
        canvas.rect({25, page == 1 ? 150.0 : 40.0, 60, 30}, {}, Qt::black);
    });
    pages.m_sizes = {{1, paperA3}, {2, QSizeF(297, 210)}};
    REQUIRE_OK(exportPdf(pages, path));
    constexpr int dpi = 254; // ten dots in a millimetre
    for (int page = 0; page < 3; ++page) {
        const QRectF expected(25, page == 1 ? 150 : 40, 60, 30);
        for (const QImage& image : {drawnByPoppler(path, page, dpi), drawnByGhostscript(path, page, dpi), drawnByPainter(pages, page, dpi)}) {
            if (image.isNull())
                continue;
            const QRectF box = inkBoxMm(image, dpi);
            CHECK(box.left() == Approx(expected.left()).margin(0.15));
            CHECK(box.top() == Approx(expected.top()).margin(0.15));
            CHECK(box.right() == Approx(expected.right()).margin(0.15));
            CHECK(box.bottom() == Approx(expected.bottom()).margin(0.15));
            CHECK(image.width() == Approx(pages.sizeMm(page).width() * 10).margin(2));
        }
    }
}

TEST_CASE("justified text of several faces ends where it was laid out")
{
    const FontBook book;
    const QString text = u"安全 first aid 责任——到人 2026年9月1日，𫖯老师 AVATAR"_s;
    QTextLayout layout(text, book.font(FontRole::Heading2, 14));
    layout.beginLayout();
    QTextLine source = layout.createLine();
    source.setLineWidth(1e6);
    layout.endLayout();
    GlyphLine line = glyphLine(layout, source);
    double place = 0; // every character at a place of its own, as a grid or justification would have it
    for (GlyphRun& run : line.runs)
        for (double& x : run.x) {
            x = place;
            place += 5 + 0.37 * (int(place) % 3);
        }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    FunctionPages pages(1, [&](int, Canvas& canvas) { canvas.text(line, {20, 60}); });
    REQUIRE_OK(exportPdf(pages, path));
    constexpr int dpi = 254;
    const QImage painted = drawnByPainter(pages, 0, dpi);
    for (const QImage& image : {drawnByPoppler(path, 0, dpi), drawnByGhostscript(path, 0, dpi)}) {
        if (image.isNull())
            continue;
        CHECK(inkBoxMm(image, dpi).right() == Approx(inkBoxMm(painted, dpi).right()).margin(0.2));
        CHECK(largestDifference(image, painted, 60) < 24);
    }
}

TEST_CASE("a printer gets the page that the screen shows")
{
    const FontBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    FunctionPages pages(1, [&](int page, Canvas& canvas) { paintEverything(book, page, canvas); });
    {
        QPdfWriter printer(path); // what a printer driver is handed
        printer.setResolution(600);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageMargins(QMarginsF());
        QPainter painter(&printer);
        PainterCanvas canvas(painter, 600 / 25.4);
        pages.paint(0, canvas);
    }
    const QImage printed = drawnByPoppler(path, 0, 72);
    if (!printed.isNull())
        CHECK(largestDifference(printed, drawnByPainter(pages, 0, 72)) < 24);
}

TEST_CASE("a picture is in the file once, photographs small, drawings without loss")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QImage photo(600, 400, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(128 + int(100 * std::sin(x / 31.0) * std::cos(y / 17.0)), (x * 3 + y) % 251, (x * y) % 13 + 90));
    QImage drawing(600, 400, QImage::Format_RGB32);
    drawing.fill(QColor(250, 250, 240));
    QPainter(&drawing).fillRect(100, 100, 80, 60, QColor(200, 10, 10));
    FunctionPages pages(20, [&](int, Canvas& canvas) {
        canvas.image({20, 20, 60, 40}, photo);
        canvas.image({20, 80, 60, 40}, drawing.copy()); // equal contents, another picture
        canvas.image({20, 130, 6, 4}, photo);           // smaller: reduced
    });
    REQUIRE_OK(exportPdf(pages, path));
    CHECK(contents(path).size() < 200'000);
    int code = 0;
    if (runProgram(u"qpdf"_s, {u"--check"_s, path}, &code))
        CHECK(code == 0);
    if (const auto list = runProgram(u"pdfimages"_s, {u"-list"_s, u"-l"_s, u"1"_s, path})) {
        const QString text = QString::fromUtf8(*list).simplified();
        CHECK(text.contains(u"600 400 rgb 3 8 jpeg"_s));
        CHECK(text.contains(u"600 400 rgb 3 8 image"_s));
        CHECK(text.contains(u" 71 48 rgb"_s));
    }
    const QImage drawn = drawnByPoppler(path, 19, 72);
    if (!drawn.isNull())
        CHECK(largestDifference(drawn, drawnByPainter(pages, 19, 72)) < 24);
}
