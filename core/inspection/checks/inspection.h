// SPDX-License-Identifier: GPL-3.0-or-later
// 排查记录 (domain.md §5.3): one sheet of paper, from the plan to the file.
#pragma once

#include "core/inspection/checks/checklist.h"
#include "core/loop/loop_item.h"

namespace bihuan {

/// planned → issued → done → reviewed → filed, or missed. Done late is done, with its real day; missed stays missed.
enum class CheckState { Planned, Issued, Done, Reviewed, Filed, Missed };
QString checkStateCode(CheckState state); ///< stable: "planned" …
QString checkStateName(CheckState state); ///< translated

struct Inspection {
    Id<Inspection> id;
    qint64 revision = 0;
    bool voided = false;
    QString title;  ///< “周查 总务处 第3周（09-14—09-20）”
    QString cycle;  ///< checkCycleCode()
    QString state;  ///< checkStateCode()
    QDate fromDay;  ///< it may be done from this day on
    QDate dueOn;    ///< and is late after this one
    int weekNo = 0; ///< teaching week, 0 outside term
    QString building;              ///< of a round by building; empty for outdoors and for others
    Id<Department> department;     ///< of a round by department, or who answers for the list
    QList<Id<Person>> inspectors;
    QList<Id<Checklist>> checklists;
    QList<Id<Zone>> zones;         ///< planned; empty = the whole school
    QString planKey;  ///< what makes planning the same period again find it
    QString shortCode;
    QDate issuedOn;   ///< first printed
    QDate doneOn;     ///< looked at, as the paper says
    QDate keyedOn;    ///< entered; never typed
    bool late = false;
    QString lateReason; ///< why it was entered so long after it was done
    QList<Id<Zone>> zonesLeftOut; ///< planned but not looked at (closed, locked)
    int checked = 0;  ///< items times zones looked at
    int wrong = 0;
    int notApplicable = 0;
    Id<Person> reviewer;
    QDate reviewedOn;
    QString reviewNote; ///< 讲评
    QDate filedOn;
    QString place;    ///< where the paper lies
    QDate missedOn;   ///< the day it was declared missed
    QString missedReason;
    QString note;
};

CheckState checkStateOf(const Inspection& inspection); ///< Planned for an unknown code
inline bool isOpenCheck(CheckState state) { return state == CheckState::Planned || state == CheckState::Issued; }
inline bool isDoneCheck(CheckState state) { return !isOpenCheck(state) && state != CheckState::Missed; }
inline bool isOverdue(const Inspection& one, QDate today) { return !one.voided && isOpenCheck(checkStateOf(one)) && one.dueOn < today; }

/// What was not in order on a sheet: × or “does not apply”.
struct InspectionLine {
    Id<InspectionLine> id;
    qint64 revision = 0;
    bool voided = false;
    QDate doneOn;    ///< of its inspection, so that lists need no second table
    QString result;  ///< "wrong" or "na"
    QString place;   ///< path of the zone as it was, or “全校”
    int itemNo = 0;  ///< on the sheet
    QString content; ///< of the item as printed
    QString finding; ///< what is wrong
    QString category;
    Id<Inspection> inspection;
    Id<Zone> zone;
    Id<CheckItem> item;
    Id<LoopItem> hazard; ///< made by it, or open already and the same
};

const RecordType<Inspection>& inspectionType();
const RecordType<InspectionLine>& inspectionLineType();

} // namespace bihuan
