// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/property_desk.h"
#include "ui/inspection/property/find_edit.h"
#include "ui/widgets/mark_result.h"

#include <QWindow>

using namespace bihuan;

namespace {

/// The dialog over the page of reports, with a pad that a cleaner carries.
struct KeyIn : PropertyDesk {
    SlipEntryDialog* dialog = nullptr;

    KeyIn()
    {
        pad();
        open<SpotReportsPage>();
        click(*page, "keyInActionButton");
        dialog = child<SlipEntryDialog>(*page, "slipEntryDialog");
        QApplication::setActiveWindow(dialog);
        QApplication::processEvents();
    }
    QLineEdit* field(const char* name) { return child<QLineEdit>(*dialog, name); }
    void type(const char* name, const QString& text)
    {
        field(name)->setFocus();
        typeByInputMethod(field(name), text);
    }
    void enter(const char* name) { QTest::keyClick(field(name), Qt::Key_Return); }
    Tone tone() { return child<MarkResult>(*dialog, "markResult")->tone(); }
    QString line() { return child<QLabel>(*dialog, "resultLine")->text(); }
    QList<SpotReport> reports() { return *school.store->list(spotReportType(), { .orderBy = { u"id"_s } }); }
    void slip(const QString& number, const QString& what)
    {
        field("slipNumber")->setFocus();
        QTest::keyClicks(field("slipNumber"), number);
        enter("slipNumber");
        type("slipPlace", u"讲台右侧"_s);
        type("slipWhat", what);
    }
};

} // namespace

TEST_CASE("A slip is keyed in from field to field and becomes a hazard with one key", "[property]")
{
    KeyIn k;
    const Zone zone = k.school.zone();
    QTest::keyClicks(k.field("slipNumber"), u"3"_s);
    k.enter("slipNumber");
    CHECK(k.field("slipNumber")->text() == u"SB000003"_s);
    CHECK(k.tone() == Tone::Info);
    // Who carries the pad stands there; the zone is found by a part of its name through the input method.
    CHECK(k.field("slipReporterInput")->text().startsWith(k.school.cleaner().name));
    CHECK(k.field("slipZoneInput")->hasFocus());
    typeByInputMethod(k.field("slipZoneInput"), zone.name);
    auto* list = child<QListWidget>(*k.dialog, "slipZoneList");
    CHECK(list->isVisible());
    CHECK(list->count() >= 1);
    k.enter("slipZoneInput");
    CHECK_FALSE(list->isVisible());
    CHECK(child<FindEdit>(*k.dialog, "slipZone")->id() != 0);
    CHECK(k.field("slipPlace")->hasFocus());
    typeByInputMethod(k.field("slipPlace"), u"后门左侧"_s);
    k.enter("slipPlace");
    typeByInputMethod(k.field("slipWhat"), u"插座面板开裂露出铜片"_s);
    k.enter("slipWhat");
    CHECK(k.dialog->isVisible()); // Enter never closes it
    keepPicture(*k.dialog, u"property-slip-entry"_s, { 760, 660 });
    QTest::keyClick(k.dialog->windowHandle(), Qt::Key_F2);
    REQUIRE(k.reports().size() == 1);
    const SpotReport report = k.reports().first();
    CHECK(report.slip == 3);
    CHECK(report.handling == u"hazard"_s);
    CHECK(report.zone.value() != 0);
    CHECK(report.place == u"后门左侧"_s);
    CHECK(report.reporter == k.school.cleaner().id);
    CHECK(k.line().contains(u"YH-2026-0001"_s));
    CHECK(k.field("slipNumber")->text().isEmpty());
    CHECK(k.field("slipNumber")->hasFocus());
    CHECK(child<QTreeWidget>(*k.dialog, "slipList")->topLevelItem(0)->text(3) == u"YH-2026-0001"_s);
    CHECK(unnamedControls(*k.dialog) == QStringList());
}

TEST_CASE("A number keyed in before, or never printed, is refused before anything else is typed", "[property]")
{
    KeyIn k;
    k.slip(u"3"_s, u"插座松动冒火花"_s);
    QTest::mouseClick(child<QPushButton>(*k.dialog, "laterButton"), Qt::LeftButton);
    REQUIRE(k.reports().size() == 1);
    CHECK(k.reports().first().handling == u"open"_s);
    QTest::keyClicks(k.field("slipNumber"), u"SB000003"_s);
    k.enter("slipNumber");
    CHECK(k.tone() == Tone::Error);
    CHECK(k.line().contains(u"2026-11-20"_s));
    CHECK(k.field("slipNumber")->hasFocus());
    QTest::keyClicks(k.field("slipNumber"), u"13"_s); // it was selected: typing replaces it
    k.enter("slipNumber");
    CHECK(k.tone() == Tone::Error);
    CHECK(k.line().contains(u"SB000012"_s));
    k.field("slipNumber")->setText(u"王芳"_s);
    k.enter("slipNumber");
    CHECK(k.tone() == Tone::Error);
    CHECK(k.reports().size() == 1);
    // What was typed is still there after a refusal: nothing is keyed in twice because of one wrong field.
    k.field("slipNumber")->setText(u"4"_s);
    k.type("slipWhat", u"水龙头漏水"_s);
    QTest::keyClick(k.dialog->windowHandle(), Qt::Key_F3);
    CHECK(k.tone() == Tone::Error);
    CHECK(k.field("slipNote")->hasFocus());
    CHECK(k.field("slipWhat")->text() == u"水龙头漏水"_s);
    typeByInputMethod(k.field("slipNote"), u"已拧紧"_s);
    QTest::keyClick(k.dialog->windowHandle(), Qt::Key_F3);
    CHECK(k.reports().size() == 1); // no place yet
    CHECK(k.field("slipZoneInput")->hasFocus());
    typeByInputMethod(k.field("slipZoneInput"), u"操场东边的水池"_s); // no zone of ours: a place in words
    QTest::keyClick(k.dialog->windowHandle(), Qt::Key_F3);
    REQUIRE(k.reports().size() == 2);
    CHECK(k.reports().last().place == u"操场东边的水池"_s);
    CHECK(k.reports().last().handlingNote == u"已拧紧"_s);
}

TEST_CASE("Without a slip a report is told by mouth; the page shows what became of each", "[property]")
{
    KeyIn k;
    k.enter("slipNumber"); // empty: on to the place
    CHECK(k.field("slipZoneInput")->hasFocus());
    k.type("slipPlace", u"校门口"_s);
    k.type("slipWhat", u"护栏螺丝松动"_s);
    k.type("slipReporterInput", u"过路的家长"_s);
    QTest::keyClick(k.dialog->windowHandle(), Qt::Key_F8);
    REQUIRE(k.reports().size() == 1);
    CHECK(k.reports().first().number == u"KT2026-0001"_s);
    CHECK(k.reports().first().reporterName == u"过路的家长"_s);
    QTest::mouseClick(child<QPushButton>(*k.dialog, "closeButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(k.said().contains(u'1'));
    auto& page = static_cast<SpotReportsPage&>(*k.page);
    auto& table = *child<RecordTable>(page, "recordTable");
    REQUIRE(page.model().rowCount() == 1);
    QString badge;
    QObject::connect(&page, &Page::badgeChanged, [&badge](const QString& told) { badge = told; });
    table.selectRow(0);
    QApplication::processEvents();
    CHECK(badge == u"1"_s); // one to be decided
    table.clearSelection();
    CHECK_FALSE(child<QAction>(page, "hazardAction")->isEnabled());
    table.selectRow(0);
    CHECK(child<QAction>(page, "hazardAction")->isEnabled());
    keepPicture(page, u"property-reports"_s);
    // No hazard needs a reason; cancelled, nothing happens.
    k.click(page, "noneActionButton");
    CHECK(k.reports().first().handling == u"open"_s);
    k.click(page, "hazardActionButton");
    CHECK(k.said().contains(u"YH-2026-0001"_s));
    CHECK(k.reports().first().handling == u"hazard"_s);
    table.selectRow(0);
    QApplication::processEvents();
    CHECK(badge.isEmpty()); // nothing waits, whatever the list holds
    CHECK_FALSE(child<QAction>(page, "hazardAction")->isEnabled());
    k.click(page, "standingActionButton");
    CHECK(k.said().contains(u"YH-2026-0001"_s));
    CHECK(page.model().index(0, page.model().statusColumn()).data().toString() == u"Registered"_s);
}

TEST_CASE("A pad is registered, printed, handed out, lost, and its numbers are told", "[property]")
{
    PropertyDesk desk;
    auto& page = desk.open<PadsPage>();
    desk.click(page, "newPadActionButton");
    auto* dialog = child<QDialog>(page, "newPadDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    child<QSpinBox>(*dialog, "padSheets")->setValue(2);
    CHECK(child<QLabel>(*dialog, "padNumbers")->text().contains(u"SB000012"_s));
    keepPicture(*dialog, u"property-new-pad"_s, {});
    desk.click(*dialog, "registerPadButton");
    QApplication::processEvents();
    auto* print = child<PrintDialog>(page, "printDialog");
    // Closed without paper: the numbers wait, and the next pad is not begun before it.
    print->close();
    QApplication::processEvents();
    CHECK(desk.school.property.pads.find(u"1"_s)->state == u"registered"_s);
    desk.click(page, "newPadActionButton");
    CHECK(desk.said().contains(u"第1本"_s));
    auto& table = *child<RecordTable>(page, "recordTable");
    REQUIRE(page.model().rowCount() == 1);
    table.selectRow(0);
    CHECK_FALSE(child<QAction>(page, "handOutAction")->isEnabled());
    desk.click(page, "printPadActionButton");
    QApplication::processEvents();
    QList<PrintDialog*> prints = page.findChildren<PrintDialog*>(u"printDialog"_s);
    REQUIRE_FALSE(prints.isEmpty());
    desk.dialogs.saveFile = desk.school.file(u"pad.pdf"_s);
    desk.click(*prints.last(), "savePdfButton");
    for (int i = 0; i < 200 && desk.school.property.pads.find(u"1"_s)->state != u"printed"_s; ++i)
        QTest::qWait(10);
    CHECK(desk.school.property.pads.find(u"1"_s)->state == u"printed"_s);
    CHECK(QFile::exists(desk.school.file(u"pad.pdf"_s)));
    prints.last()->close();
    QApplication::processEvents();
    table.selectRow(0);
    desk.dialogs.text = desk.school.cleaner().name;
    desk.click(page, "handOutActionButton");
    CHECK(desk.school.property.pads.find(u"1"_s)->holder == desk.school.cleaner().id);
    REQUIRE_OK(desk.school.property.reports.add(desk.school.draft(2)));
    table.selectRow(0);
    desk.click(page, "numbersActionButton");
    CHECK(desk.said().contains(u"SB000001"_s)); // the missing one
    keepPicture(page, u"property-pads"_s);
    desk.dialogs.text = u"离职未交"_s;
    desk.click(page, "lostPadActionButton");
    CHECK(desk.school.property.pads.find(u"1"_s)->voided);
}
