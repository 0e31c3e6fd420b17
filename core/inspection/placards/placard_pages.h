// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/inspection/placards/placard_design.h"

#include <optional>

namespace bihuan {

/// How placards come onto paper. Lengths in mm.
struct PlacardLayout {
    QSizeF sizeMm{210, 148};        ///< of one placard; A5 lying by default
    PlacardColors colors = PlacardColors::Colour;
    bool cropMarks = false;
    std::optional<QSizeF> sheetMm;  ///< several on a sheet of this size; none = a page each
    int startCell = 0;              ///< first free place of the first sheet, row by row from the upper left
    int copies = 1;                 ///< of each, one after the other

    /// Placard places on the sheet, in reading order; one for a page each. Empty when not a single one goes on.
    QList<QRectF> cells() const;
    QSizeF pageMm() const;
    /// placard.size.small (shorter side under 90 mm), placard.size.large (longer side over 900 mm), placard.size.narrow (more
    /// than 2.2 times as long as wide), placard.sheet (not one goes on the sheet), placard.start (no such place); hint
    /// placard.marks (crop marks are wanted and the sheet has no room for them).
    Issues issues() const;
};

/// “A4” lying unless “竖” or “portrait” is said, “A5”, “A3”, or “210x148” (mm). Nothing for anything else.
std::optional<QSizeF> placardSize(const QString& text);
QString placardSizeName(QSizeF sizeMm);
/// The paper as it is to be put in: standing, or lying when more placards go on it then.
QSizeF placardSheet(QSizeF sizeMm, QSizeF paperMm, bool cropMarks);

struct PlacardItem {
    PlacardContent content;
    QString shortCode;
    QString group; ///< building, for bookmarks
};

/// All placards of a job, laid out once.
class PlacardPages final : public PageSet {
public:
    /// `layout` has no problems.
    PlacardPages(QList<PlacardItem> items, const PlacardLayout& layout, QImage logo, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override;
    int expectedCount() const override;
    QSizeF sizeMm(int) override { return m_layout.pageMm(); }
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    const PlacardDesign::Laid& laid(qsizetype item) const { return m_laid[item]; }
    double smallestPt() const; ///< of all texts
    /// Index of the first item on a page and one behind the last.
    std::pair<qsizetype, qsizetype> itemsOn(int page) const;
    /// Those of which at least one copy stands on these pages.
    QList<qsizetype> itemsWithin(const QSet<int>& pages) const;
    /// The first page with this item.
    int pageOf(qsizetype item) const { return int((m_layout.startCell + item * m_layout.copies) / m_cells.size()); }
    /// The same with fonts of its own, for another thread.
    std::shared_ptr<PlacardPages> relaid(std::shared_ptr<TextShaper> shaper) const;

private:
    /// Places on all sheets are counted through, the empty ones before the first included.
    std::pair<qsizetype, qsizetype> placesOn(int page) const;
    void paintCropMarks(Canvas& canvas) const;

    QList<PlacardItem> m_items;
    PlacardLayout m_layout;
    QImage m_logo;
    QList<QRectF> m_cells;
    PlacardDesign m_design;
    QList<PlacardDesign::Laid> m_laid;
    DocumentInfo m_info;
};

} // namespace bihuan
