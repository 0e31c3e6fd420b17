// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of office programs, pressed as a person does (ecosystem.md §6 “Shortcuts”).
#include "tests/ui/people_list.h"
#include "ui/records/record_form.h"
#include "ui/widgets/inputs.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

using namespace bihuan;

namespace {

/// The page in a window of its own that has the keyboard.
struct KeyboardList : PeopleList {
    Person zhang = school.addPerson(u"张伟"_s, teachers, office);

    KeyboardList()
    {
        open();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table().setFocus();
        table().selectIds({ zhang.id.value() });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("F2 opens the record, Ctrl+S saves it, Ctrl+Z takes typing back")
{
    KeyboardList f;
    f.press(Qt::Key_F2);
    auto* form = f.page->findChild<RecordForm*>();
    REQUIRE(form);
    REQUIRE(form->isVisible());
    auto* name = child<QLineEdit>(*form, "nameInput");
    name->setFocus();
    name->selectAll();
    typeByInputMethod(name, u"张威"_s);
    CHECK(name->text() == u"张威"_s);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == u"张伟"_s);
    name->selectAll();
    typeByInputMethod(name, u"张巍"_s);
    f.press(Qt::Key_S, Qt::ControlModifier);
    // A button pressed by its shortcut goes down and up again before it acts.
    CHECK(QTest::qWaitFor([&] { return f.school.store->find(personType(), f.zhang.id).value().value().name == u"张巍"_s; }));
}

TEST_CASE("Ctrl+E writes the list to a workbook, Ctrl+N begins a record, Ctrl+F goes to the filter")
{
    KeyboardList f;
    f.dialogs.saveFile = f.folder.filePath(u"人员.xlsx"_s);
    f.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(QFileInfo(f.dialogs.saveFile).size() > 1000);
    f.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget()->objectName() == u"filterEdit"_s);
    f.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = f.page->findChild<RecordForm*>();
    REQUIRE(form);
    CHECK(form->isVisible());
    CHECK(child<QLineEdit>(*form, "nameInput")->text().isEmpty());
}
