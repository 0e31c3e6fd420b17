// SPDX-License-Identifier: GPL-3.0-or-later
// The process that opens files from outside, one for each user of it.
#pragma once

#include "core/base/result.h"
#include "core/documents/foreign/page_protocol.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace bihuan {

/// One helper, started when it is first asked. Used in one thread.
class PageHelper {
public:
    ~PageHelper() { end(); }

    bool isRunning() const { return m_process != nullptr; }
    /// Errors: Refused when it is missing or cannot be started.
    Result<> start();
    void end();

    /// One question and its answer with the Trouble::Ok at its beginning. `what`: a file or a page of it, for the sentence of the Error:
    /// Format, Refused, File as of PageFile. After a helper that was too slow or did not survive, the next ask() needs a start().
    Result<QByteArray> ask(pageProtocol::Question question, const QString& what, int seconds, const std::function<void(QDataStream&)>& fill);

    /// $BIHUAN_PAGES, beside the program, or where it is installed; empty when it is nowhere.
    static QString program();
    static Error sentence(pageProtocol::Trouble trouble, const QString& what);

private:
    bool receive(char* to, qint64 size, qint64 until);

    std::unique_ptr<QProcess> m_process;
};

} // namespace bihuan
