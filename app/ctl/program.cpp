// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "core/base/describe.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

enum ExitStatus { Done = 0, NotDone = 1, NotUnderstood = 2 };

int complain(QTextStream& err, const Error& error, ExitStatus status)
{
    if (error.kind != Error::Kind::Cancelled)
        err << describe(error) << '\n';
    if (!error.detail.isEmpty())
        qInfo("%s", qUtf8Printable(error.detail));
    return status;
}

/// Takes the command's name off the front of `words`; the longest name counts.
const Command* takeCommand(QStringList& words)
{
    for (qsizetype length = 2; length > 0; --length) {
        const QString name = words.first(qMin(length, words.size())).join(u' ');
        for (const Command& command : commands()) {
            if (command.name == name) {
                words = words.sliced(qMin(length, words.size()));
                return &command;
            }
        }
    }
    return nullptr;
}

} // namespace

QString helpText(const QString& name)
{
    QFile file(u":/bihuan/help/bihuanctl.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList sections = QString::fromUtf8(file.readAll()).split(u"\n== "_s);
    for (const QString& section : sections)
        if (section.section(u'\n', 0, 0) == (name.isEmpty() ? u"bihuanctl"_s : name))
            return section.section(u'\n', 1).trimmed() + u'\n';
    return {};
}

int run(QStringList words, QTextStream& out, QTextStream& err)
{
    const auto global = takeOptions(words, {{u"data"_s, true}, {u"actor"_s, true}, {u"json"_s}, {u"help"_s}, {u"version"_s}});
    if (!global)
        return complain(err, global.error(), NotUnderstood);
    if (global->has(u"version"_s)) {
        out << "bihuanctl " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const bool asksHelp = global->has(u"help"_s) || words.value(0) == u"help"_s;
    if (words.value(0) == u"help"_s)
        words.removeFirst();
    if (words.isEmpty()) {
        (asksHelp ? out : err) << helpText({});
        return asksHelp ? Done : NotUnderstood;
    }
    const QString beginning = words.first(qMin<qsizetype>(2, words.size())).join(u' ');
    const Command* command = takeCommand(words);
    if (!command)
        return complain(err, {Error::Kind::Invalid, tr("There is no command “%1”. “bihuanctl help” lists them all.").arg(beginning), {}},
                        NotUnderstood);
    if (asksHelp) {
        out << helpText(command->name);
        return Done;
    }
    const auto arguments = parseArguments(words, command->syntax);
    if (!arguments) {
        const int status = complain(err, arguments.error(), NotUnderstood);
        err << tr("Help: bihuanctl help %1").arg(command->name) << '\n';
        return status;
    }
    Session session(*global, *arguments, out, err);
    const auto done = command->run(session);
    return done ? int(Done) : complain(err, done.error(), NotDone);
}

} // namespace bihuan::ctl
