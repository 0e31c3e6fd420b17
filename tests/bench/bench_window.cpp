// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/school_host.h"
#include "core/base/translation.h"
#include "tests/bench/bench_application.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_school.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/printers.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

BenchApplication& application()
{
    return *static_cast<BenchApplication*>(qApp);
}

/// What the program's main() does, over the large school.
struct Program {
    explicit Program(const QString& folder)
        : settings(folder + u"/bench-window.ini"_s)
    {
        application().watch(u"first paint"_s);
        application().watch(u"usable"_s, u"staffCard"_s); // the overview's figures
        installTranslations(*qApp);
        theme.apply(settings.appearance());
        application().reach(u"theme"_s);
        host.emplace(WindowComposition::Surroundings{theme, settings, dialogs, printers, u"0"_s}, benchClock(), folder);
        host->startSoon(folder, [this](const Result<>& started) {
            if (!started)
                error = started.error().detail;
            application().reach(u"opened"_s);
            application().watch(u"filled window painted"_s);
        });
        application().runUntil(u"opened"_s);
    }

    UiSettings settings;
    Theme theme;
    SystemDialogs dialogs;
    SystemPrinters printers{settings};
    std::optional<SchoolHost> host;
    QString error;
};

/// A key in every page's filter and a click on every heading of its list: the longest event each takes.
void useLists(MainWindow& window, QTreeWidget& navigation, QJsonObject& figures)
{
    double slowestKey = 0, slowestSort = 0;
    const auto longest = [](const auto& work) {
        application().takeLongestEvent();
        const double before = processorSeconds();
        work();
        const double inPlace = (processorSeconds() - before) * 1000;
        QCoreApplication::processEvents();
        return std::max(inPlace, application().takeLongestEvent());
    };
    for (QTreeWidgetItemIterator at(&navigation); *at; ++at) {
        const QString code = (*at)->data(0, Qt::UserRole).toString();
        if (!(*at)->parent() || code.isEmpty() || !window.openPage(code))
            continue;
        QCoreApplication::processEvents();
        if (auto* filter = window.currentPage()->findChild<QLineEdit*>(u"filterEdit"_s)) {
            double key = 0;
            for (const QString& typed : {u"1"_s, u"12"_s, u"1"_s, QString()})
                key = std::max(key, longest([&] { filter->setText(typed); }));
            figures[u"key in %1 ms"_s.arg(code)] = key;
            slowestKey = std::max(slowestKey, key);
        }
        for (auto* table : window.currentPage()->findChildren<QTableView*>()) {
            if (!table->isSortingEnabled() || !table->model())
                continue;
            double sort = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                sort = std::max(sort, longest([&] { table->sortByColumn(column, Qt::DescendingOrder); }));
            figures[u"sort in %1 ms"_s.arg(code)] = sort;
            slowestSort = std::max(slowestSort, sort);
        }
    }
    figures[u"slowest key ms"_s] = slowestKey;
    figures[u"slowest sort ms"_s] = slowestSort;
}

} // namespace

QJsonObject windowJob(const JobOptions& options)
{
    Program program(options.out);
    if (!program.error.isEmpty())
        return {{u"error"_s, program.error}};
    application().runUntil(u"usable"_s);
    QJsonObject figures = application().figures();
    figures[u"resident MB"_s] = residentMegabytes();
    return figures;
}

QJsonObject settleJob(const JobOptions& options)
{
    constexpr int whileMs = 12000; // the issues of all records are looked for from two seconds on
    Program program(options.out);
    if (!program.error.isEmpty())
        return {{u"error"_s, program.error}};
    application().runUntil(u"first paint"_s);
    application().takeLongestEvent();
    application().runUntil(u"usable"_s);
    const double filling = application().takeLongestEvent();
    application().runUntil({}, whileMs);
    return {{u"longest event up to the figures ms"_s, filling},
            {u"longest event afterwards ms"_s, application().takeLongestEvent()}};
}

QJsonObject pagesJob(const JobOptions& options)
{
    Program program(options.out);
    if (!program.error.isEmpty())
        return {{u"error"_s, program.error}};
    MainWindow& window = *program.host->mainWindow();
    application().runUntil(u"usable"_s);
    QJsonObject figures;
    auto* list = window.findChild<QTreeWidget*>(u"mechanismList"_s);
    for (const QString& round : {u"first"_s, u"again"_s}) {
        double slowest = 0, longest = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem* item = list->topLevelItem(i)->child(j);
                const QString page = item->data(0, Qt::UserRole).toString();
                if (page.isEmpty()) // the row that unfolds the seldom ones
                    continue;
                const double before = processorSeconds();
                application().takeLongestEvent();
                list->setCurrentItem(item); // as a click does
                QCoreApplication::processEvents(); // opened, painted, read, painted
                const double ms = (processorSeconds() - before) * 1000;
                figures[u"%1 %2 ms"_s.arg(round, page)] = ms;
                slowest = std::max(slowest, ms);
                longest = std::max(longest, application().takeLongestEvent());
            }
        figures[round + u" slowest ms"_s] = slowest;
        if (round == u"again"_s)
            useLists(window, *list, figures);
        figures[round + u" longest event ms"_s] = longest;
    }
    figures[u"idle resident MB"_s] = residentMegabytes();
    return figures;
}

} // namespace bihuan::bench
