// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/glyph_check.h"

#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("characters that no font has are found before printing")
{
    GlyphCheck check{FontBook()};
    // U+10FFFD is for private use and U+0378 is not assigned: no font draws them.
    const QString text = u"王\u0378伟"_s + QString::fromUcs4(U"\U0010FFFD\U0010FFFD", 2) + u"\u0378。"_s;
    const QList<MissingCharacter> missing = check.missing(text);
    REQUIRE(missing.size() == 2);
    CHECK(missing[0] == MissingCharacter{0x378, 1});
    CHECK(missing[1] == MissingCharacter{0x10FFFD, 3});
    CHECK(missing[0].code() == u"U+0378"_s);
    CHECK(missing[1].code() == u"U+10FFFD"_s);
    CHECK(missing[1].text().size() == 2);
}

TEST_CASE("rare characters of names, blanks and punctuation are fine")
{
    GlyphCheck check{FontBook()};
    for (int i = 0; i < fontRoleCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        CAPTURE(fontRoleCode(role));
        CHECK(check.missing(u"㛃𫖯𬭎 王伟\u3000——…“”《》（）□☑①\t\r\n\u200B\uFEFF"_s, role).isEmpty());
    }
}

TEST_CASE("half a surrogate pair is damaged text")
{
    GlyphCheck check{FontBook()};
    CHECK(check.missing(QString(QChar(0xD86D)) + u"王"_s).size() == 1);
}
