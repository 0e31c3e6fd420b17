// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/school_host.h"

#include "core/base/describe.h"
#include "core/base/translation.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/printers.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("gui", text);
}

struct Options {
    QString data; ///< empty: the one used last, else the usual place
    bool exitAfterStartup = false;
    QString screenshot; ///< for the manual: a picture of the window, then the end
    QString page;
    QSize size;
    bool dark = false;
};

Options parseOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("School safety work that closes."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, tr("Data folder of the school."), u"DIR"_s);
    const QCommandLineOption exit(u"exit-after-startup"_s,
                                  tr("Show the window, then end: for tests of an installation."));
    QCommandLineOption screenshot(u"screenshot"_s, {}, u"FILE"_s), page(u"page"_s, {}, u"CODE"_s),
        size(u"size"_s, {}, u"WxH"_s);
    QCommandLineOption dark(u"dark"_s);
    for (QCommandLineOption* hidden : { &screenshot, &page, &size, &dark })
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ data, exit, screenshot, page, size, dark });
    parser.process(app);
    Options options;
    options.data = parser.isSet(data) ? QDir(parser.value(data)).absolutePath() : QString();
    options.exitAfterStartup = parser.isSet(exit);
    options.screenshot = parser.value(screenshot);
    options.page = parser.value(page);
    options.dark = parser.isSet(dark);
    const QStringList numbers = parser.value(size).split(u'x');
    if (numbers.size() == 2)
        options.size = QSize(numbers[0].toInt(), numbers[1].toInt());
    return options;
}

int fail(const Error& error)
{
    qWarning("%s (%s)", qPrintable(describe(error)), qPrintable(error.detail));
    return 1;
}

/// The page and size asked for on the command line.
void showAsked(SchoolHost& host, const Options& options)
{
    if (MainWindow* main = host.mainWindow(); main && !options.page.isEmpty() && !main->openPage(options.page))
        main->openMechanism(options.page);
    if (host.firstRun() && options.page == u"newSchool")
        host.firstRun()->showNewSchool();
    if (options.size.isValid())
        host.window().resize(options.size);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bihuan"_s);
    QCoreApplication::setApplicationVersion(u"" BIHUAN_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"bihuan"_s);
    installTranslations(app);
    QGuiApplication::setApplicationDisplayName(tr("Bihuan"));
    const Options options = parseOptions(app);
    const bool unattended = options.exitAfterStartup || !options.screenshot.isEmpty();

    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    UiSettings settings(unattended ? QString() : QDir(config).filePath(u"window.ini"_s));
    Theme theme;
    Appearance appearance = settings.appearance();
    if (options.dark)
        appearance.mode = ColorMode::Dark;
    theme.apply(appearance);

    const SystemClock clock;
    SystemDialogs dialogs;
    const SystemPrinters printers(settings);
    const QString home = options.data.isEmpty() ? defaultDataFolder() : options.data;
    SchoolHost host({ theme, settings, dialogs, printers, QCoreApplication::applicationVersion() }, clock, home);
    const bool chosen = !options.data.isEmpty() || !qEnvironmentVariableIsEmpty("BIHUAN_DATA");
    const QString folder = chosen ? home : SchoolHost::recentFolders(settings).value(0, home);
    if (!unattended) {
        host.startSoon(folder, [&](const Result<>&) { showAsked(host, options); });
        const int result = QApplication::exec();
        host.finish();
        return result;
    }
    if (const auto started = host.start(folder); !started)
        return fail(started.error());
    showAsked(host, options);
    int status = 0;
    QTimer::singleShot(300, &app, [&] {
        if (!options.screenshot.isEmpty() && !host.window().grab().save(options.screenshot))
            status = 1;
        QCoreApplication::quit();
    });
    const int result = QApplication::exec();
    return result != 0 ? result : status;
}
