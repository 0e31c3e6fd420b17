// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_icon->setObjectName(u"emptyIcon"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel* label : { m_title, m_hint }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"emptyTitle"_s);
    m_hint->setObjectName(u"emptyHint"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(8);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
    restyle();
}

void EmptyState::setTexts(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"EmptyButton"_s);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        if (action == actions.first())
            makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_buttons->addWidget(button);
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void EmptyState::restyle()
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_icon->setPixmap(tintedPixmap(m_iconName, quiet, 48, devicePixelRatioF()));
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.2);
    title.setBold(true);
    if (m_title->font() != title)
        m_title->setFont(title);
    setTextColor(m_hint, quiet);
}

} // namespace bihuan
