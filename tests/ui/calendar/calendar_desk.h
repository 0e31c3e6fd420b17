// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_parts.h"
#include "tests/ui/whole_program.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTranslator>

namespace bihuan {

/// The window over the demo school with its calendar on Friday 2026-11-20.
struct CalendarDesk {
    QTemporaryDir folder;
    FixedClock clock{ QDateTime(QDate(2026, 11, 20), QTime(8, 0)) };
    UiSettings settings{ folder.filePath(QStringLiteral("ui.ini")) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(QStringLiteral("printed.pdf")) };
    Theme& theme = lightTheme();
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;

    CalendarDesk()
    {
        auto opened = Services::open(folder.filePath(QStringLiteral("school")), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        REQUIRE_OK(createDemoSchool(*services->store, 7, clock.today()));
        REQUIRE_OK(fillDemoCalendar(*services, 7, clock.today()));
        auto made = WindowComposition::make(*services, { theme, settings, dialogs, printers, QStringLiteral("0.1.0") });
        REQUIRE_OK(made);
        composition = std::move(*made);
        window().resize(1024, 768);
        window().show();
        QApplication::processEvents();
    }
    MainWindow& window() { return composition->window(); }
    template <class P> P& open(const QString& code)
    {
        QElapsedTimer timer;
        timer.start();
        REQUIRE(window().openPage(code));
        WARN("page " << code.toStdString() << " opened in " << timer.elapsed() << " ms");
        auto* page = qobject_cast<P*>(window().currentPage());
        REQUIRE(page);
        QApplication::processEvents();
        return *page;
    }
    void click(QWidget& parent, const char* button) { QTest::mouseClick(child<QPushButton>(parent, button), Qt::LeftButton); }
    void undo(Page& page) { click(page.messages(), "messageAction"); }
};

} // namespace bihuan
