// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace bihuan {

/// Looks through a large database for damage in another thread, some time after the window has come up.
class LateCheck final : public QObject {
    Q_OBJECT
public:
    LateCheck(const QString& databaseFile, int delayMs);
    ~LateCheck() override; ///< waits for the table it is at

signals:
    void finished(const bihuan::Result<>& outcome);

private:
    void start();

    QString m_databaseFile;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bihuan
