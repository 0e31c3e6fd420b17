// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"

namespace bihuan {

/// A class of the school (班级): its number of pupils is all that is kept of them.
struct SchoolClass {
    Id<SchoolClass> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;        ///< 三年级2班
    int grade = 0;       ///< 1 …
    int classNo = 0;     ///< within the grade
    Id<Person> homeroom; ///< 班主任
    int pupils = 0;      ///< 0 = not entered
    int position = 0;    ///< order in lists, before grade and number
    QString note;
};

inline constexpr int highestGrade = 9;

/// Rules: a grade from 1 to 9; no two classes of one grade and number; pupils not negative, more than 60 (warning), none (hint); a name
/// that a spreadsheet took for a date (warning); a homeroom teacher who has left (warning).
const RecordType<SchoolClass>& schoolClassType();

/// Grade and number in the name of a class, as schools write it: “三年级2班”, “三（2）班”, “3年2班”, “三.2”, “3-2”, “302班”.
std::optional<std::pair<int, int>> classOfName(const QString& name);

} // namespace bihuan
