// SPDX-License-Identifier: GPL-3.0-or-later
// 物业检查 (domain.md §5.3): the month's check of a company, clause by clause.
#pragma once

#include "core/inspection/property/property.h"
#include "core/loop/loop_item.h"

namespace bihuan {

struct PropertyCheck {
    Id<PropertyCheck> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;      ///< “WYJC-202611-03”
    QString shortCode;   ///< ShortCode::text()
    Id<PropertyCompany> company;
    QString month;       ///< “2026-11”
    int version = 1;
    QString state;       ///< "draft", "closed", "replaced"
    int score = 100;     ///< 100 − deductions, at least 0
    int deducted = 0;
    bool vetoed = false;
    Id<Person> checker;
    QDate checkedOn, closedOn;
    QString reason;      ///< why there is a further version
    QString note;        ///< 讲评

    bool isDraft() const { return state == QLatin1String("draft"); }
};

/// One clause in a month's check, with its words as they were then.
struct PropertyCheckLine {
    Id<PropertyCheckLine> id;
    qint64 revision = 0;
    bool voided = false;
    Id<PropertyCheck> check;
    Id<PropertyDuty> duty;
    int position = 0;
    QString category;
    QString clause;
    int points = 0;
    bool veto = false;
    int deducted = 0;
    QString finding;     ///< what is wrong
    Id<LoopItem> item;   ///< the property item it became
};

const RecordType<PropertyCheck>& propertyCheckType();
const RecordType<PropertyCheckLine>& propertyCheckLineType();

/// property_check.frozen (problem: a closed one is changed), property_check.future (problem: month not begun yet).
Issues propertyCheckIssues(const PropertyCheck& check, const RecordStore& store, QDate today);
/// property_check_line.points (problem: more is taken off than the clause has).
Issues propertyCheckLineIssues(const PropertyCheckLine& line, const RecordStore& store, QDate today);

/// “2026-11” → the first of the month; invalid for anything else. Also reads 2026年11月, 2026.11, 202611.
QDate firstOfMonth(const QString& month);
QString monthText(QDate day); ///< “2026-11”

/// 优秀 ≥ 90, 合格 ≥ 80, 基本合格 ≥ 60, 不合格 below or by veto [拟]: "excellent", "good", "fair", "failed".
QString propertyGrade(int score, bool vetoed);
QString propertyGradeName(const QString& code); ///< translated

} // namespace bihuan
