// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/checks_desk.h"

#include "core/inspection/checks/check_line_queries.h"
#include "ui/inspection/checks/check_findings_page.h"
#include "ui/inspection/checks/check_items_model.h"
#include "ui/inspection/checks/check_lines_model.h"
#include "ui/inspection/checks/checklists_page.h"
#include "ui/records/record_form.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct LibraryDesk : ChecksDesk {
    ChecklistsPage lists{ library, context };
    QTableView* table = nullptr;

    LibraryDesk()
    {
        lists.resize(860, 680);
        lists.show();
        lists.activated();
        table = child<QTableView>(lists, "checkItemTable");
    }
    QString cell(int row, CheckItemsModel::Column column) const { return table->model()->index(row, int(column)).data().toString(); }
    void press(const char* button) { QTest::mouseClick(child<QPushButton>(lists, button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("the lists stand by how often they are due, and items are edited where they stand", "[checks]")
{
    LibraryDesk desk;
    auto* tree = child<QTreeWidget>(desk.lists, "checklistTree");
    CHECK(tree->topLevelItemCount() == 7);
    CHECK(desk.table->model()->rowCount() == 7);
    CHECK(unnamedControls(desk.lists).isEmpty());
    keepPicture(desk.lists, u"checks-library"_s, { 860, 680 });

    const QString before = desk.cell(0, CheckItemsModel::Column::Content);
    const QModelIndex first = desk.table->model()->index(0, int(CheckItemsModel::Column::Content));
    desk.table->setCurrentIndex(first);
    desk.table->edit(first);
    auto* editor = desk.table->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    typeByInputMethod(editor, u"走廊、楼梯没有电动车"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a cell is taken over after the key
    CHECK(desk.cell(0, CheckItemsModel::Column::Content) == u"走廊、楼梯没有电动车"_s);
    CHECK(desk.school.store->list(checkItemType(), { .where = { { u"content"_s, u"走廊、楼梯没有电动车"_s } } })->size() == 1);
    // What a rule forbids is said and not taken over.
    CHECK_FALSE(desk.table->model()->setData(first, u"  "_s, Qt::EditRole));
    CHECK(desk.lists.messages().tone() == Tone::Error);
    CHECK(desk.cell(0, CheckItemsModel::Column::Content) == u"走廊、楼梯没有电动车"_s);
    desk.press("restoreItemActionButton");
    CHECK(desk.cell(0, CheckItemsModel::Column::Content) == before);

    desk.press("itemDownActionButton");
    CHECK(desk.cell(1, CheckItemsModel::Column::Content) == before);
    CHECK(desk.table->currentIndex().row() == 1);
    desk.press("itemUpActionButton");
    CHECK(desk.cell(0, CheckItemsModel::Column::Content) == before);
    CHECK_FALSE(child<QPushButton>(desk.lists, "itemUpActionButton")->isEnabled());

    const QModelIndex use = desk.table->model()->index(0, int(CheckItemsModel::Column::InUse));
    CHECK(desk.table->model()->setData(use, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(desk.school.store->list(checkItemType(), { .where = { { u"disabled"_s, 1 } } })->size() == 1);

    desk.press("addItemActionButton");
    CHECK(desk.table->model()->rowCount() == 8);
    CHECK(desk.table->currentIndex().row() == 7);
    CHECK_FALSE(child<QPushButton>(desk.lists, "restoreItemActionButton")->isEnabled()); // the school's own has no default
    desk.dialogs.text = u"写错了"_s;
    desk.press("removeItemActionButton");
    CHECK(desk.table->model()->rowCount() == 7);
}

TEST_CASE("a list goes out of use and comes back, a new one is made with its form", "[checks]")
{
    LibraryDesk desk;
    desk.press("toggleListActionButton");
    CHECK(child<QLabel>(desk.lists, "checklistTitle")->text().contains(u"not in use"_s));
    CHECK(desk.school.store->list(checklistType(), { .where = { { u"disabled"_s, 1 } } })->size() == 2); // one is so by default
    desk.press("toggleListActionButton");
    CHECK(desk.school.store->list(checklistType(), { .where = { { u"disabled"_s, 1 } } })->size() == 1);
    desk.press("newListActionButton");
    auto* form = desk.lists.findChild<RecordForm*>();
    REQUIRE(form);
    CHECK(form->isVisible());
    auto* name = child<QLineEdit>(*form, "nameInput");
    name->clear();
    typeByInputMethod(name, u"心理辅导室周查"_s);
    REQUIRE(form->save());
    CHECK_FALSE(form->isVisible());
    CHECK(child<QLabel>(desk.lists, "checklistTitle")->text() == u"心理辅导室周查"_s);
    CHECK(desk.table->model()->rowCount() == 0);
    desk.press("addItemActionButton");
    CHECK(desk.table->model()->rowCount() == 1);
    desk.press("restoreAllActionButton");
    CHECK(desk.lists.messages().tone() == Tone::Info);
}

TEST_CASE("a hundred thousand findings: opened, filtered and sorted at once", "[checks]")
{
    ChecksDesk desk;
    const Inspection one = desk.school.sheet(u"day/2026-09-14/b//知行楼"_s);
    REQUIRE_OK(desk.school.database->run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO inspection_line (done_on, result, place, item_no, content, finding, category, inspection) "
        "SELECT date('2020-01-01', '+' || (i % 2000) || ' days'), CASE WHEN i % 10 = 0 THEN 'na' ELSE 'wrong' END, '知行楼 ' || (i % 97) || '号教室', i % 9, "
        "'插座、开关、电线完好，没有私拉乱接', CASE WHEN i = 77777 THEN '讲台下有蛇' ELSE '第' || i || '处插座松动' END, "
        "CASE WHEN i % 3 = 0 THEN '消防' ELSE '用电' END, ? FROM n"_s,
        { one.id.value() }));
    CheckFindingsPage page(desk.context);
    page.resize(860, 680);
    page.show();
    QElapsedTimer timer;
    QStringList times;
    const auto timed = [&](const QString& what, auto action) {
        timer.start();
        action();
        QCoreApplication::processEvents();
        times << u"%1 %2 ms"_s.arg(what).arg(timer.elapsed());
    };
    timed(u"open"_s, [&] { page.activated(); });
    CHECK(page.model().rowCount() == 100000);
    keepPicture(page, u"checks-findings"_s, { 860, 680 });
    auto* table = child<QTableView>(page, "findingsTable");
    timed(u"sort by zone"_s, [&] { table->sortByColumn(int(CheckLinesModel::Column::Place), Qt::AscendingOrder); });
    CHECK(page.model().row(0)->place == u"知行楼 0号教室"_s);
    timed(u"to the end"_s, [&] { table->scrollToBottom(); });
    CHECK(page.model().row(99999) != nullptr);
    timed(u"sort by day"_s, [&] { table->sortByColumn(int(CheckLinesModel::Column::Day), Qt::DescendingOrder); });
    timed(u"rare word"_s, [&] {
        ChecksDesk::type(page, "filterEdit", u"讲台"_s, false);
        QTRY_COMPARE(page.model().rowCount(), 1);
    });
    timed(u"frequent word"_s, [&] {
        ChecksDesk::type(page, "filterEdit", u"插座 松动"_s, false);
        QTRY_COMPARE(page.model().rowCount(), CheckLinesModel::mostFound);
        CHECK(page.model().hasMore());
    });
    auto* category = child<QComboBox>(page, "categoryBox");
    timed(u"category"_s, [&] {
        category->setCurrentIndex(category->findText(u"消防"_s));
        emit category->activated(category->currentIndex());
    });
    CHECK(page.model().hasMore());
    child<QLineEdit>(page, "filterEdit")->clear();
    QTRY_COMPARE(page.model().rowCount(), 33333);
    INFO(times.join(u", "_s).toStdString());
    qInfo("findings: %s", qPrintable(times.join(u", "_s)));
    // Too many for one paper is said, not tried.
    child<QAction>(page, "registerAction")->trigger();
    CHECK(page.messages().text().contains(u"5000"_s));
}

TEST_CASE("from a finding to its hazard and its inspection", "[checks]")
{
    ChecksDesk desk;
    const Inspection one = desk.school.sheet(u"day/2026-09-14/b//知行楼"_s);
    const auto report = desk.school.checks.keying.key(
        desk.school.keyed(one, { 2026, 9, 14 }, { { .itemNo = 1, .zone = desk.school.zone(u"知行楼一层走廊"_s), .finding = u"堆放旧课桌"_s } }));
    REQUIRE_OK(report);
    CheckFindingsPage page(desk.context);
    page.show();
    page.activated();
    REQUIRE(page.model().rowCount() == 1);
    CHECK(unnamedControls(page).isEmpty());
    QSignalSpy wanted(&page, &CheckFindingsPage::recordWanted);
    page.showLine(report->lines.first().id.value());
    QTest::mouseClick(child<QPushButton>(page, "openHazardActionButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(page, "openInspectionActionButton"), Qt::LeftButton);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0][0].toString() == u"loop_item"_s);
    CHECK(wanted[0][1].toLongLong() == report->lines.first().hazard.value());
    CHECK(wanted[1][0].toString() == u"inspection"_s);
    desk.dialogs.saveFile = desk.folder.filePath(u"findings.xlsx"_s);
    child<QAction>(page, "exportAction")->trigger();
    CHECK(QFileInfo(desk.dialogs.saveFile).size() > 1000);
}
