// SPDX-License-Identifier: GPL-3.0-or-later
// placards, placards posted
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
    if (arguments.has(u"bw"_s))
        layout.colors = PlacardColors::BlackAndWhite;
    if (arguments.has(u"sheet"_s)) {
        const auto sheet = placardSize(arguments.value(u"sheet"_s) + (arguments.value(u"sheet"_s).contains(u'x') ? QString() : u" portrait"_s));
        if (!sheet)
            return Error{Error::Kind::Invalid, tr("--sheet needs A4, A3 or WIDTHxHEIGHT in mm."), {}};
        layout.sheetMm = *sheet;
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
    const TableContent content = placards.walkRound(walls);
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
    session.line(tr("%1: %2 placards on %3 pages, smallest type %4 pt.").arg(path).arg(job.walls.size()).arg(job.pages->count()).arg(job.smallestPt));
    return {};
}

Result<> markPlacards(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    PlacardService& placards = *session.services().placards;
    BIHUAN_TRY_ASSIGN(PlacardSelection selection, selectionOf(session));
    QList<Id<Zone>> zones = selection.zones;
    if (zones.isEmpty()) {
        // By building, or all: those that wait to be put up.
        BIHUAN_TRY_ASSIGN(const auto walls, placards.walls(selection));
        for (const PlacardWall& wall : walls)
            if (wall.need == PlacardNeed::ToPost)
                zones << wall.zone.id;
    }
    BIHUAN_TRY_ASSIGN(const int marked, arguments.has(u"removed"_s) ? placards.markRemoved(zones, date) : placards.markPosted(zones, date));
    if (session.wantsJson())
        session.print(QJsonObject{{u"changed"_s, marked}});
    else
        session.line(tr("%1 placards marked.").arg(marked));
    return {};
}

} // namespace bihuan::ctl
