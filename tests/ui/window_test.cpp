// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"
#include "core/people/demo_school.h"
#include "core/people/school_logo.h"
#include "core/records/record_search.h"
#include "core/storage/drafts.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// The whole program over a data folder of its own.
struct Program {
    QTemporaryDir folder;
    SystemClock clock;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;

    explicit Program(bool demo)
    {
        auto opened = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        if (demo)
            REQUIRE_OK(createDemoSchool(*services->store, 7, QDate(2026, 9, 5)));
        restart();
    }
    void restart() ///< the window as at the next start
    {
        composition.reset();
        auto made = WindowComposition::make(*services, { theme, settings, dialogs, printers, u"0.1.0"_s });
        REQUIRE_OK(made);
        composition = std::move(*made);
    }
    MainWindow& window() { return composition->window(); }
    void show()
    {
        window().show();
        REQUIRE(QTest::qWaitFor([this] { return window().isReady(); }));
        QApplication::processEvents(); // what came with it is shown
    }
};

} // namespace

TEST_CASE("The window's frame is painted first, the overview's figures and what is offered come right after")
{
    Program program(true);
    DraftStore drafts(program.services->folder->database());
    const QJsonObject name{ { u"mine"_s, u"李四光"_s }, { u"base"_s, u""_s } };
    REQUIRE_OK(drafts.keep({ personType().kind().code, 0, 0, { { u"fields"_s, QJsonObject{ { u"name"_s, name } } } } }));
    program.restart();
    const Page* page = program.window().currentPage();
    REQUIRE(page);
    CHECK(page->code() == u"overviewBoard"_s);
    CHECK(child<QTreeWidget>(program.window(), "mechanismList")->topLevelItemCount() == 9);
    CHECK(page->findChildren<QAbstractButton*>(u"staffCard"_s).isEmpty());
    CHECK(page->messages().text().isEmpty());
    program.show();
    CHECK(child<QAbstractButton>(*page, "staffCard")->isVisible());
    CHECK(child<QAbstractButton>(*page, "staffCard")->accessibleName().contains(u"90"_s));
    CHECK(page->messages().isVisible());
}

TEST_CASE("A page opened before the first painting has its contents at once, and is not read twice")
{
    Program program(true);
    REQUIRE(program.window().openPage(personType().kind().code));
    const auto* table = child<QTableView>(*program.window().currentPage(), "recordTable");
    CHECK(table->model()->rowCount() == 90);
    QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    program.show();
    CHECK(program.window().currentPage()->code() == personType().kind().code);
    CHECK(resets.isEmpty());
}

TEST_CASE("Entries of the search that are missing when the window opens are there soon after")
{
    Program program(true);
    Database& database = program.services->folder->database();
    const QString folder = program.services->folder->path();
    REQUIRE_OK(database.run(u"INSERT INTO department (name) VALUES ('保卫科')"_s)); // by another tool
    program.composition.reset();
    program.services.reset();
    auto opened = Services::open(folder, program.clock, Services::Mode::Existing, recordIndex::Extent::Declarations);
    REQUIRE_OK(opened);
    program.services = std::move(*opened);
    const auto found = [&program] { return searchRecords(*program.services->store, u"保卫科"_s)->size(); };
    CHECK(found() == 0);
    program.restart();
    program.show();
    CHECK(QTest::qWaitFor([&] { return found() == 1; }));
}

TEST_CASE("A new school's window has the overview and the mechanisms of its data, and says the next step")
{
    Program program(false);
    program.show();
    auto* list = child<QTreeWidget>(program.window(), "mechanismList");
    CHECK(list->topLevelItemCount() == 9);
    auto* enter = child<QPushButton>(program.window(), "enterSchoolActionEmptyButton");
    CHECK(enter->isVisible());
    QTest::mouseClick(enter, Qt::LeftButton);
    CHECK(program.window().currentPage()->code() == u"school_profile"_s);
}

TEST_CASE("The school's page takes a logo, keeps it, says what is no picture, and gives it up again")
{
    Program program(true);
    MainWindow& window = program.window();
    window.show();
    REQUIRE(window.openPage(u"school_profile"_s));
    auto* picture = child<QLabel>(window, "logoPicture");
    auto* choose = child<QPushButton>(window, "chooseLogoButton");
    auto* remove = child<QPushButton>(window, "removeLogoButton");
    CHECK_FALSE(remove->isEnabled());

    program.dialogs.openFile = program.folder.filePath(u"说明.png"_s);
    QFile text(program.dialogs.openFile);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK_FALSE(remove->isEnabled());

    program.dialogs.openFile = program.folder.filePath(u"校徽.png"_s);
    QImage red(300, 200, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(program.dialogs.openFile));
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(remove->isEnabled());
    CHECK_FALSE(picture->pixmap().isNull());
    CHECK(schoolLogo(*program.services->store, *program.services->attachments)->size() == QSize(300, 200));
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(picture->pixmap().isNull());
    CHECK(schoolLogo(*program.services->store, *program.services->attachments)->isNull());
}

TEST_CASE("Every page opens with the demo school, and every control in the window is named")
{
    Program program(true);
    MainWindow& window = program.window();
    window.show();
    for (const char* page : { "agreements", "person", "department", "post", "staff_category", "zone", "zone_kind", "school_profile",
                              "mechanism", "overviewBoard" }) {
        CAPTURE(page);
        REQUIRE(window.openPage(QLatin1String(page)));
        QApplication::processEvents();
    }
    CHECK(unnamedControls(window) == QStringList());
    auto* card = child<QAbstractButton>(window, "staffCard");
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(window.currentPage()->code() == u"person"_s);
    CHECK(child<QTableView>(*window.currentPage(), "recordTable")->model()->rowCount() >= 90);
}

TEST_CASE("Nothing of the window is cut off at 1,024 by 768 with 12-point text")
{
    Program program(true);
    program.theme.apply({ ColorMode::Light, 12 });
    MainWindow& window = program.window();
    window.resize(1024, 768);
    window.show();
    for (const char* page : { "overviewBoard", "agreements", "person", "school_profile" }) {
        CAPTURE(page);
        REQUIRE(window.openPage(QLatin1String(page)));
        QApplication::processEvents();
        CHECK(window.width() == 1024);
        CHECK(window.height() == 768);
        for (const auto* button : window.currentPage()->findChildren<QPushButton*>())
            if (button->isVisible() && !button->visibleRegion().isEmpty()) {
                CAPTURE(button->objectName());
                CHECK(button->width() >= button->minimumSizeHint().width());
                CHECK(window.rect().contains(QRect(button->mapTo(&window, QPoint(0, 0)), button->size())));
            }
    }
}

TEST_CASE("Pictures of the whole window", "[.pictures]")
{
    Program program(true);
    MainWindow& window = program.window();
    for (const char* page : { "overviewBoard", "agreements", "person", "school_profile" }) {
        window.openPage(QLatin1String(page));
        keepPicture(window, u"window-%1"_s.arg(QLatin1String(page)));
    }
    program.theme.apply({ ColorMode::Dark, 10 });
    window.openPage(u"overviewBoard"_s);
    keepPicture(window, u"window-overview-dark"_s);
}

TEST_CASE("A form that was not finished is offered at the next start, and from the Tools menu")
{
    Program program(true);
    const RecordKind& kind = personType().kind();
    const auto people = program.services->store->list(kind, { .limit = 1 });
    REQUIRE_OK(people);
    const Record someone = people->first();
    DraftStore drafts(program.services->folder->database());
    const auto field = [](const char* value) {
        return QJsonObject{ { u"fields"_s, QJsonObject{ { u"name"_s, QJsonObject{ { u"mine"_s, QString::fromUtf8(value) }, { u"base"_s, u""_s } } } } } };
    };
    auto* action = program.window().findChild<QAction*>(u"draftsAction"_s);
    MessageBar& bar = program.window().currentPage()->messages();
    action->trigger();
    CHECK(bar.text() == u"There are no unsaved changes."_s);

    REQUIRE_OK(drafts.keep({ kind.code, someone.id, someone.revision, field("张三丰") }));
    program.restart();
    program.show();
    MessageBar& offered = program.window().currentPage()->messages();
    CHECK(offered.isVisible());
    CHECK(offered.text().contains(kind.nameOf(someone)));
    CHECK_FALSE(offered.text().contains(u"张三丰"_s));
    QTest::mouseClick(child<QPushButton>(offered, "messageAction"), Qt::LeftButton);
    auto* page = program.window().currentPage();
    CHECK(page->code() == kind.code);
    CHECK(child<QLineEdit>(*page, "nameInput")->text() == u"张三丰"_s);
    QTest::mouseClick(child<QPushButton>(*page, "cancelButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*page, "cancelButton"), Qt::LeftButton);

    REQUIRE_OK(drafts.keep({ kind.code, 0, 0, field("李四光") }));
    program.window().findChild<QAction*>(u"draftsAction"_s)->trigger();
    QTest::mouseClick(child<QPushButton>(page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(child<QLineEdit>(*page, "nameInput")->text() == u"李四光"_s);
}
