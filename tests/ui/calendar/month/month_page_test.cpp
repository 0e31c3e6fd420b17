// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/month/month_desk.h"

#include "ui/widgets/tone_label.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("the page opens at today and shows the month that would be printed", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s, QTime(9, 40));
    desk.open();
    CHECK(desk.view().selected() == QDate(2026, 9, 5));
    CHECK(unnamedControls(*desk.page).isEmpty());
    // The picture of the page is the one of the print, pixel by pixel where nothing is marked.
    const MonthPrint print = desk.print({ .day = { 2026, 9, 1 } });
    const QImage shown = desk.view().grab().toImage();
    const QImage printed = test::drawnByPainter(*print.pages, 0, int(shown.width() / 297.0 * 25.4 + 0.5));
    CHECK(test::largestDifference(shown.copy(0, 0, shown.width(), shown.height() / 6), printed.copy(0, 0, printed.width(), printed.height() / 6)) < 14);
    // And each entry is found where it is painted.
    CHECK(desk.view().dayRect({ 2026, 9, 15 }).contains(desk.on(desk.planned.first())));
}

TEST_CASE("days and months by keyboard and buttons; the day chosen is told in words", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 12 }, u"安全演讲"_s);
    desk.open();
    desk.key(Qt::Key_Down);
    CHECK(desk.view().selected() == QDate(2026, 9, 12));
    REQUIRE(desk.list().count() == 2); // a fixed day of the same date and the activity
    CHECK(desk.list().item(1)->text().contains(u"安全演讲"_s));
    CHECK(child<QLabel>(*desk.page, "monthDay")->text().contains(u"2026-09-12"_s));
    desk.key(Qt::Key_Home);
    CHECK(desk.view().selected() == QDate(2026, 9, 1));
    desk.key(Qt::Key_Left); // into the month before
    CHECK(desk.view().selected() == QDate(2026, 8, 31));
    CHECK_FALSE(desk.view().dayRect({ 2026, 8, 1 }).isNull());
    CHECK(desk.view().dayRect({ 2026, 9, 1 }).isNull());
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageDown);
    CHECK(desk.view().selected() == QDate(2026, 10, 30)); // there is no 31 September on the way
    QTest::mouseClick(child<QToolButton>(*desk.page, "monthBackButton"), Qt::LeftButton);
    CHECK(desk.view().selected() == QDate(2026, 9, 30));
    QTest::mouseClick(child<QPushButton>(*desk.page, "monthTodayButton"), Qt::LeftButton);
    CHECK(desk.view().selected() == QDate(2026, 9, 5));
    desk.page->showDay({});
    CHECK(desk.view().selected() == QDate(2026, 9, 5));
}

TEST_CASE("a day's entries are opened and added to by mouse and keyboard", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    const CalendarEntry& drill = desk.planned.first();
    QTest::mouseDClick(&desk.view(), Qt::LeftButton, {}, desk.on(drill));
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened.first().id == drill.id);
    CHECK(desk.added.isEmpty());
    QTest::mouseDClick(&desk.view(), Qt::LeftButton, {}, desk.middle({ 2026, 9, 17 }));
    CHECK(desk.added == QList<QDate>{ QDate(2026, 9, 17) });
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Return);
    CHECK(desk.added.last() == QDate(2026, 9, 18));
    desk.trigger("addSecondAction");
    CHECK(desk.added.last() == QDate(2126, 9, 18));
    // From the list: Enter on the entry.
    QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.middle({ 2026, 9, 15 }) + QPoint(0, 20));
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    desk.trigger("monthOpenAction");
    CHECK(desk.opened.size() >= 2);
}

TEST_CASE("a new record stands in the month at once", "[month]")
{
    MonthDesk desk;
    desk.open();
    const SchoolEvent event = desk.event(u"秋季运动会"_s, { 2026, 9, 22 });
    QApplication::processEvents();
    CHECK_FALSE(desk.view().entryRect(u"school_event"_s, event.id.value()).isNull());
    REQUIRE_OK(desk.service->setVoided(schoolEventType().kind(), { event.id.value() }, true, u"下雨"_s));
    QApplication::processEvents();
    CHECK(desk.view().entryRect(u"school_event"_s, event.id.value()).isNull());
}

TEST_CASE("what does not go into its day is told before printing", "[month]")
{
    MonthDesk desk;
    desk.open();
    auto* told = child<ToneLabel>(*desk.page, "monthIssues");
    CHECK_FALSE(told->isVisible());
    for (int i = 0; i < 12; ++i)
        desk.plan({ 2026, 9, 15 }, u"第%1项很长很长的安全教育活动内容"_s.arg(i));
    desk.page->showDay({ 2026, 10, 1 });
    desk.page->showDay({ 2026, 9, 15 });
    CHECK(told->isVisible());
    CHECK(told->text().contains(u"2026-09-15"_s));
    CHECK(desk.list().count() == 12); // the list has them all
}

TEST_CASE("motto and notes of the month are entered and shown", "[month]")
{
    MonthDesk desk;
    desk.open();
    desk.trigger("monthNotesAction");
    auto* dialog = child<QDialog>(*desk.page, "monthNoteDialog");
    CHECK(unnamedControls(*dialog).isEmpty());
    child<QLineEdit>(*dialog, "monthNoteMotto")->setText(u"平安每一天"_s);
    child<QPlainTextEdit>(*dialog, "monthNoteText")->setPlainText(u"收齐回执"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "monthNoteSave"), Qt::LeftButton);
    const auto content = desk.months.content(2026, 9);
    CHECK(content->motto == u"平安每一天"_s);
    CHECK(content->note == u"收齐回执"_s);
}

TEST_CASE("printing: kinds, paper and direction lead to the preview of real pages; a wrong month is told", "[month]")
{
    MonthDesk desk;
    desk.open();
    desk.trigger("monthPrintAction");
    auto* dialog = child<QDialog>(*desk.page, "monthPrintDialog");
    CHECK(unnamedControls(*dialog).isEmpty());
    auto* what = child<QComboBox>(*dialog, "monthPrintWhat");
    auto* paper = child<QComboBox>(*dialog, "monthPrintPaper");
    auto* month = child<QLineEdit>(*dialog, "monthPrintMonth");
    CHECK(month->text() == u"2026-09"_s);
    month->setText(u"2026-13"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "monthPrintGo"), Qt::LeftButton);
    CHECK(child<MessageBar>(*dialog, "messageBar")->text().contains(u"2026-13"_s));
    CHECK(dialog->findChild<QDialog*>(u"printDialog"_s) == nullptr);
    month->setText(u"2026-10"_s);
    what->setCurrentIndex(2);
    REQUIRE(paper->count() == 1);
    CHECK(paper->currentText() == u"A3"_s);
    what->setCurrentIndex(1);
    CHECK(paper->count() == 2);
    QTest::mouseClick(child<QPushButton>(*dialog, "monthPrintGo"), Qt::LeftButton);
    auto* print = child<QDialog>(*dialog, "printDialog");
    desk.dialogs.saveFile = desk.folder.filePath(u"year.pdf"_s);
    QTest::mouseClick(child<QPushButton>(*print, "savePdfButton"), Qt::LeftButton);
    CHECK(QFile(desk.dialogs.saveFile).size() > 20000);
}

TEST_CASE("the school year is saved for telephones; a folder that is not there is told", "[month]")
{
    MonthDesk desk;
    desk.plan({ 2026, 9, 15 }, u"疏散演练"_s, u"drill"_s);
    desk.open();
    desk.dialogs.saveFile = desk.folder.filePath(u"a.ics"_s);
    desk.trigger("monthIcsAction");
    CHECK(test::contents(desk.dialogs.saveFile).contains("UID:drill-1@bihuan"));
    CHECK(desk.tone() == Tone::Ok);
    desk.dialogs.saveFile = desk.folder.filePath(u"no/where/a.ics"_s);
    desk.trigger("monthIcsAction");
    CHECK(desk.tone() == Tone::Error);
}

TEST_CASE("when the calendar cannot be read the page says so and keeps what it shows", "[month]")
{
    MonthDesk desk;
    desk.open();
    desk.months.setThemes([](int, int) -> Result<QString> { return Error{ Error::Kind::Storage, u"themes"_s, {} }; });
    desk.key(Qt::Key_PageDown);
    CHECK(desk.tone() == Tone::Error);
    CHECK(desk.view().selected() == QDate(2026, 9, 5));
    CHECK_FALSE(desk.view().dayRect({ 2026, 9, 5 }).isNull());
    desk.months.setThemes({});
    desk.key(Qt::Key_PageDown);
    CHECK(desk.view().selected() == QDate(2026, 10, 5));
}
