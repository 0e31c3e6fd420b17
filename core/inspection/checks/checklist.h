// SPDX-License-Identifier: GPL-3.0-or-later
// 检查清单 (domain.md §5.3): what is looked at where, and how often. Bundled rows are the school's to change.
#pragma once

#include "core/people/zone.h"

namespace bihuan {

enum class CheckCycle { Day, Week, Month, TermStart, TermEnd, Holiday, Special };
inline constexpr CheckCycle allCheckCycles[] = {CheckCycle::Day,     CheckCycle::Week,    CheckCycle::Month,  CheckCycle::TermStart,
                                                CheckCycle::TermEnd, CheckCycle::Holiday, CheckCycle::Special};
QString checkCycleCode(CheckCycle cycle); ///< stable: "day", "week", "month", "term_start", "term_end", "holiday", "special"
QString checkCycleName(CheckCycle cycle); ///< translated: 日查, 周查 …
std::optional<CheckCycle> checkCycleFromCode(const QString& code);

struct Checklist {
    Id<Checklist> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;   ///< of the bundled ones, stable; empty for the school's own
    QString name;
    QString cycle;  ///< checkCycleCode()
    QString round;  ///< "building", "department": one sheet with the other lists of the cycle; "alone": a sheet of its own
    QList<Id<ZoneKind>> zoneKinds; ///< none = any
    QString words;  ///< zones whose name contains one of them, joined by “、”; empty = any
    QString months; ///< “11-3” or “3、9”: only in these months; empty = all
    Id<Department> department;     ///< answers for it
    QList<Id<Person>> inspectors;  ///< usual ones; none = those who answer for the zones
    bool disabled = false;
    int position = 0;
    QString note;
    QString source; ///< 法, 惯 or 拟

    /// Neither kinds nor words: the whole school (or the whole building, department) in one column.
    bool isWhole() const { return zoneKinds.isEmpty() && words.trimmed().isEmpty(); }
    bool covers(const Zone& zone) const;
    bool isIn(int month) const;
};

struct CheckItem {
    Id<CheckItem> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    Id<Checklist> checklist;
    QString content;  ///< “安全出口使用时间内能从里面打开”
    QString standard; ///< when it is in order
    QString method;   ///< how it is looked at
    QString category; ///< of the hazard it would make: 消防, 用电 …
    int weight = 1;   ///< 1 usual … 3 severe; for appraisal
    bool disabled = false;
    int position = 0;
    QString source;
};

/// Months of “11-3、6”: {11, 12, 1, 2, 3, 6}. All twelve for an empty text, nothing for one that cannot be read.
std::optional<QSet<int>> monthsOf(const QString& text);

const RecordType<Checklist>& checklistType();
const RecordType<CheckItem>& checkItemType();

} // namespace bihuan
