// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window_composition.h"
#include "core/people/demo_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/ui_settings.h"

#include <QTemporaryDir>
#include <QTreeWidget>

namespace bihuan {

/// The whole program with the demo school in a data folder of its own. Questions are answered with “cancel”.
struct WholeProgram {
    QTemporaryDir folder;
    SystemClock clock;
    UiSettings settings{ folder.filePath(QStringLiteral("ui.ini")) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(QStringLiteral("printed.pdf")) };
    Theme& theme = lightTheme();
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;

    WholeProgram()
    {
        dialogs.answer = false;
        auto opened = Services::open(folder.filePath(QStringLiteral("school")), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        REQUIRE_OK(createDemoSchool(*services->store, 7, QDate(2026, 9, 5)));
        const auto plan = services->agreements->campaign.dryRun({});
        REQUIRE_OK(plan);
        REQUIRE_OK(services->agreements->campaign.issue(*plan));
        auto made = WindowComposition::make(*services, { theme, settings, dialogs, printers, QStringLiteral("0.1.0") });
        REQUIRE_OK(made);
        composition = std::move(*made);
    }
    MainWindow& window() { return composition->window(); }

    /// Codes of all pages in the order of the navigation.
    QStringList pages()
    {
        QStringList codes;
        const auto* list = child<QTreeWidget>(window(), "mechanismList");
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                codes << list->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString();
        codes.removeAll(QString()); // the row that unfolds the seldom ones
        return codes;
    }
};

} // namespace bihuan
