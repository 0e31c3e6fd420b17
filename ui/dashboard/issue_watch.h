// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issue_list.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bihuan {

/// Keeps the list of issues up to date while the window is used: a few milliseconds of checking between other events, and
/// again what a saved change may have altered. Alive before its page is, because the navigation shows the count.
class IssueWatch final : public QObject {
    Q_OBJECT
public:
    IssueWatch(std::unique_ptr<IssueList> list, RecordService& records, QObject* parent = nullptr);

    /// Looks at everything again, beginning after `delayMs`.
    void refresh(int delayMs = 0);
    bool isRunning() const { return m_slices.isActive(); }
    bool wasRun() const { return m_wasRun; }
    const IssueList& list() const { return *m_list; }

signals:
    void finished();
    void failed(const Error& error);

private:
    void work();

    std::unique_ptr<IssueList> m_list;
    QTimer m_slices;
    bool m_wanted = false; ///< somebody asked for the list at least once
    bool m_wasRun = false;
};

} // namespace bihuan
