// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_list.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("Columns sort by pinyin and by the numbers in them")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"安10"_s);
    f.school.addPerson(u"白雪"_s, f.teachers, f.office, u"安2"_s);
    f.school.addPerson(u"李娜"_s, f.teachers, f.office, u"安1"_s);
    f.school.addPerson(u"曾敏"_s, f.teachers, f.office, u"安3"_s);
    f.open();
    const int name = int(personType().kind().indexOf(u"name"_s));
    const int number = int(personType().kind().indexOf(u"staff_no"_s));
    f.table().sortByColumn(name, Qt::AscendingOrder);
    CHECK(f.cell(0, u"name"_s) == u"白雪"_s);
    CHECK(f.cell(3, u"name"_s) == u"张伟"_s);
    REQUIRE(number >= 0);
    f.table().sortByColumn(number, Qt::DescendingOrder);
    CHECK(f.cell(0, u"staff_no"_s) == u"安10"_s);
}

TEST_CASE("Columns are remembered, and a state of another shape is dropped")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    const int phone = int(personType().kind().indexOf(u"phone"_s));
    f.table().setColumnWidth(phone, 199);
    f.open();
    CHECK(f.table().columnWidth(phone) == 199);
    f.settings.setValue(u"columns/person/count"_s, 3);
    f.open();
    CHECK(f.table().columnWidth(phone) != 199);
}

TEST_CASE("Columns are chosen from the header's menu, moved, and put back by Reset")
{
    PeopleList f;
    f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open();
    const auto visible = [&] {
        QStringList keys;
        for (const int column : f.table().visibleColumns())
            keys << f.page->model().columnKey(column);
        return keys;
    };
    const QStringList before = visible();
    const auto pickFromMenu = [&](const QString& text) {
        QTimer::singleShot(0, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (QAction* each : menu->actions())
                if (each->text() == text)
                    each->trigger();
            menu->close();
        });
        f.action("columnsAction")->trigger();
    };
    REQUIRE_FALSE(before.contains(u"note"_s));
    pickFromMenu(personType().kind().field(u"note"_s)->title());
    CHECK(visible().contains(u"note"_s));
    f.table().horizontalHeader()->moveSection(0, 3);
    CHECK(visible()[3] == before[0]);
    f.table().sortByColumn(1, Qt::DescendingOrder);
    f.open();
    CHECK(visible().contains(u"note"_s));
    CHECK(visible()[3] == before[0]);
    pickFromMenu(u"&Reset columns"_s);
    CHECK(visible() == before);
    CHECK(f.table().horizontalHeader()->sortIndicatorSection() == -1);
    f.open();
    CHECK(visible() == before);
}
