// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block_layouter.h"
#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"
#include "core/inspection/checks/check_sheet.h"

#include <QJsonObject>

#include <memory>

namespace bihuan {

/// A sheet as it goes onto paper: blank, or with what was found.
struct PrintedSheet {
    QString school;
    QString title;
    QString kind;       ///< 日查, 周查 …
    QString period;     ///< “2026-09-14 — 2026-09-20”
    QString shortCode;
    QString inspectors; ///< names; planned ones on a blank sheet
    SheetContent content;

    bool filled = false;
    QString doneOn;
    QString state;      ///< “逾期完成” and the like, on a filled one
    struct Mark {
        int zoneNo = 0; ///< 0 = whole
        int itemNo = 0;
        bool na = false;
        QString place;  ///< of a whole list's finding
        QString finding;
        QString hazard; ///< number
    };
    QList<Mark> marks;
    QList<int> leftOut; ///< numbers of zones not looked at
    QString reviewer, reviewedOn, reviewNote;
};

struct CheckSheetPage;

/// All sheets of a job, A4 portrait; each begins on a page of its own and counts its pages. Laid out as they are asked for.
class CheckSheetPages final : public PageSet {
public:
    static constexpr double qrMm = 22; ///< with its quiet zone, at the upper right of each sheet's first page; the others have a smaller one
    static constexpr double marginMm = 15;

    CheckSheetPages(QList<PrintedSheet> sheets, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    ~CheckSheetPages() override;

    bool hasPage(int page) override;
    int count() override;
    int expectedCount() const override;
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    int sheetOn(int page); ///< index of the sheet a page belongs to, -1 for none
    int firstPageOf(int sheet);
    const Issues& issues() const { return m_issues; } ///< letter.missing_glyph; of what is laid out so far

private:
    void layNext();

    QList<PrintedSheet> m_sheets;
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
    std::vector<std::unique_ptr<CheckSheetPage>> m_pages;
    QList<int> m_first; ///< page each laid out sheet begins on
    Issues m_issues;
};

} // namespace bihuan
