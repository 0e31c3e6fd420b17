// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_rows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

class QTimer;

namespace bihuan {

/// The records of one kind as a table: one column per field, and a state column when the kind has one. Filters, groups
/// and sorts by itself, because 10,000 rows must follow each key stroke.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    RecordTableModel(const RecordKind& kind, const RecordStore& store, StatusOf status = {}, QObject* parent = nullptr);
    ~RecordTableModel() override;

    /// Rows keep their place and the view its selection as far as the ids stay the same.
    void setRows(RecordSlices rows);
    /// Every word must occur in some column, or in the pinyin initials of one. Case does not matter.
    void setFilter(const QString& filter);
    const QString& filter() const { return m_filter; }
    /// Only rows whose value in this column is one of these (keys of groupCounts()); empty = any.
    void setWanted(int column, const QSet<QString>& keys);
    /// All of that at once, so that rows come and go only once.
    /// A long list that is still being read in idle moments shows what fits when it has been: see prepared().
    void setFilter(const QString& filter, const QMap<int, QSet<QString>>& wanted);
    const QMap<int, QSet<QString>>& wanted() const { return m_wanted; }
    bool isFiltered() const { return !m_words.isEmpty() || !m_wanted.isEmpty(); }
    bool isPrepared() const { return m_rows->isPrepared(); }

    /// Rows of one value stand together, in the order of groupCounts(), sorted within; -1 = no groups.
    void setGroupColumn(int column);
    int groupColumn() const { return m_groupColumn; }
    bool canGroup(int column) const { return m_rows->canGroup(column); }
    /// The values of the column with how many rows have them under all other filters; a value none has left stays, with 0.
    QList<GroupValue> groupCounts(int column) const;
    /// How many rows there are under all other filters than this column's.
    int countBut(int column) const;
    /// True for the first row shown of each group, when there are groups.
    bool startsGroup(int row) const;

    const RecordKind& kind() const { return m_kind; }
    const Record& record(int row) const { return m_rows->record(m_visible[row]); }
    qint64 id(int row) const { return m_rows->id(m_visible[row]); }
    int rowOf(qint64 id) const; ///< -1 when not shown
    int totalRows() const { return int(m_rows->size()); }
    int statusColumn() const { return m_rows->statusColumn(); }
    QString columnTitle(int column) const;
    QString columnKey(int column) const { return m_rows->keyOf(column); }
    int columnOf(const QString& key) const { return m_rows->columnOf(key); } ///< -1 when there is none
    QString statusText(const Record& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// A long list has been read to its end: states can be counted, and what was typed meanwhile (`filtered`) is applied.
    void prepared(bool filtered);
    /// Some records of a long list could not be read.
    void failed(const Error& error);

private:
    void judge(bool narrowed);
    void rearrange();
    QList<int> wantedRows();
    int groupRank(int row) const;
    void show(const QList<int>& wanted, std::unique_ptr<RecordRows> replacement);
    void removeAllBut(const std::vector<char>& staying);

    const RecordKind& m_kind;
    const RecordStore& m_store;
    StatusOf m_statusOf;
    std::unique_ptr<RecordRows> m_rows;
    QList<int> m_visible; ///< rows of m_rows, in the order shown
    mutable std::vector<int> m_placeOf; ///< row of m_rows → place shown or -1; empty = to be made
    QString m_filter;
    QStringList m_words;
    QMap<int, QSet<QString>> m_wanted;
    std::vector<char> m_wordsFit; ///< by row of m_rows
    std::vector<int> m_verdict; ///< by row: shown, hidden, or the one column whose wish it fails
    std::vector<int> m_order; ///< all rows as grouped and sorted; empty = to be made
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_groupColumn = -1;
    bool m_filterWaits = false; ///< m_words and m_wanted are not applied yet
    QTimer* m_idle; ///< prepares the filter between events
};

} // namespace bihuan
