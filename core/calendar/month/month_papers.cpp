// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_papers.h"

#include "core/base/text.h"
#include "core/calendar/month/month_layout.h"
#include "core/calendar/month/month_mini.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

constexpr double wallMargin = 10, wallHead = 15, wallFoot = 6, wallGap = 2.5;
constexpr double cropLength = 4, cropGap = 1.5;

} // namespace

std::optional<QSizeF> monthPaper(const QString& text)
{
    static const QHash<QString, QSizeF> known{{u"A4"_s, paperA4}, {u"A3"_s, paperA3}};
    const auto found = known.constFind(toHalfWidth(text).trimmed().toUpper());
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QSizeF pageSizeOf(const MonthPaperOptions& options)
{
    return options.upright ? options.paperMm : options.paperMm.transposed();
}

QString schoolYearText(int schoolYear)
{
    return tr("School year %1 to %2").arg(schoolYear).arg(schoolYear + 1);
}

MonthPages::MonthPages(const QList<MonthContent>& months, const MonthPaperOptions& options, TextShaper& shaper, DocumentInfo info)
    : SheetPages(pageSizeOf(options), std::move(info))
{
    switch (options.what) {
    case MonthPaper::Wall: m_sheets << layWall(months, m_info.title, shaper); break;
    case MonthPaper::Pocket: m_sheets << layPocket(months.first(), shaper); break;
    default:
        for (const MonthContent& month : months) {
            m_bookmarks << Bookmark{tr("Year %1").arg(month.year) + tr("Month %1").arg(month.month) + (month.theme.isEmpty() ? QString() : u' ' + month.theme), 0,
                                    int(m_sheets.size())};
            m_sheets << MonthLayout(month, m_size, shaper).lay();
        }
    }
    if (m_bookmarks.isEmpty())
        m_bookmarks << Bookmark{m_info.title, 0, 0};
}

MonthSheet MonthPages::layWall(const QList<MonthContent>& months, const QString& title, TextShaper& shaper) const
{
    const bool upright = m_size.height() > m_size.width();
    MonthSheet sheet;
    sheet.printableMm = QRectF(QPointF(), m_size).adjusted(wallMargin, wallMargin, -wallMargin, -wallMargin);
    const QRectF& area = sheet.printableMm;
    const double side = area.width() * 0.26;
    sheet.words(title, {.boxMm = {area.left() + side + 2, area.top(), area.width() - 2 * side - 4, wallHead - 3}, .role = FontRole::Title,
                        .largestPt = 32, .smallestPt = 12, .maxLines = 2, .color = monthInk::text, .across = CellAlign::Centre}, shaper, tr("The title"));
    sheet.words(months.first().school, {.boxMm = {area.left(), area.top(), side, wallHead - 3}, .largestPt = 17, .smallestPt = 9, .maxLines = 2, .bold = true,
                                        .color = monthInk::text}, shaper, tr("The school's name"));
    QStringList unannounced;
    for (const MonthContent& month : months) {
        if (!month.announced && !unannounced.contains(month.source()))
            unannounced << month.source();
    }
    const QString words = unannounced.isEmpty() ? tr("Holidays and make-up days as announced by the State Council.") : unannounced.join(u' ');
    sheet.words(words, {.boxMm = {area.right() - side, area.top(), side, wallHead - 3}, .largestPt = 10, .smallestPt = 7, .maxLines = 2,
                        .color = unannounced.isEmpty() ? monthInk::grey : monthInk::rest, .across = CellAlign::Right}, shaper, tr("The source of the holidays"));

    const int columns = upright ? 3 : 4, rows = 12 / columns;
    const double top = area.top() + wallHead, width = (area.width() - wallGap * (columns - 1)) / columns;
    const double height = (area.bottom() - wallFoot - top - wallGap * (rows - 1)) / rows;
    for (int i = 0; i < int(months.size()) && i < 12; ++i) {
        const MiniMonth mini{.boxMm = {area.left() + (i % columns) * (width + wallGap), top + (i / columns) * (height + wallGap), width, height},
                             .gridShare = 0.6, .withYear = i == 0 || months[i].month == 1};
        sheet.take(layMiniMonth(months[i], mini, shaper));
    }
    // What the signs mean.
    double x = area.left();
    const double foot = area.bottom() - wallFoot + 1.4, line = wallFoot - 1.4;
    const auto label = [&](const QString& text) {
        const FittedText fitted = fitText(text, {.boxMm = {x, foot, area.right() - x, line}, .largestPt = 9, .smallestPt = 9, .color = monthInk::grey}, shaper);
        sheet.put(fitted, {x, foot, fitted.inkMm.width() + 0.2, line});
        x += fitted.inkMm.width() + 7;
    };
    for (const QString& group : {u"fixed"_s, u"event"_s, u"activity"_s, u"drill"_s, u"meeting"_s}) {
        sheet.sign(group, {x, foot + (line - 2.4) / 2, 2.4, 2.4});
        x += 3.4;
        label(groupName(group));
    }
    for (const QString& kind : {u"holiday"_s, u"workday"_s}) {
        DayFacts facts;
        facts.kind = kind;
        sheet.badge(facts, {x, foot + (line - 4) / 2, 4, 4}, shaper);
        x += 5;
        label(kind == u"holiday"_s ? tr("holiday") : tr("make-up day"));
    }
    label(tr("Small figures at the left: teaching weeks"));
    return sheet;
}

MonthSheet MonthPages::layPocket(const MonthContent& month, TextShaper& shaper) const
{
    MonthSheet sheet;
    const double around = cropLength + cropGap + 5;
    sheet.printableMm = QRectF(QPointF(), m_size).adjusted(5, 5, -5, -5);
    const int columns = int((m_size.width() - 2 * around) / pocketMm.width()), rows = int((m_size.height() - 2 * around) / pocketMm.height());
    const QRectF block((m_size.width() - columns * pocketMm.width()) / 2, (m_size.height() - rows * pocketMm.height()) / 2, columns * pocketMm.width(),
                       rows * pocketMm.height());
    for (int i = 0; i < columns * rows; ++i) {
        const QRectF card(block.left() + (i % columns) * pocketMm.width(), block.top() + (i / columns) * pocketMm.height(), pocketMm.width(), pocketMm.height());
        MonthSheet one = layMiniMonth(month, {.boxMm = card.adjusted(2, 2, -2, -2), .unit = 0.75, .gridShare = 0.5, .chinese = false, .withYear = true,
                                              .heading = month.school}, shaper);
        if (i > 0)
            one.issues.clear(); // they are all alike
        sheet.take(one);
    }
    const Stroke hair{.widthMm = 0.1};
    for (int column = 0; column <= columns; ++column) {
        const double x = block.left() + column * pocketMm.width();
        sheet.rules << std::pair(QLineF(x, block.top() - cropGap - cropLength, x, block.top() - cropGap), hair)
                    << std::pair(QLineF(x, block.bottom() + cropGap, x, block.bottom() + cropGap + cropLength), hair);
    }
    for (int row = 0; row <= rows; ++row) {
        const double y = block.top() + row * pocketMm.height();
        sheet.rules << std::pair(QLineF(block.left() - cropGap - cropLength, y, block.left() - cropGap, y), hair)
                    << std::pair(QLineF(block.right() + cropGap, y, block.right() + cropGap + cropLength, y), hair);
    }
    return sheet;
}

} // namespace bihuan
