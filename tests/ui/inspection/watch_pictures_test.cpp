// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's roster as people see it, in both colours; kept as pictures to be looked at.
#include "app/demo.h"
#include "tests/ui/whole_program.h"
#include "ui/inspection/watch/watch_grid.h"
#include "ui/inspection/watch/watch_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("the demo school's watch page: a full roster with one gap and one clash", "[watch]")
{
    QTranslator chinese; // goes with this test: the others read English
    if (chinese.load(u"bihuan_zh_CN"_s, u":/bihuan/i18n"_s))
        QCoreApplication::installTranslator(&chinese);
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2026, 9, 15), QTime(8, 0)));
    auto opened = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
    REQUIRE_OK(opened);
    REQUIRE_OK(fillDemo(**opened, 7, clock.today()));
    UiSettings settings(folder.filePath(u"ui.ini"_s));
    TestDialogs dialogs;
    TestPrinters printers;
    Theme& theme = lightTheme();
    for (const ColorMode mode : { ColorMode::Light, ColorMode::Dark }) {
        theme.apply({ mode, 10 });
        const QString suffix = mode == ColorMode::Dark ? u"-dark"_s : QString();
        auto made = WindowComposition::make(**opened, { theme, settings, dialogs, printers, u"0.1.0"_s });
        REQUIRE_OK(made);
        MainWindow& window = (*made)->window();
        window.resize(1024, 768);
        window.show();
        QElapsedTimer timer;
        timer.start();
        REQUIRE(window.openPage(u"watch_post"_s));
        auto* page = qobject_cast<WatchPage*>(window.currentPage());
        REQUIRE(page);
        QApplication::processEvents();
        INFO("opened in " << timer.elapsed() << " ms");
        keepPicture(window, u"watch-roster"_s + suffix);
        auto* model = static_cast<WatchGridModel*>(child<WatchGrid>(*page, "watchRosterGrid")->model());
        QStringList problems;
        for (const WatchFinding& finding : model->findings())
            if (finding.severity == Severity::Problem)
                problems << findingCode(finding.kind);
        CHECK(problems == QStringList{ u"watch.two_places"_s, u"watch.two_places"_s, u"watch.gap"_s });
        page->showView(WatchPage::Week);
        keepPicture(window, u"watch-week"_s + suffix);
        keepPicture(window, u"watch-week-wide"_s + suffix, { 1500, 950 });
        window.resize(1024, 768);
        page->showView(WatchPage::Today);
        keepPicture(window, u"watch-day"_s + suffix);
        page->showView(WatchPage::Spread);
        keepPicture(window, u"watch-spread"_s + suffix);
        for (const QString& list : { u"watch_point"_s, u"watch_role"_s }) {
            REQUIRE(window.openPage(list));
            keepPicture(window, list + suffix);
        }
    }
    QCoreApplication::removeTranslator(&chinese);
    lightTheme();
}
