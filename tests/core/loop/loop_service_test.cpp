// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_term.h"
#include "tests/core/loop/loop_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using A = LoopAction;
using test::LoopSchool;

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
    one = school.step(school.add(school.draft()), {.action = A::Assign, .due = QDate(2026, 9, 6), .owner = school.fixer.id}); // a Sunday
    CHECK(codes(one) == QStringList{u"loop.rest_day"_s});
    one.dueOn = QDate(2026, 9, 3);
    CHECK(codes(one).contains(u"loop.due_before_found"_s));
    one.doneOn = QDate(2026, 9, 3);
    CHECK(codes(one).contains(u"loop.done_before_found"_s));
    one = school.draft();
    one.dueOn = QDate(2026, 9, 3);
    CHECK_FALSE(school.loop.add(one));
    one = school.draft();
    one.zone = Id<Zone>(987654); // typed or imported, not in the list
    CHECK_FALSE(school.loop.add(one));
}

TEST_CASE("the usual last day: three school days for general hazards, the day of the plan for major ones", "[loop]")
{
    LoopSchool school;
    LoopItem one = school.draft();
    one.foundOn = QDate(2026, 9, 30);
    CHECK(*school.loop.usualDue(one) == QDate(2026, 10, 10)); // over the holidays, with the Saturday made up for
    one.level = u"major"_s;
    CHECK(*school.loop.controlDue(one) == QDate(2026, 9, 30));
    CHECK(*school.loop.planDue(one) == QDate(2026, 10, 3));
    CHECK(*school.loop.usualDue(one) == QDate(2026, 10, 3));
}

TEST_CASE("what steps alone change cannot be changed by saving the record", "[loop]")
{
    LoopSchool school;
    const RecordKind& kind = loopItemType().kind();
    const LoopItem major = school.add(school.draft(u"major"_s));
    const auto refused = [&](const std::function<void(LoopItem&)>& tamper) {
        LoopItem one = major;
        tamper(one);
        const auto saved = school.service->save(kind, loopItemType().toRecord(one));
        REQUIRE_FALSE(saved);
        return saved.error().detail;
    };
    CHECK(refused([](LoopItem& one) { one.state = u"closed"_s; one.measure = u"已换"_s; }) == u"loop.by_step"_s);
    CHECK(refused([](LoopItem& one) { one.containment = u"已断电"_s; }) == u"loop.by_step"_s);
    CHECK(refused([](LoopItem& one) { one.escalationNo = u"1号"_s; }) == u"loop.by_step"_s);
    CHECK(refused([](LoopItem& one) { one.noPhotoReason = u"无"_s; }) == u"loop.by_step"_s);
    CHECK(refused([&](LoopItem& one) { one.verifier = school.checker.id; }) == u"loop.by_step"_s);
    CHECK(refused([&](LoopItem& one) { one.owner = school.checker.id; }) == u"loop.by_step"_s);
    CHECK(refused([](LoopItem& one) { one.level = u"general"_s; }) == u"loop.level_lowered"_s);
    LoopItem born = school.draft();
    born.state = u"closed"_s;
    CHECK_FALSE(school.service->save(kind, loopItemType().toRecord(born)));
    // What a person writes may be written better at any time.
    LoopItem better = major;
    better.description = u"讲台旁插座面板松脱，露出铜片"_s;
    REQUIRE_OK(school.service->save(kind, loopItemType().toRecord(better)));

    // A general one that was closed lightly does not become a closed major one.
    LoopItem light = school.add(school.draft());
    light = school.step(light, {.action = A::Submit});
    light = school.step(light, {.action = A::Close});
    light.level = u"major"_s;
    light.measure = u"已换"_s;
    const auto raised = school.service->save(kind, loopItemType().toRecord(light));
    REQUIRE_FALSE(raised);
    CHECK(raised.error().detail == u"loop.level_raised"_s);
    LoopItem again = school.step(light, {.action = A::Reopen, .note = u"定级有误"_s});
    again.level = u"major"_s;
    REQUIRE_OK(school.service->save(kind, loopItemType().toRecord(again)));
}

TEST_CASE("one and the same picture before and after is no evidence", "[loop]")
{
    LoopSchool school;
    const QString picture = school.picture(u"插座.png"_s, Qt::blue);
    const LoopItem general = school.add(school.draft());
    REQUIRE_OK(school.loop.addPhoto(general.id, picture, LoopService::before));
    const auto same = school.loop.addPhoto(general.id, picture, LoopService::after);
    REQUIRE_OK(same);
    REQUIRE(same->warnings.size() == 1);
    CHECK(same->warnings.first().code == u"loop.same_photo"_s);
    school.step(general, {.action = A::Submit});
    const auto closed = school.loop.move(general.id, {.action = A::Close, .person = school.checker.id});
    REQUIRE_OK(closed);
    CHECK(std::any_of(closed->warnings.cbegin(), closed->warnings.cend(), [](const Issue& one) { return one.code == u"loop.no_photo"_s; }));

    LoopItem major = school.add(school.draft(u"major"_s));
    REQUIRE_OK(school.loop.addPhoto(major.id, picture, LoopService::after));
    const qint64 links = school.rows(u"attachment_link"_s);
    const auto refused = school.loop.addPhoto(major.id, picture, LoopService::before);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"loop.same_photo"_s);
    CHECK(school.rows(u"attachment_link"_s) == links);

    QFile text(school.folder.filePath(u"照片.jpg"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("这不是图片");
    text.close();
    CHECK(school.loop.addPhoto(major.id, text.fileName(), LoopService::after).error().kind == Error::Kind::Refused);
    CHECK(school.loop.addPhoto(major.id, picture, LoopService::after, QDate(2026, 9, 6)).error().kind == Error::Kind::Invalid);
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {major.id.value()}, true, u"重复登记"_s));
    CHECK_FALSE(school.loop.addPhoto(major.id, school.picture(u"b.png"_s, Qt::black), LoopService::after));
}

TEST_CASE("a major hazard late under control or without a plan is named", "[loop]")
{
    LoopSchool school;
    LoopItem major = school.add(school.draft(u"major"_s)); // found on Friday the 4th
    const auto codes = [&](QDate day) {
        QStringList list;
        for (const Issue& issue : loopItemIssues(**school.store->find(loopItemType(), major.id), *school.store, day))
            list << issue.code;
        return list;
    };
    CHECK(codes(QDate(2026, 9, 4)).isEmpty());
    CHECK(codes(QDate(2026, 9, 5)) == QStringList{u"loop.contain_late"_s});
    CHECK(codes(QDate(2026, 9, 8)) == QStringList{u"loop.contain_late"_s, u"loop.plan_late"_s});
    CHECK(*school.loop.planDue(major) == QDate(2026, 9, 7));
    LoopRules rules = *school.loop.rules();
    rules.planDaysMajor = 5;
    rules.planCountMajor = DayCount::Working;
    rules.extensionsGeneral = 2;
    rules.general = LoopRigour::Strict;
    rules.repeatMonths = 6;
    REQUIRE_OK(school.loop.saveRules(rules));
    CHECK(*school.loop.rules() == rules);
    CHECK(codes(QDate(2026, 9, 8)) == QStringList{u"loop.contain_late"_s}); // what was kept of the rules is read again
    CHECK(*school.loop.planDue(major) == QDate(2026, 9, 11));
    major = school.step(major, {.action = A::Contain, .note = u"已断电并上锁"_s});
    CHECK(codes(QDate(2026, 9, 8)).isEmpty());
}

TEST_CASE("putting off: allowed by somebody, counted, once for general hazards", "[loop]")
{
    LoopSchool school;
    LoopItem one = school.add(school.draft());
    one = school.step(one, {.action = A::Assign, .due = QDate(2026, 9, 8), .owner = school.fixer.id});
    const auto put = school.loop.move(one.id, {.action = A::Extend, .person = school.checker.id, .note = u"等配件"_s, .due = QDate(2026, 9, 10)});
    REQUIRE_OK(put);
    CHECK(put->warnings.isEmpty());
    CHECK(put->item.extensions == 1);
    CHECK(put->item.dueOn == QDate(2026, 9, 10));
    const LoopEvent event = school.loop.events(one.id)->last();
    CHECK(event.person == school.checker.id);
    CHECK(event.due == QDate(2026, 9, 10));
    LoopRules strict = *school.loop.rules();
    strict.general = LoopRigour::Strict;
    REQUIRE_OK(school.loop.saveRules(strict));
    const auto again = school.loop.move(one.id, {.action = A::Extend, .person = school.checker.id, .note = u"又等"_s, .due = QDate(2026, 9, 20)});
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"loop.extended_enough"_s);
}

TEST_CASE("deadlines of hazards across holidays, make-up days, weekends and the end of term", "[loop]")
{
    LoopSchool school;
    school.add(schoolTermType(), SchoolTerm{.name = u"春"_s, .schoolYear = 2025, .term = u"second"_s, .firstDay = QDate(2026, 3, 2), .lastDay = QDate(2026, 7, 3)});
    school.add(schoolTermType(), SchoolTerm{.name = u"秋"_s, .schoolYear = 2026, .term = u"first"_s, .firstDay = QDate(2026, 9, 1), .lastDay = QDate(2027, 1, 22)});
    struct Case {
        const char* why;
        QDate found;
        int days;
        DayCount count;
        QDate due;
    };
    const Case cases[] = {
        {"in the week", QDate(2026, 9, 7), 3, DayCount::School, QDate(2026, 9, 10)},
        {"over a weekend", QDate(2026, 9, 10), 3, DayCount::School, QDate(2026, 9, 15)},
        {"found on a Saturday", QDate(2026, 9, 5), 3, DayCount::School, QDate(2026, 9, 9)},
        {"before the Sunday made up for", QDate(2026, 9, 18), 1, DayCount::School, QDate(2026, 9, 20)},
        {"over the National Day week, with the Saturday made up for", QDate(2026, 9, 30), 3, DayCount::School, QDate(2026, 10, 10)},
        {"found in the National Day week", QDate(2026, 10, 3), 1, DayCount::School, QDate(2026, 10, 8)},
        {"the same in calendar days", QDate(2026, 9, 30), 3, DayCount::Calendar, QDate(2026, 10, 3)},
        {"working days over the Spring Festival", QDate(2026, 2, 13), 3, DayCount::Working, QDate(2026, 2, 25)},
        {"school days only after the holidays", QDate(2026, 2, 13), 3, DayCount::School, QDate(2026, 3, 4)},
        {"at the end of term", QDate(2026, 7, 2), 3, DayCount::School, QDate(2026, 9, 2)},
        {"at the end of term in working days", QDate(2026, 7, 2), 3, DayCount::Working, QDate(2026, 7, 7)},
        {"Labour Day", QDate(2026, 4, 30), 1, DayCount::Working, QDate(2026, 5, 6)},
        {"over the end of the year", QDate(2026, 12, 31), 0, DayCount::Calendar, QDate(2026, 12, 31)},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        LoopRules rules;
        rules.daysGeneral = one.days;
        rules.countGeneral = one.count;
        REQUIRE_OK(school.loop.saveRules(rules));
        LoopItem item = school.draft();
        item.foundOn = one.found;
        CHECK(school.loop.usualDue(item)->toString(Qt::ISODate) == one.due.toString(Qt::ISODate));
    }
    // Beyond all terms there is no school day: the person sets one.
    LoopItem item = school.draft();
    item.foundOn = QDate(2027, 1, 22);
    REQUIRE_OK(school.loop.saveRules(LoopRules()));
    CHECK_FALSE(school.loop.usualDue(item)->isValid());
}
