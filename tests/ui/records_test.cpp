// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/records/journal_view.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/records/reference_picker.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

std::optional<RowStatus> staffStatus(const Record& record)
{
    const Person person = personType().fromRecord(record);
    if (record.voided)
        return RowStatus{ u"已作废"_s, Tone::Neutral };
    return person.leftOn.isValid() ? RowStatus{ u"已离岗"_s, Tone::Warning } : RowStatus{ u"在岗"_s, Tone::Ok };
}

struct Fixture {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers;
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.addDepartment(u"教导处"_s);
    Department affairs = school.addDepartment(u"总务处"_s);
    Post head = school.addPost(u"班主任"_s);
    Theme& theme = lightTheme();
    std::unique_ptr<RecordListPage> page;

    UiContext context() { return { *school.service, dialogs, printers, settings, nullptr }; }

    RecordListPage& open()
    {
        page = std::make_unique<RecordListPage>(
            personType().kind(), context(),
            RecordListOptions{ u"people"_s, u"导入教职工名单，或者逐个新建。"_s, staffStatus, [](QWidget*) {}, 1 });
        page->resize(900, 600);
        page->show();
        page->activated();
        return *page;
    }
    QAction* action(const char* name) { return page->findChild<QAction*>(QLatin1String(name)); }
    RecordTable& table() { return *child<RecordTable>(*page, "recordTable"); }
    MessageBar& messages() { return page->messages(); }
    QString cell(int row, const QString& column)
    {
        return page->model().index(row, int(personType().kind().indexOf(column))).data().toString();
    }
};

} // namespace

TEST_CASE("The record table model keeps the rules of Qt models through load, filter, sort and change")
{
    Fixture f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"T1"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.affairs, u"T2"_s);
    f.open();
    QAbstractItemModelTester tester(&f.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.page->model().rowCount() == 2);
    f.page->model().setFilter(u"张"_s);
    CHECK(f.page->model().rowCount() == 1);
    f.school.addPerson(u"张三丰"_s, f.teachers, f.office, u"T3"_s);
    CHECK(f.page->model().rowCount() == 2);
    f.page->model().setFilter({});
    f.page->model().sort(int(personType().kind().indexOf(u"name"_s)), Qt::AscendingOrder);
    CHECK(f.page->model().rowCount() == 3);
    for (int i = 0; i < 250; ++i)
        f.school.addPerson(u"王%1"_s.arg(i), f.teachers, f.office, u"W%1"_s.arg(i));
    CHECK(f.page->model().rowCount() == 253);
}

TEST_CASE("A list filters by every column, pinyin initials and several words")
{
    Fixture f;
    f.school.addPerson(u"单小芳"_s, f.teachers, f.office, u"T001"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.affairs, u"T002"_s);
    f.open();
    auto* filter = child<FilterEdit>(*f.page, "filterEdit");
    const auto shown = [&](const QString& text) {
        filter->setText(text);
        QStringList names;
        for (int row = 0; row < f.page->model().rowCount(); ++row)
            names << f.cell(row, u"name"_s);
        return names;
    };
    CHECK(shown(u"sxf"_s) == QStringList{ u"单小芳"_s }); // 单 is Shan as a family name
    CHECK(shown(u"zwc"_s) == QStringList{ u"李娜"_s }); // 总务处
    CHECK(shown(u"总务 李"_s) == QStringList{ u"李娜"_s });
    CHECK(shown(u"Ｔ００１"_s) == QStringList{ u"单小芳"_s });
    CHECK(shown(u"没有这个人"_s).isEmpty());
    CHECK(child<QStackedWidget>(*f.page, "rowsOrEmpty")->currentWidget()->objectName() == u"noMatch"_s);
    CHECK(child<QLabel>(*f.page, "countLabel")->text() == u"0 of 2"_s);
    f.action("clearFilterAction")->trigger();
    CHECK(f.page->model().rowCount() == 2);
}

TEST_CASE("Typing Chinese into the filter through an input method filters, Esc clears")
{
    Fixture f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office);
    f.open();
    auto* filter = child<FilterEdit>(*f.page, "filterEdit");
    filter->setFocus();
    typeByInputMethod(filter, u"李"_s);
    CHECK(f.page->model().rowCount() == 1);
    CHECK(f.cell(0, u"name"_s) == u"李娜"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    CHECK(f.page->model().rowCount() == 2);
}

TEST_CASE("Columns sort by pinyin and by the numbers in them")
{
    Fixture f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"安10"_s);
    f.school.addPerson(u"白雪"_s, f.teachers, f.office, u"安2"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office, u"安1"_s);
    f.school.addPerson(u"曾敏"_s, f.teachers, f.office, u"安3"_s);
    f.open();
    const int name = int(personType().kind().indexOf(u"name"_s));
    const int number = int(personType().kind().indexOf(u"staff_no"_s));
    f.table().sortByColumn(name, Qt::AscendingOrder);
    CHECK(f.cell(0, u"name"_s) == u"白雪"_s);
    CHECK(f.cell(3, u"name"_s) == u"张伟"_s);
    REQUIRE(number >= 0);
    f.table().sortByColumn(number, Qt::DescendingOrder);
    CHECK(f.cell(0, u"staff_no"_s) == u"安10"_s);
}

TEST_CASE("The selection stays on its records while filtering, sorting and reloading")
{
    Fixture f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"1"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office, u"2"_s);
    f.open();
    f.table().selectIds({ zhang.id.value() });
    f.table().sortByColumn(int(personType().kind().indexOf(u"name"_s)), Qt::DescendingOrder);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
    f.school.addPerson(u"白雪"_s, f.teachers, f.office, u"3"_s);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"张"_s);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
}

TEST_CASE("A new record is entered, checked beside the field and saved")
{
    Fixture f;
    f.open();
    CHECK(child<QStackedWidget>(*f.page, "rowsOrEmpty")->currentWidget()->objectName() == u"emptyState"_s);
    f.action("newAction")->trigger();
    auto* form = child<RecordForm>(*f.page, "personForm");
    QTest::mouseClick(child<QPushButton>(*form, "saveButton"), Qt::LeftButton);
    CHECK(child<QLabel>(*form, "nameIssue")->isVisible());
    CHECK(child<MessageBar>(*form, "messageBar")->tone() == Tone::Error);

    typeByInputMethod(child<QLineEdit>(*form, "nameInput"), u"王 伟"_s);
    auto* joined = child<QLineEdit>(*form, "joined_onInput");
    joined->setFocus();
    QTest::keyClicks(joined, u"2026.9.31"_s);
    CHECK_FALSE(form->save());
    CHECK(child<QLabel>(*form, "joined_onIssue")->isVisible());
    joined->clear();
    QTest::keyClicks(joined, u"2026.9.1"_s);

    // The category by its picker: typing a part, Enter.
    QTest::mouseClick(child<QPushButton>(*form, "categoryInput"), Qt::LeftButton);
    auto* picker = child<ReferencePicker>(*form, "referencePicker");
    typeByInputMethod(child<FilterEdit>(*picker, "filterEdit"), u"教"_s);
    QTest::mouseClick(child<QPushButton>(*picker, "referenceChoose"), Qt::LeftButton);
    CHECK(child<QLineEdit>(*form, "categoryShown")->text() == u"教师"_s);

    QTest::mouseClick(child<QPushButton>(*form, "saveButton"), Qt::LeftButton);
    REQUIRE(f.page->model().totalRows() == 1);
    CHECK(f.cell(0, u"name"_s) == u"王伟"_s);
    CHECK(f.cell(0, u"joined_on"_s) == u"2026-09-01"_s);
    CHECK(f.cell(0, u"category"_s) == u"教师"_s);
    CHECK(f.messages().tone() == Tone::Ok);
}

TEST_CASE("Editing works on a copy: Cancel changes nothing and warns once")
{
    Fixture f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.table().selectIds({ zhang.id.value() });
    f.action("editAction")->trigger();
    auto* form = child<RecordForm>(*f.page, "personForm");
    auto* name = child<QLineEdit>(*form, "nameInput");
    CHECK(name->text() == u"张伟"_s);
    CHECK_FALSE(form->isModified());
    name->clear();
    typeByInputMethod(name, u"张威"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    typeByInputMethod(name, u"威"_s);
    CHECK(form->isModified());
    auto* cancel = child<QPushButton>(*form, "cancelButton");
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK(form->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK_FALSE(form->isVisible());
    CHECK(f.cell(0, u"name"_s) == u"张伟"_s);
}

TEST_CASE("Leaving a form saves it when it can be saved, else asks")
{
    Fixture f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.page->editRecord(zhang.id.value());
    auto* name = child<QLineEdit>(*f.page, "nameInput");
    name->selectAll();
    typeByInputMethod(name, u"张威"_s);
    CHECK(f.page->mayLeave());
    CHECK(f.dialogs.asked.isEmpty());
    CHECK(f.cell(0, u"name"_s) == u"张威"_s);

    f.page->editRecord(zhang.id.value());
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    f.dialogs.answer = false;
    CHECK_FALSE(f.page->mayLeave());
    CHECK(f.dialogs.asked.size() == 1);
}

TEST_CASE("An ID number is masked until shown, and saving without showing keeps it")
{
    Fixture f;
    Person person = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    person.idNumber = u"11010519491231002X"_s;
    f.school.add(personType(), person);
    f.open();
    CHECK_FALSE(f.cell(0, u"id_number"_s).contains(u"1949"_s));
    f.page->editRecord(person.id.value());
    auto* number = child<QLineEdit>(*f.page, "id_numberInput");
    CHECK(number->isReadOnly());
    CHECK_FALSE(number->text().contains(u"1949"_s));
    auto* form = child<RecordForm>(*f.page, "personForm");
    CHECK(form->draft().values[personType().kind().indexOf(u"id_number"_s)].toString() == u"11010519491231002X"_s);
    QTest::mouseClick(child<QPushButton>(*f.page, "id_numberShow"), Qt::LeftButton);
    CHECK(number->text() == u"11010519491231002X"_s);
    CHECK_FALSE(number->isReadOnly());
}

TEST_CASE("Voiding asks for a reason, keeps the record in sight on demand, and can be undone")
{
    Fixture f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.table().selectIds({ zhang.id.value() });
    f.action("voidAction")->trigger();
    CHECK(f.page->model().totalRows() == 1); // no reason, nothing happens
    f.dialogs.text = u"重复录入"_s;
    f.action("voidAction")->trigger();
    CHECK(f.page->model().totalRows() == 0);
    child<QCheckBox>(*f.page, "voidedBox")->setChecked(true);
    REQUIRE(f.page->model().totalRows() == 1);
    CHECK(f.page->model().record(0).voidReason == u"重复录入"_s);
    CHECK(f.page->model().index(0, 0).data(Qt::ToolTipRole).toString().contains(u"重复录入"_s));
    QTest::mouseClick(child<QPushButton>(f.messages(), "messageAction"), Qt::LeftButton);
    child<QCheckBox>(*f.page, "voidedBox")->setChecked(false);
    CHECK(f.page->model().totalRows() == 1);
}

TEST_CASE("The history of a record reads old and new")
{
    Fixture f;
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    zhang.name = u"张威"_s;
    zhang.department = f.affairs.id;
    f.school.add(personType(), zhang);
    const auto record = f.school.store->find(personType().kind(), zhang.id.value());
    JournalView view(personType().kind(), **record, *f.school.store);
    auto* tree = child<QTreeWidget>(view, "journalTree");
    REQUIRE(tree->topLevelItemCount() == 2);
    QStringList lines;
    for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
        lines << tree->topLevelItem(0)->child(i)->text(1) + u"→"_s + tree->topLevelItem(0)->child(i)->text(2);
    CHECK(lines.contains(u"张伟→张威"_s));
    CHECK(lines.contains(u"教导处→总务处"_s));
}

TEST_CASE("Columns are remembered, and a state of another shape is dropped")
{
    Fixture f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    const int phone = int(personType().kind().indexOf(u"phone"_s));
    f.table().setColumnWidth(phone, 199);
    f.open();
    CHECK(f.table().columnWidth(phone) == 199);
    f.settings.setValue(u"columns/person/count"_s, 3);
    f.open();
    CHECK(f.table().columnWidth(phone) != 199);
}

TEST_CASE("Scrolling a form with the wheel changes no choice")
{
    ComboBox box;
    box.addItems({ u"a"_s, u"b"_s, u"c"_s });
    box.setCurrentIndex(1);
    box.show();
    QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK(box.currentIndex() == 1);
    CHECK_FALSE(wheel.isAccepted());
}

TEST_CASE("Every control of list and form has an object name and an accessible name")
{
    Fixture f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    CHECK(unnamedControls(*f.page) == QStringList());
    f.page->editRecord(zhang.id.value());
    CHECK(unnamedControls(*f.page) == QStringList());
    ReferencePicker picker(departmentType().kind(), *f.school.store, true, {});
    CHECK(unnamedControls(picker) == QStringList());
}

TEST_CASE("Pictures of list, form and history", "[.pictures]")
{
    Fixture f;
    const QStringList names{ u"张伟"_s, u"李娜"_s,   u"王秀英"_s, u"欧阳建国"_s,
                             u"曾敏"_s, u"单小芳"_s, u"吕静"_s,   u"㛃月"_s };
    for (int i = 0; i < 60; ++i) {
        Person p = f.school.addPerson(names[i % 8] + (i > 7 ? QString::number(i) : QString()), f.teachers,
                                      i % 2 ? f.office : f.affairs, u"T%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
        p.phone = u"138%1"_s.arg(10000000 + i);
        p.gender = i % 3 ? u"f"_s : u"m"_s;
        p.posts = { f.head.id };
        p.joinedOn = QDate(2020, 9, 1).addDays(i);
        if (i % 7 == 3)
            p.leftOn = QDate(2026, 7, 1);
        f.school.add(personType(), p);
    }
    f.open();
    f.table().selectRow(2);
    keepPicture(*f.page, u"list-light"_s, { 840, 700 });
    f.theme.apply({ ColorMode::Dark, 10 });
    keepPicture(*f.page, u"list-dark"_s, { 840, 700 });
    f.page->editRecord(f.page->model().record(1).id);
    keepPicture(*f.page, u"form-dark"_s, { 840, 700 });
    f.theme.apply({ ColorMode::Light, 10 });
    f.page->editRecord(0);
    child<RecordForm>(*f.page, "personForm")->save();
    keepPicture(*f.page, u"form-light"_s, { 840, 700 });
}
