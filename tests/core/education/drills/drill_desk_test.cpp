// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/drills/drill_school.h"

#include "core/education/drills/drill_desk.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::DrillSchool;

namespace {

struct HandClock final : StopClock {
    qint64 now = 5000;
    qint64 ms() const override { return now; }
};

struct Desk {
    Desk()
    {
        school.addClasses();
        drill = school.planned("quake", {2026, 9, 5});
        REQUIRE_OK(desk.open(drill.id));
    }
    /// Both clocks go on.
    void wait(qint64 ms)
    {
        watch.now += ms;
        school.clock.set(school.clock.now().addMSecs(ms));
    }
    DrillSchool school;
    HandClock watch;
    Drill drill;
    DrillDesk desk{school.services.drills, watch};
};

} // namespace

TEST_CASE("taps at the desk become class times", "[drills]")
{
    Desk one;
    CHECK(one.desk.phase() == DrillDesk::Phase::Ready);
    CHECK(one.desk.classes().size() == 4);
    CHECK_FALSE(one.desk.arrive(0)); // not started
    REQUIRE_OK(one.desk.start());
    CHECK_FALSE(one.desk.start());
    one.wait(50'000);
    REQUIRE_OK(one.desk.arrive(2));
    one.wait(10'400);
    REQUIRE_OK(one.desk.arrive(0));
    REQUIRE_OK(one.desk.arrive(0)); // twice changes nothing
    REQUIRE_OK(one.desk.arrive(1));
    REQUIRE_OK(one.desk.takeBack());
    CHECK(one.desk.arrived() == 2);
    one.wait(20'000);
    REQUIRE_OK(one.desk.arrive(1));
    CHECK_FALSE(one.desk.count(1, 99, {})); // more than the class has
    REQUIRE_OK(one.desk.count(1, 40, u"两人病假"_s));
    one.wait(19'600);
    REQUIRE_OK(one.desk.arrive(3));
    one.wait(30'000);
    REQUIRE_OK(one.desk.finish());
    CHECK_FALSE(one.desk.arrive(3));
    const auto undo = one.desk.save();
    REQUIRE_OK(undo);
    const auto file = one.school.services.drills.file(one.drill.id);
    REQUIRE_OK(file);
    REQUIRE(file->times.size() == 4);
    CHECK(file->drill.actualS == 100); // the last class, not the end of the watch
    CHECK(file->times[0].arrivedS == 61); // begun seconds count
    CHECK(file->times[1].arrivedS == 81);
    CHECK(file->times[1].present == 40);
    CHECK(file->times[1].absentNote == u"两人病假"_s);
    CHECK(file->times[2].arrivedS == 50);
    CHECK(file->times[2].present == file->times[2].expected);
    CHECK(file->drill.pupils == 41 + 40 + 43 + 44);
    CHECK(one.school.rows(u"drill_tap"_s) == 0);
    CHECK(one.school.rows(u"drill_run"_s) == 0);
    REQUIRE_OK(one.school.services.drills.takeBack(*undo));
    CHECK(one.school.services.drills.file(one.drill.id)->times.isEmpty());
}

TEST_CASE("a run that was cut off goes on with the time that really passed", "[drills]")
{
    Desk one;
    REQUIRE_OK(one.desk.start());
    one.wait(30'000);
    REQUIRE_OK(one.desk.arrive(1));
    one.wait(5'000);
    REQUIRE_OK(one.desk.beat());
    // The program is gone. A new one begins 12 seconds later; its watch counts from something else.
    one.school.clock.set(one.school.clock.now().addMSecs(12'000));
    HandClock other;
    other.now = 77;
    DrillDesk again(one.school.services.drills, other);
    const auto unsaved = DrillDesk::unsaved(*one.school.store);
    REQUIRE_OK(unsaved);
    REQUIRE(*unsaved);
    CHECK(**unsaved == one.drill.id);
    REQUIRE_OK(again.open(one.drill.id));
    CHECK(again.phase() == DrillDesk::Phase::Interrupted);
    CHECK(again.elapsedMs() == 35'000);
    CHECK(again.silentMs() == 12'000);
    CHECK(again.classes()[1].arrivedMs == 30'000);
    CHECK_FALSE(again.arrive(0));

    SECTION("going on")
    {
        REQUIRE_OK(again.goOn());
        CHECK(again.elapsedMs() == 47'000);
        other.now += 3'000;
        REQUIRE_OK(again.arrive(0));
        CHECK(again.classes()[0].arrivedMs == 50'000);
        REQUIRE_OK(again.finish());
        REQUIRE_OK(again.save());
        CHECK(one.school.services.drills.file(one.drill.id)->times[0].arrivedS == 50);
        CHECK_FALSE(*DrillDesk::unsaved(*one.school.store));
    }
    SECTION("stopping at the last class")
    {
        REQUIRE_OK(again.stopAtLastTap());
        CHECK(again.phase() == DrillDesk::Phase::Finished);
        CHECK(again.elapsedMs() == 30'000);
        REQUIRE_OK(again.save());
        CHECK(one.school.services.drills.file(one.drill.id)->drill.actualS == 30);
    }
    SECTION("a clock that was put back")
    {
        one.school.clock.set(one.school.clock.now().addSecs(-3600));
        CHECK_FALSE(again.goOn());
        REQUIRE_OK(again.stopAtLastTap());
    }
    SECTION("throwing it away")
    {
        REQUIRE_OK(again.discard());
        CHECK(again.phase() == DrillDesk::Phase::Ready);
        CHECK(again.arrived() == 0);
        CHECK(one.school.rows(u"drill_tap"_s) == 0);
    }
}

TEST_CASE("a stopwatch that was forgotten does not become the time of the drill", "[drills]")
{
    Desk one;
    REQUIRE_OK(one.desk.start());
    one.wait(90'000);
    REQUIRE_OK(one.desk.arrive(1));
    one.wait(3 * 3'600'000);
    REQUIRE_OK(one.desk.finish());
    REQUIRE_OK(one.desk.save());
    CHECK(one.school.services.drills.file(one.drill.id)->drill.actualS == 90);
}

TEST_CASE("without classes there is nothing to tap", "[drills]")
{
    DrillSchool school;
    const Drill drill = school.planned("quake", {2026, 9, 5});
    HandClock watch;
    DrillDesk desk(school.services.drills, watch);
    const auto opened = desk.open(drill.id);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Refused);
}
