// SPDX-License-Identifier: GPL-3.0-or-later
// Run by hand and by packaging/pictures.sh: nothing is checked here that first_run_test.cpp does not.
#include "core/base/translation.h"
#include "tests/ui/new_computer.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"

using namespace bihuan;

TEST_CASE("Pictures of the first pages", "[.pictures]")
{
    installTranslations(*qApp);
    NewComputer computer;
    for (const auto mode : { ColorMode::Light, ColorMode::Dark })
        for (const int size : { 10, 14 }) {
            computer.theme.apply({ mode, size });
            const QString ending = u"-%1-%2"_s.arg(mode == ColorMode::Dark ? u"dark"_s : u"light"_s).arg(size);
            computer.first().showWelcome();
            keepPicture(computer.first(), u"first-welcome"_s + ending);
            computer.first().showNewSchool();
            if (mode == ColorMode::Light)
                child<QLineEdit>(computer.first(), "schoolNameEdit")->setText(u"实验小学"_s);
            computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster(100, mode == ColorMode::Light));
            computer.click(computer.first(), "step1Button");
            keepPicture(computer.first(), u"first-school"_s + ending);
            computer.click(computer.first(), "chooseRosterButton");
            keepPicture(computer.first(), u"first-roster"_s + ending);
            computer.click(computer.first(), "step2Button");
            keepPicture(computer.first(), u"first-terms"_s + ending);
            computer.click(computer.first(), "step3Button");
            keepPicture(computer.first(), u"first-departments"_s + ending);
        }
}

TEST_CASE("Pictures of the five steps from a staff list to the agreements", "[.readme]")
{
    installTranslations(*qApp);
    NewComputer computer;
    const QSize size(1100, 720);
    computer.dialogs.openFile = computer.write(u"花名册.xlsx"_s, messyRoster());
    keepPicture(computer.first(), u"step-1"_s, size);
    computer.click(computer.first(), "newSchoolButton");
    computer.typeName(u"实验小学"_s);
    computer.click(computer.first(), "chooseRosterButton");
    keepPicture(computer.first(), u"step-2"_s, size);
    computer.click(computer.first(), "createSchoolButton");
    REQUIRE(computer.host.mainWindow());
    MainWindow& window = *computer.host.mainWindow();
    auto* dryRun = child<QDialog>(window, "issueDialog");
    keepPicture(*dryRun, u"step-3"_s, {});
    computer.click(*dryRun, "issueButton");
    keepPicture(window, u"step-4"_s, size);
    computer.click(window.currentPage()->messages(), "messageAction");
    auto* preview = window.findChild<PrintDialog*>();
    REQUIRE(preview);
    auto* pages = child<PagePreview>(*preview, "pagePreview");
    REQUIRE(QTest::qWaitFor([&] { return pages->countIsFinal(); }, 60000));
    keepPicture(*preview, u"step-5"_s, size);
}
