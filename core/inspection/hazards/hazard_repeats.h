// SPDX-License-Identifier: GPL-3.0-or-later
// 举一反三 (feature 36): the same category in the same place again means that the cause is still there, and probably elsewhere.
#pragma once

#include "core/loop/loop_service.h"

namespace bihuan {

/// A repeat as it was found at registration (LoopItem::repeats).
struct HazardRepeat {
    LoopItem item;
    LoopItem earlier;
    QList<Zone> likeZones;        ///< in use, of the same kind, without the place itself, in the school's order
    std::optional<LoopItem> task; ///< the item that asks to look there, once it was created; voided ones do not count
};

/// What happens with a repeat is for a person to say: create() makes the task, dismiss() says that it is none.
class HazardRepeats {
public:
    HazardRepeats(RecordService& records, LoopService& loop) : m_records(records), m_loop(loop) {}

    /// Nothing when the item repeats none. Errors: NotFound.
    Result<std::optional<HazardRepeat>> of(Id<LoopItem> item) const;
    /// Repeats nobody has decided on yet, newest first.
    Result<QList<HazardRepeat>> undecided() const;
    /// The task's text as create() would write it: which category to check in which places, and why.
    QString description(const HazardRepeat& repeat) const;

    /// Registers the task: an item of source "repeat" in the same ledger, whose `repeats` is the item, with the item's department
    /// and category, to be assigned like any other. Once per repeat. Errors: Refused (there is one, no repeat), NotFound.
    Result<LoopReport> create(Id<LoopItem> item, const QString& description = {});
    /// Not a repeat after all: the link goes, with the reason in the history. Errors: Refused (no reason; a task exists), NotFound.
    Result<> dismiss(Id<LoopItem> item, const QString& reason);

private:
    Result<HazardRepeat> complete(const LoopItem& item, const LoopItem& earlier) const;

    RecordService& m_records;
    LoopService& m_loop;
};

} // namespace bihuan
