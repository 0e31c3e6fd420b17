// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace bihuan {

/// What is known about a cell beside its text.
enum class CellNote {
    Date, ///< was a real date in the workbook; the text is ISO
    DamagedNumber, ///< digits were lost before we saw it: over 15 digits as a number, 3.7E+17, 1.38E+10
    FormulaError, ///< #N/A, #REF! …; the text is the error's name
    NoFormulaResult, ///< a formula saved without its result; the text is empty
    Unreadable, ///< holds U+FFFD: the text was damaged before it came to us
};

/// A merged range; rows are sheet row numbers from 1, columns from 0. Only the top left cell has the text.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool operator==(const MergedCells&) const = default;
};

/// One table of cells as texts: dates as yyyy-MM-dd (with a time: yyyy-MM-dd HH:mm), numbers in full as plain digits
/// (“13800000000”), truth values as TRUE and FALSE. Rows without any text are left out, so each row carries its number.
struct Sheet {
    QString name;
    QList<QStringList> rows; ///< of unequal length, without empty cells at the end
    QList<int> rowNumbers; ///< as the person sees them in Excel, ascending; one per row
    QList<MergedCells> merged;
    QHash<QPair<int, int>, CellNote> notes; ///< by (row number, column from 0)

    QString text(qsizetype row, qsizetype column) const { return rows.at(row).value(column); }
    std::optional<CellNote> note(int rowNumber, int column) const
    {
        const auto found = notes.constFind({rowNumber, column});
        return found == notes.constEnd() ? std::nullopt : std::optional(*found);
    }
};

/// What one table may hold; more is refused by every reader (reliability.md §3.6).
namespace sheet_limits {
inline constexpr int rows = 100'000;
inline constexpr int columns = 512;
inline constexpr int fieldLength = 100'000; ///< characters
inline constexpr int cells = 2'000'000; ///< empty ones before a filled one included
} // namespace sheet_limits

/// “A”, “AB” … for a column counted from 0, as Excel heads it.
QString columnLetters(int column);

/// True for texts that a spreadsheet program made of a longer number: “3.70203E+17”, “1.38E+10”, 18 digits with zeros
/// where the check digit of a resident number should be.
bool looksDamagedByExcel(const QString& text);

} // namespace bihuan
