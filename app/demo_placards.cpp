// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_placards.h"

#include "core/documents/short_code.h"
#include "core/records/sheet_codes.h"

#include <QRandomGenerator>

#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

/// Which part a wall plays, by its place on the round; the same in every demo school.
enum class Part { Right, Missing, Stale, Waiting, Closed };

Part partOf(qsizetype at)
{
    if (at == 37)
        return Part::Closed;
    if (at % 29 == 5)
        return Part::Stale;
    if (at % 41 == 11)
        return Part::Waiting;
    return at % 53 == 20 ? Part::Missing : Part::Right;
}

PlacardJob jobOf(const QList<PlacardWall>& walls, const SheetCodes& codes, QSet<QString>& taken, Result<>& outcome)
{
    PlacardJob job;
    job.walls = walls;
    for (qsizetype i = 0; i < walls.size(); ++i) {
        const auto code = codes.fresh(taken);
        if (!code)
            outcome = code.error();
        job.shortCodes << code.value_or({});
    }
    return job;
}

} // namespace

Result<> fillDemoPlacards(Services& services, quint32 seed, QDate today)
{
    PlacardService& placards = *services.placards;
    QRandomGenerator random(seed);
    const SheetCodes codes(*services.store, [&random] { return ShortCode::fromValue(random.generate64()).text(); });
    QSet<QString> taken;
    Result<> outcome;
    const QDate printed = today.addDays(-26), posted = today.addDays(-24);
    BIHUAN_TRY_ASSIGN(const auto all, placards.walls());
    QList<PlacardWall> hung;
    QList<Id<Zone>> zones, waiting;
    for (qsizetype at = 0; at < all.size(); ++at)
        if (partOf(at) != Part::Missing && all[at].need == PlacardNeed::Missing) {
            hung << all[at];
            zones << all[at].zone.id;
        }
    const PlacardJob first = jobOf(hung, codes, taken, outcome);
    BIHUAN_TRY(outcome);
    QList<qsizetype> items(hung.size());
    std::iota(items.begin(), items.end(), 0);
    BIHUAN_TRY(placards.recordPrinted(first, items, printed));
    BIHUAN_TRY(placards.markPosted(zones, posted));

    // What happened since: deputies took over, and one room was closed.
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Part part = partOf(at);
        Zone zone = all[at].zone;
        if (part == Part::Closed)
            zone.closedOn = today.addDays(-9);
        else if ((part == Part::Stale || part == Part::Waiting) && !zone.owner.isNull() && !zone.backup.isNull())
            std::swap(zone.owner, zone.backup);
        else
            continue;
        BIHUAN_TRY(services.records->save(zoneType().kind(), zoneType().toRecord(zone)));
        if (part == Part::Waiting)
            waiting << zone.id;
    }
    BIHUAN_TRY_ASSIGN(const auto changed, placards.walls({.zones = waiting}));
    const PlacardJob second = jobOf(changed, codes, taken, outcome);
    BIHUAN_TRY(outcome);
    items.resize(changed.size());
    if (!waiting.isEmpty())
        BIHUAN_TRY(placards.recordPrinted(second, items, today.addDays(-2)));
    return {};
}

} // namespace bihuan
