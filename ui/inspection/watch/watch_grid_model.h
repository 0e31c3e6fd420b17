// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_findings.h"

#include <QAbstractTableModel>

namespace bihuan {

/// Times and points below each other, days side by side: either the roster that holds from a day on, or one week as it is.
class WatchGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        FindingsRole = Qt::UserRole + 20, ///< QStringList: what is wrong with the cell, in words
        ChangedRole,                      ///< QStringList: who stands in for whom
        WatchedRole,                      ///< bool: false = nobody is needed then
        OffRole,                          ///< bool: no lessons on this day
    };
    struct Cell {
        QStringList names;    ///< a line each: “张伟、李娜”, “单周：王芳”
        QStringList changed;
        QStringList findings;
        bool problem = false; ///< one of the findings is more than a warning
        bool watched = true;
    };

    explicit WatchGridModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void showRoster(const WatchBook& book, QDate from);
    void showWeek(const WatchBook& book, QDate day);

    static constexpr int firstDay = 2; ///< columns before it: time, point
    const WatchSlot* slotOf(int row) const;
    const WatchPoint* pointOf(int row) const;
    int weekdayOf(int column) const; ///< of the roster, 0 for the first columns and days without lessons
    QDate dateOf(int column) const;  ///< in the roster: the first such day from its beginning on
    const Cell& cell(const QModelIndex& index) const { return m_cells[index.row()][index.column() - firstDay]; }
    bool isCell(const QModelIndex& index) const { return index.isValid() && index.column() >= firstDay; }
    QModelIndex find(Id<WatchSlot> slot, Id<WatchPoint> point, int weekday) const;
    const QList<WatchFinding>& findings() const { return m_findings; }
    const WatchBook& book() const { return m_book; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Rows of the time that begins at this row; 0 elsewhere.
    int rowsOfTime(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Column {
        QDate date;
        int weekday = 0;
        QString title, note;
        bool off = false;
    };
    void fillRows();
    void addFindings(const QList<WatchFinding>& findings, bool byDate);
    QString describe(const QModelIndex& index) const;

    WatchBook m_book;
    QList<std::pair<Id<WatchSlot>, Id<WatchPoint>>> m_rows;
    QList<Column> m_columns;
    QList<QList<Cell>> m_cells;
    QList<WatchFinding> m_findings;
};

} // namespace bihuan
