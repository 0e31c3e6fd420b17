// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/record_text.h"

namespace bihuan {

/// A cell as it will be stored.
struct PreviewCell {
    QString text; ///< what a person reads; of a cell that cannot be read, what stands in the file
    Issues issues; ///< the worst first
};

/// What the first rows of a table become in a mapped column: one list per row, one cell per heading; columns that are
/// not mapped show what stands in the file. Nothing is masked: it is the person's own file. Errors: Storage.
Result<QList<QList<PreviewCell>>> previewRows(const RecordStore& store, const RecordKind& kind, const SheetTable& table,
    const ColumnMapping& mapping, const QSet<QString>& createTargets, int rows);

/// One line of an opened row: a field or a column of the file, side by side before and after.
struct RowFact {
    QString title; ///< of the field, or the heading of a column that is not imported; empty = the whole row
    QString cell; ///< as it stands in the file
    QString before; ///< as stored now, masked
    QString after; ///< as it would be stored, masked; empty for a row that is wrong in this field
    bool imported = false; ///< the column belongs to a field
    bool changed = false;
    Issues issues; ///< the worst first
};

/// The columns of the file in their order, then fields that change although no column holds them; what concerns the
/// whole row comes first.
QList<RowFact> rowFacts(const ImportPlan& plan, const PlannedRow& row, const RecordText& text);

/// A stored record that is not in the file: its fields that have a value.
QList<RowFact> recordFacts(const RecordKind& kind, const Record& record, const RecordText& text);

} // namespace bihuan
