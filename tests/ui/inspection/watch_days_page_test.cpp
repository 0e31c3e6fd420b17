// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/watch_desk.h"
#include "ui/printing/page_preview.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// 张伟 and 李娜 at the gate, 王芳 on the stairs on Mondays before school, 曾敏 in the yard on Tuesdays.
struct WatchDays : WatchDesk {
    WatchDays()
    {
        set({ edit(u"arrival"_s, 0, 1, { u"张伟"_s, u"李娜"_s }), edit(u"arrival"_s, 1, 1, { u"王芳"_s }), edit(u"arrival"_s, 2, 2, { u"曾敏"_s }) }, monday);
        QApplication::processEvents();
    }
    /// Selects the row whose point and planned person these are; returns its texts.
    QStringList row(const QString& point, const QString& planned)
    {
        QAbstractItemModel& model = *day().model();
        for (int at = 0; at < model.rowCount(); ++at)
            if (model.index(at, 1).data().toString() == point && model.index(at, 3).data().toString() == planned) {
                day().selectRow(at);
                QStringList texts;
                for (int column = 0; column < model.columnCount(); ++column)
                    texts << model.index(at, column).data().toString();
                return texts;
            }
        return {};
    }
    QMenu* menuAt(const QModelIndex& cell)
    {
        week().setCurrentIndex(cell);
        QTest::keyClick(&week(), Qt::Key_Return);
        return dialog<QMenu>("watchDutyMenu");
    }
    static QAction* entry(QMenu& menu, const QString& words)
    {
        for (QAction* action : menu.actions())
            if (action->text().contains(words))
                return action;
        FAIL("no such entry");
        return nullptr;
    }
};

} // namespace

TEST_CASE("today: somebody stands in, proposed among those who are free, and it is taken back", "[watch]")
{
    WatchDays desk;
    desk.page->showView(WatchPage::Today);
    REQUIRE(desk.row(u"东楼梯口"_s, u"王芳"_s).value(4) == u"王芳"_s);
    desk.click("watchStandInButton");
    auto* dialog = desk.dialog<QDialog>("watchSubDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    auto* list = child<QListWidget>(*dialog, "watchSubList");
    QStringList names;
    for (int i = 0; i < list->count(); ++i)
        names << list->item(i)->text().section(u' ', 0, 0);
    CHECK_FALSE(names.contains(u"张伟"_s)); // stands at the gate at that time
    CHECK_FALSE(names.contains(u"王芳"_s));
    CHECK(names.contains(u"曾敏"_s));
    CHECK(names.indexOf(u"曾敏"_s) == names.size() - 1); // has a duty on Tuesday, the others none
    keepPicture(*dialog, u"watch-sub-dialog"_s, { 440, 520 });
    typeByInputMethod(dialog->findChild<FilterEdit*>(), u"吕"_s);
    CHECK(list->count() == 1);
    child<QLineEdit>(*dialog, "watchSubNote")->setText(u"去教研"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "watchSubTake"), Qt::LeftButton);
    const QStringList texts = desk.row(u"东楼梯口"_s, u"王芳"_s);
    CHECK(texts.value(4) == u"吕静"_s);
    CHECK(texts.value(6) == u"去教研"_s);
    QTest::mouseClick(child<QPushButton>(desk.page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(desk.row(u"东楼梯口"_s, u"王芳"_s).value(4) == u"王芳"_s);
}

TEST_CASE("today: on leave, nobody at a point, present", "[watch]")
{
    WatchDays desk;
    desk.add(watchLeaveType(), WatchLeave{ .person = desk.person(u"王芳"_s), .fromDay = desk.monday, .untilDay = desk.monday, .reason = u"病假"_s });
    desk.page->showView(WatchPage::Today);
    QApplication::processEvents();
    QStringList texts = desk.row(u"东楼梯口"_s, u"王芳"_s);
    CHECK(texts.value(4).isEmpty());
    CHECK(texts.value(6) == u"病假"_s);
    CHECK_FALSE(child<QPushButton>(*desk.page, "watchPresentButton")->isEnabled());
    // A point without anybody has a row of its own; somebody is put there for this day.
    REQUIRE_FALSE(desk.row(u"操场"_s, {}).isEmpty());
    desk.click("watchStandInButton");
    auto* dialog = desk.dialog<QDialog>("watchSubDialog");
    typeByInputMethod(dialog->findChild<FilterEdit*>(), u"周安"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "watchSubTake"), Qt::LeftButton);
    CHECK(desk.row(u"操场"_s, {}).value(4) == u"周安"_s);
    desk.row(u"校门内侧"_s, u"张伟"_s);
    desk.click("watchPresentButton");
    const auto shifts = desk.store->list(watchShiftType(), { .where = { { u"state"_s, u"on"_s } } });
    CHECK(shifts->size() == 1);
    // A day still to come can be looked at, not noted.
    QTest::mouseClick(child<QAbstractButton>(*desk.page, "watchDayOn"), Qt::LeftButton);
    REQUIRE_FALSE(desk.row(u"操场"_s, u"曾敏"_s).isEmpty());
    CHECK_FALSE(child<QPushButton>(*desk.page, "watchPresentButton")->isEnabled());
    keepPicture(*desk.page, u"watch-today"_s);
}

TEST_CASE("two people exchange once and for good, from the week", "[watch]")
{
    WatchDays desk;
    desk.page->showView(WatchPage::Week);
    QMenu* menu = desk.menuAt(desk.cell(desk.week(), u"arrival"_s, u"校门内侧"_s, 1));
    QAction* exchange = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().contains(u"张伟"_s))
            exchange = action; // the second entry of this person
    REQUIRE(exchange);
    exchange->trigger();
    menu->close();
    auto* dialog = desk.dialog<QDialog>("watchSwapDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    auto* person = child<QComboBox>(*dialog, "watchSwapPerson");
    person->setCurrentIndex(person->findText(u"曾敏"_s));
    CHECK(child<QListWidget>(*dialog, "watchSwapDuties")->count() == 2); // both weeks
    keepPicture(*dialog, u"watch-swap-dialog"_s, { 480, 520 });
    QTest::mouseClick(child<QPushButton>(*dialog, "watchSwapButton"), Qt::LeftButton);
    CHECK(desk.whoAt(desk.monday, u"arrival"_s, 0) == u"曾敏(张伟)、李娜"_s);
    CHECK(desk.text(desk.week(), u"arrival"_s, u"校门内侧"_s, 1).contains(u"曾敏"_s));
    CHECK(desk.cell(desk.week(), u"arrival"_s, u"操场"_s, 2).data(WatchGridModel::ChangedRole).toStringList().size() == 1);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // For good, from next Monday.
    menu = desk.menuAt(desk.cell(desk.week(), u"arrival"_s, u"东楼梯口"_s, 1));
    for (QAction* action : menu->actions())
        if (action->text().contains(u"王芳"_s))
            exchange = action;
    exchange->trigger();
    menu->close();
    dialog = desk.dialog<QDialog>("watchSwapDialog");
    person = child<QComboBox>(*dialog, "watchSwapPerson");
    person->setCurrentIndex(person->findText(u"曾敏"_s));
    QTest::mouseClick(child<QRadioButton>(*dialog, "watchSwapForGood"), Qt::LeftButton);
    child<QLineEdit>(*dialog, "watchSwapFrom")->setText(u"2026-09-14"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "watchSwapButton"), Qt::LeftButton);
    CHECK(desk.whoAt(desk.monday.addDays(7), u"arrival"_s, 1) == u"曾敏"_s);
    CHECK(desk.whoAt(desk.monday.addDays(8), u"arrival"_s, 2) == u"王芳"_s);
}

TEST_CASE("an exchange that cannot be is told in its dialog, which stays", "[watch]")
{
    WatchDays desk;
    desk.set({ desk.edit(u"arrival"_s, 2, 1, { u"曾敏"_s }) }, desk.monday);
    desk.page->showView(WatchPage::Week);
    QMenu* menu = desk.menuAt(desk.cell(desk.week(), u"arrival"_s, u"东楼梯口"_s, 1));
    QAction* exchange = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().contains(u"王芳"_s))
            exchange = action;
    exchange->trigger();
    menu->close();
    auto* dialog = desk.dialog<QDialog>("watchSwapDialog");
    auto* person = child<QComboBox>(*dialog, "watchSwapPerson");
    person->setCurrentIndex(person->findText(u"曾敏"_s));
    child<QListWidget>(*dialog, "watchSwapDuties")->setCurrentRow(1); // Tuesday: 曾敏 would stand on the stairs and in the yard on Monday
    QTest::mouseClick(child<QPushButton>(*dialog, "watchSwapButton"), Qt::LeftButton);
    CHECK(dialog->isVisible());
    CHECK(child<MessageBar>(*dialog, "messageBar")->text().contains(u"曾敏"_s));
    CHECK(desk.rows(u"watch_shift"_s) == 0);
}

TEST_CASE("rules and make-up days", "[watch]")
{
    WatchDays desk;
    desk.trigger("watchRulesAction");
    auto* dialog = desk.dialog<QDialog>("watchRulesDialog");
    CHECK(unnamedControls(*dialog) == QStringList());
    auto* saturday = child<QComboBox>(*dialog, "watchDay20261010");
    keepPicture(*dialog, u"watch-rules-dialog"_s, { 480, 420 });
    saturday->setCurrentIndex(saturday->findData(1));
    QTest::mouseClick(child<QPushButton>(*dialog, "watchRulesSave"), Qt::LeftButton);
    CHECK(desk.whoAt({ 2026, 10, 10 }, u"arrival"_s, 1) == u"王芳"_s);
}

TEST_CASE("every paper goes through the preview of its real pages", "[watch]")
{
    WatchDays desk;
    desk.trigger("watchPrintAction");
    auto* options = desk.dialog<QDialog>("watchPrintDialog");
    CHECK(unnamedControls(*options) == QStringList());
    keepPicture(*options, u"watch-print-dialog"_s, { 460, 330 });
    auto* what = child<QComboBox>(*options, "watchPrintWhat");
    REQUIRE(what->count() == 5);
    for (int i = 0; i < what->count(); ++i) {
        what->setCurrentIndex(i);
        CAPTURE(what->currentText());
        QTest::mouseClick(child<QPushButton>(*options, "watchPrintGo"), Qt::LeftButton);
        auto* dialog = options->findChild<QDialog*>(u"printDialog"_s);
        REQUIRE(dialog);
        auto* preview = dialog->findChild<PagePreview*>();
        REQUIRE(preview);
        CHECK(preview->knownPages() >= 1);
        desk.dialogs.saveFile = desk.folder.filePath(u"paper%1.pdf"_s.arg(i));
        QTest::mouseClick(child<QPushButton>(*dialog, "savePdfButton"), Qt::LeftButton);
        CHECK(QFile(desk.dialogs.saveFile).size() > 2000);
        dialog->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // A week without anybody is told before the preview.
    what->setCurrentIndex(3);
    child<QLineEdit>(*options, "watchPrintDay")->setText(u"2026-02-10"_s);
    QTest::mouseClick(child<QPushButton>(*options, "watchPrintGo"), Qt::LeftButton);
    CHECK_FALSE(options->findChild<QDialog*>(u"printDialog"_s));
    CHECK_FALSE(child<MessageBar>(*options, "messageBar")->text().isEmpty());
}

TEST_CASE("how the duties are spread is shown for the term and any other days", "[watch]")
{
    WatchDays desk;
    desk.page->showView(WatchPage::Spread);
    auto* table = child<QTableView>(*desk.page, "watchLoadTable");
    CHECK(table->model()->rowCount() == 4);
    child<QLineEdit>(*desk.page, "watchLoadUntil")->setText(u"2026-09-08"_s);
    QTest::keyClick(child<QLineEdit>(*desk.page, "watchLoadUntil"), Qt::Key_Return);
    CHECK(table->model()->index(0, 2).data().toInt() == 1);
    child<QLineEdit>(*desk.page, "watchLoadUntil")->setText(u"2026-08-08"_s);
    QTest::keyClick(child<QLineEdit>(*desk.page, "watchLoadUntil"), Qt::Key_Return);
    CHECK_FALSE(desk.message().isEmpty());
}
