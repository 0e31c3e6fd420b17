// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"
#include "core/records/record_columns.h"

namespace bihuan {

struct ExportOptions {
    QStringList columns; ///< in this order, keys of `computed` among them; empty = all fields but those only the program uses
    Masking masking = Masking::Masked;
    QString title;       ///< above the headings; empty = the kind's plural
    QString note;        ///< beside the title: what was filtered
    QList<ComputedColumn> computed;
};

/// All fields a person can make use of: without those that are generated and hidden.
QStringList exportColumns(const RecordKind& kind);

/// The records as a sheet, in the given order; see exportRecords().
Result<XlsxSheet> exportSheet(const RecordStore& store, const RecordKind& kind, const QList<Record>& records, const ExportOptions& options = {});

/// Writes the records to a workbook, one sheet, in the given order. Headings are the labels, by which an import finds the
/// columns again; dates become real dates, phones and numbers of documents stay text. Returns how many rows were written.
/// Errors: File, Invalid (a column that does not exist; a text too long for a cell).
Result<qint64> exportRecords(const RecordStore& store, const RecordKind& kind, const QList<Record>& records, const QString& path,
                             const ExportOptions& options = {});

} // namespace bihuan
