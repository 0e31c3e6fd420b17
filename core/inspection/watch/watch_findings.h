// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/inspection/watch/watch_roster.h"

namespace bihuan {

/// What is wrong with a roster on some days.
struct WatchFinding {
    enum class Kind {
        TwoPlaces, ///< one person at two points at overlapping times
        NotStaff,  ///< has left, or is not here yet
        Gap,       ///< nobody at a point
        TooFew,
        TooMany,   ///< more duties in a week than the school allows
        NoBackup,
        NoWeekday, ///< lessons on a rest day, and nobody said whose roster it has
    };
    Kind kind = Kind::Gap;
    Severity severity = Severity::Problem;
    QDate day;
    int weekday = 0;         ///< of the roster
    Id<WatchSlot> slot;      ///< none for TooMany and NoWeekday
    Id<WatchPoint> point;
    Id<WatchPost> post;      ///< one to be opened, may be none
    Id<Person> person;
    QString message;         ///< whole sentence, with day and place
    QString shortText;       ///< for a cell: “与 课间 操场 冲突”

    bool concerns(Id<WatchSlot> atSlot, Id<WatchPoint> atPoint) const { return slot == atSlot && point == atPoint; }
};
QString findingCode(WatchFinding::Kind kind); ///< stable: "watch.two_places", …

/// By day, times and points. Empty where the school keeps no roster in these days.
QList<WatchFinding> watchFindings(const WatchBook& book, QDate from, QDate until);

/// The same without what is only the other side of a clash: a list of things to be done.
QList<WatchFinding> toldOnce(const QList<WatchFinding>& findings);

/// The standing roster alone, checked over the two weeks from `from` on: each weekday once in an odd and an even week.
/// What is found in both weeks is told once.
QList<WatchFinding> standingFindings(const WatchBook& book, QDate from);

} // namespace bihuan
