// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_parts.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace bihuan::deskQueries {

struct Tap {
    QString action; ///< "start", "arrive", "back", "count", "resume", "finish"
    qint64 atMs = 0;
    QDateTime at;
    QString className;
    int present = -1;
    QString note;
};

struct Beat {
    qint64 ms = 0;
    QDateTime at;
};

// Reads; the writes need an open Transaction.
Result<std::optional<Beat>> lastBeat(Database& database, Id<Drill> drill);
Result<QList<Tap>> taps(Database& database, Id<Drill> drill); ///< oldest first
Result<std::optional<Id<Drill>>> anyRun(Database& database);

Result<> beat(Database& database, Id<Drill> drill, const Beat& beat); ///< makes the run when there is none
Result<> tap(Database& database, Id<Drill> drill, const Tap& tap);
Result<> clear(Database& database, Id<Drill> drill);

} // namespace bihuan::deskQueries
