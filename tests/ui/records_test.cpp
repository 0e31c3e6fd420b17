// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_list.h"
#include "ui/records/record_form.h"
#include "ui/records/reference_picker.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("A new record is entered, checked beside the field and saved")
{
    PeopleList f;
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
    PeopleList f;
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
    PeopleList f;
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
    PeopleList f;
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
    PeopleList f;
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
    PeopleList f;
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
