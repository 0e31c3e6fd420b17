// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/school_class.h"
#include "tests/core/education/drills/drill_school.h"
#include "tests/ui/ui_support.h"
#include "ui/education/drills/desk_class_button.h"
#include "ui/education/drills/drill_desk_window.h"
#include "ui/education/drills/drill_tally_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QSignalSpy>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct HandClock final : StopClock {
    qint64 now = 0;
    qint64 ms() const override { return now; }
};

struct DeskDesk {
    explicit DeskDesk(int grades = 6, int each = 4)
    {
        lightTheme();
        for (int grade = 1; grade <= grades; ++grade)
            for (int i = 1; i <= each; ++i)
                school.add(schoolClassType(), SchoolClass{ .name = u"%1年级%2班"_s.arg(u"一二三四五六"_s[grade - 1]).arg(i), .grade = grade, .classNo = i, .pupils = 40 + i, .position = grade * 10 + i });
        drill = school.planned("fire", { 2026, 9, 4 });
        window = std::make_unique<DrillDeskWindow>(school.services.drills, watch);
        REQUIRE_OK(window->open(drill.id));
    }
    void wait(qint64 ms)
    {
        watch.now += ms;
        school.clock.set(school.clock.now().addMSecs(ms));
    }
    void press(int key) { QTest::keyClick(window.get(), Qt::Key(key)); }
    QString text(const char* name) { return child<QLabel>(*window, name)->text(); }

    test::DrillSchool school;
    HandClock watch;
    Drill drill;
    std::unique_ptr<DrillDeskWindow> window;
};

} // namespace

TEST_CASE("the desk works by the keyboard alone", "[drills]")
{
    DeskDesk one;
    one.window->show();
    one.press(Qt::Key_3); // before the signal nothing is tapped
    CHECK(one.window->desk().arrived() == 0);
    CHECK(child<MessageBar>(*one.window, "messageBar")->isVisibleTo(one.window.get()));
    one.press(Qt::Key_Space);
    REQUIRE(one.window->desk().phase() == DrillDesk::Phase::Running);
    one.wait(61'000);
    one.press(Qt::Key_3); // no number of a class begins with 3 but 3 itself
    CHECK(one.window->desk().classes()[2].arrivedMs == 61'000);
    one.press(Qt::Key_1); // 1, or 10 to 19
    CHECK(one.window->desk().arrived() == 1);
    one.press(Qt::Key_2);
    CHECK(one.window->desk().arrived() == 2); // 12
    CHECK(one.window->desk().classes()[11].hasArrived());
    one.press(Qt::Key_1);
    one.press(Qt::Key_Return);
    CHECK(one.window->desk().classes()[0].hasArrived());
    one.press(Qt::Key_2);
    one.press(Qt::Key_Backspace); // of the digit, not of the class
    CHECK(one.window->desk().arrived() == 3);
    one.press(Qt::Key_Backspace);
    CHECK(one.window->desk().arrived() == 2);
    CHECK_FALSE(one.window->desk().classes()[0].hasArrived());
    one.press(Qt::Key_9);
    // The same number once more opens the head-count.
    one.press(Qt::Key_9);
    auto* present = child<QLineEdit>(*one.window, "deskPresent");
    REQUIRE(present->isVisibleTo(one.window.get()));
    CHECK(present->text() == u"41"_s);
    present->setText(u"99"_s);
    child<QPushButton>(*one.window, "deskCountAccept")->click();
    CHECK(one.window->desk().classes()[8].present == -1); // refused
    present->setText(u"39"_s);
    child<QLineEdit>(*one.window, "deskNote")->setText(u"两人病假"_s);
    child<QPushButton>(*one.window, "deskCountAccept")->click();
    CHECK(one.window->desk().classes()[8].present == 39);
    CHECK_FALSE(present->isVisibleTo(one.window.get()));
    one.wait(9'000);
    one.press(Qt::Key_F);
    REQUIRE(one.window->desk().phase() == DrillDesk::Phase::Finished);
    QSignalSpy saved(one.window.get(), &DrillDeskWindow::saved);
    child<QPushButton>(*one.window, "deskSave")->click();
    CHECK(saved.count() == 1);
    const auto file = one.school.services.drills.file(one.drill.id);
    REQUIRE_OK(file);
    CHECK(file->times.size() == 24);
    CHECK(file->drill.actualS == 70); // not all are there: until the end was called
}

TEST_CASE("the desk works by clicks, and a class number that is none is told", "[drills]")
{
    DeskDesk one(2, 2);
    one.window->show();
    child<QPushButton>(*one.window, "deskStart")->click();
    one.wait(30'000);
    child<QAbstractButton>(*one.window, "deskClass2")->click();
    CHECK(one.window->desk().classes()[1].arrivedMs == 30'000);
    one.press(Qt::Key_7);
    CHECK(child<MessageBar>(*one.window, "messageBar")->text().contains(u"7"_s));
    for (const char* name : { "deskClass1", "deskClass3", "deskClass4" })
        child<QAbstractButton>(*one.window, name)->click();
    one.wait(60'000);
    child<QPushButton>(*one.window, "deskFinish")->click();
    child<QPushButton>(*one.window, "deskSave")->click();
    CHECK(one.school.services.drills.file(one.drill.id)->drill.actualS == 30);
}

TEST_CASE("a window that was closed in mid-drill goes on where it was", "[drills]")
{
    DeskDesk one(2, 3);
    one.window->show();
    one.press(Qt::Key_Space);
    one.wait(20'000);
    one.press(Qt::Key_2);
    one.window.reset(); // as in a crash: nothing is asked, nothing is saved
    one.school.clock.set(one.school.clock.now().addSecs(8));
    HandClock other;
    DrillDeskWindow again(one.school.services.drills, other);
    REQUIRE_OK(again.open(one.drill.id));
    again.show();
    CHECK(again.desk().phase() == DrillDesk::Phase::Interrupted);
    CHECK(again.desk().classes()[1].hasArrived());
    REQUIRE(child<QPushButton>(again, "deskGoOn")->isVisibleTo(&again));
    child<QPushButton>(again, "deskGoOn")->click();
    CHECK(again.desk().elapsedMs() == 28'000);
}

TEST_CASE("the desk fits a small projector, everything on it has a name", "[drills]")
{
    DeskDesk one;
    keepPicture(*one.window, u"drill-desk-ready"_s);
    CHECK(one.window->minimumSizeHint().width() <= 1024);
    CHECK(one.window->minimumSizeHint().height() <= 768);
    one.press(Qt::Key_Space);
    for (int i = 0; i < 19; ++i) {
        one.wait(i < 10 ? 6'000 : 8'500);
        child<QAbstractButton>(*one.window, u"deskClass%1"_s.arg((i * 7) % 24 + 1).toLatin1().constData())->click();
    }
    QTest::qWait(150); // the frame of the stopwatch
    CHECK(unnamedControls(*one.window) == QStringList{});
    keepPicture(*one.window, u"drill-desk"_s);
    keepPicture(*one.window, u"drill-desk-wide"_s, { 1920, 1080 });
    one.window.reset();
    one.window = std::make_unique<DrillDeskWindow>(one.school.services.drills, one.watch);
    REQUIRE_OK(one.window->open(one.drill.id));
    keepPicture(*one.window, u"drill-desk-interrupted"_s);
}

TEST_CASE("a tally sheet is keyed in with Enter from field to field", "[drills]")
{
    DeskDesk one(1, 3);
    const auto code = one.school.services.drills.shortCode(one.drill.id);
    REQUIRE_OK(code);
    DrillTallyDialog dialog(one.school.services.drills, {}, nullptr);
    dialog.show();
    auto* field = child<QLineEdit>(dialog, "tallyCode");
    field->setText(u"ABCDEFGHJ"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(dialog.findChild<QLineEdit*>(u"tallyPresent1"_s) == nullptr);
    field->setText(code->toLower());
    QTest::keyClick(field, Qt::Key_Return);
    auto* present = child<QLineEdit>(dialog, "tallyPresent1");
    QTest::keyClicks(present, u"40"_s);
    QTest::keyClick(present, Qt::Key_Return);
    QTest::keyClicks(child<QLineEdit>(dialog, "tallyArrived1"), u"1:05"_s);
    QTest::keyClick(child<QLineEdit>(dialog, "tallyArrived1"), Qt::Key_Return);
    child<QLineEdit>(dialog, "tallyNote1")->setText(u"一人病假"_s);
    child<QLineEdit>(dialog, "tallyArrived2")->setText(u"一分钟"_s);
    child<QLineEdit>(dialog, "tallyArrived3")->setText(u"1.20"_s);
    QSignalSpy keyed(&dialog, &DrillTallyDialog::keyed);
    child<QPushButton>(dialog, "acceptButton")->click();
    CHECK(keyed.isEmpty()); // no time
    CHECK(one.school.count(drillClassTimeType().kind()) == 0);
    child<QLineEdit>(dialog, "tallyArrived2")->setText(u"70"_s);
    child<QLineEdit>(dialog, "tallyPresent2")->setText(u"50"_s); // more than the class has
    child<QPushButton>(dialog, "acceptButton")->click();
    CHECK(keyed.isEmpty());
    child<QLineEdit>(dialog, "tallyPresent2")->setText(u""_s);
    CHECK(unnamedControls(dialog) == QStringList{});
    keepPicture(dialog, u"drill-tally-dialog"_s, { 820, 640 });
    child<QPushButton>(dialog, "acceptButton")->click();
    REQUIRE(keyed.count() == 1);
    const auto file = one.school.services.drills.file(one.drill.id);
    REQUIRE_OK(file);
    CHECK(file->times[0].arrivedS == 65);
    CHECK(file->times[0].present == 40);
    CHECK(file->times[1].present == 42); // empty: everybody
    CHECK(file->drill.actualS == 80);
}
