// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace bihuan {

/// While one window goes and another comes there may be none for a moment: that is not the end of the program.
class WindowChange {
public:
    WindowChange()
        : m_before(QGuiApplication::quitOnLastWindowClosed())
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    ~WindowChange() { QGuiApplication::setQuitOnLastWindowClosed(m_before); }
    WindowChange(const WindowChange&) = delete;
    WindowChange& operator=(const WindowChange&) = delete;

private:
    bool m_before;
};

} // namespace bihuan
