// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a drill: planned → approved → briefed → executed → reviewed → improved → closed; until it is held it may be cancelled.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bihuan {

enum class DrillState { Planned, Approved, Briefed, Executed, Reviewed, Improved, Closed, Cancelled };

QString drillStateCode(DrillState state); ///< stable
std::optional<DrillState> drillStateFromCode(const QString& code);
QString drillStateName(DrillState state); ///< translated
/// What leads on from a state, as on a button: “Approve”; empty at the end.
QString drillStepName(DrillState from);

constexpr bool isBeforeDrill(DrillState state) { return state <= DrillState::Briefed; }
constexpr bool isHeld(DrillState state) { return state >= DrillState::Executed && state <= DrillState::Closed; }
/// The next state on the way; nothing for closed and cancelled ones.
std::optional<DrillState> nextDrillState(DrillState state);

} // namespace bihuan
