// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"
#include "core/base/text.h"
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
#include <QTableView>
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

/// Search over answers that are laid down.
struct Answers {
    QStringList asked;
    QList<SearchGroup> groups;

    SearchDialog::Search search()
    {
        return [this](const QString& words, const SearchScope& scope) -> Result<QList<SearchGroup>> {
            asked << u"%1 %2 %3"_s.arg(words).arg(scope.perKind).arg(scope.kind);
            if (words != u"王"_s)
                return QList<SearchGroup>{};
            QList<SearchGroup> given;
            for (SearchGroup group : std::as_const(groups))
                if (scope.kind.isEmpty() || group.kind->code == scope.kind) {
                    group.hits = group.hits.first(qMin<qsizetype>(group.hits.size(), scope.perKind));
                    given << group;
                }
            return given;
        };
    }
};

/// The whole program over the demo school with its agreements issued.
struct Program {
    QTemporaryDir folder;
    SystemClock clock;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    std::unique_ptr<Services> services;
    std::unique_ptr<WindowComposition> composition;

    Program()
    {
        auto opened = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
        REQUIRE_OK(createDemoSchool(*services->store, 7, QDate(2026, 9, 5)));
        auto made = WindowComposition::make(*services, { lightTheme(), settings, dialogs, printers, u"0.1.0"_s });
        REQUIRE_OK(made);
        composition = std::move(*made);
        composition->window().show();
    }
    MainWindow& window() { return composition->window(); }
    /// Ctrl+K, the words, and the dialog with its answer.
    SearchDialog* find(const QString& words)
    {
        QApplication::setActiveWindow(&window());
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto* dialog = child<SearchDialog>(window(), "searchDialog");
        typeByInputMethod(child<QLineEdit>(*dialog, "searchInput"), words);
        return dialog;
    }
    /// The same, and Enter on the first hit.
    void open(const QString& words)
    {
        SearchDialog* dialog = find(words);
        REQUIRE(child<QTreeWidget>(*dialog, "searchHits")->currentItem());
        QTest::keyClick(child<QLineEdit>(*dialog, "searchInput"), Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("Search groups what it finds, goes by arrow keys, and leaves Enter to an unfinished input method")
{
    lightTheme();
    Answers answers;
    answers.groups = { { &departmentType().kind(), 1, { { 2, u"王府校区"_s, {}, false } } },
                       { &personType().kind(), 2, { { 7, u"王伟"_s, u"<b>教师</b>"_s, false }, { 9, u"王芳"_s, u"教师"_s, true } } } };
    SearchDialog dialog(answers.search());
    QStringList chosen;
    QObject::connect(&dialog, &SearchDialog::recordChosen,
                     [&](const QString& kind, qint64 id) { chosen << u"%1 %2"_s.arg(kind).arg(id); });
    dialog.open();
    auto* input = child<QLineEdit>(dialog, "searchInput");
    auto* tree = child<QTreeWidget>(dialog, "searchHits");
    auto* stack = child<QStackedWidget>(dialog, "searchStack");
    CHECK(stack->currentWidget()->objectName() == u"searchEmpty"_s);
    CHECK(unnamedControls(dialog) == QStringList());

    typeByInputMethod(input, u"王"_s);
    CHECK(answers.asked == QStringList{ u"王 20 "_s });
    REQUIRE(stack->currentWidget() == tree);
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(groupTitles(*tree).last().contains(u"2"_s));
    CHECK(child<QLabel>(dialog, "searchNote")->text().contains(u"3"_s));
    REQUIRE(tree->topLevelItem(1)->childCount() == 2);
    CHECK(tree->topLevelItem(1)->child(0)->text(1) == u"<b>教师</b>"_s);
    CHECK(tree->topLevelItem(1)->child(0)->text(2).isEmpty());
    CHECK_FALSE(tree->topLevelItem(1)->child(1)->text(2).isEmpty());

    QInputMethodEvent preedit(u"wei"_s, {});
    QApplication::sendEvent(input, &preedit);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    CHECK(dialog.isVisible());
    QInputMethodEvent given;
    QApplication::sendEvent(input, &given);
    CHECK(answers.asked.size() == 1);

    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen == QStringList{ u"person 7"_s });
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Search says when there is nothing, and Enter does nothing then")
{
    lightTheme();
    Answers answers;
    SearchDialog dialog(answers.search());
    int chosen = 0;
    QObject::connect(&dialog, &SearchDialog::recordChosen, [&] { ++chosen; });
    dialog.open();
    auto* input = child<QLineEdit>(dialog, "searchInput");
    auto* empty = child<QWidget>(dialog, "searchEmpty");
    auto* stack = child<QStackedWidget>(dialog, "searchStack");
    const QString before = empty->accessibleName();
    typeByInputMethod(input, u"无"_s);
    CHECK(stack->currentWidget() == empty);
    CHECK(empty->accessibleName() != before);
    CHECK(child<QLabel>(dialog, "searchNote")->text().isEmpty());
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(chosen == 0);
    input->clear();
    CHECK(empty->accessibleName() == before);
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Of a kind with many hits the first are listed, and the row under them brings more")
{
    lightTheme();
    Answers answers;
    SearchGroup people{ &personType().kind(), 300, {} };
    for (int i = 1; i <= 300; ++i)
        people.hits << SearchHit{ i, u"王%1"_s.arg(i), {}, false };
    answers.groups = { people };
    SearchDialog dialog(answers.search());
    QList<qint64> chosen;
    QObject::connect(&dialog, &SearchDialog::recordChosen, [&](const QString&, qint64 id) { chosen << id; });
    dialog.open();
    auto* input = child<QLineEdit>(dialog, "searchInput");
    auto* tree = child<QTreeWidget>(dialog, "searchHits");
    typeByInputMethod(input, u"王"_s);
    QTreeWidgetItem* group = tree->topLevelItem(0);
    REQUIRE(group->childCount() == 21);
    CHECK(group->text(0).contains(u"300"_s));
    CHECK(group->child(20)->text(0).contains(u"280"_s));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(input, Qt::Key_Down);
    CHECK(tree->currentItem() == group->child(20));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(answers.asked.last() == u"王 200 person"_s);
    REQUIRE(dialog.isVisible());
    REQUIRE(group->childCount() == 201);
    CHECK(tree->currentItem() == group->child(20)); // the first of those that were not there before
    CHECK(group->child(200)->text(0).contains(u"100"_s));
    CHECK_FALSE(group->child(200)->flags().testFlag(Qt::ItemIsSelectable));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(chosen == QList<qint64>{ 21 });
}

TEST_CASE("Ctrl+K finds a person of the demo school and opens the form")
{
    Program program;
    const auto people = program.services->store->list(personType());
    REQUIRE_OK(people);
    const Person& wanted = people->at(5);
    SearchDialog* dialog = program.find(wanted.staffNo);
    auto* tree = child<QTreeWidget>(*dialog, "searchHits");
    REQUIRE(tree->currentItem());
    CHECK(tree->currentItem()->text(0) == wanted.name);
    QTest::keyClick(child<QLineEdit>(*dialog, "searchInput"), Qt::Key_Return);
    CHECK(program.window().currentPage()->code() == u"person"_s);
    CHECK(program.window().currentPage()->findChild<QWidget*>(u"personForm"_s)->isVisible());
}

TEST_CASE("Search finds by one Chinese character and opens a voided record")
{
    Program program;
    auto departments = program.services->store->list(departmentType());
    REQUIRE_OK(departments);
    const Department gone = departments->first();
    REQUIRE_OK(program.services->records->setVoided(departmentType().kind(), { gone.id.value() }, true, u"合并"_s));
    SearchDialog* dialog = program.find(gone.name.left(1));
    auto* tree = child<QTreeWidget>(*dialog, "searchHits");
    QTreeWidgetItem* group = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        if (tree->topLevelItem(i)->text(0).startsWith(departmentType().kind().pluralTitle()))
            group = tree->topLevelItem(i);
    REQUIRE(group);
    QTreeWidgetItem* last = group->child(group->childCount() - 1);
    CHECK(last->text(0) == gone.name);
    CHECK_FALSE(last->text(2).isEmpty());
    tree->setCurrentItem(last);
    QTest::keyClick(child<QLineEdit>(*dialog, "searchInput"), Qt::Key_Return);
    CHECK(program.window().currentPage()->code() == u"department"_s);
    CHECK(program.window().currentPage()->findChild<QWidget*>(u"departmentForm"_s)->isVisible());
}

TEST_CASE("Search opens an agreement at its row, by number, by short code and by a person's initials")
{
    Program program;
    AgreementServices& agreements = *program.services->agreements;
    const auto plan = agreements.campaign.dryRun({ .year = 2026 });
    REQUIRE_OK(plan);
    REQUIRE_OK(agreements.campaign.issue(*plan));
    const auto all = program.services->store->list(agreementType());
    REQUIRE_OK(all);
    REQUIRE(all->size() > 50);
    const Agreement& wanted = all->at(40);
    const auto selectedRow = [&program] {
        REQUIRE(program.window().currentPage()->code() == u"agreements"_s);
        auto* table = child<QTableView>(*program.window().currentPage(), "agreementTable");
        REQUIRE(table->selectionModel()->selectedRows().size() == 1);
        QString cells;
        const int row = table->selectionModel()->selectedRows().first().row();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(row, column).data().toString() + u'|';
        return cells;
    };
    program.open(wanted.number);
    CHECK(selectedRow().contains(wanted.number));
    program.open(all->at(7).shortCode.toLower());
    CHECK(selectedRow().contains(all->at(7).number));

    SearchDialog* dialog = program.find(pinyinInitials(wanted.personName, true));
    auto* tree = child<QTreeWidget>(*dialog, "searchHits");
    CHECK(tree->findItems(wanted.number, Qt::MatchRecursive).size() == 1);
    CHECK(tree->findItems(wanted.personName, Qt::MatchRecursive).size() == 1);
    keepPicture(*dialog, u"search"_s, { 680, 480 });
}
