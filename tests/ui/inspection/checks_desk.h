// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of inspections over the demo school of check_school.h; today is 2026-09-16.
#pragma once

#include "core/inspection/checks/check_library.h"
#include "tests/core/inspection/check_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/inspection/checks/checks_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QTest>

namespace bihuan {

struct ChecksDesk {
    test::CheckSchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(QStringLiteral("ui.ini")) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(QStringLiteral("printed.pdf")) };
    Theme& theme = lightTheme();
    CheckLibrary library{ *school.service };
    UiContext context{ *school.service, dialogs, printers, settings,
                       [this](TableContent content, const DocumentInfo& info) {
                           return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, school.shaper));
                       } };
    std::unique_ptr<ChecksPage> page;

    ChecksPage& open()
    {
        page = std::make_unique<ChecksPage>(school.checks, context);
        page->resize(860, 680);
        page->show();
        page->activated();
        return *page;
    }
    void click(const char* button) { QTest::mouseClick(child<QAbstractButton>(*page, button), Qt::LeftButton); }
    template <class Dialog> Dialog* dialog(const char* name) { return child<Dialog>(*page, name); }
    static void type(QWidget& in, const char* edit, const QString& text, bool enter = true)
    {
        auto* line = child<QLineEdit>(in, edit);
        line->setFocus();
        line->clear();
        typeByInputMethod(line, text);
        if (enter)
            QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace bihuan
