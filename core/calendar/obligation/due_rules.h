// SPDX-License-Identifier: GPL-3.0-or-later
// When a rule falls due: pure functions over a calendar, without a database.
#pragma once

#include "core/calendar/obligation/obligation.h"
#include "core/calendar/school_calendar.h"

namespace bihuan {

/// One time a rule falls due.
struct Occurrence {
    QString key;      ///< stable within the rule: “2026-09”, “first/2026”; stays when the term moves or a day is shifted
    QDate nominal;    ///< before it was shifted
    QDate due;
    QDate opens, closes; ///< what is done between counts for this one; closes invalid = for ever
    bool tentative = false; ///< hangs on a holiday that is not announced
    QString about;    ///< what it hangs on, for people: 国庆节; or empty

    bool operator==(const Occurrence&) const = default;
};

/// What was done, by whichever record.
struct Completion {
    QDate day;
    qint64 id = 0; ///< of the record
    QString name;

    bool operator==(const Completion&) const = default;
};

/// All times the rule falls due from … to, both included, oldest first. Asked for parts of the span one by one, it gives the same
/// occurrences. Completions matter to the rule "since" alone: each begins the next span.
QList<Occurrence> occurrences(const Obligation& rule, const SchoolCalendar& calendar, QDate from, QDate to,
                              const QList<Completion>& completions = {});

/// “09-15、03-15” as month and day; nothing when a part is no date of any year.
std::optional<QList<std::pair<int, int>>> parseYearDays(const QString& text);
/// “9、10、11”; nothing when a part is not 1 to 12. Empty text = an empty list.
std::optional<QList<int>> parseMonths(const QString& text);

/// The rule in one line for people: 每周五；遇休息日提前.
QString ruleText(const Obligation& rule);

enum class DueState {
    Due,     ///< not done, the day has not passed
    Overdue,
    Met,
    MetLate,
    Skipped, ///< not applicable, with a reason
};
QString dueStateCode(DueState state); ///< stable: "due", "overdue", "met", "met_late", "skipped"

/// An occurrence and how it stands.
struct DueItem {
    Occurrence occurrence;
    DueState state = DueState::Due;
    bool soon = false;   ///< due, and within the rule's lead time
    QDate doneOn;        ///< met
    qint64 record = 0;   ///< of the kind that fulfils the rule, when one did
    QString recordName;
    qint64 mark = 0;     ///< ObligationDone, when ticked off by hand
    QString note;        ///< of the mark
};

/// The tick of an occurrence: by its key; where the rule was changed so that no occurrence has the tick's key any more, the one in whose
/// time it was due. Null when there is none.
const ObligationDone* markOf(const Occurrence& one, const QList<Occurrence>& all, const QList<ObligationDone>& marks);

/// How one occurrence stands, with its tick and what was done for it; either may be null.
DueItem standingOf(const Obligation& rule, const Occurrence& one, const ObligationDone* mark, const Completion* done, QDate today);

/// How the occurrences stand on a day. Completions go to the first occurrence in whose time they lie, each to one.
QList<DueItem> standing(const Obligation& rule, const QList<Occurrence>& occurrences, const QList<Completion>& completions,
                        const QList<ObligationDone>& marks, QDate today);

} // namespace bihuan
