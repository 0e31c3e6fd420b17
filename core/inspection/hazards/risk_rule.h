// SPDX-License-Identifier: GPL-3.0-or-later
// 风险分级 (domain.md §2): methods, scales, bands and colours differ from district to district, so all of them are data.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/record_type.h"

#include <optional>

namespace bihuan {

/// One band of a method: which values mean which colour, and what follows from it.
struct RiskRule {
    Id<RiskRule> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString method;  ///< "LS", "LEC", "L3" or one of the school's own
    QString name;    ///< 重大风险
    int lower = 0;   ///< first value of the band
    int upper = 0;   ///< first value above it; 0 = no end
    QString color;   ///< "red", "orange", "yellow", "blue"
    QString pattern; ///< for printers without colours: "cross", "diagonal", "dots", "plain"
    QString level;   ///< suggested level of a hazard: "general", "major"
    QString advice;  ///< what to do about it
    int position = 0;
    QString source;
};

/// One step on the scale of one factor.
struct RiskFactor {
    Id<RiskFactor> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString method;
    QString factor;     ///< “L”
    QString factorName; ///< 可能性
    QString value;      ///< a decimal: “0.5”
    QString meaning;    ///< 可能，但不经常
    int position = 0;
    QString source;
};

const RecordType<RiskRule>& riskRuleType();
const RecordType<RiskFactor>& riskFactorType();

/// A method as it is worked with: the product of one value per factor, and the bands of the product.
struct RiskMethod {
    struct Step {
        double value = 0;
        QString text;    ///< the value as the school writes it
        QString meaning;
    };
    struct Scale {
        QString factor, name;
        QList<Step> steps; ///< highest first
    };
    QString code;
    QList<Scale> scales;
    QList<RiskRule> bands; ///< highest first

    /// The band of a value, nothing between or outside the bands.
    const RiskRule* bandOf(int value) const;
    /// risk.no_scale, risk.no_band, risk.gap, risk.overlap (problems), risk.color_twice (hint: LEC has five bands, four colours).
    Issues issues() const;
};

struct RiskGrade {
    QString method;
    int value = 0;      ///< the product, rounded down, so that it lies in the band the exact product lies in
    QString factors;    ///< “L=3 S=4”
    RiskRule band;
};

/// Grades by one chosen value per factor, in any order. Pure. Errors: Invalid (a factor missing or not of the method, a value
/// not on its scale, a product in no band).
Result<RiskGrade> gradeRisk(const RiskMethod& method, const QHash<QString, QString>& chosen);

/// “L=3 S=4”, “L3,S4”, “l=3；s=4”. Nothing when it cannot be read.
std::optional<QHash<QString, QString>> parseRiskFactors(const QString& text);

/// Groups rules and factors by method, in the order of the rules.
QList<RiskMethod> riskMethods(const QList<RiskRule>& rules, const QList<RiskFactor>& factors);

QString riskColorName(const QString& code); ///< translated: “Major (red)”; empty for none

} // namespace bihuan
