// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/canvas.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/page_range.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPdfDocument>
#include <QPrinter>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// Pages with a black bar whose width in cm is the page number; every third page begins a new "person". Page 4 is
/// landscape.
class BarPages final : public PageSet {
public:
    explicit BarPages(int pages)
        : m_pages(pages)
    {
    }
    bool hasPage(int page) override { return page < m_pages; }
    int count() override { return m_pages; }
    QSizeF sizeMm(int page) override { return page == 3 ? paperA4.transposed() : paperA4; }
    void paint(int page, Canvas& canvas) override
    {
        canvas.rect(QRectF(20, 20, 10 * (page + 1), 40), {}, Qt::black);
        painted << page;
        if (duringPaint)
            duringPaint();
    }
    QList<Bookmark> bookmarks(int page) override
    {
        return page % 3 == 0 ? QList<Bookmark>{ { u"person"_s, 0, page } } : QList<Bookmark>();
    }
    DocumentInfo info() const override { return { u"责任书: 2026"_s, {}, {}, {} }; }

    QList<int> painted;
    std::function<void()> duringPaint;

private:
    int m_pages;
};

struct Fixture {
    QTemporaryDir folder;
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    BarPages* pages = nullptr;
    std::unique_ptr<PrintDialog> dialog;

    PrintDialog& open(int count)
    {
        auto set = std::make_unique<BarPages>(count);
        pages = set.get();
        dialog = std::make_unique<PrintDialog>(std::move(set), dialogs, printers);
        dialog->show();
        QTest::qWait(50);
        return *dialog;
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(*dialog, name), Qt::LeftButton); }
    MessageBar& messages() { return *child<MessageBar>(*dialog, "messageBar"); }
};

} // namespace

TEST_CASE("Page ranges as people write them")
{
    CHECK(*parsePageRange(u""_s, 3) == QList<int>{ 0, 1, 2 });
    CHECK(*parsePageRange(u"2"_s, 3) == QList<int>{ 1 });
    CHECK(*parsePageRange(u"1-2, 5"_s, 9) == QList<int>{ 0, 1, 4 });
    CHECK(*parsePageRange(u"１—２，５"_s, 9) == QList<int>{ 0, 1, 4 });
    CHECK(*parsePageRange(u"8-"_s, 9) == QList<int>{ 7, 8 });
    CHECK(*parsePageRange(u"3,1,3"_s, 9) == QList<int>{ 2, 0 });
    CHECK_FALSE(parsePageRange(u"0"_s, 9));
    CHECK_FALSE(parsePageRange(u"12"_s, 9));
    CHECK_FALSE(parsePageRange(u"a-b"_s, 9));
    CHECK_FALSE(parsePageRange(u"3-1"_s, 9));
}

TEST_CASE("The preview knows its pages, turns them and finds the next person")
{
    Fixture f;
    PrintDialog& dialog = f.open(7);
    auto* preview = child<PagePreview>(dialog, "pagePreview");
    CHECK(preview->countIsFinal());
    CHECK(child<QLabel>(dialog, "pageCount")->text() == u"of 7"_s);
    CHECK(preview->currentPage() == 0);
    CHECK_FALSE(child<QWidget>(dialog, "previewPeople")->isVisible()); // pages of nobody
    dialog.setPeople({ { u"张伟 · 教导处"_s, u"李娜 · 总务处"_s, u"王明 · 教导处"_s },
                       { u"zw"_s, u"ln"_s, u"wm"_s },
                       [](int person) { return person * 3; },
                       [](int page) { return page / 3; } });
    f.click("nextPerson");
    CHECK(preview->currentPage() == 3);
    CHECK(child<QSpinBox>(dialog, "pageEdit")->value() == 4);
    CHECK(child<QLabel>(dialog, "personShown")->text().startsWith(u"李娜"_s));
    f.click("previousPerson");
    CHECK(preview->currentPage() == 0);
    auto* find = child<QLineEdit>(dialog, "findPerson");
    QTest::keyClicks(find, u"wm"_s);
    CHECK(preview->currentPage() == 6);
    find->setText(u"教导处"_s);
    QTest::keyClick(find, Qt::Key_Return); // the next that fits
    CHECK(preview->currentPage() == 0);
    QTest::keyClick(preview, Qt::Key_End);
    CHECK(preview->currentPage() == 6);
    CHECK_FALSE(child<QPushButton>(dialog, "nextPerson")->isEnabled());
}

TEST_CASE("The preview paints the page at its size")
{
    Fixture f;
    auto* preview = child<PagePreview>(f.open(2), "pagePreview");
    preview->setFit(PagePreview::Fit::Percent, 100);
    QTest::qWait(20);
    CHECK(preview->percent() == 100);
    const QImage image = preview->viewport()->grab().toImage();
    int black = 0;
    // 100 % is 96 dpi: the first page's bar is 10 mm = 38 pixels wide; one row through it.
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x)
            run += QColor(image.pixel(x, y)) == QColor(Qt::black) ? 1 : 0;
        black = qMax(black, run);
    }
    CHECK(black >= 37);
    CHECK(black <= 38);
}

TEST_CASE("Printing sends the chosen pages, copies after each other, each on its own paper")
{
    Fixture f;
    PrintDialog& dialog = f.open(5);
    child<QSpinBox>(dialog, "copiesEdit")->setValue(2);
    child<QLineEdit>(dialog, "rangeEdit")->setText(u"2,4"_s);
    f.pages->painted.clear();
    f.click("printButton");
    CHECK(dialog.sidesPrinted() == 4);
    CHECK(f.messages().tone() == Tone::Ok);
    QList<int> painted = f.pages->painted;
    painted.resize(4);
    CHECK(painted == QList<int>{ 1, 3, 1, 3 });
#ifdef BIHUAN_HAVE_QTPDF
    QPdfDocument printed;
    REQUIRE(printed.load(f.folder.filePath(u"printed.pdf"_s)) == QPdfDocument::Error::None);
    REQUIRE(printed.pageCount() == 4);
    CHECK(printed.pagePointSize(0).height() == Approx(842).margin(1));
    CHECK(printed.pagePointSize(1).width() == Approx(842).margin(1));
#endif
}

TEST_CASE("A printer that shifts the paper is put right, and the test sheet shows it")
{
    Fixture f;
    PrintDialog& dialog = f.open(1);
    f.click("adjustPrinterButton");
    auto* adjust = child<QDialog>(dialog, "printerAdjustDialog");
    CHECK(unnamedControls(*adjust) == QStringList());
    child<QDoubleSpinBox>(*adjust, "moveRight")->setValue(5);
    child<QDoubleSpinBox>(*adjust, "moveDown")->setValue(-2.5);
    QTest::mouseClick(child<QPushButton>(*adjust, "testSheetButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(*adjust, "messageBar")->tone() == Tone::Ok);
    QTest::mouseClick(child<QPushButton>(*adjust, "saveOffsetButton"), Qt::LeftButton);
    CHECK(f.printers.offset == QPointF(5, -2.5));
    f.click("printButton");
#ifdef BIHUAN_HAVE_QTPDF
    // The bar of page 1 stands at 20 mm, moved 5 mm to the right and 2.5 mm up.
    QPdfDocument printed;
    REQUIRE(printed.load(f.folder.filePath(u"printed.pdf"_s)) == QPdfDocument::Error::None);
    const QImage page = printed.render(0, QSize(840, 1188)); // 4 pixels a mm
    const auto dark = [&](double xMm, double yMm) { // the paper itself is transparent
        const QColor color = page.pixelColor(int(xMm * 4), int(yMm * 4));
        return color.alpha() > 128 && color.lightness() < 100;
    };
    CHECK(dark(27, 19));
    CHECK(dark(34, 55));
    CHECK_FALSE(dark(23, 30));
    CHECK_FALSE(dark(27, 59));
#endif
}

TEST_CASE("Offsets are kept for each printer")
{
    QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"ui.ini"_s));
    const SystemPrinters printers(settings);
    printers.setOffsetMm(u"一楼/文印室"_s, { 1.5, -2 });
    CHECK(printers.offsetMm(u"一楼/文印室"_s) == QPointF(1.5, -2));
    CHECK(printers.offsetMm(u"二楼"_s) == QPointF());
}

TEST_CASE("A page range that names no page is refused beside the field, and nothing is printed")
{
    Fixture f;
    PrintDialog& dialog = f.open(5);
    child<QLineEdit>(dialog, "rangeEdit")->setText(u"9"_s);
    f.click("printButton");
    CHECK(dialog.sidesPrinted() == 0);
    CHECK(f.messages().tone() == Tone::Error);
    CHECK_FALSE(QFile::exists(f.folder.filePath(u"printed.pdf"_s)));
}

TEST_CASE("Without a printer the window offers the PDF")
{
    Fixture f;
    f.printers.list.clear();
    PrintDialog& dialog = f.open(3);
    CHECK(child<QLabel>(dialog, "noPrinter")->isVisible());
    CHECK_FALSE(child<QPushButton>(dialog, "printButton")->isEnabled());
    f.dialogs.saveFile = f.folder.filePath(u"saved.pdf"_s);
    f.click("savePdfButton");
    CHECK(f.dialogs.suggested == QStringList{ u"责任书_ 2026.pdf"_s });
    CHECK(dialog.savedPath() == f.dialogs.saveFile);
    CHECK(QFile(f.dialogs.saveFile).size() > 200);
}

TEST_CASE("Cancelling a PDF leaves no file and says so")
{
    Fixture f;
    PrintDialog& dialog = f.open(60);
    f.dialogs.saveFile = f.folder.filePath(u"saved.pdf"_s);
    auto* progress = child<ProgressPanel>(dialog, "progressPanel");
    f.pages->duringPaint = [] { QThread::msleep(3); };
    QTimer watcher; // the click comes as an event, as a person's would
    QObject::connect(&watcher, &QTimer::timeout, progress, [progress] {
        if (progress->isRunning())
            QTest::mouseClick(child<QPushButton>(*progress, "progressCancel"), Qt::LeftButton);
    });
    watcher.start(1);
    f.click("savePdfButton");
    CHECK(dialog.savedPath().isEmpty());
    CHECK_FALSE(QFile::exists(f.dialogs.saveFile));
    CHECK(f.messages().tone() == Tone::Warning);
    CHECK(child<QWidget>(dialog, "printControls")->isEnabled());
}

TEST_CASE("Every control of the print window has an object name and an accessible name")
{
    Fixture f;
    CHECK(unnamedControls(f.open(2)) == QStringList());
}

TEST_CASE("Picture of the print window", "[.pictures]")
{
    Fixture f;
    PrintDialog& dialog = f.open(8);
    keepPicture(dialog, u"print-light"_s, { 1000, 720 });
}
