// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/obligation/due_rules.h"
#include "core/records/issue_list.h"
#include "core/records/record_service.h"

namespace bihuan {

/// One line of what is due: a rule and one of its occurrences. Or the last day of one record of a subject (DueService::Source): then
/// the rule is not stored (its id is null) and only says name, mechanism and departments; its fulfilledBy is the kind of item.record.
struct DueRow {
    Obligation rule;
    DueItem item;

    bool isOfRecord() const { return rule.id.isNull(); } ///< opened, not ticked off
};

/// Where a row stands in the list.
enum class DueSpan { Overdue, ThisWeek, ThisMonth, Later, Over }; ///< Over: met or skipped
DueSpan spanOf(const DueItem& item, QDate today);
QString spanName(DueSpan span);
QString stateName(const DueItem& item); ///< 逾期12天, 今天到期, 还有3天, 已完成 …

/// Names that rows show.
struct DueNames {
    QHash<qint64, QString> mechanisms, departments;
    QString mechanism(const Obligation& rule) const { return mechanisms.value(rule.mechanism.value()); }
    QString departmentsOf(const Obligation& rule) const;
};

/// What is due and what was done about it.
class DueService {
public:
    explicit DueService(RecordService& records) : m_records(records) {}

    /// Last days of a subject's records: what is open until then, however old, and what is over since `from`.
    using Source = std::function<Result<QList<DueRow>>(QDate from, QDate until)>;
    void addSource(Source source) { m_sources << std::move(source); }

    QDate today() const { return m_records.store().database().clock().today(); }
    /// Rules count from this day: what fell due before is nobody's debt. Until it is set: the day the school got its rules.
    Result<QDate> countsFrom() const;
    Result<> setCountsFrom(QDate day);

    /// All rows of rules in use, due from … until, by day, then in the order of the rules.
    Result<QList<DueRow>> rows(QDate from, QDate until) const;
    /// Overdue, and due until then; nothing that is done.
    Result<QList<DueRow>> open(QDate until) const;
    Result<int> overdueCount() const;
    Result<DueNames> names() const;

    /// Ticks an occurrence off; `alongside` ties papers to the mark, all in one transaction.
    /// Errors: Refused (ticked off already), Invalid (a day to come), NotFound.
    Result<Id<ObligationDone>> markDone(Id<Obligation> rule, const Occurrence& occurrence, QDate day, const QString& note = {},
                                        const std::function<Result<>(qint64 mark)>& alongside = {});
    /// It does not apply this time. Errors: as above; Invalid without a reason.
    Result<Id<ObligationDone>> markSkipped(Id<Obligation> rule, const Occurrence& occurrence, const QString& reason);
    /// The mark is voided; it may be ticked off again.
    Result<> takeBack(Id<ObligationDone> mark, const QString& reason);

    /// One warning a rule for what is overdue.
    Result<QList<RecordIssue>> issues() const;

    RecordService& records() const { return m_records; }

private:
    Result<QList<DueItem>> itemsOf(Obligation rule, const SchoolCalendar& calendar, const QList<ObligationDone>& marks, QDate from, QDate until) const;
    Result<QList<Completion>> completionsOf(const Obligation& rule, QDate from) const;
    Result<QList<Completion>> completionsOfPeriod(const Obligation& rule, const QString& filter) const;
    Result<Id<ObligationDone>> mark(ObligationDone done, const std::function<Result<>(qint64)>& alongside);

    RecordService& m_records;
    QList<Source> m_sources;
};

} // namespace bihuan
