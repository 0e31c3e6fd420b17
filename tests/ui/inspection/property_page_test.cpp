// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/property_desk.h"
#include "ui/inspection/property/find_edit.h"

using namespace bihuan;

namespace {

struct Month : PropertyDesk {
    explicit Month(const QString& month = u"2026-10"_s)
    {
        auto& made = open<PropertyPage>();
        made.showMonth(month);
        choose(school.cleaners.name);
    }
    QTreeWidget& table() { return *child<QTreeWidget>(*page, "companyTable"); }
    void choose(const QString& company) { table().setCurrentItem(table().findItems(company, Qt::MatchExactly).first()); }
    QString cell(int column) { return table().currentItem()->text(column); }
    CheckDialog& check()
    {
        click(*page, "checkActionButton");
        auto* dialog = child<CheckDialog>(*page, "checkDialog");
        QApplication::processEvents();
        return *dialog;
    }
};

} // namespace

TEST_CASE("The month's check: only what is not met is keyed in, then the month is closed", "[property]")
{
    Month m;
    CHECK(m.cell(4) == u"not checked"_s);
    CheckDialog& dialog = m.check();
    const CheckSheet sheet = dialog.sheet();
    int row = 0;
    while (sheet.lines[row].veto || sheet.lines[row].points < 5)
        ++row;
    const int position = sheet.lines[row].position;
    auto* deducted = child<QSpinBox>(dialog, qPrintable(u"deducted%1"_s.arg(position)));
    auto* finding = child<QLineEdit>(dialog, qPrintable(u"finding%1"_s.arg(position)));
    CHECK(deducted->maximum() == sheet.lines[row].points); // more than the clause has cannot be entered
    deducted->setFocus();
    deducted->selectAll();
    QTest::keyClicks(deducted, u"3"_s);
    CHECK(child<QLabel>(dialog, "checkScore")->text().contains(u"97"_s));
    // Points without words, nobody named: it stays open and says so.
    m.click(dialog, "closeCheckButton");
    CHECK(m.dialogs.asked.size() == 1);
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK(dialog.sheet().check.isDraft());
    typeByInputMethod(finding, u"湿拖未放警示牌"_s);
    const Person checker = m.school.store->list(personType())->first();
    auto* name = child<QLineEdit>(dialog, "checkPersonInput");
    typeByInputMethod(name, checker.name);
    QTest::keyClick(name, Qt::Key_Return);
    child<QLineEdit>(dialog, "checkDate")->setText(u"2026.10.30"_s);
    keepPicture(dialog, u"property-check"_s, { 980, 700 });
    CHECK(unnamedControls(dialog) == QStringList());
    m.dialogs.answer = false;
    m.click(dialog, "closeCheckButton");
    CHECK(dialog.sheet().check.isDraft()); // thought better of it
    CHECK(dialog.sheet().check.checkedOn == QDate(2026, 10, 30));
    m.dialogs.answer = true;
    m.click(dialog, "closeCheckButton");
    INFO(child<MessageBar>(dialog, "messageBar")->text().toStdString());
    REQUIRE_FALSE(dialog.sheet().check.isDraft());
    CHECK(m.school.rows(u"loop_item"_s) == 1);
    CHECK_FALSE(deducted->isEnabled());
    CHECK_FALSE(child<QPushButton>(dialog, "saveCheckButton")->isVisible());
    m.click(dialog, "leaveCheckButton");
    QTest::qWait(1);
    CHECK(m.cell(4) == u"97"_s);
    CHECK(m.cell(5) == u"1"_s);
    keepPicture(*m.page, u"property-page"_s);

    // A new version needs a reason.
    CheckDialog& again = m.check();
    m.dialogs.text.clear();
    m.click(again, "againCheckButton");
    CHECK(again.sheet().check.version == 1);
    m.dialogs.text = u"申诉属实"_s;
    m.click(again, "againCheckButton");
    CHECK(again.sheet().check.version == 2);
    CHECK(again.sheet().check.isDraft());
}

TEST_CASE("What was entered in a check is not lost by leaving it", "[property]")
{
    Month m;
    CheckDialog& dialog = m.check();
    typeByInputMethod(child<QLineEdit>(dialog, "finding1"), u"储物间未上锁"_s);
    m.dialogs.answer = false;
    m.click(dialog, "leaveCheckButton");
    CHECK(dialog.isVisible());
    CHECK(m.dialogs.asked.size() == 1);
    m.click(dialog, "saveCheckButton");
    m.click(dialog, "leaveCheckButton");
    CHECK_FALSE(dialog.isVisible());
    const auto sheet = m.school.property.checks.ofMonth(m.school.cleaners.id, u"2026-10"_s);
    CHECK((*sheet)->lines.first().finding == u"储物间未上锁"_s);
}

TEST_CASE("A month that cannot be checked says why", "[property]")
{
    Month m;
    m.school.guards.contractTo = QDate(2026, 9, 30);
    m.school.changed(m.school.guards);
    QApplication::processEvents();
    m.choose(m.school.guards.name);
    m.click(*m.page, "checkActionButton");
    CHECK(m.said().contains(u"2026-09-30"_s));
    CHECK_FALSE(m.page->findChild<CheckDialog*>(u"checkDialog"_s));
    CHECK(m.school.rows(u"property_check"_s) == 0);
}

TEST_CASE("The annex is on record once it is on paper, and only then", "[property]")
{
    Month m;
    m.trigger("annexAction");
    auto* print = child<PrintDialog>(*m.page, "printDialog");
    print->close();
    QApplication::processEvents();
    CHECK(m.school.rows(u"property_annex"_s) == 0);
    m.trigger("annexAction");
    print = m.page->findChildren<PrintDialog*>(u"printDialog"_s).last();
    m.dialogs.saveFile = m.school.file(u"annex.pdf"_s);
    m.click(*print, "savePdfButton");
    for (int i = 0; i < 300 && m.school.rows(u"property_annex"_s) == 0; ++i)
        QTest::qWait(10);
    CHECK(m.school.rows(u"property_annex"_s) == 1);
    print->close();
    QApplication::processEvents();
    CHECK(m.cell(3) == u"not signed"_s);
    for (const char* action : { "cardsAction", "dutySheetAction", "blankCheckAction" }) {
        CAPTURE(action);
        m.trigger(action);
        auto* each = m.page->findChildren<PrintDialog*>(u"printDialog"_s).last();
        CHECK(each->isVisible());
        each->close();
        QApplication::processEvents();
    }
}

TEST_CASE("An empty school is led to the staff list", "[property]")
{
    PropertyDesk desk;
    const auto companies = desk.school.store->list(propertyCompanyType());
    for (const PropertyCompany& company : *companies)
        REQUIRE_OK(desk.school.database->run(u"DELETE FROM property_company WHERE id=?"_s, { company.id.value() }));
    desk.open<PropertyPage>();
    keepPicture(*desk.page, u"property-empty"_s);
    desk.click(*desk.page, "takeCompaniesActionEmptyButton");
    CHECK(desk.school.store->list(propertyCompanyType())->size() == 3);
    CHECK(child<QTreeWidget>(*desk.page, "companyTable")->topLevelItemCount() == 3);
    desk.trigger("takeCompaniesAction");
    CHECK(desk.said().contains(u"already"_s));
}

TEST_CASE("Whom to thank stands below the companies, month by month", "[property]")
{
    Month m(u"2026-11"_s);
    m.pad();
    REQUIRE_OK(m.school.property.reports.add(m.school.draft(1), { .decision = ReportDecision::Hazard, .note = {}, .category = {}, .level = {} }));
    QApplication::processEvents();
    auto* thanks = child<QTreeWidget>(*m.page, "thanksTable");
    REQUIRE(thanks->topLevelItemCount() == 1);
    CHECK(thanks->topLevelItem(0)->text(0) == m.school.cleaner().name);
    CHECK(thanks->topLevelItem(0)->text(2) == u"1"_s);
    static_cast<PropertyPage&>(*m.page).showMonth(u"2026-10"_s);
    CHECK(thanks->topLevelItemCount() == 0);
    CHECK(unnamedControls(*m.page) == QStringList());
}
