// SPDX-License-Identifier: GPL-3.0-or-later
// From checklists, zones and calendar to the sheets that are due.
#pragma once

#include "core/documents/page_set.h"
#include "core/inspection/checks/check_calendar.h"
#include "core/inspection/checks/inspection.h"
#include "core/records/record_service.h"

namespace bihuan {

/// What planning a stretch of time would do.
struct CheckPlan {
    QDate from, to;
    QList<Inspection> fresh;   ///< not planned before; without short codes
    QList<Inspection> changed; ///< planned, not printed yet, and the zones or lists are others now
    int kept = 0;              ///< planned already and as they should be, or printed, done or missed
    QHash<QString, int> byCycle; ///< of `fresh`
};

/// A round somebody asks for by hand.
struct SpecialCheck {
    Id<Checklist> checklist;
    QDate from, due;
    QList<Id<Zone>> zones; ///< none = those the list covers
    QList<Id<Person>> inspectors;
};

/// Plans rounds. Planning the same days again adds nothing: each sheet has a key made of its period and round.
class CheckPlanner {
public:
    static constexpr int mostDays = 400;

    explicit CheckPlanner(RecordService& records) : m_records(records) {}

    /// What is due from `from` to `to`, ends included. Changes nothing. Errors: Invalid (no days, more than mostDays).
    Result<CheckPlan> dryRun(QDate from, QDate to) const;
    /// All of the plan or nothing. Errors: Cancelled.
    Result<> carryOut(const CheckPlan& plan, const Progress& progress = {});
    /// Errors: Invalid (no zone of the list in use, due before from), NotFound.
    Result<Inspection> add(const SpecialCheck& special);

private:
    struct Source;
    Result<Inspection> insert(Inspection inspection);

    RecordService& m_records;
};

} // namespace bihuan
