// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_library.h"

#include <QAbstractTableModel>

namespace bihuan {

/// The items of one checklist, edited where they stand: each cell is saved as it is left, and what a rule forbids is said and
/// not taken over.
class CheckItemsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Number, Content, Standard, Method, Category, Weight, InUse, Source };
    static constexpr int columns = 8;

    CheckItemsModel(CheckLibrary& library, RecordService& records, QObject* parent = nullptr);

    /// Errors are told by failed(); the rows stay as they were.
    void setList(Id<Checklist> list);
    const CheckItem& item(int row) const { return m_items[row]; }
    int rowOf(Id<CheckItem> id) const; ///< -1 when there is none
    void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void failed(const Error& error);

private:
    CheckLibrary& m_library;
    RecordService& m_records;
    Id<Checklist> m_list;
    QList<CheckItem> m_items;
};

} // namespace bihuan
