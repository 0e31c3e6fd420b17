// SPDX-License-Identifier: GPL-3.0-or-later
// 七学 (domain.md §5.4): the ways of learning, what each month is about, and the activities of a school year.
#pragma once

#include "core/people/school_class.h"

namespace bihuan {

/// 七学: a row of the board. Those of the plan have the source 种; the others are our defaults and the school's to change.
struct LearnWay {
    Id<LearnWay> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;      ///< stable: "monthly", "platform", "node", "lesson", "case", "practice", "family"; empty = the school's own
    QString name;      ///< 每月专题学
    QString shortName; ///< at most a few characters, for narrow cells
    QString content;   ///< what it means, in one or two sentences
    bool disabled = false;
    int position = 0;
    QString source;

    QString brief() const { return shortName.isEmpty() ? name : shortName; }
};

struct MonthTheme {
    Id<MonthTheme> id;
    qint64 revision = 0;
    bool voided = false;
    int month = 0;  ///< 1 to 12
    QString theme;  ///< 开学第一课
    QString motto;  ///< one line for banners
    QString note;
    QString source;
};

struct EduActivity {
    Id<EduActivity> id;
    qint64 revision = 0;
    bool voided = false;
    QString title;
    QString state = QStringLiteral("planned"); ///< see ActivityState
    Id<LearnWay> way;
    Id<MonthTheme> theme;
    QDate heldOn;        ///< planned day; the real one once it is held. Its school year follows from it.
    QString heldTime;    ///< "14:30", or empty
    int minutes = 0;     ///< 0 = not said
    QString place;
    QString audience = QStringLiteral("school"); ///< "school", "grade", "class", "staff", "parents" or "newcomers"
    QList<Id<SchoolClass>> classes; ///< for "grade" and "class"
    QString form;        ///< 主题班会, 讲座 …
    QString speaker;
    int expected = 0;    ///< 0 = not counted
    int actual = 0;
    QString content;     ///< what is taught and in which order
    QString summary;
    QString noEvidence;  ///< why there are no photographs or papers
    QString reason;      ///< why it was moved or called off, the newest first
    QString location;    ///< of the papers, once filed
    QString node;        ///< key of the place it was proposed for: "2026 theme 9"; empty = entered by hand
    QString shortCode;   ///< on its record and sign-in sheet; made when they are first printed
    QString note;
};

const RecordType<LearnWay>& learnWayType();
/// Rules: month from 1 to 12, once each; a hint where the national day of the theme lies in another month.
const RecordType<MonthTheme>& monthThemeType();
/// Rules: actual not over expected; up to 480 minutes (over 120: warning); an hour that is one; nothing held in the future; a reason for what
/// was moved or called off; hints: summary like that of the month before, theme of another month.
const RecordType<EduActivity>& eduActivityType();

enum class ActivityState { Planned, Prepared, Held, Evidenced, Summarized, Filed, Moved, Cancelled };
QString activityStateCode(ActivityState state); ///< "planned" …
ActivityState activityStateOf(const EduActivity& one);
QString activityStateName(const QString& code);
/// Planned, prepared or moved: it may still get another day.
bool isAhead(const EduActivity& one);
/// Held, whatever came after.
bool isHeld(const EduActivity& one);

/// How alike two texts are, from 0 to 1, by pairs of characters; blanks and punctuation do not count. For summaries that were only copied.
double likeness(const QString& one, const QString& other);
/// “14:30” as hours and minutes; nothing for anything else.
std::optional<QTime> parseTime(const QString& text);

inline constexpr int longestMinutes = 480, usualMinutes = 120;
inline constexpr double copiedLikeness = 0.9;

} // namespace bihuan
