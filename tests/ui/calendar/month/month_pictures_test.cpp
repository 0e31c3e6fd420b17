// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page to be looked at, and how long it takes.
#include "core/base/translation.h"
#include "tests/ui/calendar/month/month_desk.h"
#include "tests/ui/whole_program.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("pictures of the month calendar", "[.pictures]")
{
    installTranslations(*QCoreApplication::instance());
    WholeProgram program;
    program.window().resize(1024, 768);
    program.window().show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    REQUIRE(program.window().openPage(MonthPage::info().code));
    QApplication::processEvents();
    WARN("opened in " << timer.restart() << " ms");
    auto* page = qobject_cast<MonthPage*>(program.window().currentPage());
    SchoolEvent event{ .name = u"秋季运动会"_s, .kind = u"sports"_s, .firstDay = { 2026, 10, 15 }, .lastDay = { 2026, 10, 16 }, .audience = u"全校"_s };
    REQUIRE_OK(program.services->records->save(schoolEventType().kind(), schoolEventType().toRecord(event)));
    page->showDay({ 2026, 10, 15 });
    QApplication::processEvents();
    timer.restart();
    for (int i = 0; i < 12; ++i) {
        page->showDay(QDate(2026, 10, 15).addMonths(i - 6));
        QApplication::processEvents();
    }
    WARN("a step: " << double(timer.elapsed()) / 12 << " ms");
    page->showDay({ 2026, 10, 15 });
    keepPicture(program.window(), u"month-page"_s);
    keepPicture(program.window(), u"month-page-large"_s, { 1440, 900 });
    for (int i = 0; i < 9; ++i) {
        event.name = u"第%1件：走廊楼梯文明通行专题教育活动"_s.arg(i + 1);
        event.firstDay = event.lastDay = { 2026, 10, 20 };
        REQUIRE_OK(program.services->records->save(schoolEventType().kind(), schoolEventType().toRecord(event)));
    }
    page->showDay({ 2026, 10, 20 });
    keepPicture(program.window(), u"month-page-full"_s);
    child<QAction>(*page, "monthAddEventAction")->trigger();
    keepPicture(*child<QDialog>(*page, "school_eventDialog"), u"month-add"_s, {});
    child<QAction>(*page, "monthPrintAction")->trigger();
    keepPicture(*child<QDialog>(*page, "monthPrintDialog"), u"month-print"_s, {});
}
