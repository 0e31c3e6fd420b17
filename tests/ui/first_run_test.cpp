// SPDX-License-Identifier: GPL-3.0-or-later
// From the welcome page on, with the real program behind it and real clicks.
#include "core/base/translation.h"
#include "core/calendar/school_term.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "tests/ui/new_computer.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("The welcome page offers three ways and creates nothing")
{
    NewComputer computer;
    CHECK(computer.first().isVisible());
    for (const char* way : { "newSchoolButton", "openDataButton", "demoButton" })
        CHECK(child<QAbstractButton>(computer.first(), way)->isVisible());
    computer.click(computer.first(), "newSchoolButton");
    computer.click(computer.first(), "step2Button");
    computer.click(computer.first(), "step3Button");
    computer.click(computer.first(), "backToWelcomeButton");
    CHECK(child<QWidget>(computer.first(), "welcomePage")->isVisible());
    CHECK_FALSE(QFile::exists(computer.home));
    CHECK(unnamedControls(computer.first()) == QStringList());
    CHECK_FALSE(computer.host.mainWindow());
}

TEST_CASE("F1 on the welcome page, in a step of a new school and in a dialog opens the manual at what helps there")
{
    NewComputer computer;
    REQUIRE(QTest::qWaitForWindowActive(&computer.first()));
    QTest::keyClick(&computer.first(), Qt::Key_F1);
    auto* manual = child<ManualWindow>(computer.first(), "manualWindow");
    CHECK(manual->isVisible());
    const auto title = [&] { return child<QTreeWidget>(*child<ManualWindow>(computer.first(), "manualWindow"), "manualContents")->currentItem()->text(0); };
    CHECK(title() == u"快速入门"_s);
    manual->close();
    QApplication::processEvents();
    computer.click(computer.first(), "openDataButton");
    auto* dialog = child<QDialog>(computer.first(), "backupDialog");
    QTest::keyClick(dialog, Qt::Key_F1);
    CHECK(title() == u"备份与恢复"_s);
    CHECK(child<ManualWindow>(computer.first(), "manualWindow")->parentWidget() == dialog);
}

TEST_CASE("A messy roster of 100 people is imported with three actions beside typing the school's name")
{
    NewComputer computer;
    computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster());
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "chooseRosterButton");
    INFO(child<QLabel>(computer.first(), "rosterText")->text().toStdString());
    CHECK_FALSE(QFile::exists(computer.home)); // tried in memory only
    auto* create = child<QPushButton>(computer.first(), "createSchoolButton");
    CHECK(create->text().contains(u"100"_s));
    CHECK_FALSE(child<QLineEdit>(computer.first(), "principalEdit")->text().isEmpty());
    CHECK_FALSE(child<QLineEdit>(computer.first(), "vicePrincipalEdit")->text().isEmpty());
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    MainWindow& window = *computer.host.mainWindow();
    CHECK(window.isVisible());
    CHECK(computer.actions == 3);
    CHECK(window.currentPage()->code() == u"agreements"_s);
    CHECK(window.currentPage()->messages().tone() == Tone::Ok);
    CHECK(computer.count(personType().kind()) == 100);
    CHECK(schoolProfile(*computer.host.services()->store)->name == u"实验小学"_s);
    const auto people = computer.host.services()->store->list(personType());
    for (const Person& person : *people) {
        CAPTURE(person.name);
        CHECK(person.name.size() == 2);
        CHECK(person.phone.startsWith(u"1380001"_s));
        CHECK_FALSE(person.department.isNull());
    }
    const auto terms = computer.host.services()->store->list(schoolTermType());
    REQUIRE(terms->size() == 2);
    CHECK(terms->last().firstDay == QDate(2026, 9, 1));
    CHECK(computer.host.recentFolders(computer.settings) == QStringList(computer.home));
}

TEST_CASE("From the welcome page to the print preview of 100 agreements: five actions beside typing the school's name")
{
    NewComputer computer;
    computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster());
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "chooseRosterButton");
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    MainWindow& window = *computer.host.mainWindow();
    auto* dryRun = child<QDialog>(window, "issueDialog");
    REQUIRE(dryRun->isVisible());
    INFO(child<QLabel>(*dryRun, "issueSummary")->text().toStdString());
    CHECK(child<QLabel>(*dryRun, "issueSummary")->text().contains(u"100"_s));
    computer.click(*dryRun, "issueButton");
    CHECK(computer.count(agreementType().kind()) == 100);
    computer.click(window.currentPage()->messages(), "messageAction");
    CHECK(computer.actions == 5);
    auto* preview = window.findChild<PrintDialog*>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    auto* pages = child<PagePreview>(*preview, "pagePreview");
    REQUIRE(QTest::qWaitFor([&] { return pages->countIsFinal(); }, 60000)); // laid out while one looks at the first
    CHECK(pages->knownPages() >= 100);
    CHECK(child<QLabel>(*preview, "printNote")->text().contains(u"100"_s));
}

TEST_CASE("A roster that does not say who is a teacher is asked about once, for everybody")
{
    NewComputer computer;
    computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster(30, false));
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "chooseRosterButton");
    CHECK(child<QComboBox>(computer.first(), "rosterCategoryBox")->isVisible());
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    CHECK(computer.count(personType().kind()) == 30);
}

TEST_CASE("A roster with a wrong row is shown row by row after the school is made, and nobody is imported unseen")
{
    NewComputer computer;
    const QString text = u"姓名\t类别\t身份证号\n张三\t教师\t\n李四\t教师\t370202199001011230\n"_s;
    QMimeData pasted;
    pasted.setText(text);
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    auto* box = computer.first().findChild<RosterBox*>(u"rosterBox"_s);
    REQUIRE(box->take(pasted));
    INFO(child<QLabel>(*box, "rosterText")->text().toStdString());
    CHECK(box->report().wrong == 1);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    CHECK(child<QDialog>(*computer.host.mainWindow(), "importDialog")->isVisible());
    CHECK(computer.count(personType().kind()) == 0);
}

TEST_CASE("What is no roster is said so on the page, and the school can be made without one")
{
    NewComputer computer;
    computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, "%PDF-1.4 not a table");
    computer.click(computer.first(), "newSchoolButton");
    auto* create = child<QPushButton>(computer.first(), "createSchoolButton");
    CHECK_FALSE(create->isEnabled());
    computer.click(computer.first(), "chooseRosterButton");
    CHECK_FALSE(child<QLabel>(computer.first(), "rosterText")->text().isEmpty());
    CHECK_FALSE(computer.first().findChild<RosterBox*>(u"rosterBox"_s)->roster());
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    CHECK(computer.count(personType().kind()) == 0);
}

TEST_CASE("Terms and departments of a new school are taken as they were entered")
{
    NewComputer computer;
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "step2Button");
    auto* last = child<QLineEdit>(computer.first(), "term1Day2Edit");
    last->setText(u"2027.1.22"_s);
    computer.click(computer.first(), "step3Button");
    auto* list = child<QListWidget>(computer.first(), "departmentList");
    const QString gone = list->item(0)->text();
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(1)->setText(u"教务中心"_s);
    computer.click(computer.first(), "addDepartmentButton");
    list->item(list->count() - 1)->setText(u"课后服务部"_s);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    const RecordStore& store = *computer.host.services()->store;
    CHECK(store.list(schoolTermType())->last().lastDay == QDate(2027, 1, 22));
    QStringList names;
    const auto departments = store.list(departmentType());
    for (const Department& department : *departments)
        names << department.name;
    CHECK_FALSE(names.contains(gone));
    CHECK(names.contains(u"教务中心"_s));
    CHECK(names.contains(u"课后服务部"_s));
}

TEST_CASE("A day that cannot be leaves nothing behind, and the page says why")
{
    NewComputer computer;
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    child<QLineEdit>(computer.first(), "term1Day2Edit")->setText(u"2026-08-01"_s);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE_FALSE(computer.host.mainWindow());
    CHECK(child<MessageBar>(computer.first(), "firstRunMessages")->isVisible());
    CHECK_FALSE(QFile::exists(DataFolder::databaseFile(computer.home)));
    child<QLineEdit>(computer.first(), "term1Day2Edit")->setText(u"2027-01-29"_s);
    computer.click(computer.first(), "createSchoolButton");
    CHECK(computer.host.mainWindow());
}

TEST_CASE("The demo school is marked, lives apart, and goes with one click and one answer")
{
    NewComputer computer;
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    CHECK_FALSE(child<QWidget>(*computer.host.mainWindow(), "demoBand")->isVisible());
    child<QAction>(*computer.host.mainWindow(), "otherSchoolAction")->trigger();
    QApplication::processEvents();
    REQUIRE(computer.host.firstRun());
    computer.click(computer.first(), "demoButton");
    REQUIRE(computer.host.mainWindow());
    MainWindow& window = *computer.host.mainWindow();
    CHECK(child<QWidget>(window, "demoBand")->isVisible());
    const QString demo = computer.host.services()->folder->path();
    CHECK(demo != computer.home);
    CHECK(computer.count(personType().kind()) == 90);

    computer.dialogs.answer = false;
    computer.click(window, "removeDemoButton");
    CHECK(computer.host.mainWindow());
    CHECK(computer.dialogs.asked.last().text.contains(u"90"_s));
    computer.dialogs.answer = true;
    computer.click(window, "removeDemoButton");
    CHECK_FALSE(computer.host.mainWindow());
    CHECK(computer.first().isVisible());
    CHECK_FALSE(QDir(demo).exists());
    computer.click(computer.first(), "recent1Button");
    REQUIRE(computer.host.mainWindow());
    CHECK(computer.host.services()->folder->path() == computer.home);
}

TEST_CASE("A data folder that another program has open is said so on the welcome page")
{
    NewComputer computer;
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "createSchoolButton");
    SchoolHost second({ computer.theme, computer.settings, computer.dialogs, computer.printers, u"0.1.0"_s }, computer.clock,
                      computer.home);
    const auto started = second.start(computer.home);
    REQUIRE_FALSE(started);
    CHECK(started.error().kind == Error::Kind::Locked);
    REQUIRE(second.firstRun());
    CHECK(child<MessageBar>(*second.firstRun(), "firstRunMessages")->isVisible());
}

TEST_CASE("The frame of the window is on the screen before the school is opened, and becomes its window")
{
    NewComputer computer;
    computer.click(computer.first(), "demoButton");
    const QString demo = computer.host.services()->folder->path();
    computer.host.mainWindow()->close();

    SchoolHost next({ computer.theme, computer.settings, computer.dialogs, computer.printers, u"0.1.0"_s }, computer.clock, computer.home);
    std::optional<Result<>> started;
    SECTION("with a school")
    {
        auto other = computer.folder.filePath(u"other"_s);
        REQUIRE_OK(Services::open(other, computer.clock, Services::Mode::Create));
        next.startSoon(other, [&](const Result<>& outcome) { started = outcome; });
        CHECK_FALSE(next.mainWindow()); // nothing is read yet
        QWidget* frame = &next.window();
        CHECK(frame->isVisible());
        CHECK_FALSE(frame->findChild<QWidget*>(u"mechanismList"_s));
        REQUIRE(QTest::qWaitFor([&] { return next.mainWindow() && next.mainWindow()->isReady(); }));
        CHECK(next.mainWindow() == frame); // the same window: nothing jumps
        CHECK(frame->findChild<QWidget*>(u"mechanismList"_s)->isVisible());
    }
    SECTION("with one that is open elsewhere: the welcome page says so, and the frame is gone")
    {
        next.startSoon(demo, [&](const Result<>& outcome) { started = outcome; });
        const QPointer<QWidget> frame = &next.window();
        REQUIRE(QTest::qWaitFor([&] { return started.has_value(); }));
        CHECK_FALSE(*started);
        REQUIRE(next.firstRun());
        CHECK(next.firstRun()->isVisible());
        CHECK(QTest::qWaitFor([&] { return frame.isNull(); }));
    }
    SECTION("with no school: the welcome page at once")
    {
        next.startSoon(computer.folder.filePath(u"nothing"_s), [&](const Result<>& outcome) { started = outcome; });
        REQUIRE(started);
        CHECK(next.firstRun()->isVisible());
    }
}

TEST_CASE("Quiet text follows light and dark while the window is open")
{
    NewComputer computer;
    const auto* text = child<QLabel>(computer.first(), "welcomeText");
    const QColor light = text->palette().color(QPalette::WindowText);
    computer.theme.apply({ ColorMode::Dark, 10 });
    QApplication::processEvents();
    CHECK(text->palette().color(QPalette::WindowText) == darkPalette().color(QPalette::PlaceholderText));
    computer.theme.apply({ ColorMode::Light, 10 });
    QApplication::processEvents();
    CHECK(text->palette().color(QPalette::WindowText) == light);
}

TEST_CASE("Nothing of the first pages is cut off at 1,024 by 768 with the largest text")
{
    NewComputer computer;
    computer.theme.apply({ ColorMode::Light, 14 });
    FirstRunWindow& window = computer.first();
    window.resize(1024, 768);
    QApplication::processEvents();
    for (const char* step : { "", "step1Button", "step2Button", "step3Button" }) {
        CAPTURE(step);
        if (*step)
            computer.click(window, step);
        CHECK(window.size() == QSize(1024, 768));
        for (const auto* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && !button->visibleRegion().isEmpty()) {
                CAPTURE(button->objectName());
                CHECK(button->width() >= button->minimumSizeHint().width());
                CHECK(window.rect().contains(QRect(button->mapTo(&window, QPoint(0, 0)), button->size())));
            }
        if (!*step)
            computer.click(window, "newSchoolButton");
    }
}
