// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/checks_desk.h"

#include "ui/inspection/checks/check_plan_dialog.h"
#include "ui/inspection/checks/check_review_dialog.h"
#include "ui/inspection/checks/check_week_strip.h"
#include "ui/inspection/checks/special_check_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/records/reference_picker.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QString corridors = u"day/2026-09-14/b//知行楼"_s;

} // namespace

TEST_CASE("the page opens with the week, its days and what is overdue", "[checks]")
{
    ChecksDesk desk;
    QString badge;
    auto& page = desk.open();
    CHECK(page.model().rowCount() == 40); // five days of eight rounds
    CHECK(child<QPushButton>(page, "scopeOverdue")->text().contains(u"16"_s));
    CHECK(child<QPushButton>(page, "checkDay1")->text().contains(u"0/8"_s));
    CHECK(child<QLabel>(page, "checkWeekTitle")->text().contains(u"3"_s));
    keepPicture(page, u"checks-week"_s, { 860, 680 });
    // A day alone, and back.
    desk.click("checkDay2");
    CHECK(page.model().rowCount() == 8);
    CHECK(child<QLabel>(page, "countLabel")->text().contains(u"8"_s));
    desk.click("checkDay2");
    CHECK(page.model().rowCount() == 40);
    desk.click("scopeOverdue");
    CHECK(page.model().rowCount() == 16);
    CHECK_FALSE(child<CheckWeekStrip>(page, "checkWeekStrip")->isVisible());
    desk.click("scopeToReview");
    CHECK(page.model().rowCount() == 0);
    CHECK(child<QStackedWidget>(page, "rowsOrEmpty")->currentIndex() == 1);
    CHECK_FALSE(child<QPushButton>(page, "reviewActionButton")->isEnabled());
    desk.click("scopeWeek");
    desk.click("checkWeekAfter");
    CHECK(page.model().rowCount() == 0);
    CHECK(child<QWidget>(page, "nothingDue")->isVisible());
    keepPicture(page, u"checks-empty"_s, { 860, 680 });
    desk.click("checkThisWeek");
    CHECK(page.model().rowCount() == 40);
    CHECK(unnamedControls(page).isEmpty());
}

TEST_CASE("rows are narrowed by words and by cycle, and the steps act on what is shown", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    typeByInputMethod(child<QLineEdit>(page, "filterEdit"), u"知行楼"_s);
    CHECK(page.model().rowCount() == 5);
    CHECK(child<QPushButton>(page, "printSheetsActionButton")->text().contains(u"5"_s));
    CHECK(child<QPushButton>(page, "missedActionButton")->text().contains(u"2"_s));
    auto* cycle = child<QComboBox>(page, "cycleBox");
    cycle->setCurrentIndex(cycle->findData(u"week"_s));
    emit cycle->activated(cycle->currentIndex());
    CHECK(page.model().rowCount() == 0);
    CHECK(child<QStackedWidget>(page, "rowsOrEmpty")->currentIndex() == 1);
}

TEST_CASE("planning says what it would add, adds it, and adds nothing the second time", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    desk.click("checkWeekAfter");
    desk.click("planActionButton");
    auto* dialog = desk.dialog<CheckPlanDialog>("checkPlanDialog");
    const auto* result = child<QLabel>(*dialog, "checkPlanResult");
    CHECK(result->text().contains(u"Daily check"_s));
    CHECK(unnamedControls(*dialog).isEmpty());
    const qint64 before = desk.school.rows(u"inspection"_s);
    ChecksDesk::type(*dialog, "checkPlanTo", u"2026-09-20"_s);
    CHECK_FALSE(child<QPushButton>(*dialog, "checkPlanButton")->isEnabled());
    ChecksDesk::type(*dialog, "checkPlanTo", u"2026.9.24"_s);
    REQUIRE(child<QPushButton>(*dialog, "checkPlanButton")->isEnabled());
    keepPicture(*dialog, u"checks-plan"_s, { 480, 300 });
    QTest::mouseClick(child<QPushButton>(*dialog, "checkPlanButton"), Qt::LeftButton);
    CHECK(desk.school.rows(u"inspection"_s) > before);
    CHECK(page.model().rowCount() > 0);
    CHECK(page.messages().text().contains(u"planned"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.click("planActionButton");
    auto* again = desk.dialog<CheckPlanDialog>("checkPlanDialog");
    ChecksDesk::type(*again, "checkPlanTo", u"2026-09-24"_s);
    CHECK_FALSE(child<QPushButton>(*again, "checkPlanButton")->isEnabled());
}

TEST_CASE("sheets are previewed, printed and on record", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    desk.click("checkDay3");
    desk.click("printSheetsActionButton");
    auto* dialog = desk.dialog<PrintDialog>("printDialog");
    keepPicture(*dialog, u"checks-print"_s, { 1000, 720 });
    QTest::mouseClick(child<QPushButton>(*dialog, "printButton"), Qt::LeftButton);
    int issued = 0;
    const auto all = desk.school.store->list(inspectionType());
    for (const Inspection& one : *all)
        issued += checkStateOf(one) == CheckState::Issued ? 1 : 0;
    CHECK(issued == 8);
    CHECK(QFileInfo(desk.folder.filePath(u"printed.pdf"_s)).size() > 10'000);
    CHECK(desk.school.rows(u"inspection_sheet"_s) == 8);
    CHECK(page.messages().text().contains(u"8"_s));
    dialog->close();
    // One page of one sheet is no sheet.
    desk.click("checkDay4");
    auto* table = child<RecordTable>(page, "checksTable");
    table->selectIds({ desk.school.sheet(u"day/2026-09-17/b//知行楼"_s).id.value() }); // two pages
    desk.click("printSheetsActionButton");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* part = desk.dialog<PrintDialog>("printDialog");
    child<QLineEdit>(*part, "rangeEdit")->setText(u"1"_s);
    QTest::mouseClick(child<QPushButton>(*part, "printButton"), Qt::LeftButton);
    CHECK(page.messages().text().contains(u"part"_s));
}

TEST_CASE("overdue checks are declared missed with a reason; without one nothing happens", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    desk.click("scopeOverdue");
    auto* table = child<RecordTable>(page, "checksTable");
    table->selectRow(0);
    desk.click("missedActionButton");
    CHECK(page.model().rowCount() == 16);
    desk.dialogs.text = u"检查人外出培训"_s;
    desk.click("missedActionButton");
    CHECK(page.model().rowCount() == 15);
    desk.click("scopeMissed");
    REQUIRE(page.model().rowCount() == 1);
    CHECK(inspectionType().fromRecord(page.model().record(0)).missedReason == u"检查人外出培训"_s);
    CHECK(page.model().statusText(page.model().record(0)) == u"Missed"_s);
}

TEST_CASE("done sheets are reviewed by somebody else, then filed", "[checks]")
{
    ChecksDesk desk;
    const Inspection one = desk.school.sheet(corridors);
    REQUIRE_OK(desk.school.checks.keying.key(desk.school.keyed(one, { 2026, 9, 15 })));
    auto& page = desk.open();
    desk.click("scopeToReview");
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.model().statusText(page.model().record(0)) == u"Done late"_s);
    desk.click("reviewActionButton");
    auto* dialog = desk.dialog<CheckReviewDialog>("checkReviewDialog");
    CHECK(unnamedControls(*dialog).isEmpty());
    QTest::mouseClick(child<QPushButton>(*dialog, "checkReviewButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(*dialog, "messageBar")->tone() == Tone::Error);
    child<QPlainTextEdit>(*dialog, "checkReviewNote")->setPlainText(u"走廊整洁，逾期一天，注意按时。"_s);
    const auto choose = [&](Id<Person> person) {
        QTest::mouseClick(child<QPushButton>(*dialog, "reviewerInput"), Qt::LeftButton);
        auto* picker = child<ReferencePicker>(*dialog, "referencePicker");
        picker->setFilter((*desk.school.store->find(personType(), person))->name);
        auto* list = child<QListWidget>(*picker, "referenceList");
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(one.inspectors.first());
    QTest::mouseClick(child<QPushButton>(*dialog, "checkReviewButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(*dialog, "messageBar")->text().contains(u"cannot review"_s));
    choose(desk.school.personBut(one.inspectors));
    keepPicture(*dialog, u"checks-review"_s, { 560, 480 });
    QTest::mouseClick(child<QPushButton>(*dialog, "checkReviewButton"), Qt::LeftButton);
    CHECK(desk.school.again(one).state == u"reviewed"_s);
    CHECK(desk.school.again(one).reviewNote == u"走廊整洁，逾期一天，注意按时。"_s);
    desk.click("scopeToFile");
    REQUIRE(page.model().rowCount() == 1);
    desk.dialogs.text = u"2026排查 盒3"_s;
    desk.click("fileActionButton");
    CHECK(desk.school.again(one).state == u"filed"_s);
    CHECK(desk.school.again(one).place == u"2026排查 盒3"_s);
}

TEST_CASE("a check outside the plan stands in the week at once", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    child<QAction>(page, "specialAction")->trigger();
    auto* dialog = desk.dialog<SpecialCheckDialog>("specialCheckDialog");
    CHECK(unnamedControls(*dialog).isEmpty());
    auto* list = child<QComboBox>(*dialog, "specialCheckList");
    list->setCurrentIndex(list->findText(u"恶劣天气后排查"_s));
    ChecksDesk::type(*dialog, "specialCheckDue", u"2026-09-15"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "specialCheckButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(*dialog, "messageBar")->tone() == Tone::Error); // before it begins
    ChecksDesk::type(*dialog, "specialCheckDue", u"2026-09-17"_s);
    keepPicture(*dialog, u"checks-special"_s, { 520, 420 });
    QTest::mouseClick(child<QPushButton>(*dialog, "specialCheckButton"), Qt::LeftButton);
    CHECK(page.model().rowCount() == 41);
    CHECK(child<RecordTable>(page, "checksTable")->selectedIds().size() == 1);
}

TEST_CASE("statistics are printed as a table", "[checks]")
{
    ChecksDesk desk;
    auto& page = desk.open();
    child<QAction>(page, "statisticsAction")->trigger();
    auto* dialog = desk.dialog<PrintDialog>("printDialog");
    keepPicture(*dialog, u"checks-statistics"_s, { 1000, 720 });
    CHECK(dialog->windowTitle().contains(u"checklist"_s));
}
