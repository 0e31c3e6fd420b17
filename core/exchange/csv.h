// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/decode_text.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace bihuan {

struct CsvOptions {
    TextEncoding encoding = TextEncoding::Guess;
    std::optional<QChar> separator; ///< none = comma, semicolon or tab, whichever fits
};

struct CsvFile {
    Sheet sheet;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
};

/// Reads RFC 4180 and what spreadsheet programs make of it: LF, CR or CRLF, quotes with line breaks, a “sep=;” line,
/// ="0123" and the apostrophe our writer puts before formulas. Row numbers count records as Excel does. `name` is what
/// the person knows the file by. Errors: Format (not text, a byte that does not fit the encoding, a quotation mark never
/// closed, over the limits), each with the row and what to do.
Result<CsvFile> parseCsv(const QByteArray& bytes, const QString& name, const CsvOptions& options = {});

/// RFC 4180 with a UTF-8 byte order mark and CRLF, so that Excel reads Chinese; a cell that would start a formula
/// (= + - @, tab, their full-width forms) gets a leading apostrophe.
QByteArray toCsv(const QList<QStringList>& rows);

} // namespace bihuan
