// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "core/base/translation.h"

#include <QGuiApplication>

namespace {

/// Qt's own remarks are no answer to the person at the terminal; BIHUAN_DEBUG=1 shows them, and the details of errors.
void showOnlyWhenDebugging(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg || !qEnvironmentVariableIsEmpty("BIHUAN_DEBUG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(showOnlyWhenDebugging);
    // Text is measured and painted into files, never shown: no display is needed, whatever the computer has.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bihuanctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BIHUAN_VERSION));
    bihuan::installTranslations(app);
    QTextStream out(stdout), err(stderr);
    const int status = bihuan::ctl::run(QCoreApplication::arguments().sliced(1), out, err);
    out.flush();
    return status == 0 && out.status() != QTextStream::Ok ? 1 : status; // a full disk behind “> file”
}
