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
    for (QPushButton* button : std::as_const(m_buttons))
        button->hide();
    m_title->setText(tr("Choose a drill to see its evidence."));
}

void DrillSlotBar::setFile(const DrillFile& file)
{
    int filled = 0;
    // Buttons are kept and only say something else: it may be one of them that was just pressed.
    while (m_buttons.size() < file.evidence.size()) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons.size()] { emit attachWanted(m_codes.value(at)); });
        m_row->addWidget(button, 1);
        m_buttons << button;
    }
    m_codes.clear();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons[i];
        button->setVisible(i < file.evidence.size());
        if (i >= file.evidence.size())
            continue;
        const DrillSlotStanding& one = file.evidence[i];
        filled += one.filled ? 1 : 0;
        m_codes << one.slot.code;
        button->setText(one.slot.name);
        button->setIcon(themedIcon(one.filled ? u"ok"_s : one.reason.isEmpty() ? u"add"_s : u"info"_s));
        button->setObjectName(u"drillSlot_"_s + one.slot.code);
        const QString standing = one.filled ? tr("there: %1").arg(one.by) : one.reason.isEmpty() ? tr("missing: %1").arg(one.slot.what) : tr("missing, because: %1").arg(one.reason);
        button->setAccessibleName(tr("%1, %2").arg(one.slot.name, standing));
        button->setToolTip(tr("%1\nPress to add files for it.").arg(standing));
    }
    m_title->setText(tr("%1 %2: %3 of %4 kinds of evidence").arg(file.drill.number, file.kind.name).arg(filled).arg(file.evidence.size()));
}

} // namespace bihuan
