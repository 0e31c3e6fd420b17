// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_service.h"
#include "core/archive/items/archive_stamp.h"
#include "core/archive/items/box_pages.h"
#include "core/documents/table_pages.h"

namespace bihuan {

/// How stamps come onto paper.
enum class StampLayout {
    Overlay, ///< a page for each item, onto its signed first page fed again
    Sheet,   ///< many on a sheet, to be cut out
};

/// The papers of the archive by DA/T 22-2015.
class ArchivePapers {
public:
    ArchivePapers(RecordService& records, ShaperSource shaper) : m_records(records), m_shaper(std::move(shaper)) {}

    /// 归档文件目录, A4 standing or lying. Voided numbers are struck through. Errors: Refused (no numbered item there).
    Result<TableContent> catalogue(const ArchiveScope& scope, bool landscape) const;
    /// 移交清单 or 销毁清单, with room for the signatures of both sides or of the two who approved and the one who watched.
    Result<TableContent> list(Id<ArchiveList> list) const;
    /// 借阅登记 of a year; with empty lines to be filled in by hand. Year 0 = all.
    Result<TableContent> loanRegister(int year) const;

    /// Of these boxes in their order. Errors: Refused (none).
    Result<QList<BoxContent>> boxes(const QList<Id<ArchiveBox>>& boxes) const;
    Result<std::shared_ptr<PageSet>> spines(const QList<Id<ArchiveBox>>& boxes, Issues& issues) const;
    Result<std::shared_ptr<PageSet>> covers(const QList<Id<ArchiveBox>>& boxes, Issues& issues) const;
    Result<std::shared_ptr<PageSet>> referenceSheets(const QList<Id<ArchiveBox>>& boxes, Issues& issues) const;

    /// Errors: Refused (not numbered; what does not fit into a cell).
    Result<std::shared_ptr<PageSet>> stamps(const QList<Id<ArchiveItem>>& items, StampLayout layout, QPointF atMm, bool red, Issues& issues) const;
    std::shared_ptr<PageSet> stampTest(QPointF atMm) const;
    /// A copy of a PDF with the item's stamp on its first page. Errors: as of ::bihuan::stampPdf.
    Result<> stampPdf(Id<ArchiveItem> item, const QString& from, const QString& to) const;

private:
    Result<ArchiveRow> row(Id<ArchiveItem> item) const;
    Result<QList<StampContent>> contents(const QList<Id<ArchiveItem>>& items) const;
    Result<DocumentInfo> info(const QString& title) const;

    RecordService& m_records;
    ShaperSource m_shaper;
};

} // namespace bihuan
