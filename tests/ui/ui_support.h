// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

namespace bihuan {

/// The child of this name and type; fails the test when there is none.
template <class T> T* child(const QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QLatin1String(name));
    if (!found)
        FAIL("no child called " << name);
    return found;
}

/// Types as an input method does: first a preedit, then the finished text. (QTest::keyClicks aborts on Chinese.)
void typeByInputMethod(QWidget* target, const QString& text);

/// Widgets a person can operate that have no accessible name, and named classes of ours without object name: one line
/// each.
QStringList unnamedControls(QWidget& root);

/// Shows the widget at this size, waits until it is painted and keeps the picture in <build>/screens/<name>.png.
void keepPicture(QWidget& widget, const QString& name, QSize size = { 1024, 768 });

/// The program's look for one test; puts nothing back, because the next test sets its own.
Theme& lightTheme();

} // namespace bihuan
