// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one drill, and the school's defaults for it.
#pragma once

#include "core/education/drills/drill.h"
#include "core/loop/loop_item.h"

namespace bihuan {

/// 分工: a team, who leads it, what it does.
struct DrillRole {
    Id<DrillRole> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Drill> drill;
    int position = 0;
    QString team;
    Id<Person> person;
    QString action;
    Id<Person> backup;
    bool keyRole = false; ///< without it the drill cannot be held
};

/// 班级到位: one class, under the name it had on the day.
struct DrillClassTime {
    Id<DrillClassTime> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Drill> drill;
    int position = 0;
    QString className;
    int expected = 0;
    int present = 0;
    int arrivedS = 0; ///< seconds after the signal; 0 = not noted
    QString absentNote;
    QString keyedFrom; ///< "desk" or "sheet"
};

/// One of the 七有. What fills it by itself beside an attachment of its own (purpose = its code).
struct DrillEvidenceSlot {
    Id<DrillEvidenceSlot> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString filledBy; ///< "plan", "script", "roles", "briefing", "record", "review", "file" or "attachment"
    QString what;     ///< what is meant by it, a sentence
    bool disabled = false;
    int position = 0;
    QString source;
};

/// Why a slot is empty.
struct DrillEvidence {
    Id<DrillEvidence> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Drill> drill;
    Id<DrillEvidenceSlot> slot;
    QString reason;
};

/// A usual team of a drill.
struct DrillTeam {
    Id<DrillTeam> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString team;
    QString action;
    QString post;  ///< code of the post that usually leads it
    bool keyRole = false;
    bool evacuationOnly = false;
    int position = 0;
    QString source;
};

/// A step of the usual script; without a kind it is for all evacuations.
struct DrillStep {
    Id<DrillStep> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    Id<DrillKind> kind;
    QString at; ///< “0分00秒”, “演练前一天”
    QString what;
    QString who;
    int position = 0;
    QString source;
};

/// An item of the evaluation sheet.
struct DrillMarkItem {
    Id<DrillMarkItem> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString standard;
    int points = 0;
    bool evacuationOnly = false;
    bool disabled = false;
    int position = 0;
    QString source;
};

/// What a drill got for an item, whose words are kept as they were.
struct DrillMark {
    Id<DrillMark> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Drill> drill;
    Id<DrillMarkItem> item;
    int position = 0;
    QString name;
    int points = 0;
    int got = 0;
    QString note;
};

/// What went wrong, and the loop item it became.
struct DrillFinding {
    Id<DrillFinding> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Drill> drill;
    QString description;
    Id<LoopItem> item;
};

const RecordType<DrillRole>& drillRoleType();           ///< drill_role.left (warning: not on the staff that day), drill_role.backup (problem: own backup)
const RecordType<DrillClassTime>& drillClassTimeType(); ///< drill_class_time.present (problem: more than expected), .empty (warning: a class with 0 pupils)
const RecordType<DrillEvidenceSlot>& drillEvidenceSlotType();
const RecordType<DrillEvidence>& drillEvidenceType();
const RecordType<DrillTeam>& drillTeamType();
const RecordType<DrillStep>& drillStepType();
const RecordType<DrillMarkItem>& drillMarkItemType();
const RecordType<DrillMark>& drillMarkType();           ///< drill_mark.got (problem: more than the item has)
const RecordType<DrillFinding>& drillFindingType();

} // namespace bihuan
