// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the archive: items in the order of the catalogue, with what belongs to them.
#pragma once

#include "core/archive/items/archive_item.h"
#include "core/records/record_store.h"

namespace bihuan {

/// One line of a catalogue.
struct ArchiveRow {
    ArchiveItem item;
    QString className;           ///< of item.classCode, “组织”; the code itself when there is no such class any more
    QString boxNo;               ///< empty = in no box yet
    QString location;            ///< of the box
    QList<ArchiveMember> members; ///< (kind, record) in their order

    bool isSecret() const { return item.secrecy != QString() && item.secrecy != QLatin1String("internal"); }
};

/// Which items; what is left empty does not count.
struct ArchiveScope {
    int year = 0; ///< 0 = all
    QString classCode, retention;
    Id<ArchiveBox> box;
    bool numberedOnly = false;
    bool voidedToo = false; ///< voided items that have a number: numbers stay visible
};

/// By year, then class in the school's order, retention (for ever first), number; those without number behind them by their place.
Result<QList<ArchiveRow>> archiveRows(const RecordStore& store, const ArchiveScope& scope = {});

/// 序号 档号 文号 责任者 题名 日期 密级 页数 备注, as DA/T 22 has them; `serial` counts from 1. An item in `row` that is voided says so in its note.
QStringList catalogueHeadings();
QStringList catalogueCells(const ArchiveRow& row, int serial);

/// The item a record belongs to: archival code and box, for whoever shows where the signed paper lies. Nothing when it is not filed.
Result<std::optional<ArchiveRow>> archiveRowOf(const RecordStore& store, const QString& kind, qint64 record);

/// Codes of the classes in the school's order.
Result<QList<ArchiveClass>> archiveClasses(const RecordStore& store);

} // namespace bihuan
