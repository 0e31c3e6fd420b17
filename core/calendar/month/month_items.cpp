// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_items.h"

#include "core/documents/line_breaker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

constexpr double stepPt = 0.5, spacing = 1.2, ownHeight = 1.15; ///< the last as in fitText()
constexpr double signShare = 0.62, signRoom = 0.92;             ///< of the type size: the sign, and what it keeps free

double indent(const DayItem& item, double sizePt)
{
    return item.kind == DayItem::Kind::Name ? 0 : sizePt * signRoom * mmPerPt;
}

QString moreText(qsizetype count)
{
    return tr("+%1 in the notes").arg(count);
}

} // namespace

int ItemSetter::lines(const QString& text, double widthMm, double sizePt, bool bold) const
{
    TextStyle style;
    style.role = FontRole::Sans;
    style.sizePt = sizePt;
    style.pitchPt = sizePt * spacing;
    Run run;
    run.text = text;
    run.bold = bold;
    return cellLineCount(lineCells({run}, style, m_shaper, widthMm / mmPerPt), widthMm / mmPerPt);
}

double ItemSetter::height(const QString& text, double widthMm, double sizePt, bool bold) const
{
    return (sizePt * ownHeight + (lines(text, widthMm, sizePt, bold) - 1) * sizePt * spacing) * mmPerPt;
}

double ItemSetter::itemHeight(const DayItem& item, double widthMm, double sizePt) const
{
    return height(item.text, widthMm - indent(item, sizePt), sizePt, item.kind == DayItem::Kind::Name);
}

ItemSetter::Fit ItemSetter::fit(const QList<DayItem>& items, QSizeF roomMm, const ItemSizes& sizes) const
{
    Fit fit;
    double size = sizes.largestPt;
    for (; size >= sizes.smallestPt - 1e-6; size -= stepPt) {
        double used = -gap(size);
        for (const DayItem& item : items)
            used += itemHeight(item, roomMm.width(), size) + gap(size);
        if (used <= roomMm.height() + 1e-6)
            break;
    }
    fit.sizePt = std::max(size, sizes.smallestPt);
    const bool all = size >= sizes.smallestPt - 1e-6;
    double left = roomMm.height() - (all ? 0 : height(moreText(10), roomMm.width(), fit.sizePt) + gap(fit.sizePt));
    for (int i = 0; i < int(items.size()); ++i) {
        const double needed = all ? 0 : itemHeight(items[i], roomMm.width(), fit.sizePt);
        if (needed > left + 1e-6) {
            fit.hidden << i;
            continue;
        }
        left -= needed + gap(fit.sizePt);
        fit.shown << i;
    }
    return fit;
}

QRectF ItemSetter::putText(MonthSheet& sheet, const QString& text, double left, double top, double widthMm, double sizePt, const QColor& color, bool bold) const
{
    const int count = lines(text, widthMm, sizePt, bold);
    const QRectF box(left, top, widthMm, (sizePt * ownHeight + (count - 1) * sizePt * spacing) * mmPerPt);
    // A word longer than the line is taken apart: fitText() calls that not fitting, here all its lines are there.
    sheet.put(fitText(text, {.boxMm = box.adjusted(0, 0, 0, 1e-4), .largestPt = sizePt, .smallestPt = sizePt, .maxLines = count, .spacing = spacing, .bold = bold,
                             .color = color, .down = Qt::AlignTop}, m_shaper), box);
    return box;
}

double ItemSetter::putItem(MonthSheet& sheet, const DayItem& item, double left, double top, double widthMm, double sizePt) const
{
    const bool name = item.kind == DayItem::Kind::Name;
    const double shift = indent(item, sizePt), side = sizePt * signShare * mmPerPt;
    const QRectF placed = putText(sheet, item.text, left + shift, top, widthMm - shift, sizePt, name ? monthInk::rest : monthInk::text, name);
    if (!name)
        sheet.sign(item.group, {left + side * 0.1, top + (sizePt * ownHeight * mmPerPt - side) / 2, side, side});
    sheet.hits << MonthSheet::Hit{placed.adjusted(-shift, 0, 0, 0), item};
    return placed.bottom();
}

void ItemSetter::put(MonthSheet& sheet, const QList<DayItem>& items, const Fit& fit, const QRectF& box) const
{
    double y = box.top();
    for (const int index : fit.shown)
        y = putItem(sheet, items[index], box.left(), y, box.width(), fit.sizePt) + gap(fit.sizePt);
    if (!fit.hidden.isEmpty())
        putText(sheet, moreText(fit.hidden.size()), box.left(), y, box.width(), fit.sizePt, monthInk::rest);
}

} // namespace bihuan
