// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_desk.h"

#include <QAbstractButton>

namespace bihuan {

/// One class at the desk: its number on the keyboard, its name, when it came and how many.
class DeskClassButton final : public QAbstractButton {
    Q_OBJECT
public:
    DeskClassButton(int number, QWidget* parent);
    void setState(const DeskClass& one, int targetS, bool armed); ///< armed: its number is being typed
    QSize sizeHint() const override { return { 130, 76 }; }
    QSize minimumSizeHint() const override { return { 84, 44 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    DeskClass m_class;
    int m_targetS = 0;
    bool m_armed = false;
};

/// “1:58”, as on the stopwatch.
QString deskTime(qint64 ms);

} // namespace bihuan
