// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_board.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// The board's issues, each with the record to be opened for it: the agreement, or the person who has none.
QList<RecordIssue> recordIssues(const YearBoard& board);

} // namespace bihuan
