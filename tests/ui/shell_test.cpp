// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_support.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QList<MechanismInfo> nine()
{
    return { { u"overview"_s, u"总览"_s, u"overview"_s, u"到期的、欠着的和刚完成的事情会列在这里。"_s },
             { u"organization"_s, u"组织领导"_s, u"organization"_s, u"人员、部门、岗位和安全责任书在这里。"_s },
             { u"plans"_s, u"预案"_s, u"plans"_s, u"应急预案和活动预案会在这里。"_s },
             { u"inspection"_s, u"排查维稳"_s, u"inspection"_s, u"检查、隐患和整改会在这里。"_s },
             { u"education"_s, u"教育及演练"_s, u"education"_s, u"安全教育月历和演练会在这里。"_s },
             { u"meetings"_s, u"会议"_s, u"meetings"_s, u"会议通知、签到和纪要会在这里。"_s },
             { u"archive"_s, u"档案及报备"_s, u"archive"_s, u"归档目录和报备会在这里。"_s },
             { u"readiness"_s, u"重大时期战备"_s, u"readiness"_s, u"重大时期的值班和报告会在这里。"_s },
             { u"appraisal"_s, u"考评及反馈"_s, u"appraisal"_s, u"考评表和反馈书会在这里。"_s } };
}

class SomePage final : public Page {
public:
    SomePage(const QString& code, const QString& title)
        : Page({ code, title, u"people"_s })
    {
    }
    void activated() override { ++shown; }
    bool mayLeave() override { return leaving; }
    QList<QAction*> editActions() const override { return actions; }
    using Page::makeAction;

    int shown = 0;
    bool leaving = true;
    QList<QAction*> actions;
};

struct Shell {
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    MainWindow window{ nine(), { u"0.1.0"_s, folder.path(), { { u"SQLite"_s, u"3.40.1"_s } } }, lightTheme(), settings };
    SomePage* people = nullptr;
    SomePage* departments = nullptr;

    Shell()
    {
        addPage(people, u"people"_s, u"人员"_s);
        addPage(departments, u"departments"_s, u"部门"_s);
    }
    void addPage(SomePage*& page, const QString& code, const QString& title)
    {
        window.addPage(u"organization"_s, { code, title, u"people"_s },
                       [&page, code, title] { return page = new SomePage(code, title); });
    }
    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("A mechanism without pages says what will be there")
{
    Shell shell;
    REQUIRE(shell.window.openMechanism(u"plans"_s));
    CHECK(shell.window.currentPage() == nullptr);
    auto* stack = child<QStackedWidget>(shell.window, "pageStack");
    CHECK(stack->currentWidget()->accessibleDescription() == u"应急预案和活动预案会在这里。"_s);
}

TEST_CASE("The view menu opens mechanisms and each comes back at the page last used")
{
    Shell shell;
    shell.action("organizationAction")->trigger();
    CHECK(shell.window.currentPage() == shell.people);
    CHECK(shell.people->shown == 1);
    shell.action("nextPageAction")->trigger();
    CHECK(shell.window.currentPage() == shell.departments);
    shell.action("plansAction")->trigger();
    CHECK(shell.window.currentPage() == nullptr);
    shell.action("organizationAction")->trigger();
    CHECK(shell.window.currentPage() == shell.departments);
    CHECK(shell.action("organizationAction")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_2));
}

TEST_CASE("A page with unsaved work keeps the user and the navigation where they are")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    shell.people->leaving = false;
    CHECK_FALSE(shell.window.openMechanism(u"plans"_s));
    CHECK(shell.window.currentPage() == shell.people);
    CHECK(child<QTreeWidget>(shell.window, "mechanismList")->currentItem()->text(0) == u"人员"_s);
    CHECK_FALSE(shell.window.close());
    shell.people->leaving = true;
    CHECK(shell.window.close());
}

TEST_CASE("Choosing a row of the navigation opens the page")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    auto* list = child<QTreeWidget>(shell.window, "mechanismList");
    list->setCurrentItem(list->topLevelItem(1)->child(1));
    QApplication::processEvents();
    CHECK(shell.window.currentPage() == shell.departments);
}

TEST_CASE("Seldom pages are folded away at the end, unfold by mouse, by key and when one is opened")
{
    Shell shell;
    const auto add = [&](const QString& code, bool seldom) {
        shell.window.addPage(u"plans"_s, { code, code, u"people"_s, seldom }, [code] { return new SomePage(code, code); });
    };
    add(u"kinds"_s, true);
    add(u"drafts"_s, false);
    add(u"rules"_s, true);
    auto* list = child<QTreeWidget>(shell.window, "mechanismList");
    const QTreeWidgetItem* plans = list->topLevelItem(2);
    REQUIRE(plans->childCount() == 4);
    QTreeWidgetItem* more = plans->child(1);
    CHECK(plans->child(0)->text(0) == u"drafts"_s);
    CHECK(more->text(0).contains(u'2'));
    CHECK(plans->child(2)->isHidden());
    shell.window.show();
    shell.window.openPage(u"drafts"_s);
    QApplication::processEvents();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(more).center());
    QApplication::processEvents();
    CHECK_FALSE(plans->child(2)->isHidden());
    CHECK(shell.window.currentPage()->code() == u"drafts"_s); // it is no page itself
    list->setCurrentItem(more);
    QTest::keyClick(list, Qt::Key_Left);
    CHECK(plans->child(2)->isHidden());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(plans->child(3)->isHidden());
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(plans->child(3)->isHidden());

    REQUIRE(shell.window.openPage(u"rules"_s)); // from a search, say
    CHECK_FALSE(plans->child(3)->isHidden());
    CHECK(list->currentItem() == plans->child(3));
    child<QAction>(shell.window, "previousPageAction")->trigger();
    CHECK(shell.window.currentPage()->code() == u"kinds"_s);
    child<QAction>(shell.window, "previousPageAction")->trigger();
    CHECK(shell.window.currentPage()->code() == u"drafts"_s);
}

TEST_CASE("A page is made when it is first opened, once, and named in the navigation before")
{
    Shell shell;
    CHECK(child<QTreeWidget>(shell.window, "mechanismList")->topLevelItem(1)->child(1)->text(0) == u"部门"_s);
    CHECK(shell.window.hasPage(u"departments"_s));
    CHECK_FALSE(shell.window.hasPage(u"zones"_s));
    CHECK_FALSE(shell.window.openPage(u"zones"_s));
    CHECK(shell.window.findChild<SomePage*>() == nullptr);
    REQUIRE(shell.window.openPage(u"departments"_s));
    SomePage* made = shell.departments;
    CHECK(shell.window.currentPage() == made);
    CHECK(shell.people == nullptr);
    REQUIRE(shell.window.openPage(u"people"_s));
    REQUIRE(shell.window.openPage(u"departments"_s));
    CHECK(shell.departments == made);
    CHECK(made->shown == 2);
}

TEST_CASE("A page is not even made while the one in front does not want to be left")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    shell.people->leaving = false;
    CHECK_FALSE(shell.window.openPage(u"departments"_s));
    CHECK(shell.departments == nullptr);
}

TEST_CASE("The edit menu holds the actions of the page in front")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    QAction* make = shell.people->makeAction(u"newAction"_s, u"add"_s, u"&New person"_s, QKeySequence::New);
    shell.people->actions = { make };
    shell.window.openPage(u"people"_s);
    auto* edit = child<QMenu>(shell.window, "editMenu");
    CHECK(edit->actions().contains(make));
    shell.window.openPage(u"departments"_s);
    CHECK_FALSE(edit->actions().contains(make));
    QStringList left; // no actions of a page: what stays is the search over everything
    for (const QAction* action : edit->actions())
        if (!action->isSeparator())
            left << action->objectName();
    CHECK(left == QStringList{ u"searchAction"_s });
}

TEST_CASE("A page's shortcut works from the navigation, and only while the page is in front")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    QAction* make = shell.people->makeAction(u"newAction"_s, u"add"_s, u"&New person"_s, QKeySequence::New);
    int made = 0;
    QObject::connect(make, &QAction::triggered, [&made] { ++made; });
    shell.window.openPage(u"people"_s);
    shell.window.show();
    shell.window.activateWindow();
    auto* list = child<QTreeWidget>(shell.window, "mechanismList");
    list->setFocus();
    QApplication::processEvents();
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    CHECK(made == 1);
    shell.window.openPage(u"departments"_s);
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    CHECK(made == 1);
}

TEST_CASE("Text size stays within 9 and 14 and is remembered")
{
    Shell shell;
    for (int i = 0; i < 10; ++i)
        shell.action("largerTextAction")->trigger();
    CHECK(shell.settings.appearance().fontPt == 14);
    for (int i = 0; i < 10; ++i)
        shell.action("smallerTextAction")->trigger();
    CHECK(shell.settings.appearance().fontPt == 9);
    shell.action("darkColoursAction")->trigger();
    CHECK(isDark(QApplication::palette()));
    CHECK(shell.settings.appearance().mode == ColorMode::Dark);
}

TEST_CASE("Nine mechanisms and their pages fit a 1,024 by 768 screen at every text size")
{
    Shell shell;
    shell.window.openPage(u"people"_s);
    for (const int pt : { 9, 10, 12, 14 }) {
        lightTheme().apply({ ColorMode::Light, pt });
        shell.window.resize(1024, 768);
        shell.window.show();
        QApplication::processEvents();
        CAPTURE(pt);
        CHECK(shell.window.width() == 1024);
        auto* list = child<QTreeWidget>(shell.window, "mechanismList");
        CHECK(list->width() <= 300);
        const QRect last = list->visualItemRect(list->topLevelItem(8));
        CHECK(last.isValid());
        CHECK(last.bottom() <= list->viewport()->height());
    }
}

TEST_CASE("Every control of the window has an object name and an accessible name")
{
    Shell shell;
    CHECK(unnamedControls(shell.window) == QStringList());
    for (const QAction* action : shell.window.findChildren<QAction*>())
        if (!action->text().isEmpty() && !action->menu() && !action->objectName().startsWith(u"_q_")) {
            CAPTURE(action->text());
            CHECK_FALSE(action->objectName().isEmpty());
        }
}

TEST_CASE("About tells versions, licences and where the data is, and copies them")
{
    AboutDialog dialog({ u"0.1.0"_s, u"/srv/school"_s, { { u"SQLite"_s, u"3.40.1, public domain"_s } } });
    CHECK(dialog.details().contains(u"/srv/school"_s));
    CHECK(dialog.details().contains(u"SQLite 3.40.1, public domain"_s));
    CHECK(dialog.details().contains(QLatin1String(qVersion())));
    CHECK(unnamedControls(dialog) == QStringList());
}

TEST_CASE("Pictures of the empty window", "[.pictures]")
{
    Shell shell;
    shell.window.setStandingStatus(u"第二实验小学 · 上次备份 2026-09-01 08:00"_s);
    shell.window.openMechanism(u"plans"_s);
    keepPicture(shell.window, u"shell-light"_s);
    lightTheme().apply({ ColorMode::Dark, 10 });
    shell.window.openPage(u"people"_s);
    shell.people->messages().showMessage(Tone::Ok, u"已导入 100 人。"_s, u"撤销"_s, [] {});
    keepPicture(shell.window, u"shell-dark"_s);
    lightTheme().apply({ ColorMode::Light, 14 });
    shell.people->messages().showMessage(Tone::Error, u"文件 名单.xlsx 已损坏，请另存一份再试。"_s);
    keepPicture(shell.window, u"shell-light-14"_s);
}
