// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/education_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::EducationSchool {
    School()
    {
        REQUIRE_OK(education.gate.setSettings({.since = {2026, 8, 1}}));
        const StaffCategory category = store->list(staffCategoryType())->first();
        const auto person = [&](const QString& name, QDate joined) {
            return add(personType(), Person{.name = name, .category = category.id, .department = {}, .joinedOn = joined});
        };
        old = person(u"王芳"_s, {2015, 9, 1});
        fresh = person(u"李新"_s, {2026, 8, 25});
        Person gone = person(u"赵离"_s, {2026, 8, 20});
        gone.leftOn = {2026, 8, 31};
        REQUIRE_OK(service->save(personType().kind(), personType().toRecord(gone)));
    }
    Induction trained(int hours = 8, int score = 85, bool passed = true)
    {
        return add(inductionType(), Induction{.person = fresh.id, .content = u"校园安全制度、消防器材使用、应急疏散"_s, .hours = hours, .score = score, .passed = passed, .trainer = u"王主任"_s, .trainedOn = {2026, 8, 24}});
    }
    Person old, fresh;
};

} // namespace

TEST_CASE("who joined since the gate holds and is not admitted gets no work card, with the reason", "[education][induction]")
{
    School school;
    InductionGate& gate = school.education.gate;
    CHECK(*gate.mayHaveWorkCard(school.old.id));
    CHECK_FALSE(*gate.mayHaveWorkCard(school.fresh.id));
    CHECK(gate.refusalOfWorkCard(school.fresh.id)->contains(u"2026-08-25"_s));
    auto newcomers = gate.newcomers();
    REQUIRE(newcomers->size() == 1); // not the one who has left
    const auto issues = educationIssues(school.education);
    REQUIRE(issues->size() == 1);
    CHECK(issues->first().issue.code == u"induction.owed"_s);
    CHECK(issues->first().id == school.fresh.id.value());

    const Induction one = school.trained();
    CHECK_FALSE(*gate.mayHaveWorkCard(school.fresh.id)); // trained is not admitted
    const auto admitted = gate.admit(one.id, {2026, 8, 24});
    REQUIRE_OK(admitted);
    CHECK(admitted->certNo == u"ZR-2026-001"_s);
    CHECK(*gate.mayHaveWorkCard(school.fresh.id));
    CHECK(educationIssues(school.education)->isEmpty());
    CHECK(gate.admit(one.id, {2026, 8, 25}).error().kind == Error::Kind::Refused); // once
    REQUIRE_OK(gate.takeBack(one));
    CHECK_FALSE(*gate.mayHaveWorkCard(school.fresh.id));
    CHECK(gate.admit(one.id, {2026, 8, 26})->certNo == u"ZR-2026-001"_s); // the number stays
    REQUIRE_OK(gate.setSettings({})); // the gate is not in use
    CHECK(gate.newcomers()->isEmpty());
}

TEST_CASE("nobody is admitted untrained, failed or ahead of time", "[education][induction]")
{
    School school;
    InductionGate& gate = school.education.gate;
    CHECK_FALSE(gate.admit(school.trained(8, 85, false).id, {2026, 8, 24}));
    CHECK_FALSE(gate.admit(school.trained(8, 40).id, {2026, 8, 24}));
    CHECK_FALSE(gate.admit(school.trained(2).id, {2026, 8, 24}));
    CHECK_FALSE(gate.admit(school.trained().id, {2026, 8, 23})); // before the training
    CHECK_FALSE(gate.admit(school.trained().id, {2026, 9, 6}));  // tomorrow
    CHECK_FALSE(gate.admit(Id<Induction>(999), {2026, 8, 24}));
    CHECK_FALSE(*gate.mayHaveWorkCard(school.fresh.id));
    const Induction good{.person = school.fresh.id, .content = u"制度"_s, .hours = 8, .score = 80, .passed = true, .trainer = u"王主任"_s, .trainedOn = {2026, 8, 24}};
    Induction wrong = good;
    wrong.score = 101;
    CHECK(school.codes(inductionType(), wrong) == QStringList{u"induction.score"_s});
    wrong = good;
    wrong.trainer = u"李新"_s;
    CHECK(school.codes(inductionType(), wrong) == QStringList{u"induction.trainer"_s});
    wrong = good;
    wrong.hours = 480;
    CHECK(school.codes(inductionType(), wrong) == QStringList{u"induction.many_hours"_s});
    CHECK_FALSE(gate.setSettings({.since = {}, .leastHours = -1}));
}

TEST_CASE("certificate and register of admissions", "[education][induction][papers]")
{
    School school;
    InductionGate& gate = school.education.gate;
    const Induction one = school.trained();
    CHECK(gate.certificates({one.id}).error().kind == Error::Kind::Refused);
    REQUIRE_OK(gate.admit(one.id, {2026, 8, 24}));
    const auto pages = gate.certificates({one.id});
    REQUIRE_OK(pages);
    CHECK((*pages)->count() == 1);
    const QString text = school.read(**pages, u"certificate.pdf"_s).join(QString());
    if (!text.isEmpty()) {
        for (const QString& words : {u"ZR-2026-001"_s, u"李新"_s, u"消防器材使用"_s, u"2026年8月24日"_s, u"青岛示例小学"_s})
            CHECK(text.contains(words));
        CHECK_FALSE(text.contains(u"{{"_s));
    }
    const auto sheet = gate.sheet();
    REQUIRE_OK(sheet);
    CHECK(sheet->rowCount == 1);
    school.read(*sheet, u"admissions.pdf"_s);
}
