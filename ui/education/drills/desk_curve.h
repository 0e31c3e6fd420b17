// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_curve.h"

#include <QWidget>

namespace bihuan {

/// The curve of the classes while it grows, with the line of the target, in large type for a projector.
class DeskCurve final : public QWidget {
    Q_OBJECT
public:
    explicit DeskCurve(QWidget* parent = nullptr);
    void setCurve(const DrillCurve& curve, double elapsedS);
    QSize sizeHint() const override { return { 400, 240 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DrillCurve m_curve;
    double m_elapsedS = 0;
};

} // namespace bihuan
