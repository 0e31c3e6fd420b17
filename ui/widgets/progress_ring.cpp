// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_ring.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

ProgressRing::ProgressRing(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"progressRing"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressRing::setProgress(int done, int all, const QString& said)
{
    m_done = done;
    m_all = all;
    setAccessibleName(said);
    setToolTip(said);
    update();
}

QSize ProgressRing::sizeHint() const
{
    const int side = fontMetrics().height() * 3 + 8;
    return { side, side };
}

void ProgressRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = qMax(5.0, height() / 9.0);
    const QRectF ring = QRectF(rect()).adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1);
    painter.setPen(QPen(toneColors(Tone::Neutral, palette()).background, thick));
    painter.drawEllipse(ring);
    const bool complete = m_all > 0 && m_done >= m_all;
    if (m_done > 0 && m_all > 0) {
        painter.setPen(QPen(complete ? toneColors(Tone::Ok, palette()).text : palette().color(QPalette::Highlight), thick,
                            Qt::SolidLine, complete ? Qt::FlatCap : Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -qRound(360.0 * 16 * qMin(m_done, m_all) / m_all));
    }
    // Never 100 % while one is missing.
    const int percent = m_all > 0 ? (complete ? 100 : qMin(99, 100 * m_done / m_all)) : 0;
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, u"%1%"_s.arg(percent));
}

} // namespace bihuan
