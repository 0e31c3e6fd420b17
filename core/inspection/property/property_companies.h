// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_check.h"
#include "core/records/record_service.h"

namespace bihuan {

/// How a company stands in a month.
struct CompanyStanding {
    PropertyCompany company;
    QStringList trades;                 ///< names
    int people = 0;                     ///< on the staff list today
    int duties = 0;                     ///< clauses in force
    std::optional<PropertyCheck> check; ///< of the month: the draft, else the closed one
    int openReports = 0;                ///< not decided upon
    int goodReports = 0;                ///< of the month: hazards found or done on the spot
    int openItems = 0;                  ///< property items of its checks and hazards of its reports, not closed yet
    std::optional<PropertyAnnex> annex; ///< the newest
    bool annexStale = false;            ///< the clauses are others today than those printed
};

/// Service companies, whose people they are, and the duties they have.
class PropertyCompanies {
public:
    explicit PropertyCompanies(RecordService& records) : m_records(records) {}

    /// By name, another name or a part of the name that only one has. Errors: NotFound; Invalid (several).
    Result<PropertyCompany> find(const QString& name) const;
    Result<PropertyCompany> find(Id<PropertyCompany> id) const; ///< Errors: NotFound
    Result<std::optional<PropertyCompany>> ofText(const QString& text) const; ///< a staff list's word for it, exactly
    Result<QList<Person>> people(const PropertyCompany& company, QDate day) const;

    /// Those in force for the company, by its trades in their order.
    Result<QList<PropertyDuty>> duties(const PropertyCompany& company) const;

    Result<QList<CompanyStanding>> standing(const QString& month) const;

    /// Makes a company of each word for one in the staff list that no company goes by. Its services follow from the people's
    /// categories or its name; one without any, such as that of a club's teachers, is no property service and left alone.
    Result<QList<PropertyCompany>> takeFromStaff();
    Result<QStringList> unknownInStaff() const; ///< the words it would take

    RecordService& records() const { return m_records; }

private:
    Result<QList<PropertyCompany>> missing() const; ///< companies of the staff list that are not entered, with id 0

    RecordService& m_records;
};

} // namespace bihuan
