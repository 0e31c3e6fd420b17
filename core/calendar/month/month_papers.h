// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars laid out, for preview, printer and file alike.
#pragma once

#include "core/calendar/month/month_sheet.h"

namespace bihuan {

enum class MonthPaper {
    Month,      ///< one month on one page
    SchoolYear, ///< the twelve months from September on, a page each, with bookmarks
    Wall,       ///< 学年年历: all twelve on one sheet of A3
    Pocket,     ///< the month in 64 × 90 mm, as many as go on the sheet, with crop marks
};

struct MonthPaperOptions {
    MonthPaper what = MonthPaper::Month;
    QDate day;                ///< in the month, or in the school year
    QSizeF paperMm = paperA4; ///< A4 or A3; the wall calendar A3 only
    bool upright = false;
};

/// “A4” or “A3”; nothing for anything else.
std::optional<QSizeF> monthPaper(const QString& text);

class MonthPages final : public SheetPages<MonthSheet> {
public:
    /// One month for Month and Pocket, twelve for the others.
    MonthPages(const QList<MonthContent>& months, const MonthPaperOptions& options, TextShaper& shaper, DocumentInfo info);

    static constexpr QSizeF pocketMm{64, 90};

private:
    MonthSheet layWall(const QList<MonthContent>& months, const QString& title, TextShaper& shaper) const;
    MonthSheet layPocket(const MonthContent& month, TextShaper& shaper) const;
};

/// The pages of what is asked for; their size.
QSizeF pageSizeOf(const MonthPaperOptions& options);
/// “2026—2027学年”
QString schoolYearText(int schoolYear);

} // namespace bihuan
