// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bihuan {

/// Filter as you type: Esc clears (and only then reaches the window), Down goes on to `follower`. Emits textChanged only
/// for finished input, because an input method's preedit is not text.
class FilterEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* parent = nullptr);
    void setFollower(QWidget* follower) { m_follower = follower; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_follower = nullptr;
};

} // namespace bihuan
