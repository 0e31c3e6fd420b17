// SPDX-License-Identifier: GPL-3.0-or-later
// 随手报 (domain.md §5.3): numbered pads that cleaners and guards carry, and what comes back on their slips.
#pragma once

#include "core/inspection/property/property.h"
#include "core/loop/loop_item.h"

namespace bihuan {

/// A pad of slips. All pads together number their slips 1, 2, 3 … without gaps; a lost pad keeps its numbers.
struct PropertyPad {
    Id<PropertyPad> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;      ///< “第3本”
    int firstSlip = 0, lastSlip = 0;
    Id<PropertyCompany> company;
    Id<Person> holder;
    QString holderName;  ///< as handed out; also for somebody who is not on the staff list
    QString state;       ///< "registered" (its numbers are taken, the paper is not there yet), "printed", "handed", "returned", "lost"
    QDate registeredOn, printedOn, handedOn;
    QDate endedOn;       ///< returned or lost
    Id<PropertyPad> replaces; ///< the lost one
    QString note;

    int slips() const { return lastSlip - firstSlip + 1; }
    bool holds(int slip) const { return slip >= firstSlip && slip <= lastSlip; }
    bool isOut() const { return !voided && (state == QLatin1String("printed") || state == QLatin1String("handed")); }
};

/// One report: on a slip, or told by mouth or telephone.
struct SpotReport {
    Id<SpotReport> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;      ///< “SB000121” for a slip, “KT2026-0004” without one
    int slip = 0;        ///< 0 = none
    Id<PropertyPad> pad;
    QDate seenOn;
    QString seenTime;    ///< “10:20”, as written; may be empty
    Id<Zone> zone;
    QString place;       ///< where in the zone, or where at all
    QString symptom;     ///< 现象
    Id<Person> reporter;
    QString reporterName; ///< whoever is not on the staff list
    Id<PropertyCompany> company;
    QString handling;    ///< "open", "hazard", "on_spot", "none"
    QString handlingNote; ///< what was done, or why it is none
    QDate handledOn;
    QDate enteredOn;
    Id<LoopItem> item;   ///< the hazard it became

    bool isOpen() const { return !voided && handling == QLatin1String("open"); }
    bool isGood() const { return !voided && (handling == QLatin1String("hazard") || handling == QLatin1String("on_spot")); }
};

const RecordType<PropertyPad>& propertyPadType();
const RecordType<SpotReport>& spotReportType();

/// Warnings property_pad.not_printed, property_pad.long_out (handed out for over a year).
Issues propertyPadIssues(const PropertyPad& pad, const RecordStore& store, QDate today);
/// Problems spot_report.future, spot_report.time, spot_report.no_place; warnings spot_report.waiting (undecided for over
/// 3 days), spot_report.vague, spot_report.no_reporter.
Issues spotReportIssues(const SpotReport& report, const RecordStore& store, QDate today);

/// “SB000121”: on the slip, in its QR code and in the list.
QString slipText(int slip);
/// As typed or scanned: “SB000121”, “000121”, “121”, full-width, blanks and dashes. 0 when it is no slip number.
int slipFromText(const QString& typed);

inline constexpr int reportDecisionDays = 3; ///< [拟] a report is decided upon within so many days

} // namespace bihuan
