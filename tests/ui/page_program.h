// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/whole_program.h"

#include <QDialog>
#include <QTest>

namespace bihuan {

/// The whole program on a small screen, with what a test of one page does: opens it, presses buttons, looks at dialogs.
struct PageProgram : WholeProgram {
    void show()
    {
        window().resize(1024, 768);
        window().show();
        QApplication::processEvents();
    }
    template <class P> P& page(const QString& code)
    {
        REQUIRE(window().openPage(code));
        QApplication::processEvents();
        auto* found = qobject_cast<P*>(window().currentPage());
        REQUIRE(found);
        return *found;
    }
    template <class P> P& page() { return page<P>(P::info().code); }
    static void press(QWidget& parent, const char* name)
    {
        auto* button = child<QPushButton>(parent, name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    static QWidget& dialog(QWidget& page, const char* name)
    {
        QApplication::processEvents();
        return *child<QDialog>(page, name);
    }
    qint64 rows(const RecordKind& kind) const { return services->store->count(kind).value_or(-1); }
};

} // namespace bihuan
