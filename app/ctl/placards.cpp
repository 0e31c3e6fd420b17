// SPDX-License-Identifier: GPL-3.0-or-later
// placards, placards status, placards mark
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "core/documents/text_shaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// Zones by their codes or whole names. Errors: NotFound names the one that is neither.
Result<QList<Id<Zone>>> zonesNamed(const RecordStore& store, const QStringList& names)
{
    QList<Id<Zone>> ids;
    if (names.isEmpty())
        return ids;
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    for (const QString& name : names) {
        const qsizetype before = ids.size();
        for (const Zone& zone : zones)
            if (zone.code.compare(name, Qt::CaseInsensitive) == 0 || zone.name == name)
                ids << zone.id;
        if (ids.size() == before)
            return Error{Error::Kind::NotFound, tr("zone “%1”").arg(name), {}};
    }
    return ids;
}

Result<PlacardLayout> layoutOf(const Arguments& arguments)
{
    PlacardLayout layout;
    const auto size = placardSize(arguments.has(u"size"_s) ? arguments.value(u"size"_s) : u"A5"_s);
    if (!size)
        return Error{Error::Kind::Invalid, tr("--size needs A5, A4, A3 (with “portrait” if upright) or WIDTHxHEIGHT in mm."), {}};
    layout.sizeMm = *size;
    layout.cropMarks = arguments.has(u"crop"_s);
    BIHUAN_TRY_ASSIGN(layout.copies, arguments.number(u"copies"_s, 1, 1));
    if (arguments.has(u"bw"_s))
        layout.colors = PlacardColors::BlackAndWhite;
    if (arguments.has(u"sheet"_s)) {
        const auto sheet = placardSize(arguments.value(u"sheet"_s));
        if (!sheet)
            return Error{Error::Kind::Invalid, tr("--sheet needs A4, A3 or WIDTHxHEIGHT in mm."), {}};
        layout.sheetMm = placardSheet(layout.sizeMm, *sheet, layout.cropMarks);
        BIHUAN_TRY_ASSIGN(const int start, arguments.number(u"start"_s, 1, 1));
        layout.startCell = start - 1;
    }
    return layout;
}

Result<PlacardSelection> selectionOf(Session& session)
{
    const Arguments& arguments = session.arguments();
    PlacardSelection selection;
    selection.buildings = arguments.values(u"building"_s);
    BIHUAN_TRY_ASSIGN(selection.zones, zonesNamed(*session.services().store, arguments.values(u"zone"_s)));
    const QString only = arguments.value(u"only"_s);
    selection.onlyWanted = only == u"stale"_s;
    if (!only.isEmpty() && !selection.onlyWanted)
        return Error{Error::Kind::Invalid, tr("--only needs “stale”: walls without placard or with one that is not true any more."), {}};
    return selection;
}

Result<> writeRound(Session& session, const PlacardSelection& selection, const QString& path)
{
    PlacardService& placards = *session.services().placards;
    BIHUAN_TRY_ASSIGN(const auto walls, placards.walls(selection));
    const TableContent content = placards.walkRound(walls, session.arguments().has(u"all"_s));
    if (content.rowCount == 0)
        return Error{Error::Kind::Refused, tr("Nothing is to be done at these walls; with --all they are listed all the same."), {}};
    TablePages pages(content, {content.title, content.subtitleLeft, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(pages, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, content.rowCount}, {u"pages"_s, written}});
    else
        session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(content.rowCount).arg(written));
    return {};
}

} // namespace

Result<> printPlacards(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool round = arguments.has(u"round"_s);
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, round ? u"round"_s : u"out"_s, u".pdf"_s));
    if (round && arguments.has(u"out"_s))
        return Error{Error::Kind::Invalid, tr("Give --out for the placards or --round for the round, not both."), {}};
    BIHUAN_TRY_ASSIGN(const PlacardLayout layout, layoutOf(arguments));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const PlacardSelection selection, selectionOf(session));
    if (round)
        return writeRound(session, selection, path);
    BIHUAN_TRY_ASSIGN(const PlacardJob job, session.services().placards->printToPdf(selection, layout, path, session.progress()));
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"file"_s, path}, {u"placards"_s, job.walls.size()}, {u"pages"_s, job.pages->count()},
                                  {u"size_mm"_s, QJsonArray{layout.sizeMm.width(), layout.sizeMm.height()}},
                                  {u"smallest_pt"_s, job.smallestPt}, {u"issues"_s, toJson(job.issues)}});
        return {};
    }
    for (const Issue& issue : job.issues)
        session.line(tr("Note: %1").arg(issue.message));
    session.line(tr("%1: %2 placards on %3 pages, smallest type %4 pt.")
                     .arg(path).arg(job.walls.size()).arg(job.pages->count()).arg(job.smallestPt, 0, 'f', 1));
    return {};
}

Result<> placardStatus(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const PlacardSelection selection, selectionOf(session));
    BIHUAN_TRY_ASSIGN(const auto walls, session.services().placards->walls(selection));
    QMap<PlacardNeed, int> counts;
    QJsonArray rows;
    for (const PlacardWall& wall : walls) {
        ++counts[wall.need];
        const Placard placard = wall.hanging ? *wall.hanging : wall.latest.value_or(Placard());
        rows << QJsonObject{{u"zone"_s, wall.zone.code}, {u"name"_s, zonePath(wall.zone)}, {u"need"_s, placardNeedCode(wall.need)}, {u"why"_s, wall.why},
                            {u"version"_s, placard.version}, {u"short_code"_s, placard.shortCode},
                            {u"posted_on"_s, placard.state == u"posted"_s ? placard.postedOn.toString(Qt::ISODate) : QString()}};
    }
    if (session.wantsJson()) {
        QJsonObject totals;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            totals.insert(placardNeedCode(count.key()), count.value());
        session.print(QJsonObject{{u"counts"_s, totals}, {u"walls"_s, rows}});
        return {};
    }
    for (const PlacardWall& wall : walls)
        if (wall.need != PlacardNeed::None)
            session.line(tr("%1: %2. %3").arg(zonePath(wall.zone), placardTask(wall), wall.why).trimmed());
    QStringList totals;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        totals << tr("%1: %2").arg(placardNeedName(count.key())).arg(count.value());
    session.line(totals.isEmpty() ? tr("There are no walls.") : totals.join(u"  "_s));
    return {};
}

Result<> markPlacards(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    const QStringList codes = arguments.values(u"code"_s);
    const bool posted = !arguments.has(u"removed"_s);
    if (!codes.isEmpty() && (arguments.has(u"zone"_s) || arguments.has(u"building"_s)))
        return Error{Error::Kind::Invalid, tr("Give --code, or --zone and --building."), {}};
    BIHUAN_TRY(session.open());
    PlacardService& placards = *session.services().placards;
    qsizetype marked = 0;
    if (!codes.isEmpty()) {
        QList<PlacardStep> done;
        for (const QString& code : codes) {
            const auto step = placards.markCode(code, posted, date);
            if (!step) { // all or none
                BIHUAN_TRY(placards.takeBack(done));
                return step.error();
            }
            done.prepend(*step);
            for (const Issue& issue : step->issues)
                session.note(tr("Note: %1").arg(u"%1: %2"_s.arg(step->after.zoneName, issue.message)));
        }
        marked = done.size();
    } else {
        BIHUAN_TRY_ASSIGN(const PlacardSelection selection, selectionOf(session));
        QList<Id<Zone>> zones = selection.zones;
        if (zones.isEmpty()) {
            // By building, or all: those that wait to be put up, or that are to come down.
            BIHUAN_TRY_ASSIGN(const auto walls, placards.walls(selection));
            for (const PlacardWall& wall : walls)
                if (wall.need == (posted ? PlacardNeed::ToPost : PlacardNeed::Remove))
                    zones << wall.zone.id;
        }
        BIHUAN_TRY_ASSIGN(const auto steps, posted ? placards.markPosted(zones, date) : placards.markRemoved(zones, date));
        marked = steps.size();
    }
    if (session.wantsJson())
        session.print(QJsonObject{{u"changed"_s, marked}});
    else
        session.line(tr("%1 placards marked.").arg(marked));
    return {};
}

} // namespace bihuan::ctl
