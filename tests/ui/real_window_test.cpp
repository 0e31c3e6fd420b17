// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a real window: an X server and a window manager give it the keyboard, another program presses the keys.
// Run by real_window.sh, which starts both; hidden otherwise, as it needs a display.
#include "tests/ui/whole_program.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct RealWindow : WholeProgram {
    RealWindow()
    {
        REQUIRE(QGuiApplication::platformName() == u"xcb"_s);
        window().resize(1024, 768);
        window().show();
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    /// Keys as X names them: “ctrl+s”, “Tab”.
    void press(const QStringList& keys)
    {
        QProcess::execute(u"xdotool"_s, QStringList{ u"key"_s, u"--clearmodifiers"_s } + keys);
        QTest::qWait(60); // the keys are on their way through the server
    }
    bool waitForFocus(const QString& name)
    {
        return QTest::qWaitFor([&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name; }, 3000);
    }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s;
    }
};

} // namespace

TEST_CASE("A person is entered with the keyboard alone, in a real window", "[.window]")
{
    RealWindow f;
    REQUIRE(f.window().openPage(u"person"_s));
    const qint64 before = *f.services->store->count(personType().kind());
    f.press({ u"ctrl+n"_s });
    auto* form = f.window().currentPage()->findChild<RecordForm*>();
    REQUIRE(QTest::qWaitFor([&] { return form && form->isVisible(); }, 3000));
    // Tab leads through the fields in the order in which they stand.
    child<QWidget>(*form, "staff_noInput")->setFocus();
    REQUIRE(f.waitForFocus(u"staff_noInput"_s));
    QProcess::execute(u"xdotool"_s, { u"type"_s, u"T900"_s });
    f.press({ u"Tab"_s });
    INFO("after Tab: " << f.focused().toStdString());
    REQUIRE(f.waitForFocus(u"nameInput"_s));
    typeByInputMethod(QApplication::focusWidget(), u"欧阳测试"_s);
    f.press({ u"Tab"_s });
    REQUIRE(f.waitForFocus(u"genderInput"_s));
    f.press({ u"shift+Tab"_s });
    REQUIRE(f.waitForFocus(u"nameInput"_s));

    // Saving says what is missing and leads there; nothing is saved.
    f.press({ u"ctrl+s"_s });
    CHECK(QTest::qWaitFor([&] { return f.focused().startsWith(u"category"_s); }, 3000));
    INFO("focus: " << f.focused().toStdString());
    CHECK(*f.services->store->count(personType().kind()) == before);
}

TEST_CASE("F2, Ctrl+S and Ctrl+Z work in a real window, and Chinese reaches the record", "[.window]")
{
    RealWindow f;
    REQUIRE(f.window().openPage(u"person"_s));
    auto* table = child<RecordTable>(*f.window().currentPage(), "recordTable");
    const auto people = f.services->store->list(personType());
    REQUIRE_OK(people);
    const Person person = people->first();
    table->selectIds({ person.id.value() });
    table->setFocus();
    f.press({ u"F2"_s });
    RecordForm* form = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (form = f.window().currentPage()->findChild<RecordForm*>()) && form->isVisible(); }, 3000));
    auto* note = child<QWidget>(*form, "nameInput");
    note->setFocus();
    REQUIRE(f.waitForFocus(u"nameInput"_s));
    f.press({ u"ctrl+a"_s });
    typeByInputMethod(note, u"皇甫改"_s);
    f.press({ u"ctrl+z"_s });
    CHECK(QTest::qWaitFor([&] { return qobject_cast<QLineEdit*>(note)->text() == person.name; }, 3000));
    f.press({ u"ctrl+a"_s });
    typeByInputMethod(note, u"皇甫改"_s);
    f.press({ u"ctrl+s"_s });
    CHECK(QTest::qWaitFor([&] { return f.services->store->find(personType(), person.id).value().value().name == u"皇甫改"_s; }, 3000));
}

TEST_CASE("Ctrl+K finds a person by pinyin, and Enter opens the record, in a real window", "[.window]")
{
    RealWindow f;
    const auto people = f.services->store->list(personType());
    REQUIRE_OK(people);
    f.press({ u"ctrl+k"_s });
    QWidget* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
        return dialog && dialog->objectName() == u"searchDialog"_s;
    }, 3000));
    typeByInputMethod(QApplication::focusWidget(), people->first().name);
    QTest::qWait(300); // the search waits for a pause in typing
    f.press({ u"Return"_s });
    CHECK(QTest::qWaitFor([&] { return f.window().currentPage()->code() == u"person"_s; }, 3000));
}

TEST_CASE("Ctrl+1 to Ctrl+9 open the mechanisms, and F1 the manual of the page, in a real window", "[.window]")
{
    RealWindow f;
    f.press({ u"ctrl+2"_s });
    CHECK(QTest::qWaitFor([&] { return f.window().currentPage()->code() == u"agreements"_s; }, 3000));
    f.press({ u"F1"_s });
    CHECK(QTest::qWaitFor([&] {
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == u"manualWindow"_s && widget->isVisible())
                return true;
        return false;
    }, 5000));
}
