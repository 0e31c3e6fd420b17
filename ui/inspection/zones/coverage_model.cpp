// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/coverage_model.h"

#include "core/base/text.h"

namespace bihuan {

using namespace Qt::StringLiterals;

void CoverageModel::setCoverage(const ZoneCoverage& coverage)
{
    beginResetModel();
    m_coverage = coverage;
    m_tooMany.clear();
    for (const ZoneLoad& load : coverage.loads)
        if (load.tooMany)
            m_tooMany << load.person;
    m_keys.clear();
    for (const CoveredZone& zone : coverage.zones) {
        const QStringList names{ zone.owner, zone.backup, zone.leader };
        QStringList parts{ zone.path, zone.zone.code, zone.department, zone.kind, pinyinInitials(zone.path) };
        for (const QString& name : names)
            parts << name << pinyinInitials(name, true);
        m_keys << toHalfWidth(parts.join(u'\n')).toLower();
    }
    refill();
    endResetModel();
}

void CoverageModel::setFilter(const CoverageFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

QString CoverageModel::groupOf(const CoveredZone& zone, CoverageGrouping grouping)
{
    switch (grouping) {
    case CoverageGrouping::Building:
        return zone.building;
    case CoverageGrouping::Department:
        return zone.department;
    case CoverageGrouping::Kind:
        return zone.kind;
    }
    return {};
}

bool CoverageModel::accepts(int row) const
{
    const CoveredZone& zone = m_coverage.zones[row];
    using Scope = CoverageFilter::Scope;
    if ((m_filter.scope == Scope::Gaps && zone.gaps.isEmpty()) || (m_filter.scope == Scope::NoLeader && !zone.zone.leader.isNull())
        || (m_filter.scope == Scope::TooMany && !m_tooMany.contains(zone.zone.owner)))
        return false;
    if (!m_filter.group.isEmpty() && groupOf(zone, m_filter.grouping) != m_filter.group)
        return false;
    for (const QString& word : toHalfWidth(m_filter.words).toLower().split(u' ', Qt::SkipEmptyParts))
        if (!m_keys[row].contains(word))
            return false;
    return true;
}

void CoverageModel::refill()
{
    m_visible.clear();
    for (int row = 0; row < int(m_coverage.zones.size()); ++row)
        if (accepts(row))
            m_visible << row;
    if (m_sortColumn < 0)
        return;
    const ZoneOrder order;
    const auto column = static_cast<Column>(m_sortColumn);
    const auto before = [&](int a, int b) {
        const CoveredZone &one = m_coverage.zones[a], &other = m_coverage.zones[b];
        if (column == Column::State) {
            const auto rank = [](const CoveredZone& zone) { return zone.gaps.isEmpty() ? 99 : int(zone.gaps.first()); };
            return rank(one) < rank(other);
        }
        return column == Column::Zone ? order(one.zone, other.zone) : order.before(text(one, column), text(other, column));
    };
    std::stable_sort(m_visible.begin(), m_visible.end(),
                     [&](int a, int b) { return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a); });
}

void CoverageModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    refill();
    endResetModel();
}

int CoverageModel::rowOf(Id<Zone> id) const
{
    for (int row = 0; row < int(m_visible.size()); ++row)
        if (zone(row).zone.id == id)
            return row;
    return -1;
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CoverageModel::text(const CoveredZone& zone, Column column) const
{
    switch (column) {
    case Column::Zone:
        return zone.path;
    case Column::State: {
        if (zone.gaps.isEmpty())
            return tr("Covered");
        const QString first = zoneGapName(zone.gaps.first());
        return zone.gaps.size() > 1 ? tr("%1 +%2").arg(first).arg(zone.gaps.size() - 1) : first;
    }
    case Column::Owner:
        return zone.owner;
    case Column::Backup:
        return zone.backup;
    case Column::Leader:
        return zone.leader;
    case Column::Kind:
        return zone.kind;
    case Column::Department:
        return zone.department;
    }
    return {};
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    const CoveredZone& one = zone(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        if (column == Column::State && !one.gaps.isEmpty()) {
            QStringList names;
            for (const ZoneGap gap : one.gaps)
                names << zoneGapName(gap);
            return names.join(u'\n');
        }
        return text(one, column);
    case IdRole:
        return one.zone.id.value();
    case ToneRole:
        if (column == Column::State)
            return int(one.gaps.isEmpty()                           ? Tone::Ok
                           : one.gaps.first() <= ZoneGap::TwoOwners ? Tone::Error
                                                                    : Tone::Warning);
        return {};
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Zone:
        return tr("Zone");
    case Column::State:
        return tr("State");
    case Column::Owner:
        return zoneType().kind().field(u"owner"_s)->title();
    case Column::Backup:
        return zoneType().kind().field(u"backup"_s)->title();
    case Column::Leader:
        return zoneType().kind().field(u"leader"_s)->title();
    case Column::Kind:
        return tr("Kind");
    case Column::Department:
        return tr("Department");
    }
    return {};
}

} // namespace bihuan
