// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the drills in Chinese, to be looked at: ui_drills_tests "[.pictures]".
#include "app/demo_parts.h"
#include "core/base/translation.h"
#include "core/education/drills/drill_desk.h"
#include "core/people/school_class.h"
#include "tests/ui/whole_program.h"
#include "ui/education/drills/drill_desk_window.h"
#include "ui/education/drills/drills_page.h"
#include "ui/records/record_table.h"

#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct HandClock final : StopClock {
    qint64 now = 0;
    qint64 ms() const override { return now; }
};

} // namespace

TEST_CASE("pictures of the drills in Chinese", "[.pictures]")
{
    installTranslations(*QCoreApplication::instance());
    WholeProgram program;
    for (int grade = 1; grade <= 6; ++grade)
        for (int i = 1; i <= 4; ++i)
            REQUIRE_OK(program.services->records->save(
                schoolClassType().kind(), schoolClassType().toRecord(SchoolClass{ .name = u"%1年级%2班"_s.arg(u"一二三四五六"_s[grade - 1]).arg(i), .grade = grade, .classNo = i, .pupils = 40 + i })));
    REQUIRE_OK(fillDemoDrills(*program.services, 7, QDate(2026, 11, 26)));
    program.window().resize(1024, 768);
    program.window().show();
    REQUIRE(program.window().openPage(u"drill"_s));
    auto* page = qobject_cast<DrillsPage*>(program.window().currentPage());
    REQUIRE(page);
    auto* table = child<RecordTable>(*page, "recordTable");
    table->selectRow(11);
    keepPicture(program.window(), u"drills-page-zh"_s);
    const auto dialog = [&](const char* button, const char* name, QSize size) {
        child<QPushButton>(*page, button)->click();
        auto* shown = page->findChild<QDialog*>(QLatin1String(name));
        REQUIRE(shown);
        keepPicture(*shown, QLatin1String(name) + u"-zh"_s, size);
        shown->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    dialog("drillPlanActionButton", "drillPlanDialog", { 820, 620 });
    dialog("newDrillActionButton", "newDrillDialog", { 520, 280 });
    dialog("drillNextActionButton", "drillStepDialog", { 620, 420 });
    dialog("drillRolesActionButton", "drillRolesDialog", { 940, 560 });
    dialog("drillEvaluateActionButton", "drillReviewDialog", { 860, 660 });
    dialog("drillTallyActionButton", "drillTallyDialog", { 820, 640 });

    HandClock watch;
    DrillDeskWindow desk(program.services->drills->drills, watch);
    Id<Drill> id;
    const auto drills = program.services->store->list(drillType());
    for (const Drill& drill : *drills)
        if (drill.state == u"approved"_s)
            id = drill.id;
    REQUIRE_OK(desk.open(id));
    keepPicture(desk, u"drill-desk-ready-zh"_s);
    QTest::keyClick(&desk, Qt::Key_Space);
    for (int i = 0; i < 20; ++i) {
        watch.now += i < 10 ? 9'000 : 6'200;
        child<QAbstractButton>(desk, u"deskClass%1"_s.arg((i * 7) % 24 + 1).toLatin1().constData())->click();
    }
    QTest::keyClick(&desk, Qt::Key_1);
    QTest::keyClick(&desk, Qt::Key_Return); // once more: its head-count
    QTest::qWait(150);
    keepPicture(desk, u"drill-desk-zh"_s);
}

TEST_CASE("pictures of the desk of a very large and a very small school", "[.pictures]")
{
    installTranslations(*QCoreApplication::instance());
    WholeProgram program;
    const auto kinds = program.services->store->list(drillKindType());
    const auto made = program.services->drills->drills.add({ Drill{ .kind = kinds->first().id, .heldOn = program.clock.today() } }, u"计划"_s);
    REQUIRE_OK(made);
    HandClock watch;
    for (const int each : { 1, 10 }) {
        for (int grade = 1; grade <= 6; ++grade)
            for (int i = each == 1 ? 1 : 2; i <= each; ++i)
                REQUIRE_OK(program.services->records->save(
                    schoolClassType().kind(), schoolClassType().toRecord(SchoolClass{ .name = u"%1年级%2班"_s.arg(u"一二三四五六"_s[grade - 1]).arg(i), .grade = grade, .classNo = i, .pupils = 40 + i })));
        DrillDeskWindow desk(program.services->drills->drills, watch);
        REQUIRE_OK(desk.open(Id<Drill>(made->steps.first().after.id)));
        QTest::keyClick(&desk, Qt::Key_Space);
        watch.now += 65'000;
        for (int i = 1; i <= 4; ++i)
            child<QAbstractButton>(desk, u"deskClass%1"_s.arg(i).toLatin1().constData())->click();
        QTest::qWait(150);
        keepPicture(desk, u"drill-desk-%1-zh"_s.arg(6 * each));
        DrillDesk reset(program.services->drills->drills, watch);
        REQUIRE_OK(reset.open(desk.desk().drill().id));
        REQUIRE_OK(reset.discard());
    }
}
