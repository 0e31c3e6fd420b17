// SPDX-License-Identifier: GPL-3.0-or-later
// The month calendars of the school: read, laid out, moved in, handed on.
#pragma once

#include "core/calendar/calendar_services.h"
#include "core/calendar/month/month_note.h"
#include "core/calendar/month/month_papers.h"

namespace bihuan {

/// The theme of a month in its first line, a motto in the others; empty = none.
using MonthThemes = std::function<Result<QString>(int year, int month)>;
/// From the records of “month_theme” (columns month, theme, motto), which belong to education: the calendar knows them by their
/// declaration only. None when there is no such kind. `store` outlives it.
MonthThemes themesOf(const RecordStore& store);

struct MonthPrint {
    std::shared_ptr<MonthPages> pages;
    QString title;  ///< also for a file name
    Issues issues;  ///< what stands in the notes instead of its day, what is not on the paper, what has no glyph; problems first
};

class MonthService {
public:
    /// `calendar` outlives it.
    explicit MonthService(CalendarServices& calendar) : m_calendar(calendar) {}
    void setThemes(MonthThemes themes) { m_themes = std::move(themes); }

    Result<MonthContent> content(int year, int month) const;
    /// Errors: Invalid (paper there is not, a year before 1900 or after 2199), and those of reading.
    Result<MonthPrint> print(const MonthPaperOptions& options, TextShaper& shaper) const;
    /// Everything that stands on these days as a file of iCalendar, how many things it holds.
    struct Ics {
        QByteArray bytes;
        int events = 0;
    };
    Result<Ics> ics(QDate from, QDate to) const;
    /// Entries that touch the days, with the events of the school among them once.
    Result<QList<CalendarEntry>> entries(QDate from, QDate to) const;

    /// So that the entry stands on `to` where it stood on `from`; its first day afterwards. Errors: those of CalendarEntries::move().
    Result<QDate> move(const CalendarEntry& entry, QDate from, QDate to) const;
    /// Saves the note; one that is empty and was never saved is left alone.
    Result<> saveNote(const MonthNote& note) const;

    CalendarServices& calendar() const { return m_calendar; }
    QDate today() const;

private:
    struct Book; ///< what is read once for several months
    Result<Book> book(QDate from, QDate to) const;
    Result<MonthContent> content(const Book& book, int year, int month) const;

    CalendarServices& m_calendar;
    MonthThemes m_themes;
};

} // namespace bihuan
