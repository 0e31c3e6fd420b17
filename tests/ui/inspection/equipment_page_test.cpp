// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/property_desk.h"
#include "ui/inspection/equipment/equipment_page.h"

using namespace bihuan;

TEST_CASE("Tests are entered for the rows selected; a fault is in the ledger at once", "[equipment]")
{
    PropertyDesk desk;
    EquipmentService service{ *desk.school.service, desk.school.loop, [] { return std::make_shared<TextShaper>(FontBook()); } };
    REQUIRE_OK(fillDemoEquipment(service, *desk.school.service, desk.school.clock.today()));
    auto shaper = std::make_shared<TextShaper>(FontBook());
    UiContext context = desk.context();
    context.makeTable = [shaper](TableContent content, const DocumentInfo& info) { return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, shaper)); };
    desk.page = std::make_unique<EquipmentPage>(service, context, [](QWidget*) {}, [] {});
    desk.page->resize(1000, 680);
    desk.page->show();
    desk.page->activated();
    QApplication::processEvents();
    auto& page = static_cast<EquipmentPage&>(*desk.page);
    auto& table = *child<RecordTable>(page, "recordTable");
    CHECK(page.model().rowCount() == 43);
    CHECK_FALSE(child<QAction>(page, "enterTestAction")->isEnabled());
    const qint64 before = desk.school.rows(u"equipment_test"_s);
    const Id<Equipment> id = service.find(u"MH-006"_s)->id; // never tested
    table.selectIds({ id.value() });
    CHECK(page.model().statusText(page.model().record(page.model().rowOf(id.value()))).contains(u"Overdue"_s));
    keepPicture(page, u"equipment-page"_s);
    desk.click(page, "enterTestActionButton");
    auto* dialog = child<QDialog>(page, "testDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    child<QComboBox>(*dialog, "testResult")->setCurrentIndex(2);
    typeByInputMethod(child<QLineEdit>(*dialog, "testTester"), u"安全员"_s);
    desk.click(*dialog, "enterTestButton"); // no words for what is wrong
    CHECK(dialog->isVisible());
    CHECK(desk.school.rows(u"equipment_test"_s) == before);
    typeByInputMethod(child<QLineEdit>(*dialog, "testFinding"), u"喷管老化开裂"_s);
    keepPicture(*dialog, u"equipment-test"_s, {});
    desk.click(*dialog, "enterTestButton");
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.school.rows(u"equipment_test"_s) == before + 1);
    CHECK(desk.said().contains(u"YH-2026"_s));
    for (const char* action : { "hangTagsAction", "dueListAction" }) {
        CAPTURE(action);
        desk.trigger(action);
        auto* print = page.findChildren<PrintDialog*>(u"printDialog"_s).last();
        CHECK(print->isVisible());
        print->close();
        QApplication::processEvents();
    }
}
