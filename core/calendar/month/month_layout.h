// SPDX-License-Identifier: GPL-3.0-or-later
// One month on one page: banner, teaching weeks, grid of days from Monday on, notes, legend.
#pragma once

#include "core/calendar/month/month_items.h"

namespace bihuan {

/// Lays out once. Sizes are those of A4 in `unit`s: 1 on A4, 1.41 on A3. Texts of days go down to 7 pt (A3: 10 pt); what does not
/// go into its day then stands complete in the notes (month.in_notes, a warning), which grow at the cost of the days; what has no
/// room there either is not printed and said so (month.left_out, a problem).
class MonthLayout {
public:
    MonthLayout(const MonthContent& content, QSizeF pageMm, TextShaper& shaper);
    MonthSheet lay();

    static constexpr double smallestPt = 7;

private:
    struct Note {
        QString text;
        QList<DayItem> items; ///< it stands for; none for the school's own words
    };
    struct Day {
        const DayFacts* facts;
        QRectF box;
        QList<DayItem> items;
        ItemSetter::Fit fit;
    };
    // month_frame.cpp: what stands around the days
    double layHead(MonthSheet& sheet) const; ///< returns where the days' headings begin
    void layWeekdays(MonthSheet& sheet, double top) const;
    void layFoot(MonthSheet& sheet, double top) const;
    // month_layout.cpp
    void placeDays(double top, double bottom);
    void layDays(MonthSheet& sheet, double top, double bottom) const;
    void layDay(MonthSheet& sheet, const Day& day) const;
    QList<Note> notes() const;
    /// False when not all go into the area at this size; with a sheet they are set as far as they do, the rest is left out.
    bool layNotes(MonthSheet* sheet, const QList<Note>& notes, const QRectF& area, double sizePt) const;
    void layNotesArea(MonthSheet& sheet, const QRectF& area) const;
    QRectF notesText(const QRectF& area) const;
    double columnLeft(int weekday) const; ///< 1…7; 8 = the right edge
    double rowsBottom() const;

    const MonthContent& m_content;
    QSizeF m_page;
    TextShaper& m_shaper;
    ItemSetter m_setter;
    double m_unit;
    bool m_upright;
    QRectF m_area; ///< printable
    QList<Day> m_days;
};

} // namespace bihuan
