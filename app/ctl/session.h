// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/ctl/arguments.h"
#include "core/documents/page_set.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace bihuan::ctl {

/// One run of one command: what was asked, the open data folder, and where answers go.
/// With --json the standard output is exactly one JSON value; a command prints it last, and prints lines only without it.
class Session {
public:
    Session(Arguments global, Arguments command, QTextStream& out, QTextStream& err);

    const Arguments& arguments() const { return m_command; }
    bool wantsJson() const { return m_global.has(QStringLiteral("json")); }
    QString folder() const; ///< --data, else $BIHUAN_DATA, else the folder of the window program
    const Clock& clock() const { return m_clock; }

    /// Opens the data folder and says who is working: --actor, else the name at the computer.
    Result<> open(Services::Mode mode = Services::Mode::Existing);
    void close() { m_services.reset(); }
    Services& services() { return *m_services; }

    Result<const RecordKind*> kind(const QString& code) const; ///< Errors: Invalid, naming the kinds there are

    void line(const QString& text) { m_out << text << '\n'; }
    void note(const QString& text) { m_err << text << '\n'; } ///< beside the answer: warnings, hints
    void print(const QJsonValue& value);
    /// For long work: writes “37 / 100” to the error stream while it is a terminal.
    Progress progress();

private:
    Arguments m_global;
    Arguments m_command;
    QTextStream& m_out;
    QTextStream& m_err;
    SystemClock m_clock;
    std::unique_ptr<Services> m_services;
};

/// --option NAME of a file to be written: refused when the folder does not exist or the ending is not `ending`.
Result<QString> outputFile(const Arguments& arguments, const QString& option, const QString& ending);

QJsonObject toJson(const Issue& issue);
QJsonArray toJson(const Issues& issues);

} // namespace bihuan::ctl
