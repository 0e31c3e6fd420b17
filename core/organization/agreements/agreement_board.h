// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/organization/agreements/agreement_campaign.h"
#include "core/organization/agreements/agreement_states.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// Somebody who is to have an agreement this school year, or has one.
struct BoardRow {
    Id<Person> person;
    QString name, staffNo, department, posts, category; ///< today's, not the frozen ones
    QDate joinedOn, leftOn;
    bool onStaff = true;       ///< false: has left
    bool lateHire = false;     ///< joined after the signing window
    std::optional<Agreement> agreement; ///< this year's, without texts; a lost one when it was not issued again
    bool lateSigned = false;   ///< 补签: issued or signed after the window
    bool overdue = false;      ///< owes, and the window is over
    /// Sets lateSigned and overdue, which depend on the paper and on the day.
    void judge(QDate windowEnd, QDate today);
    /// agreement.leaver (left without signing), agreement.late_hire (has none yet), agreement.lost
    Issues issues() const;
    bool owes() const { return onStaff && !(agreement && isSigned(stateOf(*agreement))); }
    bool leftUnsigned() const { return !onStaff && !(agreement && isSigned(stateOf(*agreement))); }
    /// The paper's next step is this one: Issued (has none, or lost it), Printed, Handed, Returned, Filed.
    bool isDueFor(AgreementState step) const;
};

/// Puts the one agreement of each person that counts into `living`: not void, not replaced; a lost one only when there is
/// no other. Called in the order of the serials.
void takeLiving(QHash<Id<Person>, Agreement>& living, const Agreement& agreement);

/// printed, handed and returned include the later states; scanned: has a scan. due = returned + owed + leftUnsigned.
struct BoardTotals {
    QString department; ///< empty for the sum
    int due = 0, issued = 0, printed = 0, handed = 0, returned = 0, scanned = 0, filed = 0;
    int owed = 0, lost = 0, late = 0, overdue = 0, leftUnsigned = 0;
    void add(const BoardRow& row);
};

struct YearBoard {
    int year = 0;
    QDate windowEnd;                ///< last day of signing
    QDate today;
    QList<BoardTotals> departments; ///< in the school's order
    BoardTotals total;
    QList<BoardRow> rows;           ///< by department, then name
    Issues issues;                  ///< of the rows, in their order
    QList<BoardRow> owing() const;
};

/// How the current school year stands, without its rows: for the overview and the list of what is to be put right.
struct BoardStanding {
    int year = 0;
    BoardTotals total;
    int departments = 0;       ///< that somebody to sign belongs to
    QList<RecordIssue> issues; ///< each with the agreement, or the person who has none; in the order of the board's rows
};

/// Whom a register names. Late: signed late, or owes since the window ended (补签名单).
enum class SigningList { All, Owing, Late };
bool isListed(const BoardRow& row, SigningList list);

/// A register of what a window shows: these rows in this order, and the words for the filter that chose them.
struct SigningView {
    QList<int> rows; ///< indexes into YearBoard::rows
    QString filter;  ///< empty = nothing is left out
    bool grouped = true; ///< the rows of a department stand together
};

/// Reads a year's board in slices of some hundred records, so that a window stays alive with 10,000 people.
class BoardReader {
public:
    BoardReader(RecordStore& store, CampaignSettings settings, int year);
    ~BoardReader();

    /// True while there is more to read.
    Result<bool> step();
    YearBoard take() { return std::move(m_board); } ///< once step() said false

private:
    struct Placed;
    enum class Stage { Names, Agreements, People, Finish };
    Result<> readNames();
    Result<> readAgreements();
    Result<> readPeople();
    void finish();

    RecordStore& m_store;
    CampaignSettings m_settings;
    YearBoard m_board;
    Stage m_stage = Stage::Names;
    int m_position = 0; ///< of the slice: last serial, or offset
    QDate m_reference;
    QHash<Id<Person>, Agreement> m_living;
    QHash<qint64, QString> m_categories, m_posts;
    QHash<Id<Department>, std::pair<int, QString>> m_places;
    std::vector<Placed> m_placed;
};

/// The state of the year's campaign.
class AgreementBoard {
public:
    AgreementBoard(RecordService& records, AgreementCampaign& campaign) : m_records(records), m_campaign(campaign) {}

    Result<YearBoard> year(int year) const; ///< 0 = the current school year
    Result<std::unique_ptr<BoardReader>> reader(int year) const; ///< the same, in slices
    /// Of the current year; read once and kept until something changes in the data or the day is over.
    Result<BoardStanding> standing() const;
    /// Reads these agreements again after they were marked; cheap however many people there are. Returns the rows changed.
    Result<QList<int>> refresh(YearBoard& board, const QList<Id<Agreement>>& changed) const;
    Result<QList<int>> years() const;       ///< that have agreements, newest first

    /// 签订情况表 (未签回名单, 补签名单): one row per BoardRow, grouped by department; for TablePages and for XLSX.
    Result<TableContent> signingRegister(const YearBoard& board, SigningList list = SigningList::All) const;
    Result<TableContent> signingRegister(const YearBoard& board, SigningList list, const SigningView& view) const;

private:
    RecordService& m_records;
    AgreementCampaign& m_campaign;
    mutable BoardStanding m_standing;
    mutable QString m_standingMark; ///< of the data m_standing was read from, with the day
};

} // namespace bihuan
