// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fitted_text.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/equipment/equipment.h"
#include "core/inspection/property/cell_pages.h"
#include "core/loop/loop_service.h"

namespace bihuan {

/// One test as it is entered, for one or several pieces of equipment.
struct TestEntry {
    QDate testedOn;
    QString result = QStringLiteral("ok"); ///< "ok", "repaired", "fault"
    QString tester;
    QString finding; ///< must be there unless all is in order
};

struct TestReport {
    QList<EquipmentTest> tests;
    QList<LoopItem> items; ///< of faults
};

/// A hang tag as it is printed.
struct HangTag {
    QString school, title, number, place;
    int year = 0;
};

/// Tests, what is due, and the tags with a cell for each month.
class EquipmentService {
public:
    EquipmentService(RecordService& records, LoopService& loop, ShaperSource shaper) : m_records(records), m_loop(loop), m_shaper(std::move(shaper)) {}

    /// All or none; a fault goes into the hazards' ledger. Errors: Invalid (no tester, no words for what is wrong, in the future,
    /// before the last test), Refused (out of use), NotFound.
    Result<TestReport> enter(const QList<Id<Equipment>>& equipment, const TestEntry& entry);
    Result<Equipment> find(const QString& number) const; ///< Errors: NotFound
    /// Those to be tested until `day`, those never tested first.
    Result<QList<Equipment>> due(QDate day) const;
    Result<TableContent> dueList(QDate day) const;

    /// 65 × 95 mm, nine on A4, with the mark of the hole and twelve month cells; empty = all in use.
    Result<std::shared_ptr<CellPages>> tags(const QList<Id<Equipment>>& equipment, int year, int start = 0) const;
    static QSizeF tagMm() { return {65, 95}; }
    static QRectF holeMm() { return {30, 4, 5, 5}; } ///< on the tag
    static QRectF monthCell(int month);              ///< on the tag; 1…12

    static QString placeOf(const Equipment& one, const Zone& zone);

private:
    RecordService& m_records;
    LoopService& m_loop;
    ShaperSource m_shaper;
};

Result<> fillDemoEquipment(EquipmentService& service, RecordService& records, QDate today);

} // namespace bihuan
