// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace bihuan {

/// An issue with its place in the file.
struct RowIssue {
    int row = 0; ///< as Excel numbers it; 0 = the whole file
    QString heading; ///< of the column; empty = the whole row
    Issue issue;

    QString sentence() const; ///< “Row 12, “电话”: …”
    bool operator==(const RowIssue&) const = default;
};
using RowIssues = QList<RowIssue>;

struct SheetRow {
    int number = 0; ///< as Excel numbers it
    QStringList cells; ///< one per heading
};

/// The table inside a sheet: headings and the rows that are data.
struct SheetTable {
    int firstHeaderRow = 0; ///< of the rows the headings stand in
    int headerRow = 0; ///< the last of them
    bool headerCertain = false; ///< found, with two known words at least, and no other row could be meant as well
    QStringList headings; ///< by column from 0, empty where there is none; over two rows: “联系方式/手机”
    QList<SheetRow> rows;
    QHash<QPair<int, int>, CellNote> notes; ///< by (row number, column)
    QList<QPair<int, QString>> sections; ///< rows of one text across the table, by number: “知行楼一层”, above the rows it is for
    RowIssues cleaned; ///< Hints and Warnings: what was left out, resolved or taken over, all with their rows
};

/// Finds the headings below titles, blank and merged rows: the row of the first thirty with the most of `knownHeadings`
/// (normal forms, see heading.h), or `headerRow` when the person chose one. Then
/// - a value merged over several rows counts for each of them,
/// - “同上” and “〃” become what stands above,
/// - totals (“合计”, “共 90 人”), repeated headings, rows of one text across the table and footnotes (“填表人：…”) are
/// left out. Errors: Invalid when no headings are found.
Result<SheetTable> findTable(const Sheet& sheet, const QStringList& knownHeadings, int headerRow = 0);

} // namespace bihuan
