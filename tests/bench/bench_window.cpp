// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"
#include "core/base/translation.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_school.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/printers.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

/// Ends the event loop when the window has been painted for the first time.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, qApp, &QCoreApplication::quit); // when everything in the window is painted
        }
        return false;
    }
};

QJsonObject showFirst(QWidget& window)
{
    const FirstPaint watch(window);
    window.show();
    QCoreApplication::exec();
    return {{u"start cpu ms"_s, processorSeconds() * 1000},
            {u"start elapsed ms"_s, double(sinceStart().nsecsElapsed()) * 1e-6},
            {u"start resident MB"_s, residentMegabytes()}};
}

/// What the program's main() builds, over the large school.
struct Program {
    explicit Program(const QString& folder)
    {
        installTranslations(*qApp);
        theme.apply(settings.appearance());
        const double before = processorSeconds();
        auto opened = Services::open(folder, benchClock());
        if (!opened) {
            error = opened.error().detail;
            return;
        }
        services = std::move(*opened);
        opening = processorSeconds() - before;
        auto made = WindowComposition::make(*services, {theme, settings, dialogs, printers, u"0"_s});
        if (made)
            composition = std::move(*made);
        else
            error = made.error().detail;
    }

    UiSettings settings{QString()};
    Theme theme;
    SystemDialogs dialogs;
    SystemPrinters printers{settings};
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;
    double opening = 0; ///< processor seconds of Services::open
    QString error;
};

} // namespace

QJsonObject emptyJob(const JobOptions&)
{
    QMainWindow window;
    window.resize(1180, 760);
    return showFirst(window);
}

QJsonObject windowJob(const JobOptions& options)
{
    Program program(options.out);
    if (!program.error.isEmpty())
        return {{u"error"_s, program.error}};
    QJsonObject figures = showFirst(program.composition->window());
    figures[u"opening cpu ms"_s] = program.opening * 1000;
    return figures;
}

QJsonObject pagesJob(const JobOptions& options)
{
    Program program(options.out);
    if (!program.error.isEmpty())
        return {{u"error"_s, program.error}};
    MainWindow& window = program.composition->window();
    QJsonObject figures = showFirst(window);
    QStringList pages;
    const auto* list = window.findChild<QTreeWidget*>(u"mechanismList"_s);
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
            pages << list->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString();
    for (const QString& round : {u"first"_s, u"again"_s}) {
        double slowest = 0;
        for (const QString& page : pages) {
            const double before = processorSeconds();
            window.openPage(page);
            QCoreApplication::processEvents(); // painted
            const double ms = (processorSeconds() - before) * 1000;
            figures[u"%1 %2 ms"_s.arg(round, page)] = ms;
            slowest = std::max(slowest, ms);
        }
        figures[round + u" slowest ms"_s] = slowest;
    }
    figures[u"idle resident MB"_s] = residentMegabytes();
    return figures;
}

} // namespace bihuan::bench
