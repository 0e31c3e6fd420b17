// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late_check.h"

#include "core/storage/database_check.h"

#include <QTimer>

namespace bihuan {

LateCheck::LateCheck(const QString& databaseFile, int delayMs)
    : m_databaseFile(databaseFile)
{
    QTimer::singleShot(delayMs, this, &LateCheck::start);
}

LateCheck::~LateCheck()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void LateCheck::start()
{
    m_thread.reset(QThread::create([this] {
        const Result<> outcome = quickCheck(m_databaseFile, m_stop);
        QMetaObject::invokeMethod(this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace bihuan
