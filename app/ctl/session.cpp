// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

bool errorsGoToTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stderr)) != 0;
#else
    return false;
#endif
}

} // namespace

Session::Session(Arguments global, Arguments command, QTextStream& out, QTextStream& err)
    : m_global(std::move(global)), m_command(std::move(command)), m_out(out), m_err(err)
{
}

QString Session::folder() const
{
    return m_global.has(u"data"_s) ? m_global.value(u"data"_s) : defaultDataFolder();
}

Result<> Session::open(Services::Mode mode)
{
    BIHUAN_TRY_ASSIGN(m_services, Services::open(folder(), m_clock, mode));
    QString actor = m_global.value(u"actor"_s).simplified();
    if (actor.isEmpty())
        actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", tr("command line")));
    m_services->folder->database().setActor(actor);
    return {};
}

Result<const RecordKind*> Session::kind(const QString& code) const
{
    if (const RecordKind* kind = m_services->registry.find(code))
        return kind;
    QStringList known;
    for (const RecordKind* kind : m_services->registry.kinds())
        known << kind->code;
    return Error{Error::Kind::Invalid, tr("There is no kind of record “%1”. Kinds: %2.").arg(code, known.join(u", "_s)), {}};
}

void Session::print(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out << document.toJson(QJsonDocument::Indented);
}

Progress Session::progress()
{
    if (!errorsGoToTerminal())
        return {};
    return [this](int done, int expected) {
        m_err << '\r' << done << " / " << (expected < 0 ? u"?"_s : QString::number(expected));
        if (done == expected)
            m_err << '\n';
        m_err.flush();
        return true;
    };
}

Result<QString> outputFile(const Arguments& arguments, const QString& option, const QString& ending)
{
    const QString path = arguments.value(option);
    if (path.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say where to write: --%1 FILE%2").arg(option, ending), {}};
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        return Error{Error::Kind::Invalid, tr("--%1: the file name must end in %2.").arg(option, ending), {}};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists())
        return Error{Error::Kind::NotFound, folder, {}};
    return path;
}

QJsonObject toJson(const Issue& issue)
{
    const auto word = [](Severity severity) {
        switch (severity) {
        case Severity::Hint: return u"hint"_s;
        case Severity::Warning: return u"warning"_s;
        case Severity::Problem: break;
        }
        return u"problem"_s;
    };
    return {{u"severity"_s, word(issue.severity)}, {u"code"_s, issue.code}, {u"field"_s, issue.field}, {u"message"_s, issue.message}};
}

QJsonArray toJson(const Issues& issues)
{
    QJsonArray array;
    for (const Issue& issue : issues)
        array << toJson(issue);
    return array;
}

} // namespace bihuan::ctl
