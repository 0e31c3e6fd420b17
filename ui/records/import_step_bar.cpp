// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_step_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

ImportStepBar::ImportStepBar(const QStringList& titles, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"importStepBar"_s);
    setAccessibleName(tr("Steps of the import"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(24);
    for (int step = 0; step < titles.size(); ++step) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"importStep%1"_s.arg(step + 1));
        button->setText(tr("%1  %2").arg(step + 1).arg(titles[step]));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [this, step] {
            for (int i = 0; i < m_buttons.size(); ++i)
                m_buttons[i]->setChecked(i == m_current); // a click alone goes nowhere: the dialog decides
            emit stepWanted(step);
        });
        row->addWidget(button);
        m_buttons << button;
    }
    row->addStretch(1);
}

void ImportStepBar::setCurrent(int step, int reachable)
{
    m_current = step;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == step);
        m_buttons[i]->setEnabled(i < reachable || i == step);
        QFont weight = font();
        weight.setBold(i == step);
        m_buttons[i]->setFont(weight);
    }
    update();
}

/// A line from step to step.
void ImportStepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
    for (int i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect left = m_buttons[i]->geometry(), right = m_buttons[i + 1]->geometry();
        painter.drawLine(left.right() + 4, left.center().y(), right.left() - 4, right.center().y());
    }
}

} // namespace bihuan
