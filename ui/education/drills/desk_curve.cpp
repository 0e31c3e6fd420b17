// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/desk_curve.h"

#include "ui/education/drills/desk_look.h"

#include <QPainter>
#include <QPainterPath>

namespace bihuan {

using namespace Qt::StringLiterals;

DeskCurve::DeskCurve(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"deskCurve"_s);
    setAccessibleName(tr("Share of the classes that have arrived"));
    setMinimumHeight(120);
}

void DeskCurve::setCurve(const DrillCurve& curve, double elapsedS)
{
    m_curve = curve;
    m_elapsedS = elapsedS;
    update();
}

void DeskCurve::paintEvent(QPaintEvent*)
{
    using namespace deskLook;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), panel);
    const int line = fontMetrics().height();
    const QRectF plot = QRectF(rect()).adjusted(line * 2.6, line * 1.3, -line * 0.8, -line * 1.5);
    const int end = m_curve.axisEnd(m_elapsedS);
    const auto at = [&](double second, double share) { return QPointF(plot.left() + plot.width() * second / end, plot.bottom() - plot.height() * share); };
    for (int percent = 0; percent <= 100; percent += 50) {
        const QPointF left = at(0, percent / 100.0);
        painter.setPen(QPen(waiting, 1));
        painter.drawLine(left, at(end, percent / 100.0));
        painter.setPen(faint);
        painter.drawText(QRectF(0, left.y() - line, plot.left() - 6, 2 * line), Qt::AlignRight | Qt::AlignVCenter, u"%1%"_s.arg(percent));
    }
    for (int second = 0; second <= end; second += end <= 180 ? 30 : end <= 600 ? 60 : 300)
        painter.drawText(QRectF(at(second, 0).x() - 40, plot.bottom() + 2, 80, line * 1.3), Qt::AlignHCenter | Qt::AlignTop, QString::number(second));
    if (m_curve.targetS > 0) {
        painter.setPen(QPen(target, 2, Qt::DashLine));
        painter.drawLine(at(m_curve.targetS, 0), at(m_curve.targetS, 1));
        painter.drawText(QRectF(at(m_curve.targetS, 1).x() - 150, 2, 300, line * 1.2), Qt::AlignCenter, tr("target %1 s").arg(m_curve.targetS));
    }
    QPainterPath path;
    path.moveTo(at(0, 0));
    for (const QPointF& corner : m_curve.steps(m_elapsedS))
        path.lineTo(at(corner.x(), corner.y()));
    painter.setPen(QPen(deskLook::curve, 3));
    painter.drawPath(path);
}

} // namespace bihuan
