// SPDX-License-Identifier: GPL-3.0-or-later
// 1530 班级记录册: the lines of a term with their dates, a booklet for each class.
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/education/classes/class_records.h"

namespace bihuan {

/// One line to be filled in.
struct BookletLine {
    QDate day;
    int week = 0;       ///< teaching week
    QString moment;     ///< ReminderRule::moment
    QString rule;       ///< its name
    int minutes = 0;
    QString content;    ///< proposed topic
    bool sampled = false; ///< to be shown at a spot check
};

/// Which line is for which day: a daily one on every school day, a weekly one on the last school day of each week, one before each holiday
/// (three days or more without lessons that hold a holiday, and the end of the term), instead of that day's weekly one.
QList<BookletLine> bookletLines(const SchoolCalendar& calendar, const SchoolTerm& term, const QList<ReminderRule>& rules, const QString& scheme);

/// Marks `count` of the lines for a spot check, spread over the term; other ones for each class, always the same for the same class and term.
void markSamples(QList<BookletLine>& lines, const SchoolClass& group, const SchoolTerm& term, int count);

inline constexpr int usualSamples = 6; ///< [拟] lines of a class looked at in a term

struct BookletOptions {
    Id<SchoolTerm> term;
    QString scheme = QStringLiteral("1530");
    QList<Id<SchoolClass>> classes; ///< empty = all
    int samples = usualSamples;
};

/// Booklets one behind the other, bookmarked by class. Errors: Refused (no classes, no rules, no lessons in the term).
Result<std::shared_ptr<PageSet>> bookletPages(const RecordStore& store, const BookletOptions& options, const ShaperSource& shaper);
/// 抽查安排表 for the office: which line of which class is looked at.
Result<TableContent> sampleSheet(const RecordStore& store, const BookletOptions& options);
/// The term of the day, else the next one, else the last. Errors: Refused when there is none.
Result<SchoolTerm> termFor(const RecordStore& store, QDate day);

} // namespace bihuan
