// SPDX-License-Identifier: GPL-3.0-or-later
// 隐患台账 (domain.md §2, features 30, 34): the book of a calendar year, opened anew each January.
#pragma once

#include "core/documents/table_pages.h"
#include "core/exchange/xlsx_writer.h"
#include "core/loop/loop_service.h"

namespace bihuan {

enum class LedgerPaper { A4, A3 }; ///< both landscape

struct LedgerOptions {
    int year = 0;                   ///< 0 = this year
    QString kind = QStringLiteral("hazard");
    LedgerPaper paper = LedgerPaper::A4;
};

/// A ledger ready to be written. Rows stand as they are printed: what the year numbered, then what was carried over.
struct LedgerBook {
    int year = 0;
    QList<LoopItem> items;
    QList<LoopItem> carried; ///< open on 1 January, with their old numbers
    int closed = 0, open = 0, voided = 0, extended = 0; ///< open and closed of both groups
    TableContent table;
};

/// The year book: columns 编号, 排查时间/排查人, 部位, 隐患情况, 等级, 责任部门/人, 整改措施, 期限 (with 延1), 完成时间, 复查人/时间,
/// 销号, 备注. Voided items stay, struck through, with their reason. An item closed in a later year is open in this book at its
/// 31 December, but shows its end.
class HazardLedger {
public:
    explicit HazardLedger(RecordService& records, LoopService& loop) : m_records(records), m_loop(loop) {}

    Result<LedgerBook> book(const LedgerOptions& options) const;
    /// Years that have a book, newest first; this year always.
    Result<QList<int>> years(const QString& kind = QStringLiteral("hazard")) const;
    /// The same rows as a workbook: dates as dates, one column for each fact.
    Result<> writeXlsx(const LedgerOptions& options, const QString& path) const;

private:
    struct Names;
    QStringList cells(const LoopItem& item, int year, const Names& names) const;
    Result<Names> readNames() const;

    RecordService& m_records;
    LoopService& m_loop;
};

} // namespace bihuan
