// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/due/due_done_dialog.h"
#include "ui/calendar/due/due_page.h"
#include "ui/printing/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct DueDesk : CalendarDesk {
    DuePage& page = open<DuePage>(u"due"_s);
    QTreeWidget& tree = *child<QTreeWidget>(page, "dueTree");

    QTreeWidgetItem* row(const QString& work)
    {
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            for (int j = 0; j < tree.topLevelItem(i)->childCount(); ++j)
                if (tree.topLevelItem(i)->child(j)->text(0).startsWith(work))
                    return tree.topLevelItem(i)->child(j);
        return nullptr;
    }
    int rows()
    {
        int count = 0;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            count += tree.topLevelItem(i)->childCount();
        return count;
    }
    template <class T> T* dialog() { return page.findChild<T*>(); }
};

} // namespace

TEST_CASE("what is due is listed by span, chosen by mechanism and department", "[due]")
{
    DueDesk desk;
    CHECK(unnamedControls(desk.page) == QStringList());
    REQUIRE(desk.tree.topLevelItemCount() >= 3);
    CHECK(desk.tree.topLevelItem(0)->text(0).contains(u"Overdue"_s));
    CHECK(desk.tree.topLevelItem(0)->child(0)->text(2).contains(u"late"_s));
    const int all = desk.rows();
    auto* mechanism = child<QComboBox>(desk.page, "dueMechanism");
    mechanism->setCurrentIndex(mechanism->findText(u"教育演练"_s));
    emit mechanism->activated(mechanism->currentIndex());
    CHECK(desk.rows() > 0);
    CHECK(desk.rows() < all);
    CHECK(desk.row(u"每月应急疏散演练"_s));
    CHECK_FALSE(desk.row(u"周排查"_s));
    mechanism->setCurrentIndex(0);
    auto* department = child<QComboBox>(desk.page, "dueDepartment");
    department->setCurrentIndex(department->findText(u"食堂"_s));
    emit department->activated(department->currentIndex());
    CHECK(desk.rows() == 0);
    CHECK(child<QWidget>(desk.page, "rowsOrEmpty")->isVisible());
}

TEST_CASE("something is ticked off with a note, a day to come is refused, and Undo opens it again", "[due]")
{
    DueDesk desk;
    QTreeWidgetItem* item = desk.row(u"每月应急疏散演练"_s);
    REQUIRE(item);
    desk.tree.setCurrentItem(item);
    const QString due = item->text(1);
    desk.click(desk.page, "dueDoneActionButton");
    auto* dialog = desk.dialog<DueDoneDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog) == QStringList());
    auto* date = child<QLineEdit>(*dialog, "dueDoneDate");
    date->setText(u"2026-11-21"_s);
    desk.click(*dialog, "acceptButton");
    CHECK(dialog->isVisible()); // tomorrow
    date->setText(u"20250231"_s);
    desk.click(*dialog, "acceptButton");
    CHECK(dialog->isVisible());
    CHECK(desk.services->store->list(obligationDoneType(), {.where = {{u"note"_s, u"体育课上做的"_s}}})->isEmpty());
    date->setText(u"2026-11-19"_s);
    child<QLineEdit>(*dialog, "dueDoneNote")->setText(u"体育课上做的"_s);
    desk.click(*dialog, "acceptButton");
    QApplication::processEvents();
    CHECK(desk.services->store->list(obligationDoneType(), {.where = {{u"note"_s, u"体育课上做的"_s}}})->size() == 1);
    QTreeWidgetItem* left = desk.row(u"每月应急疏散演练"_s);
    CHECK((!left || left->text(1) != due));
    desk.undo(desk.page);
    QApplication::processEvents();
    left = desk.row(u"每月应急疏散演练"_s);
    REQUIRE(left);
    CHECK(left->text(1) == due);
}

TEST_CASE("not applicable wants a reason; what is done is shown and taken back", "[due]")
{
    DueDesk desk;
    QTreeWidgetItem* item = desk.row(u"周排查"_s);
    REQUIRE(item);
    desk.tree.setCurrentItem(item);
    const QString due = item->text(1);
    desk.click(desk.page, "dueSkipActionButton"); // cancelled
    CHECK(desk.row(u"周排查"_s)->text(1) == due);
    desk.dialogs.text = u"停课一天"_s;
    desk.click(desk.page, "dueSkipActionButton");
    QApplication::processEvents();
    CHECK(desk.row(u"周排查"_s)->text(1) != due);
    const int open = desk.rows();
    child<QCheckBox>(desk.page, "dueWithDone")->setChecked(true);
    CHECK(desk.rows() > open);
    QTreeWidgetItem* skipped = nullptr;
    const QTreeWidgetItem* over = desk.tree.topLevelItem(desk.tree.topLevelItemCount() - 1);
    for (int i = 0; i < over->childCount(); ++i)
        if (over->child(i)->text(0) == u"周排查"_s && over->child(i)->text(1) == due)
            skipped = over->child(i);
    REQUIRE(skipped);
    CHECK(skipped->text(5) == u"停课一天"_s);
    desk.tree.setCurrentItem(skipped);
    CHECK_FALSE(child<QAction>(desk.page, "dueDoneAction")->isEnabled());
    desk.dialogs.text = u"其实没停课"_s;
    child<QAction>(desk.page, "dueTakeBackAction")->trigger();
    QApplication::processEvents();
    CHECK(desk.rows() > open);
    child<QCheckBox>(desk.page, "dueWithDone")->setChecked(false);
    CHECK(desk.row(u"周排查"_s)->text(1) == due);
}

TEST_CASE("the list is printed, the rule is opened, the badge counts what is overdue", "[due]")
{
    DueDesk desk;
    child<QAction>(desk.page, "duePrintAction")->trigger();
    auto* dialog = desk.dialog<PrintDialog>();
    REQUIRE(dialog);
    dialog->close();
    const int overdue = desk.tree.topLevelItem(0)->childCount();
    CHECK(*desk.services->due->due.overdueCount() == overdue);
    QTest::qWait(600);
    const auto* list = child<QTreeWidget>(desk.window(), "mechanismList");
    QString badge;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
            if (list->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString() == u"due"_s)
                for (int column = 0; column < list->columnCount(); ++column)
                    badge += list->topLevelItem(i)->child(j)->text(column) + u' ';
    CAPTURE(badge.toStdString());
    desk.tree.setCurrentItem(desk.row(u"周排查"_s));
    child<QAction>(desk.page, "dueEditAction")->trigger();
    QApplication::processEvents();
    CHECK(desk.window().currentPage()->code() == u"obligation"_s);
    CHECK_FALSE(desk.page.showRule(Id<Obligation>(999)));
    const auto drill = desk.services->store->list(obligationType(), {.where = {{u"code"_s, u"drill_month"_s}}});
    CHECK(desk.page.showRule(drill->first().id));
    CHECK(desk.tree.currentItem()->text(0) == u"每月应急疏散演练"_s);
}
