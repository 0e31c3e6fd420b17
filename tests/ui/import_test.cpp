// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_fixture.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QApplication>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QString headings = u"工号,姓名,部门,类别,电话\n"_s;
const QString goodList
    = u"教职工名单\n"_s + headings + u"T1,张伟,教导处,教师,13800000001\nT2,李娜,体育组,教师,13800000002\n"_s;

QString manyRows(int count)
{
    QString text = headings;
    for (int i = 1; i <= count; ++i)
        text += u"T%1,教师%2,教导处,教师,13%3\n"_s.arg(i).arg(i).arg(800000000 + i);
    return text;
}

/// Clicks Cancel of the progress as soon as it takes events.
void cancelWhenPossible(ImportDialog& dialog)
{
    QTimer::singleShot(0, &dialog, [&dialog] {
        QTest::mouseClick(child<QPushButton>(dialog, "progressCancel"), Qt::LeftButton);
    });
}

} // namespace

TEST_CASE("A list that is recognised with certainty opens at the report: one click imports it")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(goodList);
    CHECK(dialog.step() == ImportDialog::ReportStep);
    CHECK(f.rowsIn(u"added"_s) == 2);
    CHECK(f.cell(u"added"_s, 0, 0) == u"3"_s);
    CHECK(f.cell(u"added"_s, 0, 1) == u"张伟"_s);
    CHECK(f.rowsIn(u"created"_s) == 1);
    CHECK(f.cell(u"created"_s, 0, 1) == u"体育组"_s);
    CHECK(f.school.rows(u"person"_s) == 0); // a dry run changes nothing
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    f.click("importButton");
    REQUIRE(imported.size() == 1);
    CHECK(f.school.rows(u"person"_s) == 2);
    CHECK(f.school.rows(u"department"_s) == 2);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Back from the report leads through columns and headings to the file, Enter goes on again")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(goodList);
    f.click("backButton");
    CHECK(dialog.step() == ImportDialog::ColumnsStep);
    f.click("backButton");
    CHECK(dialog.step() == ImportDialog::HeaderStep);
    f.click("backButton");
    CHECK(dialog.step() == ImportDialog::FileStep);
    CHECK_FALSE(child<QPushButton>(dialog, "backButton")->isVisible());
    for (const auto step : { ImportDialog::HeaderStep, ImportDialog::ColumnsStep, ImportDialog::ReportStep }) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        CHECK(dialog.step() == step);
    }
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(f.school.rows(u"person"_s) == 2);
}

TEST_CASE("A wrong row holds the import back; the good rows go in by choice and the wrong ones into a file")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(goodList + u"T3,,教导处,教师,1\n"_s);
    REQUIRE(f.group(u"wrong"_s).isValid());
    CHECK(f.cell(u"wrong"_s, 0, 0) == u"5"_s);
    CHECK_FALSE(child<QPushButton>(dialog, "importButton")->isEnabled());
    child<QRadioButton>(dialog, "goodRowsButton")->setChecked(true);
    f.click("importButton");
    CHECK(f.school.rows(u"person"_s) == 0); // no place for the wrong rows was chosen
    f.dialogs.saveFile = f.folder.filePath(u"wrong.xlsx"_s);
    f.click("importButton");
    CHECK(f.school.rows(u"person"_s) == 2);
    const auto wrong = readImportFile(f.dialogs.saveFile, personType().kind());
    REQUIRE_OK(wrong);
    REQUIRE(wrong->table.rows.size() == 1);
    CHECK(wrong->table.rows[0].cells.first() == u"T3"_s);
}

TEST_CASE("A required field the file lacks can be the same for all rows")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(u"工号,姓名\nT1,张伟\nT2,李娜\n"_s);
    CHECK(dialog.step() == ImportDialog::ColumnsStep); // somebody has to say which category they are
    auto* constants = child<QWidget>(dialog, "constantsBox");
    CHECK(constants->isVisible());
    const QString hint = child<QLabel>(dialog, "columnsHint")->text();
    f.click("nextButton");
    CHECK(f.rowsIn(u"wrong"_s) == 2); // no category yet
    f.click("backButton");
    QTest::mouseClick(child<QPushButton>(*constants, "categoryInput"), Qt::LeftButton);
    auto* picker = child<QDialog>(dialog, "referencePicker");
    child<QListWidget>(*picker, "referenceList")->setCurrentRow(0);
    QTest::mouseClick(child<QPushButton>(*picker, "referenceChoose"), Qt::LeftButton);
    CHECK(child<QLabel>(dialog, "columnsHint")->text() != hint);
    f.click("nextButton");
    CHECK_FALSE(f.group(u"wrong"_s).isValid());
    CHECK(f.rowsIn(u"added"_s) == 2);
}

TEST_CASE("Imported again, rows are unchanged or show old and new; who is missing is named; a row opens side by side")
{
    ImportFixture f;
    f.open(goodList);
    f.click("importButton");
    ImportDialog& dialog = f.open(u"工号,姓名,部门,类别,电话,学历\nT1,张 伟,体育组,教师,１３800000001,本科\n"_s);
    REQUIRE(f.rowsIn(u"updated"_s) == 1);
    CHECK(f.cell(u"updated"_s, 0, 2).contains(u"教导处 → 体育组"_s));
    REQUIRE(f.rowsIn(u"missing"_s) == 1);
    CHECK(f.cell(u"missing"_s, 0, 1) == u"李娜"_s);
    CHECK(f.rowsIn(u"cleaned"_s) == 2); // the blank in the name, the wide digits

    auto* tree = child<QTreeView>(dialog, "importReport");
    tree->expandAll();
    const QModelIndex row = f.report().index(0, 0, f.group(u"updated"_s));
    tree->scrollTo(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
    auto* detail = child<QTableWidget>(dialog, "rowDetail");
    const auto lines = detail->findItems(u"体育组"_s, Qt::MatchExactly);
    REQUIRE(lines.size() == 2); // in the file, and after the import
    const int line = lines.first()->row();
    CHECK(detail->item(line, 1)->text() == u"体育组"_s);
    CHECK(detail->item(line, 2)->text() == u"教导处"_s);
    CHECK(detail->item(line, 3)->text() == u"体育组"_s);
    CHECK(detail->findItems(u"本科"_s, Qt::MatchExactly).size() == 1); // a column that is not imported stands there, too
    CHECK(detail->findItems(u"张 伟"_s, Qt::MatchExactly).size() == 1);

    const QModelIndex missing = f.report().index(0, 0, f.group(u"missing"_s));
    tree->setCurrentIndex(missing);
    CHECK(child<QLabel>(dialog, "rowDetailTitle")->text() == u"李娜"_s);
    CHECK(detail->findItems(u"138****0002"_s, Qt::MatchExactly).size() == 2); // masked, as everywhere
}

TEST_CASE("A file that is no list is refused in the message bar")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(u""_s);
    CHECK(dialog.step() == ImportDialog::FileStep);
    CHECK(child<MessageBar>(dialog, "messageBar")->tone() == Tone::Error);
    CHECK_FALSE(child<QPushButton>(dialog, "nextButton")->isEnabled());
}

TEST_CASE("Giving up asks only when something chosen would be lost")
{
    ImportFixture f;
    f.open(goodList);
    f.dialogs.answer = false;
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    CHECK(f.dialogs.asked.isEmpty());
    CHECK_FALSE(f.dialog->isVisible());

    ImportDialog& again = f.open(goodList);
    f.goTo(ImportDialog::ColumnsStep);
    QTest::keyClick(child<QWidget>(again, "clearBox"), Qt::Key_Space);
    QTest::keyClick(&again, Qt::Key_Escape);
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(again.isVisible());
    f.dialogs.answer = true;
    QTest::keyClick(&again, Qt::Key_Escape);
    CHECK_FALSE(again.isVisible());
}

TEST_CASE("A file dropped onto the import is read")
{
    ImportFixture f;
    ImportDialog& dialog = f.openEmpty();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(f.write(goodList)) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &drop);
    CHECK(dialog.step() == ImportDialog::ReportStep);

    QMimeData two;
    two.setUrls({ QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s) });
    QDragEnterEvent refused(QPoint(50, 50), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(&dialog, &refused);
    CHECK_FALSE(refused.isAccepted());
}

TEST_CASE("A long check is cancelled and leaves the step it was begun from; begun again it goes through")
{
    ImportFixture f;
    ImportDialog& dialog = f.openEmpty();
    f.dialogs.openFile = f.write(manyRows(300));
    cancelWhenPossible(dialog);
    f.click("chooseFileButton");
    CHECK(dialog.step() == ImportDialog::ColumnsStep);
    CHECK_FALSE(child<ProgressPanel>(dialog, "progressPanel")->isVisible());
    CHECK_FALSE(dialog.plan());
    f.click("nextButton");
    CHECK(dialog.step() == ImportDialog::ReportStep);
    CHECK(f.rowsIn(u"added"_s) == 300);
}

TEST_CASE("A long import that is cancelled leaves everything as it was")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(manyRows(300));
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    const qint64 journal = f.school.rows(u"journal"_s);
    cancelWhenPossible(dialog);
    f.click("importButton");
    CHECK(imported.isEmpty());
    CHECK(dialog.isVisible());
    CHECK(f.school.rows(u"person"_s) == 0);
    CHECK(f.school.rows(u"import_batch"_s) == 0);
    CHECK(f.school.rows(u"journal"_s) == journal);
    CHECK(child<MessageBar>(dialog, "messageBar")->isVisible());
    f.click("importButton");
    CHECK(f.school.rows(u"person"_s) == 300);
}

TEST_CASE("While work goes on Escape stops the work, not the import, and no other button works")
{
    ImportFixture f;
    ImportDialog& dialog = f.open(manyRows(300));
    bool locked = false;
    QTimer::singleShot(0, &dialog, [&] {
        locked = !child<QPushButton>(dialog, "importButton")->isEnabled()
            && !child<QPushButton>(dialog, "backButton")->isEnabled();
        dialog.reject();
    });
    f.click("importButton");
    CHECK(locked);
    CHECK(dialog.isVisible());
    CHECK(f.school.rows(u"person"_s) == 0);
}

TEST_CASE("A large file is read beside the window")
{
    ImportFixture f;
    const QString text = manyRows(4000);
    REQUIRE(text.toUtf8().size() > 150'000);
    ImportDialog& dialog = f.openEmpty();
    f.dialogs.openFile = f.write(text);
    int events = 0;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &dialog, [&] { ++events; });
    ticks.start(0);
    cancelWhenPossible(dialog);
    f.click("chooseFileButton");
    CHECK(events > 0);
    CHECK(dialog.step() == ImportDialog::FileStep);
    CHECK_FALSE(child<QPushButton>(dialog, "nextButton")->isEnabled()); // cancelled: nothing was read
}

TEST_CASE("Every control of the import has an object name and an accessible name")
{
    ImportFixture f;
    CHECK(unnamedControls(f.open(u"工号,姓名\nT1,张伟\n"_s)) == QStringList());
}

TEST_CASE("Pictures of the import", "[.pictures]")
{
    ImportFixture f;
    const QString list = u"实验小学教职工名单,,,,,\n工号,姓名,所在部门,类别,电话,学历\nT1,张 伟,教导处,教师,１３800000001,本科\n"
                         "T2,李娜,体育组,教师,13800000002,大专\nT3,,教导处,教师,1.38E+10,本科\n,合计,3,,,\n"_s;
    struct Look {
        QString name;
        Appearance appearance;
    };
    for (const Look& look : { Look{ u"light"_s, { ColorMode::Light, 10 } }, Look{ u"dark"_s, { ColorMode::Dark, 10 } },
                              Look{ u"large"_s, { ColorMode::Light, 14 } } }) {
        f.theme.apply(look.appearance);
        f.openEmpty();
        keepPicture(*f.dialog, u"import-0-%1"_s.arg(look.name), {});
        f.open(list);
        for (const auto step : { ImportDialog::FileStep, ImportDialog::HeaderStep, ImportDialog::ColumnsStep }) {
            f.goTo(step);
            keepPicture(*f.dialog, u"import-%1-%2"_s.arg(int(step) + 1).arg(look.name), {});
        }
        f.click("nextButton");
        keepPicture(*f.dialog, u"import-4-%1"_s.arg(look.name), {});
    }
    f.theme.apply({ ColorMode::Light, 10 });
}
