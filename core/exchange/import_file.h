// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/heading.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/sheet_table.h"

namespace bihuan {

/// The sheet of a file that a list is taken from, as it was read: what a person looks at before saying where its
/// headings are.
struct ImportSheet {
    SheetFile file;
    ImportSource source;
    bool certain = false; ///< no other sheet of the workbook could be meant as well
};

/// Reads bytes read before (readTableBytes()), so that a file is tried in another encoding without reading it anew. Of a
/// workbook without `options.sheetName` it takes the sheet with the most headings this kind knows.
Result<ImportSheet> readImportSheet(
    const QByteArray& bytes, const QString& fileName, const RecordKind& kind, const SheetOptions& options = {});

/// A sheet with its table found and its columns guessed, ready to be planned. The guessed mapping may be changed before.
struct ImportFile {
    SheetTable table;
    ColumnMapping mapping;
    ImportSource source;
    std::optional<TextEncoding> encoding; ///< CSV only
};

/// `headerRow` 0 = found. Errors: Invalid when no row with headings is found.
Result<ImportFile> findImportTable(const ImportSheet& sheet, const RecordKind& kind, int headerRow = 0);

/// All of it at once, from bytes read before or from a file.
Result<ImportFile> parseImportFile(const QByteArray& bytes, const QString& fileName, const RecordKind& kind,
    int headerRow = 0, const SheetOptions& options = {});
Result<ImportFile> readImportFile(
    const QString& path, const RecordKind& kind, int headerRow = 0, const SheetOptions& options = {});

/// Columns of fields that every record needs and that no column is assigned to.
QStringList missingColumns(const RecordKind& kind, const ColumnMapping& mapping);

/// Whether these columns need no person to look at them: every required field has one, under one of its own words, and
/// no heading that is left out could be a field just as well (“手机” beside “联系电话”).
bool columnsAreCertain(const RecordKind& kind, const QStringList& headings, const ColumnMapping& mapping);

} // namespace bihuan
