// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_index.h"
#include "core/records/record_search.h"
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("an agreement is found by number, short code, person, department, posts, and the person's initials", "[agreements][search]")
{
    test::AgreementSchool school;
    school.teacher(u"单小芳"_s, u"T017"_s);
    REQUIRE(school.issueAll().issued.size() == 1);
    const Agreement agreement = school.allAgreements().first();
    const SearchScope scope{.kind = u"agreement"_s};
    for (const QString& words : {agreement.number, agreement.number.mid(3), u"0001"_s, agreement.shortCode, agreement.shortCode.toLower(),
                                 u"单小芳"_s, u"sxf"_s, u"班主任 教导"_s}) {
        CAPTURE(words);
        const auto groups = searchRecords(*school.store, words, scope);
        REQUIRE_OK(groups);
        REQUIRE(groups->size() == 1);
        REQUIRE(groups->first().hits.size() == 1);
        CHECK(groups->first().hits.first().id == agreement.id.value());
        CHECK(groups->first().hits.first().title == agreement.number);
        CHECK(groups->first().hits.first().excerpt.contains(u"单小芳"_s));
    }
    // Its words are the same for hundreds of people: not searched.
    CHECK(agreement.frozenText.contains(u"每天清点人数"_s));
    CHECK(searchRecords(*school.store, u"每天清点人数"_s, scope)->isEmpty());

    // What changes later is found as well, and a voided one stays findable.
    REQUIRE_OK(school.agreements.marking.mark({.codes = {agreement.number}, .state = AgreementState::Printed}));
    REQUIRE_OK(school.agreements.marking.mark({.codes = {agreement.number}, .location = u"三号柜 2 层"_s}));
    CHECK(searchRecords(*school.store, u"三号柜"_s, scope)->first().hits.first().id == agreement.id.value());
    CHECK(recordIndex::check(*school.store)->isEmpty());
}
