// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/checks/check_keying.h"
#include "core/inspection/checks/check_plan.h"
#include "core/inspection/checks/check_print.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// Sheets to be printed, or otherwise dealt with together.
struct CheckSelection {
    QDate from, to;                 ///< due between these days; invalid = any
    QStringList buildings;          ///< empty = all; “室外” for none
    QList<Id<Department>> departments;
    QList<Id<Person>> inspectors;   ///< one of them
    QString cycle;                  ///< code, empty = all
    bool onlyOpen = false;          ///< planned and printed ones
    bool onlyUnprinted = false;
};

/// A checked batch: for preview, printer or file.
struct CheckPrintJob {
    QList<Inspection> inspections; ///< in the order of printing
    QList<SheetContent> contents;
    bool filled = false;
    Issues issues;                 ///< what was left out and why; field = title
    std::shared_ptr<CheckSheetPages> pages; ///< null when nothing is to be printed
};

struct CheckReview {
    Id<Person> reviewer;
    QString note;
    QDate date; ///< invalid = today
};

struct CheckCounts {
    int week = 0;       ///< due this week and not done
    int overdue = 0;
    int toReview = 0;
    int toFile = 0;
    int missed = 0;     ///< in the last 30 days
};

/// One row of the statistics: a list or a zone.
struct CheckRate {
    QString name;
    int planned = 0; ///< due up to today
    int inTime = 0, late = 0, missed = 0, overdue = 0;
    int checked = 0, wrong = 0;
};

/// Inspections from the paper to the file. One call, one transaction.
class CheckService {
public:
    CheckService(RecordService& records, LoopService& loop, ShaperSource shaper)
        : planner(records), keying(records, loop), m_records(records), m_shaper(std::move(shaper))
    {
    }

    CheckPlanner planner;
    CheckKeying keying;

    /// Ordered by day, then inspector. Voided ones never.
    Result<QList<Inspection>> select(const CheckSelection& selection) const;

    /// Blank sheets of open checks, or filled ones of those done; others are left out and said so. Changes nothing.
    /// Errors: Refused (a character no font has), Cancelled.
    Result<CheckPrintJob> prepare(const QList<Inspection>& inspections, bool filled, const Progress& progress = {}) const;
    /// Blank sheets whose pages all went out count as printed and are frozen. `pages`: null = all. Returns how many sheets.
    Result<int> recordPrinted(const CheckPrintJob& job, const QSet<int>* pages = nullptr);
    Result<CheckPrintJob> printToPdf(const QList<Inspection>& inspections, bool filled, const QString& path, const Progress& progress = {});

    /// 讲评 of sheets that are done. Errors: Invalid, Refused (the reviewer did one of the checks himself; not done; reviewed already).
    Result<int> review(const QList<Id<Inspection>>& ids, const CheckReview& review);
    /// Reviewed sheets go into the file. Errors: Refused.
    Result<int> file(const QList<Id<Inspection>>& ids, const QString& place, QDate date = {});
    /// Errors: Refused (no reason, not overdue yet, done).
    Result<int> declareMissed(const QList<Id<Inspection>>& ids, const QString& reason);

    Result<CheckCounts> counts() const;
    Result<QList<InspectionLine>> linesOf(Id<Inspection> id) const;

    /// Of checks due between these days, ends included: by list, and by zone.
    Result<QList<CheckRate>> ratesByList(QDate from, QDate to) const;
    Result<QList<CheckRate>> ratesByZone(QDate from, QDate to) const;
    TableContent rateTable(const QList<CheckRate>& rates, const QString& title, QDate from, QDate to) const;

    /// Overdue, missed in the last 30 days, done late or a week ago and not reviewed, and rounds in which nothing was ever wrong
    /// for 60 days.
    Result<QList<RecordIssue>> issues() const;

private:
    Result<QList<Inspection>> found(const QList<Id<Inspection>>& ids) const;
    Result<PrintedSheet> printed(const Inspection& one, const SheetContent& content, bool filled, const QString& school) const;
    Result<> addPatterns(QDate today, QList<RecordIssue>& issues) const;

    RecordService& m_records;
    ShaperSource m_shaper;
};

} // namespace bihuan
