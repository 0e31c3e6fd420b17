// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_sheet.h"

#include <QImage>
#include <QWidget>

namespace bihuan {

/// The page of a month as it is printed, to work in: a day is chosen by mouse or arrows, an entry is dragged to another day or moved
/// with Ctrl and an arrow. It changes nothing by itself: it says what is wanted.
class MonthView final : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent = nullptr);

    /// `today` is marked when the page shows it. The day chosen stays where it is in the month.
    void showPage(const MonthSheet& sheet, QSizeF pageMm, QDate firstOfMonth, QDate today);
    void setSelected(QDate day); ///< of the month shown
    QDate selected() const { return m_selected; }
    /// Pixels to the millimetre; the widget then is as large as the page.
    void setScale(double scale);
    QRectF dayRect(QDate day) const;   ///< in pixels of the widget; null when it is not shown
    QRectF entryRect(const QString& kind, qint64 id) const; ///< where an entry is written first

    QSize sizeHint() const override { return (m_page * m_scale).toSize(); }

signals:
    void dayChosen(QDate day);      ///< also of another month: it is to be shown
    void dayActivated(QDate day);   ///< Enter, or a double click where nothing is written
    void entryActivated(const CalendarEntry& entry);
    void entryChosen(const CalendarEntry& entry);
    void entryDropped(const CalendarEntry& entry, QDate from, QDate to);
    void nudged(int days);          ///< Ctrl and an arrow: the entry chosen in the list
    void menuWanted(const QPoint& at);
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Drag {
        CalendarEntry entry;
        QDate from;
        QPoint pressed;
        QPoint now;
        bool moving = false;
    };
    const MonthSheet::Cell* cellAt(QPointF pixel) const;
    QDate dayAt(QPointF pixel) const; ///< also those of other months in the first and last week
    const MonthSheet::Hit* hitAt(QPointF pixel) const;
    QRectF pixels(const QRectF& mm) const;
    void step(int days, int months);
    void dropDrag();

    MonthSheet m_sheet;
    QSizeF m_page{297, 210};
    QDate m_month, m_today, m_selected;
    double m_scale = 2.6;
    QImage m_image; ///< the page at this scale; null = to be painted
    std::optional<Drag> m_drag;
};

} // namespace bihuan
