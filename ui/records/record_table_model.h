// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_text.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace bihuan {

struct RowStatus {
    QString text;
    Tone tone = Tone::Neutral;
};
using StatusOf = std::function<std::optional<RowStatus>(const Record&)>;

/// The records of one kind as a table: one column per field, and a status column when the kind has one. Filters and sorts
/// by itself, because 10,000 rows must follow each key stroke: texts, filter keys and sort ranks are made once and kept.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    RecordTableModel(const RecordKind& kind, const RecordStore& store, StatusOf status = {}, QObject* parent = nullptr);

    /// Rows keep their place and the view its selection as far as the ids stay the same.
    void setRows(QList<Record> rows);
    /// Every word must occur in some column, or in the pinyin initials of one. Case does not matter.
    void setFilter(const QString& filter);
    const QString& filter() const { return m_filter; }

    const RecordKind& kind() const { return m_kind; }
    const Record& record(int row) const { return m_rows[m_visible[row]]; }
    int rowOf(qint64 id) const; ///< -1 when not shown
    int totalRows() const { return int(m_rows.size()); }
    int statusColumn() const { return m_status ? int(m_kind.fields.size()) : -1; }
    QString columnTitle(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textAt(qsizetype row, int column) const;
    const QString& filterKey(qsizetype row) const;
    const QList<int>& ranks(int column) const;
    QList<int> wantedOrder() const;
    void show(const QList<int>& visible, const QList<Record>* replacement);

    const RecordKind& m_kind;
    RecordText m_text;
    StatusOf m_status;
    QList<Record> m_rows;
    QList<int> m_visible; ///< indexes into m_rows, in the order shown
    QString m_filter;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QList<QString> m_filterKeys;
    mutable QHash<int, QList<int>> m_ranks; ///< column → rank of each row
};

} // namespace bihuan
