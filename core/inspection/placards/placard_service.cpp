// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_service.h"

#include "core/documents/short_code.h"
#include "core/people/defaults.h"
#include "core/people/school_logo.h"
#include "core/storage/transaction.h"

#include <QRandomGenerator>

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

    static Result<PlacardSource> read(const RecordStore& store)
    {
        PlacardSource source;
        BIHUAN_TRY_ASSIGN(source.school, schoolProfile(store));
        BIHUAN_TRY_ASSIGN(const auto kinds, store.list(zoneKindType(), {.voidedToo = true}));
        for (const ZoneKind& kind : kinds)
            source.kinds.insert(kind.id, kind);
        BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.voidedToo = true}));
        for (const Person& person : people)
            source.people.insert(person.id, person);
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

PlacardNeed needOf(const PlacardWall& wall, QDate today)
{
    if (!wall.zone.inUse(today))
        return wall.latest && wall.latest->state == u"posted"_s ? PlacardNeed::Remove : PlacardNeed::None;
    if (!wall.latest)
        return PlacardNeed::Missing;
    if (wall.latest->contentHash != wall.content.hash())
        return PlacardNeed::Stale;
    return wall.latest->state == u"posted"_s ? PlacardNeed::None : PlacardNeed::ToPost;
}

} // namespace

QString placardNeedName(PlacardNeed need)
{
    switch (need) {
    case PlacardNeed::None: return tr("Up to date");
    case PlacardNeed::Missing: return tr("To be printed");
    case PlacardNeed::Stale: return tr("To be replaced");
    case PlacardNeed::ToPost: return tr("To be put up");
    case PlacardNeed::Remove: return tr("To be taken down");
    }
    return {};
}

Result<QList<PlacardWall>> PlacardService::walls(const PlacardSelection& selection) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const PlacardSource source, PlacardSource::read(store));
    BIHUAN_TRY_ASSIGN(const auto placards, store.list(placardType(), {.orderBy = {u"version"_s}}));
    QHash<Id<Zone>, Placard> latest;
    for (const Placard& placard : placards)
        if (placard.state != u"removed"_s)
            latest.insert(placard.zone, placard);
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    const QSet<Id<Zone>> wanted(selection.zones.cbegin(), selection.zones.cend());
    QList<PlacardWall> walls;
    for (const Zone& zone : zones) {
        PlacardWall wall;
        wall.building = zone.building.isEmpty() ? tr("Outdoors") : zone.building;
        if ((!wanted.isEmpty() && !wanted.contains(zone.id))
            || (!selection.buildings.isEmpty() && !selection.buildings.contains(wall.building)))
            continue;
        wall.zone = zone;
        wall.content = source.contentOf(zone);
        if (const auto found = latest.constFind(zone.id); found != latest.cend())
            wall.latest = *found;
        wall.need = needOf(wall, today);
        if (wall.need == PlacardNeed::Stale)
            wall.why = whatChanged(*wall.latest, wall.content, zone);
        if (selection.onlyWanted && wall.need != PlacardNeed::Missing && wall.need != PlacardNeed::Stale)
            continue;
        walls << wall;
    }
    return walls;
}

Result<QString> PlacardService::freshCode(QSet<QString>& taken) const
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QString code = ShortCode::fromValue(QRandomGenerator::system()->generate64()).text();
        // Codes of all printed sheets are told apart, whatever came back from the scanner.
        BIHUAN_TRY_ASSIGN(const QVariant used, m_records.store().database().scalar(
                                                   u"SELECT 1 FROM placard WHERE short_code=? UNION SELECT 1 FROM agreement WHERE short_code=?"_s,
                                                   {code, code}));
        if (used.isValid() || taken.contains(code))
            continue;
        taken << code;
        return code;
    }
    return Error{Error::Kind::Storage, tr("making short codes"), u"no free code after 50 attempts"_s};
}

Result<PlacardJob> PlacardService::prepare(const PlacardSelection& selection, const PlacardLayout& layout) const
{
    if (const Issues issues = layout.issues(); hasProblem(issues))
        return Error{Error::Kind::Invalid, issues.first().message, issues.first().code};
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    PlacardJob job;
    job.layout = layout;
    BIHUAN_TRY_ASSIGN(const auto all, walls(selection));
    QList<PlacardItem> items;
    QSet<QString> taken;
    for (const PlacardWall& wall : all) {
        if (!wall.zone.inUse(today)) {
            if (!selection.zones.isEmpty())
                job.issues << Issue{Severity::Warning, u"placard.closed"_s, wall.zone.name,
                                    tr("%1 is out of use and gets no placard.").arg(wall.zone.name)};
            continue;
        }
        // The same words again are a copy of the same placard: it keeps its code.
        QString code = wall.latest && wall.need != PlacardNeed::Stale ? wall.latest->shortCode : QString();
        if (code.isEmpty()) {
            BIHUAN_TRY_ASSIGN(code, freshCode(taken));
        }
        job.walls << wall;
        job.shortCodes << code;
        items << PlacardItem{wall.content, code, wall.building};
        if (wall.content.people.isEmpty() || wall.zone.owner.isNull())
            job.issues << Issue{Severity::Warning, u"placard.no_owner"_s, wall.zone.name, tr("Nobody is in charge of %1.").arg(wall.zone.name)};
    }
    if (items.isEmpty())
        return job;
    BIHUAN_TRY_ASSIGN(const QImage logo, schoolLogo(store, m_attachments));
    const DocumentInfo info{.title = tr("Placards"), .author = all.first().content.school, .subject = {}, .created = store.database().clock().now()};
    job.pages = std::make_shared<PlacardPages>(items, layout, logo, m_shaper(), info);
    job.smallestPt = job.pages->smallestPt();
    for (qsizetype i = 0; i < items.size(); ++i)
        for (Issue issue : job.pages->laid(i).issues) {
            if (issue.code == u"letter.missing_glyph"_s)
                return Error{Error::Kind::Refused, u"%1: %2"_s.arg(items[i].content.name, issue.message), issue.code};
            issue.message = u"%1: %2"_s.arg(items[i].content.name, issue.message);
            issue.field = items[i].content.name;
            job.issues << issue;
        }
    return job;
}

Result<int> PlacardService::recordPrinted(const PlacardJob& job)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Placards printed")));
    for (qsizetype i = 0; i < job.walls.size(); ++i) {
        const PlacardWall& wall = job.walls[i];
        if (wall.latest && wall.latest->shortCode == job.shortCodes[i])
            continue; // another copy of it
        BIHUAN_TRY_ASSIGN(const QVariant last, store.database().scalar(u"SELECT max(version) FROM placard WHERE zone=?"_s, {wall.zone.id.value()}));
        const Placard placard{.zone = wall.zone.id, .version = last.toInt() + 1, .shortCode = job.shortCodes[i], .zoneName = zonePath(wall.zone),
                        .ownerName = wall.content.nameOf(u"owner"_s), .backupName = wall.content.nameOf(u"backup"_s),
                        .leaderName = wall.content.nameOf(u"leader"_s), .contentHash = wall.content.hash(), .size = placardSizeName(job.layout.sizeMm), .state = u"printed"_s, .printedOn = today};
        // A version that never went up is out of date now; the one on the wall comes down when this one is put up.
        if (wall.latest && wall.latest->state == u"printed"_s) {
            Placard old = *wall.latest;
            old.state = u"removed"_s;
            old.removedOn = today;
            BIHUAN_TRY(store.update(placardType(), old));
        }
        BIHUAN_TRY(store.insert(placardType(), placard));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return int(job.walls.size());
}

Result<PlacardJob> PlacardService::printToPdf(const PlacardSelection& selection, const PlacardLayout& layout, const QString& path,
                                              const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PlacardJob job, prepare(selection, layout));
    if (!job.pages)
        return Error{Error::Kind::Refused, tr("There is no placard to print."), {}};
    BIHUAN_TRY(exportPdf(*job.pages, path, progress));
    BIHUAN_TRY(recordPrinted(job));
    return job;
}

Result<int> PlacardService::markPosted(const QList<Id<Zone>>& zones, QDate date)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today(), day = date.isValid() ? date : today;
    if (day > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Placards put up")));
    int marked = 0;
    for (const Id<Zone> zone : zones) {
        BIHUAN_TRY_ASSIGN(auto placards, store.list(placardType(), {.where = {{u"zone"_s, zone.value()}}, .orderBy = {u"-version"_s}}));
        if (placards.isEmpty() || placards.first().state == u"removed"_s)
            return Error{Error::Kind::Invalid, tr("No placard was printed for this zone. Print it first."), QString::number(zone.value())};
        for (qsizetype i = 0; i < placards.size(); ++i) {
            Placard& placard = placards[i];
            if (i == 0 && placard.state != u"posted"_s) {
                if (day < placard.printedOn)
                    return Error{Error::Kind::Invalid, tr("%1 was printed on %2 only.").arg(placard.zoneName, placard.printedOn.toString(Qt::ISODate)), {}};
                placard.state = u"posted"_s;
                placard.postedOn = day;
                ++marked;
            } else if (i > 0 && placard.state != u"removed"_s) {
                placard.state = u"removed"_s;
                placard.removedOn = day;
            } else {
                continue;
            }
            BIHUAN_TRY(store.update(placardType(), placard));
        }
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return marked;
}

Result<int> PlacardService::markRemoved(const QList<Id<Zone>>& zones, QDate date)
{
    RecordStore& store = m_records.store();
    const QDate day = date.isValid() ? date : store.database().clock().today();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Placards taken down")));
    int marked = 0;
    for (const Id<Zone> zone : zones) {
        BIHUAN_TRY_ASSIGN(const auto placards, store.list(placardType(), {.where = {{u"zone"_s, zone.value()}}}));
        for (Placard placard : placards) {
            if (placard.state == u"removed"_s)
                continue;
            placard.state = u"removed"_s;
            placard.removedOn = day;
            BIHUAN_TRY(store.update(placardType(), placard));
            ++marked;
        }
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return marked;
}

TableContent PlacardService::walkRound(const QList<PlacardWall>& walls) const
{
    TableContent table;
    table.title = tr("Round of the placards");
    if (!walls.isEmpty())
        table.subtitleLeft = walls.first().content.school;
    table.subtitleRight = m_records.store().database().clock().today().toString(Qt::ISODate);
    table.rowNumbers = true;
    table.signatureLine = true;
    table.columns = {{tr("Floor"), 1}, {tr("Zone"), 3}, {tr("Person in charge"), 1.4}, {tr("To do"), 1.4}, {tr("What changed"), 3},
                     {tr("Done"), 0.8, 0, TableColumn::Align::Centre}};
    QList<TableRow> rows;
    for (const PlacardWall& wall : walls)
        if (wall.need != PlacardNeed::None)
            rows << TableRow{{wall.zone.floor, wall.zone.name, wall.content.nameOf(u"owner"_s), placardNeedName(wall.need), wall.why, u"□"_s}, wall.building};
    table.setRows(rows);
    return table;
}

} // namespace bihuan
