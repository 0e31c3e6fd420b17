// SPDX-License-Identifier: GPL-3.0-or-later
// What it means for a record that its sheet came back. A kind with a short code that is not in the table is simply attached.
#pragma once

#include "core/records/record_store.h"

#include <functional>

namespace bihuan {

/// What receiving a whole sheet does to one record.
struct Receipt {
    QString refused;  ///< a sentence: the record does not take it (void, replaced); the sheet waits at the desk
    bool otherYear = false; ///< the paper is of a year that is over: a person looks first
    QString left;     ///< what is still to be done by hand, for the report: “Key it in.”; may be empty
    bool changed = false; ///< `record` was given its new state
};

struct ReceiptRule {
    QString kind;
    /// Gives the record the state it has once its sheet is there. The rules of the subject hold: what they forbid is `refused`.
    std::function<Receipt(Record& record, QDate received)> receive;
    /// What the file is called; default: the kind and the record's name.
    std::function<QString(const Record& record)> title;
    /// Whose sheets are out, each list one way of being it: these are proposed at the desk.
    QList<QList<Condition>> owed;
    /// For subjects with a history of their own: writes what receive() did, or that it was taken back. In the transaction; may be empty.
    std::function<Result<>(RecordStore& store, const Record& before, const Record& after, bool takenBack)> note = {};
    /// A later sheet replaces nothing and is no duplicate: many slips of one letter come in several stacks.
    bool manySheets = false;
};

/// All kinds that do more than to be attached.
const QList<ReceiptRule>& receiptRules();
const ReceiptRule* receiptRule(const QString& kind); ///< null: attach only
QString receiptTitle(const RecordKind& kind, const Record& record);
/// By the rule, or by the kind's name; without a rule nothing changes.
Receipt receive(const RecordKind& kind, Record& record, QDate received);

} // namespace bihuan
