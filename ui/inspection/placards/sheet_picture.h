// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_pages.h"

#include <QWidget>

namespace bihuan {

/// A small picture of the first sheet with the places for placards; clicking one (or the arrow keys) begins there, as the
/// places before it were cut out already.
class SheetPicture final : public QWidget {
    Q_OBJECT
public:
    explicit SheetPicture(QWidget* parent = nullptr);

    /// `count` placards, copies included, are going to be printed; the picture shows which places they take.
    void setSheet(const PlacardLayout& layout, int count);
    int startCell() const { return m_start; }
    QRectF cellRect(int cell) const; ///< in pixels of the widget

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void startChosen(int cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double scale() const; ///< pixels per mm
    QPointF origin() const;
    void choose(int cell);

    PlacardLayout m_layout;
    QList<QRectF> m_cells;
    int m_start = 0;
    int m_count = 0;
};

} // namespace bihuan
