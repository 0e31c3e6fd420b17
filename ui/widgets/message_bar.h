// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace bihuan {

/// One line above the contents for results and for errors one can go on from. Plain text only. Successes leave by
/// themselves; warnings and errors stay until closed or replaced.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr int successMs = 8000;

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text);
    /// With a button, such as “Undo” or “Open the file”. It hides the bar, then runs `action`.
    void showMessage(Tone tone, const QString& text, const QString& actionText, std::function<void()> action);
    /// The sentence of describe(); nothing at all for Cancelled.
    void showError(const Error& error);
    void clear();

    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolor();

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_actionButton;
    QToolButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_action;
};

} // namespace bihuan
