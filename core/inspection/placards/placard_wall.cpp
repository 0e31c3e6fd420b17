// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_wall.h"

#include "core/inspection/zones/zone_coverage.h"
#include "core/people/defaults.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

/// Everything the contents are made of, read once for all zones.
struct PlacardSource {
    SchoolProfile school;
    QHash<Id<ZoneKind>, ZoneKind> kinds;
    QHash<Id<Person>, Person> people;
    QString date;

    static Result<PlacardSource> read(const RecordStore& store, const QList<Zone>& zones)
    {
        PlacardSource source;
        BIHUAN_TRY_ASSIGN(source.school, schoolProfile(store));
        BIHUAN_TRY_ASSIGN(const auto kinds, store.list(zoneKindType(), {.voidedToo = true}));
        for (const ZoneKind& kind : kinds)
            source.kinds.insert(kind.id, kind);
        BIHUAN_TRY_ASSIGN(source.people, peopleOfZones(store, zones));
        const QDate today = store.database().clock().today();
        source.date = tr("%1-%2").arg(today.year()).arg(today.month());
        return source;
    }

    void addPerson(PlacardContent& content, const QString& code, const QString& role, Id<Person> id) const
    {
        if (const auto found = people.constFind(id); found != people.cend())
            content.people << PlacardContent::Person{code, role, found->name, found->phone};
    }

    PlacardContent contentOf(const Zone& zone) const
    {
        PlacardContent content;
        const ZoneKind kind = kinds.value(zone.kind);
        content.school = school.name;
        content.title = tr("Safety responsibility");
        content.name = zone.name;
        QStringList place{zone.campus, zone.building, zone.floor};
        place.removeAll(QString());
        content.place = place.join(u' ');
        content.kind = kind.name;
        content.riskColor = zone.riskColor;
        if (!zone.riskColor.isEmpty())
            for (const Choice& choice : zoneType().kind().field(u"risk_color"_s)->choices)
                if (choice.code == zone.riskColor)
                    content.risk = choice.aliases.last();
        addPerson(content, u"owner"_s, tr("Person in charge"), zone.owner);
        addPerson(content, u"backup"_s, tr("Deputy"), zone.backup);
        addPerson(content, u"leader"_s, tr("Supervising leader"), zone.leader);
        content.duties = zoneDuties(zone, kind);
        content.hotline = zone.hotline.isEmpty() ? school.phone : zone.hotline;
        content.date = date;
        return content;
    }
};

/// What a person at the wall would see differ; when it is none of the names, only that something did.
QString whatChanged(const Placard& placard, const PlacardContent& content, const Zone& zone)
{
    QStringList parts;
    const auto compare = [&parts](const QString& label, const QString& before, const QString& now) {
        if (before != now)
            parts << tr("%1: %2 → %3").arg(label, before.isEmpty() ? tr("nobody") : before, now.isEmpty() ? tr("nobody") : now);
    };
    compare(tr("Name"), placard.zoneName, zonePath(zone));
    compare(tr("Person in charge"), placard.ownerName, content.nameOf(u"owner"_s));
    compare(tr("Deputy"), placard.backupName, content.nameOf(u"backup"_s));
    compare(tr("Supervising leader"), placard.leaderName, content.nameOf(u"leader"_s));
    return parts.isEmpty() ? tr("Telephone, duties or other words changed") : parts.join(u"；"_s);
}

bool hasLeft(const Person& person, QDate today)
{
    return person.voided || (person.leftOn.isValid() && person.leftOn < today);
}

/// Sets `issues`, `need` and `why` from the rest.
void judge(PlacardWall& wall, const PlacardSource& source, QDate today)
{
    const auto warn = [&wall](const QString& code, const QString& message) {
        wall.issues << Issue{Severity::Warning, code, wall.zone.name, message};
    };
    const bool hangs = wall.hanging.has_value();
    if (!wall.zone.inUse(today)) {
        warn(u"placard.closed"_s, tr("%1 is out of use and gets no placard.").arg(wall.zone.name));
        wall.need = hangs ? PlacardNeed::Remove : PlacardNeed::None;
        wall.why = wall.zone.closedOn.isValid() ? tr("Out of use since %1").arg(wall.zone.closedOn.toString(Qt::ISODate)) : tr("The zone is voided");
        return;
    }
    QStringList gone;
    bool ownerGone = wall.content.nameOf(u"owner"_s).isEmpty();
    if (ownerGone)
        warn(u"placard.no_owner"_s, tr("Nobody is in charge of %1.").arg(wall.zone.name));
    for (const PlacardContent::Person& one : std::as_const(wall.content.people)) {
        const Person person = source.people.value(one.code == u"owner"_s ? wall.zone.owner : one.code == u"backup"_s ? wall.zone.backup : wall.zone.leader);
        if (!hasLeft(person, today))
            continue;
        ownerGone = ownerGone || one.code == u"owner"_s;
        gone << tr("%1 %2 has left").arg(one.role, one.name);
        warn(u"placard.left"_s, tr("%1: %2 %3 has left. Name somebody else in the zone, then print.").arg(wall.zone.name, one.role, one.name));
    }
    if (ownerGone)
        wall.need = PlacardNeed::NoOwner;
    else if (!wall.latest)
        wall.need = PlacardNeed::Missing;
    else if (wall.latest->contentHash != wall.content.hash())
        wall.need = PlacardNeed::Stale;
    else
        wall.need = wall.latest->state == u"posted"_s ? PlacardNeed::None : PlacardNeed::ToPost;
    QStringList why;
    if (wall.need == PlacardNeed::Stale || (wall.need == PlacardNeed::ToPost && hangs))
        why << whatChanged(wall.need == PlacardNeed::Stale ? *wall.latest : *wall.hanging, wall.content, wall.zone);
    else if (wall.need == PlacardNeed::NoOwner && gone.isEmpty())
        why << tr("Nobody is in charge");
    wall.why = (gone + why).join(u"；"_s);
}

} // namespace

QString placardNeedName(PlacardNeed need)
{
    switch (need) {
    case PlacardNeed::Remove: return tr("To be taken down");
    case PlacardNeed::Stale: return tr("To be replaced");
    case PlacardNeed::Missing: return tr("To be printed");
    case PlacardNeed::ToPost: return tr("To be put up");
    case PlacardNeed::NoOwner: return tr("Nobody to name");
    case PlacardNeed::None: return tr("Up to date");
    }
    return {};
}

QString placardNeedCode(PlacardNeed need)
{
    switch (need) {
    case PlacardNeed::Remove: return u"remove"_s;
    case PlacardNeed::Stale: return u"stale"_s;
    case PlacardNeed::Missing: return u"missing"_s;
    case PlacardNeed::ToPost: return u"to_post"_s;
    case PlacardNeed::NoOwner: return u"no_owner"_s;
    case PlacardNeed::None: return u"ok"_s;
    }
    return {};
}

QString placardTask(const PlacardWall& wall)
{
    switch (wall.need) {
    case PlacardNeed::Remove: return tr("Take it down");
    case PlacardNeed::Stale: return wall.hanging ? tr("Print, and hang it instead of the old one") : tr("Print again and hang");
    case PlacardNeed::Missing: return tr("Print and hang");
    case PlacardNeed::ToPost: return wall.hanging ? tr("Take the old one down, hang the new one") : tr("Hang it");
    case PlacardNeed::NoOwner: return wall.hanging ? tr("Wait for the name; the old one hangs") : tr("Wait for the name");
    case PlacardNeed::None: return tr("Look whether it hangs and is clean");
    }
    return {};
}

Result<QList<PlacardWall>> placardWalls(const RecordStore& store, const PlacardSelection& selection)
{
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(auto zones, store.list(zoneType(), {.voidedToo = true}));
    std::sort(zones.begin(), zones.end(), ZoneOrder()); // they are lighter to sort than walls
    BIHUAN_TRY_ASSIGN(const PlacardSource source, PlacardSource::read(store, zones));
    BIHUAN_TRY_ASSIGN(const auto placards, store.list(placardType(), {.orderBy = {u"version"_s}}));
    QHash<Id<Zone>, Placard> latest, hanging;
    for (const Placard& placard : placards) {
        if (placard.state == u"removed"_s)
            continue;
        latest.insert(placard.zone, placard);
        if (placard.state == u"posted"_s)
            hanging.insert(placard.zone, placard);
    }
    const QSet<Id<Zone>> wanted(selection.zones.cbegin(), selection.zones.cend());
    QList<PlacardWall> walls;
    for (const Zone& zone : zones) {
        PlacardWall wall;
        wall.building = zoneBuilding(zone);
        if ((!wanted.isEmpty() && !wanted.contains(zone.id))
            || (!selection.buildings.isEmpty() && !selection.buildings.contains(wall.building) && !selection.buildings.contains(zone.building)))
            continue;
        if (const auto found = hanging.constFind(zone.id); found != hanging.cend())
            wall.hanging = *found;
        if (!zone.inUse(today) && !wall.hanging && wanted.isEmpty())
            continue;
        wall.zone = zone;
        wall.content = source.contentOf(zone);
        if (const auto found = latest.constFind(zone.id); found != latest.cend())
            wall.latest = *found;
        judge(wall, source, today);
        if (!selection.onlyWanted || wall.wantsPrinting())
            walls << wall;
    }
    return walls;
}

} // namespace bihuan
