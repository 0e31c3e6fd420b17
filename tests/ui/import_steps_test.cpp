// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "tests/ui/import_fixture.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStringEncoder>
#include <QTableView>
#include <QTableWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QString goodList
    = u"教职工名单\n工号,姓名,部门,类别,电话\nT1,张伟,教导处,教师,13800000001\nT2,李娜,体育组,教师,13800000002\n"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QAbstractItemModel& fileRows(ImportDialog& dialog) { return *child<QTableView>(dialog, "filePreview")->model(); }

/// Every text of a table, to look whether something stands anywhere.
QString allText(const QAbstractItemModel& model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
    return cells.join(u'|');
}

} // namespace

TEST_CASE("The rows of the file change as the encoding is chosen, the file itself is read once and left alone")
{
    ImportFixture f;
    const QByteArray gbk = "\xB9\xA4\xBA\xC5,\xD0\xD5\xC3\xFB,\xC0\xE0\xB1\xF0\nT1,\xD5\xC5\xCE\xB0,\xBD\xCC\xCA\xA6\n";
    const QString path = f.writeBytes(gbk);
    ImportDialog& dialog = f.openPath(path);
    CHECK(dialog.step() == ImportDialog::ReportStep); // GB18030 was found by itself
    f.goTo(ImportDialog::FileStep);
    auto* encoding = child<QComboBox>(dialog, "encodingBox");
    CHECK(encoding->isVisible());
    CHECK(child<QLabel>(dialog, "fileLabel")->text().contains(u"GB18030"_s));
    CHECK(allText(fileRows(dialog)).contains(u"张伟"_s));
    CHECK(bytesOf(path) == gbk);
    REQUIRE(QFile::remove(path)); // what was read is kept
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_End); // UTF-16: other words out of the same bytes, or none
    CHECK_FALSE(allText(fileRows(dialog)).contains(u"张伟"_s));
    CHECK_FALSE(child<QPushButton>(dialog, "importButton")->isVisible());
    QTest::keyClick(encoding, Qt::Key_Up);
    CHECK(encoding->currentData() == int(TextEncoding::Gb18030));
    CHECK(allText(fileRows(dialog)).contains(u"张伟"_s));
    QTest::keyClick(encoding, Qt::Key_Up); // UTF-8 refuses these bytes
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK(fileRows(dialog).rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(dialog, "nextButton")->isEnabled());
}

TEST_CASE("UTF-16 without a mark is read when it is chosen, in either order when there is a mark")
{
    ImportFixture f;
    QStringEncoder little(QStringEncoder::Utf16LE);
    const QByteArray bytes = little(u"工号,姓名,类别\nT1,张伟,教师\n"_s);
    ImportDialog& dialog = f.openPath(f.writeBytes(bytes));
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    auto* encoding = child<QComboBox>(dialog, "encodingBox");
    QTest::keyClick(encoding, Qt::Key_End);
    CHECK(allText(fileRows(dialog)).contains(u"张伟"_s));
    CHECK(child<QLabel>(dialog, "fileLabel")->text().contains(u"UTF-16LE"_s));
    QStringEncoder big(QStringEncoder::Utf16BE);
    f.dialogs.openFile = f.writeBytes("\xFE\xFF" + QByteArray(big(u"工号,姓名\nT1,李娜\n"_s)));
    f.click("chooseFileButton");
    f.goTo(ImportDialog::FileStep);
    CHECK(encoding->currentIndex() == 0); // another file: found by itself again
    QTest::keyClick(encoding, Qt::Key_End);
    CHECK(allText(fileRows(dialog)).contains(u"李娜"_s));
}

TEST_CASE("Of a workbook of several sheets the one that is this list is taken, and another can be chosen")
{
    ImportFixture f;
    const QString path = f.folder.filePath(u"花名册.xlsx"_s);
    const QList<XlsxColumn> columns{ { u"工号"_s }, { u"姓名"_s }, { u"类别"_s }, { u"电话"_s } };
    XlsxSheet cover{ u"封面"_s, {}, { { u"说明"_s } }, { { u"请勿外传"_s } } };
    XlsxSheet staff{ u"在编"_s, {}, columns, { { u"T1"_s, u"张伟"_s, u"教师"_s, u"13800000001"_s } } };
    REQUIRE_OK(writeXlsx(path, { cover, staff }));
    ImportDialog& dialog = f.openPath(path);
    CHECK(dialog.step() == ImportDialog::ReportStep); // there is no doubt which one is meant
    CHECK(f.rowsIn(u"added"_s) == 1);
    CHECK_FALSE(child<QComboBox>(dialog, "encodingBox")->isVisible());

    XlsxSheet others{ u"外聘"_s, {}, columns, { { u"W1"_s, u"王芳"_s, u"教师"_s, u"13800000009"_s } } };
    REQUIRE_OK(writeXlsx(path, { cover, staff, others }));
    ImportDialog& two = f.openPath(path);
    CHECK(two.step() == ImportDialog::FileStep); // two lists: the person says which
    auto* sheets = child<QComboBox>(two, "sheetBox");
    CHECK(sheets->isVisible());
    CHECK(sheets->currentText() == u"在编"_s);
    QTest::keyClick(sheets, Qt::Key_Down);
    CHECK(sheets->currentText() == u"外聘"_s);
    CHECK(allText(fileRows(two)).contains(u"王芳"_s));
    f.goTo(ImportDialog::ColumnsStep);
    f.click("nextButton");
    CHECK(f.cell(u"added"_s, 0, 1) == u"王芳"_s);
}

TEST_CASE("The found row of the headings is chosen already; a click takes another one")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(u"某校名册,,\n编号,老师,身份\n工号,姓名,类别\nT1,张伟,教师\n"_s);
    f.goTo(ImportDialog::HeaderStep);
    auto* rows = child<QTableView>(dialog, "headerPreview");
    CHECK(rows->currentIndex().row() == 2);
    CHECK(child<QLabel>(dialog, "headerFound")->text().contains(u"姓名"_s));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(1, 1)).center());
    CHECK(child<QLabel>(dialog, "headerFound")->text().contains(u"老师"_s));
    f.click("nextButton");
    CHECK(child<QTableWidget>(dialog, "importPreview")->item(1, 0)->text() == u"老师"_s);
    f.click("backButton");
    QTest::keyClick(rows, Qt::Key_Down); // by keyboard as well
    CHECK(child<QLabel>(dialog, "headerFound")->text().contains(u"姓名"_s));
}

TEST_CASE("A list without known headings waits at its file; the row is chosen and the columns by hand")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(u"甲,乙,丙\nT1,张伟,教师\n"_s);
    CHECK(dialog.step() == ImportDialog::FileStep);
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Warning);
    f.click("nextButton");
    REQUIRE(dialog.step() == ImportDialog::HeaderStep);
    CHECK_FALSE(child<QPushButton>(dialog, "nextButton")->isEnabled());
    auto* rows = child<QTableView>(dialog, "headerPreview");
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
    REQUIRE(child<QPushButton>(dialog, "nextButton")->isEnabled());
    f.click("nextButton");
    for (const auto& [column, field] : { std::pair{ 0, u"staff_no"_s }, std::pair{ 1, u"name"_s }, std::pair{ 2, u"category"_s } }) {
        auto* box = child<QComboBox>(dialog, qPrintable(u"column%1Box"_s.arg(column)));
        box->setCurrentIndex(box->findData(field));
        emit box->activated(box->currentIndex());
    }
    f.click("nextButton");
    CHECK(f.rowsIn(u"added"_s) == 1);
}

TEST_CASE("The columns show the rows as they will be stored, and at once as another column is chosen")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(u"工号,姓名,类别,到岗日期,电话\nT1,张 伟,教师,2025.9.1,1.38E+10\n"_s);
    f.goTo(ImportDialog::ColumnsStep);
    auto* table = child<QTableWidget>(dialog, "importPreview");
    CHECK(table->item(1, 2)->text() == u"张伟"_s);
    CHECK(table->item(3, 2)->text() == u"2025-09-01"_s);
    CHECK(table->item(4, 2)->text() == u"1.38E+10"_s); // cannot be read: stands as it is, with the reason
    CHECK(table->item(4, 2)->toolTip() != table->item(4, 2)->text());
    QTest::keyClick(child<QComboBox>(dialog, "column3Box"), Qt::Key_Home); // left out
    CHECK(table->item(3, 2)->text() == u"2025.9.1"_s);
}

TEST_CASE("A field is taken from one column only")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(goodList);
    f.goTo(ImportDialog::ColumnsStep);
    auto* box = child<QComboBox>(dialog, "column0Box");
    box->setCurrentIndex(box->findData(u"name"_s));
    emit box->activated(box->currentIndex());
    CHECK(child<QComboBox>(dialog, "column1Box")->currentIndex() == 0);
    f.click("nextButton");
    CHECK(f.rowsIn(u"added"_s) == 2);
    CHECK(f.cell(u"added"_s, 0, 1) == u"T1"_s);
}

TEST_CASE("Columns chosen for a list are offered again for the next list with the same headings, until forgotten")
{
    ImportFixture f;
    ImportDialog& first = f.open(goodList);
    f.goTo(ImportDialog::ColumnsStep);
    auto* phone = child<QComboBox>(first, "column4Box");
    CHECK(phone->currentData() == u"phone"_s);
    QTest::keyClick(phone, Qt::Key_Home); // left out
    CHECK(phone->currentIndex() == 0);
    f.click("nextButton");
    ImportDialog& again = f.open(u"工号, 姓 名,部门,类别,电话\nT9,王芳,教导处,教师,13800000009\n"_s);
    CHECK(again.step() == ImportDialog::ReportStep); // what a person chose is certain
    CHECK(child<QComboBox>(again, "column4Box")->currentIndex() == 0);
    CHECK(child<QComboBox>(again, "column1Box")->currentData() == u"name"_s);
    // Other headings are another list.
    ImportDialog& other = f.open(u"工号,姓名,类别,电话\nT9,王芳,教师,13800000009\n"_s);
    CHECK(child<QComboBox>(other, "column3Box")->currentData() == u"phone"_s);
    // Forgotten, the guess counts again, now and the next time.
    ImportDialog& back = f.open(goodList);
    f.goTo(ImportDialog::ColumnsStep);
    f.click("forgetColumnsButton");
    CHECK(child<QComboBox>(back, "column4Box")->currentData() == u"phone"_s);
    CHECK(child<QComboBox>(f.open(goodList), "column4Box")->currentData() == u"phone"_s);
}

TEST_CASE("Remembered columns that no longer fit the kind are not offered")
{
    ImportFixture f;
    ImportDialog& first = f.open(goodList);
    f.goTo(ImportDialog::ColumnsStep);
    QTest::keyClick(child<QComboBox>(first, "column4Box"), Qt::Key_Home);
    f.click("nextButton");
    QSettings file(f.folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    const QStringList keys = file.allKeys().filter(u"importColumns/person-"_s);
    REQUIRE(keys.size() == 1);
    QStringList stored = file.value(keys[0]).toStringList();
    CHECK_FALSE(stored.contains(u"phone"_s));
    stored[2] = u"no_such_field"_s;
    file.setValue(keys[0], stored);
    CHECK(child<QComboBox>(f.open(goodList), "column4Box")->currentData() == u"phone"_s);
}

TEST_CASE("The template is saved from the first step")
{
    ImportFixture f;
    ImportDialog& dialog = f.openEmpty();
    f.click("templateButton");
    CHECK(f.dialogs.suggested.size() == 1); // cancelled: nothing was written
    f.dialogs.saveFile = f.folder.filePath(u"模板.xlsx"_s);
    f.click("templateButton");
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Ok);
    CHECK(QFile(f.dialogs.saveFile).size() > 4000);
    // Empty, it is a list without rows: nothing to be done but to go back.
    f.openPath(f.dialogs.saveFile);
    CHECK(f.dialog->step() == ImportDialog::ColumnsStep);
    CHECK_FALSE(child<QPushButton>(*f.dialog, "nextButton")->isEnabled());
}
