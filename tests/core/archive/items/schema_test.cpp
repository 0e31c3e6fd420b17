// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"

using namespace bihuan;

TEST_CASE("a new school has room for items", "[archive]")
{
    test::MemorySchool school;
    CHECK(school.store != nullptr);
}
