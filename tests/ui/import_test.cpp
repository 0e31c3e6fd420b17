// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/ui_support.h"
#include "ui/records/import_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Import {
    test::MemorySchool school;
    QTemporaryDir folder;
    TestDialogs dialogs;
    Theme& theme = lightTheme();
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.addDepartment(u"教导处"_s);
    Importer importer{ *school.service };
    std::unique_ptr<ImportDialog> dialog;

    QString write(const QString& text)
    {
        const QString path = folder.filePath(u"名单.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    ImportDialog& open(const QString& text)
    {
        dialog
            = std::make_unique<ImportDialog>(personType().kind(), ImportContext{ *school.service, importer, dialogs, {} },
                                             QSet<QString>{ u"department"_s, u"post"_s });
        dialogs.openFile = write(text);
        dialog->show();
        click("chooseFileButton");
        return *dialog;
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(*dialog, name), Qt::LeftButton); }
    int rowsIn(const QString& name)
    {
        int rows = 0;
        if (const QTreeWidgetItem* parent = group(name))
            for (int i = 0; i < parent->childCount(); ++i)
                rows += parent->child(i)->text(0).isEmpty() ? 0 : 1; // further remarks on a row have no number
        return rows;
    }
    QTreeWidgetItem* group(const QString& name)
    {
        auto* report = child<QTreeWidget>(*dialog, "importReport");
        for (int i = 0; i < report->topLevelItemCount(); ++i)
            if (report->topLevelItem(i)->data(0, Qt::UserRole).toString() == name)
                return report->topLevelItem(i);
        return nullptr;
    }
};

const QString goodList
    = u"教职工名单\n工号,姓名,部门,类别,电话\nT1,张伟,教导处,教师,13800000001\nT2,李娜,体育组,教师,13800000002\n"_s;

} // namespace

TEST_CASE("A list is read, its columns guessed, checked and imported")
{
    Import f;
    ImportDialog& dialog = f.open(goodList);
    auto* preview = child<QTableWidget>(dialog, "importPreview");
    CHECK(preview->columnCount() == 5);
    CHECK(child<QComboBox>(dialog, "column1Box")->currentData() == u"name"_s);
    CHECK(preview->item(1, 1)->text() == u"张伟"_s);
    CHECK(child<QLabel>(dialog, "fileLabel")->text().contains(u"UTF-8"_s));
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    f.click("checkButton");
    CHECK(f.rowsIn(u"added"_s) == 2);
    CHECK(f.school.rows(u"person"_s) == 0); // a dry run changes nothing
    f.click("importButton");
    REQUIRE(imported.size() == 1);
    CHECK(f.school.rows(u"person"_s) == 2);
    CHECK(f.school.rows(u"department"_s) == 2); // 体育组 was created
}

TEST_CASE("A wrong row holds the import back; the good rows go in by choice and the wrong ones into a file")
{
    Import f;
    ImportDialog& dialog = f.open(goodList + u"T3,,教导处,教师,1\n"_s);
    f.click("checkButton");
    REQUIRE(f.group(u"wrong"_s));
    CHECK(f.group(u"wrong"_s)->child(0)->text(0) == u"5"_s);
    CHECK_FALSE(child<QPushButton>(dialog, "importButton")->isEnabled());
    child<QRadioButton>(dialog, "goodRowsButton")->setChecked(true);
    f.click("importButton");
    CHECK(f.school.rows(u"person"_s) == 0); // no place for the wrong rows was chosen
    f.dialogs.saveFile = f.folder.filePath(u"wrong.xlsx"_s);
    f.click("importButton");
    CHECK(f.school.rows(u"person"_s) == 2);
    CHECK(QFile(f.dialogs.saveFile).size() > 1000);
}

TEST_CASE("A column guessed wrong is chosen anew; a field is taken from one column only")
{
    Import f;
    ImportDialog& dialog = f.open(goodList);
    auto* box = child<QComboBox>(dialog, "column0Box");
    box->setCurrentIndex(box->findData(u"name"_s));
    emit box->activated(box->currentIndex());
    CHECK(child<QComboBox>(dialog, "column1Box")->currentIndex() == 0);
}

TEST_CASE("A required field the file lacks can be the same for all rows")
{
    Import f;
    ImportDialog& dialog = f.open(u"工号,姓名\nT1,张伟\nT2,李娜\n"_s);
    auto* constants = child<QWidget>(dialog, "constantsBox");
    CHECK(constants->isVisible());
    f.click("checkButton");
    REQUIRE(f.group(u"wrong"_s)); // no category yet
    f.click("backButton");
    QTest::mouseClick(child<QPushButton>(*constants, "categoryInput"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*child<QDialog>(dialog, "referencePicker"), "referenceNone"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*constants, "categoryInput"), Qt::LeftButton);
    QTest::qWait(1);
    auto pickers = dialog.findChildren<QDialog*>(u"referencePicker"_s);
    auto* list = child<QListWidget>(*pickers.last(), "referenceList");
    list->setCurrentRow(0);
    QTest::mouseClick(child<QPushButton>(*pickers.last(), "referenceChoose"), Qt::LeftButton);
    f.click("checkButton");
    CHECK_FALSE(f.group(u"wrong"_s));
    CHECK(f.rowsIn(u"added"_s) == 2);
}

TEST_CASE("Imported again, rows are unchanged or show old and new; who is missing is named")
{
    Import f;
    f.open(goodList);
    f.click("checkButton");
    f.click("importButton");
    f.open(u"工号,姓名,部门,类别,电话\nT1,张伟,体育组,教师,13800000001\n"_s);
    f.click("checkButton");
    REQUIRE(f.group(u"updated"_s));
    CHECK(f.group(u"updated"_s)->child(0)->text(2).contains(u"教导处 → 体育组"_s));
    REQUIRE(f.group(u"missing"_s));
    CHECK(f.group(u"missing"_s)->child(0)->text(1) == u"李娜"_s);
}

TEST_CASE("A file that is no list is refused in the message bar")
{
    Import f;
    ImportDialog& dialog = f.open(u""_s);
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK_FALSE(child<QPushButton>(dialog, "checkButton")->isEnabled());
}

TEST_CASE("Every control of the import has an object name and an accessible name")
{
    Import f;
    CHECK(unnamedControls(f.open(u"工号,姓名\nT1,张伟\n"_s)) == QStringList());
}

TEST_CASE("Pictures of the import", "[.pictures]")
{
    Import f;
    f.open(goodList + u"T3,,教导处,教师,1\n,合计,,,\n"_s);
    keepPicture(*f.dialog, u"import-columns"_s, {});
    f.click("checkButton");
    keepPicture(*f.dialog, u"import-report"_s, {});
}
