// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill_label.h"

#include "ui/widgets/status_pill.h"

#include <QPainter>

namespace bihuan {

namespace {
constexpr int inset = 8; // of the pill in its cell
} // namespace

PillLabel::PillLabel(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void PillLabel::setWord(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 20, fontMetrics().height() + 6 };
}

void PillLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    paintPill(&painter, rect().adjusted(-inset, 0, inset, 0), m_text, m_tone, palette(), false);
}

} // namespace bihuan
