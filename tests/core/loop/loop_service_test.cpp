// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_service.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using A = LoopAction;

namespace {

struct SeededSchool : test::MemorySchool {
    SeededSchool() { REQUIRE_OK(seedDefaults(*store)); }
};

struct LoopSchool : SeededSchool {
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.path()};
    LoopService loop{*service, attachments};
    StaffCategory teachers = addCategory(u"t"_s, u"教员"_s);
    Department office = addDepartment(u"后勤组"_s);
    Person fixer = addPerson(u"王芳"_s, teachers, office, u"JS001"_s);
    Person checker = addPerson(u"李伟"_s, teachers, office, u"JS002"_s);
    Id<Zone> zone = [this] {
        const auto kinds = store->list(zoneKindType());
        return add(zoneType(), Zone{.name = u"一年级1班教室"_s, .kind = kinds->first().id}).id;
    }();

    LoopItem draft(const QString& level = u"general"_s) const
    {
        return {.kind = u"hazard"_s, .foundOn = QDate(2026, 9, 4), .source = u"inspection"_s, .zone = zone, .spot = u"后墙插座"_s,
                .category = u"用电"_s, .description = u"插座面板松脱"_s, .level = level};
    }
    LoopItem add(const LoopItem& one, bool registered = true)
    {
        auto report = loop.add(one, registered);
        REQUIRE_OK(report);
        return report->item;
    }
    using test::MemorySchool::add;
    LoopItem step(const LoopItem& one, const LoopMove& move)
    {
        auto report = loop.move(one.id, move);
        REQUIRE_OK(report);
        return report->item;
    }
    void photograph(const LoopItem& one, const QString& purpose)
    {
        auto transaction = Transaction::begin(*database, u"照片"_s);
        const auto file = attachments.add(QByteArray("picture ") + purpose.toUtf8(), purpose + u".png"_s);
        REQUIRE_OK(file);
        REQUIRE_OK(attachments.link(*file, u"loop_item"_s, one.id.value(), purpose));
        REQUIRE_OK(transaction->commit());
    }
};

} // namespace

TEST_CASE("a general hazard goes from registered to closed, and its way is on record", "[loop]")
{
    LoopSchool school;
    LoopItem item = school.add(school.draft());
    CHECK(item.number == u"YH-2026-0001"_s);
    CHECK(item.state == u"registered"_s);
    item = school.step(item, {.action = A::Assign, .due = QDate(2026, 9, 8), .owner = school.fixer.id});
    item = school.step(item, {.action = A::Submit, .measure = u"更换插座面板"_s});
    item = school.step(item, {.action = A::Return, .note = u"未固定"_s});
    CHECK_FALSE(item.doneOn.isValid());
    item = school.step(item, {.action = A::Submit, .measure = u"重新固定"_s});
    school.photograph(item, LoopService::after);
    const auto closed = school.loop.move(item.id, {.action = A::Close, .person = school.checker.id, .note = u"合格"_s});
    REQUIRE_OK(closed);
    CHECK(closed->warnings.isEmpty());
    CHECK(closed->item.closedOn == QDate(2026, 9, 5));
    CHECK(closed->item.verifiedOn == QDate(2026, 9, 5));

    const auto events = school.loop.events(item.id);
    QStringList way;
    for (const LoopEvent& event : *events)
        way << event.action + u'>' + event.to;
    CHECK(way == QStringList{u"register>registered"_s, u"assign>assigned"_s, u"submit>submitted"_s, u"return>returned"_s,
                             u"submit>submitted"_s, u"close>closed"_s});
    CHECK(events->at(3).note == u"未固定"_s);

    item = school.step(closed->item, {.action = A::Reopen, .note = u"又松了"_s});
    CHECK(item.state == u"reopened"_s);
    CHECK(school.loop.events(item.id)->size() == 7); // the history of the first round stays
}

TEST_CASE("a major hazard is not closed before everything is there", "[loop]")
{
    LoopSchool school;
    LoopItem item = school.add(school.draft(u"major"_s));
    item = school.step(item, {.action = A::Assign, .due = QDate(2026, 9, 8), .owner = school.fixer.id});
    item = school.step(item, {.action = A::Start});
    const qint64 events = school.rows(u"loop_event"_s);
    const auto refusedWith = [&](const LoopMove& move) {
        const auto moved = school.loop.move(item.id, move);
        REQUIRE_FALSE(moved);
        CHECK(school.rows(u"loop_event"_s) == events);
        return moved.error().detail;
    };
    CHECK(refusedWith({.action = A::Submit, .measure = u"断电更换"_s}) == u"loop.no_containment"_s);
    item = school.step(item, {.action = A::Contain, .note = u"已断电并上锁"_s});
    item = school.step(item, {.action = A::Submit, .measure = u"断电更换"_s});
    CHECK_FALSE(school.loop.move(item.id, {.action = A::Verify, .person = school.fixer.id}));
    CHECK_FALSE(school.loop.move(item.id, {.action = A::Close, .person = school.checker.id})); // not checked yet
    item = school.step(item, {.action = A::Verify, .person = school.checker.id});
    CHECK(school.loop.move(item.id, {.action = A::Close}).error().detail == u"loop.no_photo"_s);
    school.photograph(item, LoopService::after);
    CHECK(school.loop.move(item.id, {.action = A::Close}).error().detail == u"loop.no_escalation"_s);
    item = school.step(item, {.action = A::Escalate, .number = u"校安报〔2026〕3号"_s});
    item = school.step(item, {.action = A::Close});
    CHECK(item.state == u"closed"_s);

    // Nor by lowering its level in the form.
    LoopItem lowered = school.add(school.draft(u"major"_s));
    lowered.level = u"general"_s;
    CHECK_FALSE(school.service->save(loopItemType().kind(), loopItemType().toRecord(lowered)));
}

TEST_CASE("numbers have no gaps, stay with voided items and begin anew each January", "[loop]")
{
    LoopSchool school;
    const LoopItem first = school.add(school.draft());
    const LoopItem second = school.add(school.draft());
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {second.id.value()}, true, u"登记重复"_s));
    CHECK_FALSE(school.loop.move(second.id, {.action = A::Start}));
    CHECK_FALSE(school.loop.add({.kind = u"hazard"_s, .foundOn = QDate(2026, 9, 9), .description = u"明天才发现的"_s}));
    const LoopItem slip = school.add(school.draft(), false);
    CHECK(slip.number.isEmpty());
    const LoopItem drill = school.add({.kind = u"drill"_s, .foundOn = QDate(2026, 9, 4), .spot = u"东楼梯"_s, .description = u"三年级下楼拥堵"_s});
    CHECK(drill.number == u"YL-2026-0001"_s);
    CHECK(school.step(slip, {.action = A::Register}).number == u"YH-2026-0003"_s);
    CHECK(school.loop.find(u" yh－2026－0002"_s)->id == second.id);

    school.clock.set(QDateTime(QDate(2027, 1, 5), QTime(8, 0)));
    LoopItem next = school.draft();
    next.foundOn = QDate(2027, 1, 4);
    CHECK(school.add(next).number == u"YH-2027-0001"_s);
    QStringList book;
    const auto ledger = school.loop.ledger(u"hazard"_s, 2027);
    for (const LoopItem& item : *ledger)
        book << item.number;
    CHECK(book == QStringList{u"YH-2027-0001"_s, u"YH-2026-0001"_s, u"YH-2026-0003"_s}); // carried over; the voided one is not
    CHECK(school.loop.ledger(u"hazard"_s, 2026)->size() == 3);
    CHECK(first.number == u"YH-2026-0001"_s);
}

TEST_CASE("an item of the ledger cannot be deleted or renumbered, nor its history changed", "[loop]")
{
    LoopSchool school;
    const LoopItem item = school.add(school.draft());
    for (const QString& sql : {u"DELETE FROM loop_item"_s, u"UPDATE loop_item SET number='YH-2026-0009'"_s,
                               u"UPDATE loop_event SET note='x'"_s, u"DELETE FROM loop_event"_s}) {
        CAPTURE(sql);
        CHECK_FALSE(school.database->run(sql));
    }
    CHECK(school.loop.find(item.number)->id == item.id);
}

TEST_CASE("the same thing in the same place within a year is a repeat", "[loop]")
{
    LoopSchool school;
    const LoopItem first = school.add(school.draft());
    LoopItem again = school.draft();
    again.foundOn = QDate(2026, 9, 5);
    CHECK(school.add(again).repeats == first.id);
    LoopItem other = again;
    other.category = u"消防"_s;
    CHECK(school.add(other).repeats.isNull());
}

TEST_CASE("counts by state for the board, overdue ones among the open", "[loop]")
{
    LoopSchool school;
    LoopItem late = school.add(school.draft());
    late = school.step(late, {.action = A::Assign, .due = QDate(2026, 9, 4), .owner = school.fixer.id});
    school.add(school.draft(u"major"_s));
    const auto counts = school.loop.counts(u"hazard"_s);
    REQUIRE_OK(counts);
    CHECK(counts->open == 2);
    CHECK(counts->overdue == 1);
    CHECK(counts->major == 1);
    CHECK(counts->byState.value(LoopState::Assigned) == 1);
}

TEST_CASE("odd entries get a hint, and only a few are refused", "[loop]")
{
    LoopSchool school;
    const auto codes = [&](const LoopItem& one) {
        QStringList list;
        for (const Issue& issue : loopItemIssues(one, *school.store, QDate(2026, 9, 5)))
            list << issue.code;
        return list;
    };
    CHECK(codes(school.draft()).isEmpty());
    LoopItem one = school.draft();
    one.description = u"教室有问题"_s;
    CHECK(codes(one) == QStringList{u"loop.vague"_s});
    one = school.draft();
    one.zone = {};
    CHECK(codes(one) == QStringList{u"loop.no_zone"_s});
    one.spot.clear();
    CHECK(codes(one) == QStringList{u"loop.no_place"_s});
    one = school.draft();
    one.description = u"走廊有裸露电线"_s;
    CHECK(codes(one) == QStringList{u"loop.level_low"_s});
    one = school.draft(u"major"_s);
    one.description = u"课桌螺丝松动"_s;
    CHECK(codes(one) == QStringList{u"loop.level_high"_s});
    one = school.draft();
    one.state = u"assigned"_s;
    one.dueOn = QDate(2026, 9, 6); // a Sunday
    CHECK(codes(one) == QStringList{u"loop.rest_day"_s});
    one.dueOn = QDate(2026, 9, 3);
    CHECK(codes(one).contains(u"loop.due_before_found"_s));
    CHECK_FALSE(school.loop.add(one));
}

TEST_CASE("the usual last day: three school days for general hazards, the same day for major ones", "[loop]")
{
    LoopSchool school;
    LoopItem one = school.draft();
    one.foundOn = QDate(2026, 9, 30);
    CHECK(*school.loop.usualDue(one) == QDate(2026, 10, 10)); // over the holidays, with the Saturday made up for
    one.level = u"major"_s;
    CHECK(*school.loop.usualDue(one) == QDate(2026, 9, 30));
}
