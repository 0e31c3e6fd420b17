// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/documents/template_text.h"
#include "core/organization/agreements/agreement_rules.h"
#include "tests/core/organization/agreement_school.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::issueCodes;

namespace {

QStringList codesOf(const CampaignPlan& plan, const QString& name)
{
    for (const PlanEntry& entry : plan.entries)
        if (entry.person.name == name)
            return issueCodes(entry.issues);
    return {u"not in the plan"_s};
}

} // namespace

TEST_CASE("the dry run says what is wrong with each person, and writes nothing", "[agreements]")
{
    test::AgreementSchool school;
    Person fine = school.teacher(u"王伟"_s, u"T01"_s);
    Person base = school.teacher(u"测试"_s, u"T02"_s);

    struct Case {
        const char* what;
        std::function<void(Person&)> spoil;
        QStringList codes;
        bool issuable;
    };
    const StaffCategory boat = school.addCategory(u"boat"_s, u"船员"_s);
    const Case cases[] = {
        {"fine", [](Person&) {}, {}, true},
        {"no text for the category", [&](Person& p) { p.category = boat.id; }, {u"agreement.no_template"_s}, false},
        {"no post", [](Person& p) { p.posts.clear(); }, {u"agreement.no_post"_s}, true},
        {"no department", [](Person& p) { p.department = {}; }, {u"agreement.no_department"_s}, true},
        {"left in the term", [](Person& p) { p.leftOn = QDate(2026, 9, 2); }, {u"agreement.left"_s}, false},
        {"will leave", [](Person& p) { p.leftOn = QDate(2027, 1, 31); }, {u"agreement.leaves"_s}, true},
        {"last day is today", [](Person& p) { p.leftOn = QDate(2026, 9, 5); }, {u"agreement.leaves"_s}, true},
        {"not joined yet", [](Person& p) { p.joinedOn = QDate(2026, 11, 1); }, {u"agreement.not_joined"_s}, false},
        {"joined today", [](Person& p) { p.joinedOn = QDate(2026, 9, 5); }, {}, true},
        {"a character no font has",
         [](Person& p) { p.name = u"王"_s + QString::fromUcs4(U"\U000F0000"); },
         {u"agreement.glyph"_s},
         false},
        {"a rare character some font has", [](Person& p) { p.name = u"㛃"_s; }, {}, true},
        {"the principal", [](Person& p) { p.name = u"林正"_s; }, {u"agreement.signs_himself"_s}, true},
        {"outsourced without company",
         [&](Person& p) { p.category = school.guards.id; },
         {u"agreement.company"_s},
         false},
        {"outsourced with company",
         [&](Person& p) {
             p.category = school.guards.id;
             p.company = u"海安保安公司"_s;
         },
         {},
         true},
        {"namesake elsewhere",
         [&](Person& p) {
             p.name = u"王伟"_s;
             p.staffNo.clear();
             p.department = school.logistics.id;
         },
         {u"agreement.namesake_numbers"_s},
         true},
        {"namesake nobody can tell apart",
         [](Person& p) {
             p.name = u"王伟"_s;
             p.staffNo.clear();
         },
         {u"agreement.namesake"_s},
         false},
        {"namesake with a number", [](Person& p) { p.name = u"王伟"_s; }, {}, true},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        Person person = base;
        person.revision = school.store->find(personType(), base.id)->value().revision;
        each.spoil(person);
        school.change(person);
        const qint64 entries = school.rows(u"journal"_s);
        const CampaignPlan plan = school.plan({.year = 2026, .persons = {person.id, fine.id}});
        CHECK(school.rows(u"journal"_s) == entries);
        REQUIRE(plan.entries.size() == 2);
        const auto own = std::find_if(plan.entries.cbegin(), plan.entries.cend(),
                                      [&](const PlanEntry& entry) { return entry.person.id == person.id; });
        CHECK(issueCodes(own->issues) == each.codes);
        CHECK(own->isIssuable() == each.issuable);
        CHECK(plan.issuableCount() + plan.skippedCount() == 2);
        CHECK(plan.issuableCount() == (each.issuable ? 2 : 1));
        for (const Issue& issue : own->issues)
            CHECK(issue.message.contains(person.name));
    }
    CHECK(school.rows(u"agreement"_s) == 0);
}

TEST_CASE("the school's own gaps stop the whole campaign", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    school.profile.principal.clear();
    REQUIRE_OK(school.service->save(schoolProfileType().kind(), schoolProfileType().toRecord(school.profile)));
    const CampaignPlan plan = school.plan();
    CHECK(issueCodes(plan.issues) == QStringList{u"agreement.principal"_s});
    CHECK(plan.issuableCount() == 0);
    const auto issued = school.agreements.campaign.issue(plan);
    REQUIRE_FALSE(issued);
    CHECK(issued.error().kind == Error::Kind::Refused);
    CHECK(school.rows(u"agreement"_s) == 0);
}

TEST_CASE("nobody but the principal: nobody can sign for the school", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"林正"_s);
    school.profile.vicePrincipal.clear();
    REQUIRE_OK(school.service->save(schoolProfileType().kind(), schoolProfileType().toRecord(school.profile)));
    CHECK(codesOf(school.plan(), u"林正"_s) == QStringList{u"agreement.no_other_signer"_s});
}

TEST_CASE("a category that was voided is a missing category", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    REQUIRE_OK(school.service->setVoided(staffCategoryType().kind(), {school.teachers.id.value()}, true, u"合并"_s));
    CHECK(codesOf(school.plan(), u"王伟"_s) == QStringList{u"agreement.no_category"_s});
}

TEST_CASE("by default everybody on the staff in the school year is chosen", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"甲"_s);
    Person before = school.teacher(u"乙"_s);
    before.leftOn = QDate(2026, 8, 31);
    school.change(before);
    Person later = school.teacher(u"丙"_s);
    later.joinedOn = QDate(2027, 9, 1);
    school.change(later);
    Person guard{.name = u"丁"_s, .category = school.guards.id, .department = school.logistics.id, .company = u"海安"_s};
    guard = school.add(personType(), guard);
    CHECK(school.plan().entries.size() == 2);
    CHECK(codesOf(school.plan({.year = 2026, .persons = {before.id}}), u"乙"_s) == QStringList{u"agreement.left"_s});
    CHECK(school.plan({.year = 2026, .departments = {school.logistics.id}}).entries.size() == 1);
    CHECK(school.plan({.year = 2026, .categories = {school.teachers.id}}).entries.size() == 1);
    CHECK(school.plan({}).year == 2026); // the clock says September 2026
    const auto unknown = school.agreements.campaign.dryRun({.year = 2026, .persons = {Id<Person>(999)}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == Error::Kind::NotFound);
}

TEST_CASE("issuing freezes number, text, data and the person as of today", "[agreements]")
{
    test::AgreementSchool school;
    Person person = school.teacher(u"王伟"_s, u"T01"_s);
    person.posts = {school.classTeacher.id, school.chemist.id};
    school.change(person);
    school.agreements.campaign.setZoneSource([](Id<Person>) { return QStringList{u"实验楼三层"_s}; });
    const IssueReport report = school.issueAll();
    CHECK(report.issued.size() == 1);
    CHECK(report.firstNumber == u"ZR-2026-0001"_s);
    const Agreement agreement = school.agreement(report.issued.first());
    CHECK(agreement.personName == u"王伟"_s);
    CHECK(agreement.department == u"教导处"_s);
    CHECK(agreement.posts == u"班主任、实验室管理员"_s);
    CHECK(agreement.category == u"教师"_s);
    CHECK(agreement.state == u"issued"_s);
    CHECK(agreement.validFrom == QDate(2026, 9, 1));
    CHECK(agreement.validTo == QDate(2027, 8, 31));
    CHECK(agreement.copies == 2);
    CHECK_FALSE(agreement.late);
    CHECK(ShortCode::parse(agreement.shortCode).has_value());
    CHECK(agreement.sha256 == sha256Of(agreement.frozenText));
    const QString text = plainText(parseTemplate(agreement.frozenText).blocks);
    for (const QString& words : {u"ZR-2026-0001"_s, u"王伟"_s, u"林正"_s, u"校长"_s, u"海滨市实验小学"_s, u"2026—2027学年"_s, u"2026年9月1日"_s,
                                 u"2027年8月31日"_s, u"保管危险化学品。"_s, u"实验楼三层"_s}) {
        CAPTURE(words);
        CHECK(text.contains(words));
    }
    CHECK(text.count(u"每天清点人数。"_s) == 1); // a duty of both posts
    CHECK_FALSE(text.contains(u"{{"_s));
    // Found by the search of the whole program.
    const auto data = mergeDataFromJson(agreement.mergeData.toUtf8());
    REQUIRE_OK(data);
    CHECK(data->lists.value(u"岗位职责"_s) == QStringList{u"负责本班日常安全工作。"_s, u"每天清点人数。"_s, u"保管危险化学品。"_s});
    const auto again = school.plan();
    REQUIRE(again.entries.size() == 1);
    CHECK(again.entries.first().already);
    CHECK(issueCodes(again.entries.first().issues) == QStringList{u"agreement.exists"_s});
}

TEST_CASE("the principal's own agreement is signed by the vice-principal", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"林正"_s);
    const Agreement agreement = school.agreement(school.issueAll().issued.first());
    CHECK(agreement.frozenText.contains(u"副校长：高远"_s));
    CHECK_FALSE(agreement.frozenText.contains(u"校长：林正"_s));
}

TEST_CASE("late hires sign later, from the day they join", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"钱先"_s);
    school.issueAll(); // in September
    school.clock.set(QDateTime(QDate(2026, 11, 3), QTime(9, 0)));
    Person person = school.teacher(u"赵新"_s);
    person.joinedOn = QDate(2026, 11, 2);
    school.change(person);
    CHECK(codesOf(school.plan(), u"赵新"_s) == QStringList{u"agreement.late"_s});
    const Agreement agreement = school.agreement(school.issueAll().issued.first());
    CHECK(agreement.late);
    CHECK(agreement.validFrom == QDate(2026, 11, 2));
    CHECK(agreement.issuedOn == QDate(2026, 11, 3));
}

TEST_CASE("a school that begins in November has a window of its own, and those after it are late", "[agreements]")
{
    test::AgreementSchool school;
    school.clock.set(QDateTime(QDate(2026, 11, 3), QTime(9, 0)));
    school.teacher(u"赵一"_s);
    const CampaignPlan first = school.plan();
    CHECK(first.signUntil == QDate(2026, 11, 17)); // as long as the usual window
    CHECK_FALSE(first.entries.first().late);
    CHECK_FALSE(school.agreement(school.issueAll().issued.first()).late);
    CHECK(school.agreements.campaign.settings()->windowEnd(2026) == QDate(2026, 11, 17));
    CHECK(school.agreements.campaign.settings()->windowEnd(2027) == QDate(2027, 9, 15));

    school.clock.set(QDateTime(QDate(2026, 11, 18), QTime(9, 0)));
    school.teacher(u"钱二"_s);
    const CampaignPlan second = school.plan();
    CHECK(second.signUntil == QDate(2026, 11, 17)); // stands, although nobody chose it again
    CHECK(codesOf(second, u"钱二"_s) == QStringList{u"agreement.late"_s});

    // The school decides: the window is longer this year.
    const auto longer = school.issueAll({.year = 2026, .signUntil = QDate(2026, 11, 30)});
    CHECK_FALSE(school.agreement(longer.issued.first()).late);
    CHECK(school.agreements.campaign.settings()->windowEnd(2026) == QDate(2026, 11, 30));
}

TEST_CASE("a school may say that its November signing is late signing", "[agreements]")
{
    test::AgreementSchool school;
    school.clock.set(QDateTime(QDate(2026, 11, 3), QTime(9, 0)));
    school.teacher(u"赵一"_s);
    const auto report = school.issueAll({.year = 2026, .signUntil = QDate(2026, 9, 15)});
    CHECK(school.agreement(report.issued.first()).late);
}

TEST_CASE("numbers have no gaps, whatever happens", "[agreements]")
{
    test::AgreementSchool school;
    for (int i = 1; i <= 5; ++i)
        school.teacher(u"教师%1"_s.arg(i), u"T%1"_s.arg(i));
    // A source that repeats itself: the second person never gets a code.
    school.agreements.campaign.setCodeSource([] { return ShortCode::fromValue(7).text(); });
    const qint64 journalRows = school.rows(u"journal"_s), indexed = school.rows(u"record_index"_s);
    CHECK_FALSE(school.agreements.campaign.issue(school.plan()));
    CHECK(school.rows(u"agreement"_s) == 0);
    CHECK(school.rows(u"journal"_s) == journalRows);
    CHECK(school.rows(u"record_index"_s) == indexed);

    // Now it repeats each code three times: collisions are tried again.
    quint64 calls = 0;
    school.agreements.campaign.setCodeSource([&] { return ShortCode::fromValue(calls++ / 3).text(); });
    const IssueReport first = school.issueAll({.year = 2026, .persons = {Id<Person>(1), Id<Person>(2), Id<Person>(3)}});
    CHECK(first.lastNumber == u"ZR-2026-0003"_s);
    REQUIRE_OK(school.service->setVoided(agreementType().kind(), {first.issued[1].value()}, true, u"打错"_s));
    const IssueReport second = school.issueAll();
    CHECK(second.issued.size() == 3); // two new, one for the voided
    QStringList numbers;
    for (const Agreement& agreement : school.allAgreements())
        numbers << agreement.number;
    CHECK(numbers
          == QStringList{u"ZR-2026-0001"_s, u"ZR-2026-0002"_s, u"ZR-2026-0003"_s, u"ZR-2026-0004"_s, u"ZR-2026-0005"_s,
                         u"ZR-2026-0006"_s});
    // Each year counts by itself.
    CHECK(school.issueAll({.year = 2025, .issuedOn = QDate(2026, 6, 1)}).firstNumber == u"ZR-2025-0001"_s);
    CHECK(issueCodes(school.plan({.year = 2025}).issues) == QStringList{u"agreement.year_over"_s});
}

TEST_CASE("a plan that is out of date is refused whole", "[agreements]")
{
    test::AgreementSchool school;
    Person person = school.teacher(u"王伟"_s);
    school.teacher(u"李娜"_s);
    const CampaignPlan plan = school.plan();

    person.department = school.logistics.id;
    school.change(person);
    auto issued = school.agreements.campaign.issue(plan);
    REQUIRE_FALSE(issued);
    CHECK(issued.error().kind == Error::Kind::Conflict);
    CHECK(issued.error().subject == u"王伟"_s);

    const CampaignPlan second = school.plan();
    const TemplateVersion version = *school.agreements.templates.version(second.entries.first().templateVersion);
    REQUIRE_OK(school.agreements.templates.saveVersion(version.form, version.body + u"\n另行补充。"_s, version.profile, {}));
    issued = school.agreements.campaign.issue(second);
    REQUIRE_FALSE(issued);
    CHECK(issued.error().kind == Error::Kind::Conflict);

    const CampaignPlan third = school.plan();
    REQUIRE_OK(school.agreements.campaign.issue(third));
    CHECK_FALSE(school.agreements.campaign.issue(third)); // twice the same plan
    CHECK(school.rows(u"agreement"_s) == 2);
}

TEST_CASE("a lost agreement is issued again and replaced; others only with a reason", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    const Id<Agreement> first = school.issueAll().issued.first();
    REQUIRE_OK(school.agreements.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = AgreementState::Printed}));
    REQUIRE_OK(school.agreements.marking.mark(
        {.codes = {u"ZR-2026-0001"_s}, .state = AgreementState::Lost, .why = u"搬家丢失"_s}));
    CHECK(codesOf(school.plan(), u"王伟"_s) == QStringList{u"agreement.reissue"_s});
    const Id<Agreement> second = school.issueAll().issued.first();
    CHECK(school.agreement(first).state == u"superseded"_s);
    CHECK(school.agreement(first).supersededBy == second);
    CHECK(school.agreement(second).number == u"ZR-2026-0002"_s);

    CHECK_FALSE(school.agreements.campaign.dryRun({.year = 2026, .replace = true}));
    const Id<Agreement> third = school.issueAll({.year = 2026, .replace = true, .replaceReason = u"岗位变动"_s}).issued.first();
    CHECK(school.agreement(second).supersededBy == third);
    const auto history = journal::entries(*school.database, u"agreement"_s, second.value());
    REQUIRE_OK(history);
    CHECK(history->first().why.contains(u"岗位变动"_s));
}

TEST_CASE("the campaign's habits are settings", "[agreements]")
{
    test::AgreementSchool school;
    auto settings = school.agreements.campaign.settings();
    REQUIRE_OK(settings);
    CHECK(settings->from(2026) == QDate(2026, 9, 1));
    CHECK(settings->to(2026) == QDate(2027, 8, 31));
    CHECK(settings->windowEnd(2026) == QDate(2026, 9, 15));
    CHECK(AgreementCampaign::schoolYearOf(QDate(2026, 8, 31), *settings) == 2025);
    CHECK(AgreementCampaign::schoolYearOf(QDate(2026, 9, 1), *settings) == 2026);
    settings->termFrom = u"02-29"_s;
    CHECK_FALSE(school.agreements.campaign.saveSettings(*settings));
    // A school that counts by calendar years.
    settings->termFrom = u"01-01"_s;
    settings->termTo = u"12-31"_s;
    settings->prefix = u"AQ"_s;
    settings->copies = 3;
    REQUIRE_OK(school.agreements.campaign.saveSettings(*settings));
    school.teacher(u"王伟"_s);
    const Agreement agreement = school.agreement(school.issueAll({}).issued.first());
    CHECK(agreement.number == u"AQ-2026-0001"_s);
    CHECK(agreement.validTo == QDate(2026, 12, 31));
    CHECK(agreement.copies == 3);
}

TEST_CASE("agreements are not made, moved or reworded by the generic form", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    Agreement agreement = school.agreement(school.issueAll().issued.first());
    const RecordKind& kind = agreementType().kind();
    Agreement copy = agreement;
    copy.id = {};
    CHECK_FALSE(school.service->save(kind, agreementType().toRecord(copy)));
    copy = agreement;
    copy.state = u"filed"_s;
    CHECK_FALSE(school.service->save(kind, agreementType().toRecord(copy)));
    copy = agreement;
    copy.frozenText += u"。"_s;
    CHECK_FALSE(school.service->save(kind, agreementType().toRecord(copy)));
    agreement.location = u"档案柜二层"_s;
    REQUIRE_OK(school.service->save(kind, agreementType().toRecord(agreement)));
}

TEST_CASE("a voided agreement does not come back beside the one that took its place", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    const Id<Agreement> first = school.issueAll().issued.first();
    const RecordKind& kind = agreementType().kind();
    REQUIRE_OK(school.service->setVoided(kind, {first.value()}, true, u"打错"_s));
    REQUIRE_OK(school.service->setVoided(kind, {first.value()}, false, u"没有错"_s));
    REQUIRE_OK(school.service->setVoided(kind, {first.value()}, true, u"还是错了"_s));
    school.issueAll();
    const auto back = school.service->setVoided(kind, {first.value()}, false, u"找到了"_s);
    REQUIRE_FALSE(back);
    CHECK(back.error().kind == Error::Kind::Refused);
    CHECK(back.error().detail == u"agreement.exists"_s);
    CHECK(school.agreement(first).voided);
}
