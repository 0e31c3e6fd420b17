// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_mini.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

constexpr double titleHeight = 9, weekdaysHeight = 4.2, weekNumbers = 5.5; ///< mm
constexpr double listLargest = 8.5, listLines = 7, listSmallest = 6;         ///< pt; listLines = the least of a list with a line each

class Layout {
public:
    Layout(const MonthContent& content, const MiniMonth& mini, TextShaper& shaper)
        : m_content(content), m_mini(mini), m_shaper(shaper), m_setter(shaper), m_unit(mini.unit), m_accent(monthInk::accent(content.month))
    {
    }
    MonthSheet lay()
    {
        const QRectF& box = m_mini.boxMm;
        layTitle({box.left(), box.top(), box.width(), titleHeight * m_unit});
        const double top = box.top() + titleHeight * m_unit, below = box.bottom() - top;
        const QRectF grid(box.left() + 0.8 * m_unit, top + 0.6 * m_unit, box.width() - 1.6 * m_unit, below * m_mini.gridShare);
        layGrid(grid);
        layList({box.left() + 2 * m_unit, grid.bottom() + 1.4 * m_unit, box.width() - 4 * m_unit, box.bottom() - grid.bottom() - 2.2 * m_unit});
        m_sheet.frame(box, {.widthMm = 0.3 * m_unit, .color = m_accent});
        return std::move(m_sheet);
    }

private:
    void layTitle(const QRectF& band)
    {
        const double u = m_unit;
        m_sheet.fills << std::pair(band, monthInk::tint(m_content.month));
        const double width = (m_mini.withYear ? 30 : 16) * u;
        const QRectF block(band.left(), band.top(), width, band.height());
        m_sheet.fills << std::pair(block, m_accent);
        const QString month = tr("Month %1").arg(m_content.month);
        m_sheet.words(m_mini.withYear ? tr("Year %1").arg(m_content.year) + month : month,
                      {.boxMm = block.adjusted(1 * u, 0.5 * u, -1 * u, -0.5 * u), .largestPt = 15 * u, .smallestPt = 6 * u, .bold = true, .color = Qt::white,
                       .across = CellAlign::Centre}, m_shaper, tr("The month"));
        QRectF rest(block.right() + 2 * u, band.top() + 0.6 * u, band.right() - block.right() - 3.5 * u, band.height() - 1.2 * u);
        const QString side = m_mini.heading.isEmpty() ? m_content.teachingWeeks() : m_mini.heading;
        if (!side.isEmpty()) {
            const double room = rest.width() * 0.34;
            m_sheet.words(side, {.boxMm = {rest.right() - room, rest.top(), room, rest.height()}, .largestPt = 8 * u, .smallestPt = 4.5 * u, .maxLines = 2, .spacing = 1.1,
                                 .color = monthInk::grey, .across = CellAlign::Right}, m_shaper, tr("The school's name"));
            rest.setWidth(rest.width() - room - 1 * u);
        }
        m_sheet.words(m_content.theme, {.boxMm = rest, .role = FontRole::Title, .largestPt = 14 * u, .smallestPt = 6 * u, .maxLines = 2, .spacing = 1.1, .color = m_accent},
                      m_shaper, tr("The theme of the month"));
    }

    void layGrid(const QRectF& grid)
    {
        const double u = m_unit, left = grid.left() + weekNumbers * u, width = (grid.right() - left) / 7, height = (grid.height() - weekdaysHeight * u) / 6;
        for (int weekday = 1; weekday <= 7; ++weekday)
            m_sheet.words(weekdayShort(weekday), {.boxMm = {left + (weekday - 1) * width, grid.top(), width, weekdaysHeight * u}, .largestPt = 8 * u, .smallestPt = 4.5 * u,
                                                  .bold = true, .color = weekday > 5 ? monthInk::rest : monthInk::grey, .across = CellAlign::Centre}, m_shaper,
                          weekdayShort(weekday));
        // Six rows in every month: the same day stands at the same height all over the sheet.
        for (qsizetype i = 0; i < m_content.days.size(); ++i) {
            const DayFacts& facts = m_content.days[i];
            const double top = grid.top() + weekdaysHeight * u + double(i / 7) * height;
            if (i % 7 == 0)
                layWeek(int(i), {grid.left(), top, weekNumbers * u, height});
            if (m_content.isInMonth(facts.day))
                layDay(facts, {left + double(i % 7) * width, top, width, height});
        }
        for (int row = 0; row <= 6; ++row) {
            const double y = grid.top() + weekdaysHeight * u + row * height;
            m_sheet.rules << std::pair(QLineF(grid.left(), y, grid.right(), y), Stroke{.widthMm = 0.1 * u, .color = monthInk::rule});
        }
    }

    void layWeek(int first, const QRectF& box)
    {
        int number = 0;
        for (int i = first; i < first + 7; ++i)
            if (m_content.isInMonth(m_content.days[i].day) && m_content.days[i].teachingWeek > 0)
                number = m_content.days[i].teachingWeek;
        if (number > 0)
            m_sheet.words(QString::number(number), {.boxMm = box.adjusted(0.3 * m_unit, 0, -0.8 * m_unit, 0), .largestPt = 7 * m_unit, .smallestPt = 4 * m_unit,
                                                    .color = m_accent, .across = CellAlign::Right}, m_shaper, tr("The teaching week"));
    }

    void layDay(const DayFacts& facts, const QRectF& whole)
    {
        const double u = m_unit;
        const QRectF box = whole.adjusted(0.2 * u, 0.2 * u, -0.2 * u, -0.2 * u);
        m_sheet.cells << MonthSheet::Cell{whole, facts.day, true};
        const bool holiday = facts.kind == u"holiday"_s;
        if (holiday || !facts.working)
            m_sheet.fills << std::pair(box, holiday ? monthInk::restArea : monthInk::weekend);
        // The number in the middle, below it the Chinese day; signs of what is on at the left, the mark at the right.
        const double numberHeight = box.height() * (m_mini.chinese ? 0.6 : 1), third = box.width() / 3;
        m_sheet.words(QString::number(facts.day.day()), {.boxMm = {box.left() + third * 0.85, box.top(), third * 1.3, numberHeight}, .largestPt = 11 * u,
                                                         .smallestPt = 5 * u, .bold = true, .color = facts.working ? monthInk::text : monthInk::rest,
                                                         .across = CellAlign::Centre}, m_shaper, facts.day.toString(Qt::ISODate));
        const double badge = std::min({numberHeight - 0.4 * u, third * 0.72, 3.2 * u}), sign = 1.5 * u;
        if (!dayMark(facts).isEmpty())
            m_sheet.badge(facts, {box.right() - badge - 0.2 * u, box.top() + 0.3 * u, badge, badge}, m_shaper);
        double x = box.left() + third * 0.85 - 0.3 * u; // from the number to the left
        QStringList shown;
        for (const DayItem& item : itemsOn(m_content, facts.day))
            if (item.kind == DayItem::Kind::Entry && !shown.contains(item.group) && x - sign >= box.left()) {
                m_sheet.sign(item.group, {x - sign, box.top() + 0.5 * u, sign, sign});
                x -= sign + 0.3 * u;
                shown << item.group;
            }
        if (m_mini.chinese) {
            bool special = false;
            const QString words = chineseDay(facts, &special);
            m_sheet.words(words, {.boxMm = {box.left(), box.top() + numberHeight, box.width(), box.height() - numberHeight}, .largestPt = 6.5 * u, .smallestPt = 4.5 * u,
                                  .color = !facts.festival.isEmpty() ? monthInk::rest : special ? m_accent : monthInk::grey, .across = CellAlign::Centre}, m_shaper,
                          facts.day.toString(Qt::ISODate));
        }
    }

    /// What the list says, in order; an entry of several days once, with both ends.
    QList<DayItem> listed() const
    {
        QList<DayItem> items;
        for (const QString& stretch : markedStretches(m_content))
            items << DayItem{DayItem::Kind::Name, m_content.first(), stretch, u"name"_s, {}};
        QSet<QString> written;
        for (QDate day = m_content.first(); day <= m_content.last(); day = day.addDays(1))
            for (DayItem item : itemsOn(m_content, day)) {
                const QString key = item.entry.kind + QString::number(item.entry.id);
                if (item.kind == DayItem::Kind::Name || (item.entry.id != 0 && written.contains(key)))
                    continue;
                written << key;
                const bool entry = item.kind == DayItem::Kind::Entry;
                const QDate last = entry && item.entry.lastDay > day ? std::min(item.entry.lastDay, m_content.last()) : day;
                item.text = last > day ? tr("%1th to %2th %3").arg(day.day()).arg(last.day()).arg(item.entry.text) : tr("%1th %2").arg(day.day()).arg(item.text);
                items << item;
            }
        return items;
    }

    /// Lines in two columns while they go in, else all in one paragraph.
    void layList(const QRectF& area)
    {
        const QList<DayItem> items = listed();
        for (double pt = listLargest; pt >= listLines; pt -= 0.5)
            if (setLines(nullptr, items, area, pt * m_unit)) {
                setLines(&m_sheet, items, area, pt * m_unit);
                return;
            }
        for (qsizetype count = items.size(); count > 0; --count) {
            QStringList words;
            for (const DayItem& item : items.mid(0, count))
                words << item.text;
            if (count < items.size())
                words << tr("%1 more").arg(items.size() - count);
            const FittedText fitted = fitText(words.join(u"；"_s), {.boxMm = area, .largestPt = listLines * m_unit, .smallestPt = listSmallest * m_unit, .maxLines = 40,
                                                                    .spacing = 1.22, .color = monthInk::text, .down = Qt::AlignTop}, m_shaper);
            if (!fitted.fits && count > 1)
                continue;
            m_sheet.put(fitted, area);
            for (const DayItem& item : items.mid(fitted.fits ? count : 0))
                m_sheet.leftOut(item.day, item.text);
            return;
        }
    }

    bool setLines(MonthSheet* sheet, const QList<DayItem>& items, const QRectF& area, double sizePt) const
    {
        const double between = 3 * m_unit, width = (area.width() - between) / 2;
        double left = area.left(), y = area.top();
        for (const DayItem& item : items) {
            const double needed = m_setter.itemHeight(item, width, sizePt);
            if (y + needed > area.bottom() + 1e-6) {
                if (left > area.left() || needed > area.height())
                    return false;
                left += width + between;
                y = area.top();
            }
            if (sheet)
                m_setter.putItem(*sheet, item, left, y, width, sizePt);
            y += needed + ItemSetter::gap(sizePt);
        }
        return true;
    }

    const MonthContent& m_content;
    const MiniMonth& m_mini;
    TextShaper& m_shaper;
    ItemSetter m_setter;
    double m_unit;
    QColor m_accent;
    MonthSheet m_sheet;
};

} // namespace

MonthSheet layMiniMonth(const MonthContent& content, const MiniMonth& mini, TextShaper& shaper)
{
    return Layout(content, mini, shaper).lay();
}

} // namespace bihuan
