// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_states.h"
#include "core/calendar/obligation/due_service.h"
#include "core/records/issue_list.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// One step on the way of a filing. Only ever added.
struct FilingEvent {
    QDateTime at;
    QDate on;
    QString action; ///< filingActionCode(), or "draft" and "undo"
    QString from, to;
    QString actor;
    Id<Person> person;
    QString channel, number, note;
};

/// What a step did, and how to take it back.
struct FilingStep {
    Filing before, after;
    Issues warnings;
};

/// A record that has to be filed by a rule and is not.
struct OwedFiling {
    FilingRule rule;
    QString kind; ///< RecordKind::code
    qint64 id = 0;
    QString name;
    QDate happened, due;
};

/// Filings from the draft to the paper put away: each use case one transaction.
class FilingService {
public:
    FilingService(RecordService& records, AttachmentStore& attachments) : m_records(records), m_attachments(attachments) {}

    QDate today() const { return m_records.store().database().clock().today(); }
    Result<FilingSettings> settings() const;
    /// Errors: Invalid (letters empty or too long, days out of range).
    Result<> saveSettings(const FilingSettings& settings);

    /// A draft by a rule, with its last day; about a record when `kind` and `id` say so (its date counts). Not saved. Errors: NotFound.
    Result<Filing> draft(Id<FilingRule> rule, const QString& kind = {}, qint64 id = 0) const;
    /// The last day by the rule of `filing`; invalid without a rule or a day to count from.
    Result<QDate> dueOf(const Filing& filing) const;
    /// Saves a draft; the attachments of the record it is about hang on it, too, when `withPapers`. Errors: Invalid (first problem).
    Result<Id<Filing>> add(const Filing& draft, bool withPapers = false);
    Result<QList<Id<Filing>>> add(const QList<Filing>& drafts, bool withPapers); ///< all or none
    /// One step of one or several: all or none. Errors: Invalid (first problem of the guards), NotFound, Conflict.
    Result<QList<FilingStep>> move(const QList<Id<Filing>>& ids, const FilingMove& step);
    Result<FilingStep> move(Id<Filing> id, const FilingMove& step);
    /// Takes steps back; a number once given stays. Errors: Conflict when something changed since.
    Result<> takeBack(const QList<FilingStep>& steps);

    Result<Filing> find(Id<Filing> id) const;
    /// By the number of the paper or the short code, as people type them. Errors: NotFound.
    Result<Filing> find(const QString& numberOrCode) const;
    Result<QList<FilingEvent>> events(Id<Filing> id) const; ///< oldest first
    Result<QList<Filing>> about(const QString& kind, qint64 id) const; ///< newest first, voided ones left out
    Result<FilingStanding> standing(const Filing& filing) const;
    /// Records that have to be filed by a rule in use and are not, soonest first.
    Result<QList<OwedFiling>> owed() const;

    /// Overdue, unanswered, and owed ones.
    Result<QList<RecordIssue>> issues() const;
    /// For “What is due”.
    Result<QList<DueRow>> dueRows(QDate from, QDate until) const;

    RecordService& records() const { return m_records; }
    AttachmentStore& attachments() const { return m_attachments; }

private:
    Result<> number(Filing& filing, QDate on);
    Result<QList<OwedFiling>> owedBy(const FilingRule& rule, QDate from, const DayTable& days) const;

    RecordService& m_records;
    AttachmentStore& m_attachments;
};

/// The next number of a year in a table with `year` and `serial`.
Result<int> nextSerial(Database& database, const QString& table, int year);

/// A line of the history of a filing (`action`: filingActionCode(), "draft", "undo"); needs an open Transaction. Whatever moves a filing writes one.
Result<> noteFilingStep(Database& database, const Filing& before, const Filing& after, const QString& action, const FilingMove& move, QDate on);

} // namespace bihuan
