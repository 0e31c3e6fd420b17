// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"
#include "core/base/translation.h"
#include "tests/ui/inspection/zone_desk.h"
#include "ui/inspection/zones/assign_dialog.h"
#include "ui/inspection/zones/coverage_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/field_editor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct Board : ZoneDesk {
    std::unique_ptr<CoveragePage> page;
    Zone covered = school.addZone(school.draft(u"一年级1班教室"_s));
    Zone noDeputy = addWith(u"一年级2班教室"_s, &Zone::backup);
    Zone nobody = addWith(u"门厅"_s, &Zone::owner);
    Zone yard = [this] {
        Zone zone = school.draft(u"操场"_s, {}, {});
        zone.backup = {};
        zone.leader = {};
        return school.addZone(zone);
    }();

    Zone addWith(const QString& name, Id<Person> Zone::*missing)
    {
        Zone zone = school.draft(name);
        zone.*missing = {};
        return school.addZone(zone);
    }
    CoveragePage& open()
    {
        page = std::make_unique<CoveragePage>(school.zones, context());
        page->resize(860, 640);
        page->show();
        page->activated();
        return *page;
    }
    QTableView& table() { return *child<QTableView>(*page, "coverageTable"); }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row)
            names << page->model().zone(row).zone.name;
        return names;
    }
    void scope(int index)
    {
        auto* box = child<QComboBox>(*page, "scopeBox");
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    AssignDialog& assign()
    {
        child<QAction>(*page, "assignAction")->trigger();
        return *child<AssignDialog>(*page, "assignDialog");
    }
};

} // namespace

TEST_CASE("The board says how far each building is covered and lists what is not", "[zones][ui]")
{
    Board board;
    board.open();
    CHECK(board.shown() == QStringList{ u"门厅"_s, u"一年级2班教室"_s, u"操场"_s });
    CHECK(child<QLabel>(*board.page, "coverageHeadline")->text().contains(u'3'));
    const auto tiles = board.page->findChildren<QAbstractButton*>(QRegularExpression(u"^coverage\\d+Tile$"_s));
    REQUIRE(tiles.size() == 2);
    QTest::mouseClick(tiles[0], Qt::LeftButton);
    CHECK(board.shown() == QStringList{ u"门厅"_s, u"一年级2班教室"_s });
    QTest::keyClick(tiles[0], Qt::Key_Space); // again: all
    CHECK(board.shown().size() == 3);
    board.scope(1);
    CHECK(board.shown().size() == 4);
    board.scope(2);
    CHECK(board.shown() == QStringList{ u"操场"_s });
    board.scope(1);
    typeByInputMethod(child<QLineEdit>(*board.page, "filterEdit"), u"门厅"_s);
    CHECK(board.shown() == QStringList{ u"门厅"_s });
    child<QLineEdit>(*board.page, "filterEdit")->setText(u"cc"_s); // 操场 by its initials
    CHECK(board.shown() == QStringList{ u"操场"_s });
    child<QLineEdit>(*board.page, "filterEdit")->setText(u"没有"_s);
    CHECK(child<QWidget>(*board.page, "noMatch")->isVisible());
}

TEST_CASE("Several zones get a deputy at once, with a reason, and Undo takes it back", "[zones][ui]")
{
    Board board;
    board.open();
    board.table().selectRow(1);
    board.table().selectionModel()->select(board.page->model().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(child<QPushButton>(*board.page, "assignActionButton")->text().contains(u"(2)"_s));
    AssignDialog& dialog = board.assign();
    CHECK(child<QComboBox>(dialog, "assignRole")->currentData().toInt() == int(ZoneRole::Backup)); // what the first one lacks
    dialog.setPerson(board.school.zhao.id);
    child<QLineEdit>(dialog, "assignReason")->clear();
    ZoneDesk::click(dialog, "assignButton");
    CHECK(board.school.stored(board.noDeputy).backup.isNull()); // a reason is wanted
    child<QLineEdit>(dialog, "assignReason")->setText(u"补齐备岗"_s);
    ZoneDesk::click(dialog, "assignButton");
    CHECK(board.school.stored(board.noDeputy).backup == board.school.zhao.id);
    CHECK(board.school.stored(board.yard).backup == board.school.zhao.id);
    CHECK(board.shown() == QStringList{ u"门厅"_s });
    CHECK(board.page->messages().tone() == Tone::Ok);
    ZoneDesk::click(board.page->messages(), "messageAction");
    CHECK(board.school.stored(board.yard).backup.isNull());
    CHECK(board.shown().size() == 3);
}

TEST_CASE("A person who cannot take over is refused in the dialog, and nothing is changed", "[zones][ui]")
{
    Board board;
    board.open();
    board.table().selectRow(1);
    AssignDialog& dialog = board.assign();
    dialog.setPerson(board.school.wang.id); // is in charge there
    ZoneDesk::click(dialog, "assignButton");
    CHECK(dialog.isVisible());
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK(board.school.stored(board.noDeputy).backup.isNull());
}

TEST_CASE("The set number of zones is the school's, and who has more stands out", "[zones][ui]")
{
    Board board;
    board.open();
    auto* most = child<QSpinBox>(*board.page, "mostZonesBox");
    CHECK(most->value() == ZoneService::usualMostZones);
    auto* loads = child<QTreeWidget>(*board.page, "loadsTable");
    CHECK(loads->topLevelItem(0)->text(0) == u"王芳"_s);
    CHECK(loads->topLevelItem(0)->text(1) == u"3"_s);
    most->setValue(2);
    CHECK(board.school.zones.mostZones().value_or(0) == 2);
    CHECK(loads->topLevelItem(0)->text(1) != u"3"_s);
    board.scope(3);
    CHECK(board.shown().size() == 3);
    emit loads->itemActivated(loads->topLevelItem(1), 0); // Enter
    CHECK(child<QLineEdit>(*board.page, "filterEdit")->text() == loads->topLevelItem(1)->text(0));

    board.scope(0);
    child<QLineEdit>(*board.page, "filterEdit")->clear();
    board.table().selectRow(0);
    AssignDialog& dialog = board.assign();
    dialog.setPerson(board.school.wang.id);
    CHECK(child<QLabel>(dialog, "assignLoad")->text().contains(u'4')); // would have four
}

TEST_CASE("The table of contracting is printed and exported from the page", "[zones][ui]")
{
    Board board;
    board.open();
    child<QAction>(*board.page, "contractTableAction")->trigger();
    auto* dialog = board.page->findChild<PrintDialog*>();
    REQUIRE(dialog);
    board.dialogs.saveFile = board.file("table.pdf");
    dialog->close();
    board.dialogs.saveFile = board.file("table.xlsx");
    child<QAction>(*board.page, "exportAction")->trigger();
    CHECK(board.page->messages().tone() == Tone::Ok);
    const auto back = readImportFile(board.dialogs.saveFile, zoneType().kind());
    REQUIRE_OK(back);
    CHECK(back->table.rows.size() == 4);
    CHECK(board.school.database->scalar(u"SELECT count(*) FROM journal WHERE action='reveal'"_s)->toInt() == 2);
}

TEST_CASE("From the keyboard: Enter assigns, Ctrl+O opens the zone's record", "[zones][ui]")
{
    Board board;
    board.open();
    QString wanted;
    QObject::connect(board.page.get(), &CoveragePage::recordWanted, [&](const QString& kind, qint64 id) { wanted = u"%1 %2"_s.arg(kind).arg(id); });
    board.table().setFocus();
    board.table().selectRow(0);
    child<QAction>(*board.page, "openZoneAction")->trigger();
    CHECK(wanted == u"zone %1"_s.arg(board.nobody.id.value()));
    QTest::keyClick(&board.table(), Qt::Key_Return);
    auto* dialog = child<AssignDialog>(*board.page, "assignDialog");
    CHECK(child<QComboBox>(*dialog, "assignRole")->currentData().toInt() == int(ZoneRole::Owner));
    CHECK(unnamedControls(*dialog).isEmpty());
    CHECK(unnamedControls(*board.page).isEmpty());
}

TEST_CASE("Pictures of the page of contracting", "[.pictures]")
{
    installTranslations(*qApp); // only looked at by itself: other tests read English
    DeskIn<test::DemoCampus> desk;
    REQUIRE_OK(desk.school.zones.setMostZones(4));
    const auto some = desk.school.store->list(zoneType());
    for (int i = 0; i < 40; i += 7) { // gaps of several kinds
        Zone zone = some->at(i);
        (i % 2 ? zone.owner : zone.backup) = {};
        REQUIRE_OK(desk.school.service->save(zoneType().kind(), zoneType().toRecord(zone)));
    }
    CoveragePage page(desk.school.zones, desk.context());
    page.show();
    page.activated();
    keepPicture(page, u"zones-coverage"_s, { 824, 700 });
    child<QTableView>(page, "coverageTable")->selectAll();
    child<QAction>(page, "assignAction")->trigger();
    auto* dialog = child<AssignDialog>(page, "assignDialog");
    dialog->setPerson(some->at(1).owner);
    keepPicture(*dialog, u"zones-assign"_s, { 480, 330 });
    dialog->close();
    Appearance dark = desk.theme.appearance();
    dark.mode = ColorMode::Dark;
    desk.theme.apply(dark);
    keepPicture(page, u"zones-coverage-dark"_s, { 824, 700 });
    lightTheme();
}
