// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/zone.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

Issue warning(const QString& code, const QString& field, const QString& message)
{
    return {Severity::Warning, u"zone."_s + code, field, message};
}

/// Somebody named in a zone who is not here any more.
void checkStillHere(const Zone& zone, Id<Person> id, const QString& role, const RecordStore& store, QDate today, Issues& issues)
{
    if (id.isNull())
        return;
    const auto found = store.find(personType(), id);
    if (!found || !*found)
        return;
    const Person& person = **found;
    if (person.voided || (person.leftOn.isValid() && person.leftOn < today))
        issues << warning(role + u"_left"_s, role, tr("%1: %2 has left. Name somebody else.").arg(zone.name, person.name));
}

void checkTwin(const Zone& zone, const RecordStore& store, Issues& issues)
{
    const auto same = store.list(zoneType(), {.where = {{u"name"_s, zone.name}, {u"building"_s, zone.building}}});
    if (!same)
        return;
    for (const Zone& other : *same)
        if (other.id != zone.id && other.floor == zone.floor && other.campus == zone.campus) {
            issues << warning(u"twice"_s, u"name"_s,
                              tr("There is another zone “%1” in the same place. Tell them apart, or void one.").arg(zonePath(zone)));
            return;
        }
}

} // namespace

Issues zoneIssues(const Zone& zone, const RecordStore& store, QDate today)
{
    Issues issues;
    if (!zone.owner.isNull() && zone.owner == zone.backup)
        issues << Issue{Severity::Problem, u"zone.same_person"_s, u"backup"_s,
                        tr("%1: the deputy is the person in charge. Name somebody else as deputy.").arg(zone.name)};
    if (!zone.inUse(today))
        return issues;
    if (zone.owner.isNull())
        issues << warning(u"no_owner"_s, u"owner"_s, tr("Nobody is in charge of %1.").arg(zone.name));
    if (zone.backup.isNull())
        issues << warning(u"no_backup"_s, u"backup"_s, tr("%1 has no deputy.").arg(zone.name));
    checkStillHere(zone, zone.owner, u"owner"_s, store, today, issues);
    checkStillHere(zone, zone.backup, u"backup"_s, store, today, issues);
    checkStillHere(zone, zone.leader, u"leader"_s, store, today, issues);
    checkTwin(zone, store, issues);
    return issues;
}

QString zonePath(const Zone& zone)
{
    // Many a name says the place already: “知行楼一层走廊”.
    if (!zone.building.isEmpty() && zone.name.startsWith(zone.building))
        return zone.name;
    QStringList parts{zone.campus, zone.building, zone.floor, zone.name};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList zoneDuties(const Zone& zone, const ZoneKind& kind)
{
    QStringList lines;
    for (const QString& line : (zone.duties.trimmed().isEmpty() ? kind.duties : zone.duties).split(u'\n'))
        if (const QString duty = cleanLine(line); !duty.isEmpty())
            lines << duty;
    return lines;
}

Result<QHash<Id<Person>, Person>> peopleOfZones(const RecordStore& store, const QList<Zone>& zones)
{
    QSet<Id<Person>> named;
    for (const Zone& zone : zones)
        for (const Id<Person> id : {zone.owner, zone.backup, zone.leader})
            if (!id.isNull())
                named << id;
    return store.some(personType(), named);
}

Result<QStringList> zonesOf(const RecordStore& store, Id<Person> person)
{
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType(), {.where = {{u"owner"_s, person.value()}}}));
    const QDate today = store.database().clock().today();
    QStringList paths;
    for (const Zone& zone : zones)
        if (zone.inUse(today))
            paths << zonePath(zone);
    return paths;
}

} // namespace bihuan
