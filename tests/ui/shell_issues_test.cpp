// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_shaper.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/dashboard/issue_list_page.h"
#include "ui/dashboard/issue_watch.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// A guard without company, and a telephone no rule would have let in.
struct IssueSchool {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    int tables = 0;
    TableContent table;
    UiContext context{ *school.service, dialogs, printers, settings, [this](TableContent content, const DocumentInfo& info) {
                          ++tables;
                          table = content;
                          return std::unique_ptr<PageSet>(std::make_unique<TablePages>(
                              std::move(content), info, std::make_shared<TextShaper>(FontBook())));
                      } };
    IssueWatch watch{ std::make_unique<IssueList>(*school.service), *school.service };
    std::unique_ptr<IssueListPage> page;
    Person guard;

    IssueSchool()
    {
        const StaffCategory guards = school.addCategory(u"guard"_s, u"保安"_s, true);
        const Department office = school.addDepartment(u"总务处"_s);
        guard = school.addPerson(u"郑强"_s, guards, office, u"G1"_s);
        const Person other = school.addPerson(u"李娜"_s, guards, office, u"G2"_s);
        REQUIRE_OK(school.database->run(u"UPDATE person SET phone='12', company='平安' WHERE id=?"_s, { other.id.value() }));
        page = std::make_unique<IssueListPage>(watch, context);
        page->resize(900, 600);
        page->show();
    }
    void finish()
    {
        while (watch.isRunning())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTreeView& tree() { return *child<QTreeView>(*page, "issueTree"); }
    QString cell(int group, int row, int column)
    {
        const QAbstractItemModel& model = *tree().model();
        return model.index(row, column, model.index(group, 0)).data().toString();
    }
};

} // namespace

TEST_CASE("The issue page says that it looks, then groups what it found, problems first, with counts")
{
    IssueSchool issues;
    CHECK_FALSE(issues.tree().isVisible());
    issues.page->activated();
    CHECK(issues.watch.isRunning());
    issues.finish();
    REQUIRE(issues.tree().isVisible());
    const QAbstractItemModel& model = *issues.tree().model();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString().contains(u'1'));
    CHECK(issues.cell(0, 0, 0) == u"李娜"_s);
    CHECK(issues.cell(1, 0, 0) == u"郑强"_s);
    CHECK(unnamedControls(*issues.page) == QStringList());
    CHECK(child<QComboBox>(*issues.page, "severityBox")->itemText(0).contains(u'2'));
}

TEST_CASE("Filter and severity narrow the issues down; Enter and a double click open the record")
{
    IssueSchool issues;
    issues.page->activated();
    issues.finish();
    QSignalSpy wanted(issues.page.get(), &IssueListPage::recordWanted);
    auto* filter = child<QLineEdit>(*issues.page, "filterEdit");
    filter->setText(u"zq"_s);
    const QAbstractItemModel& model = *issues.tree().model();
    REQUIRE(model.rowCount() == 1);
    issues.tree().setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    QTest::keyClick(&issues.tree(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"person"_s);
    CHECK(wanted[0][1].toLongLong() == issues.guard.id.value());

    filter->setText(u"没有这个人"_s);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(issues.tree().isVisible());
    filter->clear();
    auto* severity = child<QComboBox>(*issues.page, "severityBox");
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Down);
    REQUIRE(model.rowCount() == 1);
    CHECK(issues.cell(0, 0, 0) == u"李娜"_s);
    const QModelIndex row = model.index(0, 1, model.index(0, 0));
    const QPoint place = issues.tree().visualRect(row).center();
    QTest::mouseClick(issues.tree().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(issues.tree().viewport(), Qt::LeftButton, {}, place);
    CHECK(wanted.size() == 2);
}

TEST_CASE("A saved change takes its issue off the page, which keeps the chosen row")
{
    IssueSchool issues;
    issues.page->activated();
    issues.finish();
    const QAbstractItemModel& model = *issues.tree().model();
    issues.tree().setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    issues.guard.company = u"平安保安公司"_s;
    REQUIRE_OK(issues.school.service->save(personType().kind(), personType().toRecord(issues.guard)));
    CHECK(issues.watch.isRunning());
    issues.finish();
    REQUIRE(model.rowCount() == 1);
    CHECK(issues.tree().currentIndex().data().toString() == u"李娜"_s);

    REQUIRE_OK(issues.school.database->run(u"UPDATE person SET phone=''"_s));
    issues.page->activated();
    issues.finish();
    CHECK_FALSE(issues.tree().isVisible());
    CHECK(child<QWidget>(*issues.page, "nothingToDo")->isVisible());
}

TEST_CASE("What is shown of the issues is what is printed")
{
    IssueSchool issues;
    issues.page->activated();
    issues.finish();
    child<QLineEdit>(*issues.page, "filterEdit")->setText(u"郑"_s);
    QTest::mouseClick(child<QPushButton>(*issues.page, "printIssuesButton"), Qt::LeftButton);
    REQUIRE(issues.tables == 1);
    REQUIRE(issues.table.rowCount == 1);
    CHECK(issues.table.row(0).cells.value(0) == u"郑强"_s);
    CHECK(child<QLabel>(*child<PrintDialog>(*issues.page, "printDialog"), "printNote")->text().contains(u'1'));
}
