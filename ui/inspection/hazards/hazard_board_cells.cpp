// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of the board shows.
#include "ui/inspection/hazards/hazard_board_model.h"
#include "ui/widgets/status_pill.h"

#include <QApplication>

namespace bihuan {

using namespace Qt::StringLiterals;

QString HazardBoardModel::groupName(int group) const
{
    return m_groups[group].title.isEmpty() ? tr("Open hazards") : m_groups[group].title;
}

QString HazardBoardModel::groupTitle(int group) const
{
    const Group& one = m_groups[group];
    return one.overdue > 0 ? tr("%1  %2, %3 overdue").arg(groupName(group)).arg(one.rows.size()).arg(one.overdue)
                           : tr("%1  %2").arg(groupName(group)).arg(one.rows.size());
}

QString HazardBoardModel::cell(const BoardHazard& item, Column column) const
{
    switch (column) {
    case NumberColumn:
        return item.number.isEmpty() ? tr("(no number yet)") : item.number;
    case DueColumn:
        return dueWords(item.state, item.dueOn, item.doneOn, m_today).text;
    case PlaceColumn:
        return placeWords(item.zoneName, item.spot);
    case WhatColumn:
        return item.what;
    case LevelColumn:
        return item.major ? tr("Major") : tr("General");
    case OwnerColumn:
        return item.ownerName.isEmpty() ? item.departmentName : item.ownerName;
    case StateColumn:
        return loopStateName(item.state);
    case FoundColumn:
        return item.foundOn.toString(Qt::ISODate);
    case columns:
        break;
    }
    return {};
}

QVariant HazardBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardHazard* one = item(index);
    if (!one) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return groupTitle(index.row());
        if (role == Qt::FontRole) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    }
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(*one, column);
    case Qt::ToolTipRole:
        return column == DueColumn && one->dueOn.isValid() ? QVariant(tr("Due on %1").arg(one->dueOn.toString(Qt::ISODate)))
            : column == PlaceColumn || column == WhatColumn || column == OwnerColumn ? QVariant(cell(*one, column))
                                                                                      : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell(*one, column));
    case IdRole:
        return one->id.value();
    case ToneRole:
        if (column == DueColumn)
            return int(dueWords(one->state, one->dueOn, one->doneOn, m_today).tone);
        if (column == StateColumn)
            return int(stateWord(one->state).tone);
        return column == LevelColumn && one->major ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant HazardBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("Number");
    case DueColumn:
        return tr("Due");
    case PlaceColumn:
        return tr("Place");
    case WhatColumn:
        return tr("What is wrong");
    case LevelColumn:
        return tr("Level");
    case OwnerColumn:
        return tr("Who");
    case StateColumn:
        return tr("State");
    case FoundColumn:
        return tr("Found on");
    case columns:
        break;
    }
    return {};
}

Qt::ItemFlags HazardBoardModel::flags(const QModelIndex& index) const
{
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

} // namespace bihuan
