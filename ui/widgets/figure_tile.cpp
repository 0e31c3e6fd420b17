// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10;
}

FigureTile::FigureTile(const QString& objectName, const QString& word, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setObjectName(objectName);
    setText(word);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a full row must not hold the window wide
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCount(0);
}

void FigureTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text()).arg(count));
    setToolTip(accessibleName());
    update();
}

QFont FigureTile::figureFont() const
{
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.5);
    big.setBold(true);
    return big;
}

QSize FigureTile::sizeHint() const
{
    return { fontMetrics().height() * 6, QFontMetrics(figureFont()).height() + fontMetrics().height() + 2 * padding - 4 };
}

QSize FigureTile::minimumSizeHint() const
{
    return { fontMetrics().height() * 3, sizeHint().height() };
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(palette().color(lit ? QPalette::Highlight : QPalette::Midlight), isChecked() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    const QFontMetrics figure(figureFont());
    const QRect top(padding, padding - 2, width() - 2 * padding, figure.height());
    const QRect below(padding, top.bottom(), top.width(), fontMetrics().height());
    painter.setFont(figureFont());
    painter.setPen(m_count > 0 && m_tone != Tone::Neutral ? toneColors(m_tone, palette()).text
                       : m_count > 0                      ? palette().color(QPalette::Text)
                                                          : palette().color(QPalette::PlaceholderText));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, below.width()));
}

void FigureTile::enterEvent(QEnterEvent*)
{
    update();
}

void FigureTile::leaveEvent(QEvent*)
{
    update();
}

} // namespace bihuan
