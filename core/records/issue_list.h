// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <functional>

namespace bihuan {

/// An issue and the record that can be opened to put it right.
struct RecordIssue {
    QString kind; ///< RecordKind::code
    qint64 id = 0;
    QString name; ///< of the record
    Issue issue;

    bool operator==(const RecordIssue&) const = default;
};

/// What is to be put right in a school's records: the rules of every kind, and what services find beside them. Checks a few
/// records at a time, because 10,000 take longer than a window may stand still. Hints are left out: nothing is to be done.
class IssueList {
public:
    /// Finds what no rule of a single record can see, such as a year's missing agreements.
    using Source = std::function<Result<QList<RecordIssue>>()>;

    explicit IssueList(const RecordService& records) : m_records(records) {}
    void addSource(Source source) { m_sources << Asked{std::move(source), {}, false}; }

    /// Plans to look at all kinds again. What was found before stays until its kind is finished.
    void markAll();
    /// Plans to look again at what a change of this kind may have altered: itself, the kinds that refer to it, the sources.
    void markChanged(const QString& kind);
    bool isDone() const { return m_pending.isEmpty() && nextSource() == m_sources.cend(); }

    /// Checks at most `count` records, or asks one source once no record is left. After an error everything goes on with
    /// the next kind or source.
    Result<> step(int count);

    /// Kinds in the program's order, problems before warnings; within them the order of entry.
    const QList<RecordIssue>& found() const { return m_found; }
    qsizetype count(Severity severity) const;

private:
    struct Pending {
        const RecordKind* kind = nullptr;
        qint64 after = 0; ///< the last id looked at
        QList<RecordIssue> found;
    };
    struct Asked {
        Source ask;
        QList<RecordIssue> found;
        bool pending = false;
    };
    void plan(const RecordKind& kind);
    void planSources();
    QList<Asked>::const_iterator nextSource() const;
    Result<> checkRecords(int count);
    Result<> askSource();
    void gather();

    const RecordService& m_records;
    QList<Asked> m_sources;
    QList<Pending> m_pending;
    QHash<QString, QList<RecordIssue>> m_byKind; ///< what the rules found
    QList<RecordIssue> m_found;
};

} // namespace bihuan
