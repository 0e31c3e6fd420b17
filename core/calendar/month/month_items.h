// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the lines of a day, or of the notes, below each other: wrapped, then smaller down to a stated size, and what does not go in
// then is named to the caller.
#pragma once

#include "core/calendar/month/month_sheet.h"

namespace bihuan {

struct ItemSizes {
    double largestPt = 10;
    double smallestPt = 7;
};

class ItemSetter {
public:
    explicit ItemSetter(TextShaper& shaper) : m_shaper(shaper) {}

    struct Fit {
        double sizePt = 0;
        QList<int> shown;  ///< indexes of the items that go in
        QList<int> hidden; ///< the others; then the last line says how many
    };
    /// The largest size all of them go in at; at the smallest one as many as do, a line kept for “+2 in the notes”.
    Fit fit(const QList<DayItem>& items, QSizeF roomMm, const ItemSizes& sizes) const;
    /// Hits and texts of those shown, from the top of the box on.
    void put(MonthSheet& sheet, const QList<DayItem>& items, const Fit& fit, const QRectF& box) const;

    /// One item with its sign; hit and text from (left, top) on. Returns where it ends.
    double putItem(MonthSheet& sheet, const DayItem& item, double left, double top, double widthMm, double sizePt) const;
    double itemHeight(const DayItem& item, double widthMm, double sizePt) const;

    /// Height in mm of one text of this size in this width.
    double height(const QString& text, double widthMm, double sizePt, bool bold = false) const;
    /// Sets it at exactly this size; its box begins at `top` and is as high as height() says.
    QRectF putText(MonthSheet& sheet, const QString& text, double left, double top, double widthMm, double sizePt, const QColor& color, bool bold = false) const;

    static double gap(double sizePt) { return sizePt * 0.2 * mmPerPt; } ///< between two items, mm

private:
    int lines(const QString& text, double widthMm, double sizePt, bool bold) const;

    TextShaper& m_shaper;
};

} // namespace bihuan
