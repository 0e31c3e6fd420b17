// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/figure_tile.h"

#include <QAction>
#include <QMenu>

using namespace bihuan;

namespace {

struct Board : HazardDesk {
    LoopItem late, latest, due, major, fresh, submitted, closed;

    Board()
    {
        due = assigned(u"窗扇脱轨"_s, classroom, today());
        late = assigned(u"插座松动"_s, lab, today().addDays(-3));
        latest = assigned(u"门锁损坏"_s, gate, today().addDays(-9));
        major = assigned(u"电线裸露"_s, lab, today().addDays(2), true);
        fresh = hazard(u"地面湿滑"_s, gate);
        submitted = assigned(u"水龙头漏水"_s, lab, today().addDays(-1));
        REQUIRE_OK(loop.move(submitted.id, { .action = LoopAction::Submit, .measure = u"已更换"_s }));
        closed = assigned(u"已经关掉的"_s, lab, today());
        REQUIRE_OK(loop.move(closed.id, { .action = LoopAction::Submit, .measure = u"已修"_s }));
        REQUIRE_OK(loop.move(closed.id, { .action = LoopAction::Close, .person = zhang.id, .noPhotoReason = u"当场修好"_s }));
        open();
    }
    void select(const LoopItem& item)
    {
        const QModelIndex index = page->model().indexOf(item.id);
        REQUIRE(index.isValid());
        tree().setCurrentIndex(index);
        tree().setFocus();
    }
    FigureTile& tile(const char* name) { return *child<FigureTile>(*page, name); }
    void filter(const QString& text)
    {
        auto* edit = child<QLineEdit>(*page, "filterEdit");
        edit->clear();
        typeByInputMethod(edit, text);
    }
};

} // namespace

TEST_CASE("The board groups open hazards by state, overdue ones first in words, and leaves closed ones out", "[hazards]")
{
    Board f;
    CHECK(f.rows()
          == QStringList{ u"#Registered  1"_s, u"地面湿滑"_s, u"#To be checked  1"_s, u"水龙头漏水"_s, u"#Assigned  4, 2 overdue"_s,
                          u"门锁损坏"_s, u"插座松动"_s, u"窗扇脱轨"_s, u"电线裸露"_s });
    const QStringList due = f.rows(HazardBoardModel::DueColumn);
    CHECK(due[5] == u"9 day(s) overdue"_s);
    CHECK(due[6] == u"3 day(s) overdue"_s);
    CHECK(due[7] == u"Due today"_s);
    CHECK(due[8] == u"2 day(s) left"_s);
    CHECK(due[1] == u"No day set"_s);
    CHECK(due[3] == u"Put right 09-07"_s);
    CHECK(f.rows(HazardBoardModel::LevelColumn)[8] == u"Major"_s);
    CHECK(f.rows(HazardBoardModel::PlaceColumn)[8] == u"知行楼 2层 科学实验室"_s);
    CHECK(f.rows(HazardBoardModel::OwnerColumn)[8] == u"李娜"_s);
    CHECK(f.tile("openTile").count() == 6);
    CHECK(f.tile("overdueTile").count() == 2);
    CHECK(f.tile("majorTile").count() == 1);
    CHECK(f.tile("toAssignTile").count() == 1);
    CHECK(f.tile("toCheckTile").count() == 1);
    CHECK(f.unnamed() == QStringList());
    keepPicture(*f.page, u"hazards_board"_s, { 840, 700 });
}

TEST_CASE("The board filters as one types: place, words, number, person, initials; and by tile, department, zone, level", "[hazards]")
{
    Board f;
    const auto shown = [&] {
        QStringList found = f.rows();
        found.removeIf([](const QString& row) { return row.startsWith(u'#'); });
        found.sort();
        return found;
    };
    f.filter(u"实验室"_s);
    CHECK(shown() == QStringList{ u"插座松动"_s, u"水龙头漏水"_s, u"电线裸露"_s });
    f.filter(u"ckd"_s);
    CHECK(shown() == QStringList()); // 窗口的: nothing
    f.filter(u"xxnm"_s); // 学校南门
    CHECK(shown() == QStringList{ u"地面湿滑"_s, u"门锁损坏"_s });
    f.filter(u"ln sys"_s); // 李娜 and 实验室
    CHECK(shown().size() == 3);
    f.filter(f.late.number);
    CHECK(shown() == QStringList{ u"插座松动"_s });
    CHECK(child<QLabel>(*f.page, "countLabel")->text() == u"1 of 6"_s);
    f.filter(u"没有这个"_s);
    CHECK(child<QWidget>(*f.page, "noMatch")->isVisible());
    child<QLineEdit>(*f.page, "filterEdit")->clear();

    f.press("overdueTile");
    CHECK(shown() == QStringList{ u"插座松动"_s, u"门锁损坏"_s });
    f.press("overdueTile"); // pressed out again
    CHECK(shown().size() == 6);
    f.press("majorTile");
    CHECK(shown() == QStringList{ u"电线裸露"_s });
    f.press("openTile");

    const auto choose = [&](const char* name, const QString& text) {
        auto* box = child<QComboBox>(*f.page, name);
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    };
    choose("zoneBox", u"学校南门"_s.prepend(u"2层 "_s));
    CHECK(shown() == QStringList{ u"地面湿滑"_s, u"门锁损坏"_s });
    choose("departmentBox", u"(no department)"_s);
    CHECK(shown() == QStringList{ u"地面湿滑"_s });
    choose("zoneBox", u"All zones"_s);
    choose("departmentBox", u"总务处"_s);
    CHECK(shown().size() == 5);
    choose("levelBox", u"Major"_s);
    CHECK(shown() == QStringList{ u"电线裸露"_s });
    choose("levelBox", u"All levels"_s);
    choose("departmentBox", u"All departments"_s);
    choose("groupBox", u"By level"_s);
    CHECK(f.rows().first() == u"#Major hazards  1"_s);
    choose("groupBox", u"No groups"_s);
    CHECK(f.rows().first() == u"#Open hazards  6, 2 overdue"_s);
    CHECK(f.rows()[1] == u"门锁损坏"_s);
    CHECK(f.settings.value(u"hazardBoard/groupBy"_s).toInt() == int(HazardBoardModel::Grouping::None));
}

TEST_CASE("A click on a heading of the board sorts within the groups; the third click puts overdue first again", "[hazards]")
{
    Board f;
    f.page->model().setGrouping(HazardBoardModel::Grouping::None);
    auto* header = f.tree().header();
    const auto click = [&](int column) {
        const int x = header->sectionViewportPosition(column) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QApplication::processEvents();
    };
    click(HazardBoardModel::NumberColumn);
    CHECK(f.rows(HazardBoardModel::NumberColumn).value(1) == f.due.number);
    click(HazardBoardModel::NumberColumn);
    CHECK(f.rows(HazardBoardModel::NumberColumn).value(1) == f.submitted.number);
    click(HazardBoardModel::NumberColumn);
    CHECK(f.rows().value(1) == u"门锁损坏"_s);
    CHECK(f.tree().isExpanded(f.page->model().index(0, 0)));
}

TEST_CASE("Enter opens the item, Esc comes back to its row, and the keyboard goes on to the next one", "[hazards]")
{
    Board f;
    f.select(f.late);
    QTest::keyClick(&f.tree(), Qt::Key_Return);
    CHECK(f.view().isVisible());
    CHECK(child<QLabel>(f.view(), "hazardNumber")->text() == f.late.number);
    CHECK(child<PillLabel>(f.view(), "duePill")->text() == u"3 day(s) overdue"_s);
    CHECK_FALSE(child<QPushButton>(*f.page, "registerHazardButton")->isVisible());
    QTest::keyClick(&f.view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(child<QLabel>(f.view(), "hazardNumber")->text() == f.due.number);
    QTest::keyClick(&f.view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&f.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(child<QLabel>(f.view(), "hazardNumber")->text() == f.latest.number);
    QTest::keyClick(&f.view(), Qt::Key_Escape);
    CHECK_FALSE(f.view().isVisible());
    CHECK(f.page->model().item(f.tree().currentIndex())->id == f.latest.id);
    CHECK(f.tree().hasFocus());

    f.page->showItem(f.closed.id); // from the search: not on the board, shown all the same
    CHECK(child<PillLabel>(f.view(), "statePill")->text() == u"Closed"_s);
    CHECK(f.actionButtons() == QStringList{ u"reopenStepButton"_s });
}

TEST_CASE("The menu of a row offers the steps that are possible and opens them", "[hazards]")
{
    Board f;
    f.select(f.submitted);
    const QPoint at = f.tree().visualRect(f.tree().currentIndex()).center();
    emit f.tree().customContextMenuRequested(at);
    auto* menu = child<QMenu>(*f.page, "rowMenu");
    QStringList names;
    for (const QAction* action : menu->actions())
        if (!action->objectName().isEmpty())
            names << action->objectName();
    CHECK(names.contains(u"verifyMenuAction"_s));
    CHECK(names.contains(u"returnMenuAction"_s));
    CHECK_FALSE(names.contains(u"assignMenuAction"_s));
    child<QAction>(*menu, "returnMenuAction")->trigger();
    menu->close();
    CHECK(f.step().isOpen());
    CHECK(f.step().action() == LoopAction::Return);
}

TEST_CASE("The board follows changes made elsewhere and says the number for the navigation", "[hazards]")
{
    Board f;
    QStringList badges;
    QObject::connect(f.page.get(), &Page::badgeChanged, [&](const QString& badge) { badges << badge; });
    f.hazard(u"新的一个"_s, f.lab);
    CHECK(badges == QStringList{ u"7"_s });
    CHECK(f.rows().contains(u"新的一个"_s));
    REQUIRE_OK(f.school.service->setVoided(loopItemType().kind(), { f.fresh.id.value() }, true, u"重复登记"_s));
    CHECK_FALSE(f.rows().contains(u"地面湿滑"_s));
}

TEST_CASE("What is shown on the board is exported and printed in that order", "[hazards]")
{
    Board f;
    f.filter(u"实验室"_s);
    f.dialogs.saveFile = f.folder.filePath(u"board.xlsx"_s);
    child<QAction>(*f.page, "exportAction")->trigger();
    const auto read = readSheetFile(f.dialogs.saveFile);
    REQUIRE_OK(read);
    REQUIRE(read->sheet.rows.size() == 4);
    CHECK(read->sheet.rows[0].first() == u"Number"_s);
    CHECK(read->sheet.rows[1].contains(u"水龙头漏水"_s));
    CHECK(read->sheet.rows[2].contains(u"插座松动"_s));
    CHECK(read->sheet.rows[2].last() == f.today().addDays(-3).toString(Qt::ISODate));
    child<QAction>(*f.page, "printAction")->trigger();
    auto* dialog = child<PrintDialog>(*f.page, "printDialog");
    CHECK(dialog->isVisible());
}

TEST_CASE("An empty board says what to do", "[hazards]")
{
    HazardDesk f;
    f.open();
    CHECK(child<QWidget>(*f.page, "noOpenHazards")->isVisible());
    f.press("registerHazardActionEmptyButton");
    CHECK(f.page->entry().isVisible());
}
