// SPDX-License-Identifier: GPL-3.0-or-later
// Hazards in the whole program: found from the overview, the search, the issues, and by one shortcut from every page.
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "tests/ui/whole_program.h"
#include "ui/dashboard/issue_list_page.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/shell/search_dialog.h"

#include <QAction>
#include <QTreeWidget>

using namespace bihuan;

namespace {

struct Program : WholeProgram {
    LoopItem late, major;

    Program()
    {
        const Zone zone = services->store->list(zoneType())->first();
        const QDate today = clock.today();
        const auto add = [&](const QString& what, const QString& level, QDate found) {
            LoopItem item;
            item.kind = u"hazard"_s;
            item.zone = zone.id;
            item.description = what;
            item.level = level;
            item.foundOn = found;
            const auto made = services->loop->add(item);
            REQUIRE_OK(made);
            return made->item;
        };
        late = add(u"消火栓玻璃破碎"_s, u"general"_s, today.addDays(-9));
        REQUIRE_OK(services->loop->move(late.id, { .action = LoopAction::Assign, .due = today.addDays(-2), .department = services->store->list(departmentType())->first().id }));
        major = add(u"配电箱漏电"_s, u"major"_s, today);
        window().resize(1024, 768);
        window().show();
    }
    HazardBoardPage& board()
    {
        auto* page = qobject_cast<HazardBoardPage*>(window().currentPage());
        REQUIRE(page);
        return *page;
    }
    /// A page in the navigation: its title and its count.
    std::pair<QString, QString> entry(const QString& page)
    {
        const auto* list = child<QTreeWidget>(window(), "mechanismList");
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                if (const auto* item = list->topLevelItem(i)->child(j); item->data(0, Qt::UserRole).toString() == page)
                    return { item->text(0), item->text(1) };
        return {};
    }
};

} // namespace

TEST_CASE("The overview counts open, overdue and major hazards and leads to the board", "[hazards]")
{
    Program f;
    f.window().openPage(u"overviewBoard"_s);
    QApplication::processEvents();
    CHECK(child<QWidget>(f.window(), "openHazardsCard")->accessibleName() == u"Open hazards: 2, 1 to assign, 0 to check"_s);
    CHECK(child<QWidget>(f.window(), "overdueHazardsCard")->accessibleName().startsWith(u"Hazards overdue: 1"_s));
    CHECK(child<QWidget>(f.window(), "majorHazardsCard")->accessibleName().startsWith(u"Major hazards open: 1"_s));
    keepPicture(f.window(), u"hazards_overview"_s);
    QTest::mouseClick(child<QAbstractButton>(f.window(), "overdueHazardsCard"), Qt::LeftButton);
    CHECK(f.board().model().total() == 2);
    keepPicture(f.window(), u"hazards_window"_s);
}

TEST_CASE("One shortcut registers a hazard from every page", "[hazards]")
{
    Program f;
    f.window().openPage(u"person"_s);
    QApplication::processEvents();
    auto* action = child<QAction>(f.window(), "registerHazardToolAction");
    CHECK(action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    QTest::keyClick(&f.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    if (!qobject_cast<HazardBoardPage*>(f.window().currentPage())) // offscreen windows are not always active
        action->trigger();
    CHECK(f.board().entry().isVisible());
    QApplication::processEvents();
    keepPicture(f.window(), u"hazards_window_entry"_s);
}

TEST_CASE("The search, the issues and a draft lead to the item itself", "[hazards]")
{
    Program f;
    child<QAction>(f.window(), "searchAction")->trigger();
    auto* search = child<SearchDialog>(f.window(), "searchDialog");
    emit search->recordChosen(u"loop_item"_s, f.late.id.value());
    search->close();
    CHECK(child<QLabel>(f.board(), "hazardNumber")->text() == f.late.number);

    f.window().openPage(IssueListPage::info().code);
    auto* issues = qobject_cast<IssueListPage*>(f.window().currentPage());
    REQUIRE(issues);
    emit issues->recordWanted(u"loop_item"_s, f.major.id.value());
    CHECK(child<QLabel>(f.board(), "hazardNumber")->text() == f.major.number);
    keepPicture(f.window(), u"hazards_window_item"_s);
}

TEST_CASE("The ledger holds all hazards, closed and void ones too, and Enter opens the item", "[hazards]")
{
    Program f;
    LoopItem drill;
    drill.kind = u"drill"_s;
    drill.description = u"集合时间过长"_s;
    drill.level = u"general"_s;
    REQUIRE_OK(f.services->loop->add(drill));
    f.window().openPage(u"loop_item"_s);
    auto* list = qobject_cast<RecordListPage*>(f.window().currentPage());
    REQUIRE(list);
    CHECK(list->title() == u"Ledger of hazards"_s);
    CHECK(f.entry(u"loop_item"_s).first == u"Ledger of hazards"_s); // in the navigation, too
    CHECK(list->model().totalRows() == 2); // hazards alone
    QStringList words;
    for (int row = 0; row < 2; ++row)
        words << list->model().statusText(list->model().record(row));
    words.sort();
    CHECK(words == QStringList{ u"Overdue"_s, u"Registered"_s });
    auto* table = child<RecordTable>(*list, "recordTable");
    QStringList shown;
    for (const int column : table->visibleColumns())
        shown << list->model().columnKey(column);
    CHECK(shown.mid(0, 3) == QStringList{ u"number"_s, RecordRows::stateKey, u"found_on"_s });
    CHECK(shown.contains(u"description"_s));
    CHECK_FALSE(shown.contains(u"kind"_s));
    keepPicture(f.window(), u"hazards_window_ledger"_s);
    table->selectIds({ f.late.id.value() });
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(child<QLabel>(f.board(), "hazardNumber")->text() == f.late.number);
    f.window().openPage(u"loop_item"_s);
    child<QAction>(*f.window().currentPage(), "newAction")->trigger();
    CHECK(f.board().entry().isVisible());
}
