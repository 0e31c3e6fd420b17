// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

Page::Page(const PageInfo& info, QWidget* parent)
    : QWidget(parent)
    , m_info(info)
    , m_title(new QLabel(info.title, this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
{
    setObjectName(info.code + u"Page"_s);
    setAccessibleName(info.title);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setFont(titleFont(font()));
    m_title->setToolTip(info.title);
    m_title->setMinimumWidth(64); // a long title gives way before the window grows over the screen

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    column->addLayout(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addLayout(m_body, 1);
}

QIcon Page::icon() const
{
    return themedIcon(m_info.icon);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

QAction* Page::makeAction(const QString& objectName, const QString& iconName, const QString& text,
                          const QKeySequence& shortcut)
{
    auto* action = new QAction(themedIcon(iconName), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut); // also from the navigation; hidden pages do not hear it
    QString name = text;
    name.remove(u'&').remove(u'…');
    if (!shortcut.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(name, shortcut.toString(QKeySequence::NativeText)));
    else
        action->setToolTip(name);
    addAction(action);
    return action;
}

} // namespace bihuan
