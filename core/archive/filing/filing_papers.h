// SPDX-License-Identifier: GPL-3.0-or-later
// 报备表 with its receipt, 报备台账, 收文登记簿, 文件传阅单 and the list of who has not read.
#pragma once

#include "core/archive/filing/incoming_service.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/watch/watch_sheet.h"

namespace bihuan {

/// One A4 side: the report above, its receipt to be sent back under a cut line, with the short code. Attached photographs follow as
/// annexes, four on a page: what hangs on the record is on the paper, too.
class FilingFormPages final : public WatchPages {
public:
    struct Content {
        Filing filing;
        QString school, preparedBy, approvedBy;
        QStringList attachments; ///< names
        QList<std::pair<QString, QImage>> photos; ///< with their captions
        bool sealBox = true;
    };
    void paint(int page, Canvas& canvas) override;
    FilingFormPages(const QList<Content>& forms, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    static double cutMm() { return 226; } ///< from the top

private:
    WatchSheet form(const Content& content);
    void receipt(WatchSheet& sheet, const Content& content);
    void annexes(const Content& content);

    std::shared_ptr<TextShaper> m_shaper;
    QHash<int, QList<std::pair<QRectF, QImage>>> m_images; ///< by page
};

/// 文件传阅单: what the paper is, proposal and instruction, and a row to sign for each reader; more readers go on further pages.
class CirculationPages final : public WatchPages {
public:
    struct Content {
        IncomingStanding standing;
        QString school, department, handler, proposedBy, instructedBy;
        QStringList names; ///< of the readers
    };
    CirculationPages(const Content& content, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    static constexpr int rowsOnFirst = 11, rowsOnOthers = 23;

private:
    std::shared_ptr<TextShaper> m_shaper;
};

class FilingPapers {
public:
    FilingPapers(FilingService& filings, IncomingService& incoming, ShaperSource shaper) : m_filings(filings), m_incoming(incoming), m_shaper(std::move(shaper)) {}

    /// Errors: NotFound, Refused (a character no font has). `issues`: what does not fit.
    Result<std::shared_ptr<PageSet>> forms(const QList<Id<Filing>>& ids, Issues& issues) const;
    /// 报备台账 of a calendar year by the day it was sent, else was due; voided ones struck through.
    Result<TableContent> ledger(int year) const;
    /// 收文登记簿 of a calendar year.
    Result<TableContent> incomingRegister(int year) const;
    /// Gives the documents their short codes the first time.
    Result<std::shared_ptr<PageSet>> circulation(const QList<Id<IncomingDoc>>& ids, Issues& issues);
    /// Who has not read what, by person. Errors: Refused (nobody).
    Result<TableContent> chaseList() const;

private:
    FilingService& m_filings;
    IncomingService& m_incoming;
    ShaperSource m_shaper;
};

} // namespace bihuan
