// SPDX-License-Identifier: GPL-3.0-or-later
// Zones in the whole window: from an issue to the plan, from the plan to the record.
#include "core/inspection/zones/demo_plan.h"
#include "tests/ui/whole_program.h"
#include "ui/dashboard/issue_list_page.h"
#include "ui/inspection/zones/coverage_page.h"
#include "ui/inspection/zones/plan_page.h"
#include "ui/records/record_list_page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("An outline of a closed zone is an issue that leads to the plan, and the plan leads to the zone", "[zones][ui][window]")
{
    WholeProgram program;
    REQUIRE_OK(createDemoPlan(*program.services->plans));
    const auto found = program.services->store->list(zoneType(), { .where = { { u"code"_s, u"ZX102"_s } } });
    Zone zone = found->first();
    zone.closedOn = program.clock.today();
    REQUIRE_OK(program.services->records->save(zoneType().kind(), zoneType().toRecord(zone)));
    const auto issues = makeIssueList(*program.services);
    issues->markAll();
    while (!issues->isDone())
        REQUIRE_OK(issues->step(500));
    const auto issue = std::find_if(issues->found().cbegin(), issues->found().cend(), [](const RecordIssue& one) { return one.issue.code == u"outline.closed"_s; });
    REQUIRE(issue != issues->found().cend());
    CHECK(issue->name == zone.name);

    program.window().resize(1024, 768);
    program.window().show();
    REQUIRE(program.window().openPage(IssueListPage::info().code));
    auto* list = qobject_cast<IssueListPage*>(program.window().currentPage());
    REQUIRE(list);
    emit list->recordWanted(issue->kind, issue->id);
    auto* map = qobject_cast<PlanPage*>(program.window().currentPage());
    REQUIRE(map);
    REQUIRE(QTest::qWaitFor([&] { return !map->isLoading(); }));
    CHECK(child<PlanView>(*map, "planView")->chosen() == zone.id);
    emit map->recordWanted(u"zone"_s, zone.id.value());
    CHECK(program.window().currentPage()->code() == u"zone"_s);
}

TEST_CASE("Contracting leads from a zone to its record", "[zones][ui][window]")
{
    WholeProgram program;
    program.window().show();
    REQUIRE(program.window().openPage(CoveragePage::info().code));
    auto* page = qobject_cast<CoveragePage*>(program.window().currentPage());
    REQUIRE(page);
    CHECK(page->model().coverage().total.zones == 160);
    emit page->recordWanted(u"zone"_s, page->model().coverage().zones.first().zone.id.value());
    CHECK(qobject_cast<RecordListPage*>(program.window().currentPage()));
}
