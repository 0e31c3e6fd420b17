// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_slot_bar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

DrillSlotBar::DrillSlotBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(u"drillSlotBar"_s);
    m_title->setObjectName(u"drillSlotTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_row->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_row);
    setNothing();
}

void DrillSlotBar::setNothing()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_title->setText(tr("Choose a drill to see its evidence."));
}

void DrillSlotBar::setFile(const DrillFile& file)
{
    setNothing();
    int filled = 0;
    for (const DrillSlotStanding& one : file.evidence) {
        filled += one.filled ? 1 : 0;
        auto* button = new QPushButton(themedIcon(one.filled ? u"ok"_s : one.reason.isEmpty() ? u"add"_s : u"info"_s), one.slot.name, this);
        button->setObjectName(u"drillSlot_"_s + one.slot.code);
        const QString standing = one.filled ? tr("there: %1").arg(one.by) : one.reason.isEmpty() ? tr("missing: %1").arg(one.slot.what) : tr("missing, because: %1").arg(one.reason);
        button->setAccessibleName(tr("%1, %2").arg(one.slot.name, standing));
        button->setToolTip(tr("%1\nPress to add files for it.").arg(standing));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, code = one.slot.code] { emit attachWanted(code); });
        m_row->addWidget(button, 1);
        m_buttons << button;
    }
    m_title->setText(tr("%1 %2: %3 of %4 kinds of evidence").arg(file.drill.number, file.kind.name).arg(filled).arg(file.evidence.size()));
}

} // namespace bihuan
