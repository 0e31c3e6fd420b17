// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/zone_coverage.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractTableModel>

namespace bihuan {

/// What the tiles of the board count by.
enum class CoverageGrouping { Building, Department, Kind };

/// Which zones the board lists.
struct CoverageFilter {
    enum class Scope { Gaps, All, NoLeader, TooMany };
    Scope scope = Scope::Gaps;
    CoverageGrouping grouping = CoverageGrouping::Building;
    QString group; ///< empty = all
    QString words;
};

/// The zones in use with what they lack.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Zone, State, Owner, Backup, Leader, Kind, Department };
    static constexpr int columns = 7;
    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(const ZoneCoverage& coverage);
    void setFilter(const CoverageFilter& filter);
    const ZoneCoverage& coverage() const { return m_coverage; }
    const CoveredZone& zone(int row) const { return m_coverage.zones[m_visible[row]]; }
    int rowOf(Id<Zone> zone) const; ///< -1 when it is not shown
    static QString groupOf(const CoveredZone& zone, CoverageGrouping grouping);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const CoveredZone& zone, Column column) const;
    bool accepts(int row) const;
    void refill();

    ZoneCoverage m_coverage;
    QSet<Id<Person>> m_tooMany;
    QStringList m_keys; ///< what the filter looks in
    QList<int> m_visible;
    CoverageFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace bihuan
