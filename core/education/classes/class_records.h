// SPDX-License-Identifier: GPL-3.0-or-later
// What classes do day by day: platform learning (totals only) and the short reminders of 1530 and 12530.
#pragma once

#include "core/people/school_class.h"

namespace bihuan {

/// 平台网络学: how many of a class have finished a topic. Never who.
struct PlatformStat {
    Id<PlatformStat> id;
    qint64 revision = 0;
    bool voided = false;
    QString topic;      ///< 2026年秋季安全教育第一课
    Id<SchoolClass> schoolClass;
    QString edition = QStringLiteral("school"); ///< "school" or "family"
    int target = 0;
    int done = 0;
    QDate dueOn;
    QDate countedOn;
    QString sourceFile;

    int percent() const { return target > 0 ? 100 * done / target : 0; }
};

/// A rule of 1530 or 12530: when how many minutes, and what about.
struct ReminderRule {
    Id<ReminderRule> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString scheme = QStringLiteral("1530"); ///< "1530" or "12530"
    QString moment; ///< "lesson", "day", "week" or "holiday"
    int minutes = 1;
    QString topics; ///< one per line; a booklet goes through them in turn
    bool disabled = false;
    int position = 0;
    QString source;
};

/// A spot check of a class's booklet.
struct Edu1530 {
    Id<Edu1530> id;
    qint64 revision = 0;
    bool voided = false;
    Id<SchoolClass> schoolClass;
    QDate day;       ///< whose line was looked at
    Id<ReminderRule> rule;
    QString content; ///< what stood there
    Id<Person> teacher;
    QString result = QStringLiteral("ok"); ///< "ok", "missing" or "late" (filled in afterwards)
    Id<Person> checker;
    QString note;
};

/// Rules: done not over target; one row for each topic, class and edition; target over the pupils of the class (hint).
const RecordType<PlatformStat>& platformStatType();
const RecordType<ReminderRule>& reminderRuleType();
const RecordType<Edu1530>& edu1530Type();

} // namespace bihuan
