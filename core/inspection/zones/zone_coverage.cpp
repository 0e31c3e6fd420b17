// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/zone_coverage.h"

#include "core/base/text.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zones", text);
}

/// 一 … 九十九.
int chineseValue(const QString& text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    int tens = 0, ones = 0;
    bool ten = false;
    for (const QChar c : text) {
        if (c == u'十') {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
            ten = true;
        } else {
            ones = c == u'两' ? 2 : int(qMax(qsizetype(0), digits.indexOf(c)));
        }
    }
    return ten ? 10 * tens + ones : ones;
}

bool isHere(const Person& person, QDate today)
{
    return !person.voided && (!person.leftOn.isValid() || person.leftOn >= today);
}

/// Zones that are one place, by what the list calls them.
QString placeKey(const Zone& zone)
{
    return QStringList{zone.campus, zone.building, zone.floor, zone.name}.join(QChar(0x1F));
}

/// Many a list says so in the column of the building.
bool isOutdoors(const Zone& zone)
{
    static const QSet<QString> words{u"室外"_s, u"户外"_s, u"校外"_s, u"周边"_s, u"校园周边"_s};
    return zone.building.isEmpty() || words.contains(zone.building);
}

class Counter {
public:
    void add(const QString& name, const CoveredZone& zone)
    {
        if (!m_at.contains(name)) {
            m_at.insert(name, m_counts.size());
            m_counts << CoverageCount{name, 0, 0, {}};
        }
        add(m_counts[m_at.value(name)], zone);
    }
    static void add(CoverageCount& count, const CoveredZone& zone)
    {
        ++count.zones;
        count.covered += zone.gaps.isEmpty() ? 1 : 0;
        for (const ZoneGap gap : zone.gaps)
            ++count.gaps[gap];
    }
    QList<CoverageCount> counts() const { return m_counts; }

private:
    QList<CoverageCount> m_counts; ///< in the order their names came
    QHash<QString, qsizetype> m_at;
};

class Coverage {
public:
    explicit Coverage(const CoverageSource& source) : m_source(source)
    {
        for (const Person& person : source.people)
            m_people.insert(person.id, &person);
    }

    ZoneCoverage make()
    {
        m_made.mostZones = m_source.mostZones;
        QList<Zone> zones;
        for (const Zone& zone : m_source.zones) {
            if (zone.inUse(m_source.today))
                zones << zone;
            else if (!zone.voided)
                ++m_made.closed;
        }
        std::stable_sort(zones.begin(), zones.end(), ZoneOrder());
        for (const Zone& zone : std::as_const(zones))
            if (!zone.owner.isNull())
                m_owners[placeKey(zone)] << zone.owner;
        Counter buildings, departments, kinds;
        for (const Zone& zone : std::as_const(zones)) {
            const CoveredZone one = look(zone);
            buildings.add(one.building, one);
            departments.add(one.department.isEmpty() ? tr("(no department)") : one.department, one);
            kinds.add(one.kind, one);
            Counter::add(m_made.total, one);
            m_made.withoutLeader += zone.leader.isNull() ? 1 : 0;
            carry(zone.owner, &ZoneLoad::owner);
            carry(zone.backup, &ZoneLoad::backup);
            carry(zone.leader, &ZoneLoad::leader);
            m_made.zones << one;
        }
        m_made.byBuilding = buildings.counts();
        m_made.byDepartment = departments.counts();
        m_made.byKind = kinds.counts();
        std::stable_sort(m_made.loads.begin(), m_made.loads.end(), [](const ZoneLoad& a, const ZoneLoad& b) {
            return std::tuple(a.owner, a.backup, a.leader) > std::tuple(b.owner, b.backup, b.leader);
        });
        for (ZoneLoad& load : m_made.loads)
            load.tooMany = load.owner > m_source.mostZones;
        return m_made;
    }

private:
    QString nameOf(Id<Person> id) const
    {
        const Person* person = m_people.value(id);
        return person ? person->name : QString();
    }
    bool isGone(Id<Person> id) const
    {
        const Person* person = m_people.value(id);
        return !id.isNull() && (!person || !isHere(*person, m_source.today));
    }

    CoveredZone look(const Zone& zone) const
    {
        CoveredZone one{zone, zonePath(zone), zoneBuilding(zone), m_source.departments.value(zone.department), m_source.kinds.value(zone.kind),
                        nameOf(zone.owner), nameOf(zone.backup), nameOf(zone.leader), {}};
        const auto when = [&](bool so, ZoneGap gap) {
            if (so)
                one.gaps << gap;
        };
        when(zone.owner.isNull(), ZoneGap::NoOwner);
        when(isGone(zone.owner), ZoneGap::OwnerLeft);
        when(m_owners.value(placeKey(zone)).size() > 1, ZoneGap::TwoOwners);
        when(!zone.owner.isNull() && zone.owner == zone.backup, ZoneGap::SamePerson);
        when(zone.backup.isNull(), ZoneGap::NoBackup);
        when(isGone(zone.backup), ZoneGap::BackupLeft);
        when(isGone(zone.leader), ZoneGap::LeaderLeft);
        return one;
    }

    void carry(Id<Person> id, int ZoneLoad::*part)
    {
        if (id.isNull())
            return;
        if (!m_loadAt.contains(id)) {
            const Person* person = m_people.value(id);
            m_loadAt.insert(id, m_made.loads.size());
            m_made.loads << ZoneLoad{.person = id, .name = nameOf(id), .department = person ? m_source.departments.value(person->department) : QString(),
                                     .gone = isGone(id)};
        }
        ++(m_made.loads[m_loadAt.value(id)].*part);
    }

    const CoverageSource& m_source;
    QHash<Id<Person>, const Person*> m_people;
    QHash<QString, QSet<Id<Person>>> m_owners; ///< by place
    QHash<Id<Person>, qsizetype> m_loadAt;
    ZoneCoverage m_made;
};

} // namespace

QString zoneGapName(ZoneGap gap)
{
    switch (gap) {
    case ZoneGap::NoOwner: return tr("Nobody in charge");
    case ZoneGap::OwnerLeft: return tr("Person in charge has left");
    case ZoneGap::TwoOwners: return tr("Listed twice, two in charge");
    case ZoneGap::SamePerson: return tr("Deputy is the same person");
    case ZoneGap::NoBackup: return tr("No deputy");
    case ZoneGap::BackupLeft: return tr("Deputy has left");
    case ZoneGap::LeaderLeft: return tr("Supervising leader has left");
    }
    return {};
}

QString zoneGapCode(ZoneGap gap)
{
    switch (gap) {
    case ZoneGap::NoOwner: return u"no_owner"_s;
    case ZoneGap::OwnerLeft: return u"owner_left"_s;
    case ZoneGap::TwoOwners: return u"two_owners"_s;
    case ZoneGap::SamePerson: return u"same_person"_s;
    case ZoneGap::NoBackup: return u"no_backup"_s;
    case ZoneGap::BackupLeft: return u"backup_left"_s;
    case ZoneGap::LeaderLeft: return u"leader_left"_s;
    }
    return {};
}

struct ZoneOrder::Collation {
    QCollator collator{QLocale(QLocale::Chinese, QLocale::China)};
    QHash<QString, int> floors; ///< a school has a handful, asked for with every comparison

    int floor(const QString& name)
    {
        auto known = floors.constFind(name);
        if (known == floors.cend())
            known = floors.insert(name, floorNumber(name));
        return *known;
    }
};

ZoneOrder::ZoneOrder() : m_collation(std::make_shared<Collation>())
{
    m_collation->collator.setNumericMode(true);
}

ZoneOrder::~ZoneOrder() = default;

bool ZoneOrder::before(const QString& a, const QString& b) const
{
    return m_collation->collator.compare(a, b) < 0;
}

bool ZoneOrder::operator()(const Zone& a, const Zone& b) const
{
    const auto compare = [&](const QString& one, const QString& other) { return one == other ? 0 : m_collation->collator.compare(one, other); };
    if (const int order = compare(a.campus, b.campus))
        return order < 0;
    if (const bool here = isOutdoors(a), there = isOutdoors(b); here != there)
        return there;
    if (const int order = compare(a.building, b.building))
        return order < 0;
    if (const int one = m_collation->floor(a.floor), other = m_collation->floor(b.floor); one != other)
        return one < other;
    if (const int order = compare(a.floor, b.floor))
        return order < 0;
    if (const int order = compare(a.code, b.code))
        return order < 0;
    return compare(a.name, b.name) < 0;
}

int floorNumber(const QString& floor)
{
    static const QRegularExpression form(u"^(地下|负|B|b|-)?(?:第)?(\\d{1,3}|[一二三四五六七八九十两]{1,3})"_s);
    static const QRegularExpression roof(u"^(?:屋顶|楼顶|顶层|天台)"_s);
    const QString text = cleanLine(toHalfWidth(floor));
    if (roof.match(text).hasMatch())
        return 1000;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text.startsWith(u"地下"_s) ? -1 : 0;
    const QString number = match.captured(2);
    const int value = number[0].isDigit() ? number.toInt() : chineseValue(number);
    return match.captured(1).isEmpty() ? value : -value;
}

QString zoneBuilding(const Zone& zone)
{
    QStringList parts{zone.campus, zone.building.isEmpty() ? tr("Outdoors") : zone.building};
    parts.removeAll(QString());
    return parts.join(u' ');
}

const CoveredZone* ZoneCoverage::find(Id<Zone> zone) const
{
    const auto found = std::find_if(zones.cbegin(), zones.cend(), [&](const CoveredZone& one) { return one.zone.id == zone; });
    return found == zones.cend() ? nullptr : &*found;
}

int ZoneCoverage::tooMany() const
{
    return int(std::count_if(loads.cbegin(), loads.cend(), [](const ZoneLoad& load) { return load.tooMany; }));
}

ZoneCoverage zoneCoverage(const CoverageSource& source)
{
    return Coverage(source).make();
}

} // namespace bihuan
