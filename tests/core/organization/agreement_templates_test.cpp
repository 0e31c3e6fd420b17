// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::issueCodes;

namespace {
const QString minimal = u"# 责任书\n> 编号：{{编号}}\n> {{姓名}}\n自{{期限起}}至{{期限止}}。\n@signature\n甲方： | 乙方：\n@end"_s;
}

TEST_CASE("a new school gets the default texts once", "[agreements]")
{
    test::AgreementSchool school;
    const auto forms = school.agreements.templates.list();
    REQUIRE_OK(forms);
    REQUIRE(forms->size() == 3);
    const auto first = school.agreements.templates.current(forms->first().id);
    REQUIRE_OK(first);
    CHECK(first->number == 1);
    CHECK(first->body == AgreementTemplates::defaultBody(u"teacher"_s));
    CHECK(first->body.contains(u"{{姓名}}"_s));

    REQUIRE_OK(school.agreements.templates.seed());
    CHECK(school.rows(u"agreement_template_version"_s) == 3);
    // A category added later gets its text; a voided text does not come back.
    school.addCategory(u"cleaner"_s, u"保洁"_s);
    school.addCategory(u"boat"_s, u"船员"_s); // no default text: must be written
    REQUIRE_OK(school.service->setVoided(agreementTemplateType().kind(), {forms->first().id.value()}, true, u"不用"_s));
    REQUIRE_OK(school.agreements.templates.seed());
    CHECK(school.rows(u"agreement_template"_s) == 4);
}

TEST_CASE("default texts pass their own checks", "[agreements]")
{
    test::AgreementSchool school;
    for (const QString& code : {u"teacher"_s, u"worker"_s, u"contracted"_s, u"guard"_s, u"cleaner"_s, u"canteen"_s}) {
        CAPTURE(code);
        const QString body = AgreementTemplates::defaultBody(code);
        REQUIRE_FALSE(body.isEmpty());
        CHECK(issueCodes(school.agreements.templates.check(body)) == QStringList());
    }
}

TEST_CASE("a text that cannot be issued is refused with its reason", "[agreements]")
{
    test::AgreementSchool school;
    AgreementTemplates& templates = school.agreements.templates;
    CHECK(issueCodes(templates.check(minimal)).isEmpty());
    CHECK(issueCodes(templates.check(QString(minimal).remove(u"@signature\n甲方： | 乙方：\n@end"_s)))
              .contains(u"template.no_signature"_s));
    CHECK(issueCodes(templates.check(QString(minimal).remove(u"{{姓名}}"_s))).contains(u"template.no_name"_s));
    CHECK(issueCodes(templates.check(QString(minimal).remove(u"# "_s))).contains(u"template.no_title"_s));
    CHECK(issueCodes(templates.check(QString(minimal).remove(u"{{编号}}"_s))) == QStringList{u"template.no_number"_s});
    CHECK(issueCodes(templates.check(QString(minimal).remove(u"{{期限止}}"_s))) == QStringList{u"template.no_term"_s});
    CHECK(issueCodes(templates.check(minimal + u"\n{{工资}}"_s)) == QStringList{u"template.unknown_field"_s});
    CHECK(issueCodes(templates.check(minimal + u"\n{{岗位职责}}"_s)) == QStringList{u"template.list_mismatch"_s});
    CHECK(issueCodes(templates.check(minimal + u"\n{{*部门}}"_s)) == QStringList{u"template.list_mismatch"_s});

    const Id<AgreementTemplate> form = templates.list()->first().id;
    const auto bad = templates.saveVersion(form, minimal + u"\n{{工资}}"_s, u"compact"_s, {});
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == Error::Kind::Invalid);
    CHECK(bad.error().detail == u"template.unknown_field"_s);
    CHECK_FALSE(templates.saveVersion(form, minimal, u"poster"_s, {}));
    CHECK(templates.versions(form)->size() == 1);
}

TEST_CASE("versions are added, never changed; the default comes back as a new one", "[agreements]")
{
    test::AgreementSchool school;
    AgreementTemplates& templates = school.agreements.templates;
    const Id<AgreementTemplate> form = templates.list()->first().id;
    const auto second = templates.saveVersion(form, minimal, u"official"_s, u"校务会修改"_s);
    REQUIRE_OK(second);
    CHECK(second->number == 2);
    CHECK(second->actor == u"测试员"_s);
    CHECK(templates.saveVersion(form, minimal, u"official"_s, u"再存一次"_s)->id == second->id); // nothing new
    CHECK(templates.list()->first().profile == u"official"_s);
    const auto third = templates.restoreDefault(form);
    REQUIRE_OK(third);
    CHECK(third->number == 3);
    const auto all = templates.versions(form);
    REQUIRE(all->size() == 3);
    CHECK(all->at(1).body == minimal);
    CHECK(all->at(1).note == u"校务会修改"_s);
    const auto journal = journal::entries(*school.database, u"agreement_template"_s, form.value());
    REQUIRE_OK(journal);
    CHECK(std::any_of(journal->cbegin(), journal->cend(), [](const JournalEntry& entry) { return entry.why == u"校务会修改"_s; }));
}

TEST_CASE("a category of the school's own gets a text by hand, once", "[agreements]")
{
    test::AgreementSchool school;
    AgreementTemplates& templates = school.agreements.templates;
    const StaffCategory boat = school.addCategory(u"boat"_s, u"船员"_s);
    REQUIRE_OK(templates.create(boat.id, u"船员"_s, minimal, u"compact"_s));
    const auto again = templates.create(boat.id, u"船员"_s, minimal, u"compact"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Refused);
    const auto restored = templates.restoreDefault(templates.list()->last().id);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == Error::Kind::NotFound);
}
