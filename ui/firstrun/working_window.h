// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bihuan {

class ProgressPanel;

/// Says what is being done while no other window is open, with progress and Cancel. Comes up only when it takes long.
class WorkingWindow final : public QWidget {
    Q_OBJECT
public:
    explicit WorkingWindow(const QString& what, QWidget* parent = nullptr);

    /// Running from the start on.
    ProgressPanel& progress() const { return *m_progress; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    ProgressPanel* m_progress;
};

} // namespace bihuan
