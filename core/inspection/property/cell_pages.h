// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QRectF>

namespace bihuan {

/// Cards of one size, several on a sheet, with lines to cut along. What stands on a card is painted by its maker in the card's
/// own millimetres.
class CellPages final : public PageSet {
public:
    using Painter = std::function<void(int item, Canvas& canvas)>;
    /// `cells`: the places on a sheet, from grid(); not empty. `start`: the first free place of the first sheet.
    CellPages(QSizeF sheetMm, QList<QRectF> cells, QStringList titles, int start, Painter painter, DocumentInfo info);

    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override { return expectedCount(); }
    int expectedCount() const override;
    QSizeF sizeMm(int) override { return m_sheet; }
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

    /// As many cards as go on the sheet with this gap between them, in the middle of it, row by row; empty when none does.
    static QList<QRectF> grid(QSizeF sheetMm, QSizeF cardMm, double gapMm = 0);

    int itemAt(int page, int cell) const; ///< -1 = a free place
    const QList<QRectF>& cells() const { return m_cells; }

private:
    QSizeF m_sheet;
    QList<QRectF> m_cells;
    QStringList m_titles; ///< one for each card
    int m_start;
    Painter m_painter;
    DocumentInfo m_info;
};

} // namespace bihuan
