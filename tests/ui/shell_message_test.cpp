// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_support.h"
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct BarAndField {
    QWidget window;
    MessageBar* bar = new MessageBar(&window);
    QLineEdit* field = new QLineEdit(&window);

    BarAndField()
    {
        lightTheme();
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(field);
        window.show();
        window.activateWindow();
        field->setFocus();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("A message that nobody had time to read comes back after the one that covered it")
{
    BarAndField both;
    both.bar->showMessage(Tone::Error, u"第 3 行没有导入"_s);
    both.bar->showMessage(Tone::Ok, u"已导入 99 人"_s);
    CHECK(both.bar->text() == u"已导入 99 人"_s);
    CHECK(both.bar->waiting() == 1);
    CHECK(child<QLabel>(*both.bar, "messageMore")->isVisible());
    QTest::mouseClick(child<QToolButton>(*both.bar, "messageClose"), Qt::LeftButton);
    CHECK(both.bar->text() == u"第 3 行没有导入"_s);
    CHECK(both.bar->tone() == Tone::Error);
    CHECK(both.bar->waiting() == 0);
    QTest::mouseClick(child<QToolButton>(*both.bar, "messageClose"), Qt::LeftButton);
    CHECK_FALSE(both.bar->isVisible());
}

TEST_CASE("A message that was seen is replaced for good")
{
    BarAndField both;
    both.bar->showMessage(Tone::Error, u"姓名没有填"_s);
    QTest::keyClick(both.field, Qt::Key_A);
    both.bar->showMessage(Tone::Ok, u"已保存"_s);
    CHECK(both.bar->waiting() == 0);
    both.bar->dismiss();
    CHECK_FALSE(both.bar->isVisible());
    // The same sentence twice is one message.
    both.bar->showMessage(Tone::Info, u"没有变化"_s);
    both.bar->showMessage(Tone::Info, u"没有变化"_s);
    CHECK(both.bar->waiting() == 0);
    both.bar->clear();
    CHECK_FALSE(both.bar->isVisible());
}

TEST_CASE("The keyboard reaches the message's button, and Esc leaves it for where it was")
{
    BarAndField both;
    int undone = 0;
    both.bar->showMessage(Tone::Ok, u"已作废 3 条"_s, u"撤销(&U)"_s, [&] { ++undone; });
    both.bar->takeFocus();
    auto* action = child<QPushButton>(*both.bar, "messageAction");
    CHECK(QApplication::focusWidget() == action);
    both.bar->takeFocus();
    CHECK(QApplication::focusWidget() == both.field);
    both.bar->takeFocus();
    QTest::keyClick(action, Qt::Key_Escape);
    CHECK_FALSE(both.bar->isVisible());
    CHECK(QApplication::focusWidget() == both.field);
    CHECK(undone == 0);

    both.bar->showMessage(Tone::Ok, u"已作废 3 条"_s, u"撤销(&U)"_s, [&] { ++undone; });
    CHECK(action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_U));
    QApplication::processEvents();
    QTest::keyClick(both.field, Qt::Key_U, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return undone == 1; })); // a key presses a button for a moment, as a finger does
    CHECK_FALSE(both.bar->isVisible());

    both.bar->showMessage(Tone::Error, u"磁盘已满"_s);
    both.bar->takeFocus();
    CHECK(QApplication::focusWidget() == child<QToolButton>(*both.bar, "messageClose"));
}

TEST_CASE("A screen reader hears a message as an alert with its sentence")
{
    BarAndField both;
    both.bar->showMessage(Tone::Warning, u"有 2 人没有岗位"_s);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(both.bar);
    REQUIRE(accessible);
    CHECK(accessible->role() == QAccessible::AlertMessage);
    CHECK(accessible->text(QAccessible::Name) == u"有 2 人没有岗位"_s);
}
