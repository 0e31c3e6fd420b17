// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/warning_sign.h"
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;
using A = LoopAction;

namespace {

struct PaperSchool : HazardSchool {
    QString exported(const HazardPaper& paper, const QString& name)
    {
        REQUIRE(paper.pages);
        const QString path = file(name);
        REQUIRE_OK(exportPdf(*paper.pages, path));
        return path;
    }
};

} // namespace

TEST_CASE("the review note says what was checked, with both photographs, and what came of it", "[hazards][papers]")
{
    PaperSchool school;
    LoopItem item = school.assigned();
    school.photograph(item, LoopService::before);
    CHECK(school.hazards.papers.reviewNote(item.id).error().detail == u"paper.not_submitted"_s);
    item = school.step(item, {.action = A::Submit, .measure = u"更换插座面板并加盖"_s});
    school.photograph(item, LoopService::after);
    // Before the check: blanks to be filled in by hand.
    const auto blank = school.hazards.papers.reviewNote(item.id);
    REQUIRE_OK(blank);
    if (const auto words = school.wordsOf(school.exported(*blank, u"blank.pdf"_s)))
        CHECK(words->contains(u"待复查"_s));
    item = school.step(item, {.action = A::Verify, .person = school.checker.id, .note = u"面板牢固，漏保动作正常"_s});
    const auto paper = school.hazards.papers.reviewNote(item.id);
    REQUIRE_OK(paper);
    const QString path = school.exported(*paper, u"review.pdf"_s);
    if (const auto words = school.wordsOf(path)) {
        for (const QString& wanted : {u"安全隐患复查意见书"_s, item.number, u"一年级1班教室后墙插座"_s, u"更换插座面板并加盖"_s, u"面板牢固，漏保动作正常"_s,
                                      u"合格，同意销号"_s, u"李伟"_s, u"整改前"_s}) {
            CAPTURE(wanted);
            CHECK(words->contains(wanted));
        }
        CHECK_FALSE(words->contains(u"{{"_s));
    }
    // Red before on the left of the picture, green after on the right.
    if (const QImage drawn = test::drawnByPoppler(path, 0, 50); !drawn.isNull()) {
        int red = 0, green = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                const QColor pixel = drawn.pixelColor(x, y);
                red += pixel.red() > 200 && pixel.green() < 60 && x < drawn.width() / 2;
                green += pixel.green() > 200 && pixel.red() < 60 && x > drawn.width() / 2;
            }
        CHECK(red > 500);
        CHECK(green > 500);
    }
    item = school.step(item, {.action = A::Return, .note = u"复查后又松动"_s});
    if (const auto words = school.wordsOf(school.exported(*school.hazards.papers.reviewNote(item.id), u"back.pdf"_s)))
        CHECK(words->contains(u"不合格，退回继续整改"_s));
}

TEST_CASE("the report on a major hazard: official layout, only with containment on record", "[hazards][papers]")
{
    PaperSchool school;
    CHECK(school.hazards.papers.majorReport(school.assigned().id).error().detail == u"paper.not_major"_s);
    LoopItem item = school.add(school.draft(u"major"_s));
    CHECK(school.hazards.papers.majorReport(item.id).error().detail == u"loop.no_containment"_s);
    item = school.step(item, {.action = A::Contain, .note = u"已断电上锁，设警示牌，专人看守"_s});
    const auto early = school.hazards.papers.majorReport(item.id);
    REQUIRE_OK(early);
    QStringList codes;
    for (const Issue& issue : early->issues)
        if (issue.severity == Severity::Warning)
            codes << issue.code;
    codes.removeAll(u"font.substituted"_s);
    CHECK(codes == QStringList{u"paper.no_measure"_s, u"paper.no_due"_s, u"paper.no_department"_s});
    if (const auto words = school.wordsOf(school.exported(*early, u"early.pdf"_s)))
        CHECK(words->contains(u"2026年9月7日前续报"_s)); // the plan is due in three days
    REQUIRE_OK(school.hazards.risk.grade(item.id, {{u"L"_s, u"4"_s}, {u"S"_s, u"5"_s}}));
    item = school.step(item, {.action = A::Assign, .due = QDate(2026, 9, 18), .department = school.office.id, .owner = school.fixer.id, .measure = u"更换整层线路"_s});
    const auto paper = school.hazards.papers.majorReport(item.id);
    REQUIRE_OK(paper);
    CHECK(paper->pages->sizeMm(0) == paperA4);
    if (const auto words = school.wordsOf(school.exported(*paper, u"report.pdf"_s)))
        for (const QString& wanted : {u"重大安全隐患的报告"_s, u"一、隐患基本情况"_s, u"已断电上锁，设警示牌，专人看守"_s, u"更换整层线路"_s, u"2026年9月18日"_s, u"L=4S=5"_s,
                                      u"青岛山海小学（盖章）"_s}) {
            CAPTURE(wanted);
            CHECK(words->contains(wanted));
        }
}

TEST_CASE("the warning sign is read from afar and fits one sheet, however long the words", "[hazards][papers]")
{
    PaperSchool school;
    LoopItem item = school.add(school.draft(u"major"_s));
    CHECK(school.hazards.papers.warningSign(item.id)->issues.last().code == u"loop.no_containment"_s);
    item = school.step(item, {.action = A::Contain, .note = u"断电上锁，任何人不得合闸"_s});
    const auto paper = school.hazards.papers.warningSign(item.id);
    REQUIRE_OK(paper);
    CHECK(paper->pages->count() == 1);
    CHECK(paper->pages->sizeMm(0) == QSizeF(297, 210));
    const QString path = school.exported(*paper, u"sign.pdf"_s);
    if (const auto words = school.wordsOf(path))
        for (const QString& wanted : {u"临时管控"_s, u"禁止入内"_s, u"断电上锁，任何人不得合闸"_s, u"053288880000"_s, item.number})
            CHECK(words->contains(wanted));
    SignContent content{.title = u"临时管控"_s, .warning = u"危险　禁止入内"_s, .number = item.number, .school = u"青岛山海小学"_s};
    content.rows = {{u"管控部位"_s, u"很长的位置说明"_s.repeated(60)}};
    SignPages full(content, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(std::any_of(full.issues().cbegin(), full.issues().cend(), [](const Issue& one) { return one.code == u"sign.too_long"_s; }));
    item = school.step(item, {.action = A::Assign, .due = QDate(2026, 9, 9), .owner = school.fixer.id});
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {item.id.value()}, true, u"不实"_s));
    CHECK(school.hazards.papers.warningSign(item.id).error().kind == Error::Kind::Refused);
}

TEST_CASE("the annex of the rules says what is set today", "[hazards][papers]")
{
    PaperSchool school;
    const auto before = school.hazards.papers.ruleSheet();
    REQUIRE_OK(before);
    if (const auto words = school.wordsOf(school.exported(*before, u"rules.pdf"_s))) {
        for (const QString& wanted : {u"排查时限、登记形式和讲评责任"_s, u"日巡查"_s, u"3个上课日内整改完毕"_s, u"最多延期1次"_s, u"12个月内"_s, u"红（交叉线）"_s, u"可能性"_s}) {
            CAPTURE(wanted);
            CHECK(words->contains(wanted));
        }
        CHECK_FALSE(words->contains(u"{{"_s));
    }
    LoopRules rules;
    rules.daysGeneral = 7;
    rules.countGeneral = DayCount::Working;
    rules.extensionsGeneral = 0;
    rules.repeatMonths = 0;
    rules.general = LoopRigour::Strict;
    REQUIRE_OK(school.loop.saveRules(rules));
    REQUIRE_OK(school.hazards.risk.saveChosenMethod(u"LEC"_s));
    InspectionRule own{.name = u"实验室排查"_s, .timeLimit = u"每周三"_s, .content = u"药品柜"_s, .position = 99};
    school.add(inspectionRuleType(), own);
    const auto after = school.hazards.papers.ruleSheet();
    REQUIRE_OK(after);
    if (const auto words = school.wordsOf(school.exported(*after, u"rules2.pdf"_s))) {
        for (const QString& wanted : {u"7个工作日内整改完毕"_s, u"不得延期"_s, u"实验室排查"_s, u"极其危险"_s, u"暴露频繁程度"_s}) {
            CAPTURE(wanted);
            CHECK(words->contains(wanted));
        }
        CHECK_FALSE(words->contains(u"12个月内"_s));
    }
}
