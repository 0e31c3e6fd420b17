// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/calendar/month/month_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/calendar/month/month_page.h"
#include "ui/calendar/month/month_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTest>

namespace bihuan {

using namespace Qt::StringLiterals;

/// The month calendar over a school with bundled holidays; today is Saturday 2026-09-05.
struct MonthDesk : test::MonthSchool {
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::unique_ptr<MonthPage> page;
    QList<QDate> added;
    QList<CalendarEntry> opened;

    void open(QSize size = { 1024, 768 })
    {
        page = std::make_unique<MonthPage>(
            months, UiContext{ *service, dialogs, printers, settings, {} },
            QList<DayAdd>{ { u"addFirstAction"_s, u"add"_s, u"事项…"_s, [this](QWidget*, QDate day) { added << day; } },
                           { u"addSecondAction"_s, u"add"_s, u"演练…"_s, [this](QWidget*, QDate day) { added << day.addYears(100); } } },
            [this](QWidget*, const CalendarEntry& entry) { opened << entry; });
        page->resize(size);
        page->show();
        page->activated();
        QApplication::processEvents();
    }

    MonthView& view() { return *child<MonthView>(*page, "monthView"); }
    QListWidget& list() { return *child<QListWidget>(*page, "monthDayList"); }
    QString message() { return page->messages().text(); }
    Tone tone() { return page->messages().tone(); }
    void trigger(const char* action) { child<QAction>(*page, action)->trigger(); }
    QPoint middle(QDate day) { return view().dayRect(day).center().toPoint(); }
    QPoint on(const CalendarEntry& entry)
    {
        const QRectF rect = view().entryRect(entry.kind, entry.id);
        REQUIRE_FALSE(rect.isNull());
        return rect.center().toPoint();
    }
    /// As a person does it: press on the entry, move, let go over the day.
    void drag(const CalendarEntry& entry, QDate to)
    {
        const QPoint from = on(entry), end = middle(to);
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view(), from + QPoint(2, 2));
        for (const QPoint at : { (from + end) / 2, end }) {
            QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, end);
        QApplication::processEvents();
    }
    void key(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), static_cast<Qt::Key>(key), with); }
};

} // namespace bihuan
