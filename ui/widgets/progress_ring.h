// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bihuan {

/// How much of a whole is done: a ring with the percentage in it. As tall as it is wide.
class ProgressRing final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRing(QWidget* parent = nullptr);

    void setProgress(int done, int all, const QString& said);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
    int m_all = 0;
};

} // namespace bihuan
