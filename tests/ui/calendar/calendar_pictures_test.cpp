// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in Chinese, in both colours and with the largest usual type; kept as pictures to be looked at.
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/due/due_done_dialog.h"
#include "ui/calendar/due/due_page.h"
#include "ui/calendar/school_calendar_page.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("the demo school's year and what is due, as people see them", "[calendar][due]")
{
    QTranslator chinese; // goes with this test: the others read English
    if (chinese.load(u"bihuan_zh_CN"_s, u":/bihuan/i18n"_s))
        QCoreApplication::installTranslator(&chinese);
    for (const auto& [mode, size, suffix] : { std::tuple(ColorMode::Light, 10, QString()), std::tuple(ColorMode::Dark, 10, u"-dark"_s), std::tuple(ColorMode::Light, 12, u"-large"_s) }) {
        CalendarDesk desk;
        desk.theme.apply({ mode, size });
        QApplication::processEvents();
        auto& year = desk.open<SchoolCalendarPage>(u"school_calendar"_s);
        CHECK(desk.window().width() <= 1024);
        CHECK(year.isVisible());
        keepPicture(desk.window(), u"school-year"_s + suffix);
        auto& due = desk.open<DuePage>(u"due"_s);
        CHECK(due.isVisible());
        keepPicture(desk.window(), u"due"_s + suffix);
        child<QAction>(due, "dueDoneAction")->trigger();
        QApplication::processEvents();
        keepPicture(*due.findChild<DueDoneDialog*>(), u"due-done"_s + suffix, { 520, 380 });
        due.findChild<DueDoneDialog*>()->reject();
        for (const QString& list : { u"obligation"_s, u"fixed_day"_s, u"overviewBoard"_s, u"calendar_day"_s }) {
            REQUIRE(desk.window().openPage(list));
            QApplication::processEvents();
            keepPicture(desk.window(), u"list-"_s + list + suffix);
        }
    }
    lightTheme();
}
