// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

namespace bihuan {

struct XlsxFile {
    Sheet sheet;
    QStringList sheetNames; ///< of the visible sheets, in order
};

/// Reads one sheet of an .xlsx workbook: `sheetName`, or the first visible one that has any text. Everything is read into
/// capped buffers first and then parsed from memory; see zip_parts.h, strict_xml.h and sheet_limits.
/// `name` is what the person knows the file by. Errors: Format (no workbook, damaged, protected, over the limits) with
/// advice; NotFound (no such sheet).
Result<XlsxFile> parseXlsx(const QByteArray& bytes, const QString& name, const QString& sheetName = {});

} // namespace bihuan
