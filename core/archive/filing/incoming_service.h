// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_service.h"
#include "core/archive/filing/incoming_doc.h"

namespace bihuan {

/// What a use case changed, so that it can be taken back: documents and readers as they were before; an id of 0 = there was none.
struct IncomingUndo {
    QList<IncomingDoc> docs;
    QList<std::pair<IncomingReader, IncomingReader>> readers; ///< before, after
    bool isEmpty() const { return docs.isEmpty() && readers.isEmpty(); }
};

/// Incoming documents from the register to the paper put away: each use case one transaction.
class IncomingService {
public:
    IncomingService(RecordService& records, FilingService& filings) : m_records(records), m_filings(filings) {}

    QDate today() const { return m_records.store().database().clock().today(); }
    /// Enters it under the next number of the year it was received in. Errors: Invalid (first problem).
    Result<Id<IncomingDoc>> add(const IncomingDoc& doc);
    /// Numbers what came in by an import or a form and has none, and writes numbers of documents the usual way. How many changed.
    Result<int> tidy();

    /// Hands it on to these people; those who have it already are left alone. Errors: Invalid, NotFound, Refused (filed).
    Result<IncomingUndo> handOn(Id<IncomingDoc> doc, const QList<Id<Person>>& people, QDate on = {});
    /// They have read it, with an opinion or without. People it was not handed to are added. Errors: Invalid (the day), NotFound.
    Result<IncomingUndo> markRead(Id<IncomingDoc> doc, const QList<Id<Person>>& people, QDate on = {}, const QString& opinion = {});
    /// Out of the list again, as long as not read. Errors: Refused.
    Result<IncomingUndo> takeOff(Id<IncomingDoc> doc, Id<Person> person);
    /// Changes documents by rules of saving; all or none.
    Result<IncomingUndo> change(const QList<Id<IncomingDoc>>& docs, const std::function<void(IncomingDoc&)>& how, const QString& why);
    /// Put away: read by all and done. Errors: Refused, naming what is open.
    Result<IncomingUndo> file(const QList<Id<IncomingDoc>>& docs, const QString& location);
    Result<> takeBack(const IncomingUndo& undo);

    Result<IncomingDoc> find(Id<IncomingDoc> id) const;
    Result<IncomingDoc> find(const QString& numberOrCode) const; ///< register number, number of the paper, or short code
    Result<IncomingStanding> standing(Id<IncomingDoc> id) const;
    Result<QList<IncomingStanding>> all() const; ///< newest first
    /// Gives it its short code the first time its sheet is printed.
    Result<IncomingDoc> withCode(Id<IncomingDoc> id);

    Result<QList<RecordIssue>> issues() const;
    Result<QList<DueRow>> dueRows(QDate from, QDate until) const;

    RecordService& records() const { return m_records; }
    FilingService& filings() const { return m_filings; }

private:
    Result<QList<IncomingReader>> readersOf(Id<IncomingDoc> doc) const;
    Result<> number(IncomingDoc& doc, const FilingSettings& settings);
    Result<IncomingUndo> write(const IncomingDoc& doc, const QList<IncomingReader>& changed, const QString& why);

    RecordService& m_records;
    FilingService& m_filings;
};

} // namespace bihuan
