// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/inspection/checks/checklist.h"
#include "core/records/record_service.h"

namespace bihuan {

/// Editing the lists: what a person does to their items. One call, one transaction; sheets already printed stay as they are.
class CheckLibrary {
public:
    explicit CheckLibrary(RecordService& records) : m_records(records) {}

    Result<QList<Checklist>> lists() const;
    /// In order, those not in use, too.
    Result<QList<CheckItem>> items(Id<Checklist> list) const;
    /// Behind the others of its list. Errors: Invalid.
    Result<Id<CheckItem>> add(CheckItem item);
    /// Moves the item up (-1) or down (1); false when there is nothing to pass.
    Result<bool> move(Id<CheckItem> item, int by);
    Result<> setDisabled(Id<CheckItem> item, bool disabled);
    Result<> setDisabled(Id<Checklist> list, bool disabled);
    Result<> remove(Id<CheckItem> item, const QString& reason); ///< voids it
    /// Gives a bundled item its words back. Errors: Refused (the school's own).
    Result<> restore(Id<CheckItem> item);
    /// What the school lacks of the bundled lists and items comes back; what it has changed stays. Returns how many.
    Result<int> restoreAll();

    /// 制度附表: of each list in use where, by when, by whom, how it is recorded, reviewed, and put right.
    Result<TableContent> rules() const;
    /// The items of all lists in use, or of one, list by list.
    Result<TableContent> contents(Id<Checklist> only = {}) const;

private:
    Result<CheckItem> find(Id<CheckItem> id) const;
    Result<> save(const CheckItem& item, const QString& why);

    RecordService& m_records;
};

} // namespace bihuan
