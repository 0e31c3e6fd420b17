// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/placards_support.h"
#include "ui/inspection/placards/placard_print_dialog.h"
#include "ui/inspection/placards/sheet_picture.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QSpinBox>

using namespace bihuan;

namespace {

/// The options, opened by the page's button.
struct OptionsDesk : WallDesk {
    PlacardPrintDialog* dialog = nullptr;

    OptionsDesk()
    {
        open();
        openOptions();
    }
    void openOptions()
    {
        click("printPlacardsActionButton");
        dialog = child<PlacardPrintDialog>(*page, "placardPrintDialog");
    }
    void set(const char* box, int index) { child<QComboBox>(*dialog, box)->setCurrentIndex(index); }
    QString summary() { return child<QLabel>(*dialog, "placardSummary")->text(); }
    QTreeWidget& list() { return *child<QTreeWidget>(*dialog, "placardList"); }
    void go() { QTest::mouseClick(child<QPushButton>(*dialog, "goButton"), Qt::LeftButton); }
    PrintDialog& paper() { return *child<PrintDialog>(*page, "printDialog"); }
};

} // namespace

TEST_CASE("Walls to be replaced and those without placard are offered, printed, and then wait to be put up", "[placards]")
{
    OptionsDesk desk;
    CHECK(desk.list().topLevelItemCount() == 3);
    CHECK(desk.summary().contains(u"3"_s));
    CHECK(unnamedControls(*desk.dialog) == QStringList());
    keepPicture(*desk.dialog, u"placards-options"_s, { 940, 620 });
    desk.go();
    PrintDialog& paper = desk.paper();
    CHECK(child<PagePreview>(paper, "pagePreview")->pages()->count() == 3);
    keepPicture(paper, u"placards-preview"_s, { 1000, 720 });
    CHECK(desk.need(u"ZX101"_s) == PlacardNeed::Stale); // looking at it is not printing
    // Two of three pages go to the printer.
    child<QLineEdit>(paper, "rangeEdit")->setText(u"1-2"_s);
    QTest::mouseClick(child<QPushButton>(paper, "printButton"), Qt::LeftButton);
    CHECK(paper.sidesPrinted() == 2);
    CHECK(desk.need(u"ZX101"_s) == PlacardNeed::ToPost);
    CHECK(desk.need(u"ZX102"_s) == PlacardNeed::ToPost);
    CHECK(desk.need(u"ZX103"_s) == PlacardNeed::Missing);
    CHECK(desk.message().contains(u"2"_s));
    // The rest as a file.
    desk.dialogs.saveFile = desk.folder.filePath(u"all.pdf"_s);
    QTest::mouseClick(child<QPushButton>(paper, "savePdfButton"), Qt::LeftButton);
    CHECK(QFile::exists(desk.dialogs.saveFile));
    CHECK(desk.need(u"ZX103"_s) == PlacardNeed::ToPost);
    CHECK(desk.school.rows(u"placard"_s) == 159 + 3);
}

TEST_CASE("Nothing goes on record when saving is cancelled or fails", "[placards]")
{
    OptionsDesk desk;
    desk.go();
    PrintDialog& paper = desk.paper();
    QTest::mouseClick(child<QPushButton>(paper, "savePdfButton"), Qt::LeftButton); // no file chosen
    desk.dialogs.saveFile = desk.folder.filePath(u"no/such/folder/all.pdf"_s);
    QTest::mouseClick(child<QPushButton>(paper, "savePdfButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(paper, "messageBar")->tone() == Tone::Error);
    CHECK(desk.need(u"ZX103"_s) == PlacardNeed::Missing);
    CHECK(desk.school.rows(u"placard"_s) == 159);
}

TEST_CASE("Several go on a sheet, beginning at the place that is clicked in its picture", "[placards]")
{
    OptionsDesk desk;
    desk.set("sheetBox", 1); // A4: two A5
    auto* picture = child<SheetPicture>(*desk.dialog, "sheetPicture");
    keepPicture(*desk.dialog, u"placards-sheet"_s, { 940, 620 });
    CHECK(desk.dialog->layoutChosen().cells().size() == 2);
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->cellRect(1).center().toPoint());
    CHECK(desk.dialog->layoutChosen().startCell == 1);
    QTest::keyClick(picture, Qt::Key_Left);
    CHECK(desk.dialog->layoutChosen().startCell == 0);
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->cellRect(1).center().toPoint());
    child<QSpinBox>(*desk.dialog, "copiesEdit")->setValue(2); // 1 + 6 places
    CHECK(desk.summary().contains(u"4"_s));
    desk.go();
    auto* preview = child<PagePreview>(desk.paper(), "pagePreview");
    CHECK(preview->pages()->count() == 4);
    CHECK(preview->pages()->sizeMm(0) == paperA4);
    // Upright ones want the sheet lying.
    QTest::mouseClick(child<QPushButton>(desk.paper(), "printOptionsButton"), Qt::LeftButton);
    desk.dialog = child<PlacardPrintDialog>(desk.paper(), "placardPrintDialog");
    desk.set("turnBox", 1);
    CHECK(desk.dialog->layoutChosen().sheetMm == paperA4.transposed());
    CHECK(desk.dialog->layoutChosen().startCell == 0); // another sheet
    desk.go();
    CHECK(preview->pages()->sizeMm(0) == paperA4.transposed());
    CHECK(preview->pages()->count() == 2);
}

TEST_CASE("A size that cannot be is said at once, and cannot be printed", "[placards]")
{
    OptionsDesk desk;
    desk.set("sizeBox", 3);
    auto* width = child<QDoubleSpinBox>(*desk.dialog, "widthEdit");
    auto* height = child<QDoubleSpinBox>(*desk.dialog, "heightEdit");
    CHECK(width->isVisible());
    width->setValue(60);
    height->setValue(60);
    CHECK(child<MessageBar>(*desk.dialog, "messageBar")->tone() == Tone::Error);
    CHECK_FALSE(child<QPushButton>(*desk.dialog, "goButton")->isEnabled());
    keepPicture(*desk.dialog, u"placards-size"_s, { 940, 620 });
    width->setValue(300);
    height->setValue(200);
    CHECK(child<QPushButton>(*desk.dialog, "goButton")->isEnabled());
    CHECK(desk.dialog->layoutChosen().sizeMm == QSizeF(300, 200));
    desk.set("sheetBox", 1);
    CHECK_FALSE(child<QPushButton>(*desk.dialog, "goButton")->isEnabled()); // not on A4
}

TEST_CASE("What was chosen is remembered, but not the first place on the sheet", "[placards]")
{
    OptionsDesk desk;
    desk.set("sizeBox", 1);
    desk.set("turnBox", 1);
    desk.set("coloursBox", 1);
    desk.set("sheetBox", 2);
    child<QCheckBox>(*desk.dialog, "cropMarksBox")->setChecked(true);
    const PlacardLayout chosen = desk.dialog->layoutChosen();
    desk.go();
    QTest::mouseClick(child<QPushButton>(desk.paper(), "closeButton"), Qt::LeftButton);
    QTest::qWait(1);
    desk.openOptions();
    const PlacardLayout again = desk.dialog->layoutChosen();
    CHECK(again.sizeMm == paperA4);
    CHECK(again.colors == PlacardColors::BlackAndWhite);
    CHECK(again.sheetMm == chosen.sheetMm);
    CHECK(again.cropMarks);
    CHECK(PlacardPrintDialog::habits(desk.settings).sizeMm == paperA4);
}

TEST_CASE("A wall whose person in charge has left is not printed unless it is ticked", "[placards]")
{
    WallDesk desk;
    Person owner = **desk.school.store->find(personType(), desk.zone(u"ZX103"_s).owner);
    owner.leftOn = desk.school.clock.today().addDays(-1);
    REQUIRE_OK(desk.school.service->save(personType().kind(), personType().toRecord(owner)));
    desk.open();
    desk.tick(desk.item(u"ZX103"_s));
    desk.tick(desk.item(u"ZX101"_s));
    desk.tick(desk.item(u"ZX105"_s)); // out of use: cannot be printed at all
    desk.click("printPlacardsActionButton");
    auto* dialog = child<PlacardPrintDialog>(*desk.page, "placardPrintDialog");
    auto* list = child<QTreeWidget>(*dialog, "placardList");
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(dialog->zonesTicked() == QList<Id<Zone>>{ desk.zone(u"ZX101"_s).id });
    keepPicture(*dialog, u"placards-check"_s, { 940, 620 });
    for (int row = 0; row < 2; ++row)
        if (list->topLevelItem(row)->checkState(0) == Qt::Unchecked) {
            CHECK(list->topLevelItem(row)->text(3).contains(owner.name));
            list->topLevelItem(row)->setCheckState(0, Qt::Checked);
        }
    CHECK(dialog->zonesTicked().size() == 2);
}
