// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_states.h"
#include "core/records/record_text.h"
#include "ui/inspection/hazards/hazard_words.h"

#include <QAbstractItemModel>

namespace bihuan {

/// What the board knows of one open item.
struct BoardHazard {
    Id<LoopItem> id;
    LoopState state = LoopState::Discovered;
    QString number;
    bool major = false;
    qint64 zone = 0, department = 0;
    QString zoneName, departmentName, ownerName;
    QString spot, what; ///< one line each
    QDate foundOn, dueOn, doneOn;
};

/// The open hazards in groups with their counts, overdue ones first in each. Filters, groups and sorts by itself, because
/// thousands of rows must follow each key stroke.
class HazardBoardModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, DueColumn, PlaceColumn, WhatColumn, LevelColumn, OwnerColumn, StateColumn, FoundColumn, columns };
    enum class Scope { Open, Overdue, Soon, Major, ToAssign, ToCheck };
    enum class Grouping { State, Department, Zone, Level, None };
    struct Filter {
        QString words;
        Scope scope = Scope::Open;
        std::optional<qint64> department, zone; ///< 0 = those without
        std::optional<bool> major;
    };

    explicit HazardBoardModel(const RecordStore& store, QObject* parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void setItems(const QList<Record>& records); ///< of loopItemType()
    /// Further ones, when a large board is read in slices; they are shown with the last slice.
    void addItems(const QList<Record>& records, bool last);
    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    int total() const { return int(m_items.size()); }
    int shown() const;
    int countOf(Scope scope) const; ///< of all, whatever is filtered
    const BoardHazard* item(const QModelIndex& index) const; ///< null for a group
    QModelIndex indexOf(Id<LoopItem> id) const; ///< invalid when it is not shown
    QList<const BoardHazard*> shownItems() const; ///< in the order shown
    QString cell(const BoardHazard& item, Column column) const;
    QString groupName(int group) const;
    QString groupTitle(int group) const; ///< with its counts
    /// Makes what the filter looks in for some rows more; false when all have it. For idle moments after loading.
    bool prepareSome(int rows);
    /// The departments or zones that have open hazards, by name; 0 stands for none.
    QList<std::pair<qint64, QString>> departments() const;
    QList<std::pair<qint64, QString>> zones() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString title;
        int overdue = 0;
        QList<int> rows; ///< indexes into m_items
    };
    void append(const QList<Record>& records);
    void regroup();
    bool fits(const BoardHazard& item, Scope scope) const;
    bool accepts(int at) const;
    const QString& keyOf(int at) const;
    std::vector<int> makeOrder() const;
    std::pair<qint64, QString> groupOf(const BoardHazard& item) const;
    QList<std::pair<qint64, QString>> named(qint64 BoardHazard::*id, QString BoardHazard::*name) const;

    const RecordStore& m_store;
    RecordText m_text;
    QDate m_today;
    QList<BoardHazard> m_items;
    mutable QStringList m_keys; ///< of the filter, made when first needed
    int m_prepared = 0;
    QHash<qint64, QString> m_zoneNames; ///< paths: rooms of one name in two buildings are told apart
    QList<Group> m_groups;
    std::vector<int> m_order; ///< all items as sorted; empty = to be made
    QStringList m_words;
    Filter m_filter;
    Grouping m_grouping = Grouping::State;
    int m_sortColumn = -1; ///< overdue first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace bihuan
