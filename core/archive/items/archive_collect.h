// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting: the records of a year become archive items in one step.
#pragma once

#include "core/archive/items/archive_files.h"
#include "core/archive/items/archive_undo.h"
#include "core/documents/page_set.h"

namespace bihuan {

/// Where a subject's records are and when they are finished. One row for each ArchiveRule::code.
struct CollectSource {
    QString rule;        ///< ArchiveRule::code
    QString kind;        ///< RecordKind::code
    QString dateColumn;  ///< the day of the record; the date of the item
    QString yearColumn = {};  ///< an integer that says the year; empty = that of the day
    QString stateColumn = {}; ///< of `finished` and `left`; empty = every record is finished
    QStringList finished = {};
    QStringList left = {};    ///< never filed: cancelled, replaced, missed
    QString finishedOn = {};  ///< instead of a state: a day that is set when it is finished
    QString unlessEmpty = {}; ///< with finishedOn: finished, too, when this text is empty (a letter without slip)
    QString nameColumn = {};  ///< {{名称}}; empty = the kind's name
    QString numberColumn = {};
    QString authorColumn = {}; ///< empty = the school
    QString secrecyColumn = {}; ///< a choice with the codes of secrecyChoices(); others mean none
    QString splitColumn = {}; ///< {{分组}}; records of one value make one item when the rule says "all"
    bool splitByTerm = false; ///< and those of one term
    /// Rows of one paper: a single record stands for all of its day (a roster) or of its group (totals of a topic).
    enum class Paper { OfItself, OfTheDay, OfTheGroup } paper = Paper::OfItself;
    std::function<bool(const RecordKind&, const Record&)> fits = {};
};
const QList<CollectSource>& collectSources();

/// A record as it stands in a plan.
struct CollectEntry {
    QString kind;
    qint64 id = 0;
    QString name;
    QDate day;
    QString why; ///< of one that is not finished: its state
};

/// One item that is made, or gets more records.
struct CollectProposal {
    ArchiveRule rule;
    ArchiveItem item; ///< id null = new
    QList<CollectEntry> entries;
};

/// What collecting a year would do. Nothing is changed.
struct CollectPlan {
    struct Part {
        ArchiveRule rule;
        int fresh = 0;     ///< records that would be collected
        int collected = 0; ///< that are already
        QList<CollectEntry> unfinished;
    };
    int year = 0;
    QList<Part> parts; ///< rules in use whose kind is there, in their order
    QList<CollectProposal> proposals;
    int fresh() const;
    int collected() const;
    int unfinished() const;
};

class ArchiveCollector {
public:
    ArchiveCollector(RecordService& records, PageCounter& pages) : m_records(records), m_pages(pages) {}

    /// `rules`: codes; empty = all in use. Errors: Invalid (a year that cannot be; an unknown rule), Storage.
    Result<CollectPlan> plan(int year, const QStringList& rules = {}) const;
    /// Counts the pages of every record, which takes long when forms have to be laid out, then one transaction. What was collected since the plan
    /// was made is refused: nothing is collected twice. Errors: Refused (nothing to collect), Conflict, Cancelled (nothing was changed).
    Result<ArchiveUndo> collect(const CollectPlan& plan, const Progress& progress = {});

private:
    Result<QString> titleOf(const ArchiveRule& rule, const CollectSource& source, int year, const RecordKind& kind, const Record& first, const QString& group, const QString& school) const;

    RecordService& m_records;
    PageCounter& m_pages;
};

} // namespace bihuan
