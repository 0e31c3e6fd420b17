// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace bihuan {

/// “1 File  2 Headings  3 Columns  4 Trial”: where an import stands. A step that can be gone to is a button.
class ImportStepBar final : public QWidget {
    Q_OBJECT
public:
    ImportStepBar(const QStringList& titles, QWidget* parent = nullptr);

    /// `reachable`: how many of the first steps may be gone to.
    void setCurrent(int step, int reachable);
    int current() const { return m_current; }

signals:
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QToolButton*> m_buttons;
    int m_current = 0;
};

} // namespace bihuan
