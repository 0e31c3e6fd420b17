// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "tests/core/inspection/zone_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QTest>

namespace bihuan {

/// A school (ZoneCampus or DemoCampus) and what pages are given to work with.
template <class School> struct DeskIn {
    School school;
    UiSettings settings{ school.folder.filePath(QStringLiteral("ui.ini")) };
    TestDialogs dialogs;
    TestPrinters printers{ school.folder.filePath(QStringLiteral("printed.pdf")) };
    Theme& theme = lightTheme();
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());

    UiContext context()
    {
        return UiContext{ *school.service, dialogs, printers, settings,
                          [this](TableContent content, const DocumentInfo& info) {
                              return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, shaper));
                          },
                          &school.attachments };
    }
    QString file(const char* name) const { return school.folder.filePath(QLatin1String(name)); }
    static void click(QWidget& where, const char* name) { QTest::mouseClick(child<QWidget>(where, name), Qt::LeftButton); }
};
using ZoneDesk = DeskIn<test::ZoneCampus>;

} // namespace bihuan
