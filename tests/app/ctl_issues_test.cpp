// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "app/composition.h"
#include "core/people/people.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;

TEST_CASE("issues lists what is to be put right with the record it stands in, and is no failure", "[ctl]")
{
    const Ctl ctl;
    const auto before = ctl({u"--json"_s, u"issues"_s});
    CHECK(before.status == 0);
    {
        SystemClock clock;
        const auto services = Services::open(ctl.data(), clock);
        REQUIRE_OK(services);
        // A late hire without agreement, and a telephone the program itself would not have saved.
        const auto people = (*services)->store->list(personType());
        REQUIRE_OK(people);
        Person late = people->first();
        late.id = {};
        late.revision = 0;
        late.name = u"钱晚来"_s;
        late.staffNo = u"Z999"_s;
        late.idNumber.clear();
        late.joinedOn = clock.today();
        REQUIRE_OK((*services)->records->save(personType().kind(), personType().toRecord(late)));
        REQUIRE_OK((*services)->folder->database().run(u"UPDATE person SET phone='12' WHERE staff_no='Z999'"_s));
    }
    const auto answer = ctl({u"--json"_s, u"issues"_s});
    CHECK(answer.status == 0);
    CHECK(answer.array().size() > before.array().size());
    QStringList codes;
    for (const QJsonValue& one : answer.array()) {
        // A place of the roster where nobody stands is no record; everything else is one.
        CHECK((one[u"id"_s].toInt() > 0 || one[u"code"_s].toString() == u"watch.gap"_s));
        CHECK_FALSE(one[u"message"_s].toString().isEmpty());
        if (one[u"name"_s].toString() == u"钱晚来"_s && one[u"kind"_s].toString() == u"person"_s)
            codes << one[u"severity"_s].toString() + u' ' + one[u"code"_s].toString();
    }
    CHECK(codes.value(0) == u"problem phone.form"_s);

    const auto departments = ctl({u"--json"_s, u"issues"_s, u"--kind"_s, u"department"_s});
    CHECK(departments.array().isEmpty());
    const auto lines = ctl({u"issues"_s, u"--kind"_s, u"person"_s});
    CHECK(lines.out.contains(u"钱晚来"_s));
    CHECK(ctl({u"issues"_s, u"--kind"_s, u"people"_s}).status == 1);
}
