// SPDX-License-Identifier: GPL-3.0-or-later
// From the welcome page on, with the real program behind it and real clicks.
#include "app/school_host.h"
#include "core/base/translation.h"
#include "core/calendar/school_term.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "tests/core/exchange/workbook_maker.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// A roster as offices keep it: a title over all columns, a note, headings in the third row, blank rows, names padded with
/// blanks, full-width digits, departments merged over several rows, and a total at the end. 100 people.
QByteArray messyRoster(int people = 100, bool withCategory = true)
{
    QByteArray rows, merged = "<mergeCell ref=\"A1:H1\"/>";
    int row = 0;
    const auto add = [&](const QStringList& cells) {
        ++row;
        rows += "<row r=\"" + QByteArray::number(row) + "\">";
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty())
                rows += QByteArray("<c r=\"") + char('A' + i) + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + cells[i].toUtf8() + "</t></is></c>";
        rows += "</row>";
    };
    add({ u"实验小学2026—2027学年教职工花名册"_s });
    add({ u"填表日期：２０２６年９月１日"_s });
    add({ u"序 号"_s, u"部  门"_s, u"姓　名"_s, withCategory ? u"人员类别"_s : QString(), u"联系\n电话"_s, u"入职时间"_s, u"职务"_s, u"服务单位"_s });
    const QStringList departments{ u"教导处"_s, u"总务处"_s, u"少先队大队部"_s, u"一年级组"_s, u"科学组"_s };
    for (int i = 0; i < people; ++i) {
        if (i == 40)
            add({});
        const QString number = QString::number(i + 1);
        QString wide; // ０１２…
        for (const QChar digit : u"138000%1"_s.arg(10001 + i))
            wide += QChar(digit.unicode() - u'0' + 0xFF10);
        const bool firstOfTen = i % 10 == 0;
        const QString name = u"王"_s + QChar(0x4E00 + 37 * i);
        add({ number, firstOfTen ? departments[(i / 10) % departments.size()] : QString(), i % 3 == 0 ? name.left(1) + u"　"_s + name.mid(1) : u" "_s + name,
              withCategory ? (i % 20 == 19 ? u"保安"_s : u"教师"_s) : QString(), i % 2 == 0 ? wide : u"138-0001-%1"_s.arg(1000 + i), u"2015.9.1"_s,
              i == 3 ? u"校长"_s : i == 4 ? u"分管安全副校长"_s : QString(), i % 20 == 19 ? u"示例保安服务公司"_s : QString() });
        if (firstOfTen)
            merged += "<mergeCell ref=\"B" + QByteArray::number(row) + ":B" + QByteArray::number(row + 9) + "\"/>";
    }
    add({ u"合计"_s, {}, u"%1人"_s.arg(people) });
    return workbook_maker::workbook({ .rows = rows, .afterRows = "<mergeCells>" + merged + "</mergeCells>" });
}

/// The whole program on a computer that has never seen it.
struct NewComputer {
    QTemporaryDir folder;
    FixedClock clock{ QDateTime(QDate(2026, 9, 5), QTime(8, 0)) };
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    QString home = folder.filePath(u"bihuan"_s);
    SchoolHost host{ { theme, settings, dialogs, printers, u"0.1.0"_s }, clock, home };
    int actions = 0;

    NewComputer() { REQUIRE_OK(host.start(home)); }
    /// One user action.
    template <class Button = QAbstractButton> void click(const QWidget& parent, const char* name)
    {
        ++actions;
        QTest::mouseClick(child<Button>(parent, name), Qt::LeftButton);
        QApplication::processEvents();
    }
    FirstRunWindow& first()
    {
        REQUIRE(host.firstRun());
        return *host.firstRun();
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void typeName(const QString& name) { typeByInputMethod(child<QLineEdit>(first(), "schoolNameEdit"), name); }
    qint64 count(const RecordKind& kind) { return *host.services()->store->count(kind); }
};

} // namespace

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

TEST_CASE("Pictures of the first pages", "[.pictures]")
{
    installTranslations(*qApp);
    NewComputer computer;
    for (const auto mode : { ColorMode::Light, ColorMode::Dark })
        for (const int size : { 10, 14 }) {
            computer.theme.apply({ mode, size });
            const QString ending = u"-%1-%2"_s.arg(mode == ColorMode::Dark ? u"dark"_s : u"light"_s).arg(size);
            computer.first().showWelcome();
            keepPicture(computer.first(), u"first-welcome"_s + ending);
            computer.first().showNewSchool();
            if (mode == ColorMode::Light)
                child<QLineEdit>(computer.first(), "schoolNameEdit")->setText(u"实验小学"_s);
            computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster(100, mode == ColorMode::Light));
            computer.click(computer.first(), "step1Button");
            keepPicture(computer.first(), u"first-school"_s + ending);
            computer.click(computer.first(), "chooseRosterButton");
            keepPicture(computer.first(), u"first-roster"_s + ending);
            computer.click(computer.first(), "step2Button");
            keepPicture(computer.first(), u"first-terms"_s + ending);
            computer.click(computer.first(), "step3Button");
            keepPicture(computer.first(), u"first-departments"_s + ending);
        }
}
