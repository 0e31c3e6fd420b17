// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace bihuan {

/// One line above the contents for results and for errors one can go on from. Plain text only. Successes leave by
/// themselves, but not while somebody points at them or is in them with the keyboard; the others stay until closed.
/// The newest is shown. One that it covers before the user did anything comes back afterwards; an older one has been seen.
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
    /// Takes everything away, what waits, too.
    void clear();
    /// Takes away what is shown; what it covered comes back.
    void dismiss();

    QString text() const;
    Tone tone() const { return m_shown.tone; }
    int waiting() const { return int(m_covered.size()); }

    /// The keyboard into the bar: to its button, else to the cross; pressed there again, back to where it was.
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Message {
        Tone tone = Tone::Neutral;
        QString text;
        QString actionText;
        std::function<void()> action;
    };
    void present(Message message);
    void startTimer();
    void timeOut();
    void recolor();

    Message m_shown;
    QList<Message> m_covered; ///< newest last
    bool m_untouched = false; ///< no key, no click since the shown one came
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_more;
    QPushButton* m_actionButton;
    QToolButton* m_close;
    QTimer* m_timer;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace bihuan
