// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/issue_watch.h"

#include <QElapsedTimer>

namespace bihuan {

namespace {
constexpr int sliceMs = 12; ///< less than a frame or two: typing goes on
constexpr int sliceRecords = 8;
constexpr int afterChangeMs = 600; ///< several changes in a row are looked at once
} // namespace

IssueWatch::IssueWatch(std::unique_ptr<IssueList> list, RecordService& records, QObject* parent)
    : QObject(parent)
    , m_list(std::move(list))
{
    connect(&m_slices, &QTimer::timeout, this, &IssueWatch::work);
    connect(&records, &RecordService::changed, this, [this](const QString& kind) {
        if (!m_wanted)
            return;
        m_list->markChanged(kind);
        m_slices.start(afterChangeMs);
    });
}

void IssueWatch::refresh(int delayMs)
{
    m_wanted = true;
    m_list->markAll();
    m_slices.start(delayMs);
}

void IssueWatch::work()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_list->isDone() && spent.elapsed() < sliceMs)
        if (const auto checked = m_list->step(sliceRecords); !checked)
            emit failed(checked.error());
    if (!m_list->isDone()) {
        m_slices.start(0);
        return;
    }
    m_slices.stop();
    m_wasRun = true;
    emit finished();
}

} // namespace bihuan
