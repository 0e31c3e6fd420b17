// SPDX-License-Identifier: GPL-3.0-or-later
// A school that has kept its ledger for years. Times are measured by tests/bench; here it is counted what is read and done.
#include "core/storage/transaction.h"
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "ui/widgets/figure_tile.h"

#include <QElapsedTimer>

using namespace bihuan;

namespace {

/// `all` hazards, the last `open` of them not closed, made in one transaction.
void makeMany(HazardDesk& f, int all, int open)
{
    auto transaction = Transaction::begin(*f.school.database, u"many"_s);
    REQUIRE_OK(transaction);
    for (int i = 0; i < all; ++i) {
        LoopItem item;
        item.kind = u"hazard"_s;
        item.year = 2026;
        item.serial = i + 1;
        item.number = u"YH-2026-%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
        item.zone = i % 3 == 0 ? f.lab.id : i % 3 == 1 ? f.gate.id : f.classroom.id;
        item.description = u"第%1处插座松动"_s.arg(i);
        item.level = i % 50 == 0 ? u"major"_s : u"general"_s;
        item.foundOn = f.today().addDays(-i % 300);
        item.department = f.affairs.id;
        item.owner = i % 2 ? f.li.id : f.zhang.id;
        item.dueOn = f.today().addDays(i % 20 - 10);
        item.state = i < all - open ? u"closed"_s : i % 2 ? u"assigned"_s : u"submitted"_s;
        if (item.state == u"submitted"_s)
            item.doneOn = f.today();
        REQUIRE_OK(f.school.store->insert(loopItemType(), item));
    }
    REQUIRE_OK(transaction->commit());
}

} // namespace

TEST_CASE("Among 10,000 hazards the board holds the open ones alone and follows each key", "[hazards]")
{
    HazardDesk f;
    makeMany(f, 10000, 450);
    QElapsedTimer clock;
    clock.start();
    f.open();
    WARN("open: " << clock.elapsed() << " ms");
    CHECK_FALSE(f.page->isReading());
    CHECK(f.page->model().total() == 450);
    CHECK(child<FigureTile>(*f.page, "openTile")->count() == 450);
    auto* edit = child<QLineEdit>(*f.page, "filterEdit");
    clock.restart();
    QTest::keyClicks(edit, u"sys"_s);
    WARN("three keys: " << clock.elapsed() << " ms");
    CHECK(f.page->model().shown() == 150);
    edit->clear();
    clock.restart();
    for (int column = 0; column < HazardBoardModel::columns; ++column)
        f.tree().sortByColumn(column, Qt::DescendingOrder);
    WARN("eight sorts: " << clock.elapsed() << " ms");
}

TEST_CASE("A board of 10,000 open hazards is read in slices, and the window goes on meanwhile", "[hazards]")
{
    HazardDesk f;
    makeMany(f, 10000, 10000);
    QElapsedTimer clock;
    clock.start();
    f.open();
    WARN("first rows: " << clock.elapsed() << " ms");
    CHECK(f.page->isReading());
    qint64 longest = 0;
    int turns = 0;
    while (f.page->isReading() && turns < 1000) {
        clock.restart();
        QApplication::processEvents();
        longest = qMax(longest, clock.elapsed());
        ++turns;
    }
    WARN("longest slice: " << longest << " ms");
    CHECK(turns > 5);
    CHECK(f.page->model().total() == 10000);
    CHECK(f.page->model().shown() == 10000);
    while (f.page->model().prepareSome(500)) { }
    auto* edit = child<QLineEdit>(*f.page, "filterEdit");
    clock.restart();
    QTest::keyClicks(edit, u"s"_s);
    WARN("a key: " << clock.elapsed() << " ms");
    clock.restart();
    f.tree().sortByColumn(HazardBoardModel::WhatColumn, Qt::AscendingOrder);
    WARN("a sort: " << clock.elapsed() << " ms");
    CHECK(f.page->model().shown() > 3000);
}
