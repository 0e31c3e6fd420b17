// SPDX-License-Identifier: GPL-3.0-or-later
// 闭环事项 (domain.md §5.0, §5.3): hazards, drill findings, resolutions, defects found by appraisal or with the property
// company all go the same way until they are closed.
#pragma once

#include "core/people/zone.h"

namespace bihuan {

struct LoopItem {
    Id<LoopItem> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;       ///< “YH-2026-0012”; empty until registered, then never changed
    QString kind;         ///< "hazard", "drill", "resolution", "appraisal", "property"
    int year = 0;         ///< calendar year of the ledger that gave the number; 0 until registered
    int serial = 0;       ///< 1, 2, … per kind and year without gaps; voided ones keep theirs
    QString state;        ///< see loop_states.h
    QDate foundOn;
    QString source;       ///< "inspection", "property", "spot", "superior", "parent", "drill", "meeting", "appraisal",
                          ///< "repeat" (举一反三: to look for the same elsewhere)
    Id<Person> reporter;
    Id<Zone> zone;
    QString spot;         ///< where in the zone: “后门左侧插座”
    QString category;     ///< 消防, 用电, … the school's own word
    QString description;
    QString level;        ///< "general" or "major"
    QString riskMethod;   ///< "LS", "LEC", … of a risk rule, empty = not graded
    int riskValue = 0;
    QString riskColor;    ///< "red", "orange", "yellow", "blue" or empty
    QString riskFactors;  ///< what it was graded by: “L=3 S=4”
    QString containment;  ///< 临时管控措施
    QDate containedOn;
    QString escalationNo; ///< number of the report to the authority above
    QDate escalatedOn;
    Id<Department> department; ///< 责任部门
    Id<Person> owner;     ///< 整改责任人
    QString measure;      ///< 整改措施
    int cost = 0;         ///< yuan
    QDate dueOn;
    int extensions = 0;
    QDate doneOn;         ///< reported as put right
    Id<Person> fixedBy;   ///< who said so; need not be the owner, and does not check it either
    Id<Person> verifier;
    QDate verifiedOn;
    QString verifyNote;
    QString noPhotoReason; ///< why there is no photograph of the state after
    QDate closedOn;
    Id<LoopItem> repeats; ///< the earlier item of the same thing in the same place
    QString note;
};

/// One step on the way of an item. Only ever added.
struct LoopEvent {
    int id = 0;
    QDateTime at;     ///< when it was entered
    QDate on;         ///< the day it happened
    QString action;   ///< loopActionCode()
    QString from, to; ///< states
    QString actor;    ///< who entered it
    Id<Person> person;
    QString note;
    QDate due; ///< the day set by it: when assigned or extended
};

const RecordType<LoopItem>& loopItemType();

/// What is odd about an item as it stands. Problems, which forbid saving: loop.date.future, loop.due_before_found,
/// loop.done_before_found, and what would undo what the guards of the steps saw: loop.own_verifier, loop.no_measure (major),
/// loop.by_step, loop.level_lowered, loop.level_raised. Warnings: loop.no_place, loop.vague, loop.overdue, loop.contain_late and
/// loop.plan_late (major). Hints: loop.no_zone, loop.rest_day (due on a day nobody works), loop.level_low and loop.level_high (by
/// words of resources/defaults/hazard_words.json).
Issues loopItemIssues(const LoopItem& item, const RecordStore& store, QDate today);

} // namespace bihuan
