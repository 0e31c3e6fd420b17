// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a closed-loop item. Pure functions over a table; guards of domain.md §5.0, cadence of §5.3.
#pragma once

#include "core/calendar/day_table.h"
#include "core/loop/loop_item.h"

#include <optional>

namespace bihuan {

enum class LoopState { Discovered, Registered, Assigned, Rectifying, Submitted, Returned, Verified, Closed, Reopened };
inline constexpr LoopState allLoopStates[] = {
    LoopState::Discovered, LoopState::Registered, LoopState::Assigned, LoopState::Rectifying, LoopState::Submitted,
    LoopState::Returned,   LoopState::Verified,   LoopState::Closed,   LoopState::Reopened};

enum class LoopAction {
    Register, ///< gets its number
    Contain,  ///< 临时管控: fenced off, switched off, guarded; the state stays
    Assign,   ///< department or person, and a day
    Start,
    Submit,   ///< 报验: said to be put right
    Return,   ///< 退回: it is not
    Verify,   ///< 复查合格
    Close,    ///< 销号
    Extend,   ///< 延期; the state stays
    Escalate, ///< 上报; the state stays
    Reopen,   ///< 重开
};
inline constexpr LoopAction allLoopActions[] = {
    LoopAction::Register, LoopAction::Contain, LoopAction::Assign, LoopAction::Start,    LoopAction::Submit, LoopAction::Return,
    LoopAction::Verify,   LoopAction::Close,   LoopAction::Extend, LoopAction::Escalate, LoopAction::Reopen};

QString loopStateCode(LoopState state); ///< stable: "discovered" …
QString loopStateName(LoopState state); ///< translated
std::optional<LoopState> loopStateFromCode(const QString& code);
LoopState loopStateOf(const LoopItem& item); ///< Discovered for an unknown code
QString loopActionCode(LoopAction action);   ///< stable: "register" …
QString loopActionName(LoopAction action);   ///< translated, as on a button
std::optional<LoopAction> loopActionFromCode(const QString& code);

inline bool isOpenLoop(LoopState state) { return state != LoopState::Closed; }

/// Whoever answers for the work or did it does not check it.
inline bool isOwnWork(const LoopItem& item, Id<Person> verifier)
{
    return !verifier.isNull() && (verifier == item.owner || verifier == item.fixedBy);
}

/// How much ceremony an item asks for. Major items are always strict; for general ones it is a setting of the school.
enum class LoopRigour {
    Strict, ///< every step, a different verifier, photograph or reason
    Light,  ///< steps may be left out, and what Strict refuses is only a warning
};

inline bool isMajor(const LoopItem& item)
{
    return item.level == QLatin1String("major");
}

/// The school's settings of the loop [惯→拟, domain.md §5.3].
struct LoopRules {
    LoopRigour general = LoopRigour::Light;
    int extensionsGeneral = 1;                 ///< a general hazard is put off once
    int daysGeneral = 3;                       ///< to put a general one right
    DayCount countGeneral = DayCount::School;
    int daysMajor = 0;                         ///< to bring a major one under control: the same day
    DayCount countMajor = DayCount::Calendar;
    int planDaysMajor = 3;                     ///< to say how a major one will be put right
    DayCount planCountMajor = DayCount::Calendar;
    int repeatMonths = 12;                     ///< same place and category within so many months is a repeat; 0 = never

    LoopRigour of(const LoopItem& item) const { return isMajor(item) ? LoopRigour::Strict : general; }
    bool operator==(const LoopRules&) const = default;
};

/// From the settings. Errors: Storage. Rules of single records go through RecordStore::kept(readLoopRules).
Result<LoopRules> readLoopRules(const RecordStore& store);

/// One step as a person enters it. Which members count depends on the action.
struct LoopMove {
    LoopAction action = LoopAction::Register;
    QDate date;                ///< invalid = today
    Id<Person> person;         ///< who did it: put it right (Submit), checked it (Verify, Close), allowed it (Extend), found it (Register)
    QString note;              ///< reason of Return, Extend and Reopen; the measures of Contain; opinion of Verify
    QDate due;                 ///< Assign, Extend
    Id<Department> department; ///< Assign
    Id<Person> owner;          ///< Assign
    QString measure;           ///< Assign, Submit: what is or was done
    QString number;            ///< Escalate: number of the report
    QString noPhotoReason;     ///< Submit, Verify, Close
};

/// The state after the action, or nothing when the action is not for an item in this state. Major items never skip a step.
std::optional<LoopState> loopTarget(LoopState from, LoopAction action, LoopRigour rigour);
/// What can be done next, in the order of buttons.
QList<LoopAction> loopActionsFor(const LoopItem& item, const LoopRules& rules);

/// What forbids the step (Problem) or should be looked at (Warning); `photosAfter` counts the pictures of the state after that
/// show something else than those of the state before.
/// Codes: loop.not_now, loop.voided, loop.date.future, loop.date.before_found, loop.no_responsible, loop.no_due,
/// loop.due_before_found, loop.no_reason, loop.no_measure, loop.no_containment, loop.no_escalation, loop.extended_enough,
/// loop.due_not_later, loop.no_approver, loop.no_fixer, loop.no_verifier, loop.own_verifier, loop.no_photo, loop.no_number.
Issues loopGuards(const LoopItem& item, const LoopMove& move, const LoopRules& rules, int photosAfter, QDate today);

/// The item after a step that the guards allow.
LoopItem loopApplied(LoopItem item, const LoopMove& move, const LoopRules& rules, QDate today);

} // namespace bihuan
