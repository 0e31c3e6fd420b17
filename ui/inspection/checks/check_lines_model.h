// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_line_queries.h"

#include <QAbstractTableModel>
#include <QCache>

namespace bihuan {

/// Findings of all years: only what is shown is read, a stretch at a time, so that a hundred thousand open at once.
class CheckLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Day, Result, Place, Content, Finding, Category, Hazard, Inspection };
    static constexpr int columns = 8;
    static constexpr int stretch = 100; ///< rows read together
    static constexpr int mostFound = 5000; ///< of those a filter by words finds; more are told by hasMore()

    explicit CheckLinesModel(Database& database, QObject* parent = nullptr);

    void setFilter(const CheckLineFilter& filter);
    const CheckLineQuery& query() const { return m_query; }
    void reload();
    bool hasMore() const { return m_more; }
    const CheckLineRow* row(int row) const; ///< null when it cannot be read
    /// By day, zone and category; other columns have no index and stay as they are.
    void sort(int column, Qt::SortOrder order) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const Error& error);

private:
    Database& m_database;
    CheckLineQuery m_query;
    Result<QList<CheckLineRow>> read(int number) const;

    int m_count = 0;
    bool m_more = false;
    QList<qint64> m_found; ///< what the words find, in order; not used without words
    mutable QCache<int, QList<CheckLineRow>> m_read{ 50 }; ///< stretches by their number
};

} // namespace bihuan
