// SPDX-License-Identifier: GPL-3.0-or-later
// 演练 (domain.md §5.4).
#pragma once

#include "core/people/people.h"

#include <QTime>

namespace bihuan {

/// What is drilled: one for each emergency plan of the school, whose name it bears. Data.
struct DrillKind {
    Id<DrillKind> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;            ///< 消防: of the plan
    bool evacuation = false; ///< the whole school leaves: head-counts and a time to keep
    QString mode;            ///< usual Drill::mode
    QString signal;
    int targetS = 0;         ///< seconds until the last class has arrived; 0 = not timed
    int perYear = 1;
    QString preferred;       ///< months and days it is best held, “11-9、3”
    QString briefing;        ///< what is taught beforehand
    bool disabled = false;
    int position = 0;
    QString source;          ///< 种, 法, 惯 or 拟
    QString basis;
};

struct Drill {
    Id<Drill> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;     ///< “YJYL2026-03”: school year and count; given once
    int schoolYear = 0; ///< the year it begins in
    Id<DrillKind> kind;
    QString mode;       ///< "announced", "unannounced" or "tabletop"
    QString state;      ///< see drill_states.h
    QDate heldOn;       ///< planned day, then the day it was
    QString heldAt;     ///< “09:40” or empty
    QString place;
    Id<Person> commander;
    int teachers = 0, pupils = 0; ///< who took part
    QString routes;     ///< one per line
    QString signal;
    int targetS = 0;
    int actualS = 0;    ///< seconds from the signal to the last class; 0 = not measured
    QString untimedReason;
    QString script;     ///< one step per line: “时间｜内容｜负责”
    QString absenceNote;
    QString reviewNote; ///< 讲评
    QString summary;    ///< 总结
    QDate approvedOn, briefedOn, executedOn, reviewedOn, improvedOn, closedOn;
    QString briefingNote;
    QString cancelReason;
    QString note;
    QString shortCode;  ///< of its tally sheet

    QTime time() const { return QTime::fromString(heldAt, QStringLiteral("HH:mm")); }
    bool isTabletop() const { return mode == QLatin1String("tabletop"); }
};

/// drill_kind.target (problem: under 10 seconds or over an hour), drill_kind.preferred (problem: no months or days).
const RecordType<DrillKind>& drillKindType();

/// Problems: drill.time (no time of day), drill.actual (an hour or more), drill.untimed (executed evacuation with 0 seconds and no
/// reason), drill.future (executed, but in the future), drill.negative, drill.frozen (a closed one is changed). Warnings: drill.slow (over 10 minutes), drill.rest_day (no
/// school on that day: Sunday, holiday), drill.exam, drill.too_many (more pupils than the school has), drill.commander_left,
/// drill.same_second (all classes arrived in one second: one person for all?), drill.too_many_present.
const RecordType<Drill>& drillType();

/// “2分05秒”; empty for 0.
QString drillTimeText(int seconds);
/// Seconds of “2:05”, “125”, “2分5秒”, “2′05″”; nothing for anything else.
std::optional<int> parseDrillTime(const QString& text);

/// Months and days of DrillKind::preferred; a month without a day has day 0. Nothing when any of it is neither.
std::optional<QList<std::pair<int, int>>> parsePreferred(const QString& text);

} // namespace bihuan
