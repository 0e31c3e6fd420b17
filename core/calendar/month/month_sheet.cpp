// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

QPainterPath polygon(const QList<QPointF>& points)
{
    QPainterPath path(points.first());
    for (const QPointF& point : points)
        path.lineTo(point);
    path.closeSubpath();
    return path;
}

} // namespace

void MonthSheet::words(const QString& text, const TextFit& fit, TextShaper& shaper, const QString& what)
{
    if (text.isEmpty())
        return;
    const FittedText fitted = fitText(text, fit, shaper);
    if (!fitted.fits)
        issues << Issue{Severity::Warning, u"month.too_long"_s, what, tr("%1 does not fit on the paper: “%2”. Shorten it or take larger paper.").arg(what, text)};
    put(fitted, fit.boxMm);
}

void MonthSheet::sign(const QString& group, const QRectF& square)
{
    const QColor color = monthInk::group(group);
    const double line = square.width() * 0.13;
    const QRectF inner = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath path;
    bool filled = true;
    if (group == u"event"_s) {
        path.addRect(square.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    } else if (group == u"activity"_s) {
        path.addEllipse(square);
    } else if (group == u"drill"_s) {
        path = polygon({{square.center().x(), square.top()}, square.bottomRight(), square.bottomLeft()});
    } else {
        filled = false;
        if (group == u"fixed"_s)
            path = polygon({{inner.center().x(), inner.top()}, {inner.right(), inner.center().y()}, {inner.center().x(), inner.bottom()},
                            {inner.left(), inner.center().y()}});
        else if (group == u"meeting"_s)
            path.addRect(inner);
        else
            path.addEllipse(inner);
    }
    shapes << Shape{path, filled ? Stroke{} : Stroke{.widthMm = line, .color = color}, filled ? color : QColor()};
}

void MonthSheet::badge(const DayFacts& facts, const QRectF& square, TextShaper& shaper)
{
    const QString mark = dayMark(facts);
    if (mark.isEmpty())
        return;
    const bool off = facts.kind == u"holiday"_s || facts.kind == u"no_class"_s;
    QPainterPath path;
    path.addRoundedRect(square, square.width() * 0.18, square.width() * 0.18);
    shapes << Shape{path, {}, off ? monthInk::rest : monthInk::work};
    const double pt = square.width() / mmPerPt * 0.72, before = smallestPt; // a sign, not a text to be read
    words(mark, {.boxMm = square, .largestPt = pt, .smallestPt = pt * 0.3, .bold = true, .color = Qt::white, .across = CellAlign::Centre}, shaper, mark);
    smallestPt = before;
}

void MonthSheet::leftOut(QDate day, const QString& text)
{
    issues << Issue{Severity::Problem, u"month.left_out"_s, day.toString(Qt::ISODate),
                    tr("%1: there is no room for “%2”; it is not on the paper. Shorten the texts of this month or take larger paper.")
                        .arg(day.toString(Qt::ISODate), text)};
}

void MonthSheet::take(const MonthSheet& part)
{
    texts << part.texts;
    areasMm << part.areasMm;
    fills << part.fills;
    rules << part.rules;
    shapes << part.shapes;
    hits << part.hits;
    cells << part.cells;
    issues << part.issues;
    if (part.smallestPt > 0)
        smallestPt = smallestPt == 0 ? part.smallestPt : std::min(smallestPt, part.smallestPt);
}

void MonthSheet::paint(Canvas& canvas) const
{
    for (const auto& [rect, color] : fills)
        canvas.rect(rect, {}, color);
    for (const auto& [line, stroke] : rules)
        canvas.line(line.p1(), line.p2(), stroke);
    for (const Shape& shape : shapes)
        canvas.path(shape.path, shape.stroke, shape.fill);
    for (const FittedText& text : texts)
        text.paint(canvas);
}

const MonthSheet::Cell* MonthSheet::cellOf(QDate day) const
{
    for (const Cell& cell : cells)
        if (cell.day == day && cell.inMonth)
            return &cell;
    return nullptr;
}

QColor monthInk::accent(int month)
{
    static const QColor seasons[]{QColor(44, 82, 130), QColor(38, 104, 84), QColor(18, 103, 121), QColor(138, 84, 32)};
    return seasons[month % 12 / 3]; // winter, spring, summer, autumn
}

QColor monthInk::tint(int month)
{
    const QColor full = accent(month);
    const auto mixed = [](int channel) { return 255 - (255 - channel) * 13 / 100; };
    return {mixed(full.red()), mixed(full.green()), mixed(full.blue())};
}

QColor monthInk::group(const QString& code)
{
    if (code == u"event"_s)
        return {31, 78, 140};
    if (code == u"activity"_s)
        return {35, 115, 80};
    if (code == u"drill"_s)
        return {176, 66, 36};
    return code == u"meeting"_s ? QColor(104, 70, 140) : QColor(90, 84, 40);
}

QString groupName(const QString& code)
{
    if (code == u"event"_s)
        return tr("Event of the school");
    if (code == u"activity"_s)
        return tr("Activity");
    if (code == u"drill"_s)
        return tr("Drill");
    if (code == u"meeting"_s)
        return tr("Meeting");
    return code == u"fixed"_s ? tr("Fixed day") : tr("Other matter");
}

QString weekdayLong(int weekday)
{
    const QString names[]{tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday")};
    return names[weekday - 1];
}

QString weekdayShort(int weekday)
{
    const QString names[]{tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su")};
    return names[weekday - 1];
}

} // namespace bihuan
