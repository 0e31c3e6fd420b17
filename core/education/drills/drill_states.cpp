// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

const QStringList& codes()
{
    static const QStringList all{u"planned"_s, u"approved"_s, u"briefed"_s, u"executed"_s, u"reviewed"_s, u"improved"_s, u"closed"_s, u"cancelled"_s};
    return all;
}

} // namespace

QString drillStateCode(DrillState state)
{
    return codes()[int(state)];
}

std::optional<DrillState> drillStateFromCode(const QString& code)
{
    const qsizetype at = codes().indexOf(code);
    return at < 0 ? std::nullopt : std::optional(DrillState(at));
}

QString drillStateName(DrillState state)
{
    switch (state) {
    case DrillState::Planned: return tr("Planned");
    case DrillState::Approved: return tr("Approved");
    case DrillState::Briefed: return tr("Taught beforehand");
    case DrillState::Executed: return tr("Held");
    case DrillState::Reviewed: return tr("Reviewed");
    case DrillState::Improved: return tr("Improved");
    case DrillState::Closed: return tr("Closed");
    case DrillState::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString drillStepName(DrillState from)
{
    switch (from) {
    case DrillState::Planned: return tr("Approve");
    case DrillState::Approved: return tr("Taught beforehand");
    case DrillState::Briefed: return tr("Enter as held");
    case DrillState::Executed: return tr("Review");
    case DrillState::Reviewed: return tr("Improvements done");
    case DrillState::Improved: return tr("Close");
    case DrillState::Closed:
    case DrillState::Cancelled: break;
    }
    return {};
}

std::optional<DrillState> nextDrillState(DrillState state)
{
    return state >= DrillState::Closed ? std::nullopt : std::optional(DrillState(int(state) + 1));
}

} // namespace bihuan
