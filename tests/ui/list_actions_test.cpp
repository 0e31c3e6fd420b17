// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_list.h"
#include "ui/records/field_editor.h"
#include "ui/records/journal_view.h"
#include "ui/records/record_form.h"
#include "ui/records/set_field_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("Voiding asks for a reason, keeps the record in sight on demand, and can be undone")
{
    PeopleList f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.table().selectIds({ zhang.id.value() });
    f.action("voidAction")->trigger();
    CHECK(f.page->model().totalRows() == 1); // no reason, nothing happens
    f.dialogs.text = u"重复录入"_s;
    f.action("voidAction")->trigger();
    CHECK(f.page->model().totalRows() == 0);
    f.action("voidedTooAction")->setChecked(true);
    REQUIRE(f.page->model().totalRows() == 1);
    CHECK(f.page->model().record(0).voidReason == u"重复录入"_s);
    CHECK(f.page->model().index(0, 0).data(Qt::ToolTipRole).toString().contains(u"重复录入"_s));
    QTest::mouseClick(child<QPushButton>(f.messages(), "messageAction"), Qt::LeftButton);
    f.action("voidedTooAction")->setChecked(false);
    CHECK(f.page->model().totalRows() == 1);
}

TEST_CASE("The history of a record reads old and new")
{
    PeopleList f;
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    zhang.name = u"张威"_s;
    zhang.department = f.affairs.id;
    zhang.phone = u"13812345678"_s;
    REQUIRE_OK(f.school.service->save(personType().kind(), personType().toRecord(zhang), u"更正"_s));
    const auto record = f.school.store->find(personType().kind(), zhang.id.value());
    JournalView view(personType().kind(), **record, *f.school.store);
    CHECK(unnamedControls(view) == QStringList());
    auto* tree = child<QTreeWidget>(view, "journalTree");
    REQUIRE(tree->topLevelItemCount() == 2);
    const QTreeWidgetItem* newest = tree->topLevelItem(0);
    CHECK(newest->text(0).startsWith(u"2026-09-05 08:00"_s));
    CHECK(newest->text(0).contains(u"测试员"_s));
    CHECK(newest->text(0).contains(u"更正"_s));
    QStringList lines;
    for (int i = 0; i < newest->childCount(); ++i)
        lines << newest->child(i)->text(0) + u": "_s + newest->child(i)->text(1);
    CHECK(lines.contains(u"Full name: 张伟 → 张威"_s));
    CHECK(lines.contains(u"Department: 教导处 → 总务处"_s));
    CHECK(lines.contains(u"Telephone: (empty) → ••••5678"_s));
    // What the record began with came from nothing: there is no arrow.
    CHECK(tree->topLevelItem(1)->child(0)->text(1) == u"张伟"_s);

    QTest::mouseClick(child<QPushButton>(view, "journalCopy"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().contains(u"Full name: 张伟 → 张威\n"_s));
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"13812345678"_s));
}

TEST_CASE("Several records are voided with one reason in one step, restored together, and the actions say when they apply")
{
    PeopleList f;
    const Person a = f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"1"_s);
    const Person b = f.school.addPerson(u"李娜"_s, f.teachers, f.office, u"2"_s);
    f.school.addPerson(u"王芳"_s, f.teachers, f.office, u"3"_s);
    f.open();
    for (const char* name : { "voidAction", "restoreAction", "setFieldAction", "exportSelectedAction", "printSelectedAction" })
        CHECK_FALSE(f.action(name)->isEnabled());
    f.table().selectIds({ a.id.value(), b.id.value() });
    CHECK(f.action("voidAction")->isEnabled());
    CHECK_FALSE(f.action("editAction")->isEnabled());
    f.dialogs.text = u"调往分校"_s;
    f.action("voidAction")->trigger();
    CHECK(f.page->model().totalRows() == 1);
    CHECK(f.dialogs.asked.last().text.contains(u"张伟、李娜"_s));
    f.action("voidedTooAction")->setChecked(true);
    f.table().selectAll();
    f.dialogs.text = u"调回"_s;
    f.action("restoreAction")->trigger();
    f.action("voidedTooAction")->setChecked(false);
    CHECK(f.page->model().totalRows() == 3);
}

TEST_CASE("One field of several people is set in a dialog, with a reason and Undo")
{
    PeopleList f;
    QList<qint64> ids;
    for (const QString& name : { u"张伟"_s, u"李娜"_s, u"王芳"_s })
        ids << f.school.addPerson(name, f.teachers, f.office, name).id.value();
    f.open();
    f.table().selectIds(ids);
    f.action("setFieldAction")->trigger();
    auto* dialog = child<SetFieldDialog>(*f.page, "setFieldDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    CHECK(child<QLabel>(*dialog, "setFieldNames")->text() == u"张伟、李娜、王芳"_s);
    auto* field = child<QComboBox>(*dialog, "setFieldBox");
    CHECK(field->findData(u"name"_s) < 0);
    CHECK(field->findData(u"staff_no"_s) < 0);
    field->setCurrentIndex(field->findData(u"department"_s));
    child<FieldEditor>(*dialog, "departmentEditor")->setValue(f.affairs.id.value());
    auto* set = child<QPushButton>(*dialog, "setFieldButton");
    QTest::mouseClick(set, Qt::LeftButton);
    CHECK(child<MessageBar>(*dialog, "messageBar")->tone() == Tone::Error); // no reason yet
    CHECK(f.cell(0, u"department"_s) == u"教导处"_s);
    typeByInputMethod(child<QLineEdit>(*dialog, "setFieldReason"), u"部门调整"_s);
    QTest::mouseClick(set, Qt::LeftButton);
    for (int row = 0; row < 3; ++row)
        CHECK(f.cell(row, u"department"_s) == u"总务处"_s);
    CHECK(f.messages().text().contains(u"3"_s));
    QTest::mouseClick(child<QPushButton>(f.messages(), "messageAction"), Qt::LeftButton);
    for (int row = 0; row < 3; ++row)
        CHECK(f.cell(row, u"department"_s) == u"教导处"_s);
}

TEST_CASE("Setting a field that one record cannot take changes none and says whose it is")
{
    PeopleList f;
    const Person first = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    const Person late = f.school.add(personType(), Person{ .name = u"李娜"_s, .category = f.teachers.id, .joinedOn = QDate(2026, 9, 1) });
    SetFieldDialog dialog(personType().kind(), *f.school.service, { first.id.value(), late.id.value() }, u"张伟、李娜"_s);
    dialog.show();
    auto* field = child<QComboBox>(dialog, "setFieldBox");
    field->setCurrentIndex(field->findData(u"left_on"_s));
    auto* date = child<QLineEdit>(dialog, "left_onInput");
    date->setFocus();
    QTest::keyClicks(date, u"2026.7.1"_s);
    typeByInputMethod(child<QLineEdit>(dialog, "setFieldReason"), u"离岗"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "setFieldButton"), Qt::LeftButton);
    CHECK(dialog.isVisible());
    CHECK(child<MessageBar>(dialog, "messageBar")->text().contains(u"李娜"_s));
    CHECK_FALSE((*f.school.store->find(personType(), first.id))->leftOn.isValid());
}

TEST_CASE("A form dropped on leaving is gone: nobody asks again")
{
    PeopleList f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.page->editRecord(zhang.id.value());
    auto* name = child<QLineEdit>(*f.page, "nameInput");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    CHECK(f.page->mayLeave()); // answered with “Drop it”
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(f.page->mayLeave());
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(child<QStackedWidget>(*f.page, "listOrForm")->currentWidget()->objectName() == u"listPart"_s);
}

TEST_CASE("A list out of sight reads again when it comes back, and only when something changed")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    f.page->hide();
    f.school.addPerson(u"李娜"_s, f.teachers, f.office);
    CHECK(f.page->model().totalRows() == 1);
    f.page->show();
    f.page->activated();
    CHECK(f.page->model().totalRows() == 2);
    REQUIRE_OK(f.school.database->run(u"UPDATE person SET name='王芳' WHERE name='李娜'"_s)); // behind the program's back
    f.page->activated();
    CHECK_FALSE(f.page->model().index(0, 1).data().toString() == u"王芳"_s);
    CHECK_FALSE(f.page->model().index(1, 1).data().toString() == u"王芳"_s);
    f.school.clock.set(f.school.clock.now().addDays(1)); // states depend on the day
    f.page->activated();
    CHECK((f.cell(0, u"name"_s) == u"王芳"_s || f.cell(1, u"name"_s) == u"王芳"_s));
}

TEST_CASE("Picture of a history", "[.pictures]")
{
    PeopleList f;
    Person zhang{ .staffNo = u"JS012"_s, .name = u"张伟"_s, .gender = u"m"_s, .category = f.teachers.id, .department = f.office.id,
                  .posts = { f.head.id }, .phone = u"13800000001"_s, .joinedOn = QDate(2020, 9, 1) };
    zhang = f.school.add(personType(), zhang);
    zhang.department = f.affairs.id;
    zhang.phone = u"13812345678"_s;
    zhang.note = QString(60, u'说');
    REQUIRE_OK(f.school.service->save(personType().kind(), personType().toRecord(zhang), u"部门调整"_s));
    REQUIRE_OK(f.school.service->setVoided(personType().kind(), { zhang.id.value() }, true, u"重复录入，以工号 JS012 为准"_s));
    const auto record = f.school.store->find(personType().kind(), zhang.id.value());
    JournalView view(personType().kind(), **record, *f.school.store);
    keepPicture(view, u"history"_s, {});
}
