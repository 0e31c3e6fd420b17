// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::ServedSchool {
    School()
    {
        REQUIRE_OK(property.pads.printToPdf({.sheets = 2, .company = cleaners.id}, file()));
        REQUIRE_OK(property.pads.handOut(property.pads.find(u"1"_s)->id, cleaner().id, {}));
    }
    Result<ReportOutcome> report(int slip, const ReportHandling& handling = {}) { return property.reports.add(draft(slip), handling); }
};

} // namespace

TEST_CASE("a slip becomes a hazard in the same step, with links both ways", "[property][reports]")
{
    School school;
    const auto outcome = school.report(3, {.decision = ReportDecision::Hazard, .category = u"用电"_s});
    REQUIRE_OK(outcome);
    REQUIRE(outcome->item);
    const SpotReport& report = outcome->report;
    CHECK(report.number == u"SB000003"_s);
    CHECK(report.handling == u"hazard"_s);
    CHECK(report.item == outcome->item->id);
    // Who carries the pad reported it unless the slip says otherwise.
    CHECK(report.reporter == school.cleaner().id);
    CHECK(report.company == school.cleaners.id);
    const LoopItem& item = *outcome->item;
    CHECK(item.number == u"YH-2026-0001"_s);
    CHECK(item.source == u"spot"_s);
    CHECK(item.kind == u"hazard"_s);
    CHECK(item.zone == report.zone);
    CHECK(item.spot == u"后门左侧"_s);
    CHECK(item.reporter == school.cleaner().id);
    CHECK(item.dueOn >= school.clock.today());
    CHECK(item.note.contains(u"SB000003"_s));
    const auto back = school.property.reports.ofItem(item.id);
    REQUIRE_OK(back);
    REQUIRE(*back);
    CHECK((*back)->id == report.id);
    // The reporter is told how it stands.
    CHECK(school.property.reports.standing(report)->contains(item.number));
    REQUIRE_OK(school.loop.move(item.id, {.action = LoopAction::Assign, .due = QDate(2026, 11, 23), .owner = school.cleaner().id}));
    CHECK(school.property.reports.standing(report)->contains(u"2026-11-23"_s));
}

TEST_CASE("a slip is keyed in once, and only when it was printed", "[property][reports]")
{
    School school;
    REQUIRE_OK(school.report(3));
    const qint64 journal = school.rows(u"journal"_s);
    const auto twice = school.report(3, {.decision = ReportDecision::Hazard});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Refused);
    CHECK(twice.error().subject.contains(u"2026-11-20"_s)); // where and when it is
    CHECK(twice.error().subject.contains(u"插座"_s));
    const auto never = school.report(13);
    REQUIRE_FALSE(never);
    CHECK(never.error().subject.contains(u"SB000012"_s)); // how far the numbers go
    CHECK(school.rows(u"spot_report"_s) == 1);
    CHECK(school.rows(u"loop_item"_s) == 0);
    CHECK(school.rows(u"journal"_s) == journal);
    // A void one frees its number: it was keyed in by mistake.
    REQUIRE_OK(school.service->setVoided(spotReportType().kind(), {school.property.reports.find(u"3"_s)->id.value()}, true, u"录错"_s));
    CHECK(school.report(3));
    CHECK(School().property.reports.look(u"abc"_s)->kind == SlipLook::Kind::NotANumber);
}

TEST_CASE("a report counts for the reporter's own company, whoever's pad it was torn from", "[property][reports]")
{
    School school;
    SpotReport draft = school.draft(1);
    draft.reporter = school.property.companies.people(school.guards, school.clock.today())->first().id;
    const auto outcome = school.property.reports.add(draft);
    REQUIRE_OK(outcome);
    CHECK(outcome->report.company == school.guards.id);
    draft = school.draft(2);
    draft.reporter = {};
    draft.reporterName = u"来访家长"_s;
    CHECK(school.property.reports.add(draft)->report.company == school.cleaners.id);
}

TEST_CASE("what cannot be right is refused and leaves neither report nor hazard", "[property][reports]")
{
    School school;
    const qint64 journal = school.rows(u"journal"_s);
    const auto code = [&](SpotReport draft, ReportHandling handling = {.decision = ReportDecision::Hazard}) {
        const auto outcome = school.property.reports.add(draft, handling);
        return outcome ? QString() : outcome.error().detail;
    };
    SpotReport draft = school.draft(1);
    draft.seenOn = QDate(2026, 11, 21);
    CHECK(code(draft, {}) == u"spot_report.future"_s);
    CHECK_FALSE(code(draft).isEmpty());
    draft = school.draft(1);
    draft.seenTime = u"25:80"_s;
    CHECK(code(draft) == u"spot_report.time"_s);
    draft = school.draft(1);
    draft.zone = {};
    draft.place = u"  "_s;
    CHECK(code(draft) == u"spot_report.no_place"_s);
    draft = school.draft(1);
    draft.symptom = u"\n "_s;
    CHECK_FALSE(code(draft).isEmpty());
    draft = school.draft(1);
    CHECK(code(draft, {.decision = ReportDecision::None}) == u"spot_report.no_reason"_s);
    CHECK(code(draft, {.decision = ReportDecision::OnSpot, .note = u" "_s}) == u"spot_report.no_reason"_s);
    draft.zone = Id<Zone>(99999);
    CHECK_FALSE(code(draft).isEmpty());
    CHECK(school.rows(u"spot_report"_s) == 0);
    CHECK(school.rows(u"loop_item"_s) == 0);
    CHECK(school.rows(u"loop_event"_s) == 0);
    CHECK(school.rows(u"journal"_s) == journal);
}

TEST_CASE("a report is decided upon later, and a hazard is no longer decided here", "[property][reports]")
{
    School school;
    const auto waiting = school.report(1);
    REQUIRE_OK(waiting);
    CHECK(*school.property.reports.openCount() == 1);
    const Id<SpotReport> id = waiting->report.id;
    CHECK(school.property.reports.decide(id, {.decision = ReportDecision::None}).error().kind == Error::Kind::Invalid);
    const auto spot = school.property.reports.decide(id, {.decision = ReportDecision::OnSpot, .note = u"当场拧紧"_s});
    REQUIRE_OK(spot);
    CHECK(spot->report.handledOn == school.clock.today());
    CHECK(*school.property.reports.openCount() == 0);
    const auto hazard = school.property.reports.decide(id, {.decision = ReportDecision::Hazard, .level = u"major"_s});
    REQUIRE_OK(hazard);
    CHECK(hazard->item->level == u"major"_s);
    const auto again = school.property.reports.decide(id, {.decision = ReportDecision::None, .note = u"看错了"_s});
    REQUIRE_FALSE(again);
    CHECK(again.error().subject.contains(hazard->item->number));
    CHECK(school.rows(u"loop_item"_s) == 1);
}

TEST_CASE("reports by mouth have numbers of their own, without gaps", "[property][reports]")
{
    School school;
    SpotReport draft = school.draft(0);
    draft.reporterName = u"路过的 家长"_s;
    CHECK(school.property.reports.add(draft)->report.number == u"KT2026-0001"_s);
    draft.seenTime = u"88"_s;
    CHECK_FALSE(school.property.reports.add(draft));
    draft.seenTime = u"10：20"_s;
    const auto second = school.property.reports.add(draft);
    REQUIRE_OK(second);
    CHECK(second->report.number == u"KT2026-0002"_s);
    CHECK(second->report.seenTime == u"10:20"_s);
    CHECK(school.property.reports.find(u"kt2026-0002"_s)->id == second->report.id);
}

TEST_CASE("thanks count good reports by person, and issues name those that wait", "[property][reports]")
{
    School school;
    REQUIRE_OK(school.report(1, {.decision = ReportDecision::Hazard}));
    REQUIRE_OK(school.report(2, {.decision = ReportDecision::OnSpot, .note = u"清走杂物"_s}));
    REQUIRE_OK(school.report(3, {.decision = ReportDecision::None, .note = u"正常检修"_s}));
    SpotReport other = school.draft(4);
    other.reporterName = u"郑师傅"_s;
    REQUIRE_OK(school.property.reports.add(other, {.decision = ReportDecision::OnSpot, .note = u"关好门"_s}));
    const auto thanks = school.property.reports.thanks(QDate(2026, 11, 1), QDate(2026, 11, 30));
    REQUIRE_OK(thanks);
    REQUIRE(thanks->size() == 2);
    CHECK(thanks->at(0).name == school.cleaner().name);
    CHECK(thanks->at(0).company == school.cleaners.name);
    CHECK(thanks->at(0).good() == 2);
    CHECK(thanks->at(0).none == 1);
    CHECK(thanks->at(1).good() == 1);
    CHECK(school.property.reports.thanks(QDate(2026, 12, 1), QDate(2026, 12, 31))->isEmpty());
    const auto table = school.property.papers.thanksList(QDate(2026, 11, 1), QDate(2026, 11, 30));
    REQUIRE_OK(table);
    CHECK(table->rowCount == 2);

    const auto waiting = school.report(5);
    REQUIRE_OK(waiting);
    const auto codes = [&] {
        QStringList found;
        const auto report = **school.store->find(spotReportType(), waiting->report.id);
        for (const Issue& issue : spotReportIssues(report, *school.store, school.clock.today()))
            found << issue.code;
        return found;
    };
    CHECK_FALSE(codes().contains(u"spot_report.waiting"_s));
    school.clock.advanceDays(3);
    CHECK_FALSE(codes().contains(u"spot_report.waiting"_s));
    school.clock.advanceDays(1);
    CHECK(codes().contains(u"spot_report.waiting"_s));
}
