// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("rows of the version before survive the migrations to the school calendar and to recurring work", "[calendar][due][migration]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    const auto all = bundledMigrations();
    REQUIRE_OK(all);
    REQUIRE_OK(migrate(**database, all->first(16), {}));
    REQUIRE_OK((*database)->run(u"INSERT INTO school_term (name, school_year, term, first_day, last_day) VALUES ('第一学期', 2026, 'first', '2026-09-01', '2027-01-22')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO calendar_day (day, kind, name) VALUES ('2026-10-01', 'holiday', '国庆节')"_s));
    REQUIRE_OK((*database)->run(u"INSERT INTO mechanism (code, name, position) VALUES ('plans', '安全预案', 20)"_s));
    REQUIRE_OK(migrate(**database, *all, {}));
    CHECK((*database)->scalar(u"SELECT first_day FROM school_term"_s)->toString() == u"2026-09-01"_s);
    CHECK((*database)->scalar(u"SELECT name FROM calendar_day"_s)->toString() == u"国庆节"_s);

    REQUIRE_OK((*database)->run(u"INSERT INTO obligation (name, rule, mechanism) VALUES ('复审应急预案', 'dates', 1)"_s));
    const QString tick = u"INSERT INTO obligation_done (name, obligation, period, due_on, result, done_on, note) VALUES ('复审', 1, '2026/08-31', '2026-08-31', '%1', %2, '%3')"_s;
    CHECK_FALSE((*database)->run(tick.arg(u"done"_s, u"NULL"_s, QString()))); // done, but when?
    CHECK_FALSE((*database)->run(tick.arg(u"skipped"_s, u"NULL"_s, QString()))); // without a reason
    REQUIRE_OK((*database)->run(tick.arg(u"done"_s, u"'2026-08-30'"_s, QString())));
    CHECK_FALSE((*database)->run(tick.arg(u"skipped"_s, u"NULL"_s, u"停办"_s))); // once only
    CHECK((*database)->scalar(u"SELECT count(*) FROM obligation_done"_s)->toInt() == 1);
    CHECK_FALSE((*database)->run(u"INSERT INTO school_event (name, kind, first_day, last_day) VALUES ('考试', 'exam', '2027-01-20', '2027-01-18')"_s));
}
