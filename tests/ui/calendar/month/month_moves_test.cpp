// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/month/month_desk.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("an entry is dragged to another day and taken back, by the bar and by Ctrl+Z", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    desk.drag(desk.planned.first(), { 2026, 9, 17 });
    CHECK(desk.planned.first().day == QDate(2026, 9, 17));
    CHECK(desk.tone() == Tone::Ok);
    CHECK(desk.message().contains(u"2026-09-17"_s));
    CHECK(desk.view().selected() == QDate(2026, 9, 17));
    CHECK(desk.view().dayRect({ 2026, 9, 17 }).contains(desk.on(desk.planned.first())));
    QTest::mouseClick(child<QPushButton>(*desk.page, "messageAction"), Qt::LeftButton);
    CHECK(desk.planned.first().day == QDate(2026, 9, 15));
    desk.drag(desk.planned.first(), { 2026, 9, 16 });
    desk.drag(desk.planned.first(), { 2026, 9, 18 });
    desk.trigger("monthUndoAction");
    CHECK(desk.planned.first().day == QDate(2026, 9, 16));
    desk.trigger("monthUndoAction");
    CHECK(desk.planned.first().day == QDate(2026, 9, 15));
    CHECK_FALSE(child<QAction>(*desk.page, "monthUndoAction")->isEnabled());
    CHECK(child<QAction>(*desk.page, "monthUndoAction")->shortcut() == QKeySequence(QKeySequence::Undo));
}

TEST_CASE("a day off is allowed with a word, the past is asked about, a source may refuse", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    desk.drag(desk.planned.first(), { 2026, 9, 25 }); // 中秋节
    CHECK(desk.planned.first().day == QDate(2026, 9, 25));
    CHECK(desk.tone() == Tone::Warning);
    CHECK(desk.message().contains(u"中秋节"_s));
    desk.drag(desk.planned.first(), { 2026, 9, 20 }); // a Sunday on which people work
    CHECK(desk.tone() == Tone::Ok);

    desk.dialogs.answer = false;
    desk.drag(desk.planned.first(), { 2026, 9, 2 });
    CHECK(desk.planned.first().day == QDate(2026, 9, 20));
    REQUIRE(desk.dialogs.asked.size() == 1);
    desk.dialogs.answer = true;
    desk.drag(desk.planned.first(), { 2026, 9, 2 });
    CHECK(desk.planned.first().day == QDate(2026, 9, 2));

    desk.refusal = u"方案已经批准，改期要重新批准"_s;
    desk.drag(desk.planned.first(), { 2026, 9, 22 });
    CHECK(desk.planned.first().day == QDate(2026, 9, 2));
    CHECK(desk.tone() == Tone::Error);
    CHECK(desk.message().contains(desk.refusal));
}

TEST_CASE("what is over or cannot be moved stays and says why", "[month]")
{
    MonthDesk desk;
    CalendarEntry& held = desk.plan({ 2026, 9, 3 }, u"开学疏散演练"_s, u"drill"_s);
    held.movable = false;
    held.done = true;
    desk.open();
    desk.drag(desk.planned.first(), { 2026, 9, 22 });
    CHECK(desk.planned.first().day == QDate(2026, 9, 3));
    CHECK(desk.tone() == Tone::Info);
    CHECK(desk.message().contains(u"开学疏散演练"_s));
    CHECK_FALSE(child<QAction>(*desk.page, "monthMoveAction")->isEnabled());
}

TEST_CASE("by keyboard: Ctrl and arrows, or a date, also into another month", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    desk.page->showDay({ 2026, 9, 15 });
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.planned.first().day == QDate(2026, 9, 16));
    desk.key(Qt::Key_Down, Qt::ControlModifier); // it goes on with the same entry
    CHECK(desk.planned.first().day == QDate(2026, 9, 23));
    desk.trigger("monthMoveAction");
    auto* dialog = child<QDialog>(*desk.page, "monthMoveDialog");
    CHECK(unnamedControls(*dialog).isEmpty());
    auto* day = child<QLineEdit>(*dialog, "monthMoveDay");
    day->setText(u"morgen"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "monthMoveGo"), Qt::LeftButton);
    CHECK(desk.planned.first().day == QDate(2026, 9, 23));
    CHECK(child<MessageBar>(*dialog, "messageBar")->tone() == Tone::Error);
    day->setText(u"2026-11-09"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "monthMoveGo"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(desk.planned.first().day == QDate(2026, 11, 9));
    CHECK(desk.view().selected() == QDate(2026, 11, 9));
    desk.trigger("monthUndoAction");
    CHECK(desk.planned.first().day == QDate(2026, 9, 23));
    CHECK(desk.view().selected() == QDate(2026, 9, 23));
    desk.page->showDay({ 2026, 9, 24 });
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.tone() == Tone::Info); // nothing on this day
}

TEST_CASE("an event of several days keeps its length, wherever it was taken", "[month]")
{
    MonthDesk desk;
    const SchoolEvent exam = desk.event(u"期中考试"_s, { 2026, 9, 8 }, { 2026, 9, 10 }, u"exam"_s);
    desk.open();
    desk.page->showDay({ 2026, 9, 9 });
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    SchoolEvent now = **desk.store->find(schoolEventType(), exam.id);
    CHECK(now.firstDay == QDate(2026, 9, 15));
    CHECK(now.lastDay == QDate(2026, 9, 17));
    CHECK(desk.view().selected() == QDate(2026, 9, 16));
    desk.trigger("monthUndoAction");
    now = **desk.store->find(schoolEventType(), exam.id);
    CHECK(now.firstDay == QDate(2026, 9, 8));
    CHECK(now.lastDay == QDate(2026, 9, 10));
}

TEST_CASE("dragged onto a day of the next month in the last week, it is shown there", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 29 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    const QPoint from = desk.on(desk.planned.first());
    const QRectF last = desk.view().dayRect({ 2026, 9, 30 });
    const QPoint to = (last.center() + QPointF(last.width(), 0)).toPoint(); // the grey 1 October
    QTest::mousePress(&desk.view(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, desk.view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.view(), &move);
    QTest::mouseRelease(&desk.view(), Qt::LeftButton, {}, to);
    CHECK(desk.planned.first().day == QDate(2026, 10, 1));
    CHECK(desk.view().selected() == QDate(2026, 10, 1));
    CHECK(desk.tone() == Tone::Warning); // National Day
}

TEST_CASE("a drag that ends outside the days, on its own day or with Escape moves nothing", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    const QPoint from = desk.on(desk.planned.first());
    const auto attempt = [&](QPoint to, bool escape) {
        QTest::mousePress(&desk.view(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, desk.view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&desk.view(), &move);
        if (escape)
            desk.key(Qt::Key_Escape);
        QTest::mouseRelease(&desk.view(), Qt::LeftButton, {}, to);
    };
    attempt({ 5, 5 }, false);
    attempt(from + QPoint(0, 12), false);
    attempt(desk.middle({ 2026, 9, 17 }), true);
    CHECK(desk.planned.first().day == QDate(2026, 9, 15));
    CHECK(desk.message().isEmpty());
}
