// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_states.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using State = AgreementState;

namespace {

Agreement printedAgreement()
{
    Agreement agreement;
    agreement.number = u"ZR-2026-0001"_s;
    agreement.validFrom = QDate(2026, 9, 1);
    agreement.validTo = QDate(2027, 8, 31);
    agreement.issuedOn = QDate(2026, 9, 2);
    agreement.printedOn = QDate(2026, 9, 3);
    agreement.state = u"printed"_s;
    return agreement;
}

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list << issue.code;
    return list;
}

const QDate today(2026, 12, 1);

} // namespace

TEST_CASE("every pair of states is decided, and a refusal says why", "[agreements]")
{
    // Rows: from; columns: to, both in the order of the enum. a = allowed, r = needs a reason, d = date only, s = same, .
    // = refused.
    const char* const table[] = {
        "sa......", // issued
        ".saaaaa.", // printed
        ".rsaaaa.", // handed
        ".rrsaaa.", // returned
        ".rrrsaa.", // scanned
        ".rrrdsa.", // filed
        "..rrrrs.", // lost
        ".......s", // superseded
    };
    for (const State from : allAgreementStates) {
        for (const State to : allAgreementStates) {
            CAPTURE(stateCode(from), stateCode(to));
            const Transition step = transition(from, to);
            char seen = '.';
            switch (step.verdict) {
            case Transition::Verdict::Allowed: seen = 'a'; break;
            case Transition::Verdict::NeedsReason: seen = 'r'; break;
            case Transition::Verdict::DateOnly: seen = 'd'; break;
            case Transition::Verdict::Same: seen = 's'; break;
            case Transition::Verdict::Refused: seen = '.'; break;
            }
            CHECK(seen == table[int(from)][int(to)]);
            CHECK(step.reason.isEmpty() == (step.verdict != Transition::Verdict::Refused));
        }
    }
}

TEST_CASE("states have stable codes and a name", "[agreements]")
{
    for (const State state : allAgreementStates) {
        CHECK(stateFromCode(stateCode(state)) == state);
        CHECK_FALSE(stateName(state).isEmpty());
    }
    CHECK_FALSE(stateFromCode(u"signed"_s).has_value());
}

TEST_CASE("dates of steps are held against the steps before and the term", "[agreements]")
{
    const Agreement agreement = printedAgreement();
    CHECK(codes(checkDate(agreement, State::Returned, QDate(2026, 9, 4), today)).isEmpty());
    CHECK(codes(checkDate(agreement, State::Returned, QDate(2026, 9, 3), today)).isEmpty());
    CHECK(codes(checkDate(agreement, State::Returned, QDate(2026, 9, 2), today)) == QStringList{u"agreement.date.order"_s});
    CHECK(codes(checkDate(agreement, State::Returned, QDate(2026, 12, 2), today)) == QStringList{u"agreement.date.future"_s});
    CHECK(codes(checkDate(agreement, State::Returned, QDate(), today)) == QStringList{u"agreement.date.missing"_s});
    CHECK(codes(checkDate(agreement, State::Returned, QDate(2027, 9, 3), QDate(2027, 10, 1)))
          == QStringList{u"agreement.date.other_year"_s});
    CHECK(codes(checkDate(agreement, State::Filed, QDate(2027, 9, 3), QDate(2027, 10, 1))).isEmpty());

    Agreement handed = applied(agreement, State::Handed, QDate(2026, 9, 10));
    CHECK(codes(checkDate(handed, State::Returned, QDate(2026, 9, 8), today)) == QStringList{u"agreement.date.order"_s});
    // Going back to “printed” must not be held against the handing out that is being undone.
    CHECK(codes(checkDate(handed, State::Printed, QDate(2026, 9, 4), today)).isEmpty());
    CHECK(codes(checkDate(handed, State::Lost, QDate(2026, 9, 9), today)) == QStringList{u"agreement.date.order"_s});

    CHECK(codes(checkSignedOn(agreement, QDate(2026, 9, 2), today)) == QStringList{u"agreement.signed.order"_s});
    CHECK(codes(checkSignedOn(agreement, QDate(2026, 12, 3), today)) == QStringList{u"agreement.signed.future"_s});
    CHECK(codes(checkSignedOn(agreement, QDate(2027, 9, 3), QDate(2027, 10, 1)))
          == QStringList{u"agreement.signed.other_year"_s});
    CHECK(codes(checkSignedOn(agreement, QDate(2026, 9, 5), today)).isEmpty());
}

TEST_CASE("a step sets its date, a step back forgets the later ones", "[agreements]")
{
    Agreement agreement = applied(printedAgreement(), State::Filed, QDate(2026, 9, 20));
    CHECK(agreement.state == u"filed"_s);
    CHECK(agreement.filedOn == QDate(2026, 9, 20));
    CHECK(agreement.returnedOn == QDate(2026, 9, 20)); // what is filed has come back
    CHECK_FALSE(agreement.handedOn.isValid());         // nobody said when

    agreement = applied(agreement, State::Scanned, QDate(2026, 9, 25));
    CHECK(agreement.state == u"filed"_s);
    CHECK(agreement.scannedOn == QDate(2026, 9, 25));

    agreement = applied(agreement, State::Handed, QDate(2026, 9, 10));
    CHECK(agreement.state == u"handed"_s);
    CHECK(agreement.handedOn == QDate(2026, 9, 10));
    CHECK_FALSE(agreement.returnedOn.isValid());
    CHECK_FALSE(agreement.scannedOn.isValid());
    CHECK_FALSE(agreement.filedOn.isValid());

    agreement = applied(agreement, State::Lost, QDate(2026, 10, 1));
    CHECK(agreement.handedOn.isValid());
    agreement = applied(agreement, State::Returned, QDate(2026, 10, 8));
    CHECK(agreement.state == u"returned"_s);
    CHECK_FALSE(agreement.lostOn.isValid());

    const Agreement issued = [] { Agreement a; a.state = u"issued"_s; return a; }();
    CHECK(applied(issued, State::Filed, QDate(2026, 9, 20)).state == u"issued"_s); // refused: unchanged
}
