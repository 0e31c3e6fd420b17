// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/inspection/property_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/inspection/property/check_dialog.h"
#include "ui/inspection/property/property_page.h"
#include "ui/inspection/property/slip_entry_dialog.h"
#include "ui/inspection/property/spot_reports_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

/// The served school of 2026-11-20 with what pages over it need.
struct PropertyDesk {
    test::ServedSchool school;
    UiSettings settings{ school.folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ school.folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::unique_ptr<Page> page;

    UiContext context() { return { *school.service, dialogs, printers, settings, {}, &school.attachments }; }
    template <class P> P& open()
    {
        page = std::make_unique<P>(school.property, context());
        page->resize(1000, 680);
        page->show();
        page->activated();
        QApplication::processEvents();
        return static_cast<P&>(*page);
    }
    void trigger(const char* name)
    {
        auto* action = child<QAction>(*page, name);
        REQUIRE(action->isEnabled());
        action->trigger();
    }
    void click(const QWidget& in, const char* name) { QTest::mouseClick(child<QPushButton>(in, name), Qt::LeftButton); }
    QString said() const { return page->messages().text(); }
    PropertyPad pad(int sheets = 2)
    {
        REQUIRE_OK(school.property.pads.printToPdf({ .sheets = sheets, .company = school.cleaners.id }, school.file()));
        const auto pad = school.property.pads.handOut(school.property.pads.find(u"1"_s)->id, school.cleaner().id, {});
        REQUIRE_OK(pad);
        return *pad;
    }
};

} // namespace bihuan
