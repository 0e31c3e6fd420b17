// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/plan_looks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

const HatchPattern crossed{{45, 135}, 2.6, 0.3}, slanted{{45}, 2.6, 0.3}, level{{0}, 2.6, 0.25}, upright{{90}, 5, 0.2}, grid{{0, 90}, 3.2, 0.2}, bare{};
const QColor red(200, 30, 30), orange(214, 104, 0), yellow(150, 116, 0), blue(28, 100, 180), green(34, 120, 60), grey(100, 108, 118);
const QColor redFill(232, 80, 80), orangeFill(246, 160, 70), yellowFill(250, 222, 90), blueFill(120, 176, 236), greenFill(150, 214, 160),
    greyFill(190, 196, 204);

ZoneLook closedLook()
{
    return {u"closed"_s, tr("Out of use"), greyFill, grey, grid};
}

QString riskWord(const QString& code)
{
    for (const Choice& choice : zoneType().kind().field(u"risk_color"_s)->choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return {};
}

QString coverageCode(const CoveredZone& zone)
{
    if (zone.gaps.isEmpty())
        return u"covered"_s;
    return zone.gaps.first() <= ZoneGap::TwoOwners ? u"gap_owner"_s : u"gap_backup"_s;
}

QString hazardCode(const ZoneHazards& hazards)
{
    return hazards.major > 0 ? u"major"_s : hazards.overdue > 0 ? u"overdue"_s : hazards.open.isEmpty() ? u"clear"_s : u"open"_s;
}

} // namespace

QString planColourCode(PlanColour colour)
{
    return colour == PlanColour::Coverage ? u"coverage"_s : colour == PlanColour::Risk ? u"risk"_s : u"hazards"_s;
}

QString planColourName(PlanColour colour)
{
    return colour == PlanColour::Coverage ? tr("Who is in charge") : colour == PlanColour::Risk ? tr("Risk") : tr("Open hazards");
}

std::optional<PlanColour> planColourFromCode(const QString& code)
{
    for (const PlanColour colour : allPlanColours)
        if (planColourCode(colour) == code)
            return colour;
    return std::nullopt;
}

QList<ZoneLook> zoneLooks(PlanColour colour)
{
    switch (colour) {
    case PlanColour::Coverage:
        return {{u"gap_owner"_s, tr("Nobody rightly in charge"), redFill, red, crossed},
                {u"gap_backup"_s, tr("Deputy or leader to be named"), orangeFill, orange, slanted},
                {u"covered"_s, tr("Covered"), greenFill, green, bare},
                closedLook()};
    case PlanColour::Risk:
        return {{u"red"_s, riskWord(u"red"_s), redFill, red, crossed},
                {u"orange"_s, riskWord(u"orange"_s), orangeFill, orange, slanted},
                {u"yellow"_s, riskWord(u"yellow"_s), yellowFill, yellow, level},
                {u"blue"_s, riskWord(u"blue"_s), blueFill, blue, upright},
                {u"none"_s, tr("Not graded"), QColor(), grey, bare},
                closedLook()};
    case PlanColour::Hazards:
        return {{u"major"_s, tr("Major hazard"), redFill, red, crossed},
                {u"overdue"_s, tr("Overdue hazard"), orangeFill, orange, slanted},
                {u"open"_s, tr("Open hazard"), yellowFill, yellow, level},
                {u"clear"_s, tr("No open hazard"), greenFill, green, bare},
                closedLook()};
    }
    return {};
}

ZoneLook lookOf(const PlanZone& zone, PlanColour colour)
{
    QString code = u"closed"_s;
    if (zone.inUse)
        code = colour == PlanColour::Coverage ? coverageCode(zone.covered)
            : colour == PlanColour::Hazards   ? hazardCode(zone.hazards)
            : zone.zone().riskColor.isEmpty() ? u"none"_s
                                              : zone.zone().riskColor;
    const QList<ZoneLook> looks = zoneLooks(colour);
    const auto found = std::find_if(looks.cbegin(), looks.cend(), [&](const ZoneLook& look) { return look.code == code; });
    return found == looks.cend() ? closedLook() : *found;
}

QString hazardWords(const ZoneHazards& hazards)
{
    if (hazards.open.isEmpty())
        return tr("no open hazard");
    QStringList words{tr("%1 open").arg(hazards.open.size())};
    if (hazards.major > 0)
        words << tr("%1 major").arg(hazards.major);
    if (hazards.overdue > 0)
        words << tr("%1 overdue").arg(hazards.overdue);
    return words.join(u"，"_s);
}

QString noteOf(const PlanZone& zone, PlanColour colour)
{
    if (!zone.inUse)
        return tr("Out of use");
    switch (colour) {
    case PlanColour::Coverage: return zone.covered.gaps.isEmpty() ? zone.covered.owner : zoneGapName(zone.covered.gaps.first());
    case PlanColour::Risk: return riskWord(zone.zone().riskColor);
    case PlanColour::Hazards: return zone.hazards.open.isEmpty() ? QString() : hazardWords(zone.hazards);
    }
    return {};
}

} // namespace bihuan
