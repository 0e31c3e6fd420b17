// SPDX-License-Identifier: GPL-3.0-or-later
// The page 扫描归档: scans are dropped, the rest is put to its record with the keyboard, and all of it can be undone.
#include "core/archive/intake/scan_filing.h"
#include "core/archive/intake/worn_page.h"
#include "core/documents/foreign/page_file.h"
#include "tests/ui/whole_program.h"
#include "ui/archive/intake/scan_desk_view.h"
#include "ui/archive/intake/scan_history_view.h"
#include "ui/archive/intake/scans_page.h"
#include "ui/archive/intake/scan_picture.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

constexpr int dpi = 150;

struct ScanRoom : WholeProgram {
    QList<Agreement> agreements;
    ScansPage* page = nullptr;

    ScanRoom()
    {
        agreements = *services->store->list(agreementType(), {.orderBy = {u"serial"_s}, .limit = 3});
        window().resize(1024, 768);
        window().show();
        window().openPage(u"scans"_s);
        page = child<ScansPage>(window(), "scansPage");
    }
    /// The first `count` agreements; the code on the last page of the last one cannot be read when `spoilt`.
    QString stack(int count, bool spoilt)
    {
        QList<QByteArray> jpegs;
        for (int i = 0; i < count; ++i) {
            const QString printed = folder.filePath(u"print.pdf"_s);
            REQUIRE_OK(services->agreements->printing.printToPdf({.agreements = {agreements[i].id}, .copies = 1}, printed));
            const auto file = PageFile::open(printed);
            REQUIRE_OK(file);
            for (int at = 0; at < (*file)->pageCount(); ++at) {
                QImage image = *(*file)->render(at, dpi);
                if (spoilt && i + 1 == count && at + 1 == (*file)->pageCount())
                    QPainter(&image).fillRect(0, image.height() * 85 / 100, image.width(), image.height() * 15 / 100, Qt::gray);
                jpegs << wornScan(image, {.degrees = 0.8, .seed = quint32(jpegs.size() + 1)}, dpi);
            }
        }
        QFile out(folder.filePath(u"扫描0001.pdf"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(scannedPdf(jpegs, dpi));
        return out.fileName();
    }
    Agreement now(int i) { return **services->store->find(agreementType(), agreements[i].id); }
    QString said() { return page->messages().text(); }
    void waitForPicture()
    {
        auto* view = child<ScanPictureView>(*page, "scanPicture");
        if (!view->hasPicture()) {
            QSignalSpy shown(view, &ScanPictureView::shown);
            REQUIRE(shown.wait(15'000));
        }
        REQUIRE(view->hasPicture());
    }
};

} // namespace

TEST_CASE("scans are dropped, one page is put to its record with Enter, and everything is undone", "[intake]")
{
    ScanRoom room;
    ScansPage& page = *room.page;
    CHECK(child<QStackedWidget>(page, "scansOrEmpty")->currentIndex() == 1); // says the next step
    keepPicture(room.window(), u"scans_empty"_s);

    const QString path = room.stack(3, true);
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
    }
    for (int i = 0; i < 1500 && room.said().isEmpty(); ++i)
        QTest::qWait(20);
    INFO(room.said().toStdString());
    CHECK(room.now(0).state == u"scanned"_s);
    CHECK(room.now(2).state == u"printed"_s);
    auto* tabs = child<QTabWidget>(page, "scanTabs");
    CHECK(tabs->currentIndex() == 0);
    auto* waiting = child<QTreeWidget>(page, "waitingPages");
    REQUIRE(waiting->topLevelItemCount() == 1);
    auto* guesses = child<QListWidget>(page, "deskGuesses");
    REQUIRE(guesses->count() > 0);
    CHECK(guesses->item(0)->text().contains(room.agreements[2].number));
    room.waitForPicture();
    keepPicture(room.window(), u"scans_desk"_s);
    CHECK(unnamedControls(page) == QStringList());

    // The picture: larger, the whole width again, turned.
    auto* view = child<ScanPictureView>(page, "scanPicture");
    const double scale = view->scale();
    page.findChild<QAction*>(u"largerAction"_s)->trigger();
    CHECK(view->scale() > scale);
    page.findChild<QAction*>(u"fitAction"_s)->trigger();
    CHECK(view->scale() == Approx(scale));
    QTest::keyClick(waiting, Qt::Key_R);
    CHECK(room.services->intake->desk.waiting()->first().turn == 90);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(waiting, Qt::Key_R);
    CHECK(room.services->intake->desk.waiting()->first().turn == 0);

    // Aside and back.
    QTest::keyClick(waiting, Qt::Key_Delete);
    CHECK(waiting->topLevelItemCount() == 0);
    page.findChild<QAction*>(u"undoDeskAction"_s)->trigger();
    REQUIRE(waiting->topLevelItemCount() == 1);

    // Typing finds another; the field emptied, the first guess is back. Enter files.
    QTest::keyClick(waiting, Qt::Key_Z);
    auto* typed = child<QLineEdit>(page, "deskTyped");
    CHECK(typed->hasFocus());
    typed->setText(room.agreements[1].number);
    QTest::qWait(400);
    REQUIRE(guesses->count() > 0);
    CHECK(guesses->item(0)->text().contains(room.agreements[1].number));
    typed->clear();
    QTest::qWait(400);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(waiting->topLevelItemCount() == 0);
    CHECK(room.now(2).state == u"scanned"_s);

    // History: three documents, all at their records; the intake is undone with a reason.
    tabs->setCurrentIndex(1);
    auto* contents = child<QTreeWidget>(page, "scanContents");
    CHECK(contents->topLevelItemCount() == 3);
    keepPicture(room.window(), u"scans_history"_s);
    QSignalSpy wanted(&page, &ScansPage::recordWanted);
    contents->setCurrentItem(contents->topLevelItem(0));
    emit contents->itemActivated(contents->topLevelItem(0), 0);
    CHECK(wanted.count() == 1);
    room.window().openPage(u"scans"_s);
    page.findChild<QAction*>(u"backToDeskAction"_s)->trigger();
    CHECK(waiting->topLevelItemCount() > 0);
    room.dialogs.text = u"wrong folder"_s;
    room.dialogs.answer = true;
    page.findChild<QAction*>(u"undoBatchAction"_s)->trigger();
    for (int i = 0; i < 3; ++i)
        CHECK(room.now(i).state == u"printed"_s);
    CHECK(waiting->topLevelItemCount() == 0);
    CHECK_FALSE(page.findChild<QAction*>(u"undoBatchAction"_s)->isEnabled());
}

TEST_CASE("files that are no scans, and cancelling, are told and change nothing", "[intake]")
{
    ScanRoom room;
    QFile out(room.folder.filePath(u"坏的.pdf"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("%PDF-1.7 nothing");
    out.close();
    room.page->takeIn({out.fileName()});
    CHECK(room.said().contains(u"坏的.pdf"_s));
    CHECK(room.services->intake->intake.batches()->isEmpty());
    room.page->takeIn({});
    CHECK(room.services->intake->intake.batches()->isEmpty());
}
