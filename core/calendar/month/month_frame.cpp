// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the days of a month's page.
#include "core/calendar/month/month_cells.h"
#include "core/calendar/month/month_layout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

using namespace monthMeasures;

} // namespace

double MonthLayout::layHead(MonthSheet& sheet) const
{
    const double u = m_unit, height = (m_upright ? headUpright : headLying) * u;
    const QColor accent = monthInk::accent(m_content.month);
    const QRectF band(m_area.left(), m_area.top(), m_area.width(), height);
    const QRectF block(band.left(), band.top(), (m_upright ? 36 : 42) * u, height);
    sheet.fills << std::pair(band, monthInk::tint(m_content.month)) << std::pair(block, accent);
    const QRectF inner = block.adjusted(2 * u, 1.6 * u, -2 * u, -1.2 * u);
    sheet.words(tr("Year %1").arg(m_content.year), {.boxMm = {inner.left(), inner.top(), inner.width(), 5.5 * u}, .largestPt = 12 * u, .smallestPt = 8 * u,
                                                    .color = Qt::white, .across = CellAlign::Centre}, m_shaper, tr("The year"));
    sheet.words(tr("Month %1").arg(m_content.month), {.boxMm = {inner.left(), inner.top() + 5.8 * u, inner.width(), inner.height() - 5.8 * u}, .largestPt = 34 * u,
                                                      .smallestPt = 12 * u, .bold = true, .color = Qt::white, .across = CellAlign::Centre}, m_shaper, tr("The month"));

    // The school and its term at the right, the theme in between.
    const double sideWidth = (m_upright ? 50 : 74) * u, right = band.right() - 3 * u;
    const QRectF side(right - sideWidth, band.top() + 2.4 * u, sideWidth, height - 4.8 * u);
    QStringList terms = m_content.terms();
    if (const QString weeks = m_content.teachingWeeks(); !weeks.isEmpty() && terms.size() == 1)
        terms.first() += u"　"_s + weeks;
    const double upper = side.height() * 0.5;
    sheet.words(m_content.school, {.boxMm = {side.left(), side.top(), side.width(), upper}, .largestPt = 15 * u, .smallestPt = 8 * u, .maxLines = 2, .spacing = 1.15,
                                   .bold = true, .color = monthInk::text, .across = CellAlign::Right}, m_shaper, tr("The school's name"));
    const QString term = terms.isEmpty() ? QString() : terms.join(u"\u3000"_s);
    sheet.words(term, {.boxMm = {side.left(), side.top() + upper + 0.6 * u, side.width(), side.height() - upper - 0.6 * u}, .largestPt = 9.5 * u, .smallestPt = 6.5 * u,
                       .maxLines = 2, .spacing = 1.2, .color = monthInk::grey, .across = CellAlign::Right}, m_shaper, tr("The term"));

    const QRectF middle(block.right() + 5 * u, band.top() + 2 * u, side.left() - block.right() - 7 * u, height - 4 * u);
    if (!m_content.theme.isEmpty())
        sheet.words(tr("Safety education calendar: theme of the month"),
                    {.boxMm = {middle.left(), middle.top(), middle.width(), 4.6 * u}, .largestPt = 9 * u, .smallestPt = 6.5 * u, .color = monthInk::grey}, m_shaper,
                    tr("The title"));
    const bool motto = !m_content.motto.isEmpty();
    const QString theme = m_content.theme.isEmpty() ? tr("Safety education calendar") : m_content.theme;
    const double themeTop = middle.top() + (m_content.theme.isEmpty() ? 0 : 5 * u), themeHeight = (middle.bottom() - themeTop) * (motto ? 0.62 : 1);
    sheet.words(theme, {.boxMm = {middle.left(), themeTop, middle.width(), themeHeight}, .role = FontRole::Title, .largestPt = 27 * u, .smallestPt = 11 * u, .maxLines = 2,
                        .spacing = 1.15, .color = accent}, m_shaper, tr("The theme of the month"));
    sheet.words(m_content.motto, {.boxMm = {middle.left(), themeTop + themeHeight, middle.width(), middle.bottom() - themeTop - themeHeight}, .role = FontRole::Heading2,
                                  .largestPt = 12.5 * u, .smallestPt = 8 * u, .maxLines = 2, .spacing = 1.1, .color = monthInk::text}, m_shaper, tr("The motto"));
    return band.bottom() + gapAbove * u;
}

void MonthLayout::layWeekdays(MonthSheet& sheet, double top) const
{
    const double u = m_unit, height = weekdayHeight * u;
    const QColor accent = monthInk::accent(m_content.month);
    const auto heading = [&](const QString& text, double left, double right, const QColor& color, double pt) {
        sheet.words(text, {.boxMm = {left + 0.4 * u, top + 0.5 * u, right - left - 0.8 * u, height - 1 * u}, .largestPt = pt * u, .smallestPt = 6.5 * u, .bold = true,
                           .color = color, .across = CellAlign::Centre}, m_shaper, text);
    };
    heading(tr("Wk"), m_area.left(), columnLeft(1), accent, 9);
    for (int weekday = 1; weekday <= 7; ++weekday)
        heading(weekdayLong(weekday), columnLeft(weekday), columnLeft(weekday + 1), weekday > 5 ? monthInk::rest : monthInk::text, 11);
}

void MonthLayout::layFoot(MonthSheet& sheet, double top) const
{
    const double u = m_unit, pt = 8 * u, height = footLine * u - 0.6 * u;
    // What the page uses is explained, in a fixed order.
    QStringList groups;
    QList<const DayFacts*> marks;
    for (const MonthSheet::Hit& hit : std::as_const(sheet.hits))
        if (hit.item.kind != DayItem::Kind::Name && !groups.contains(hit.item.group))
            groups << hit.item.group;
    for (const DayFacts& facts : m_content.days)
        if (m_content.isInMonth(facts.day) && !dayMark(facts).isEmpty()
            && std::none_of(marks.cbegin(), marks.cend(), [&](const DayFacts* other) { return other->kind == facts.kind; }))
            marks << &facts;
    static const QStringList order{u"fixed"_s, u"event"_s, u"activity"_s, u"drill"_s, u"meeting"_s};
    std::sort(groups.begin(), groups.end(), [](const QString& a, const QString& b) {
        const auto rank = [](const QString& code) { return order.contains(code) ? order.indexOf(code) : order.size(); };
        return std::tuple(rank(a), a) < std::tuple(rank(b), b);
    });
    double x = m_area.left();
    const auto label = [&](const QString& text) {
        const FittedText fitted = fitText(text, {.boxMm = {x, top, m_area.right() - x, height}, .largestPt = pt, .smallestPt = pt, .color = monthInk::grey}, m_shaper);
        sheet.put(fitted, {x, top, fitted.inkMm.width() + 0.2 * u, height});
        x += fitted.inkMm.width() + 4 * u;
    };
    for (const QString& group : std::as_const(groups)) {
        sheet.sign(group, {x, top + (height - 2 * u) / 2, 2 * u, 2 * u});
        x += 2.8 * u;
        label(groupName(group));
    }
    for (const DayFacts* facts : std::as_const(marks)) {
        const double side = 3.6 * u;
        sheet.badge(*facts, {x, top + (height - side) / 2, side, side}, m_shaper);
        x += side + 0.8 * u;
        label(facts->kind == u"holiday"_s       ? tr("holiday")
                  : facts->kind == u"workday"_s ? tr("make-up day")
                  : facts->kind == u"no_class"_s ? tr("no lessons")
                                                 : tr("lessons on a rest day"));
    }
    const double sourceTop = m_upright ? top + footLine * u : top, sourceLeft = m_upright ? m_area.left() : x;
    sheet.words(m_content.source(), {.boxMm = {sourceLeft, sourceTop, m_area.right() - sourceLeft, height}, .largestPt = pt, .smallestPt = 6 * u,
                                     .color = m_content.announced ? monthInk::grey : monthInk::rest, .across = CellAlign::Right}, m_shaper, tr("The source of the holidays"));
}

} // namespace bihuan
