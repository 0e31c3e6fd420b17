// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"
#include "core/people/demo_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/search_dialog.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QStringList groupTitles(const QTreeWidget& tree)
{
    QStringList titles;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        titles << tree.topLevelItem(i)->text(0);
    return titles;
}

} // namespace

TEST_CASE("Search groups what it finds, goes by arrow keys, and leaves Enter to an unfinished input method")
{
    lightTheme();
    Registry registry;
    registry.add(departmentType().kind());
    registry.add(personType().kind());
    QStringList asked;
    SearchDialog dialog(
        [&asked](const QString& words, int) -> Result<QList<SearchHit>> {
            asked << words;
            if (words != u"王"_s)
                return QList<SearchHit>{};
            return QList<SearchHit>{ { u"person"_s, 7, u"王伟"_s, u"<b>王伟</b>"_s, false },
                                     { u"department"_s, 2, u"王府校区"_s, u"王府校区"_s, false },
                                     { u"person"_s, 9, u"王芳"_s, u"王芳"_s, true } };
        },
        registry);
    QList<qint64> chosen;
    QObject::connect(&dialog, &SearchDialog::recordChosen, [&](const QString&, qint64 id) { chosen << id; });
    dialog.open();
    auto* input = child<QLineEdit>(dialog, "searchInput");
    auto* tree = child<QTreeWidget>(dialog, "searchHits");
    auto* stack = child<QStackedWidget>(dialog, "searchStack");
    CHECK(stack->currentWidget()->objectName() == u"searchEmpty"_s);
    CHECK(unnamedControls(dialog) == QStringList());

    typeByInputMethod(input, u"王"_s);
    CHECK(asked == QStringList{ u"王"_s });
    REQUIRE(stack->currentWidget() == tree);
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(0)->childCount() == 1);
    CHECK(tree->topLevelItem(1)->childCount() == 2);
    CHECK(groupTitles(*tree).last().contains(u"(2)"_s));
    CHECK(tree->topLevelItem(1)->child(0)->text(1) == u"<b>王伟</b>"_s);
    CHECK(tree->topLevelItem(1)->child(0)->text(2).isEmpty());
    CHECK_FALSE(tree->topLevelItem(1)->child(1)->text(2).isEmpty());

    QInputMethodEvent preedit(u"wei"_s, {});
    QApplication::sendEvent(input, &preedit);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    CHECK(dialog.isVisible());
    QInputMethodEvent given;
    QApplication::sendEvent(input, &given);
    CHECK(asked.size() == 1);

    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen == QList<qint64>{ 7 });
    CHECK_FALSE(dialog.isVisible());

    dialog.open();
    typeByInputMethod(input, u"无"_s);
    CHECK(stack->currentWidget()->objectName() == u"searchEmpty"_s);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen.size() == 1);
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Ctrl+K finds a person of the demo school and opens the form")
{
    QTemporaryDir folder;
    SystemClock clock;
    UiSettings settings(folder.filePath(u"ui.ini"_s));
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    auto services = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
    REQUIRE_OK(services);
    REQUIRE_OK(createDemoSchool(*(*services)->store, 7, QDate(2026, 9, 5)));
    auto made = WindowComposition::make(**services, { lightTheme(), settings, dialogs, printers, u"0.1.0"_s });
    REQUIRE_OK(made);
    MainWindow& window = (*made)->window();
    window.show();
    const auto people = (*services)->store->list(personType());
    REQUIRE_OK(people);
    const Person& wanted = people->at(5);

    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* dialog = child<SearchDialog>(window, "searchDialog");
    typeByInputMethod(child<QLineEdit>(*dialog, "searchInput"), wanted.staffNo);
    auto* tree = child<QTreeWidget>(*dialog, "searchHits");
    REQUIRE(tree->currentItem());
    CHECK(tree->currentItem()->text(0) == wanted.name);
    keepPicture(*dialog, u"search"_s, { 680, 480 });
    QTest::keyClick(child<QLineEdit>(*dialog, "searchInput"), Qt::Key_Return);
    CHECK(window.currentPage()->code() == u"person"_s);
    CHECK(window.currentPage()->findChild<QWidget*>(u"personForm"_s)->isVisible());
}
