// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/ui/list_filter_support.h"
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

TEST_CASE("A list too long to be read at once shows, sorts, groups and filters as if it were")
{
    PeopleList f;
    auto transaction = Transaction::begin(*f.school.database, u"test"_s);
    for (int i = 0; i < 2300; ++i)
        REQUIRE_OK(f.school.store->insert(personType(), Person{ .staffNo = u"T%1"_s.arg(i, 4, 10, QLatin1Char('0')), .name = u"王%1"_s.arg(2300 - i), .category = f.teachers.id,
                                                                .department = i % 3 ? f.office.id : f.affairs.id }));
    REQUIRE_OK(transaction->commit());
    f.open();
    RecordTableModel& model = f.page->model();
    CHECK(model.rowCount() == 2300);
    const auto whole = f.school.store->list(personType());
    const int name = int(personType().kind().indexOf(u"name"_s));
    CHECK(f.cell(2299, u"name"_s) == whole->at(2299).name);
    CHECK(f.cell(0, u"staff_no"_s) == whole->at(0).staffNo);
    model.sort(name, Qt::AscendingOrder);
    CHECK(f.cell(0, u"name"_s) == u"王1"_s);
    CHECK(f.cell(2299, u"name"_s) == u"王2300"_s);
    const auto groups = model.groupCounts(int(personType().kind().indexOf(u"department"_s)));
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].count == 1533);
    CHECK(groups[1].count == 767);
    auto* states = child<QComboBox>(*f.page, "stateBox");
    model.setFilter(u"t00"_s); // before everything is read: typing does not wait for it
    model.setFilter(u"t0017"_s);
    REQUIRE(QTest::qWaitFor([&] { return model.isPrepared(); }));
    REQUIRE(model.rowCount() == 1);
    CHECK(states->count() == 2); // all, and the one state there is
    CHECK(f.cell(0, u"name"_s) == u"王2283"_s);
    f.school.addPerson(u"张三丰"_s, f.teachers, f.office, u"T0017B"_s);
    CHECK(model.rowCount() == 2);
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
