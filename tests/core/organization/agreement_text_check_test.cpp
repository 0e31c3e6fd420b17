// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_text_check.h"

#include "core/documents/letter_template.h"
#include "core/documents/template_text.h"
#include "core/organization/agreements/agreement_sample.h"
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QString minimal = u"# 责任书\n> 编号：{{编号}}\n> {{姓名}}\n自{{期限起}}至{{期限止}}。\n@signature\n甲方： | 乙方：\n@end\n"_s;

struct Checked {
    test::AgreementSchool school;
    GlyphCheck glyphs{FontBook()};

    QList<TextFinding> of(const QString& body)
    {
        return checkAgreementText(school.agreements.templates, parseTemplate(body).blocks, school.profile.name, glyphs);
    }
    /// “code block words”
    QStringList shown(const QString& body)
    {
        QStringList all;
        for (const TextFinding& finding : of(body))
            all << u"%1 %2 %3"_s.arg(finding.issue.code.section(u'.', 1)).arg(finding.block).arg(finding.words).trimmed();
        return all;
    }
};

} // namespace

TEST_CASE("the editor's check finds nothing in the default texts", "[agreements]")
{
    Checked c;
    for (const QString& code : {u"teacher"_s, u"worker"_s, u"contracted"_s, u"guard"_s, u"cleaner"_s, u"canteen"_s}) {
        CAPTURE(code);
        CHECK(c.shown(AgreementTemplates::defaultBody(code)) == QStringList());
    }
}

TEST_CASE("the editor's check names the place of what is wrong", "[agreements]")
{
    Checked c;
    CHECK(c.shown(minimal) == QStringList());
    CHECK(c.shown(minimal + u"甲{{工资}}乙\n"_s) == QStringList{u"unknown_field 5 工资"_s});
    CHECK(c.shown(minimal + u"{{岗位职责}}\n"_s) == QStringList{u"list_mismatch 5 岗位职责"_s});
    CHECK(c.shown(minimal + u"生僻字\U000323AF。\n"_s) == QStringList{u"glyph 5 \U000323AF"_s});
    CHECK(c.shown(minimal + u"　　缩进的字\n"_s) == QStringList{u"layout_blanks 5"_s});
    CHECK(c.shown(minimal + u"甲方：　　　　乙方：\n"_s) == QStringList{u"layout_blanks 5"_s});
    CHECK(c.shown(minimal + u"签字：__　　　　__\n"_s) == QStringList());
    CHECK(c.shown(minimal + u"-\n"_s) == QStringList{u"empty_block 5"_s});
    CHECK(c.shown(minimal + u"\n文\n"_s) == QStringList{u"blank_line 5"_s});
    CHECK(c.shown(minimal + u"到育才小学开会。\n"_s) == QStringList{u"other_school 5 育才小学"_s});
    CHECK(c.shown(minimal + u"@image 校徽 20x20\n"_s) == QStringList{u"picture 5"_s});
    // Problems stand first.
    CHECK(c.shown(u"到育才小学开会。\n{{工资}}\n"_s).first().startsWith(u"no_title"_s));
}

TEST_CASE("the editor's check speaks without marks", "[agreements]")
{
    Checked c;
    for (const QString& body : {u"文\n"_s, minimal + u"{{工资}}\n{{岗位职责}}\n{{*姓名}}\n@signature\n{{*岗位职责}}\n@end\n"_s, QString()})
        for (const TextFinding& finding : c.of(body)) {
            CAPTURE(finding.issue.message);
            for (const QString& mark : {u"{{"_s, u"# "_s, u"@signature"_s, u"**"_s})
                CHECK_FALSE(finding.issue.message.contains(mark));
        }
}

TEST_CASE("names of other schools are told from words about schools", "[agreements]")
{
    const QString own = u"海滨市实验小学"_s;
    const auto found = [&](const QString& text) { return otherSchools(text, own); };
    CHECK(found(u"青岛市第二中学的做法"_s) == QStringList{u"青岛市第二中学"_s});
    CHECK(found(u"乙方原在阳光幼儿园任职，后到红旗小学。"_s) == QStringList{u"阳光幼儿园"_s, u"红旗小学"_s});
    CHECK(found(u"市南区外国语学校"_s) == QStringList{u"市南区外国语学校"_s});
    CHECK(found(u"海滨市实验小学和实验小学"_s) == QStringList());
    for (const QString& text :
         {u"为落实学校安全工作责任"_s, u"《中小学幼儿园安全管理办法》"_s, u"遵守学校安全制度，离开学校"_s, u"全市中小学"_s, u"我校小学部"_s,
          u"未经学校批准不得擅自离开本学校"_s, u"不得损害学校名誉，按照学校有关规定"_s, u"义务教育学校、公办幼儿园"_s, u"民办学校"_s, u"各学校和幼儿园"_s}) {
        CAPTURE(text);
        CHECK(found(text) == QStringList());
    }
}

TEST_CASE("a signature behind a page break of its own is lonely", "[agreements]")
{
    const auto shaper = std::make_shared<TextShaper>(FontBook());
    const auto lonely = [&](const QString& body) {
        const LetterTemplate form(body, compactProfile(), shaper);
        return findLonelySignature(form.lay({}, false), form.blocks());
    };
    const QString sign = u"@signature\n甲方： | 乙方：\n@end\n"_s;
    CHECK_FALSE(lonely(u"# 书\n文一。\n"_s + sign));
    const auto found = lonely(u"# 书\n文一。\n@pagebreak\n"_s + sign);
    REQUIRE(found);
    CHECK(found->block == 3);
    CHECK_FALSE(lonely(u"# 书\n@pagebreak\n文一。\n文二。\n"_s + sign));
}

TEST_CASE("a text is looked at with a person's data, made-up data or lines to write on", "[agreements]")
{
    test::AgreementSchool school;
    const AgreementSamples samples(*school.service, school.agreements.campaign);
    CHECK_FALSE(samples.somebody(school.teachers.id)->has_value());
    const Person person = school.teacher(u"王伟"_s);
    REQUIRE(samples.somebody(school.teachers.id)->has_value());
    const auto before = school.rows(u"journal"_s);
    const auto own = samples.ofPerson(person.id);
    REQUIRE_OK(own);
    CHECK(own->values.value(u"姓名"_s) == u"王伟"_s);
    CHECK(own->values.value(u"部门"_s) == u"教导处"_s);
    CHECK(own->values.value(u"服务单位"_s) == u"〔服务单位〕"_s);
    CHECK(school.rows(u"journal"_s) == before);
    CHECK(own->lists.value(u"岗位职责"_s) == QStringList{u"负责本班日常安全工作。"_s, u"每天清点人数。"_s});
    school.issueAll(); // somebody who has an agreement can be looked at, too
    CHECK(samples.ofPerson(person.id)->values.value(u"姓名"_s) == u"王伟"_s);
    for (const auto& data : {samples.invented(school.guards.id), samples.toFillByHand(school.guards.id)}) {
        REQUIRE_OK(data);
        CHECK(data->values.value(u"学校"_s) == u"海滨市实验小学"_s);
        CHECK(mergeTemplate(AgreementTemplates::defaultBody(u"guard"_s), *data).issues.isEmpty());
    }
    CHECK(samples.toFillByHand(school.teachers.id)->values.value(u"姓名"_s) == u"＿＿＿＿＿"_s);
}

TEST_CASE("old versions come back as new ones, and say how many were issued from them", "[agreements]")
{
    test::AgreementSchool school;
    AgreementTemplates& templates = school.agreements.templates;
    school.teacher(u"王伟"_s);
    school.teacher(u"李娜"_s);
    const auto formOf = [&] {
        const auto all = templates.list();
        REQUIRE_OK(all);
        for (const AgreementTemplate& one : *all)
            if (one.category == school.teachers.id)
                return one;
        return AgreementTemplate();
    };
    const Id<AgreementTemplate> form = formOf().id;
    const int first = templates.current(form)->id;
    CHECK(templates.issuedCounts(form)->isEmpty());
    school.issueAll();
    CHECK(*templates.issuedCounts(form) == QHash<int, int>{{first, 2}});
    REQUIRE_OK(templates.saveVersion(form, minimal, u"official"_s, u"改"_s));
    const auto back = templates.restoreVersion(form, first);
    REQUIRE_OK(back);
    CHECK(back->number == 3);
    CHECK(back->body == templates.version(first)->body);
    CHECK(back->profile == u"compact"_s);
    CHECK_FALSE(back->note.isEmpty());
    CHECK_FALSE(templates.restoreVersion(form, 4711));
    CHECK_FALSE(templates.restoreVersion(Id<AgreementTemplate>(form.value() + 1), first)); // another text's version
    CHECK(*templates.issuedCounts(form) == QHash<int, int>{{first, 2}});
    REQUIRE_OK(templates.rename(form, u" 教师（2026） "_s));
    CHECK(formOf().name == u"教师（2026）"_s);
    CHECK_FALSE(templates.rename(form, u" "_s));
}
