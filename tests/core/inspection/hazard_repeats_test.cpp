// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;

TEST_CASE("a repeat is the same category in the same zone within the months that are set", "[hazards][repeat]")
{
    HazardSchool school;
    LoopRules rules;
    rules.repeatMonths = 6;
    REQUIRE_OK(school.loop.saveRules(rules));
    LoopItem old = school.draft();
    old.foundOn = QDate(2026, 3, 5);
    const LoopItem first = school.add(old);
    const auto repeatsOf = [&](QDate found, const std::function<void(LoopItem&)>& change = {}) {
        LoopItem again = school.draft();
        again.foundOn = found;
        if (change)
            change(again);
        return school.loop.earlier(again)->has_value();
    };
    CHECK(repeatsOf(QDate(2026, 9, 5)));       // to the day
    CHECK_FALSE(repeatsOf(QDate(2026, 9, 6))); // one day later
    CHECK_FALSE(repeatsOf(QDate(2026, 3, 4))); // found earlier than the other
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1), [](LoopItem& one) { one.category = u"消防"_s; }));
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1), [](LoopItem& one) { one.category.clear(); }));
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1), [](LoopItem& one) { one.zone = {}; }));
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1), [](LoopItem& one) { one.kind = u"property"_s; }));
    rules.repeatMonths = 0;
    REQUIRE_OK(school.loop.saveRules(rules));
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1)));
    REQUIRE_OK(school.loop.saveRules(LoopRules()));
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {first.id.value()}, true, u"不实"_s));
    CHECK_FALSE(repeatsOf(QDate(2026, 8, 1)));
}

TEST_CASE("the task to look elsewhere is created once, names like places and goes through the loop", "[hazards][repeat]")
{
    HazardSchool school;
    const auto kinds = school.store->list(zoneKindType());
    const Zone like = school.add(zoneType(), Zone{.name = u"一年级2班教室"_s, .kind = kinds->first().id});
    school.add(zoneType(), Zone{.name = u"旧教室"_s, .kind = kinds->first().id, .closedOn = QDate(2026, 1, 1)});
    school.add(zoneType(), Zone{.name = u"操场"_s, .kind = kinds->last().id});
    const LoopItem first = school.add(school.draft());
    CHECK(school.hazards.repeats.of(first.id)->has_value() == false);
    CHECK(school.hazards.repeats.create(first.id).error().kind == Error::Kind::Refused);
    const auto report = school.loop.add(school.draft());
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.first().code == u"loop.repeats"_s);
    const LoopItem second = report->item;
    const auto found = school.hazards.repeats.of(second.id);
    REQUIRE_OK(found);
    REQUIRE(found->has_value());
    CHECK((*found)->earlier.id == first.id);
    REQUIRE((*found)->likeZones.size() == 1);
    CHECK((*found)->likeZones.first().id == like.id);
    CHECK_FALSE((*found)->task);
    CHECK(school.hazards.repeats.undecided()->size() == 1);

    const auto task = school.hazards.repeats.create(second.id);
    REQUIRE_OK(task);
    CHECK(task->item.number == u"YH-2026-0003"_s);
    CHECK(task->item.source == LoopService::repeatSource);
    CHECK(task->item.repeats == second.id);
    CHECK(task->item.description.contains(u"一年级2班教室"_s));
    CHECK(task->item.description.contains(second.number));
    CHECK_FALSE(task->item.description.contains(u"旧教室"_s));
    CHECK(school.hazards.repeats.create(second.id).error().detail == u"repeat.twice"_s);
    CHECK(school.hazards.repeats.dismiss(second.id, u"不算"_s).error().detail == u"repeat.twice"_s);
    CHECK(school.hazards.repeats.undecided()->isEmpty());
    CHECK((*school.hazards.repeats.of(second.id))->task->id == task->item.id);
    CHECK_FALSE(*school.hazards.repeats.of(task->item.id)); // the task repeats nothing itself
    school.step(task->item, {.action = LoopAction::Assign, .due = QDate(2026, 9, 11), .owner = school.fixer.id});

    // A third one pairs with the second, not with the task.
    const LoopItem third = school.add(school.draft());
    CHECK(third.repeats == second.id);
    CHECK_FALSE(school.hazards.repeats.dismiss(third.id, {}));
    REQUIRE_OK(school.hazards.repeats.dismiss(third.id, u"两处插座不同批次"_s));
    CHECK(school.hazards.repeats.undecided()->isEmpty());
    CHECK((**school.store->find(loopItemType(), third.id)).repeats.isNull());
}
