// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace bihuan {

/// An invented school to try the program with, as plain values: nothing here knows the database.
/// All codes are those of resources/defaults (departments, staff_categories, posts).

struct DemoDepartment {
    QString code;
    QString name;
};

struct DemoPerson {
    QString staffNumber; ///< prefix of the category and three digits, unique: “JS007”
    QString name;
    QString gender; ///< "m" or "f"
    QString categoryCode;
    QString departmentCode;
    QStringList postCodes; ///< at least one
    QString company; ///< the service company of outsourced staff, else empty
    QString phone; ///< 11 digits of an unused-looking block, unique
    QString idNumber; ///< 18 characters with a correct check digit; region 370200, which no person has
    QDate joinedOn;
    QDate leftOn; ///< invalid while employed
};

struct DemoZone {
    QString code; ///< building and floor in the front: “ZX203”
    QString name;
    QString building;
    int floor = 0; ///< 0 outdoors
    QString kind; ///< 库 房 室 馆 场 廊 门 周边
    QString ownerNumber; ///< staff numbers; never of a leaver
    QString ownerName;
    QString backupNumber; ///< never the owner
    QString backupName;
};

struct DemoSchool {
    QString name;
    QString shortName;
    QString address;
    QString phone;
    QString principal;
    QString safetyVicePrincipal;
    int schoolYear = 0; ///< the year in which it begins (1 September)
    QStringList companies;
    QList<DemoDepartment> departments;
    QList<DemoPerson> people;
    QList<DemoZone> zones;
};

/// The same seed and day give the same school on every platform. 90 people in six categories, among them three with rare
/// characters in their names (㛃, 𫖯, 𬭎), two of one name, six who have left before `today`, and four who came
/// after 15 September of the school year (not later than `today`, unless the school year is younger than that); 160
/// zones.
DemoSchool makeDemoSchool(quint32 seed, QDate today);

} // namespace bihuan
