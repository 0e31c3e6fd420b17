// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "tests/core/organization/agreement_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::issueCodes;
using State = AgreementState;

namespace {

/// Three printed agreements.
struct Printed : test::AgreementSchool {
    Printed()
    {
        for (const QString& name : {u"王伟"_s, u"李娜"_s, u"张敏"_s})
            teacher(name, u"T"_s + name);
        ids = issueAll().issued;
        QStringList numbers;
        for (const Id<Agreement> id : ids)
            numbers << agreement(id).number;
        REQUIRE_OK(agreements.marking.mark({.codes = numbers, .state = State::Printed}));
        clock.advanceDays(5);
    }
    AgreementMarking& marking = agreements.marking;
    QList<Id<Agreement>> ids;
};

} // namespace

TEST_CASE("agreements are found by code or number however they are typed", "[agreements]")
{
    Printed school;
    const Agreement first = school.agreement(school.ids.first());
    const QString code = first.shortCode;
    const QStringList typed{code,
                            code.toLower(),
                            code.left(4) + u'-' + code.mid(4, 4) + u" - "_s + code.mid(8),
                            u' ' + code + u"　"_s,
                            u"ZR-2026-0001"_s,
                            u"zr-2026-1"_s,
                            u"ＺＲ－２０２６－０００１"_s,
                            u"ZR20260001"_s,
                            u"zr—2026—0001"_s,
                            u" ZR 2026 0001 "_s};
    for (const QString& one : typed) {
        CAPTURE(one);
        const auto found = school.marking.find(one);
        REQUIRE_OK(found);
        CHECK(found->id == first.id);
    }
    for (const QString& one : {u"ZR-2026-0009"_s, u"12"_s, u""_s, ShortCode::fromValue(1).text()}) {
        CAPTURE(one);
        const auto found = school.marking.find(one);
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == Error::Kind::NotFound);
    }
}

TEST_CASE("marking many is all or nothing, and every bad code is named", "[agreements]")
{
    Printed school;
    const qint64 entries = school.rows(u"journal"_s);
    const auto bad = school.marking.mark(
        {.codes = {u"ZR-2026-0001"_s, u"XX-1999-0001"_s, u"ZR-2026-0002"_s, u"乱码"_s}, .state = State::Returned});
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == Error::Kind::Invalid);
    CHECK(bad.error().subject.contains(u"XX-1999-0001"_s));
    CHECK(bad.error().subject.contains(u"乱码"_s));
    CHECK_FALSE(bad.error().subject.contains(u"ZR-2026-0001"_s));
    CHECK(school.rows(u"journal"_s) == entries);
    CHECK(school.agreement(school.ids[0]).state == u"printed"_s);

    const QString code = school.agreement(school.ids[1]).shortCode;
    const auto good = school.marking.mark(
        {.codes = {u"ZR-2026-0001"_s, code, code}, .state = State::Returned, .location = u" 档案柜　A1 "_s});
    REQUIRE_OK(good);
    CHECK(good->changed == QList<Id<Agreement>>{school.ids[0], school.ids[1]});
    const Agreement marked = school.agreement(school.ids[1]);
    CHECK(marked.state == u"returned"_s);
    CHECK(marked.returnedOn == QDate(2026, 9, 10));
    CHECK(marked.location == u"档案柜 A1"_s);
    // The same scan read twice changes nothing.
    const auto again = school.marking.mark({.codes = {code}, .state = State::Returned});
    REQUIRE_OK(again);
    CHECK(again->changed.isEmpty());
    CHECK(again->unchanged == QList<Id<Agreement>>{school.ids[1]});
}

TEST_CASE("impossible steps and dates are refused with the number", "[agreements]")
{
    Printed school;
    const auto refusedWith = [&](MarkRequest request, const QString& words) {
        const auto result = school.marking.mark(request);
        REQUIRE_FALSE(result);
        CHECK(result.error().subject.contains(words));
        CHECK(result.error().subject.contains(u"ZR-2026-0001"_s));
    };
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned, .date = QDate(2026, 9, 4)},
                u"2026-09-04"_s); // before printing
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned, .date = QDate(2026, 9, 20)},
                u"2026-09-20"_s); // future
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Superseded}, u"issuing it again"_s);
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned, .signedOn = QDate(2026, 9, 1)}, u"2026-09-01"_s);
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Filed, .signedOn = QDate(2026, 9, 8)}));
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Handed}, u"why"_s);
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Handed, .why = u"归错档，尚未签字"_s}));
    CHECK_FALSE(school.agreement(school.ids[0]).signedOn.isValid());
    REQUIRE_OK(school.service->setVoided(agreementType().kind(), {school.ids[0].value()}, true, u"作废"_s));
    refusedWith({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned}, u"void"_s);
}

TEST_CASE("signed in another school year is allowed but said", "[agreements]")
{
    Printed school;
    school.clock.set(QDateTime(QDate(2027, 10, 8), QTime(8, 0)));
    const auto marked = school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned});
    REQUIRE_OK(marked);
    CHECK(issueCodes(marked->issues) == QStringList{u"agreement.date.other_year"_s});
}

TEST_CASE("every step stands in the journal with who, when and why", "[agreements]")
{
    Printed school;
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Handed}));
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Returned}));
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Scanned}));
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Filed}));
    REQUIRE_OK(school.marking.mark({.codes = {u"ZR-2026-0001"_s}, .state = State::Lost, .why = u"柜子漏水"_s}));
    const auto entries = journal::entries(*school.database, u"agreement"_s, school.ids[0].value());
    REQUIRE_OK(entries);
    QStringList steps;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        CHECK(entry->actor == u"测试员"_s);
        for (const JournalEntry::Change& change : entry->changes)
            if (change.column == u"state"_s)
                steps << change.after;
    }
    CHECK(steps == QStringList{u"issued"_s, u"printed"_s, u"handed"_s, u"returned"_s, u"scanned"_s, u"filed"_s, u"lost"_s});
    CHECK(entries->first().why == u"柜子漏水"_s);
    CHECK(journal::brokenSeals(*school.database)->isEmpty());
}
