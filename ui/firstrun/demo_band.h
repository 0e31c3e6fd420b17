// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace bihuan {

/// Across the window while the demo school is open, so that nobody takes it for the real one.
class DemoBand final : public QFrame {
    Q_OBJECT
public:
    explicit DemoBand(QWidget* parent = nullptr);

signals:
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recolor();

    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace bihuan
