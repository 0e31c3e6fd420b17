// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/inspection/watch_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/inspection/watch/watch_grid.h"
#include "ui/inspection/watch/watch_page.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace bihuan {

using namespace Qt::StringLiterals;

/// The page of the watch posts over a small school; today is Monday 2026-09-07, the cell (0, 0) 早到校 全校带班 on Mondays.
struct WatchDesk : test::WatchSchool {
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::unique_ptr<WatchPage> page;

    WatchDesk()
    {
        clock.set(QDateTime(monday, QTime(7, 0)));
        page = std::make_unique<WatchPage>(watch, UiContext{ *service, dialogs, printers, settings, {} });
        page->resize(1024, 768);
        page->show();
        page->activated();
        QApplication::processEvents();
    }

    WatchGrid& roster() { return *child<WatchGrid>(*page, "watchRosterGrid"); }
    WatchGrid& week() { return *child<WatchGrid>(*page, "watchWeekGrid"); }
    QTableView& day() { return *child<QTableView>(*page, "watchDayTable"); }
    QString message() { return page->messages().text(); }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(*page, button), Qt::LeftButton); }
    void trigger(const char* action) { child<QAction>(*page, action)->trigger(); }

    QModelIndex cell(WatchGrid& grid, const QString& slotCode, const QString& pointName, int weekday)
    {
        const auto all = store->list(watchPointType());
        for (const WatchPoint& one : *all)
            if (one.name == pointName)
                return static_cast<WatchGridModel*>(grid.model())->find(slot(slotCode).id, one.id, weekday);
        FAIL("no such point");
        return {};
    }
    void go(WatchGrid& grid, const QString& slotCode, const QString& pointName, int weekday)
    {
        grid.setCurrentIndex(cell(grid, slotCode, pointName, weekday));
        grid.setFocus();
    }
    QString text(WatchGrid& grid, const QString& slotCode, const QString& pointName, int weekday)
    {
        return cell(grid, slotCode, pointName, weekday).data().toString();
    }
    QStringList findings(WatchGrid& grid, const QString& slotCode, const QString& pointName, int weekday)
    {
        return cell(grid, slotCode, pointName, weekday).data(WatchGridModel::FindingsRole).toStringList();
    }
    template <class T> T* dialog(const char* name)
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (!found)
            FAIL("no dialog " << name);
        return found;
    }
    /// In the picker that is open: the name by input method, Enter ticks it; then it is taken over.
    void pick(const QStringList& names)
    {
        auto* picker = dialog<QDialog>("referencePicker");
        auto* filter = picker->findChild<FilterEdit*>();
        REQUIRE(filter);
        for (const QString& name : names) {
            typeByInputMethod(filter, name);
            QTest::keyClick(filter, Qt::Key_Return);
        }
        QTest::mouseClick(child<QPushButton>(*picker, "referenceChoose"), Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
};

} // namespace bihuan
