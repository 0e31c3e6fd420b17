// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_board_model.h"

#include "core/base/text.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// The order of work, not of the loop: what waits for the office first.
int stageOf(LoopState state)
{
    static constexpr LoopState order[] = { LoopState::Discovered, LoopState::Registered, LoopState::Reopened,
                                           LoopState::Submitted,  LoopState::Verified,   LoopState::Returned,
                                           LoopState::Assigned,   LoopState::Rectifying, LoopState::Closed };
    return int(std::find(std::begin(order), std::end(order), state) - std::begin(order));
}

QCollator chinese()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

} // namespace

HazardBoardModel::HazardBoardModel(const RecordStore& store, QObject* parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_text(store)
    , m_today(store.database().clock().today())
{
}

void HazardBoardModel::setItems(const QList<Record>& records)
{
    m_items.clear();
    m_text.forget();
    m_zoneNames.clear();
    if (const auto zones = m_store.list(zoneType(), { .voidedToo = true }))
        for (const Zone& zone : *zones)
            m_zoneNames.insert(zone.id.value(), zonePath(zone));
    append(records);
    regroup();
}

void HazardBoardModel::addItems(const QList<Record>& records, bool last)
{
    append(records);
    if (last)
        regroup();
}

void HazardBoardModel::append(const QList<Record>& records)
{
    // By position in the record: a struct of forty fields for each of thousands of rows would be felt.
    static const RecordKind& kind = loopItemType().kind();
    static const qsizetype number = kind.indexOf(u"number"_s), state = kind.indexOf(u"state"_s), level = kind.indexOf(u"level"_s),
                           zone = kind.indexOf(u"zone"_s), spot = kind.indexOf(u"spot"_s), what = kind.indexOf(u"description"_s),
                           department = kind.indexOf(u"department"_s), owner = kind.indexOf(u"owner"_s),
                           found = kind.indexOf(u"found_on"_s), due = kind.indexOf(u"due_on"_s), done = kind.indexOf(u"done_on"_s);
    static const QString departments = u"department"_s, people = u"person"_s, major = u"major"_s;
    m_items.reserve(m_items.size() + records.size());
    const auto name = [this](const QString& of, qint64 id) { return id == 0 ? QString() : m_text.nameOf(of, id); };
    for (const Record& record : records) {
        const QVariantList& v = record.values;
        BoardHazard item;
        item.id = Id<LoopItem>(record.id);
        item.state = loopStateFromCode(v[state].toString()).value_or(LoopState::Discovered);
        item.number = v[number].toString();
        item.major = v[level].toString() == major;
        item.zone = v[zone].toLongLong();
        item.department = v[department].toLongLong();
        item.zoneName = m_zoneNames.value(item.zone);
        item.departmentName = name(departments, item.department);
        item.ownerName = name(people, v[owner].toLongLong());
        item.spot = v[spot].toString();
        item.what = v[what].toString().left(200).simplified();
        item.foundOn = v[found].toDate();
        item.dueOn = v[due].toDate();
        item.doneOn = v[done].toDate();
        m_items << item;
    }
    m_keys.clear();
    m_prepared = 0;
    m_order.clear();
}

bool HazardBoardModel::prepareSome(int rows)
{
    for (const int end = qMin(int(m_items.size()), m_prepared + rows); m_prepared < end; ++m_prepared)
        keyOf(m_prepared);
    return m_prepared < int(m_items.size());
}

bool HazardBoardModel::fits(const BoardHazard& item, Scope scope) const
{
    switch (scope) {
    case Scope::Open:
        return true;
    case Scope::Overdue:
        return isOverdue(item.state, item.dueOn, item.doneOn, m_today);
    case Scope::Soon:
        return item.dueOn.isValid() && !item.doneOn.isValid() && item.dueOn >= m_today && m_today.daysTo(item.dueOn) <= 3;
    case Scope::Major:
        return item.major;
    case Scope::ToAssign:
        return item.state == LoopState::Discovered || item.state == LoopState::Registered || item.state == LoopState::Reopened;
    case Scope::ToCheck:
        return item.state == LoopState::Submitted || item.state == LoopState::Verified;
    }
    return true;
}

int HazardBoardModel::countOf(Scope scope) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [&](const BoardHazard& item) { return fits(item, scope); }));
}

void HazardBoardModel::setFilter(const Filter& filter)
{
    m_filter = filter;
    m_words = toHalfWidth(filter.words).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    regroup();
}

void HazardBoardModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    regroup();
}

void HazardBoardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_order.clear();
    regroup();
}

const QString& HazardBoardModel::keyOf(int at) const
{
    if (m_keys.isEmpty())
        m_keys.resize(m_items.size());
    QString& key = m_keys[at];
    if (key.isEmpty()) {
        const BoardHazard& item = m_items[at];
        QStringList parts{ pinyinInitials(item.zoneName), pinyinInitials(item.ownerName, true), pinyinInitials(item.departmentName),
                           pinyinInitials(item.what) };
        for (int column = 0; column < columns; ++column)
            parts << cell(item, Column(column));
        parts << item.departmentName;
        key = parts.join(u'\n').toLower() + u'\n';
    }
    return key;
}

bool HazardBoardModel::accepts(int at) const
{
    const BoardHazard& item = m_items[at];
    if (!fits(item, m_filter.scope) || (m_filter.department && *m_filter.department != item.department)
        || (m_filter.zone && *m_filter.zone != item.zone) || (m_filter.major && *m_filter.major != item.major))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return keyOf(at).contains(word); });
}

/// What a group sorts by, and its title.
std::pair<qint64, QString> HazardBoardModel::groupOf(const BoardHazard& item) const
{
    switch (m_grouping) {
    case Grouping::State:
        return { stageOf(item.state), loopStateName(item.state) };
    case Grouping::Department:
        return { item.department == 0 ? -1 : 0, item.department == 0 ? tr("(no department)") : item.departmentName };
    case Grouping::Zone:
        return { item.zone == 0 ? 1 : 0, item.zone == 0 ? tr("(no zone)") : item.zoneName };
    case Grouping::Level:
        return item.major ? std::pair<qint64, QString>{ 0, tr("Major hazards") } : std::pair<qint64, QString>{ 1, tr("General hazards") };
    case Grouping::None:
        break;
    }
    return { 0, {} };
}

std::vector<int> HazardBoardModel::makeOrder() const
{
    std::vector<int> order(size_t(m_items.size()), 0);
    std::iota(order.begin(), order.end(), 0);
    const auto day = [](QDate date) { return date.isValid() ? date.toJulianDay() : std::numeric_limits<qint64>::max(); };
    const auto column = Column(m_sortColumn);
    if (m_sortColumn < 0) {
        // Overdue first and the longest at the top, then by the day; of the same day major ones first; what is done last.
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const BoardHazard& left = m_items[a];
            const BoardHazard& right = m_items[b];
            if (left.doneOn.isValid() != right.doneOn.isValid())
                return right.doneOn.isValid();
            const qint64 leftDay = day(left.dueOn), rightDay = day(right.dueOn);
            return leftDay != rightDay ? leftDay < rightDay : left.major && !right.major;
        });
    } else if (column == DueColumn || column == FoundColumn || column == StateColumn || column == LevelColumn) {
        const auto value = [&](int at) {
            const BoardHazard& item = m_items[at];
            return column == DueColumn ? day(item.dueOn)
                : column == FoundColumn ? day(item.foundOn)
                : column == StateColumn ? qint64(stageOf(item.state))
                                        : qint64(item.major ? 0 : 1);
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return value(a) < value(b); });
    } else {
        const QCollator collator = chinese();
        QHash<QString, int> known;
        std::vector<QCollatorSortKey> keys;
        std::vector<int> keyOfItem(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            const QString text = cell(m_items[qsizetype(i)], column);
            auto at = known.constFind(text);
            if (at == known.constEnd()) {
                at = known.insert(text, int(keys.size()));
                keys.push_back(collator.sortKey(text));
            }
            keyOfItem[i] = *at;
        }
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return keyOfItem[size_t(a)] != keyOfItem[size_t(b)]
                && keys[size_t(keyOfItem[size_t(a)])].compare(keys[size_t(keyOfItem[size_t(b)])]) < 0;
        });
    }
    if (m_sortColumn >= 0 && m_sortOrder == Qt::DescendingOrder)
        std::reverse(order.begin(), order.end());
    return order;
}

void HazardBoardModel::regroup()
{
    beginResetModel();
    m_groups.clear();
    if (m_order.size() != size_t(m_items.size()))
        m_order = makeOrder();
    QHash<QString, int> groupAt;
    QList<qint64> places;
    for (const int at : m_order) {
        if (!accepts(at))
            continue;
        const auto [place, title] = groupOf(m_items[at]);
        auto known = groupAt.constFind(title);
        if (known == groupAt.constEnd()) {
            known = groupAt.insert(title, int(m_groups.size()));
            m_groups << Group{ title, 0, {} };
            places << place;
        }
        Group& group = m_groups[*known];
        group.rows << at;
        group.overdue += fits(m_items[at], Scope::Overdue) ? 1 : 0;
    }
    std::vector<int> order(size_t(m_groups.size()), 0);
    std::iota(order.begin(), order.end(), 0);
    const QCollator collator = chinese();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return places[a] != places[b] ? places[a] < places[b] : collator.compare(m_groups[a].title, m_groups[b].title) < 0;
    });
    QList<Group> sorted;
    for (const int at : order)
        sorted << m_groups[at];
    m_groups = sorted;
    endResetModel();
}

int HazardBoardModel::shown() const
{
    qsizetype rows = 0;
    for (const Group& group : m_groups)
        rows += group.rows.size();
    return int(rows);
}

const BoardHazard* HazardBoardModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_items[m_groups[int(index.internalId()) - 1].rows[index.row()]];
}

QModelIndex HazardBoardModel::indexOf(Id<LoopItem> id) const
{
    for (int group = 0; group < int(m_groups.size()); ++group)
        for (int row = 0; row < int(m_groups[group].rows.size()); ++row)
            if (m_items[m_groups[group].rows[row]].id == id)
                return createIndex(row, 0, quintptr(group + 1));
    return {};
}

QList<const BoardHazard*> HazardBoardModel::shownItems() const
{
    QList<const BoardHazard*> list;
    for (const Group& group : m_groups)
        for (const int at : group.rows)
            list << &m_items[at];
    return list;
}

QList<std::pair<qint64, QString>> HazardBoardModel::named(qint64 BoardHazard::*id, QString BoardHazard::*name) const
{
    QHash<qint64, QString> names;
    for (const BoardHazard& item : m_items)
        names.insert(item.*id, item.*name);
    QList<std::pair<qint64, QString>> list;
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        list << std::pair(each.key(), each.value());
    const QCollator collator = chinese();
    std::sort(list.begin(), list.end(), [&](const auto& a, const auto& b) {
        return (a.first == 0) != (b.first == 0) ? b.first == 0 : collator.compare(a.second, b.second) < 0;
    });
    return list;
}

QList<std::pair<qint64, QString>> HazardBoardModel::departments() const
{
    return named(&BoardHazard::department, &BoardHazard::departmentName);
}

QList<std::pair<qint64, QString>> HazardBoardModel::zones() const
{
    return named(&BoardHazard::zone, &BoardHazard::zoneName);
}

/// The internal id of a group is 0, that of an item the number of its group from 1.
QModelIndex HazardBoardModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex HazardBoardModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int HazardBoardModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
}

int HazardBoardModel::columnCount(const QModelIndex&) const
{
    return columns;
}

} // namespace bihuan
