// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that came back: only what was wrong is entered.
#pragma once

#include "core/inspection/checks/check_sheet.h"
#include "core/loop/loop_service.h"

namespace bihuan {

/// One × or ／ of a sheet.
struct KeyedLine {
    int itemNo = 0;
    Id<Zone> zone;        ///< null: an item of a whole list
    bool notApplicable = false;
    QString finding;      ///< what is wrong; needed for ×
    Id<LoopItem> hazard;  ///< an open one of this place and category it belongs to; null = it becomes a new one
};

struct KeyedSheet {
    Id<Inspection> inspection;
    QDate doneOn;                 ///< as the paper says
    QList<Id<Person>> inspectors; ///< who signed
    QList<Id<Zone>> leftOut;      ///< zones nobody looked at; everything else is in order but for `lines`
    QList<KeyedLine> lines;
    QString lateReason;           ///< needed when it is entered more than daysToEnter days after it was done
};

struct OpenedSheet {
    Inspection inspection;
    SheetContent content;
};

struct KeyReport {
    Inspection inspection;
    QList<InspectionLine> lines;
    QStringList newHazards; ///< numbers
    Issues warnings;        ///< check.late, check.entered_late, check.zone_closed …
};

/// Keying in: all of a sheet and its hazards in one transaction, or nothing.
class CheckKeying {
public:
    static constexpr int daysToEnter = 7; ///< [拟] longer after the check the entry says why

    CheckKeying(RecordService& records, LoopService& loop) : m_records(records), m_loop(loop) {}

    /// By the short code as typed or scanned. Errors: NotFound; Refused (keyed in already, missed, voided: says when and by whom).
    Result<OpenedSheet> open(const QString& code) const;
    Result<OpenedSheet> open(Id<Inspection> id) const;
    /// Any sheet, whatever its state. Errors: NotFound.
    Result<Inspection> find(const QString& code) const;

    /// A zone as a person names it: its number on the sheet, code, name or pinyin initials; beside a list of the whole school,
    /// any zone in use. Null for an empty text, “-” and “全校”. Errors: Invalid, naming what there is: free text is no zone.
    Result<Id<Zone>> zoneOf(const SheetContent& content, const QString& typed) const;
    /// An item by its number, or by words that only one item of the zone has. Errors: Invalid.
    Result<int> itemOf(const SheetContent& content, const QString& typed, Id<Zone> zone = {}) const;
    /// “3:12:插座松动”: zone, item, what is wrong; “3:12:/” = does not apply. Errors: Invalid.
    Result<KeyedLine> lineOf(const SheetContent& content, const QString& text) const;
    /// The newest open hazard of this zone and category: most likely the same thing again.
    Result<std::optional<LoopItem>> openHazard(Id<Zone> zone, const QString& category) const;

    /// What forbids entering it, or should be looked at. Problems: check.done_on (missing, in the future, before its time, before
    /// it was printed), check.no_inspector, check.inspector_left, check.late_reason, check.zone_left_out, check.zone_closed,
    /// check.twice, check.no_finding, check.not_on_sheet, check.nothing. Warnings: check.late, check.entered_late.
    Issues check(const KeyedSheet& sheet, const OpenedSheet& opened) const;
    /// Errors: Invalid (first problem), Refused, NotFound.
    Result<KeyReport> key(KeyedSheet sheet);

private:
    void checkLines(const KeyedSheet& sheet, const SheetContent& content, Issues& issues) const;
    QList<Id<Zone>> closedZones(const SheetContent& content, QDate day) const;
    Result<InspectionLine> store(const KeyedLine& keyed, const Inspection& inspection, const SheetContent& content, KeyReport& report);

    RecordService& m_records;
    LoopService& m_loop;
};

} // namespace bihuan
