// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_opener.h"

#include "ui/shell/manual_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace bihuan {

ManualOpener::ManualOpener(QWidget& window, Shortcuts shortcuts)
    : QObject(&window)
    , m_window(window)
    , m_shortcuts(std::move(shortcuts))
{
    qApp->installEventFilter(this);
}

/// A dialog shuts out every other window: a manual opened from it belongs to it.
ManualWindow* ManualOpener::manualFor(QWidget* window)
{
    if (m_manual && m_manual->parentWidget() != window)
        delete m_manual;
    if (!m_manual) {
        m_manual = new ManualWindow(ManualBook(m_shortcuts()), window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &ManualWindow::printWanted, this, &ManualOpener::printWanted);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
    return m_manual;
}

void ManualOpener::openChapter(const QString& name)
{
    manualFor(&m_window)->openChapter(name);
}

void ManualOpener::openPageHelp(const QString& page)
{
    manualFor(&m_window)->openPageHelp(page);
}

bool ManualOpener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto* dialog = widget ? qobject_cast<QDialog*>(widget->window()) : nullptr;
    if (!dialog || qobject_cast<ManualWindow*>(dialog))
        return QObject::eventFilter(watched, event);
    const QWidget* root = dialog;
    while (root->parentWidget())
        root = root->parentWidget();
    if (root != &m_window && root != dialog) // another window's
        return QObject::eventFilter(watched, event);
    manualFor(dialog)->openPageHelp(dialog->objectName());
    return true;
}

} // namespace bihuan
