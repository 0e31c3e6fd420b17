// SPDX-License-Identifier: GPL-3.0-or-later
// 排查制度 (feature 27): the plan asks for time limit, content, standard, form of the record and who speaks about it, for each
// kind of inspection. One row of the annex to the school's rules.
#pragma once

#include "core/base/id.h"
#include "core/records/record_type.h"

namespace bihuan {

struct InspectionRule {
    Id<InspectionRule> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;       ///< 周排查
    QString timeLimit;  ///< 时限: 每周一次，周五放学前完成
    QString inspectors; ///< 排查人
    QString content;
    QString standard;
    QString form;       ///< 登记形式
    QString review;     ///< 讲评责任
    int position = 0;
    QString source;
};

const RecordType<InspectionRule>& inspectionRuleType();

} // namespace bihuan
