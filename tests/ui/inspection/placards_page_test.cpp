// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/placards_support.h"
#include "ui/inspection/placards/placard_date_dialog.h"
#include "ui/inspection/placards/placard_history_dialog.h"
#include "ui/inspection/placards/placard_scan_dialog.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/mark_result.h"

#include <QMenu>
#include <QStackedWidget>

using namespace bihuan;

TEST_CASE("The first thing on the page is how many walls want something, and what to do about it", "[placards]")
{
    WallDesk desk;
    desk.open(false);
    CHECK(desk.tree().shown().size() == 5); // those with something to do come first
    keepPicture(*desk.page, u"placards-page"_s);
    keepPicture(*desk.page, u"placards-page-small"_s, { 860, 620 });
    desk.choose("scopeBox", child<QComboBox>(*desk.page, "scopeBox")->itemText(0));
    CHECK(desk.text("nextLabel").contains(u"2"_s));
    CHECK(desk.button("printPlacardsActionButton").text().contains(u"3"_s)); // two stale, one missing
    CHECK(desk.button("postedActionButton").text().contains(u"1"_s));
    CHECK(desk.button("removedActionButton").text().contains(u"1"_s));
    CHECK(desk.tree().shown().size() == 160);
    keepPicture(*desk.page, u"placards-page-all"_s);
}

TEST_CASE("Walls are filtered by what they want, by building and by words; counts follow", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.choose("scopeBox", placardNeedName(PlacardNeed::Stale));
    CHECK(desk.tree().shown().size() == 2);
    CHECK(child<QComboBox>(*desk.page, "scopeBox")->currentText().contains(u"2"_s));
    desk.choose("scopeBox", child<QComboBox>(*desk.page, "scopeBox")->itemText(0));
    const QString building = desk.wall(u"ZX101"_s).building;
    desk.choose("buildingBox", building);
    const auto shown = desk.tree().shown().size();
    CHECK(shown > 10);
    CHECK(shown < 160);
    auto* filter = child<QLineEdit>(*desk.page, "filterEdit");
    typeByInputMethod(filter, desk.wall(u"ZX101"_s).content.nameOf(u"owner"_s));
    CHECK(desk.tree().shown().size() >= 1);
    CHECK(desk.tree().shown().size() < shown);
    filter->setText(u"查无此处"_s);
    CHECK(desk.tree().shown().isEmpty());
    CHECK(child<QStackedWidget>(*desk.page, "rowsOrEmpty")->currentWidget()->objectName() == u"noMatch"_s);
}

TEST_CASE("Ticks decide what a button acts on; a building's box ticks its walls", "[placards]")
{
    WallDesk desk;
    desk.open();
    QTreeWidgetItem* right = desk.item(u"ZX106"_s);
    desk.tick(right);
    REQUIRE(right->checkState(0) == Qt::Checked);
    CHECK(desk.tree().ticked().size() == 1);
    CHECK(desk.button("printPlacardsActionButton").text().contains(u"1"_s)); // another copy of it
    CHECK_FALSE(desk.button("postedActionButton").isEnabled());
    CHECK(right->parent()->checkState(0) == Qt::PartiallyChecked);
    desk.tick(right->parent());
    CHECK(desk.tree().ticked().size() == right->parent()->childCount());
    desk.tick(right->parent());
    CHECK(desk.tree().ticked().isEmpty());
    // What the filter hides is not acted on.
    desk.tick(right);
    desk.choose("scopeBox", placardNeedName(PlacardNeed::Stale));
    CHECK(desk.tree().ticked().isEmpty());
}

TEST_CASE("The placard of the wall in front is shown as it would be printed, with why it wants another", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.page->showWall(desk.zone(u"ZX101"_s).id);
    auto* preview = child<PagePreview>(*desk.page, "placardPreview");
    REQUIRE(preview->pages());
    CHECK(preview->pages()->sizeMm(0) == QSizeF(210, 148));
    CHECK(desk.text("wallName").contains(desk.zone(u"ZX101"_s).name));
    CHECK(desk.text("wallState").contains(desk.wall(u"ZX101"_s).content.nameOf(u"owner"_s)));
    desk.page->showWall(desk.zone(u"ZX106"_s).id);
    CHECK_FALSE(desk.text("wallState").contains(u"→"_s));
    // A change anywhere is followed at once.
    Zone zone = desk.zone(u"ZX106"_s);
    std::swap(zone.owner, zone.backup);
    desk.save(zone);
    CHECK(desk.text("wallState").contains(u"→"_s));
    CHECK(desk.tree().current() >= 0);
    CHECK(desk.page->walls()[desk.tree().current()].zone.id == zone.id);
}

TEST_CASE("A wall asked for is shown whatever is filtered", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.choose("scopeBox", placardNeedName(PlacardNeed::Stale));
    desk.page->showWall(desk.zone(u"ZX106"_s).id);
    CHECK(desk.page->walls()[desk.tree().current()].zone.code == u"ZX106"_s);
}

TEST_CASE("Placards are marked as put up on a day, and that can be undone", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.click("postedActionButton");
    auto* dialog = child<PlacardDateDialog>(*desk.page, "placardDateDialog");
    auto* date = child<QLineEdit>(*dialog, "placardDate");
    date->setText(u"9月31日"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "markButton"), Qt::LeftButton);
    CHECK(dialog->isVisible());
    date->setText(u"2026-09-01"_s); // before it was printed
    QTest::mouseClick(child<QPushButton>(*dialog, "markButton"), Qt::LeftButton);
    CHECK(dialog->isVisible());
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::ToPost);
    date->setText(u"2026-9-5"_s);
    keepPicture(*dialog, u"placards-date"_s, { 420, 440 });
    QTest::mouseClick(child<QPushButton>(*dialog, "markButton"), Qt::LeftButton);
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::None);
    CHECK_FALSE(desk.button("postedActionButton").isEnabled());
    QTest::mouseClick(child<QPushButton>(desk.page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::ToPost);

    QTest::qWait(1); // the first dialog is gone
    desk.click("removedActionButton");
    QTest::mouseClick(child<QPushButton>(*child<PlacardDateDialog>(*desk.page, "placardDateDialog"), "markButton"), Qt::LeftButton);
    CHECK(desk.tree().shown().size() == 159); // the closed room is no wall of ours any more
}

TEST_CASE("Codes of a round are scanned one after another: hung, wrong, old, taken back", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.click("scanPlacardsButton");
    auto* dialog = child<PlacardScanDialog>(*desk.page, "placardScanDialog");
    auto* code = child<QLineEdit>(*dialog, "quickCode");
    auto* result = child<MarkResult>(*dialog, "markResult");
    const auto scan = [&](const QString& text) {
        typeByInputMethod(code, text);
        QTest::keyClick(code, Qt::Key_Return);
    };
    const PlacardWall waiting = desk.wall(u"ZX104"_s);
    scan(ShortCode::parse(waiting.latest->shortCode)->printed().toLower());
    CHECK(result->tone() == Tone::Ok);
    CHECK(child<QLabel>(*dialog, "resultWhose")->text().contains(waiting.zone.name));
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::None);
    scan(waiting.latest->shortCode);
    CHECK(result->tone() == Tone::Warning); // hangs already
    scan(u"7KQ2MX4D"_s);
    CHECK(result->tone() == Tone::Error);
    CHECK(dialog->marked() == 1);
    keepPicture(*dialog, u"placards-scan"_s, { 680, 620 });
    QTest::keyClick(code, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::ToPost);
    scan(u"zx104"_s); // the number of the room does as well
    CHECK(desk.need(u"ZX104"_s) == PlacardNeed::None);

    auto* what = child<QComboBox>(*dialog, "scanWhat");
    what->setCurrentIndex(1);
    scan(u"ZX105"_s);
    CHECK(desk.wall(u"ZX105"_s).need == PlacardNeed::None);
    CHECK(dialog->marked() == 2);
    CHECK(unnamedControls(*dialog) == QStringList());
    QTest::mouseClick(child<QPushButton>(*dialog, "closeButton"), Qt::LeftButton);
    CHECK(desk.message().contains(u"2"_s));
}

TEST_CASE("A name several walls have is asked back, and answered by a digit", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.click("scanPlacardsButton");
    auto* dialog = child<PlacardScanDialog>(*desk.page, "placardScanDialog");
    auto* code = child<QLineEdit>(*dialog, "quickCode");
    child<QComboBox>(*dialog, "scanWhat")->setCurrentIndex(1);
    typeByInputMethod(code, u"知行楼"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(child<MarkResult>(*dialog, "markResult")->tone() == Tone::Info);
    CHECK(dialog->marked() == 0);
    QTest::keyClicks(code, u"1"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(dialog->marked() == 1);
}

TEST_CASE("The versions of a wall are listed, and the round is printed", "[placards]")
{
    WallDesk desk;
    desk.open();
    desk.page->showWall(desk.zone(u"ZX101"_s).id);
    desk.click("wallHistoryActionButton");
    auto* history = child<PlacardHistoryDialog>(*desk.page, "placardHistoryDialog");
    CHECK(child<QTreeWidget>(*history, "versionList")->topLevelItemCount() == 1);
    keepPicture(*history, u"placards-versions"_s, { 980, 300 });
    CHECK(unnamedControls(*history) == QStringList());
    QTest::mouseClick(child<QPushButton>(*history, "closeButton"), Qt::LeftButton);
    desk.page->showWall(desk.zone(u"ZX103"_s).id);
    desk.click("wallHistoryActionButton");
    CHECK_FALSE(desk.message().isEmpty());

    child<QAction>(*desk.page, "roundAction")->trigger();
    auto* print = child<PrintDialog>(*desk.page, "printDialog");
    desk.dialogs.saveFile = desk.folder.filePath(u"round.pdf"_s);
    QTest::mouseClick(child<QPushButton>(*print, "savePdfButton"), Qt::LeftButton);
    CHECK(QFile::exists(desk.dialogs.saveFile));
    CHECK(desk.need(u"ZX101"_s) == PlacardNeed::Stale); // the round changes nothing
}

TEST_CASE("A school without zones is told where to begin", "[placards]")
{
    WallDesk desk(false);
    const QList<Zone> zones = *desk.school.store->list(zoneType());
    for (const Zone& zone : zones)
        REQUIRE_OK(desk.school.service->setVoided(zoneType().kind(), { zone.id.value() }, true, u"清空"_s));
    desk.open();
    CHECK(child<QStackedWidget>(*desk.page, "rowsOrEmpty")->currentIndex() == 1);
    CHECK_FALSE(desk.button("printPlacardsActionButton").isEnabled());
    QString wanted;
    QObject::connect(desk.page.get(), &PlacardsPage::pageWanted, desk.page.get(), [&](const QString& page) { wanted = page; });
    child<QAction>(*desk.page, "openZonesAction")->trigger();
    CHECK(wanted == u"zone"_s);
    keepPicture(*desk.page, u"placards-empty"_s);
}

TEST_CASE("Everything on the page has a name, and looks right in the dark", "[placards]")
{
    WallDesk desk;
    desk.open();
    CHECK(unnamedControls(*desk.page) == QStringList());
    desk.theme.apply({ ColorMode::Dark, 10 });
    keepPicture(*desk.page, u"placards-page-dark"_s);
    desk.theme.apply({ ColorMode::Light, 10 });
}
