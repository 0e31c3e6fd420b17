// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/records/record_columns.h"

namespace bihuan {

struct RegisterOptions {
    QStringList columns; ///< in this order, keys of `computed` among them; empty = those of the list (without hidden ones)
    Masking masking = Masking::Masked;
    QString title;       ///< empty = the kind's plural
    QString school;      ///< above the table on the left
    QString note;        ///< above the table on the right: the day, what was filtered
    QString groupBy;     ///< column whose values head groups of rows; the records must be ordered by it. Empty = none
    QList<ComputedColumn> computed;
};

/// The printed register (台账) of records in the given order, with row numbers and a line for signatures; for TablePages.
/// Voided records are kept and say so before their name: numbers must stay visible.
/// Errors: Invalid (a column that does not exist).
Result<TableContent> registerOf(const RecordStore& store, const RecordKind& kind, const QList<Record>& records,
                                const RegisterOptions& options = {});

} // namespace bihuan
