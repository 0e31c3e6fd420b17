// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_type.h"

namespace bihuan {

/// One of the plan's parts (组织领导, 预案 …). Names, order and number are the school's data: the plan itself says seven and
/// names eight, so no number is ever printed.
struct Mechanism {
    Id<Mechanism> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;        ///< stable: organization, plans, inspection, education, meetings, archive, readiness, appraisal
    QString name;
    QString shortName;   ///< for the tab
    int position = 0;
    QString departments; ///< responsible, as the plan names them
    QString hint;        ///< what will be found in its tab
    QString source;      ///< 种, 法, 惯 or 拟 (domain.md)
};

/// The school itself; one record.
struct SchoolProfile {
    Id<SchoolProfile> id;
    qint64 revision = 0;
    bool voided = false;
    QString name;
    QString shortName;
    QString principal;
    QString vicePrincipal; ///< in charge of safety
    QString phone;
    QString address;
    bool sealBox = true;   ///< a dashed box where the seal goes on signed papers
    bool demo = false;     ///< the generated demo school
};

struct Department {
    Id<Department> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString aliases;     ///< other words in staff lists, joined by “、”
    int position = 0;
    QString leader;
    QString note;
    QString source;
};

/// 人员类别: 教师, 工勤, 外聘, 保安, 保洁, 食堂. Data, as every school cuts them differently; chooses the agreement's text.
struct StaffCategory {
    Id<StaffCategory> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString aliases;         ///< other words in staff lists, joined by “、”
    bool outsourced = false; ///< employed by a service company, which signs too
    int position = 0;
    QString source;
};

/// 岗位 with its safety duties (one per line).
struct Post {
    Id<Post> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;
    QString aliases;
    Id<StaffCategory> category; ///< usual category, none = any
    QString duties;
    int position = 0;
    QString source;
};

struct Person {
    Id<Person> id;
    qint64 revision = 0;
    bool voided = false;
    QString staffNo;
    QString name;
    QString gender;   ///< "m", "f" or empty
    Id<StaffCategory> category;
    Id<Department> department;
    QList<Id<Post>> posts;
    QString company;  ///< the service company of outsourced staff
    QString phone;
    QString idKind;   ///< "resident", "passport", "other" or empty (= resident)
    QString idNumber;
    QDate joinedOn;
    QDate leftOn;     ///< last day at school; invalid = still here
    QString note;

    /// On the staff at any time between these days, ends included.
    bool isStaffBetween(QDate from, QDate to) const;
};

/// Splits an `aliases` text: “教务处、教学处” → two words.
QStringList splitAliases(const QString& aliases);

const RecordType<Mechanism>& mechanismType();
const RecordType<SchoolProfile>& schoolProfileType();
const RecordType<Department>& departmentType();
const RecordType<StaffCategory>& staffCategoryType();
const RecordType<Post>& postType();
const RecordType<Person>& personType();

} // namespace bihuan
