// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/wall_tree.h"

#include "core/base/text.h"
#include "ui/widgets/status_pill.h"

#include <QSignalBlocker>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int wallRole = Qt::UserRole + 20; ///< index into the walls; none on the row of a building

QString versionText(const PlacardWall& wall)
{
    const auto& paper = wall.hanging ? wall.hanging : wall.latest;
    if (!paper)
        return {};
    return paper->state == u"posted"_s
        ? WallTree::tr("Version %1, hangs since %2").arg(paper->version).arg(paper->postedOn.toString(Qt::ISODate))
        : WallTree::tr("Version %1, printed on %2").arg(paper->version).arg(paper->printedOn.toString(Qt::ISODate));
}

QString keyOf(const PlacardWall& wall)
{
    QStringList words{ wall.zone.name, wall.zone.code, wall.zone.building, wall.zone.floor, pinyinInitials(wall.zone.name) };
    for (const PlacardContent::Person& one : wall.content.people)
        words << one.name << pinyinInitials(one.name, true);
    if (wall.latest)
        words << wall.latest->shortCode;
    return toHalfWidth(words.join(u'\n')).toLower();
}

} // namespace

Tone placardTone(PlacardNeed need)
{
    switch (need) {
    case PlacardNeed::Remove:
    case PlacardNeed::Stale:
        return Tone::Error;
    case PlacardNeed::Missing:
    case PlacardNeed::NoOwner:
        return Tone::Warning;
    case PlacardNeed::ToPost:
        return Tone::Info;
    case PlacardNeed::None:
        return Tone::Ok;
    }
    return Tone::Neutral;
}

WallTree::WallTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"wallTree"_s);
    setAccessibleName(tr("Walls"));
    setHeaderLabels({ tr("Zone"), tr("Floor"), tr("To do"), tr("Person in charge"), tr("Why"), tr("Placard") });
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
    setItemDelegate(new StatusPillDelegate(this));
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    const int em = fontMetrics().height();
    const int widths[columns] = { em * 10, em * 3, em * 6, em * 6, em * 12, em * 11 };
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, qMax(widths[column], header()->sectionSizeHint(column) + 8));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column != Place)
            return;
        if (!item->data(Place, wallRole).isValid()) {
            tickGroup(item);
        } else {
            const Id<Zone> zone = m_walls[item->data(Place, wallRole).toInt()].zone.id;
            if (item->checkState(Place) == Qt::Checked)
                m_ticked.insert(zone);
            else
                m_ticked.remove(zone);
            followGroups();
        }
        emit ticksChanged();
    });
    connect(this, &QTreeWidget::currentItemChanged, this, &WallTree::currentWallChanged);
}

void WallTree::setWalls(const QList<PlacardWall>& walls)
{
    const Id<Zone> kept = current() >= 0 ? m_walls[current()].zone.id : Id<Zone>();
    const QSignalBlocker quiet(this);
    m_walls = walls;
    m_items.clear();
    m_keys.clear();
    clear();
    QList<QTreeWidgetItem*> groups;
    QFont strong = font();
    strong.setBold(true);
    QSet<Id<Zone>> still;
    for (int at = 0; at < int(m_walls.size()); ++at) {
        const PlacardWall& wall = m_walls[at];
        if (groups.isEmpty() || groups.last()->data(Place, Qt::UserRole).toString() != wall.building) {
            groups << new QTreeWidgetItem({ wall.building });
            groups.last()->setData(Place, Qt::UserRole, wall.building);
            groups.last()->setFont(Place, strong);
            groups.last()->setCheckState(Place, Qt::Unchecked);
        }
        auto* item = new QTreeWidgetItem(groups.last(), { wall.zone.name, wall.zone.floor, placardNeedName(wall.need),
                                                          wall.content.nameOf(u"owner"_s), wall.why, versionText(wall) });
        item->setData(Place, wallRole, at);
        item->setData(Need, ToneRole, int(placardTone(wall.need)));
        item->setCheckState(Place, m_ticked.contains(wall.zone.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(Place, zonePath(wall.zone));
        item->setToolTip(Why, wall.why);
        still << wall.zone.id;
        m_items << item;
        m_keys << keyOf(wall);
    }
    m_ticked.intersect(still);
    addTopLevelItems(groups);
    for (QTreeWidgetItem* group : std::as_const(groups))
        group->setFirstColumnSpanned(true);
    expandAll();
    setFilter(m_words.join(u' '), m_scope, m_building);
    showWall(kept);
}

bool WallTree::fits(const PlacardWall& wall, const QString& key) const
{
    return (!m_scope || m_scope(wall.need)) && (m_building.isEmpty() || wall.building == m_building)
        && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return key.contains(word); });
}

void WallTree::setFilter(const QString& words, const Scope& scope, const QString& building)
{
    m_words = toHalfWidth(words).toLower().split(u' ', Qt::SkipEmptyParts);
    m_scope = scope;
    m_building = building;
    for (int at = 0; at < int(m_walls.size()); ++at)
        m_items[at]->setHidden(!fits(m_walls[at], m_keys[at]));
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = topLevelItem(row);
        int seen = 0, toDo = 0;
        for (int at = 0; at < group->childCount(); ++at)
            if (!group->child(at)->isHidden()) {
                ++seen;
                toDo += m_walls[group->child(at)->data(Place, wallRole).toInt()].need == PlacardNeed::None ? 0 : 1;
            }
        const QSignalBlocker quiet(this);
        const QString name = group->data(Place, Qt::UserRole).toString();
        group->setText(Place, toDo > 0 ? tr("%1 — %n wall(s), %2 with something to do", nullptr, seen).arg(name).arg(toDo)
                                       : tr("%1 — %n wall(s)", nullptr, seen).arg(name));
        group->setHidden(seen == 0);
    }
    followGroups();
    if (current() < 0 && !shown().isEmpty())
        setCurrentItem(m_items[shown().first()]);
}

QList<int> WallTree::shown() const
{
    QList<int> rows;
    for (int at = 0; at < int(m_items.size()); ++at)
        if (!m_items[at]->isHidden())
            rows << at;
    return rows;
}

QList<int> WallTree::ticked() const
{
    QList<int> rows;
    for (const int at : shown())
        if (m_ticked.contains(m_walls[at].zone.id))
            rows << at;
    return rows;
}

int WallTree::current() const
{
    const QTreeWidgetItem* item = currentItem();
    const QVariant at = item && !item->isHidden() ? item->data(Place, wallRole) : QVariant();
    return at.isValid() ? at.toInt() : -1;
}

bool WallTree::showWall(Id<Zone> zone)
{
    for (int at = 0; at < int(m_walls.size()); ++at)
        if (m_walls[at].zone.id == zone && !m_items[at]->isHidden()) {
            setCurrentItem(m_items[at]);
            scrollToItem(m_items[at]);
            return true;
        }
    return false;
}

void WallTree::tickAll(bool tick)
{
    for (const int at : shown()) {
        if (tick)
            m_ticked.insert(m_walls[at].zone.id);
        else
            m_ticked.remove(m_walls[at].zone.id);
    }
    followGroups();
    emit ticksChanged();
}

void WallTree::tickGroup(QTreeWidgetItem* group)
{
    const bool tick = group->checkState(Place) == Qt::Checked;
    for (int at = 0; at < group->childCount(); ++at) {
        if (group->child(at)->isHidden())
            continue;
        const Id<Zone> zone = m_walls[group->child(at)->data(Place, wallRole).toInt()].zone.id;
        if (tick)
            m_ticked.insert(zone);
        else
            m_ticked.remove(zone);
    }
    followGroups();
}

void WallTree::followGroups()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = topLevelItem(row);
        int seen = 0, ticks = 0;
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem* item = group->child(at);
            const bool tick = m_ticked.contains(m_walls[item->data(Place, wallRole).toInt()].zone.id);
            item->setCheckState(Place, tick ? Qt::Checked : Qt::Unchecked);
            seen += item->isHidden() ? 0 : 1;
            ticks += tick && !item->isHidden() ? 1 : 0;
        }
        group->setCheckState(Place, ticks == 0 ? Qt::Unchecked : ticks == seen ? Qt::Checked : Qt::PartiallyChecked);
    }
    viewport()->update();
}

} // namespace bihuan
