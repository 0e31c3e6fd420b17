// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;

namespace {

QStringList codesOf(const Issues& issues, Severity severity)
{
    QStringList codes;
    for (const Issue& issue : issues)
        if (issue.severity == severity)
            codes << issue.code;
    return codes;
}

} // namespace

TEST_CASE("the bundled methods grade as their districts do", "[hazards][risk]")
{
    HazardSchool school;
    struct Case {
        const char* method;
        const char* factors;
        int value;
        const char* color;
        const char* level;
    };
    const Case cases[] = {
        {"LS", "L=5 S=5", 25, "red", "major"},      {"LS", "L=4,S=5", 20, "red", "major"},
        {"LS", "l=3；s=5", 15, "orange", "general"}, {"LS", "L3S4", 12, "yellow", "general"},
        {"LS", "L=3 S=3", 9, "yellow", "general"},  {"LS", "Ｌ＝２　Ｓ＝４", 8, "blue", "general"},
        {"LS", "L=1 S=1", 1, "blue", "general"},    {"LEC", "L=6 E=6 C=15", 540, "red", "major"},
        {"LEC", "L=10 E=10 C=3", 300, "orange", "major"}, {"LEC", "L=6 E=6 C=7", 252, "orange", "major"},
        {"LEC", "L=3 E=6 C=7", 126, "yellow", "general"}, {"LEC", "L=10 E=1 C=7", 70, "yellow", "general"},
        {"LEC", "L=1 E=6 C=7", 42, "blue", "general"},    {"LEC", "L=0.5 E=1 C=40", 20, "blue", "general"},
        {"LEC", "L=0.1 E=0.5 C=1", 0, "blue", "general"}, {"L3", "L=3 S=3", 9, "red", "major"},
        {"L3", "L=2 S=2", 4, "yellow", "general"},        {"L3", "L=2 S=1", 2, "blue", "general"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.method, one.factors);
        const auto chosen = parseRiskFactors(QString::fromUtf8(one.factors));
        REQUIRE(chosen);
        const auto grade = school.hazards.risk.preview(*chosen, QString::fromLatin1(one.method));
        REQUIRE_OK(grade);
        CHECK(grade->value == one.value);
        CHECK(grade->band.color == QString::fromLatin1(one.color));
        CHECK(grade->band.level == QString::fromLatin1(one.level));
    }
    // Every product of every bundled scale lies in exactly one band.
    const auto methods = school.hazards.risk.methods();
    REQUIRE_OK(methods);
    REQUIRE(methods->size() == 3);
    for (const RiskMethod& method : *methods) {
        CAPTURE(method.code);
        CHECK(codesOf(method.issues(), Severity::Problem).isEmpty());
        QList<QHash<QString, QString>> all{{}};
        for (const RiskMethod::Scale& scale : method.scales) {
            QList<QHash<QString, QString>> longer;
            for (const auto& chosen : std::as_const(all))
                for (const RiskMethod::Step& step : scale.steps) {
                    auto more = chosen;
                    more.insert(scale.factor, step.text);
                    longer << more;
                }
            all = longer;
        }
        for (const auto& chosen : std::as_const(all))
            CHECK(bool(gradeRisk(method, chosen)));
    }
    CHECK(codesOf(std::find_if(methods->cbegin(), methods->cend(), [](const RiskMethod& one) { return one.code == u"LEC"_s; })->issues(), Severity::Hint)
          == QStringList{u"risk.color_twice"_s});
}

TEST_CASE("a value that is not on the scale, a factor too few or too many grade nothing", "[hazards][risk]")
{
    HazardSchool school;
    const auto refused = [&](const QHash<QString, QString>& chosen, const QString& method = {}) {
        const auto grade = school.hazards.risk.preview(chosen, method);
        return !grade && (grade.error().kind == Error::Kind::Invalid || grade.error().kind == Error::Kind::NotFound);
    };
    CHECK(refused({{u"L"_s, u"3"_s}}));
    CHECK(refused({{u"L"_s, u"6"_s}, {u"S"_s, u"3"_s}}));
    CHECK(refused({{u"L"_s, u"drei"_s}, {u"S"_s, u"3"_s}}));
    CHECK(refused({{u"L"_s, u"3"_s}, {u"S"_s, u"3"_s}, {u"E"_s, u"3"_s}}));
    CHECK(refused({{u"L"_s, u"3"_s}, {u"S"_s, u"3"_s}}, u"HAZOP"_s));
    for (const QString& text : {u""_s, u"L"_s, u"3 4"_s, u"L=3 L=4"_s, u"可能性=3"_s, u"L=3 S=x"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseRiskFactors(text));
    }
}

TEST_CASE("the school's own bands count; gaps and overlaps are told", "[hazards][risk]")
{
    HazardSchool school;
    const RecordKind& kind = riskRuleType().kind();
    const auto rules = school.store->list(riskRuleType(), {.where = {{u"code"_s, u"ls-2"_s}}});
    RiskRule considerable = rules->first();
    considerable.lower = 16;
    REQUIRE_OK(school.service->save(kind, riskRuleType().toRecord(considerable)));
    const auto method = school.hazards.risk.method(u"ls"_s);
    REQUIRE_OK(method);
    CHECK(codesOf(method->issues(), Severity::Problem) == QStringList{u"risk.gap"_s});
    CHECK_FALSE(gradeRisk(*method, {{u"L"_s, u"3"_s}, {u"S"_s, u"5"_s}})); // 15 is in the gap
    considerable = **school.store->find(riskRuleType(), considerable.id);
    considerable.lower = 12;
    REQUIRE_OK(school.service->save(kind, riskRuleType().toRecord(considerable)));
    CHECK(codesOf(school.hazards.risk.method()->issues(), Severity::Problem) == QStringList{u"risk.overlap"_s});
    considerable = **school.store->find(riskRuleType(), considerable.id);
    considerable.upper = 3;
    CHECK_FALSE(school.service->save(kind, riskRuleType().toRecord(considerable)));
    RiskFactor step{.method = u"LS"_s, .factor = u"L"_s, .factorName = u"可能性"_s, .value = u"很大"_s, .meaning = u"经常"_s};
    CHECK_FALSE(school.service->save(riskFactorType().kind(), riskFactorType().toRecord(step)));

    CHECK(*school.hazards.risk.chosenMethod() == u"LS"_s);
    CHECK_FALSE(school.hazards.risk.saveChosenMethod(u"没有"_s));
    REQUIRE_OK(school.hazards.risk.saveChosenMethod(u"LEC"_s));
    CHECK(*school.hazards.risk.chosenMethod() == u"LEC"_s);
}

TEST_CASE("a hazard keeps its grade and what it was made of; the level stays a person's word", "[hazards][risk]")
{
    HazardSchool school;
    const LoopItem item = school.assigned();
    const auto graded = school.hazards.risk.grade(item.id, {{u"L"_s, u"5"_s}, {u"S"_s, u"4"_s}});
    REQUIRE_OK(graded);
    CHECK(graded->item.riskValue == 20);
    CHECK(graded->item.riskColor == u"red"_s);
    CHECK(graded->item.riskFactors == u"L=5 S=4"_s);
    CHECK(graded->item.level == u"general"_s);
    REQUIRE(graded->warnings.size() == 1);
    CHECK(graded->warnings.first().code == u"risk.level"_s);
    CHECK(graded->item.state == item.state);
    REQUIRE_OK(school.service->setVoided(loopItemType().kind(), {item.id.value()}, true, u"登记重复"_s));
    CHECK(school.hazards.risk.grade(item.id, {{u"L"_s, u"1"_s}, {u"S"_s, u"1"_s}}).error().kind == Error::Kind::Refused);
}
