// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_states.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using S = LoopState;
using A = LoopAction;

namespace {

const QDate found(2026, 9, 1), today(2026, 9, 5);

LoopItem item(S state, bool major)
{
    LoopItem one;
    one.number = u"YH-2026-0001"_s;
    one.state = loopStateCode(state);
    one.level = major ? u"major"_s : u"general"_s;
    one.foundOn = found;
    one.owner = Id<Person>(1);
    one.dueOn = QDate(2026, 9, 4);
    return one;
}

/// With everything an action may need.
LoopMove full(A action)
{
    return {.action = action, .person = Id<Person>(2), .note = u"已拉警戒线"_s, .due = QDate(2026, 9, 8),
            .department = Id<Department>(1), .owner = Id<Person>(1), .measure = u"更换插座"_s, .number = u"报〔2026〕3号"_s};
}

QStringList codes(const LoopItem& one, const LoopMove& move, const LoopRules& rules, int photos, Severity severity)
{
    QStringList list;
    for (const Issue& issue : loopGuards(one, move, rules, photos, today))
        if (issue.severity == severity)
            list << issue.code;
    return list;
}

} // namespace

TEST_CASE("every step from every state, level and rigour is allowed or refused as the table says", "[loop]")
{
    // Rows: states; columns: actions in the order of allLoopActions. A letter names the state after:
    // D discovered, R registered, A assigned, W rectifying, S submitted, B returned, V verified, C closed, O reopened, . refused.
    struct Row {
        S from;
        const char* strict;
        const char* light;
    };
    //            Reg Con Asg Sta Sub Ret Ver Clo Ext Esc Reo
    const Row table[] = {
        {S::Discovered, "RD.......D.", "RD.......D."},
        {S::Registered, ".RA......R.", ".RA.S....R."},
        {S::Assigned,   ".AAW....AA.", ".AAWS...AA."},
        {S::Rectifying, ".WA.S...WW.", ".WA.S...WW."},
        {S::Submitted,  ".S...BV..S.", ".S...BVC.S."},
        {S::Returned,   ".BAW....BB.", ".BAWS...BB."},
        {S::Verified,   ".V...B.C.V.", ".V...B.C.V."},
        {S::Closed,     "..........O", "..........O"},
        {S::Reopened,   ".OA......O.", ".OA......O."},
    };
    const QHash<QChar, QString> names{
        {u'D', u"discovered"_s}, {u'R', u"registered"_s}, {u'A', u"assigned"_s}, {u'W', u"rectifying"_s}, {u'S', u"submitted"_s},
        {u'B', u"returned"_s},   {u'V', u"verified"_s},   {u'C', u"closed"_s},   {u'O', u"reopened"_s}};
    for (const Row& row : table)
        for (const bool light : {false, true})
            for (size_t i = 0; i < std::size(allLoopActions); ++i) {
                const A action = allLoopActions[i];
                CAPTURE(loopStateCode(row.from), loopActionCode(action), light);
                const char expected = (light ? row.light : row.strict)[i];
                const auto to = loopTarget(row.from, action, light ? LoopRigour::Light : LoopRigour::Strict);
                CHECK(bool(to) == (expected != '.'));
                if (to)
                    CHECK(loopStateCode(*to) == names.value(QLatin1Char(expected)));
                // Through the guards, with everything a step may need: major items are strict whatever the school has set.
                for (const bool major : {false, true}) {
                    CAPTURE(major);
                    LoopRules rules;
                    rules.general = light ? LoopRigour::Light : LoopRigour::Strict;
                    const char wanted = major ? row.strict[i] : expected;
                    LoopItem one = item(row.from, major);
                    if (row.from == S::Discovered)
                        one.number.clear();
                    one.containment = u"已断电"_s;
                    one.escalationNo = u"报〔2026〕1号"_s;
                    const QStringList problems = codes(one, full(action), rules, 1, Severity::Problem);
                    CHECK(problems == (wanted == '.' ? QStringList{u"loop.not_now"_s} : QStringList()));
                    CHECK(loopApplied(one, full(action), rules, today).state
                          == (wanted == '.' ? loopStateCode(row.from) : names.value(QLatin1Char(wanted))));
                    CHECK(loopActionsFor(one, rules).contains(action) == (wanted != '.'));
                    one.voided = true;
                    CHECK(codes(one, full(action), rules, 1, Severity::Problem) == QStringList{u"loop.voided"_s});
                }
            }
}

TEST_CASE("what a step needs", "[loop]")
{
    const LoopRules rules;
    struct Case {
        const char* why;
        S state;
        bool major;
        LoopMove move;
        QStringList problems, warnings;
        int photos = 0;
    };
    const Id<Person> fixer(1), other(2);
    const Case cases[] = {
        {"assigning names somebody and a day", S::Registered, false, {.action = A::Assign},
         {u"loop.no_responsible"_s, u"loop.no_due"_s}, {}},
        {"due before found", S::Registered, false, {.action = A::Assign, .due = found.addDays(-1), .owner = fixer},
         {u"loop.due_before_found"_s}, {}},
        {"done before found", S::Rectifying, false, {.action = A::Submit, .date = found.addDays(-1), .measure = u"换"_s},
         {u"loop.date.before_found"_s}, {}},
        {"not tomorrow", S::Rectifying, false, {.action = A::Submit, .date = today.addDays(1), .measure = u"换"_s},
         {u"loop.date.future"_s}, {}},
        {"light: what was done is asked for only", S::Rectifying, false, {.action = A::Submit}, {}, {u"loop.no_measure"_s}},
        {"major: what was done is demanded, and containment", S::Rectifying, true, {.action = A::Submit},
         {u"loop.no_containment"_s, u"loop.no_measure"_s}, {}},
        {"light: fixer checks himself, a warning", S::Submitted, false, {.action = A::Verify, .person = fixer}, {}, {u"loop.own_verifier"_s}},
        {"light: somebody else", S::Submitted, false, {.action = A::Verify, .person = other}, {}, {}},
        {"light: closing without photograph", S::Verified, false, {.action = A::Close, .person = other}, {}, {u"loop.no_photo"_s}},
        {"light: with one", S::Verified, false, {.action = A::Close, .person = other}, {}, {}, 1},
        {"light: or with a reason", S::Verified, false, {.action = A::Close, .person = other, .noPhotoReason = u"隐蔽工程"_s}, {}, {}},
        {"major: everything is demanded", S::Verified, true, {.action = A::Close},
         {u"loop.no_containment"_s, u"loop.no_verifier"_s, u"loop.no_photo"_s, u"loop.no_escalation"_s}, {}},
        {"major: nobody checks his own work", S::Submitted, true, {.action = A::Verify, .person = fixer},
         {u"loop.no_containment"_s, u"loop.own_verifier"_s}, {}},
        {"putting off needs reason and day", S::Assigned, false, {.action = A::Extend}, {u"loop.no_reason"_s, u"loop.no_due"_s},
         {u"loop.no_approver"_s}},
        {"major: and somebody who allows it", S::Assigned, true, {.action = A::Extend, .note = u"等配件"_s, .due = QDate(2026, 9, 9)},
         {u"loop.no_approver"_s}, {}},
        {"a later day", S::Assigned, false, {.action = A::Extend, .note = u"等配件"_s, .due = QDate(2026, 9, 4)},
         {u"loop.due_not_later"_s}, {u"loop.no_approver"_s}},
        {"sending back needs a reason", S::Submitted, false, {.action = A::Return}, {u"loop.no_reason"_s}, {}},
        {"reopening, too", S::Closed, false, {.action = A::Reopen}, {u"loop.no_reason"_s}, {}},
        {"escalating needs the report's number", S::Assigned, true, {.action = A::Escalate}, {u"loop.no_number"_s}, {}},
        {"containing says how", S::Registered, true, {.action = A::Contain}, {u"loop.no_measure"_s}, {}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.why);
        CHECK(codes(item(one.state, one.major), one.move, rules, one.photos, Severity::Problem) == one.problems);
        CHECK(codes(item(one.state, one.major), one.move, rules, one.photos, Severity::Warning) == one.warnings);
    }

    LoopItem put = item(S::Assigned, false);
    put.extensions = 1;
    CHECK(codes(put, full(A::Extend), rules, 0, Severity::Warning) == QStringList{u"loop.extended_enough"_s});
    LoopRules strict;
    strict.general = LoopRigour::Strict;
    CHECK(codes(put, full(A::Extend), strict, 0, Severity::Problem) == QStringList{u"loop.extended_enough"_s});
    put.voided = true;
    CHECK(codes(put, full(A::Extend), rules, 0, Severity::Problem) == QStringList{u"loop.voided"_s});
    CHECK(loopActionsFor(put, rules).isEmpty());
}

TEST_CASE("codes and names are there for every state and step", "[loop]")
{
    for (const S state : allLoopStates) {
        CHECK(loopStateFromCode(loopStateCode(state)) == state);
        CHECK_FALSE(loopStateName(state).isEmpty());
    }
    for (const A action : allLoopActions) {
        CHECK(loopActionFromCode(loopActionCode(action)) == action);
        CHECK_FALSE(loopActionName(action).isEmpty());
    }
}
