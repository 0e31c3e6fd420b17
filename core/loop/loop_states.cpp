// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_states.h"

#include "core/base/code_table.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("loop", text);
}

using State = LoopState;
using Action = LoopAction;

constexpr CodeTable<State, 9> stateCodes{{
    {State::Discovered, u"discovered"},
    {State::Registered, u"registered"},
    {State::Assigned, u"assigned"},
    {State::Rectifying, u"rectifying"},
    {State::Submitted, u"submitted"},
    {State::Returned, u"returned"},
    {State::Verified, u"verified"},
    {State::Closed, u"closed"},
    {State::Reopened, u"reopened"},
}};
static_assert(stateCodes.isComplete(State::Reopened));

constexpr CodeTable<Action, 11> actionCodes{{
    {Action::Register, u"register"},
    {Action::Contain, u"contain"},
    {Action::Assign, u"assign"},
    {Action::Start, u"start"},
    {Action::Submit, u"submit"},
    {Action::Return, u"return"},
    {Action::Verify, u"verify"},
    {Action::Close, u"close"},
    {Action::Extend, u"extend"},
    {Action::Escalate, u"escalate"},
    {Action::Reopen, u"reopen"},
}};
static_assert(actionCodes.isComplete(Action::Reopen));

/// The table of the whole loop. `light`: only where the level's rigour is Light, as a shortcut over steps in between.
struct Way {
    State from;
    Action action;
    State to;
    bool light = false;
};

constexpr Way ways[] = {
    {State::Discovered, Action::Register, State::Registered},
    {State::Registered, Action::Assign, State::Assigned},
    {State::Reopened, Action::Assign, State::Assigned},
    {State::Assigned, Action::Assign, State::Assigned}, // to somebody else
    {State::Rectifying, Action::Assign, State::Assigned},
    {State::Returned, Action::Assign, State::Assigned},
    {State::Assigned, Action::Start, State::Rectifying},
    {State::Returned, Action::Start, State::Rectifying},
    {State::Rectifying, Action::Submit, State::Submitted},
    {State::Assigned, Action::Submit, State::Submitted, true},
    {State::Returned, Action::Submit, State::Submitted, true},
    {State::Registered, Action::Submit, State::Submitted, true}, // put right on the spot
    {State::Submitted, Action::Return, State::Returned},
    {State::Verified, Action::Return, State::Returned},
    {State::Submitted, Action::Verify, State::Verified},
    {State::Verified, Action::Close, State::Closed},
    {State::Submitted, Action::Close, State::Closed, true}, // checked and closed in one go
    {State::Closed, Action::Reopen, State::Reopened},
};

bool staysAsItIs(Action action)
{
    return action == Action::Contain || action == Action::Extend || action == Action::Escalate;
}

struct Guard {
    Issues issues;
    void problem(const char* code, const QString& field, const QString& message)
    {
        issues << Issue{Severity::Problem, QString::fromLatin1(code), field, message};
    }
    void warning(const char* code, const QString& field, const QString& message)
    {
        issues << Issue{Severity::Warning, QString::fromLatin1(code), field, message};
    }
    /// A problem under strict rules, a warning under light ones.
    void byRigour(LoopRigour rigour, const char* code, const QString& field, const QString& message)
    {
        rigour == LoopRigour::Strict ? problem(code, field, message) : warning(code, field, message);
    }
};

void guardDates(const LoopItem& item, const LoopMove& move, QDate date, QDate today, Guard& guard)
{
    if (date > today)
        guard.problem("loop.date.future", u"date"_s, tr("%1 is in the future.").arg(date.toString(Qt::ISODate)));
    if (item.foundOn.isValid() && date < item.foundOn)
        guard.problem("loop.date.before_found", u"date"_s,
                      tr("%1 is before it was found on %2.").arg(date.toString(Qt::ISODate), item.foundOn.toString(Qt::ISODate)));
    if (move.due.isValid() && item.foundOn.isValid() && move.due < item.foundOn)
        guard.problem("loop.due_before_found", u"due"_s,
                      tr("The day set, %1, is before it was found on %2.")
                          .arg(move.due.toString(Qt::ISODate), item.foundOn.toString(Qt::ISODate)));
}

void guardAssign(const LoopMove& move, Guard& guard)
{
    if (move.department.isNull() && move.owner.isNull())
        guard.problem("loop.no_responsible", u"department"_s, tr("Say which department or who is to put it right."));
    if (!move.due.isValid())
        guard.problem("loop.no_due", u"due"_s, tr("Set the day by which it is to be put right."));
}

void guardExtend(const LoopItem& item, const LoopMove& move, const LoopRules& rules, Guard& guard)
{
    if (move.note.trimmed().isEmpty())
        guard.problem("loop.no_reason", u"note"_s, tr("Say why it is put off."));
    if (!move.due.isValid())
        guard.problem("loop.no_due", u"due"_s, tr("Set the new day."));
    else if (item.dueOn.isValid() && move.due <= item.dueOn)
        guard.problem("loop.due_not_later", u"due"_s, tr("The new day must be after %1.").arg(item.dueOn.toString(Qt::ISODate)));
    if (move.person.isNull())
        guard.byRigour(rules.of(item), "loop.no_approver", u"person"_s, tr("Say who allowed it to be put off."));
    if (!isMajor(item) && item.extensions >= rules.extensionsGeneral)
        guard.byRigour(rules.of(item), "loop.extended_enough", u"due"_s,
                       tr("It was put off already (%1 times). Escalate it instead.").arg(item.extensions));
}

/// What must be true of the work itself before somebody may say that it is in order.
void guardEvidence(const LoopItem& item, const LoopMove& move, const LoopRules& rules, int photosAfter, Guard& guard)
{
    const LoopRigour rigour = rules.of(item);
    if (isMajor(item) && item.containment.isEmpty())
        guard.problem("loop.no_containment", u"containment"_s,
                      tr("A major hazard needs its temporary measures on record first (what was fenced off, stopped or guarded)."));
    if (move.action == Action::Submit) {
        if (item.measure.trimmed().isEmpty() && move.measure.trimmed().isEmpty())
            guard.byRigour(rigour, "loop.no_measure", u"measure"_s, tr("Say what was done."));
        // With a department alone nobody could tell later whether somebody else checked it.
        if (isMajor(item) && item.owner.isNull() && move.person.isNull())
            guard.problem("loop.no_fixer", u"person"_s, tr("Say who put it right, so that somebody else checks it."));
        return;
    }
    const Id<Person> verifier = move.person.isNull() ? item.verifier : move.person;
    if (verifier.isNull())
        guard.byRigour(rigour, "loop.no_verifier", u"person"_s, tr("Say who checked it."));
    else if (isOwnWork(item, verifier))
        guard.byRigour(rigour, "loop.own_verifier", u"person"_s,
                       tr("Whoever put it right does not check it. Name somebody else."));
    if (move.action != Action::Close)
        return;
    if (photosAfter == 0 && item.noPhotoReason.trimmed().isEmpty() && move.noPhotoReason.trimmed().isEmpty())
        guard.byRigour(rigour, "loop.no_photo", u"no_photo_reason"_s,
                       tr("Add a photograph of how it looks now, or say why there is none."));
    if (isMajor(item) && item.escalationNo.isEmpty())
        guard.problem("loop.no_escalation", u"escalation_no"_s,
                      tr("A major hazard is reported to the authority above before it is closed: enter the number of the report."));
}

} // namespace

QString loopStateCode(State state)
{
    return stateCodes.code(state);
}

QString loopStateName(State state)
{
    for (const Choice& choice : loopItemType().kind().field(u"state"_s)->choices)
        if (choice.code == loopStateCode(state))
            return QCoreApplication::translate("record", choice.label);
    return {};
}

std::optional<State> loopStateFromCode(const QString& code)
{
    return stateCodes.value(code);
}

State loopStateOf(const LoopItem& item)
{
    return loopStateFromCode(item.state).value_or(State::Discovered);
}

QString loopActionCode(Action action)
{
    return actionCodes.code(action);
}

QString loopActionName(Action action)
{
    switch (action) {
    case Action::Register: return tr("Register");
    case Action::Contain: return tr("Contain");
    case Action::Assign: return tr("Assign");
    case Action::Start: return tr("Start the work");
    case Action::Submit: return tr("Report as put right");
    case Action::Return: return tr("Send back");
    case Action::Verify: return tr("Checked and in order");
    case Action::Close: return tr("Close");
    case Action::Extend: return tr("Put off");
    case Action::Escalate: return tr("Escalate");
    case Action::Reopen: return tr("Open again");
    }
    return {};
}

std::optional<Action> loopActionFromCode(const QString& code)
{
    return actionCodes.value(code);
}

std::optional<State> loopTarget(State from, Action action, LoopRigour rigour)
{
    if (staysAsItIs(action)) {
        // Putting off needs a day that was set; the others hold for anything that is still open.
        const bool fits = action == Action::Extend ? from == State::Assigned || from == State::Rectifying || from == State::Returned
                                                   : isOpenLoop(from);
        return fits ? std::optional(from) : std::nullopt;
    }
    for (const Way& way : ways)
        if (way.from == from && way.action == action && (!way.light || rigour == LoopRigour::Light))
            return way.to;
    return std::nullopt;
}

QList<Action> loopActionsFor(const LoopItem& item, const LoopRules& rules)
{
    QList<Action> actions;
    if (item.voided)
        return actions;
    for (const Action action : allLoopActions)
        if (loopTarget(loopStateOf(item), action, rules.of(item)))
            actions << action;
    return actions;
}

Issues loopGuards(const LoopItem& item, const LoopMove& move, const LoopRules& rules, int photosAfter, QDate today)
{
    Guard guard;
    if (item.voided) {
        guard.problem("loop.voided", {}, tr("%1 is void.").arg(item.number));
        return guard.issues;
    }
    if (!loopTarget(loopStateOf(item), move.action, rules.of(item))) {
        guard.problem("loop.not_now", {},
                      tr("“%1” is not possible while it is “%2”.").arg(loopActionName(move.action), loopStateName(loopStateOf(item))));
        return guard.issues;
    }
    guardDates(item, move, move.date.isValid() ? move.date : today, today, guard);
    switch (move.action) {
    case Action::Register:
    case Action::Start:
        break;
    case Action::Contain:
        if (move.note.trimmed().isEmpty())
            guard.problem("loop.no_measure", u"note"_s, tr("Say what was fenced off, stopped or guarded."));
        break;
    case Action::Assign:
        guardAssign(move, guard);
        break;
    case Action::Extend:
        guardExtend(item, move, rules, guard);
        break;
    case Action::Escalate:
        if (move.number.trimmed().isEmpty())
            guard.problem("loop.no_number", u"number"_s, tr("Enter the number of the report."));
        break;
    case Action::Return:
    case Action::Reopen:
        if (move.note.trimmed().isEmpty())
            guard.problem("loop.no_reason", u"note"_s, tr("Say why."));
        break;
    case Action::Submit:
    case Action::Verify:
    case Action::Close:
        guardEvidence(item, move, rules, photosAfter, guard);
        break;
    }
    return guard.issues;
}

LoopItem loopApplied(LoopItem item, const LoopMove& move, const LoopRules& rules, QDate today)
{
    const auto to = loopTarget(loopStateOf(item), move.action, rules.of(item));
    if (!to)
        return item;
    const QDate date = move.date.isValid() ? move.date : today;
    item.state = loopStateCode(*to);
    if (!move.measure.trimmed().isEmpty())
        item.measure = move.measure.trimmed();
    if (!move.noPhotoReason.trimmed().isEmpty())
        item.noPhotoReason = move.noPhotoReason.trimmed();
    switch (move.action) {
    case Action::Register:
        if (!move.person.isNull())
            item.reporter = move.person;
        break;
    case Action::Contain:
        item.containment = move.note.trimmed();
        item.containedOn = date;
        break;
    case Action::Assign:
        item.department = move.department;
        item.owner = move.owner;
        item.dueOn = move.due;
        item.extensions = 0;
        break;
    case Action::Start:
        break;
    case Action::Submit:
        item.doneOn = date;
        item.fixedBy = move.person.isNull() ? item.owner : move.person;
        break;
    case Action::Return:
        // Not done after all: the days of the attempt stay in the events.
        item.doneOn = {};
        item.fixedBy = {};
        item.verifier = {};
        item.verifiedOn = {};
        item.verifyNote = move.note.trimmed();
        break;
    case Action::Verify:
    case Action::Close:
        if (!move.person.isNull())
            item.verifier = move.person;
        if (!item.verifiedOn.isValid())
            item.verifiedOn = date;
        if (!move.note.trimmed().isEmpty())
            item.verifyNote = move.note.trimmed();
        if (move.action == Action::Close)
            item.closedOn = date;
        break;
    case Action::Extend:
        item.dueOn = move.due;
        ++item.extensions;
        break;
    case Action::Escalate:
        item.escalationNo = move.number.trimmed();
        item.escalatedOn = date;
        break;
    case Action::Reopen:
        item.doneOn = {};
        item.fixedBy = {};
        item.verifier = {};
        item.verifiedOn = {};
        item.closedOn = {};
        item.noPhotoReason.clear();
        break;
    }
    return item;
}

} // namespace bihuan
