// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/demo_hazards.h"
#include "core/inspection/hazards/hazard_issues.h"
#include "core/people/demo_school.h"
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;

namespace {

struct DemoSchoolWithHazards : test::MemorySchool {
    explicit DemoSchoolWithHazards(QDate today = QDate(2026, 11, 26))
    {
        clock.set(QDateTime(today, QTime(8, 0)));
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 1, today));
        REQUIRE_OK(createDemoHazards(hazards, *store, attachments, today));
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(u"att"_s)};
    LoopService loop{*service, attachments};
    HazardServices hazards{*service, attachments, loop, [] { return std::make_shared<TextShaper>(FontBook()); }};

    QList<LoopItem> items() const { return *store->list(loopItemType(), {.voidedToo = true, .orderBy = {u"id"_s}}); }
};

} // namespace

TEST_CASE("the demo school's year of hazards: every state, one major open, one repeat, one void, two notices", "[hazards][demo]")
{
    const DemoSchoolWithHazards school;
    const auto items = school.items();
    CHECK(items.size() >= 25);
    QSet<QString> states;
    int voided = 0, majorOpen = 0, repeats = 0, overdue = 0;
    for (const LoopItem& item : items) {
        CAPTURE(item.description);
        states << item.state;
        voided += item.voided;
        const bool open = isOpenLoop(loopStateOf(item)) && !item.voided;
        majorOpen += open && isMajor(item);
        repeats += !item.repeats.isNull();
        overdue += open && item.dueOn.isValid() && item.dueOn < school.clock.today() && !item.doneOn.isValid();
        CHECK(item.foundOn <= school.clock.today());
        CHECK(item.foundOn > school.clock.today().addDays(-370));
        // Nothing of it would be refused in the window.
        CHECK_FALSE(hasProblem(school.service->check(loopItemType().kind(), loopItemType().toRecord(item))));
        const auto events = school.loop.events(item.id);
        CHECK(events->isEmpty() == item.number.isEmpty());
        QDate last;
        for (const LoopEvent& event : *events) {
            CHECK((!last.isValid() || event.on >= last));
            CHECK(event.on <= school.clock.today());
            last = event.on;
        }
        CHECK(school.attachments.of(u"loop_item"_s, item.id.value(), LoopService::before)->size() == 1);
        if (loopStateOf(item) == LoopState::Closed) {
            CHECK(school.attachments.of(u"loop_item"_s, item.id.value(), LoopService::after)->size() == 1);
            CHECK(item.verifier != item.owner);
        }
    }
    for (const LoopState state : allLoopStates) {
        CAPTURE(loopStateCode(state));
        CHECK(states.contains(loopStateCode(state)));
    }
    CHECK(voided == 1);
    CHECK(majorOpen == 1);
    CHECK(repeats == 1);
    CHECK(overdue >= 2);
    const auto notices = school.store->list(rectifyNoticeType());
    REQUIRE(notices->size() == 2);
    CHECK(notices->at(0).state != notices->at(1).state);
    // Numbers without gaps in both years.
    for (const int year : {2025, 2026}) {
        QList<int> serials;
        for (const LoopItem& item : items)
            if (item.year == year)
                serials << item.serial;
        std::sort(serials.begin(), serials.end());
        for (qsizetype i = 0; i < serials.size(); ++i)
            CHECK(serials[i] == i + 1);
    }
    CHECK(school.hazards.repeats.undecided()->size() == 1);
    CHECK(school.attachments.damaged()->isEmpty());
}

TEST_CASE("the same demo school has the same hazards, pictures and codes, on any day of the year", "[hazards][demo]")
{
    const DemoSchoolWithHazards one, two;
    const auto a = one.items(), b = two.items();
    REQUIRE(a.size() == b.size());
    for (qsizetype i = 0; i < a.size(); ++i)
        CHECK(loopItemType().toRecord(a[i]) == loopItemType().toRecord(b[i]));
    const auto hashes = [](const DemoSchoolWithHazards& school) {
        return school.database->scalar(u"SELECT group_concat(sha256, ' ') FROM (SELECT sha256 FROM attachment ORDER BY id)"_s)->toString()
            + school.database->scalar(u"SELECT group_concat(short_code || sha256) FROM rectify_notice JOIN rectify_notice_text ON notice=id"_s)->toString();
    };
    CHECK(hashes(one) == hashes(two));
    // New Year, summer, a Sunday, the day after a holiday.
    for (const QDate day : {QDate(2027, 1, 1), QDate(2026, 8, 2), QDate(2026, 10, 8), QDate(2026, 2, 20)}) {
        CAPTURE(day.toString(Qt::ISODate));
        const DemoSchoolWithHazards school(day);
        CHECK(school.items().size() == a.size());
    }
}

TEST_CASE("what no rule of one record sees is among the issues", "[hazards][issues]")
{
    HazardSchool school;
    const auto codes = [&] {
        QStringList list;
        const auto issues = hazardIssues(school.hazards, *school.store);
        REQUIRE_OK(issues);
        for (const RecordIssue& one : *issues)
            list << one.issue.code;
        return list;
    };
    CHECK(codes().isEmpty());
    LoopItem item = school.add(school.draft(u"major"_s));
    item = school.step(item, {.action = LoopAction::Contain, .note = u"已断电上锁"_s});
    item = school.step(item, {.action = LoopAction::Assign, .due = QDate(2026, 9, 9), .owner = school.fixer.id, .measure = u"更换"_s});
    item = school.step(item, {.action = LoopAction::Start});
    item = school.step(item, {.action = LoopAction::Submit});
    item = school.step(item, {.action = LoopAction::Verify, .person = school.checker.id});
    item = school.step(item, {.action = LoopAction::Escalate, .number = u"1号"_s});
    school.photograph(item, LoopService::after);
    item = school.step(item, {.action = LoopAction::Close});
    CHECK(codes().isEmpty());
    const auto photo = school.attachments.of(u"loop_item"_s, item.id.value(), LoopService::after);
    auto transaction = Transaction::begin(*school.database, u"照片"_s);
    REQUIRE_OK(school.attachments.unlink(photo->first().id, u"loop_item"_s, item.id.value(), LoopService::after));
    REQUIRE_OK(transaction->commit());
    CHECK(codes() == QStringList{u"hazards.evidence_gone"_s});
    const LoopItem again = school.add(school.draft());
    CHECK(codes() == QStringList{u"hazards.evidence_gone"_s, u"hazards.repeat"_s});
    REQUIRE_OK(school.hazards.repeats.create(again.id));
    CHECK(codes() == QStringList{u"hazards.evidence_gone"_s});
    RiskRule band = school.store->list(riskRuleType(), {.where = {{u"code"_s, u"ls-3"_s}}})->first();
    band.lower = 11;
    REQUIRE_OK(school.service->save(riskRuleType().kind(), riskRuleType().toRecord(band)));
    CHECK(codes() == QStringList{u"hazards.evidence_gone"_s, u"risk.gap"_s});
}
