// SPDX-License-Identifier: GPL-3.0-or-later
// Pages made of texts in boxes, filled areas and rules, laid out before anything is painted: rosters, calendars.
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"

namespace bihuan {

/// What stands on one painted page, or in one part of it. Lengths in mm of the page.
struct PaintedSheet {
    QList<FittedText> texts;
    QList<QRectF> areasMm; ///< the boxes of `texts`, in the same order
    QList<std::pair<QRectF, QColor>> fills;
    QList<std::pair<QLineF, Stroke>> rules;
    double smallestPt = 0; ///< of all texts, 0 without any
    Issues issues;

    void put(const FittedText& fitted, const QRectF& box);
    void frame(const QRectF& rect, const Stroke& stroke);
    void paint(Canvas& canvas) const;
};

/// A page set over sheets that are laid out already; a subclass fills in m_sheets and m_bookmarks.
template <class Sheet>
class SheetPages : public PageSet {
public:
    SheetPages(QSizeF sizeMm, DocumentInfo info) : m_size(sizeMm), m_info(std::move(info)) {}

    bool hasPage(int page) override { return page >= 0 && page < int(m_sheets.size()); }
    int count() override { return int(m_sheets.size()); }
    int expectedCount() const override { return int(m_sheets.size()); }
    QSizeF sizeMm(int) override { return m_size; }
    void paint(int page, Canvas& canvas) override { m_sheets[page].paint(canvas); }
    DocumentInfo info() const override { return m_info; }
    QList<Bookmark> bookmarks(int page) override
    {
        QList<Bookmark> here;
        for (const Bookmark& mark : std::as_const(m_bookmarks))
            if (mark.page == page)
                here << mark;
        return here;
    }

    const Sheet& sheet(int page) const { return m_sheets[page]; }
    Issues issues() const
    {
        Issues all;
        for (const Sheet& sheet : m_sheets)
            all += sheet.issues;
        return all;
    }
    double smallestPt() const
    {
        double smallest = 0;
        for (const Sheet& sheet : m_sheets)
            if (sheet.smallestPt > 0)
                smallest = smallest == 0 ? sheet.smallestPt : std::min(smallest, sheet.smallestPt);
        return smallest;
    }

protected:
    QSizeF m_size;
    DocumentInfo m_info;
    QList<Sheet> m_sheets;
    QList<Bookmark> m_bookmarks;
};

} // namespace bihuan
