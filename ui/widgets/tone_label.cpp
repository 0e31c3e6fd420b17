// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QEvent>

namespace bihuan {

ToneLabel::ToneLabel(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // inside a button it would take over the button's
    recolor();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolor();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ToneLabel::recolor()
{
    const QPalette base = QApplication::palette(); // the widget's own may still be the one before
    const QColor color
        = m_tone == Tone::Neutral ? base.color(QPalette::PlaceholderText) : toneColors(m_tone, base).text;
    if (palette().color(QPalette::WindowText) != color) // setting it comes round as another change
        setTextColor(this, color);
}

} // namespace bihuan
