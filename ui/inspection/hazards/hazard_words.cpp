// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_words.h"

#include "ui/inspection/hazards/hazard_board_model.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {
constexpr qint64 soon = 3; ///< days: the usual time for a general hazard
} // namespace

bool isOverdue(LoopState state, QDate due, QDate done, QDate today)
{
    return isOpenLoop(state) && due.isValid() && due < today && !done.isValid();
}

ToneWord dueWords(LoopState state, QDate due, QDate done, QDate today)
{
    if (!isOpenLoop(state))
        return {};
    if (done.isValid())
        return { HazardBoardModel::tr("Put right %1").arg(done.toString(u"MM-dd"_s)), Tone::Ok };
    if (!due.isValid())
        return { HazardBoardModel::tr("No day set"), Tone::Neutral };
    const qint64 left = today.daysTo(due);
    if (left < 0)
        return { HazardBoardModel::tr("%n day(s) overdue", nullptr, int(-left)), Tone::Error };
    if (left == 0)
        return { HazardBoardModel::tr("Due today"), Tone::Warning };
    if (left == 1)
        return { HazardBoardModel::tr("Due tomorrow"), Tone::Warning };
    return { HazardBoardModel::tr("%n day(s) left", nullptr, int(left)), left <= soon ? Tone::Info : Tone::Neutral };
}

ToneWord stateWord(LoopState state)
{
    switch (state) {
    case LoopState::Discovered:
    case LoopState::Registered:
    case LoopState::Submitted:
        return { loopStateName(state), Tone::Warning };
    case LoopState::Assigned:
    case LoopState::Rectifying:
        return { loopStateName(state), Tone::Info };
    case LoopState::Returned:
    case LoopState::Reopened:
        return { loopStateName(state), Tone::Error };
    case LoopState::Verified:
        return { loopStateName(state), Tone::Ok };
    case LoopState::Closed:
        break;
    }
    return { loopStateName(state), Tone::Neutral };
}

ToneWord riskWord(const QString& color)
{
    for (const Choice& choice : loopItemType().kind().field(u"risk_color"_s)->choices)
        if (choice.code == color)
            return { QCoreApplication::translate("record", choice.label),
                     color == u"red"_s ? Tone::Error : color == u"blue"_s ? Tone::Info : Tone::Warning };
    return {};
}

QString placeWords(const QString& zone, const QString& spot)
{
    return zone.isEmpty() ? spot : spot.isEmpty() ? zone : u"%1 · %2"_s.arg(zone, spot);
}

} // namespace bihuan
