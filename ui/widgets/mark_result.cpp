// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_result.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

MarkResult::MarkResult(QWidget* parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
    , m_whose(new QLabel(this))
    , m_line(new QLabel(this))
{
    setObjectName(u"markResult"_s);
    m_word->setObjectName(u"resultWord"_s);
    m_whose->setObjectName(u"resultWhose"_s);
    m_line->setObjectName(u"resultLine"_s);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setBold(true);
    m_word->setFont(large);
    m_whose->setFont(large);
    for (QLabel* label : { m_word, m_whose, m_line })
        label->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setMinimumHeight(fontMetrics().lineSpacing() * 2); // a longer sentence must not move the window
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_word);
    head->addWidget(m_whose, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkResult::show(Tone tone, const QString& word, const QString& whose, const QString& line)
{
    m_tone = tone;
    m_word->setText(word);
    m_whose->setText(whose);
    m_line->setText(line);
    setAccessibleName(QStringList{ word, whose, line }.join(u' ').simplified());
    recolor();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MarkResult::recolor()
{
    const QColor color = toneColors(m_tone, palette()).text;
    for (QLabel* label : { m_word, m_whose, m_line })
        setTextColor(label, color);
    update();
}

void MarkResult::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void MarkResult::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_tone, palette()).background);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace bihuan
