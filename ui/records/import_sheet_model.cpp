// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_sheet_model.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace bihuan {

using namespace Qt::StringLiterals;

void ImportSheetModel::setSheet(const Sheet* sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_columns = 0;
    m_firstHeader = m_lastHeader = 0;
    if (sheet)
        for (const QStringList& row : sheet->rows)
            m_columns = qMax(m_columns, int(row.size()));
    endResetModel();
}

void ImportSheetModel::setHeader(int first, int last)
{
    m_firstHeader = first;
    m_lastHeader = last;
    if (rowCount() > 0 && m_columns > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    emit headerDataChanged(Qt::Vertical, 0, qMax(0, rowCount() - 1));
}

int ImportSheetModel::rowOfNumber(int number) const { return m_sheet ? int(m_sheet->rowNumbers.indexOf(number)) : -1; }

int ImportSheetModel::numberOfRow(int row) const { return m_sheet ? m_sheet->rowNumbers.value(row) : 0; }

int ImportSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->rows.size());
}

int ImportSheetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant ImportSheetModel::data(const QModelIndex& index, int role) const
{
    const int number = m_sheet->rowNumbers[index.row()];
    const bool heading = number >= m_firstHeader && number <= m_lastHeader;
    switch (role) {
    case Qt::DisplayRole: return m_sheet->text(index.row(), index.column()).simplified();
    case Qt::ToolTipRole: return m_sheet->text(index.row(), index.column());
    case Qt::FontRole:
        if (heading) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        return heading ? QVariant(toneColors(Tone::Info, QApplication::palette()).background) : QVariant();
    case Qt::ForegroundRole:
        if (heading)
            return toneColors(Tone::Info, QApplication::palette()).text;
        return number < m_firstHeader ? QVariant(QApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    default: return {};
    }
}

QVariant ImportSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return orientation == Qt::Horizontal ? columnLetters(section) : QString::number(numberOfRow(section));
}

QTableView* ImportSheetModel::makeView(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setResizeContentsPrecision(40);
    return view;
}

} // namespace bihuan
