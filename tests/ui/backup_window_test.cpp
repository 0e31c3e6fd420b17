// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as a person meets them: made from the menu, gone back to from the menu and from the welcome page.
#include "app/school_host.h"
#include "core/people/defaults.h"
#include "core/people/new_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/firstrun/backup_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    QTemporaryDir folder;
    FixedClock clock{ QDateTime(QDate(2026, 9, 5), QTime(8, 0)) };
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    QString home = folder.filePath(u"bihuan"_s);
    std::unique_ptr<SchoolHost> host;

    Office()
    {
        auto made = Services::open(home, clock, Services::Mode::Create);
        REQUIRE_OK(made);
        NewSchool school;
        school.profile.name = u"实验小学"_s;
        REQUIRE_OK(setUpSchool(*(*made)->records, school));
        made->reset();
        start();
        REQUIRE(host->mainWindow());
    }
    void start()
    {
        host = std::make_unique<SchoolHost>(WindowComposition::Surroundings{ theme, settings, dialogs, printers, u"0.1.0"_s }, clock, home);
        static_cast<void>(host->start(home));
        if (host->mainWindow())
            REQUIRE(QTest::qWaitFor([this] { return window().isReady(); }));
    }
    MainWindow& window() { return *host->mainWindow(); }
    void trigger(const char* action)
    {
        child<QAction>(window(), action)->trigger();
        QApplication::processEvents();
    }
    void click(const QWidget& parent, const char* name)
    {
        QTest::mouseClick(child<QPushButton>(parent, name), Qt::LeftButton);
        QApplication::processEvents();
    }
    QString status() { return child<QLabel>(window(), "backupStatus")->text(); }
    MessageBar& bar() { return window().currentPage()->messages(); }
    void backUp()
    {
        trigger("backupNowAction");
        REQUIRE(QTest::qWaitFor([&] { return bar().isVisible() && !bar().text().isEmpty(); }));
    }
    qint64 people() { return *host->services()->store->count(personType().kind()); }
    void addPerson(const QString& name)
    {
        const auto categories = host->services()->store->list(staffCategoryType());
        const Person person{ .name = name, .category = categories->first().id };
        REQUIRE_OK(host->services()->records->save(personType().kind(), personType().toRecord(person)));
    }
    QList<Backup> backups() { return backupsIn(home + u"/backups"_s); }
};

} // namespace

TEST_CASE("A backup is made from the menu, said in the status bar, and gone back to after a question with the counts")
{
    Office office;
    const QString none = office.status();
    CHECK_FALSE(none.isEmpty());
    office.addPerson(u"张三"_s);
    office.backUp();
    CHECK(office.bar().tone() == Tone::Ok);
    CHECK(office.status() != none);
    CHECK(office.status().contains(u"08:00"_s));
    REQUIRE(office.backups().size() == 1);
    CHECK(office.backups()[0].label == u"实验小学"_s);
    office.addPerson(u"李四"_s);
    office.addPerson(u"王五"_s);

    office.trigger("restoreAction");
    auto* dialog = child<BackupDialog>(office.window(), "backupDialog");
    CHECK(child<QTreeWidget>(*dialog, "backupList")->topLevelItemCount() == 1);
    CHECK(unnamedControls(*dialog) == QStringList());
    office.dialogs.answer = false;
    office.click(*dialog, "restoreButton");
    REQUIRE(office.dialogs.asked.size() == 1);
    CHECK(office.dialogs.asked[0].text.contains(u"3"_s));
    CHECK(office.dialogs.asked[0].text.contains(u"1"_s));
    CHECK(office.people() == 3);

    office.dialogs.answer = true;
    office.trigger("restoreAction");
    office.click(*office.window().findChildren<BackupDialog*>().last(), "restoreButton");
    REQUIRE(QTest::qWaitFor([&] { return office.host->mainWindow() && office.people() == 1; }));
    CHECK(office.window().isVisible());
    CHECK(office.bar().tone() == Tone::Ok);
    CHECK(office.bar().text().contains(u"before-restore"_s));
}

TEST_CASE("A file that is no backup is named, and the school stays open as it was")
{
    Office office;
    office.addPerson(u"张三"_s);
    QFile photo(office.folder.filePath(u"照片.db"_s));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write(QByteArray(4000, 'x'));
    photo.close();
    office.dialogs.openFile = photo.fileName();
    office.trigger("restoreAction");
    office.click(*child<BackupDialog>(office.window(), "backupDialog"), "chooseBackupButton");
    REQUIRE(QTest::qWaitFor([&] { return office.host->mainWindow() && office.bar().tone() == Tone::Error; }));
    CHECK(office.bar().text().contains(u"照片.db"_s));
    CHECK(office.people() == 1);
}

TEST_CASE("A backup that fails is said in red, and work goes on")
{
    Office office;
    REQUIRE(QDir(office.home + u"/backups"_s).removeRecursively());
    QFile inTheWay(office.home + u"/backups"_s); // a file where the folder should be
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    office.backUp();
    CHECK(office.bar().tone() == Tone::Error);
    const auto* status = child<QLabel>(office.window(), "backupStatus");
    CHECK(status->palette().color(QPalette::WindowText) == toneColors(Tone::Error, lightPalette()).text);
    CHECK_FALSE(status->toolTip().isEmpty());
    office.addPerson(u"张三"_s);
    CHECK(office.people() == 1);
}

TEST_CASE("The second place gets every backup, and when it is not there the person is told")
{
    Office office;
    const QString second = office.folder.filePath(u"移动硬盘"_s);
    office.settings.setValue(u"backup/folder"_s, second); // while the school is open
    office.backUp();
    CHECK(office.bar().tone() == Tone::Warning);
    CHECK(office.bar().text().contains(u"移动硬盘"_s));
    REQUIRE(QDir().mkpath(second));
    office.bar().clear();
    office.backUp();
    CHECK(office.bar().tone() == Tone::Ok);
    CHECK(backupsIn(second + u"/bihuan-backups/bihuan"_s).size() == 1);
}

TEST_CASE("A damaged school is put right from the welcome page, in the place where it was")
{
    Office office;
    office.addPerson(u"张三"_s);
    office.backUp();
    const QString backup = office.backups()[0].file;
    office.host.reset();
    QFile live(DataFolder::databaseFile(office.home));
    REQUIRE(live.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at + 64 < live.size(); at += 4096) {
        live.seek(at);
        live.write(QByteArray(64, char(0xAB)));
    }
    live.close();
    office.start();
    REQUIRE(office.host->firstRun());
    CHECK(child<MessageBar>(*office.host->firstRun(), "firstRunMessages")->isVisible());
    QTest::mouseClick(child<QAbstractButton>(*office.host->firstRun(), "openDataButton"), Qt::LeftButton);
    auto* dialog = child<BackupDialog>(*office.host->firstRun(), "backupDialog");
    CHECK(child<QTreeWidget>(*dialog, "backupList")->topLevelItemCount() == 1);
    office.click(*dialog, "restoreButton");
    REQUIRE(QTest::qWaitFor([&] { return office.host->mainWindow() != nullptr; }));
    CHECK(office.host->services()->folder->path() == office.home);
    CHECK(office.people() == 1);
}

TEST_CASE("A backup from another computer opens in a folder of its own beside the school that is there")
{
    Office office;
    office.addPerson(u"张三"_s);
    office.backUp();
    const QString stick = office.folder.filePath(u"U盘"_s);
    REQUIRE(QDir().mkpath(stick));
    const Backup made = office.backups()[0];
    REQUIRE(QFile::copy(made.file, stick + u"/"_s + QFileInfo(made.file).fileName()));
    office.addPerson(u"李四"_s);
    office.trigger("otherSchoolAction");
    REQUIRE(office.host->firstRun());
    office.dialogs.openFile = stick + u"/"_s + QFileInfo(made.file).fileName();
    QTest::mouseClick(child<QAbstractButton>(*office.host->firstRun(), "openDataButton"), Qt::LeftButton);
    office.click(*child<BackupDialog>(*office.host->firstRun(), "backupDialog"), "chooseBackupButton");
    REQUIRE(QTest::qWaitFor([&] { return office.host->mainWindow() != nullptr; }));
    CHECK(office.host->services()->folder->path() == office.home + u"-2"_s);
    CHECK(office.people() == 1);
    CHECK(office.dialogs.asked.isEmpty());
}

TEST_CASE("When the program ends, a school without a backup of today is backed up; the demo school is not")
{
    Office office;
    office.addPerson(u"张三"_s);
    office.window().close();
    office.host->finish();
    REQUIRE(office.backups().size() == 1);
    office.host->finish();
    CHECK(office.backups().size() == 1);
    office.clock.advanceDays(1);
    office.host->finish();
    CHECK(office.backups().size() == 2);
}

TEST_CASE("Pictures of the backups", "[.pictures]")
{
    Office office;
    office.addPerson(u"张三"_s);
    for (int i = 0; i < 3; ++i) {
        office.clock.advanceDays(1);
        office.backUp();
        office.bar().clear();
    }
    BackupDialog dialog(office.backups(), BackupDialog::Offer::BackupsAndFolders, office.dialogs);
    keepPicture(dialog, u"backup-dialog"_s, { 820, 480 });
    office.theme.apply({ ColorMode::Dark, 14 });
    keepPicture(dialog, u"backup-dialog-dark-14"_s, { 1024, 600 });
    keepPicture(office.window(), u"backup-window-dark-14"_s);
}
