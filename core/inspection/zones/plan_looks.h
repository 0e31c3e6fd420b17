// SPDX-License-Identifier: GPL-3.0-or-later
// How a zone looks on a plan: always a colour, a pattern and a word, so that prints without colour and every eye can read it.
#pragma once

#include "core/inspection/zones/plan_service.h"

#include <QColor>

namespace bihuan {

enum class PlanColour {
    Coverage, ///< somebody in charge and a deputy?
    Risk,     ///< the four colours of 双重预防
    Hazards,  ///< what is open in the ledger
};
inline constexpr PlanColour allPlanColours[] = {PlanColour::Coverage, PlanColour::Risk, PlanColour::Hazards};
QString planColourCode(PlanColour colour); ///< stable: "coverage", "risk", "hazards"
QString planColourName(PlanColour colour); ///< translated
std::optional<PlanColour> planColourFromCode(const QString& code);

/// Parallel lines in every one of these directions; none = no pattern.
struct HatchPattern {
    QList<double> degrees;
    double spacingMm = 3;
    double widthMm = 0.25;

    bool operator==(const HatchPattern&) const = default;
};

struct ZoneLook {
    QString code; ///< stable: "gap_owner", "red", "overdue" …
    QString word; ///< translated, for the legend
    QColor fill;  ///< laid half-transparent over the picture; invalid = none
    QColor line;  ///< of the outline and the pattern
    HatchPattern hatch;
};

/// For the legend, the gravest first. No two have the same pattern.
QList<ZoneLook> zoneLooks(PlanColour colour);
ZoneLook lookOf(const PlanZone& zone, PlanColour colour);
/// What stands under the zone's name: its person, the gap, the risk or “隐患 2，逾期 1”; may be empty.
QString noteOf(const PlanZone& zone, PlanColour colour);

/// “隐患 2，重大 1，逾期 1”, or that there is none.
QString hazardWords(const ZoneHazards& hazards);

} // namespace bihuan
