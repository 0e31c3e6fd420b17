// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_services.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

namespace bihuan::test {

/// A small school ready for its campaign: profile, three categories with their default texts, departments, posts.
struct AgreementSchool : MemorySchool {
    AgreementSchool()
        : agreements(*service, [] { return std::make_shared<TextShaper>(FontBook()); })
    {
        using namespace Qt::StringLiterals;
        profile = add(schoolProfileType(),
                      SchoolProfile{.name = u"海滨市实验小学"_s, .principal = u"林正"_s, .vicePrincipal = u"高远"_s});
        teachers = addCategory(u"teacher"_s, u"教师"_s);
        workers = addCategory(u"worker"_s, u"工勤"_s);
        guards = addCategory(u"guard"_s, u"保安"_s, true);
        office = add(departmentType(), Department{.name = u"教导处"_s, .position = 10});
        logistics = add(departmentType(), Department{.name = u"总务处"_s, .position = 20});
        classTeacher = addPost(u"班主任"_s, u"负责本班日常安全工作。\n每天清点人数。"_s);
        chemist = addPost(u"实验室管理员"_s, u"每天清点人数。\n保管危险化学品。"_s);
        REQUIRE_OK(agreements.templates.seed());
    }

    Person teacher(const QString& name, const QString& staffNo = {})
    {
        Person person{.staffNo = staffNo,
                      .name = name,
                      .category = teachers.id,
                      .department = office.id,
                      .posts = {classTeacher.id}};
        return add(personType(), person);
    }
    void change(const Person& person) { REQUIRE_OK(service->save(personType().kind(), personType().toRecord(person))); }
    CampaignPlan plan(const CampaignRequest& request = {.year = 2026})
    {
        auto made = agreements.campaign.dryRun(request);
        REQUIRE_OK(made);
        return *made;
    }
    IssueReport issueAll(const CampaignRequest& request = {.year = 2026})
    {
        auto issued = agreements.campaign.issue(plan(request));
        REQUIRE_OK(issued);
        return *issued;
    }
    Agreement agreement(Id<Agreement> id) { return **store->find(agreementType(), id); }
    QList<Agreement> allAgreements()
    {
        return *store->list(agreementType(), {.voidedToo = true, .orderBy = {QStringLiteral("serial")}});
    }

    SchoolProfile profile;
    StaffCategory teachers, workers, guards;
    Department office, logistics;
    Post classTeacher, chemist;
    AgreementServices agreements;
};

inline QStringList issueCodes(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace bihuan::test
