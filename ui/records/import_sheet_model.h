// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_table.h"

#include <QAbstractTableModel>

class QTableView;

namespace bihuan {

/// A sheet as it stands in the file: columns A, B, C …, rows numbered as Excel does. The rows of the headings stand out,
/// what stands above them is quiet.
class ImportSheetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The sheet must stay where it is until the next call; nullptr = nothing to show.
    void setSheet(const Sheet* sheet);
    /// Numbers of the first and last row of the headings; 0 = none.
    void setHeader(int first, int last);

    int rowOfNumber(int number) const; ///< -1 when that row is empty
    int numberOfRow(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A view for it, in the way of all tables of the import.
    static QTableView* makeView(QAbstractItemModel* model, const QString& name, QWidget* parent);

private:
    const Sheet* m_sheet = nullptr;
    int m_columns = 0;
    int m_firstHeader = 0;
    int m_lastHeader = 0;
};

} // namespace bihuan
