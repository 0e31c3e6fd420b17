// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/cell_pages.h"

#include "core/documents/canvas.h"

namespace bihuan {

CellPages::CellPages(QSizeF sheetMm, QList<QRectF> cells, QStringList titles, int start, Painter painter, DocumentInfo info)
    : m_sheet(sheetMm), m_cells(std::move(cells)), m_titles(std::move(titles)), m_start(start), m_painter(std::move(painter)), m_info(std::move(info))
{
}

QList<QRectF> CellPages::grid(QSizeF sheetMm, QSizeF cardMm, double gapMm)
{
    const int columns = int((sheetMm.width() + gapMm) / (cardMm.width() + gapMm) + 1e-6), rows = int((sheetMm.height() + gapMm) / (cardMm.height() + gapMm) + 1e-6);
    const QPointF origin((sheetMm.width() - columns * (cardMm.width() + gapMm) + gapMm) / 2, (sheetMm.height() - rows * (cardMm.height() + gapMm) + gapMm) / 2);
    QList<QRectF> places;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            places << QRectF(origin + QPointF(column * (cardMm.width() + gapMm), row * (cardMm.height() + gapMm)), cardMm);
    return places;
}

int CellPages::expectedCount() const
{
    const qsizetype places = m_start + m_titles.size();
    return m_titles.isEmpty() ? 0 : int((places + m_cells.size() - 1) / m_cells.size());
}

int CellPages::itemAt(int page, int cell) const
{
    const int item = int(page * m_cells.size()) + cell - m_start;
    return item >= 0 && item < m_titles.size() ? item : -1;
}

void CellPages::paint(int page, Canvas& canvas)
{
    const Stroke cut{.widthMm = 0.12, .color = QColor(150, 150, 150), .dashMm = {2, 1.5}};
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        const int item = itemAt(page, cell);
        if (item < 0)
            continue;
        canvas.save();
        canvas.translate(m_cells[cell].topLeft());
        m_painter(item, canvas);
        canvas.restore();
        if (m_cells.size() > 1)
            canvas.rect(m_cells[cell], cut);
    }
}

QList<Bookmark> CellPages::bookmarks(int page)
{
    QList<Bookmark> marks;
    for (int cell = 0; cell < m_cells.size(); ++cell)
        if (const int item = itemAt(page, cell); item >= 0)
            marks << Bookmark{m_titles[item], 0, page};
    return marks;
}

} // namespace bihuan
