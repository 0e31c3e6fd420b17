// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"

namespace bihuan {

/// A piece of work that comes again (常规工作): when it is due, who sees to it, and which records show that it was done.
struct Obligation {
    Id<Obligation> id;
    qint64 revision = 0;
    bool voided = false;
    QString code; ///< of a bundled row
    QString name;
    Id<Mechanism> mechanism;
    QList<Id<Department>> departments;

    QString rule;       ///< "dates", "weeks", "months", "weekday", "anchor" or "since"; what each needs stands behind the fields
    QString dates;      ///< dates: “09-15、03-15”
    int every = 0;      ///< weeks, months: every so many; since: so many months, or so many days with a unit
    QDate beginsOn;     ///< weeks, months: one day of the row, which goes on in both directions; since: the first time, invalid = at once
    QString nth;        ///< weekday: "1" to "5" or "last"
    QString weekday;    ///< weekday: "1" to "7"
    QString months;     ///< months, weekday: only in these, “9、10、11”; empty = in all
    QString anchor;     ///< anchor: "term_start", "term_end", "holiday_start", "holiday_end", "event" or "fixed_day"
    QString anchorName; ///< anchor: name of the holiday, code of the term or kind of event; name of the fixed day. Empty = each one
    int days = 0;       ///< anchor: so many days after it, negative = before
    QString unit;       ///< dayCountCode() for days and since; of since empty = months
    bool inTerm = false; ///< weeks, months, weekday: only where the week or month has a school day
    QString shift;      ///< where it falls on a day off: "none", "before" or "after" (to the next working day)

    int lead = 7;       ///< so many days before it counts as due soon
    int window = 0;     ///< so many days before what is done counts for it; 0 = since the one before
    QDate activeFrom, activeTo;
    QString fulfilledBy; ///< RecordKind::code; empty = ticked off by hand
    QString dateField;   ///< its column with the day it was done
    QString filter;      ///< “state=held|filed;cycle=weekly”; {year} is the school year, {month} 2026-09
    QString needs;       ///< "one" record, or "all" that the filter lets through
    bool active = true;
    int position = 0;
    QString note;
    QString source; ///< 种, 法, 惯 or 拟

    bool operator==(const Obligation&) const = default;
};

/// Rules: what its rule needs is there and can be read; the record kind and its fields are known (warning, as a kind may come later).
const RecordType<Obligation>& obligationType();

/// An occurrence ticked off by hand, with papers attached to it.
struct ObligationDone {
    Id<ObligationDone> id;
    qint64 revision = 0;
    bool voided = false;
    QString name; ///< of the work, as it was called
    Id<Obligation> obligation;
    QString period; ///< Occurrence::key
    QDate dueOn;    ///< as it was due then
    QString result; ///< "done" or "skipped" (not applicable)
    QDate doneOn;   ///< of done
    QString note;   ///< of skipped: the reason
};

const RecordType<ObligationDone>& obligationDoneType();

} // namespace bihuan
