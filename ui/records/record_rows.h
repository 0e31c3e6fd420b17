// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_slices.h"
#include "core/records/record_text.h"
#include "ui/widgets/status_pill.h"

#include <functional>
#include <optional>
#include <vector>

namespace bihuan {

struct RowStatus {
    QString text;
    Tone tone = Tone::Neutral;
};
using StatusOf = std::function<std::optional<RowStatus>(const Record&)>;

/// One of the values by which a column's rows are grouped.
struct GroupValue {
    QString key; ///< stable: the id referred to, the choice's code, “yes” or “no”, a state's word; empty = no value
    QString text;
    int count = 0;
};

/// Which of the values each row of a column has: several for several references, else one.
struct RowGroups {
    QList<GroupValue> values; ///< in the order they are offered; counts of all rows
    std::vector<int> start; ///< row r has of[start[r]] … of[start[r + 1] - 1], indexes into values
    std::vector<int> of;

    int first(qsizetype row) const { return of[size_t(start[size_t(row)])]; }
    template <class Visit> void each(qsizetype row, Visit visit) const
    {
        for (int at = start[size_t(row)]; at < start[size_t(row) + 1]; ++at)
            visit(of[size_t(at)]);
    }
};

/// The records of one kind with what a list needs of each: 10,000 of them must follow each key stroke, so texts to look
/// in, sort ranks and groups are made once, when first needed, and kept. Columns: the fields, then the state if any.
class RecordRows {
public:
    /// The key of the state's column, which is no field; in saved filters and exports.
    static const QString stateKey;

    RecordRows(const RecordKind& kind, const RecordStore& store, StatusOf status, RecordSlices records = {});

    qsizetype size() const { return m_records.size(); }
    const Record& record(qsizetype row) const { return m_records.record(row); }
    qint64 id(qsizetype row) const { return m_records.id(row); } ///< at once, also when the record is not read yet
    const std::optional<Error>& problem() const { return m_records.problem(); }
    qsizetype rowOf(qint64 id) const; ///< -1 when there is none
    int columnCount() const { return int(m_kind.fields.size()) + (m_statusOf ? 1 : 0); }
    int statusColumn() const { return m_statusOf ? int(m_kind.fields.size()) : -1; }
    const Field* field(int column) const { return column < m_kind.fields.size() ? &m_kind.fields[column] : nullptr; }
    QString keyOf(int column) const;
    int columnOf(const QString& key) const; ///< -1 when there is none

    /// What a cell shows: masked, one line.
    QString text(qsizetype row, int column) const;
    const RowStatus& status(qsizetype row) const; ///< empty word = none

    /// Every word, in lower case, occurs in some column or in the pinyin initials of one.
    bool matches(qsizetype row, const QStringList& words) const;
    /// Makes what matches() looks in for some rows more; false when all have it. For idle moments after loading.
    bool prepareSome(qsizetype rows) const;
    /// matches() and status() answer at once. A short list always does.
    bool isPrepared() const { return m_prepared >= size() || size() <= RecordSlices::readAtOnce; }

    /// Chinese by pinyin, numbers in texts by their value; equal values have equal ranks.
    const std::vector<int>& ranks(int column) const;

    /// References, choices, yes-or-no fields and the state.
    bool canGroup(int column) const;
    const RowGroups& groups(int column) const;

private:
    const QString& haystack(qsizetype row) const;
    QString lookup(const Field& field, const QVariant& value) const;
    std::vector<int> makeRanks(int column) const;
    RowGroups makeGroups(int column) const;
    QStringList keysOf(qsizetype row, int column) const;
    void order(RowGroups& groups, int column) const;

    const RecordKind& m_kind;
    const RecordStore& m_store;
    StatusOf m_statusOf;
    RecordSlices m_records;
    RecordText m_text;
    mutable QHash<qint64, qsizetype> m_rowOf;
    mutable std::vector<std::optional<RowStatus>> m_status;
    mutable QList<QString> m_haystacks;
    mutable qsizetype m_prepared = 0; ///< rows before this one have their haystack
    mutable QHash<QString, QString> m_lookups; ///< column and value → text to look in, for values many rows share
    mutable QHash<int, std::vector<int>> m_ranks;
    mutable QHash<int, RowGroups> m_groups;
};

} // namespace bihuan
