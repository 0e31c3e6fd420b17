// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_table.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

enum class Colour { Red, Green, Blue };

constexpr CodeTable<Colour, 3> whole{{{Colour::Red, u"red"}, {Colour::Green, u"green"}, {Colour::Blue, u"blue"}}};
constexpr CodeTable<Colour, 2> tooShort{{{Colour::Red, u"red"}, {Colour::Green, u"green"}}};
constexpr CodeTable<Colour, 3> disordered{{{Colour::Red, u"red"}, {Colour::Blue, u"blue"}, {Colour::Green, u"green"}}};
static_assert(whole.isComplete(Colour::Blue));
static_assert(!tooShort.isComplete(Colour::Blue));
static_assert(!disordered.isComplete(Colour::Blue));

} // namespace

TEST_CASE("codes are read both ways, and nothing is made of others", "[base]")
{
    for (const Colour colour : {Colour::Red, Colour::Green, Colour::Blue})
        CHECK(whole.value(whole.code(colour)) == colour);
    CHECK(whole.code(Colour::Green) == u"green"_s);
    CHECK(QString(whole.code(Colour::Green) + u"!"_s) == u"green!"_s);
    CHECK_FALSE(whole.value(u"Green"_s));
    CHECK_FALSE(whole.value(u"gree"_s));
    CHECK_FALSE(whole.value(QString()));
}
