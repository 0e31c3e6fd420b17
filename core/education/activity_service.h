// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/education/education.h"
#include "core/records/issue_list.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// Everything the board, the plan and the proposals are computed from, read once.
struct EducationBook {
    int schoolYear = 0;           ///< 2026 means September 2026 to August 2027, from the first day of its first term if that is earlier
    QList<LearnWay> ways;         ///< in use, in the school's order
    QList<MonthTheme> themes;
    QList<EduActivity> activities; ///< of the year, by day
    QList<SchoolClass> classes;
    SchoolCalendar calendar;
    QSet<QString> nodes;          ///< places of the plan that have or had an activity, voided and called off ones too

    /// Errors: Storage.
    static Result<EducationBook> read(const RecordStore& store, int schoolYear);
    const MonthTheme* themeOf(int month) const; ///< null = none
    const LearnWay* way(Id<LearnWay> id) const;
    QDate firstDay() const;
    QDate lastDay() const { return {schoolYear + 1, 8, 31}; }
    /// 0 for September … 11 for August: the column of the board. A day before 1 September counts as September.
    int columnOf(QDate day) const;
    static int monthOfColumn(int column) { return (column + 8) % 12 + 1; }
};

/// The school year a day belongs to: of its term, else from 1 September on.
int schoolYearOf(const QList<SchoolTerm>& terms, QDate day);

/// One activity the calendar asks for (时间迎新, 每月专题), to be accepted or left.
struct ActivityProposal {
    EduActivity activity; ///< as it would be saved
    QDate from;           ///< valid: it stands in the plan already and would move from this day
    QString why;          ///< “First day of school”
};

/// What the terms and holidays ask for from `today` on: the first day of each term, new pupils, the first school days after National Day
/// and Labour Day, and one activity for each month's theme. What is in the plan, was voided or called off is not proposed again; what
/// the program placed itself and nobody touched follows when a term or holiday was moved.
Result<QList<ActivityProposal>> proposedActivities(const EducationBook& book, QDate today);

/// What a change did, so that it can be taken back.
struct ActivityUndo {
    struct Step {
        std::optional<EduActivity> before; ///< none = it was made
        EduActivity after;
    };
    QList<Step> steps;
    QString what;

    bool isEmpty() const { return steps.isEmpty(); }
};

/// How it really was.
struct HeldFacts {
    QDate day;
    QString time;
    int minutes = 0;
    bool longMeant = false; ///< over 120 minutes, and that is right
    int expected = 0;
    int actual = 0;
    QString speaker;
};

/// The use cases of activities: each one transaction.
class ActivityService {
public:
    ActivityService(RecordService& records, AttachmentStore& attachments) : m_records(records), m_attachments(attachments) {}

    Result<EducationBook> book(int schoolYear) const { return EducationBook::read(m_records.store(), schoolYear); }
    Result<int> schoolYearOfToday() const;
    QDate today() const { return m_records.store().database().clock().today(); }

    Result<QList<ActivityProposal>> propose(int schoolYear) const;
    Result<ActivityUndo> accept(const QList<ActivityProposal>& proposals);
    Result<ActivityUndo> add(const EduActivity& activity);

    // From planned to filed. Errors: Refused when a step is not the next one or its guard is not met; all or nothing.
    Result<ActivityUndo> prepare(const QList<Id<EduActivity>>& ids);
    /// Not in the future; no more people than expected; no more than 480 minutes, over 120 only when meant.
    Result<ActivityUndo> hold(Id<EduActivity> id, const HeldFacts& facts);
    /// Needs a file on the record, or the reason why there is none.
    Result<ActivityUndo> evidence(Id<EduActivity> id, const QString& whyNone = {});
    Result<ActivityUndo> summarize(Id<EduActivity> id, const QString& summary);
    Result<ActivityUndo> file(const QList<Id<EduActivity>>& ids, const QString& location);
    Result<ActivityUndo> cancel(const QList<Id<EduActivity>>& ids, const QString& reason);
    Result<ActivityUndo> move(Id<EduActivity> id, QDate day, const QString& reason);
    /// Errors: Conflict when something else has changed since.
    Result<> takeBack(const ActivityUndo& undo);

    /// Photographs taken in another year than the activity was held: their names and years. Empty = none, or no camera said.
    Result<QStringList> photosOfOtherYears(const EduActivity& one) const;
    Result<QList<RecordIssue>> issues() const;
    /// Those expected by the audience: pupils of the classes, of the school, staff; 0 = not to be told.
    int expectedFor(const EducationBook& book, const EduActivity& one) const;

    RecordService& records() const { return m_records; }

private:
    using Change = std::function<Result<>(EduActivity&)>;
    Result<ActivityUndo> change(const QList<Id<EduActivity>>& ids, const QStringList& from, const QString& why, const Change& apply);
    Result<> put(const EduActivity& activity, ActivityUndo& undo);

    RecordService& m_records;
    AttachmentStore& m_attachments;
    mutable QHash<QString, QDate> m_taken; ///< by content: when a photograph says it was taken
};

} // namespace bihuan
