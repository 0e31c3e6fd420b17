// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/drills/drill_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a new school starts with nine plans, seven kinds of evidence and a hundred points", "[drills]")
{
    test::DrillSchool school;
    CHECK(school.count(drillKindType().kind()) == 9);
    CHECK(school.count(drillEvidenceSlotType().kind()) == 7);
    int points = 0;
    const auto items = school.store->list(drillMarkItemType());
    for (const DrillMarkItem& item : *items)
        points += item.points;
    CHECK(points == 100);
    const auto kinds = school.store->list(drillKindType());
    const auto teams = school.store->list(drillTeamType());
    for (const DrillKind& kind : *kinds) {
        CAPTURE(kind.code.toStdString());
        CHECK_FALSE(kind.source.isEmpty());
        const auto script = school.services.drills.usualScript(kind);
        REQUIRE_OK(script);
        // Stampede has the script of all evacuations.
        CHECK(script->count(u'\n') >= 5);
        for (const QString& line : script->split(u'\n'))
            CHECK(line.count(u'｜') == 2);
        for (const Issue& issue : school.service->check(drillKindType().kind(), drillKindType().toRecord(kind)))
            FAIL(issue.message.toStdString());
    }
    const auto posts = school.store->list(postType());
    for (const DrillTeam& team : *teams)
        CHECK((team.post.isEmpty() || std::any_of(posts->cbegin(), posts->cend(), [&](const Post& post) { return post.code == team.post; })));
}
