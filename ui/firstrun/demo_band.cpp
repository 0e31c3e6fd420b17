// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/demo_band.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

DemoBand::DemoBand(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(tr("Demo data. The school and its people are invented; try whatever you like."), this))
{
    setObjectName(u"demoBand"_s);
    m_icon->setObjectName(u"demoBandIcon"_s);
    m_text->setObjectName(u"demoBandText"_s);
    m_text->setWordWrap(true);
    auto* remove = new QPushButton(tr("&Remove the demo data…"), this);
    remove->setObjectName(u"removeDemoButton"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 12, 5);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &DemoBand::removeWanted);
    recolor();
}

void DemoBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void DemoBand::recolor()
{
    const QColor color = toneColors(Tone::Warning, palette()).text;
    m_icon->setPixmap(tintedPixmap(u"info"_s, color, 18, devicePixelRatioF()));
    setTextColor(m_text, color);
    update();
}

void DemoBand::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), toneColors(Tone::Warning, palette()).background);
}

} // namespace bihuan
