// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/ui_support.h"
#include "ui/records/import_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStringEncoder>
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
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    Theme& theme = lightTheme();
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.addDepartment(u"教导处"_s);
    Importer importer{ *school.service };
    std::unique_ptr<ImportDialog> dialog;

    QString write(const QString& text) { return writeBytes(text.toUtf8()); }
    QString writeBytes(const QByteArray& bytes)
    {
        const QString path = folder.filePath(u"名单.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    ImportDialog& open(const QString& text) { return openPath(write(text)); }
    ImportDialog& openPath(const QString& path)
    {
        dialog = std::make_unique<ImportDialog>(
            personType().kind(), ImportContext{ *school.service, importer, dialogs, {}, &settings },
            QSet<QString>{ u"department"_s, u"post"_s });
        dialogs.openFile = path;
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

TEST_CASE("Another encoding shows the same bytes anew, without choosing the file a second time")
{
    Import f;
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    const QByteArray bytes = utf16(u"工号,姓名,类别\nT1,张伟,教师\n"_s); // no mark at the beginning: nothing to know it by
    const QString path = f.writeBytes(bytes);
    ImportDialog& dialog = f.openPath(path);
    auto* encoding = child<QComboBox>(dialog, "encodingBox");
    auto* preview = child<QTableWidget>(dialog, "importPreview");
    CHECK(encoding->isEnabled());
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK(preview->columnCount() == 0);
    REQUIRE(QFile::remove(path)); // what was read is kept
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_End);
    CHECK(encoding->currentText() == u"UTF-16"_s);
    REQUIRE(preview->columnCount() == 3);
    CHECK(preview->item(1, 1)->text() == u"张伟"_s);
    CHECK(child<QLabel>(dialog, "fileLabel")->text().contains(u"UTF-16LE"_s));
    CHECK(child<QPushButton>(dialog, "checkButton")->isEnabled());
    QTest::keyClick(encoding, Qt::Key_Home);
    CHECK(preview->columnCount() == 0);
    CHECK_FALSE(child<QPushButton>(dialog, "checkButton")->isEnabled());
}

TEST_CASE("UTF-16 is read in the order its mark says; GB18030 is found by itself; UTF-8 refuses it")
{
    Import f;
    QStringEncoder utf16(QStringEncoder::Utf16BE);
    ImportDialog& dialog
        = f.openPath(f.writeBytes("\xFE\xFF" + QByteArray(utf16(u"工号,姓名\nT1,张伟\n"_s))));
    auto* preview = child<QTableWidget>(dialog, "importPreview");
    QTest::keyClick(child<QComboBox>(dialog, "encodingBox"), Qt::Key_End);
    REQUIRE(preview->columnCount() == 2);
    CHECK(preview->item(1, 1)->text() == u"张伟"_s);

    f.dialogs.openFile = f.writeBytes("\xB9\xA4\xBA\xC5,\xD0\xD5\xC3\xFB\nT1,\xD5\xC5\xCE\xB0\n");
    f.click("chooseFileButton");
    auto* encoding = child<QComboBox>(dialog, "encodingBox");
    CHECK(encoding->currentIndex() == 0); // another file: found by itself again
    REQUIRE(preview->columnCount() == 2);
    CHECK(preview->item(1, 1)->text() == u"张伟"_s);
    QTest::keyClick(encoding, Qt::Key_Down);
    CHECK(encoding->currentText() == u"UTF-8"_s);
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK(preview->columnCount() == 0);
}

TEST_CASE("A workbook has no encoding to choose")
{
    Import f;
    ImportDialog& dialog
        = f.openPath(QStringLiteral(BIHUAN_SOURCE_DIR "/tests/data/roster_small_libreoffice.xlsx"));
    CHECK(child<QTableWidget>(dialog, "importPreview")->columnCount() > 0);
    CHECK_FALSE(child<QComboBox>(dialog, "encodingBox")->isEnabled());
}

TEST_CASE("Columns chosen for a list are offered again for the next list with the same headings")
{
    Import f;
    ImportDialog& first = f.open(goodList);
    auto* phone = child<QComboBox>(first, "column4Box");
    CHECK(phone->currentData() == u"phone"_s);
    QTest::keyClick(phone, Qt::Key_Home); // left out
    CHECK(phone->currentIndex() == 0);
    f.click("checkButton");
    ImportDialog& again = f.open(u"工号, 姓 名,部门,类别,电话\nT9,王芳,教导处,教师,13800000009\n"_s);
    CHECK(child<QComboBox>(again, "column4Box")->currentIndex() == 0);
    CHECK(child<QComboBox>(again, "column1Box")->currentData() == u"name"_s);
    // Other headings are another list.
    ImportDialog& other = f.open(u"工号,姓名,类别,电话\nT9,王芳,教师,13800000009\n"_s);
    CHECK(child<QComboBox>(other, "column3Box")->currentData() == u"phone"_s);
    // The guess chosen again is the guess again.
    ImportDialog& back = f.open(goodList);
    auto* box = child<QComboBox>(back, "column4Box");
    box->setCurrentIndex(box->findData(u"phone"_s));
    f.click("checkButton");
    CHECK(child<QComboBox>(f.open(goodList), "column4Box")->currentData() == u"phone"_s);
}

TEST_CASE("Remembered columns that no longer fit the kind are not offered")
{
    Import f;
    ImportDialog& first = f.open(goodList);
    QTest::keyClick(child<QComboBox>(first, "column4Box"), Qt::Key_Home);
    f.click("checkButton");
    QSettings file(f.folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    const QStringList keys = file.allKeys().filter(u"importColumns/person-"_s);
    REQUIRE(keys.size() == 1);
    QStringList stored = file.value(keys[0]).toStringList();
    CHECK_FALSE(stored.contains(u"phone"_s));
    stored[2] = u"no_such_field"_s;
    file.setValue(keys[0], stored);
    CHECK(child<QComboBox>(f.open(goodList), "column4Box")->currentData() == u"phone"_s);
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
