// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_board.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractTableModel>

namespace bihuan {

/// The word and colour of a row of the board: the state of its paper, or that there is none yet.
struct BoardState {
    QString text;
    Tone tone = Tone::Neutral;
};
BoardState boardState(const BoardRow& row);

/// The rows of the year's board, filtered by department, by who still owes, and by what is typed.
class AgreementTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, State, Department, Posts, Category, Number, IssuedOn, ReturnedOn, Location, ShortCode };
    static constexpr int columns = 10;
    enum class Scope { All, Owing, NotIssued, NotPrinted, Out, Back, Late, LateHires, Leavers, Lost };
    static bool isInScope(const BoardRow& row, Scope scope);

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const QList<BoardRow>& rows);
    /// These rows of the board have changed; the selection stays unless other rows come to be shown.
    void updateRows(const QList<BoardRow>& rows, const QList<int>& changed);
    void setFilter(const QString& words, Scope scope, const QString& department);
    const BoardRow& boardRow(int row) const { return m_rows[m_visible[row]]; }
    int boardIndex(int row) const { return m_visible[row]; }
    const QList<int>& shown() const { return m_visible; } ///< indexes into the board, in the order shown
    bool isSorted() const { return m_sortColumn >= 0; }
    int rowOf(Id<Person> person) const; ///< -1 when not shown
    int totalRows() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool accepts(int row) const;
    const QString& filterKey(int row) const;
    void refill();

    QList<BoardRow> m_rows;
    QList<int> m_visible;
    QStringList m_words;
    mutable QList<QString> m_filterKeys; ///< made when first needed: typing must not wait for 10,000 people
    Scope m_scope = Scope::All;
    QString m_department;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace bihuan
