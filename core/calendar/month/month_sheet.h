// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_content.h"
#include "core/documents/painted_sheet.h"

namespace bihuan {

/// A painted calendar page, or a part of one, with what is found where: a window that shows it knows what is under the mouse.
struct MonthSheet : PaintedSheet {
    struct Shape {
        QPainterPath path;
        Stroke stroke;
        QColor fill;
    };
    struct Hit {
        QRectF areaMm;
        DayItem item;
    };
    struct Cell {
        QRectF areaMm;
        QDate day;
        bool inMonth = true;
    };
    QList<Shape> shapes;
    QList<Hit> hits;       ///< entries written out, in cells and in the notes
    QList<Cell> cells;     ///< days, in order
    QRectF printableMm;    ///< nothing stands outside it

    /// `what` names the part in the sentence of month.too_long, said when the text does not fit at its smallest size.
    void words(const QString& text, const TextFit& fit, TextShaper& shaper, const QString& what);
    /// The sign of a group (CalendarEntry::group, “fixed”) in a square.
    void sign(const QString& group, const QRectF& square);
    /// The square mark of a day that is not what its weekday says.
    void badge(const DayFacts& facts, const QRectF& square, TextShaper& shaper);
    void leftOut(QDate day, const QString& text); ///< month.left_out: it is not on the paper
    void take(const MonthSheet& part); ///< a part laid out by itself
    void paint(Canvas& canvas) const;
    const Cell* cellOf(QDate day) const; ///< null when the page does not show it in its month
};

/// Quiet colours that keep their difference in black and white; the accent follows the season.
namespace monthInk {
QColor accent(int month);
QColor tint(int month); ///< of the accent, for areas
inline const QColor text(38, 42, 48), grey(104, 110, 120), faint(160, 165, 172), rest(168, 52, 38), restArea(252, 238, 232), weekend(245, 246, 248),
    rule(188, 194, 202), work(52, 58, 68);
QColor group(const QString& code);
} // namespace monthInk

/// “教育活动” for the legend.
QString groupName(const QString& code);
QString weekdayLong(int weekday);  ///< 1 = 星期一
QString weekdayShort(int weekday); ///< 1 = 一

} // namespace bihuan
