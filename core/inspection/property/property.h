// SPDX-License-Identifier: GPL-3.0-or-later
// 物业安全 (domain.md §5.3): safe operation, safety checks and safety maintenance as duties of all property services [种].
#pragma once

#include "core/people/people.h"

namespace bihuan {

/// 服务类别: 保安, 保洁, 食堂, 水电维修, … Data, as every school buys different services; chooses the clauses.
struct PropertyTrade {
    Id<PropertyTrade> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString aliases; ///< other words, joined by “、”: the categories of people that belong to it among them
    int position = 0;
    QString source;
};

/// 服务单位. Its people are those whose `company` is its name or one of its other names.
struct PropertyCompany {
    Id<PropertyCompany> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;
    QString aliases;               ///< how staff lists write it, joined by “、”
    QList<Id<PropertyTrade>> trades;
    QString contractNo;
    QDate contractFrom, contractTo; ///< ends included; invalid = not limited
    QString contact;               ///< whoever answers at the company
    QString phone;
    Id<Department> department;     ///< of the school, in charge of the company
    QString note;

    bool isUnderContract(QDate day) const
    {
        return !voided && (!contractFrom.isValid() || contractFrom <= day) && (!contractTo.isValid() || day <= contractTo);
    }
};

/// One clause of the safety duties.
struct PropertyDuty {
    Id<PropertyDuty> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    Id<PropertyTrade> trade;
    Id<PropertyCompany> company; ///< for this one only; null = for all of the trade
    QString post;                ///< whose duty: “门卫”; empty = of all posts of the trade
    QString category;            ///< "operation", "inspection", "maintenance"
    QString cycle;               ///< "always", "shift", "day", "week", "month", "quarter", "term", "year", "never", "at_once"
    QString clause;              ///< as it stands in the annex
    QString card;                ///< the same in plain words for the shift card; empty = not on the card
    QString method;              ///< how it is checked
    int points = 0;              ///< most that is taken off in a month when it is not met
    bool veto = false;           ///< not met = the month is failed, whatever the points
    bool disabled = false;
    int position = 0;
    QString source;              ///< 种, 法, 惯 or 拟 (domain.md)
    QString basis;               ///< the law or standard of a 法 clause
};

/// 安全义务附件 to the contract as it was printed: its words are frozen.
struct PropertyAnnex {
    Id<PropertyAnnex> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;    ///< “WYFJ-2026-003”
    QString shortCode; ///< ShortCode::text()
    Id<PropertyCompany> company;
    int version = 0;   ///< 1, 2, … per company
    QString frozenText; ///< markup without fields
    int clauses = 0;
    QDate printedOn, signedOn;
    QString location;  ///< where the signed original is kept
};

const RecordType<PropertyTrade>& propertyTradeType();
const RecordType<PropertyCompany>& propertyCompanyType();
const RecordType<PropertyDuty>& propertyDutyType();
const RecordType<PropertyAnnex>& propertyAnnexType();

/// property_company.contract (problem: ends before it begins); warnings property_company.ending (within 60 days),
/// property_company.ended (while people of it are on the staff), property_company.no_trade, property_company.no_department.
Issues propertyCompanyIssues(const PropertyCompany& company, const RecordStore& store, QDate today);
/// property_duty.points (problem: less than 0 or more than 100), property_duty.card (problem: longer than a card's line),
/// property_duty.no_points (hint: it is on the check sheet without weight).
Issues propertyDutyIssues(const PropertyDuty& duty, const RecordStore& store, QDate today);
Issues propertyAnnexIssues(const PropertyAnnex& annex, const RecordStore& store, QDate today);

QString propertyCycleName(const QString& code);    ///< translated: “every shift”
QString propertyCategoryName(const QString& code); ///< translated

/// So many days before its end a contract is said to run out.
inline constexpr int contractNoticeDays = 60;
/// The longest plain sentence that a card has room for, in characters.
inline constexpr int longestCardLine = 26;

} // namespace bihuan
