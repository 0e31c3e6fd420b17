// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "tests/ui/inspection/watch_desk.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("people are typed into the roster, emptied, copied and taken back by keyboard", "[watch]")
{
    WatchDesk desk;
    WatchGrid& grid = desk.roster();
    desk.go(grid, u"arrival"_s, u"校门内侧"_s, 1);
    QTest::keyClick(&grid, Qt::Key_Return);
    desk.pick({ u"张伟"_s, u"李娜"_s });
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 1) == u"张伟、李娜"_s);
    CHECK(grid.currentIndex() == desk.cell(grid, u"arrival"_s, u"校门内侧"_s, 1)); // the keyboard stays where it was

    // A letter opens the picker with it: initials find the person.
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(grid.currentIndex() == desk.cell(grid, u"arrival"_s, u"东楼梯口"_s, 1));
    QTest::keyClick(&grid, Qt::Key_W);
    auto* picker = desk.dialog<QDialog>("referencePicker");
    auto* filter = picker->findChild<FilterEdit*>();
    CHECK(filter->text() == u"w"_s);
    QTest::keyClick(filter, Qt::Key_F);
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::mouseClick(child<QPushButton>(*picker, "referenceChoose"), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.text(grid, u"arrival"_s, u"东楼梯口"_s, 1) == u"王芳"_s);

    desk.go(grid, u"arrival"_s, u"校门内侧"_s, 1);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 2) == u"张伟、李娜"_s);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 2).isEmpty());
    desk.trigger("watchUndoAction");
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 2) == u"张伟、李娜"_s);
    desk.trigger("watchUndoAction");
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 2).isEmpty());
    for (int i = 0; i < 4; ++i)
        desk.trigger("watchUndoAction");
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 1).isEmpty());
    CHECK_FALSE(child<QAction>(*desk.page, "watchUndoAction")->isEnabled());
    CHECK(child<QAction>(*desk.page, "watchUndoAction")->shortcut() == QKeySequence(QKeySequence::Undo));
}

TEST_CASE("clashes and gaps stand in the cells they concern, in words", "[watch]")
{
    WatchDesk desk;
    WatchGrid& grid = desk.roster();
    CHECK(desk.findings(grid, u"arrival"_s, u"校门内侧"_s, 1).isEmpty()); // no roster yet: nobody complains
    desk.set({ desk.edit(u"arrival"_s, 0, 1, { u"张伟"_s }), desk.edit(u"arrival"_s, 1, 1, { u"张伟"_s }) }, desk.monday);
    QApplication::processEvents();
    CHECK(desk.findings(grid, u"arrival"_s, u"校门内侧"_s, 1).join(u' ').contains(u"早到校 东楼梯口"_s));
    CHECK(desk.findings(grid, u"arrival"_s, u"东楼梯口"_s, 1).join(u' ').contains(u"张伟"_s));
    CHECK(desk.findings(grid, u"arrival"_s, u"操场"_s, 1).size() == 1);
    const QString read = desk.cell(grid, u"arrival"_s, u"东楼梯口"_s, 1).data(Qt::AccessibleTextRole).toString();
    CHECK(read.contains(u"张伟"_s));
    CHECK(read.contains(u"校门内侧"_s));
}

TEST_CASE("odd and even weeks and the deputy of a cell", "[watch]")
{
    WatchDesk desk;
    WatchGrid& grid = desk.roster();
    desk.set({ desk.edit(u"arrival"_s, 0, 1, { u"张伟"_s }, u"odd"_s), desk.edit(u"arrival"_s, 0, 1, { u"李娜"_s }, u"even"_s) }, desk.monday);
    QApplication::processEvents();
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 1).count(u'\n') == 1);
    desk.go(grid, u"arrival"_s, u"校门内侧"_s, 1);
    QTest::keyClick(&grid, Qt::Key_Return); // two lists: the dialog, not the quick picker
    auto* dialog = desk.dialog<QDialog>("watchCellDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    keepPicture(*dialog, u"watch-cell-dialog"_s, { 460, 420 });
    QTest::mouseClick(child<QPushButton>(*dialog, "watchCellTake"), Qt::LeftButton);
    CHECK(desk.rows(u"watch_post"_s) == 2); // nothing changed
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(desk.text(grid, u"arrival"_s, u"校门内侧"_s, 1).isEmpty());
}

TEST_CASE("changes hold from the day that is set; a wrong date is told", "[watch]")
{
    WatchDesk desk;
    WatchGrid& grid = desk.roster();
    desk.set({ desk.edit(u"arrival"_s, 0, 1, { u"张伟"_s }) }, desk.monday);
    auto* from = child<QLineEdit>(*desk.page, "watchFromDate");
    from->setText(u"2026-09-31"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(desk.message().contains(u"2026-09-31"_s));
    from->setText(u"2026.9.21"_s);
    QTest::keyClick(from, Qt::Key_Return);
    desk.go(grid, u"arrival"_s, u"校门内侧"_s, 1);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(desk.whoAt(desk.monday.addDays(7), u"arrival"_s, 0) == u"张伟"_s);
    CHECK(desk.whoAt(desk.monday.addDays(14), u"arrival"_s, 0).isEmpty());
}

TEST_CASE("an import of a roster is tried first; the workbook that was exported comes back", "[watch]")
{
    WatchDesk desk;
    const QString csv = desk.folder.filePath(u"护学岗.csv"_s);
    const auto write = [&](const QString& text) {
        QFile file(csv);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    desk.dialogs.openFile = csv;
    write(u"时段,点位,周一,周二\n早到校,校门内侧,张伟,赵大\n"_s);
    desk.trigger("watchImportAction");
    auto* wrong = desk.dialog<QDialog>("watchImportDialog");
    CHECK_FALSE(child<QPushButton>(*wrong, "watchImportApply")->isEnabled());
    CHECK(child<QListWidget>(*wrong, "watchImportIssues")->item(0)->text().contains(u"赵大"_s));
    CHECK(unnamedControls(*wrong) == QStringList());
    keepPicture(*wrong, u"watch-import-wrong"_s, { 620, 460 });
    wrong->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.rows(u"watch_post"_s) == 0);

    write(u"时段,点位,周一,周二\n早到校,校门内侧,张伟,李娜\n"_s);
    desk.trigger("watchImportAction");
    QTest::mouseClick(child<QPushButton>(*desk.dialog<QDialog>("watchImportDialog"), "watchImportApply"), Qt::LeftButton);
    CHECK(desk.text(desk.roster(), u"arrival"_s, u"校门内侧"_s, 2) == u"李娜"_s);
    QTest::mouseClick(child<QPushButton>(desk.page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(desk.text(desk.roster(), u"arrival"_s, u"校门内侧"_s, 2).isEmpty());

    desk.dialogs.saveFile = desk.folder.filePath(u"out.xlsx"_s);
    desk.trigger("watchExportAction");
    CHECK(QFile::exists(desk.dialogs.saveFile));
}

TEST_CASE("a school without points is told how to begin", "[watch]")
{
    WatchDesk desk;
    const auto points = desk.store->list(watchPointType());
    for (const WatchPoint& point : *points)
        REQUIRE_OK(desk.service->setVoided(watchPointType().kind(), { point.id.value() }, true, u"重来"_s));
    QApplication::processEvents();
    auto* nothing = child<QWidget>(*desk.page, "watchNothing");
    CHECK(nothing->isVisibleTo(desk.page.get()));
    keepPicture(*desk.page, u"watch-empty"_s);
    desk.trigger("watchAddPointsAction");
    CHECK_FALSE(nothing->isVisibleTo(desk.page.get()));
    CHECK(desk.roster().model()->rowCount() > 9);
}

TEST_CASE("last term's roster is copied after a question, and taken back", "[watch]")
{
    WatchDesk desk;
    desk.set({ desk.edit(u"arrival"_s, 0, 1, { u"张伟"_s }) }, { 2026, 3, 2 });
    desk.dialogs.answer = false;
    desk.trigger("watchCopyTermAction");
    CHECK(desk.rows(u"watch_post"_s) == 1);
    desk.dialogs.answer = true;
    desk.trigger("watchCopyTermAction");
    CHECK(desk.text(desk.roster(), u"arrival"_s, u"校门内侧"_s, 1) == u"张伟"_s);
    QTest::mouseClick(child<QPushButton>(desk.page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(desk.text(desk.roster(), u"arrival"_s, u"校门内侧"_s, 1).isEmpty());
    desk.trigger("watchCopyTermAction");
    desk.trigger("watchCopyTermAction");
    CHECK_FALSE(desk.message().isEmpty());
}
