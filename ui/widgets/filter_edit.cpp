// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_edit.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"filterEdit"_s);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Filter by any column or pinyin initials (Ctrl+F)"));
    setAccessibleName(tr("Filter"));
    if (const QIcon icon = themedIcon(u"search"_s); !icon.isNull())
        addAction(icon, QLineEdit::LeadingPosition);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && m_follower) {
        m_follower->setFocus(Qt::TabFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bihuan
