// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_desk_queries.h"

using namespace Qt::StringLiterals;

namespace bihuan::deskQueries {

namespace {

QString stored(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime read(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

Result<std::optional<Beat>> lastBeat(Database& database, Id<Drill> drill)
{
    std::optional<Beat> found;
    BIHUAN_TRY(database.read(u"SELECT beat_ms, beat_at FROM drill_run WHERE drill=?"_s, {drill.value()},
                             [&](const Row& row) { found = Beat{row.integer(0), read(row.text(1))}; }));
    return found;
}

Result<QList<Tap>> taps(Database& database, Id<Drill> drill)
{
    QList<Tap> all;
    BIHUAN_TRY(database.read(u"SELECT action, at_ms, at, class_name, present, note FROM drill_tap WHERE drill=? ORDER BY id"_s, {drill.value()}, [&](const Row& row) {
        all << Tap{row.text(0), row.integer(1), read(row.text(2)), row.text(3), row.isNull(4) ? -1 : int(row.integer(4)), row.text(5)};
    }));
    return all;
}

Result<std::optional<Id<Drill>>> anyRun(Database& database)
{
    BIHUAN_TRY_ASSIGN(const QVariant drill, database.scalar(u"SELECT drill FROM drill_run ORDER BY beat_at DESC LIMIT 1"_s));
    return drill.isValid() ? std::optional(Id<Drill>(drill.toLongLong())) : std::nullopt;
}

Result<> beat(Database& database, Id<Drill> drill, const Beat& beat)
{
    BIHUAN_TRY(database.run(u"INSERT INTO drill_run (drill, beat_ms, beat_at) VALUES (?, ?, ?) "
                            "ON CONFLICT (drill) DO UPDATE SET beat_ms=excluded.beat_ms, beat_at=excluded.beat_at"_s,
                            {drill.value(), beat.ms, stored(beat.at)}));
    return {};
}

Result<> tap(Database& database, Id<Drill> drill, const Tap& tap)
{
    BIHUAN_TRY(database.run(u"INSERT INTO drill_tap (drill, action, at_ms, at, class_name, present, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {drill.value(), tap.action, tap.atMs, stored(tap.at), tap.className.isNull() ? u""_s : tap.className,
                             tap.present < 0 ? QVariant() : QVariant(tap.present), tap.note.isNull() ? u""_s : tap.note}));
    return {};
}

Result<> clear(Database& database, Id<Drill> drill)
{
    BIHUAN_TRY(database.run(u"DELETE FROM drill_tap WHERE drill=?"_s, {drill.value()}));
    BIHUAN_TRY(database.run(u"DELETE FROM drill_run WHERE drill=?"_s, {drill.value()}));
    return {};
}

} // namespace bihuan::deskQueries
