// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_findings.h"
#include "core/records/issue_list.h"

namespace bihuan {

/// Who stands in one cell of the roster from now on.
struct WatchEdit {
    Id<WatchSlot> slot;
    Id<WatchPoint> point;
    int weekday = 1;
    QString week = QStringLiteral("every");
    QList<Id<Person>> persons; ///< empty = nobody any more
    Id<Person> backup;
    Id<WatchRole> role;        ///< none = that of the point
};

/// What a change of the roster did, so that it can be taken back.
struct WatchUndo {
    struct Step {
        Id<WatchPost> post;
        std::optional<WatchPost> before; ///< none = it was made
        WatchPost after;
    };
    QList<Step> steps;
    QString what; ///< for the message

    bool isEmpty() const { return steps.isEmpty(); }
};

/// A duty on a day: by the roster it is `person` who stands there.
struct WatchTarget {
    QDate day;
    Id<WatchSlot> slot;
    Id<WatchPoint> point;
    Id<Person> person;
};

struct WatchCopyReport {
    int posts = 0;
    QStringList dropped; ///< “王芳（已离校）：周一 早到校 校门内侧”
    WatchUndo undo;
};

/// The use cases of the watch roster: each one transaction.
class WatchService {
public:
    explicit WatchService(RecordService& records) : m_records(records) {}

    Result<WatchBook> book(QDate from, QDate until) const { return WatchBook::read(m_records.store(), from, until); }
    QDate today() const { return m_records.store().database().clock().today(); }

    /// Changes cells from a day on. What stood there before ends the day before, so that past weeks stay as they were; a post
    /// begins on `from` and ends with its term. Errors: Invalid (no such time, point or person; nobody twice).
    Result<WatchUndo> setCells(const QList<WatchEdit>& edits, QDate from, const QString& why = {});
    /// Errors: Conflict when a post is not any more as the change left it.
    Result<> takeBack(const WatchUndo& undo);

    /// What held on the last day of the term before `to` (or 60 days ago where no term is entered) holds again from the
    /// first day of `to`, without those who have left. Errors: Refused (there is a roster already, or none to copy).
    Result<WatchCopyReport> copyRoster(const SchoolTerm& to);
    /// The usual points as a beginning, those whose names the school has not. Returns how many.
    Result<int> addUsualPoints();
    /// The default times and roles that are missing or were voided; those the school has changed stay. Returns how many came back.
    Result<int> restoreTimesAndRoles();

    // One day (watch_shifts.cpp).
    /// `sub` stands in for the target's person; none = absent and nobody stands in. Refused when the sub stands elsewhere at
    /// that time, is on leave or not on the staff; NotFound when the person does not stand there on that day.
    Result<Id<WatchShift>> substitute(const WatchTarget& target, Id<Person> sub, const QString& note = {});
    /// Somebody in addition, such as at a point without anybody. Refused as above.
    Result<Id<WatchShift>> addExtra(QDate day, Id<WatchSlot> slot, Id<WatchPoint> point, Id<Person> who, const QString& note = {});
    /// The two stand for each other, each once. Refused when one of them would then stand at two places.
    Result<> exchangeOnce(const WatchTarget& one, const WatchTarget& other, const QString& note = {});
    /// From `from` on the two have each other's cell, in every week the posts hold.
    Result<WatchUndo> exchangeForGood(const WatchTarget& one, const WatchTarget& other, QDate from);
    /// Attendance: "on", "off", "absent" or "planned" (nothing noted any more).
    Result<> record(const QList<WatchTarget>& targets, const QString& state, const QString& note = {});
    /// As the roster says again; the other half of an exchange too.
    Result<> cancelShift(Id<WatchShift> shift, const QString& why);

    Result<> setSettings(const WatchSettings& settings);
    /// Whose roster a make-up day has; 0 = not said.
    Result<> setFollows(QDate day, int weekday);
    /// Make-up days with lessons on a rest day between these days.
    Result<QList<CalendarDay>> makeUpDays(QDate from, QDate until) const;

    /// Clashes and gaps of this week and the next, from today on, for the list of issues.
    Result<QList<RecordIssue>> recordIssues() const;

    RecordService& records() const { return m_records; }

private:
    Result<WatchPost> checkedPost(const WatchBook& book, const WatchEdit& edit) const;
    Result<> setCell(const WatchBook& book, const WatchEdit& edit, QDate from, WatchUndo& undo);
    Result<> putPost(const WatchPost& post, WatchUndo& undo);
    Result<WatchDuty> dutyOf(const WatchBook& book, const WatchTarget& target) const;
    Result<Id<WatchShift>> putShift(const WatchBook& book, const WatchShift& shift);
    Result<WatchBook> bookAround(QDate day) const;

    RecordService& m_records;
};

} // namespace bihuan
