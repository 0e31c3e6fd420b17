// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/risk_rule.h"
#include "core/loop/loop_service.h"

namespace bihuan {

/// Risk grading with the school's own rules, and the grade of a hazard.
class RiskGrading {
public:
    explicit RiskGrading(RecordService& records) : m_records(records) {}

    Result<QList<RiskMethod>> methods() const;
    /// The method the school grades by: its setting, else LS, else the first there is; empty when there is none.
    Result<QString> chosenMethod() const;
    Result<> saveChosenMethod(const QString& code); ///< Errors: NotFound
    Result<RiskMethod> method(const QString& code = {}) const; ///< the chosen one by default; Errors: NotFound

    /// What grade() would say, for a form that grades before the item exists. `chosen`: factor → value, {{"L", "3"}, {"S", "4"}}.
    Result<RiskGrade> preview(const QHash<QString, QString>& chosen, const QString& method = {}) const;
    /// The draft or item with the grade written on it; its level stays what it was.
    static LoopItem graded(LoopItem item, const RiskGrade& grade);
    /// Writes the grade on a stored item. risk.level (warning) when the band speaks for another level; for items of the ledger
    /// the grade may change, the level only as the loop allows. Errors: Invalid, NotFound, Refused (void), Conflict.
    Result<LoopReport> grade(Id<LoopItem> item, const QHash<QString, QString>& chosen, const QString& method = {});

private:
    RecordService& m_records;
};

} // namespace bihuan
