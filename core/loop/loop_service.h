// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_states.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What a step did, and what should be looked at.
struct LoopReport {
    LoopItem item;
    Issues warnings;
};

/// Items by state, for the board; overdue ones are counted in their state, too.
struct LoopCounts {
    QHash<LoopState, int> byState;
    int open = 0, overdue = 0, major = 0; ///< major: open ones
};

/// Takes items through the loop: one step, one transaction, one event.
class LoopService {
public:
    static inline const QString before = QStringLiteral("before"); ///< purpose of photographs of the state before
    static inline const QString after = QStringLiteral("after");
    static inline const QString repeatSource = QStringLiteral("repeat"); ///< LoopItem::source of a 举一反三 task

    LoopService(RecordService& records, AttachmentStore& attachments) : m_records(records), m_attachments(attachments) {}

    Result<LoopRules> rules() const;
    Result<> saveRules(const LoopRules& rules);
    /// What numbers of a kind begin with, “YH” for hazards; numbers given stay. Errors: Invalid (not 1 to 8 letters and digits).
    Result<QString> prefix(const QString& kind) const;
    Result<> savePrefix(const QString& kind, const QString& prefix);

    /// A new item; `draft` has no number and no state. With `registered` it gets the next number of its kind and year at once,
    /// and loop.repeats (warning) says that the same was found here before.
    /// Errors: Invalid (first problem).
    Result<LoopReport> add(LoopItem draft, bool registered = true);
    /// The same inside a transaction of the caller's, who announces the change after its commit: for a report or a check that
    /// becomes an item, both or neither.
    Result<LoopReport> addWithin(LoopItem draft, bool registered = true);
    /// Errors: Invalid (first problem of the guards), NotFound, Conflict.
    Result<LoopReport> move(Id<LoopItem> id, const LoopMove& step);

    Result<LoopItem> find(const QString& number) const; ///< full-width, lower case and blanks are forgiven; Errors: NotFound
    Result<QList<LoopEvent>> events(Id<LoopItem> id) const; ///< oldest first
    Result<LoopCounts> counts(const QString& kind) const;
    /// The ledger of a calendar year: what it numbered, voided ones too, then what was still open on 1 January (结转).
    Result<QList<LoopItem>> ledger(const QString& kind, int year) const;
    /// The newest earlier item of the same kind, zone and category found within LoopRules::repeatMonths before `item`: a repeat
    /// (举一反三, see HazardRepeats).
    Result<std::optional<LoopItem>> earlier(const LoopItem& item) const;
    /// Usual last day, by setting [惯]: to put a general one right, 3 school days; for a major one planDue(), as its own day
    /// follows from the plan.
    Result<QDate> usualDue(const LoopItem& item) const;
    Result<QDate> controlDue(const LoopItem& item) const; ///< to bring a major one under control: the same day
    Result<QDate> planDue(const LoopItem& item) const;    ///< to say how a major one will be put right: within 3 days

    /// Attaches a picture under `purpose` (before or after). The same content on both sides is refused for strict items, else a
    /// warning (loop.same_photo), and never counts as evidence. Errors: NotFound, Refused (void; no picture), Invalid, File.
    Result<LoopReport> addPhoto(Id<LoopItem> id, const QString& path, const QString& purpose, QDate taken = {});

private:
    Result<int> photosAfter(Id<LoopItem> id) const;
    Result<QDate> lastDay(const LoopItem& item, int days, DayCount count) const;
    Result<> number(LoopItem& item);
    Result<> addEvent(const LoopItem& item, const QString& from, const LoopMove& step, QDate on);

    RecordService& m_records;
    AttachmentStore& m_attachments;
};

} // namespace bihuan
