// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_table.h"
#include "core/inspection/watch/watch_service.h"

namespace bihuan {

/// What a table of the roster says, before anything is changed.
struct WatchImportPlan {
    QList<WatchEdit> edits; ///< of the cells that have names
    RowIssues issues;       ///< Problems forbid the import; Hints say what was cleaned or left out
    int rows = 0;

    bool isPossible() const;
};

/// Reads a table with the columns 时段, 点位 and 周一 … 周日 (names in the cells), or 时段, 点位, 星期 and 人员 (a row for each cell).
/// In a cell: names joined by “、”, “,”, “/” or line breaks; “单周：王芳；双周：李伟”; of two people of one name the staff number stands
/// behind it: “王伟（T012）”. Empty cells leave the roster as it is. Errors: Invalid when no such headings are found.
Result<WatchImportPlan> planRosterImport(const WatchBook& book, const Sheet& sheet, QDate from);

} // namespace bihuan
