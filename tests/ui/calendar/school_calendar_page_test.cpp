// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/school_calendar_page.h"
#include "ui/calendar/year_view.h"
#include "ui/widgets/inputs.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct YearDesk : CalendarDesk {
    SchoolCalendarPage& page = open<SchoolCalendarPage>(u"school_calendar"_s);
    YearView& year = *child<YearView>(page, "yearView");

    QString words() { return child<QLabel>(page, "dayWords")->text(); }
    QString note() { return child<QLabel>(page, "yearNote")->text(); }
    QString kindOf(QDate day)
    {
        const auto found = services->store->list(calendarDayType(), {.where = {{u"day"_s, day}}});
        return found->isEmpty() ? QString() : found->first().kind;
    }
    void choose(const char* box, const QString& code)
    {
        auto* combo = child<QComboBox>(page, box);
        REQUIRE(combo->findData(code) >= 0);
        combo->setCurrentIndex(combo->findData(code));
    }
};

} // namespace

TEST_CASE("the year shows every day in its place and is walked through by keys", "[calendar]")
{
    YearDesk desk;
    CHECK(unnamedControls(desk.page) == QStringList());
    CHECK(desk.year.day() == QDate(2026, 11, 20));
    CHECK(desk.note().contains(u"2027"_s)); // not announced
    CHECK_FALSE(desk.note().contains(u"2026 "_s));
    desk.year.setFocus();
    QTest::keyClick(&desk.year, Qt::Key_Right);
    CHECK(desk.year.day() == QDate(2026, 11, 21));
    QTest::keyClick(&desk.year, Qt::Key_Up);
    CHECK(desk.year.day() == QDate(2026, 11, 14));
    QTest::keyClick(&desk.year, Qt::Key_PageUp);
    CHECK(desk.year.day() == QDate(2026, 10, 14));
    QTest::keyClick(&desk.year, Qt::Key_Home);
    CHECK(desk.words().contains(u"国庆节"_s));
    CHECK(desk.words().contains(u"八月廿一"_s));
    CHECK(desk.year.accessibleDescription().startsWith(u"2026-10-01"_s));
    // Monday stands left of Tuesday, and no two days of a month overlap.
    for (QDate day(2026, 9, 1); day < QDate(2027, 8, 31); day = day.addDays(1)) {
        const QRect here = desk.year.rectOf(day), next = desk.year.rectOf(day.addDays(1));
        REQUIRE_FALSE(here.isEmpty());
        REQUIRE(desk.year.rect().contains(here));
        REQUIRE_FALSE(here.intersects(next));
        if (day.month() == day.addDays(1).month())
            REQUIRE((day.dayOfWeek() == Qt::Sunday ? next.top() > here.top() : next.left() > here.left()));
    }
    CHECK(desk.year.rectOf(QDate(2026, 8, 31)).isEmpty());
    QTest::mouseClick(&desk.year, Qt::LeftButton, {}, desk.year.rectOf(QDate(2027, 2, 6)).center());
    CHECK(desk.year.day() == QDate(2027, 2, 6));
    CHECK(desk.words().contains(u"春节"_s));
    child<QAction>(desk.page, "yearAfterAction")->trigger();
    CHECK(desk.year.schoolYear() == 2027);
    CHECK(desk.note().contains(u"2028"_s));
    child<QAction>(desk.page, "yearTodayAction")->trigger();
    CHECK(desk.year.day() == QDate(2026, 11, 20));
}

TEST_CASE("a day is made a day without lessons, a make-up day says whose lessons it has, and both are undone", "[calendar]")
{
    YearDesk desk;
    desk.page.showDay(QDate(2026, 11, 23));
    desk.choose("dayKind", u"no_class"_s);
    CHECK_FALSE(child<QComboBox>(desk.page, "dayFollows")->isEnabled());
    child<QLineEdit>(desk.page, "dayName")->setText(u"停电检修"_s);
    desk.click(desk.page, "saveDayButton");
    QApplication::processEvents();
    CHECK(desk.kindOf(QDate(2026, 11, 23)) == u"no_class"_s);
    CHECK(desk.words().contains(u"停电检修"_s));
    desk.undo(desk.page);
    QApplication::processEvents();
    CHECK(desk.kindOf(QDate(2026, 11, 23)).isEmpty());

    desk.page.showDay(QDate(2026, 10, 10));
    CHECK(child<QComboBox>(desk.page, "dayKind")->currentData().toString() == u"workday"_s);
    desk.choose("dayFollows", u"3"_s);
    desk.click(desk.page, "saveDayButton");
    QApplication::processEvents();
    CHECK(SchoolCalendar::read(*desk.services->store)->facts(QDate(2026, 10, 10)).follows == 3);
    desk.undo(desk.page);
    CHECK(SchoolCalendar::read(*desk.services->store)->facts(QDate(2026, 10, 10)).follows == 0);
}

TEST_CASE("an event is added to the day, one that ends before it begins is refused", "[calendar]")
{
    YearDesk desk;
    desk.page.showDay(QDate(2026, 12, 24));
    CHECK_FALSE(child<QPushButton>(desk.page, "addEventButton")->isEnabled());
    typeByInputMethod(child<QLineEdit>(desk.page, "eventName"), u"元旦联欢"_s);
    child<QLineEdit>(desk.page, "eventUntil")->setText(u"2026-12-23"_s);
    desk.click(desk.page, "addEventButton");
    CHECK(desk.services->store->list(schoolEventType(), {.where = {{u"name"_s, u"元旦联欢"_s}}})->isEmpty());
    CHECK(desk.page.messages().tone() == Tone::Error);
    child<QLineEdit>(desk.page, "eventUntil")->setText(u"20261231x"_s);
    desk.click(desk.page, "addEventButton");
    CHECK(desk.services->store->list(schoolEventType(), {.where = {{u"name"_s, u"元旦联欢"_s}}})->isEmpty());
    child<QLineEdit>(desk.page, "eventUntil")->setText(u"2026-12-25"_s);
    desk.click(desk.page, "addEventButton");
    QApplication::processEvents();
    CHECK(child<QListWidget>(desk.page, "dayEvents")->count() == 1);
    CHECK(child<QLineEdit>(desk.page, "eventName")->text().isEmpty());
    desk.undo(desk.page);
    QApplication::processEvents();
    CHECK(child<QListWidget>(desk.page, "dayEvents")->count() == 0);
}

TEST_CASE("a year's holidays come from a file in one step, with Undo; contradictions are asked about", "[calendar][holidays]")
{
    YearDesk desk;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(desk.folder.filePath(u"holidays.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        desk.dialogs.openFile = file.fileName();
    };
    write(R"({"year": 2027, "days": [{"name": "国庆节", "date": "2027-10-01", "isOffDay": true}, {"name": "国庆节", "date": "2027-10-09", "isOffDay": false}]})");
    desk.click(desk.page, "holidayImportActionButton");
    QApplication::processEvents();
    CHECK(desk.kindOf(QDate(2027, 10, 9)) == u"workday"_s);
    CHECK_FALSE(desk.note().contains(u"2027"_s));
    write(R"({"year": 2027, "days": [{"name": "国庆节", "date": "2027-10-09", "isOffDay": true}]})");
    desk.dialogs.answer = false;
    desk.click(desk.page, "holidayImportActionButton");
    CHECK(desk.kindOf(QDate(2027, 10, 9)) == u"workday"_s);
    CHECK(desk.dialogs.asked.last().detail.contains(u"2027-10-09"_s));
    desk.dialogs.answer = true;
    desk.click(desk.page, "holidayImportActionButton");
    CHECK(desk.kindOf(QDate(2027, 10, 9)) == u"holiday"_s);
    write(R"({"year": 2027, "days": [{"name": "国庆节", "date": "2027-02-30", "isOffDay": true}]})");
    desk.click(desk.page, "holidayImportActionButton");
    CHECK(desk.page.messages().text().contains(u"2027-02-30"_s));
}
