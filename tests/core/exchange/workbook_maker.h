// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// Workbooks written part by part, as programs other than Excel write them, and as nobody should.
namespace workbook_maker {

using Parts = QList<QPair<QByteArray, QByteArray>>; ///< name, contents

QByteArray zipped(const Parts& parts, const char* password = nullptr);

/// A whole workbook of one sheet around `sheetData` (the rows), with optional other parts' contents.
struct Contents {
    QByteArray rows; ///< inside <sheetData>
    QByteArray afterRows = {}; ///< <mergeCells> …
    QByteArray strings = {}; ///< inside <sst>
    QByteArray numberFormats = {}; ///< inside <numFmts>
    QByteArray cellFormats = {}; ///< inside <cellXfs>
    QByteArray workbookProperties = {};
};
Parts parts(const Contents& contents);
inline QByteArray workbook(const Contents& contents) { return zipped(parts(contents)); }

} // namespace workbook_maker
