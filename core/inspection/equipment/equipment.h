// SPDX-License-Identifier: GPL-3.0-or-later
// Equipment that is tested at intervals: extinguishers, hydrants, alarms, lifts … (features.md 45), and its tests.
#pragma once

#include "core/inspection/property/property.h"
#include "core/loop/loop_item.h"

namespace bihuan {

struct Equipment {
    Id<Equipment> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;      ///< as painted on it: “MH-012”
    QString kind;        ///< "extinguisher", "hydrant", "alarm", "light", "door", "lift", "boiler", "electric", "gas", "camera", "sport", "other"
    QString model;
    Id<Zone> zone;
    QString place;       ///< where in the zone
    QDate installedOn;
    int cycleMonths = 0; ///< between two tests; 0 = the usual of its kind
    QDate lastTest;
    QDate expiresOn;     ///< to be replaced or inspected by an authority; invalid = never
    QDate retiredOn;
    Id<PropertyCompany> company; ///< that maintains it
    QString note;

    bool inUse(QDate day) const { return !voided && (!retiredOn.isValid() || day < retiredOn); }
};

/// One test. Only ever added: a mistake is voided and entered again.
struct EquipmentTest {
    Id<EquipmentTest> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;  ///< “JC2026-0012”
    Id<Equipment> equipment;
    QDate testedOn;
    QString result;  ///< "ok", "repaired", "fault"
    QString tester;  ///< a person or a company
    QString finding;
    Id<LoopItem> item; ///< the hazard a fault became
};

const RecordType<Equipment>& equipmentType();
const RecordType<EquipmentTest>& equipmentTestType();

/// Warnings equipment.overdue, equipment.expired, equipment.no_place; problem equipment.cycle (over 120 months).
Issues equipmentIssues(const Equipment& one, const RecordStore& store, QDate today);

QString equipmentKindName(const QString& code); ///< translated
/// Months between tests where the school says nothing [惯; extinguishers and hydrants monthly: GB 50444].
int usualCycleMonths(const QString& kind);
/// When the next test is due: a cycle after the last one, or after it was installed; invalid = at once, nothing is known.
QDate equipmentDue(const Equipment& one);

} // namespace bihuan
