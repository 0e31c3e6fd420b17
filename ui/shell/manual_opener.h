// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/manual_book.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace bihuan {

class ManualWindow;

/// Opens the manual beside a window or one of its dialogs: there is one at a time. Hears F1 in the dialogs, which shut out
/// the window's own shortcuts.
class ManualOpener final : public QObject {
    Q_OBJECT
public:
    using Shortcuts = std::function<QList<QPair<QString, QString>>()>;
    /// `shortcuts`: the rows of the manual's table of keys, asked each time it is opened. The window outlives this.
    ManualOpener(QWidget& window, Shortcuts shortcuts);

    void openChapter(const QString& name);
    /// The chapter of this page of the window.
    void openPageHelp(const QString& page);

signals:
    void printWanted(const ManualChapter& chapter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ManualWindow* manualFor(QWidget* window);

    QWidget& m_window;
    Shortcuts m_shortcuts;
    QPointer<ManualWindow> m_manual;
};

} // namespace bihuan
