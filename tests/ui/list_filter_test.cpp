// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_list.h"
#include "ui/records/group_panel.h"
#include "ui/records/saved_filters.h"
#include "ui/widgets/filter_edit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QStringList shownNames(PeopleList& f)
{
    QStringList names;
    for (int row = 0; row < f.page->model().rowCount(); ++row)
        names << f.cell(row, u"name"_s);
    return names;
}

QStringList textsOf(const QListWidget& list)
{
    QStringList texts;
    for (int i = 0; i < list.count(); ++i)
        texts << list.item(i)->text();
    return texts;
}

/// Chooses an entry as a person does; the signal comes from the choice, not from the index.
void choose(QComboBox& box, const QString& beginning)
{
    for (int i = 0; i < box.count(); ++i)
        if (box.itemText(i).startsWith(beginning)) {
            box.setFocus();
            box.setCurrentIndex(i);
            emit box.activated(i);
            return;
        }
    FAIL("nothing begins with " << beginning.toStdString());
}

/// Three in the teaching office, two in general affairs (one of them gone), one nowhere.
void addSix(PeopleList& f)
{
    for (const QString& name : { u"张伟"_s, u"李娜"_s, u"王芳"_s })
        f.school.addPerson(name, f.teachers, f.office, name);
    f.school.addPerson(u"赵敏"_s, f.teachers, f.affairs, u"赵敏"_s);
    Person gone = f.school.addPerson(u"钱进"_s, f.teachers, f.affairs, u"钱进"_s);
    gone.leftOn = QDate(2026, 7, 1);
    f.school.add(personType(), gone);
    f.school.addPerson(u"孙立"_s, f.teachers, {}, u"孙立"_s);
}

} // namespace

TEST_CASE("The record table model keeps the rules of Qt models through load, filter, sort and change")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"T1"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.affairs, u"T2"_s);
    f.open();
    QAbstractItemModelTester tester(&f.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.page->model().rowCount() == 2);
    f.page->model().setFilter(u"张"_s);
    CHECK(f.page->model().rowCount() == 1);
    f.school.addPerson(u"张三丰"_s, f.teachers, f.office, u"T3"_s);
    CHECK(f.page->model().rowCount() == 2);
    f.page->model().setFilter({});
    f.page->model().sort(int(personType().kind().indexOf(u"name"_s)), Qt::AscendingOrder);
    CHECK(f.page->model().rowCount() == 3);
    for (int i = 0; i < 250; ++i)
        f.school.addPerson(u"王%1"_s.arg(i), f.teachers, f.office, u"W%1"_s.arg(i));
    CHECK(f.page->model().rowCount() == 253);
}

TEST_CASE("A list filters by every column, pinyin initials and several words")
{
    PeopleList f;
    f.school.addPerson(u"单小芳"_s, f.teachers, f.office, u"T001"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.affairs, u"T002"_s);
    f.open();
    auto* filter = child<FilterEdit>(*f.page, "filterEdit");
    const auto shown = [&](const QString& text) {
        filter->setText(text);
        QStringList names;
        for (int row = 0; row < f.page->model().rowCount(); ++row)
            names << f.cell(row, u"name"_s);
        return names;
    };
    CHECK(shown(u"sxf"_s) == QStringList{ u"单小芳"_s }); // 单 is Shan as a family name
    CHECK(shown(u"zwc"_s) == QStringList{ u"李娜"_s }); // 总务处
    CHECK(shown(u"总务 李"_s) == QStringList{ u"李娜"_s });
    CHECK(shown(u"Ｔ００１"_s) == QStringList{ u"单小芳"_s });
    CHECK(shown(u"没有这个人"_s).isEmpty());
    CHECK(child<QStackedWidget>(*f.page, "rowsOrEmpty")->currentWidget()->objectName() == u"noMatch"_s);
    CHECK(child<QLabel>(*f.page, "countLabel")->text() == u"0 of 2"_s);
    f.action("clearFilterAction")->trigger();
    CHECK(f.page->model().rowCount() == 2);
}

TEST_CASE("Typing Chinese into the filter through an input method filters, Esc clears")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office);
    f.open();
    auto* filter = child<FilterEdit>(*f.page, "filterEdit");
    filter->setFocus();
    typeByInputMethod(filter, u"李"_s);
    CHECK(f.page->model().rowCount() == 1);
    CHECK(f.cell(0, u"name"_s) == u"李娜"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    CHECK(f.page->model().rowCount() == 2);
}

TEST_CASE("The selection stays on its records while filtering, sorting and reloading")
{
    PeopleList f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"1"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office, u"2"_s);
    f.open();
    f.table().selectIds({ zhang.id.value() });
    f.table().sortByColumn(int(personType().kind().indexOf(u"name"_s)), Qt::DescendingOrder);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
    f.school.addPerson(u"白雪"_s, f.teachers, f.office, u"3"_s);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"张"_s);
    CHECK(f.table().selectedIds() == QList<qint64>{ zhang.id.value() });
}

TEST_CASE("Nothing is filtered while an input method composes")
{
    PeopleList f;
    addSix(f);
    f.open();
    auto* filter = child<FilterEdit>(*f.page, "filterEdit");
    filter->setFocus();
    QSignalSpy reset(&f.page->model(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(&f.page->model(), &QAbstractItemModel::rowsRemoved);
    QInputMethodEvent preedit(u"li"_s, {});
    QApplication::sendEvent(filter, &preedit);
    CHECK(reset.isEmpty());
    CHECK(removed.isEmpty());
    CHECK(f.page->model().rowCount() == 6);
    QInputMethodEvent commit;
    commit.setCommitString(u"李"_s);
    QApplication::sendEvent(filter, &commit);
    CHECK(shownNames(f) == QStringList{ u"李娜"_s });
}

TEST_CASE("Words typed on and taken back give the same rows as typed at once")
{
    PeopleList f;
    addSix(f);
    f.open();
    RecordTableModel& model = f.page->model();
    for (const char16_t* words : { u"教", u"教导", u"教导 l", u"教导 ln", u"教导 l", u"教", u"zwc", u"zwc 钱", u"钱", u"" }) {
        const QString text = QString::fromUtf16(words);
        CAPTURE(text);
        model.setFilter(text);
        RecordTableModel fresh(personType().kind(), *f.school.store, testStaffStatus);
        fresh.setRows(*f.school.store->list(personType().kind()));
        fresh.setFilter(text);
        REQUIRE(fresh.rowCount() == model.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            CHECK(fresh.record(row).id == model.record(row).id);
    }
}

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

TEST_CASE("What only the program uses is not looked in")
{
    PeopleList f;
    Department made{ .name = u"保卫处"_s, .source = u"种"_s };
    f.school.add(departmentType(), made);
    RecordTableModel model(departmentType().kind(), *f.school.store);
    model.setRows(*f.school.store->list(departmentType().kind()));
    model.setFilter(u"种"_s);
    CHECK(model.rowCount() == 0);
    model.setFilter(u"bwc"_s);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("A list to which nothing can be added offers nothing to add when it is empty")
{
    PeopleList f;
    RecordListOptions options{ u"people"_s, u"由程序生成。"_s, {}, {} };
    options.canAdd = false;
    RecordListPage page(personType().kind(), f.context(), options);
    page.show();
    page.activated();
    auto* empty = child<QWidget>(page, "emptyState");
    CHECK(empty->isVisible());
    CHECK(empty->findChildren<QPushButton*>().isEmpty());
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

TEST_CASE("A filter is saved under a name, found after a restart, renamed and deleted with Undo")
{
    PeopleList f;
    addSix(f);
    f.open();
    CHECK_FALSE(f.action("saveFilterAction")->isEnabled());
    choose(*child<QComboBox>(*f.page, "groupBox"), u"By Department"_s);
    child<GroupPanel>(*f.page, "groupPanel")->setCurrentRow(2);
    choose(*child<QComboBox>(*f.page, "stateBox"), u"在岗"_s);
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"赵"_s);
    f.dialogs.text = u"总务在岗"_s;
    f.action("saveFilterAction")->trigger();
    CHECK(child<QPushButton>(*f.page, "filterMenuButton")->text() == u"总务在岗"_s);

    f.open(); // grouping comes back, what narrows does not
    CHECK(f.page->model().rowCount() == 6);
    CHECK(child<GroupPanel>(*f.page, "groupPanel")->isVisible());
    QAction* use = f.action("savedFilter “总务在岗”");
    REQUIRE(use);
    use->trigger();
    CHECK(shownNames(f) == QStringList{ u"赵敏"_s });
    CHECK(use->isChecked());
    CHECK(child<FilterEdit>(*f.page, "filterEdit")->text() == u"赵"_s);

    f.dialogs.text = u"总务"_s;
    f.action("renameFilterAction")->trigger();
    CHECK_FALSE(f.action("savedFilter “总务在岗”"));
    REQUIRE(f.action("savedFilter “总务”"));
    f.action("removeFilterAction")->trigger();
    CHECK_FALSE(f.action("savedFilter “总务”"));
    QTest::mouseClick(child<QPushButton>(f.messages(), "messageAction"), Qt::LeftButton);
    CHECK(f.action("savedFilter “总务”"));
}

TEST_CASE("Saved filters hold no name of the school's, and numbers of one data folder are not offered in another")
{
    QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"ui.ini"_s));
    ListFilter words;
    words.words = u"班主任"_s;
    words.voidedToo = true;
    ListFilter department;
    department.groupBy = u"department"_s;
    department.wanted[u"department"_s] = { u"3"_s, QString() };
    {
        SavedFilters saved(settings, u"person"_s, u"/home/a/school/bihuan.db"_s);
        saved.save(u"一"_s, words);
        saved.save(u"二"_s, department);
        CHECK(saved.names() == QStringList{ u"二"_s, u"一"_s }); // by pinyin
        CHECK(saved.nameOf(department) == u"二"_s);
        CHECK(saved.nameOf({}).isEmpty());
    }
    const SavedFilters again(settings, u"person"_s, u"/home/a/school/bihuan.db"_s);
    CHECK(again.find(u"一"_s) == words);
    CHECK(again.find(u"二"_s) == department);
    CHECK_FALSE(settings.value(u"filters/person"_s).toString().contains(u"/home"_s));
    const SavedFilters elsewhere(settings, u"person"_s, u"/home/a/demo/bihuan.db"_s);
    CHECK(elsewhere.names() == QStringList{ u"一"_s });
    CHECK_FALSE(elsewhere.find(u"二"_s));
    CHECK(SavedFilters(settings, u"post"_s, u"/home/a/school/bihuan.db"_s).names().isEmpty());
    settings.setValue(u"filters/person"_s, u"{broken"_s);
    CHECK(SavedFilters(settings, u"person"_s, u"x"_s).names().isEmpty());
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
