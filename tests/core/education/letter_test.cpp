// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/education/letters/letter_pages.h"
#include "tests/core/education/education_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::EducationSchool {
    LetterService& letters = education.letters;
    Id<LetterText> text(const QString& code) const
    {
        for (const LetterText& one : store->list(letterTextType()).value_or({}))
            if (one.code == code)
                return one.id;
        return {};
    }
    Id<ParentLetter> issued()
    {
        const auto draft = letters.draft(text(u"national_day"_s));
        REQUIRE_OK(draft);
        const auto id = letters.issue(*draft);
        REQUIRE_OK(id);
        return *id;
    }
    SlipCount all(const SchoolClass& group) const { return {.schoolClass = group.id, .sent = group.pupils, .returned = group.pupils, .lateReturned = 0, .exempt = 0, .missingSeats = {}, .missingReason = {}}; }
};

} // namespace

TEST_CASE("a letter takes the next number and a row for each class", "[education][letters]")
{
    School school;
    const auto id = school.issued();
    const auto standing = school.letters.standing(id);
    REQUIRE_OK(standing);
    CHECK(standing->letter.docNo == u"安告〔2026〕1号"_s);
    CHECK(standing->letter.dueOn == QDate(2026, 9, 12));
    CHECK(standing->rows.size() == 12);
    CHECK(standing->sent == 2 * (39 + 40 + 41 + 42 + 43 + 44));
    CHECK(standing->missing() == standing->sent);
    CHECK(*school.letters.nextNumber() == u"安告〔2026〕2号"_s);

    // Two letters of one number are refused, and nothing of the second is there.
    ParentLetter twin = *school.letters.draft(school.text(u"winter"_s));
    twin.docNo = standing->letter.docNo;
    const qint64 slips = school.rows(u"letter_slip"_s);
    CHECK_FALSE(school.letters.issue(twin));
    CHECK(school.rows(u"parent_letter"_s) == 1);
    CHECK(school.rows(u"letter_slip"_s) == slips);
    twin.docNo = u"安告〔2026〕2号"_s;
    twin.dueOn = twin.sentOn.addDays(-1);
    CHECK_FALSE(school.letters.issue(twin)); // slips due before the letter
    twin.dueOn = twin.sentOn;
    twin.classes.clear();
    CHECK_FALSE(school.letters.issue(twin));
}

TEST_CASE("slips are counted by class; what cannot be is refused and changes nothing", "[education][letters]")
{
    School school;
    const auto id = school.issued();
    const SchoolClass group = school.classes[0];
    SlipCount typed = school.all(group);
    typed.returned = 37;
    typed.lateReturned = 1;
    typed.missingSeats = u"17"_s;
    const auto undo = school.letters.count(id, typed);
    REQUIRE_OK(undo);
    CHECK(school.letters.standing(id)->rows.first().slip.missing() == 1);

    const qint64 journal = school.rows(u"journal"_s);
    typed.returned = 39; // and one late: 40 of 39
    const auto more = school.letters.count(id, typed);
    REQUIRE_FALSE(more);
    CHECK(more.error().subject.contains(group.name));
    typed = school.all(group);
    typed.missingSeats = u"张小明"_s; // no names
    CHECK_FALSE(school.letters.count(id, typed));
    typed = school.all(group);
    typed.exempt = -1;
    CHECK_FALSE(school.letters.count(id, typed));
    const SchoolClass empty = school.add(schoolClassType(), SchoolClass{.name = u"六年级3班"_s, .grade = 6, .classNo = 3});
    const qint64 then = school.rows(u"journal"_s);
    CHECK_FALSE(school.letters.count(id, {.schoolClass = empty.id, .sent = 40, .returned = 1, .lateReturned = 0, .exempt = 0, .missingSeats = {}, .missingReason = {}}));
    CHECK(school.rows(u"journal"_s) == then);
    CHECK(then > journal);

    REQUIRE_OK(school.letters.takeBack(*undo));
    CHECK(school.letters.standing(id)->rows.first().slip.missing() == group.pupils);
    CHECK_FALSE(school.letters.standing(id)->rows.first().slip.countedOn.isValid());
}

TEST_CASE("slips are filed as one item once each missing one has its reason", "[education][letters]")
{
    School school;
    const auto id = school.issued();
    for (const SchoolClass& group : school.classes)
        REQUIRE_OK(school.letters.count(id, school.all(group)));
    SlipCount typed = school.all(school.classes[4]);
    typed.returned -= 2;
    REQUIRE_OK(school.letters.count(id, typed));
    const auto early = school.letters.file(id, u"档案柜3层"_s);
    REQUIRE_FALSE(early);
    CHECK(early.error().subject.contains(school.classes[4].name));
    const auto chase = school.letters.chaseList(id);
    REQUIRE_OK(chase);
    CHECK(chase->rowCount == 1);
    typed.missingReason = u"两名学生随父母回老家"_s;
    REQUIRE_OK(school.letters.count(id, typed));
    CHECK_FALSE(school.letters.file(id, u"  "_s));
    REQUIRE_OK(school.letters.file(id, u"档案柜3层"_s));
    CHECK(school.letters.count(id, typed).error().kind == Error::Kind::Refused); // filed
    REQUIRE_OK(school.letters.reopen(id, u"补收两份"_s));
    CHECK(school.letters.count(id, school.all(school.classes[4])));
    CHECK(school.letters.chaseList({}).error().kind == Error::Kind::Refused); // nothing missing
}

TEST_CASE("what is not back by its day is an issue until somebody says why", "[education][letters]")
{
    School school;
    const auto id = school.issued();
    for (const SchoolClass& group : school.classes)
        REQUIRE_OK(school.letters.count(id, school.all(group)));
    SlipCount typed = school.all(school.classes[0]);
    typed.returned -= 3;
    REQUIRE_OK(school.letters.count(id, typed));
    CHECK(educationIssues(school.education)->isEmpty()); // still in time
    school.clock.set(QDateTime(QDate(2026, 9, 20), QTime(8, 0)));
    CHECK(school.letters.standing(id)->isOverdue(school.clock.today()));
    const auto issues = educationIssues(school.education);
    REQUIRE(issues->size() == 1); // one for the letter, however many classes
    CHECK(issues->first().issue.code == u"parent_letter.owed"_s);
    CHECK(issues->first().issue.message.contains(school.classes[0].name));
    typed.missingReason = u"学生转学"_s;
    REQUIRE_OK(school.letters.count(id, typed));
    CHECK(educationIssues(school.education)->isEmpty());
}

TEST_CASE("letter and slip stand on half a sheet each, with the class and a cut line", "[education][letters][papers]")
{
    School school;
    const auto id = school.issued();
    Issues issues;
    const auto pages = school.letters.pages(id, LetterLayout::TwoUp, issues);
    REQUIRE_OK(pages);
    CHECK(issues.isEmpty());
    auto* letter = dynamic_cast<ParentLetterPages*>(pages->get());
    REQUIRE(letter);
    CHECK(letter->count() == 12);
    CHECK(letter->sizeMm(0) == QSizeF(297, 210));
    CHECK(letter->bodyPt() >= 7.5);
    CHECK(letter->sheetsFor(0) == 20); // 39 pupils, two on a sheet
    CHECK(letter->slipMm().bottom() == 210);
    const QStringList texts = school.read(**pages, u"letter_2up.pdf"_s);
    if (!texts.isEmpty()) {
        REQUIRE(texts.size() == 12);
        CHECK(texts[3].count(u"二年级2班"_s) == 2); // both halves
        CHECK(texts[0].contains(u"国庆假期安全告家长书"_s));
        CHECK(texts[0].contains(u"一、交通安全"_s));
        CHECK(texts[0].contains(u"2026年9月12日"_s));
        CHECK(texts[0].contains(u"053280000000"_s));
        CHECK(texts[0].contains(ShortCode::parse(letter ? school.letters.standing(id)->letter.shortCode : QString())->printed()));
        CHECK_FALSE(texts[0].contains(u"{{"_s));
    }
    const auto one = school.letters.pages(id, LetterLayout::OnePage, issues);
    REQUIRE_OK(one);
    CHECK((*one)->sizeMm(0) == paperA4);
    const QStringList large = school.read(**one, u"letter_a4.pdf"_s);
    if (!large.isEmpty())
        CHECK(large[0].contains(u"2026年9月12日"_s));
    const auto tally = school.letters.tally(id);
    REQUIRE_OK(tally);
    CHECK(tally->rowCount == 13);
    school.read(*tally, u"letter_tally.pdf"_s);
    SlipCount typed = school.all(school.classes[0]);
    typed.returned -= 3;
    typed.missingSeats = u"3、17、29"_s;
    REQUIRE_OK(school.letters.count(id, typed));
    school.read(*school.letters.chaseList(id), u"letter_chase.pdf"_s);
}

TEST_CASE("a letter too long for its paper is refused with a word, never cut", "[education][letters][papers]")
{
    School school;
    ParentLetter draft = *school.letters.draft(school.text(u"national_day"_s));
    draft.body = QString(u"请家长督促孩子遵守交通规则，不闯红灯，不在马路上追逐打闹。"_s).repeated(60);
    const auto id = school.letters.issue(draft);
    REQUIRE_OK(id);
    Issues issues;
    const auto pages = school.letters.pages(*id, LetterLayout::TwoUp, issues);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().kind == Error::Kind::Refused);
    CHECK(pages.error().detail == u"parent_letter.too_long"_s);
    // A field nobody knows is not printed either.
    ParentLetter other = *school.letters.draft(school.text(u"winter"_s));
    other.body = u"请于{{某日}}前返校。"_s;
    const auto second = school.letters.issue(other);
    REQUIRE_OK(second);
    CHECK_FALSE(school.letters.pages(*second, LetterLayout::TwoUp, issues));
}
