// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_wall.h"
#include "ui/widgets/theme.h"

#include <QSet>
#include <QTreeWidget>

#include <functional>

namespace bihuan {

Tone placardTone(PlacardNeed need);

/// The walls by building, each with what it wants and a box to tick. A building's box ticks what is shown of it.
class WallTree final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Place, Floor, Need, Owner, Why, Version, columns };

    explicit WallTree(QWidget* parent = nullptr);

    /// Ticks and the current wall stay with their zones.
    void setWalls(const QList<PlacardWall>& walls);
    using Scope = std::function<bool(PlacardNeed)>;
    /// `scope` none = all; `building` empty = all. Words are looked for in name, code, place, people and short code.
    void setFilter(const QString& words, const Scope& scope, const QString& building);

    // Indexes into the walls, in the order of the tree
    QList<int> shown() const;
    QList<int> ticked() const; ///< of those shown
    int current() const;       ///< -1 when there is none
    /// Makes it the current one; false when the filter hides it or there is no such wall.
    bool showWall(Id<Zone> zone);
    void tickAll(bool tick); ///< all shown

signals:
    void ticksChanged();
    void currentWallChanged();

private:
    void tickGroup(QTreeWidgetItem* group);
    void followGroups();
    bool fits(const PlacardWall& wall, const QString& key) const;

    QList<PlacardWall> m_walls;
    QList<QTreeWidgetItem*> m_items; ///< of the walls
    QStringList m_keys;              ///< what each is found by
    QSet<Id<Zone>> m_ticked;
    QStringList m_words;
    Scope m_scope;
    QString m_building;
};

} // namespace bihuan
