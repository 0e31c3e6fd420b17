// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/letters_for_test.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

TEST_CASE("For printing on both sides every copy begins on a sheet of its own")
{
    const auto agreement = form(u"# 责任书\n乙方{{姓名}}。\n"_s + (sentence + u'\n').repeated(30) + u"@signature\n甲 | 乙{{姓名}}\n@end"_s);
    const auto lengthy = form(u"# 责任书\n乙方{{姓名}}。\n"_s + (sentence + u'\n').repeated(8) + u"@signature\n甲 | 乙{{姓名}}\n@end"_s);
    QList<Letter> letters{letter(agreement, {{{u"姓名"_s, u"王伟"_s}}, {}}, u"王伟"_s),
                          letter(lengthy, {{{u"姓名"_s, u"李娜"_s}}, {}}, u"李娜"_s)};
    const int odd[] = {LetterBatch({letters[0]}, {}).count(), LetterBatch({letters[1]}, {}).count()};
    REQUIRE(odd[0] % 2 + odd[1] % 2 > 0); // else the test says nothing
    for (Letter& one : letters) {
        one.copies = 2;
        one.ownSheets = true;
    }
    LetterBatch batch(letters, {});
    int page = 0;
    for (int i = 0; i < 2; ++i) {
        for (int copy = 0; copy < 2; ++copy) {
            CHECK(page % 2 == 0); // the front of a sheet
            CHECK(find(painted(batch, page), u"乙方"_s));
            for (int p = 0; p < odd[i]; ++p, ++page)
                CHECK_FALSE(painted(batch, page).texts.isEmpty());
            if (odd[i] % 2 == 1)
                CHECK(painted(batch, page++).texts.isEmpty());
        }
    }
    CHECK(page == batch.count());
}
