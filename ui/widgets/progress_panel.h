// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bihuan {

/// Progress with a count and Cancel, in place. Work runs in the caller's loop and calls advance(); the panel keeps the
/// window painted and, while it lasts, everything in `locked` unusable.
class ProgressPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void start(const QString& what, QWidget* locked = nullptr);
    /// `expected` < 0: not known. False when the user cancelled: keep what is finished, stop, and say how far it came.
    bool advance(int done, int expected);
    void finish();

    bool isRunning() const { return m_running; }
    bool wasCancelled() const { return m_cancelled; }
    int done() const { return m_done; } ///< as last told, also after finish()
    void cancel();

private:
    QLabel* m_what;
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPointer<QWidget> m_locked;
    QElapsedTimer m_sincePaint;
    int m_done = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace bihuan
