// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_companies.h"
#include "core/loop/loop_service.h"

namespace bihuan {

/// A month's check with its lines in order.
struct CheckSheet {
    PropertyCheck check;
    PropertyCompany company;
    QList<PropertyCheckLine> lines;
};

/// What was found at one clause.
struct LineMark {
    int position = 0;
    int deducted = 0;
    QString finding;
};

struct CheckHead {
    Id<Person> checker;
    QDate checkedOn;
    QString note;
};

struct CheckClosing {
    CheckSheet sheet;
    QList<LoopItem> items; ///< new ones; what is still open from an earlier month is linked, not entered twice
};

/// For the appraisal: what a closed month came to.
struct PropertyMonthResult {
    Id<PropertyCompany> company;
    QString companyName;
    QString month;     ///< “2026-11”
    int version = 1;
    int score = 0, deducted = 0;
    bool vetoed = false;
    QString grade;     ///< propertyGrade()
    QDate closedOn;
    QStringList findings;
};

/// Checks of the services, month by month.
class PropertyChecks {
public:
    PropertyChecks(RecordService& records, LoopService& loop, PropertyCompanies& companies)
        : m_records(records), m_loop(loop), m_companies(companies)
    {
    }

    /// A draft with the clauses of today; the one there is when it was begun before. Errors: Refused (closed already, not
    /// under contract in that month, no clauses), Invalid (no month, not begun yet).
    Result<CheckSheet> begin(Id<PropertyCompany> company, const QString& month);
    Result<CheckSheet> sheet(Id<PropertyCheck> id) const; ///< Errors: NotFound
    /// The draft of the month, else the closed one.
    Result<std::optional<CheckSheet>> ofMonth(Id<PropertyCompany> company, const QString& month) const;

    /// All or nothing; lines that are not named stay as they are. Errors: Refused (closed), Invalid (more than the clause's
    /// points, points without words, a day outside the month or in the future).
    Result<CheckSheet> enter(Id<PropertyCheck> id, const CheckHead& head, const QList<LineMark>& marks);
    /// Frozen from now on; what is wrong goes into the ledger as “property” items. Errors: Refused, Invalid (nobody checked).
    Result<CheckClosing> close(Id<PropertyCheck> id);
    /// A further version of a closed month, as a draft with the same marks. Errors: Refused (no reason, a draft is there).
    Result<CheckSheet> again(Id<PropertyCheck> id, const QString& reason);

    Result<std::optional<PropertyMonthResult>> result(Id<PropertyCompany> company, const QString& month) const;
    Result<QList<PropertyMonthResult>> results(const QString& firstMonth, const QString& lastMonth) const; ///< closed ones

private:
    Result<PropertyCheck> draftOf(Id<PropertyCheck> id) const;
    Result<PropertyCheck> insertCheck(Id<PropertyCompany> company, const QString& month, const QString& reason);
    Result<std::optional<LoopItem>> stillOpen(const PropertyCheckLine& line) const;
    Result<PropertyMonthResult> resultOf(const PropertyCheck& check) const;

    RecordService& m_records;
    LoopService& m_loop;
    PropertyCompanies& m_companies;
};

/// 100 − deductions, at least 0; by veto failed.
void sumUp(PropertyCheck& check, const QList<PropertyCheckLine>& lines);

} // namespace bihuan
