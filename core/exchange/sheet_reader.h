// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/sheet.h"

namespace bihuan {

struct SheetOptions {
    QString sheetName; ///< of a workbook; empty = the first with text
    CsvOptions csv;
};

struct SheetFile {
    Sheet sheet;
    QByteArray sha256; ///< of the file's bytes, hexadecimal
    QStringList sheetNames; ///< visible ones, to choose from; empty for CSV
    std::optional<TextEncoding> encoding; ///< CSV only
    std::optional<QChar> separator; ///< CSV only
};

/// The bytes of a file that may be a table. Errors: File; Format when it is far larger than any table.
Result<QByteArray> readTableBytes(const QString& path);

/// Reads a table from the bytes of a file called `name` (without folder); see readSheetFile().
Result<SheetFile> parseSheetBytes(const QByteArray& bytes, const QString& name, const SheetOptions& options = {});

/// Reads a table from a file by what it contains, not by what its name says: .xlsx or CSV. The error's sentence names the
/// file.
Result<SheetFile> readSheetFile(const QString& path, const SheetOptions& options = {});

} // namespace bihuan
