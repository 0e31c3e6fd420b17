// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_layout.h"

#include "core/calendar/month/month_cells.h"

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

MonthLayout::MonthLayout(const MonthContent& content, QSizeF pageMm, TextShaper& shaper)
    : m_content(content), m_page(pageMm), m_shaper(shaper), m_setter(shaper), m_unit(std::min(pageMm.width(), pageMm.height()) / paperA4.width()),
      m_upright(pageMm.height() > pageMm.width()),
      m_area(margin * m_unit, margin * m_unit, pageMm.width() - 2 * margin * m_unit, pageMm.height() - 2 * margin * m_unit)
{
}

double MonthLayout::columnLeft(int weekday) const
{
    const double left = m_area.left() + weekWidth * m_unit;
    return left + (m_area.right() - left) * (weekday - 1) / 7;
}

MonthSheet MonthLayout::lay()
{
    const double u = m_unit;
    MonthSheet sheet;
    sheet.printableMm = m_area;
    const double head = layHead(sheet);
    layWeekdays(sheet, head);
    const double top = head + weekdayHeight * u, bottom = m_area.bottom() - (m_upright ? 2 : 1) * footLine * u - gapAbove * u;
    // The notes begin small and grow while they have to; each time the days have less room.
    double height = (m_upright ? uprightNotes : lyingNotes) * u;
    const double most = (bottom - top) * mostNotes;
    for (;;) {
        placeDays(top, bottom - height - gapAbove * u);
        const QList<Note> all = notes();
        const auto fits = [&](double pt) { return layNotes(nullptr, all, notesText({m_area.left(), 0, m_area.width(), height}), pt * u); };
        if (fits(notesPt) || height >= most)
            break;
        height = std::min(most, height + 3 * u);
    }
    layDays(sheet, top, bottom - height - gapAbove * u);
    layNotesArea(sheet, {m_area.left(), bottom - height, m_area.width(), height});
    layFoot(sheet, bottom + gapAbove * u);
    return sheet;
}

void MonthLayout::placeDays(double top, double bottom)
{
    const double u = m_unit, height = (bottom - top) / m_content.weeks();
    m_days.clear();
    for (qsizetype i = 0; i < m_content.days.size(); ++i) {
        const int column = int(i % 7) + 1;
        Day day{&m_content.days[i], {columnLeft(column), top + double(i / 7) * height, columnLeft(column + 1) - columnLeft(column), height}, {}, {}};
        if (m_content.isInMonth(day.facts->day)) {
            day.items = itemsOn(m_content, day.facts->day);
            day.fit = m_setter.fit(day.items, dayText(day.box, u).size(), {dayPt * u, smallestPt * u});
        }
        m_days << day;
    }
    // One size for the page looks calmer than the largest for each day: most days set it, crowded ones stay smaller.
    QList<double> sizes;
    for (const Day& day : std::as_const(m_days))
        if (!day.items.isEmpty())
            sizes << day.fit.sizePt;
    std::sort(sizes.begin(), sizes.end());
    if (const double common = sizes.value(sizes.size() / 6); common > 0)
        for (Day& day : m_days)
            if (day.fit.sizePt > common)
                day.fit = m_setter.fit(day.items, dayText(day.box, u).size(), {common, smallestPt * u});
}

void MonthLayout::layDays(MonthSheet& sheet, double top, double bottom) const
{
    const double u = m_unit, height = (bottom - top) / m_content.weeks();
    for (const Day& day : m_days)
        layDay(sheet, day);
    for (int week = 0; week < m_content.weeks(); ++week) {
        const QRectF box(m_area.left(), top + week * height, weekWidth * u, height);
        sheet.fills << std::pair(box, monthInk::tint(m_content.month));
        int number = 0;
        for (int i = 0; i < 7; ++i)
            if (const DayFacts& facts = m_content.days[week * 7 + i]; m_content.isInMonth(facts.day) && facts.teachingWeek > 0)
                number = facts.teachingWeek;
        if (number > 0)
            sheet.words(tr("Week %1").arg(number), {.boxMm = box.adjusted(0.6 * u, 1 * u, -0.6 * u, -1 * u), .largestPt = 9.5 * u, .smallestPt = 6 * u, .bold = true,
                                                    .color = monthInk::accent(m_content.month), .across = CellAlign::Centre}, m_shaper, tr("Week %1").arg(number));
        if (week > 0)
            sheet.rules << std::pair(QLineF(m_area.left(), box.top(), m_area.right(), box.top()), Stroke{.widthMm = 0.2 * u, .color = monthInk::rule});
    }
    for (int column = 1; column <= 7; ++column)
        sheet.rules << std::pair(QLineF(columnLeft(column), top, columnLeft(column), bottom), Stroke{.widthMm = 0.2 * u, .color = monthInk::rule});
    sheet.frame({m_area.left(), top, m_area.width(), bottom - top}, {.widthMm = 0.35 * u, .color = monthInk::accent(m_content.month)});
}

void MonthLayout::layDay(MonthSheet& sheet, const Day& day) const
{
    const double u = m_unit;
    const DayFacts& facts = *day.facts;
    const bool inMonth = m_content.isInMonth(facts.day), holiday = facts.kind == u"holiday"_s;
    sheet.cells << MonthSheet::Cell{day.box, facts.day, inMonth};
    const QRectF number(day.box.left() + 1.1 * u, day.box.top() + 0.7 * u, numberWidth * u, dayHead * u - 0.9 * u);
    if (!inMonth) {
        sheet.words(QString::number(facts.day.day()), {.boxMm = number, .largestPt = 10 * u, .smallestPt = 10 * u, .color = monthInk::faint}, m_shaper, {});
        return;
    }
    if (holiday || !facts.working)
        sheet.fills << std::pair(day.box, holiday ? monthInk::restArea : monthInk::weekend);
    sheet.words(QString::number(facts.day.day()), {.boxMm = number, .largestPt = 16 * u, .smallestPt = 16 * u, .bold = true,
                                                   .color = facts.working ? monthInk::text : monthInk::rest}, m_shaper, {});
    const double side = 4.9 * u;
    const bool marked = !dayMark(facts).isEmpty();
    if (marked)
        sheet.badge(facts, {day.box.right() - side - 1 * u, day.box.top() + 1.2 * u, side, side}, m_shaper);
    bool special = false;
    const QString chinese = chineseDay(facts, &special);
    const double left = number.right() + 0.5 * u, right = day.box.right() - (marked ? side + 1.6 * u : 0.9 * u);
    sheet.words(chinese, {.boxMm = {left, number.top(), right - left, number.height()}, .largestPt = 8.5 * u, .smallestPt = 5.5 * u, .maxLines = 2, .spacing = 1.12,
                          .bold = special, .color = !facts.festival.isEmpty() ? monthInk::rest : special ? monthInk::accent(m_content.month) : monthInk::grey},
                m_shaper, facts.day.toString(Qt::ISODate));
    m_setter.put(sheet, day.items, day.fit, dayText(day.box, u));
    if (!day.fit.hidden.isEmpty())
        sheet.issues << Issue{Severity::Warning, u"month.in_notes"_s, facts.day.toString(Qt::ISODate),
                              tr("%1: not all go into the day; %2 of %3 stand in the notes.").arg(facts.day.toString(Qt::ISODate)).arg(day.fit.hidden.size())
                                  .arg(day.items.size())};
}

QList<MonthLayout::Note> MonthLayout::notes() const
{
    QList<Note> all;
    for (const QString& line : m_content.note.split(u'\n'))
        if (!line.trimmed().isEmpty())
            all << Note{line.trimmed(), {}};
    // A paragraph for each text: long days then break over columns, too.
    for (const Day& day : m_days)
        for (const int index : day.fit.hidden)
            all << Note{tr("%1th: %2").arg(day.facts->day.day()).arg(day.items[index].text), {day.items[index]}};
    return all;
}

QRectF MonthLayout::notesText(const QRectF& area) const
{
    return area.adjusted((weekWidth + 2) * m_unit, 1.6 * m_unit, -2 * m_unit, -1 * m_unit);
}

bool MonthLayout::layNotes(MonthSheet* sheet, const QList<Note>& notes, const QRectF& area, double sizePt) const
{
    const int columns = m_upright ? 2 : 3;
    const double between = 4 * m_unit, width = (area.width() - between * (columns - 1)) / columns;
    int column = 0;
    double y = area.top();
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const double needed = m_setter.height(notes[i].text, width, sizePt);
        if (y + needed > area.bottom() + 1e-6 && y > area.top()) {
            ++column;
            y = area.top();
        }
        if (column >= columns || y + needed > area.bottom() + 1e-6) {
            if (!sheet)
                return false;
            for (const Note& note : notes.mid(i))
                sheet->leftOut(note.items.isEmpty() ? m_content.first() : note.items.first().day, note.items.isEmpty() ? note.text : note.items.first().text);
            return false;
        }
        if (sheet) {
            const QRectF placed = m_setter.putText(*sheet, notes[i].text, area.left() + column * (width + between), y, width, sizePt, monthInk::text);
            for (const DayItem& item : notes[i].items)
                sheet->hits << MonthSheet::Hit{placed, item};
        }
        y += needed + ItemSetter::gap(sizePt) * 1.5;
    }
    if (sheet && column == 0) // room to write on
        for (double line = y + 6 * m_unit; line < area.bottom(); line += 6.5 * m_unit)
            sheet->rules << std::pair(QLineF(area.left(), line, area.right(), line), Stroke{.widthMm = 0.15 * m_unit, .color = monthInk::rule, .dashMm = {0.6, 0.8}});
    return true;
}

void MonthLayout::layNotesArea(MonthSheet& sheet, const QRectF& area) const
{
    const double u = m_unit;
    const QRectF label(area.left(), area.top(), weekWidth * u, area.height());
    sheet.fills << std::pair(label, monthInk::tint(m_content.month));
    sheet.words(tr("Notes"), {.boxMm = label.adjusted(0.5 * u, 1 * u, -0.5 * u, -1 * u), .largestPt = 10 * u, .smallestPt = 7 * u, .maxLines = 2, .bold = true,
                              .color = monthInk::accent(m_content.month), .across = CellAlign::Centre}, m_shaper, tr("Notes"));
    sheet.frame(area, {.widthMm = 0.35 * u, .color = monthInk::accent(m_content.month)});
    const QList<Note> all = notes();
    double size = notesPt;
    while (size > smallestPt && !layNotes(nullptr, all, notesText(area), size * u))
        size -= 0.5;
    layNotes(&sheet, all, notesText(area), size * u);
}

} // namespace bihuan
