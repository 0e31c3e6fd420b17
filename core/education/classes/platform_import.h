// SPDX-License-Identifier: GPL-3.0-or-later
// 平台学习 totals out of what the platform exports: of classes or of pupils. Of pupils only the sums are taken.
#pragma once

#include "core/education/classes/class_records.h"
#include "core/exchange/sheet_table.h"
#include "core/records/record_service.h"

namespace bihuan {

/// What the table does not say by itself.
struct PlatformImportOptions {
    QString topic;    ///< when there is no column for it
    QString edition;  ///< "school" or "family", when there is no column for it
    QDate dueOn;
    QString fileName; ///< without folder
};

/// What a table says, before anything is changed. Holds no cell of a personal column.
struct PlatformPlan {
    QList<PlatformStat> totals;  ///< in the order of the classes
    QStringList personalColumns; ///< headings of columns with names, identity numbers or telephones: to be dropped
    RowIssues issues;            ///< Problems forbid the import
    int rows = 0;                ///< read
    bool ofPupils = false;       ///< a row for each pupil, summed up

    bool isPossible() const;
    bool needsConsent() const { return !personalColumns.isEmpty(); }
};

struct PlatformUndo {
    struct Step {
        std::optional<PlatformStat> before;
        PlatformStat after;
    };
    QList<Step> steps;
};

/// Columns: 班级 (or 年级 and 班级), 应学 and 已学 (of one edition, or “学校版应学”, “家长版已学” …), or 完成情况 of each pupil; 专题 and 版本
/// are optional. Rows of one class are summed up. Errors: Invalid when no such headings are found, or the topic is missing.
Result<PlatformPlan> planPlatformImport(const QList<SchoolClass>& classes, const Sheet& sheet, const PlatformImportOptions& options, QDate today);

/// Errors: Refused when the table has personal columns and `dropPersonal` is false, or when the plan is not possible.
Result<PlatformUndo> applyPlatformImport(RecordService& records, const PlatformPlan& plan, bool dropPersonal);
Result<> takeBack(RecordService& records, const PlatformUndo& undo);

/// One topic and edition: all classes in their order, never by result.
struct PlatformTopic {
    QString topic;
    QDate dueOn;
    struct Sum {
        int target = 0, done = 0;
        int percent() const { return target > 0 ? 100 * done / target : 0; }
    };
    Sum school, family;
};
/// Topics by day, oldest first: for the trend of the two editions. Errors: Storage.
Result<QList<PlatformTopic>> platformTrend(const RecordStore& store);

} // namespace bihuan
