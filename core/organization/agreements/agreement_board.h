// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/organization/agreements/agreement_campaign.h"
#include "core/organization/agreements/agreement_states.h"

namespace bihuan {

/// Somebody who is to have an agreement this school year, or has one.
struct BoardRow {
    Id<Person> person;
    QString name, staffNo, department, posts, category; ///< today's, not the frozen ones
    bool onStaff = true;       ///< false: has left
    bool lateHire = false;     ///< joined after the signing window
    std::optional<Agreement> agreement; ///< this year's; a lost one when it was not issued again
    bool owes() const { return onStaff && !(agreement && isSigned(stateOf(*agreement))); }
};

/// printed, handed and returned include the later states; scanned: has a scan. due = returned + owed + leftUnsigned.
struct BoardTotals {
    QString department; ///< empty for the sum
    int due = 0, issued = 0, printed = 0, handed = 0, returned = 0, scanned = 0, filed = 0;
    int owed = 0, lost = 0, late = 0, leftUnsigned = 0;
};

struct YearBoard {
    int year = 0;
    QList<BoardTotals> departments; ///< in the school's order
    BoardTotals total;
    QList<BoardRow> rows;           ///< by department, then name
    Issues issues; ///< agreement.leaver (left without signing), agreement.late_hire (has none yet), agreement.lost
    QList<BoardRow> owing() const;
};

/// The state of the year's campaign.
class AgreementBoard {
public:
    AgreementBoard(RecordService& records, AgreementCampaign& campaign) : m_records(records), m_campaign(campaign) {}

    Result<YearBoard> year(int year) const; ///< 0 = the current school year
    Result<QList<int>> years() const;       ///< that have agreements, newest first

    /// 签订情况表: one row per BoardRow, grouped by department; for TablePages and for XLSX.
    Result<TableContent> signingRegister(const YearBoard& board, bool owingOnly = false) const;

private:
    RecordService& m_records;
    AgreementCampaign& m_campaign;
};

} // namespace bihuan
