// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and states in a list, and how what narrows it looks; the filter itself is in list_filter_test.cpp.
#include "tests/ui/list_filter_support.h"
#include "ui/records/group_panel.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("Rows are grouped by a column of the declaration, with counts that follow the filter")
{
    PeopleList f;
    addSix(f);
    f.open();
    auto* panel = child<GroupPanel>(*f.page, "groupPanel");
    auto* groups = child<QComboBox>(*f.page, "groupBox");
    CHECK_FALSE(panel->isVisible());
    choose(*groups, u"By Department"_s);
    CHECK(panel->isVisible());
    CHECK(textsOf(*panel) == QStringList{ u"All (6)"_s, u"教导处 (3)"_s, u"总务处 (2)"_s, u"(none) (1)"_s });
    CHECK(f.cell(5, u"name"_s) == u"孙立"_s); // what has no department stands last

    panel->setCurrentRow(2);
    CHECK(shownNames(f) == QStringList{ u"赵敏"_s, u"钱进"_s });
    CHECK(child<QLabel>(*f.page, "countLabel")->text() == u"2 of 6"_s);
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"赵"_s);
    CHECK(textsOf(*panel) == QStringList{ u"All (1)"_s, u"教导处 (0)"_s, u"总务处 (1)"_s, u"(none) (0)"_s });
    child<FilterEdit>(*f.page, "filterEdit")->clear();

    QTest::mouseClick(panel->viewport(), Qt::LeftButton, Qt::ControlModifier, panel->visualItemRect(panel->item(3)).center());
    CHECK(shownNames(f) == QStringList{ u"赵敏"_s, u"钱进"_s, u"孙立"_s });
    QTest::mouseClick(panel->viewport(), Qt::LeftButton, {}, panel->visualItemRect(panel->item(0)).center());
    CHECK(f.page->model().rowCount() == 6);

    panel->setCurrentRow(1);
    choose(*groups, u"No groups"_s);
    CHECK_FALSE(panel->isVisible());
    CHECK(f.page->model().rowCount() == 6); // nothing stays hidden for a reason nobody sees
}

TEST_CASE("A person with several posts stands in the group of each")
{
    PeopleList f;
    Person two{ .name = u"张伟"_s, .category = f.teachers.id, .posts = { f.head.id, f.school.addPost(u"德育干事"_s).id } };
    f.school.add(personType(), two);
    f.school.add(personType(), Person{ .name = u"李娜"_s, .category = f.teachers.id, .posts = { f.head.id } });
    f.open();
    RecordTableModel& model = f.page->model();
    const int posts = model.columnOf(u"posts"_s);
    QStringList counts;
    for (const GroupValue& value : model.groupCounts(posts))
        counts << value.text + QString::number(value.count);
    counts.sort();
    CHECK(counts == QStringList{ u"德育干事1"_s, u"班主任2"_s });
    CHECK(model.countBut(posts) == 2);
}

TEST_CASE("The state filter shows counts under all other filters and clears with them")
{
    PeopleList f;
    addSix(f);
    f.open();
    auto* states = child<QComboBox>(*f.page, "stateBox");
    CHECK(states->itemText(0) == u"All states (6)"_s);
    CHECK(states->itemText(1) == u"在岗 (5)"_s);
    choose(*states, u"已离岗"_s);
    CHECK(shownNames(f) == QStringList{ u"钱进"_s });
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"教导"_s);
    CHECK(f.page->model().rowCount() == 0);
    CHECK(child<QStackedWidget>(*f.page, "rowsOrEmpty")->currentWidget()->objectName() == u"noMatch"_s);
    CHECK(states->itemText(1) == u"在岗 (3)"_s);
    CHECK(child<QLabel>(*child<QWidget>(*f.page, "noMatch"), "emptyHint")->text().contains(u"“教导”，State: 已离岗"_s));
    f.action("clearFilterAction")->trigger();
    CHECK(f.page->model().rowCount() == 6);
    CHECK(states->currentIndex() == 0);
    CHECK_FALSE(f.action("clearFilterAction")->isEnabled());
}

TEST_CASE("Everything that narrows a list stands in one row at 14 points in the width a 1,024 px window leaves")
{
    PeopleList f;
    addSix(f);
    f.theme.apply({ ColorMode::Light, 14 });
    f.open();
    f.page->resize(840, 700);
    choose(*child<QComboBox>(*f.page, "groupBox"), u"By Department"_s);
    f.dialogs.text = u"一二三四五六七八九十"_s;
    f.action("saveFilterAction")->trigger();
    QApplication::processEvents();
    int end = 0;
    for (const char* name : { "filterEdit", "countLabel", "groupBox", "stateBox", "filterMenuButton" }) {
        CAPTURE(name);
        const QRect place = child<QWidget>(*f.page, name)->geometry();
        CHECK(place.left() >= end);
        end = place.right();
    }
    CHECK(end < child<QWidget>(*f.page, "listFilterBar")->width());
    CHECK(f.page->width() == 840);
}

TEST_CASE("In the dark a value that is there is as bright as other text")
{
    PeopleList f;
    addSix(f);
    f.open();
    choose(*child<QComboBox>(*f.page, "groupBox"), u"By Department"_s);
    f.theme.apply({ ColorMode::Dark, 10 });
    QApplication::processEvents();
    auto* panel = child<GroupPanel>(*f.page, "groupPanel");
    CHECK_FALSE(panel->item(1)->data(Qt::ForegroundRole).isValid());
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"赵"_s);
    CHECK(panel->item(1)->foreground().color() == panel->palette().color(QPalette::PlaceholderText));
    CHECK_FALSE(panel->item(2)->data(Qt::ForegroundRole).isValid());
    f.theme.apply({ ColorMode::Light, 10 });
}

TEST_CASE("Pictures of a grouped list, narrowed, large and dark", "[.pictures]")
{
    PeopleList f;
    const QStringList names{ u"张伟"_s, u"李娜"_s, u"王秀英"_s, u"欧阳建国"_s, u"曾敏"_s, u"单小芳"_s, u"吕静"_s, u"㛃月"_s };
    const Department none;
    for (int i = 0; i < 60; ++i) {
        Person p = f.school.addPerson(names[i % 8] + (i > 7 ? QString::number(i) : QString()), f.teachers,
                                      i % 9 == 0 ? none : i % 3 == 0 ? f.office : f.affairs, u"T%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
        p.gender = i % 3 ? u"f"_s : u"m"_s;
        p.posts = { f.head.id };
        if (i % 7 == 3)
            p.leftOn = QDate(2026, 7, 1);
        f.school.add(personType(), p);
    }
    f.open();
    choose(*child<QComboBox>(*f.page, "groupBox"), u"By Department"_s);
    keepPicture(*f.page, u"list-grouped"_s, { 840, 700 });
    child<GroupPanel>(*f.page, "groupPanel")->setCurrentRow(2);
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"z"_s);
    f.dialogs.text = u"总务处姓张的"_s;
    f.action("saveFilterAction")->trigger();
    f.theme.apply({ ColorMode::Light, 14 });
    keepPicture(*f.page, u"list-grouped-large"_s, { 840, 700 });
    f.theme.apply({ ColorMode::Dark, 10 });
    child<FilterEdit>(*f.page, "filterEdit")->clear();
    f.page->messages().clear();
    keepPicture(*f.page, u"list-grouped-dark"_s, { 840, 700 });
    f.theme.apply({ ColorMode::Light, 10 });
    f.table().selectAll();
    f.action("setFieldAction")->trigger();
    keepPicture(*child<QDialog>(*f.page, "setFieldDialog"), u"list-set-field"_s, {});
    auto* menu = child<QMenu>(*f.page, "filterMenu");
    keepPicture(*menu, u"list-filter-menu"_s, {});
}
