// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_issues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// An issue names its person; two of one name are told apart by how the paper of each stands.
bool concerns(const Issue& issue, const BoardRow& row)
{
    if (!issue.message.contains(row.name))
        return false;
    if (issue.code == u"agreement.late_hire")
        return row.onStaff && !row.agreement;
    if (issue.code == u"agreement.lost")
        return row.agreement && issue.message.contains(row.agreement->number);
    return issue.code != u"agreement.leaver" || (!row.onStaff && !(row.agreement && isSigned(stateOf(*row.agreement))));
}

} // namespace

QList<RecordIssue> recordIssues(const YearBoard& board)
{
    QList<RecordIssue> list;
    auto from = board.rows.cbegin(); // the issues stand in the order of the rows
    for (const Issue& issue : board.issues) {
        const auto fits = [&](const BoardRow& row) { return concerns(issue, row); };
        auto row = std::find_if(from, board.rows.cend(), fits);
        if (row == board.rows.cend())
            row = std::find_if(board.rows.cbegin(), board.rows.cend(), fits);
        if (row == board.rows.cend())
            continue;
        list << (row->agreement ? RecordIssue{agreementType().kind().code, row->agreement->id.value(), row->agreement->number, issue}
                                : RecordIssue{personType().kind().code, row->person.value(), row->name, issue});
        from = row + 1;
    }
    return list;
}

} // namespace bihuan
