// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/ui/import_fixture.h"
#include "tests/ui/test_printers.h"
#include "ui/records/import_flow.h"
#include "ui/records/import_history_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// The whole program over a new school.
struct ImportProgram {
    QTemporaryDir folder;
    SystemClock clock;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;

    ImportProgram()
    {
        auto opened = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        auto made = WindowComposition::make(*services, { theme, settings, dialogs, printers, u"0.1.0"_s });
        REQUIRE_OK(made);
        composition = std::move(*made);
        window().show();
        REQUIRE(window().openPage(u"person"_s));
    }
    MainWindow& window() { return composition->window(); }
    MessageBar& bar() { return window().currentPage()->messages(); }
    ImportDialog& importDialog() { return *child<ImportDialog>(window(), "importDialog"); }
    qint64 people() { return *services->store->count(personType().kind()); }

    /// As offices send them: a title, headings in their own words, blanks in names, ditto marks, a total at the end.
    QString messyRoster(int count)
    {
        XlsxSheet sheet{ u"名册"_s, u"实验小学2026年教职工花名册"_s };
        for (const QString& heading :
             { u"序号"_s, u"职工号"_s, u"教师姓名"_s, u"所在部门"_s, u"人员类型"_s, u"联系电话"_s, u"入职时间"_s, u"学历"_s })
            sheet.columns << XlsxColumn{ heading };
        for (int i = 1; i <= count; ++i)
            sheet.rows << QStringList{ QString::number(i), u"T%1"_s.arg(i), u"王　%1"_s.arg(QChar(0x4E00 + i)),
                                       i % 7 ? u"同上"_s : u"年级组%1"_s.arg(i / 7), i % 2 ? u"教师"_s : u"专任教师"_s,
                                       u"138 %1"_s.arg(10'000'000 + i), u"2015.9.%1"_s.arg(1 + i % 28), u"本科"_s };
        sheet.rows.first()[3] = u"教导处"_s;
        sheet.rows << QStringList{ u"合计"_s, {}, u"%1人"_s.arg(count) };
        const QString path = folder.filePath(u"名册.xlsx"_s);
        REQUIRE_OK(writeXlsx(path, { sheet }));
        return path;
    }
};

} // namespace

TEST_CASE("A messy roster of a hundred goes in with three actions from the empty list, and out again with Undo")
{
    ImportProgram program;
    program.dialogs.openFile = program.messyRoster(100);
    QTest::mouseClick(child<QPushButton>(*program.window().currentPage(), "importActionEmptyButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(program.importDialog(), "chooseFileButton"), Qt::LeftButton);
    REQUIRE(program.importDialog().step() == ImportDialog::ReportStep);
    QTest::mouseClick(child<QPushButton>(program.importDialog(), "importButton"), Qt::LeftButton);
    CHECK(program.people() == 100);
    CHECK(program.bar().tone() == Tone::Ok);
    CHECK(program.bar().text().contains(u"100"_s));
    CHECK(child<QTableView>(*program.window().currentPage(), "recordTable")->model()->rowCount() == 100);

    QTest::mouseClick(child<QPushButton>(program.bar(), "messageAction"), Qt::LeftButton);
    CHECK(program.dialogs.asked.size() == 1);
    CHECK(program.people() == 0);
}

TEST_CASE("The tools undo the last import, say when there is none, and open the history")
{
    ImportProgram program;
    auto* undo = child<QAction>(program.window(), "undoImportAction");
    undo->trigger();
    CHECK(program.bar().tone() == Tone::Info);
    CHECK(program.dialogs.asked.isEmpty());

    program.dialogs.openFile = program.messyRoster(3);
    child<QAction>(*program.window().currentPage(), "importAction")->trigger();
    QTest::mouseClick(child<QPushButton>(program.importDialog(), "chooseFileButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(program.importDialog(), "importButton"), Qt::LeftButton);
    REQUIRE(program.people() == 3);
    program.dialogs.answer = false;
    undo->trigger();
    CHECK(program.people() == 3);

    child<QAction>(program.window(), "importHistoryAction")->trigger();
    auto* history = child<ImportHistoryDialog>(program.window(), "importHistory");
    CHECK(child<QTableWidget>(*history, "importHistoryTable")->rowCount() == 1);
    program.dialogs.answer = true;
    QTest::mouseClick(child<QPushButton>(*history, "undoImportButton"), Qt::LeftButton);
    CHECK(program.people() == 0);
}

TEST_CASE("The list to fill in is saved from the empty list")
{
    ImportProgram program;
    program.dialogs.saveFile = program.folder.filePath(u"模板.xlsx"_s);
    auto* button = child<QPushButton>(*program.window().currentPage(), "importTemplateActionEmptyButton");
    CHECK(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(program.bar().tone() == Tone::Ok);
    const auto file = readImportFile(program.dialogs.saveFile, personType().kind());
    REQUIRE_OK(file);
    CHECK(missingColumns(personType().kind(), file->mapping).isEmpty());

    program.dialogs.saveFile = program.folder.filePath(u"没有这个文件夹/模板.xlsx"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(program.bar().tone() == Tone::Error);
}

TEST_CASE("Another screen opens an import with its file and is told the result, or that there is none")
{
    ImportFixture f;
    QWidget window;
    window.show();
    ImportFlow flow({ *f.school.service, f.dialogs, f.settings, {}, &window, [] { return nullptr; } }, { u"department"_s });
    QList<std::optional<ImportResult>> told;
    const auto remember = [&](const std::optional<ImportResult>& result) { told << result; };
    const QString path = f.write(u"工号,姓名,部门,类别\nT1,张伟,体育组,教师\n"_s);
    flow.open(personType().kind(), path, remember);
    auto* dialog = child<ImportDialog>(window, "importDialog");
    CHECK(dialog->step() == ImportDialog::ReportStep);
    CHECK(told.isEmpty());
    dialog->reject();
    REQUIRE(told.size() == 1);
    CHECK_FALSE(told[0]);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    flow.open(personType().kind(), path, remember);
    QTest::mouseClick(child<QPushButton>(*child<ImportDialog>(window, "importDialog"), "importButton"), Qt::LeftButton);
    REQUIRE(told.size() == 2);
    REQUIRE(told[1]);
    CHECK(told[1]->added == 1);
    CHECK(told[1]->created == QStringList{ u"体育组"_s }); // a department may be created with people
    // With a list of departments none is created on the way: its rows are the departments.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    flow.open(departmentType().kind(), f.write(u"部门名称,负责人\n图书馆,王芳\n"_s), remember);
    QTest::mouseClick(child<QPushButton>(*child<ImportDialog>(window, "importDialog"), "importButton"), Qt::LeftButton);
    REQUIRE(told.size() == 3);
    CHECK(told[2]->added == 1);
}

TEST_CASE("Everything a school's file can hold wrong is told in the report, each with what to do")
{
    ImportFixture f;
    f.school.addPerson(u"赵敏"_s, f.teachers, f.office, u"T90"_s);
    const QString list = u"教职工花名册,,,,,,,\n"
                         "工号,姓名,类别,部门,电话,身份证号,到岗日期,备注\n"
                         "Ｔ１,张　伟,教师,教导处,138-0000-0001,,2025.9.1,好\n" // full width, ideographic blank, dashes, date
                         "T2,李娜,同上,〃,13800000002,,2025年9月1日,略\n" // ditto marks, “omitted”
                         "T3,王强,教师,教导处,1.38E+10,,45901,\n" // scientific telephone; a serial number as date
                         "T4,刘洋,教师,教导处,13800000004,3.70203E+17,,\n" // ID number lost
                         "T5,陈静,教师,教导处,13800000005,11010519491231002,20250231,\n" // lost X; 31 February
                         "T6,杨光,教师,教导处,13800000006,,,\n"
                         "T6,杨光,教师,教导处,13800000007,,,\n" // one number twice
                         "T8,周😀,教师,教导处,13800000008,,,\n" // emoji in a name
                         "T9,\"吴\n洋\",教师,教导处,13800000009,,,\n" // pasted line break
                         "T10,𬭎月,教师,教导处,13800000010,,,\n" // outside the BMP: fine
                         "T11,郑爽,火星人,教导处,13800000011,,,\n" // unknown category
                         "T12,孙立,教师,教导处,办公室,,,\n" // words for a number
                         ",合计,,,12人,,,\n"_s;
    f.open(list);
    REQUIRE(f.dialog->step() == ImportDialog::ReportStep);
    const auto textOf = [&](const QString& group, const QString& row) {
        for (int i = 0; i < f.rowsIn(group); ++i)
            if (f.cell(group, i, 0) == row)
                return f.cell(group, i, 2);
        return QString();
    };
    CHECK(textOf(u"wrong"_s, u"5"_s).contains(u"1.38E+10"_s)); // not masked into uselessness
    CHECK_FALSE(textOf(u"wrong"_s, u"5"_s).contains(u"*"_s));
    for (const char* row : { "6", "7", "8", "9", "10", "13", "14" }) {
        CAPTURE(row);
        CHECK(textOf(u"wrong"_s, QLatin1String(row)).size() > 20);
    }
    CHECK(f.rowsIn(u"wrong"_s) == 8);
    for (const char* row : { "3", "4", "11" }) {
        CAPTURE(row);
        CHECK(textOf(u"cleaned"_s, QLatin1String(row)).size() > 10);
    }
    QStringList added;
    for (int i = 0; i < f.rowsIn(u"added"_s); ++i)
        added << f.cell(u"added"_s, i, 1);
    CHECK(added == QStringList({ u"张伟"_s, u"李娜"_s, u"吴洋"_s, u"𬭎月"_s }));
    QStringList notes;
    for (int i = 0; i < f.rowsIn(u"notes"_s); ++i)
        notes << f.cell(u"notes"_s, i, 2);
    CHECK(notes.join(u' ').contains(u"合计"_s)); // the total is no person
    CHECK(notes.join(u' ').contains(u"同上"_s));
    CHECK(f.cell(u"missing"_s, 0, 1) == u"赵敏"_s);
}
