// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole_program.h"

using namespace bihuan;

TEST_CASE("the window of the demo school opens with items", "[archive]")
{
    WholeProgram program;
    CHECK(program.pages().size() > 10);
}
