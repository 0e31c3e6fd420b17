// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_items_model.h"

#include "core/base/text.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString CheckItem::*memberOf(CheckItemsModel::Column column)
{
    switch (column) {
    case CheckItemsModel::Column::Content: return &CheckItem::content;
    case CheckItemsModel::Column::Standard: return &CheckItem::standard;
    case CheckItemsModel::Column::Method: return &CheckItem::method;
    case CheckItemsModel::Column::Category: return &CheckItem::category;
    default: return nullptr;
    }
}

} // namespace

CheckItemsModel::CheckItemsModel(CheckLibrary& library, RecordService& records, QObject* parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_records(records)
{
}

void CheckItemsModel::setList(Id<Checklist> list)
{
    m_list = list;
    reload();
}

void CheckItemsModel::reload()
{
    auto items = m_list.isNull() ? Result<QList<CheckItem>>(QList<CheckItem>()) : m_library.items(m_list);
    if (!items) {
        emit failed(items.error());
        return;
    }
    if (items->size() == m_items.size()) { // the cell in front keeps its place
        m_items = *items;
        if (!m_items.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_items.size()) - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_items = *items;
    endResetModel();
}

int CheckItemsModel::rowOf(Id<CheckItem> id) const
{
    for (int row = 0; row < int(m_items.size()); ++row)
        if (m_items[row].id == id)
            return row;
    return -1;
}

int CheckItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int CheckItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckItemsModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= m_items.size())
        return {};
    const CheckItem& one = m_items[at.row()];
    const auto column = static_cast<Column>(at.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole) {
        if (const auto member = memberOf(column))
            return one.*member;
        switch (column) {
        case Column::Number: return at.row() + 1;
        case Column::Weight: return one.weight;
        case Column::Source: return one.source.isEmpty() ? tr("own") : one.source;
        case Column::InUse: return role == Qt::DisplayRole ? QVariant() : role == Qt::ToolTipRole ? QVariant(one.disabled ? tr("Not in use") : tr("In use")) : QVariant(!one.disabled);
        default: return {};
        }
    }
    if (role == Qt::CheckStateRole && column == Column::InUse)
        return one.disabled ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::AccessibleTextRole && column == Column::InUse)
        return one.disabled ? tr("Not in use") : tr("In use");
    if (role == Qt::ForegroundRole && one.disabled)
        return QApplication::palette().color(QPalette::PlaceholderText);
    if (role == Qt::FontRole && one.disabled) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    return {};
}

QVariant CheckItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return tr("No.");
    case Column::Content: return tr("What to check");
    case Column::Standard: return tr("In order when");
    case Column::Method: return tr("How");
    case Column::Category: return tr("Category");
    case Column::Weight: return tr("Weight");
    case Column::InUse: return tr("In use");
    case Column::Source: return tr("Source");
    }
    return {};
}

Qt::ItemFlags CheckItemsModel::flags(const QModelIndex& at) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(at);
    const auto column = static_cast<Column>(at.column());
    if (column == Column::InUse)
        flags |= Qt::ItemIsUserCheckable;
    else if (column != Column::Number && column != Column::Source)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CheckItemsModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (!at.isValid() || at.row() >= m_items.size())
        return false;
    CheckItem changed = m_items[at.row()];
    const auto column = static_cast<Column>(at.column());
    if (column == Column::InUse && role == Qt::CheckStateRole)
        changed.disabled = value.toInt() != Qt::Checked;
    else if (role != Qt::EditRole)
        return false;
    else if (column == Column::Weight)
        changed.weight = qBound(1, value.toInt(), 9);
    else if (const auto member = memberOf(column))
        changed.*member = cleanLine(value.toString());
    else
        return false;
    const Record before = checkItemType().toRecord(m_items[at.row()]), after = checkItemType().toRecord(changed);
    if (before == after)
        return false;
    const auto saved = m_records.save(checkItemType().kind(), after);
    if (!saved) {
        emit failed(saved.error());
        return false;
    }
    if (const auto stored = m_records.store().find(checkItemType(), changed.id); stored && *stored && at.row() < m_items.size())
        m_items[at.row()] = **stored;
    emit dataChanged(index(at.row(), 0), index(at.row(), columns - 1));
    return true;
}

} // namespace bihuan
