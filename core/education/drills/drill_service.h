// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_parts.h"
#include "core/education/drills/drill_states.h"
#include "core/loop/loop_service.h"
#include "core/records/record_undo.h"

namespace bihuan {

/// One of the 七有 of a drill, as it stands.
struct DrillSlotStanding {
    DrillEvidenceSlot slot;
    bool filled = false;
    QString by;     ///< what fills it, a few words
    QString reason; ///< why it is empty
};

/// Everything about one drill.
struct DrillFile {
    Drill drill;
    DrillKind kind;
    QList<DrillRole> roles;
    QList<DrillClassTime> times; ///< in the order of the classes
    QList<DrillMark> marks;
    QList<DrillFinding> findings;
    QList<LoopItem> items;       ///< of the findings, in the same order
    QList<AttachmentLink> files;
    QList<DrillSlotStanding> evidence;

    DrillState state() const { return drillStateFromCode(drill.state).value_or(DrillState::Planned); }
    bool isEvacuation() const { return kind.evacuation && !drill.isTabletop(); }
    int gotPoints() const;
    int allPoints() const;
    QStringList openItems() const; ///< numbers of findings not closed yet
};

/// What is entered with a step; which of it depends on the step.
struct DrillEntry {
    QDate on;                     ///< the day it happened; invalid = today
    QString note;                 ///< how it was taught; the words of the review
    Id<Person> commander;         ///< when approved; none = as it stands
    int teachers = 0, pupils = 0; ///< when held
    int actualS = 0;
    QString untimedReason, absenceNote;
    QString summary;              ///< when closed
    QHash<Id<DrillEvidenceSlot>, QString> reasons; ///< when closed: for slots that are empty
};

using DrillUndo = RecordUndo;

struct DrillOutcome {
    Drill drill;
    DrillUndo undo;
    Issues warnings; ///< of the record as it is now
};

/// Takes drills through their year: one use case, one transaction.
class DrillService {
public:
    DrillService(RecordService& records, AttachmentStore& attachments, LoopService& loop)
        : m_records(records), m_attachments(attachments), m_loop(loop)
    {
    }

    RecordService& records() const { return m_records; }
    QDate today() const { return m_records.store().database().clock().today(); }

    Result<DrillFile> file(Id<Drill> id) const;
    Result<Drill> find(const QString& number) const; ///< lower case and blanks are forgiven; Errors: NotFound

    /// New ones, numbered in the order of their days, with the usual signal, target, script and teams of their kind; whoever leads the first
    /// team commands.
    /// Errors: Invalid.
    Result<DrillUndo> add(QList<Drill> drafts, const QString& why);
    /// One step on its way. Errors: Invalid (what is missing), Refused (cancelled or closed; findings still open; evidence missing
    /// without a reason: names the slots).
    Result<DrillOutcome> step(Id<Drill> id, const DrillEntry& entry);
    Result<DrillOutcome> cancel(Id<Drill> id, const QString& reason); ///< before it is held
    /// To another day, noted in the journal. Errors: Refused once it was taught for or held.
    Result<DrillOutcome> move(Id<Drill> id, QDate day, const QString& reason);
    /// Errors: Conflict when something is not any more as the change left it.
    Result<> takeBack(const DrillUndo& undo);

    /// The roles of a drill as they are to be from now on; rows without id are new, those not named are voided.
    Result<DrillUndo> setRoles(Id<Drill> id, const QList<DrillRole>& roles);
    /// Class times from the desk or a sheet; `actualS` goes into the drill unless it is 0. Numbers of pupils follow.
    /// Errors: Invalid (first problem), Refused (closed, cancelled).
    Result<DrillUndo> setTimes(Id<Drill> id, const QList<DrillClassTime>& times, int actualS);
    /// The same within a transaction of the caller's, who announces the change.
    Result<DrillUndo> setTimesWithin(Id<Drill> id, QList<DrillClassTime> times, int actualS);
    /// The items of the school's evaluation with what was given before.
    Result<QList<DrillMark>> markSheet(Id<Drill> id) const;
    Result<DrillUndo> setMarks(Id<Drill> id, const QList<DrillMark>& marks);

    /// Becomes a loop item. Errors: Invalid, Refused (not held yet, closed).
    Result<DrillFinding> addFinding(Id<Drill> id, const QString& description, const QString& spot = {}, Id<Person> owner = {}, Id<Zone> zone = {});
    /// A photograph or paper for one of the slots, or none. Warning drill.photo_year when the picture says it was taken in another
    /// year. Errors: NotFound, File, Refused.
    Result<Issues> attach(Id<Drill> id, const QString& path, const QString& slotCode = {});
    /// The code of its tally sheet, given once.
    Result<QString> shortCode(Id<Drill> id);

    Result<QString> usualScript(const DrillKind& kind) const;
    Result<QList<DrillRole>> usualRoles(const DrillKind& kind, QDate day) const;

private:
    Result<Drill> load(Id<Drill> id) const;
    Result<DrillOutcome> store(const Drill& before, Drill after, const QString& why, const std::function<Result<>(DrillUndo&)>& alongside = {});
    Result<> put(const RecordKind& kind, Record record, DrillUndo& undo);
    Result<> voidRow(const RecordKind& kind, const Record& record, DrillUndo& undo, const QString& why);
    Result<> checked(const RecordKind& kind, const Record& record) const;
    void announce(const DrillUndo& undo);

    RecordService& m_records;
    AttachmentStore& m_attachments;
    LoopService& m_loop;
};

/// Photographs from another year than the drill's, by the date inside the file; told by name.
Issues photoYearIssues(const DrillFile& file, const AttachmentStore& attachments);

} // namespace bihuan
