// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on the paper: every date under its weekday, no box over another, nothing beyond what a printer reaches.
#include "tests/core/calendar/month/month_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::MonthSchool;

namespace {

constexpr double printerEdge = 5; ///< mm no usual printer reaches

void checkBoxes(const MonthSheet& sheet, QSizeF page)
{
    const QRectF reached = QRectF(QPointF(), page).adjusted(printerEdge, printerEdge, -printerEdge, -printerEdge);
    for (qsizetype i = 0; i < sheet.areasMm.size(); ++i) {
        if (!reached.contains(sheet.areasMm[i]))
            FAIL("outside: " << sheet.areasMm[i].left() << " " << sheet.areasMm[i].top() << " " << sheet.areasMm[i].right() << " " << sheet.areasMm[i].bottom());
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF shared = sheet.areasMm[i].intersected(sheet.areasMm[j]);
            if (shared.width() > 0.01 && shared.height() > 0.01)
                FAIL("boxes over each other: “" << textOf(sheet.texts[i].lines.first().line).toStdString() << "” and “"
                                               << textOf(sheet.texts[j].lines.first().line).toStdString() << "”");
        }
        // The text keeps to its box: baselines inside, ends inside.
        for (const PlacedLine& line : sheet.texts[i].lines) {
            CHECK(line.at.x() >= sheet.areasMm[i].left() - 0.05);
            CHECK(line.at.x() + line.line.widthMm <= sheet.areasMm[i].right() + 0.6); // a hanging comma
            CHECK(line.at.y() >= sheet.areasMm[i].top());
            CHECK(line.at.y() <= sheet.areasMm[i].bottom() + 0.05);
        }
    }
    for (const auto& [rect, color] : sheet.fills)
        CHECK(reached.contains(rect));
    for (const auto& [rule, stroke] : sheet.rules)
        CHECK((reached.contains(rule.p1()) && reached.contains(rule.p2())));
    for (const MonthSheet::Shape& shape : sheet.shapes)
        CHECK(reached.contains(shape.path.boundingRect()));
}

/// Each day's figure stands under the heading of its weekday, later weeks below earlier ones.
void checkColumns(PageSet& pages, int page, int year, int month)
{
    RecordingCanvas canvas;
    pages.paint(page, canvas);
    QList<double> middles;
    double below = 0;
    for (int weekday = 1; weekday <= 7; ++weekday)
        for (const RecordingCanvas::Text& text : canvas.texts)
            if (text.words == weekdayLong(weekday)) {
                middles << text.at.x() + text.widthMm / 2;
                below = text.at.y();
            }
    REQUIRE(middles.size() == 7);
    const double width = (middles.last() - middles.first()) / 6;
    double lastY = below;
    for (QDate day(year, month, 1); day.month() == month; day = day.addDays(1)) {
        const double left = middles[day.dayOfWeek() - 1] - width / 2;
        QList<QPointF> found;
        for (const RecordingCanvas::Text& text : canvas.texts)
            if (text.words == QString::number(day.day()) && text.at.y() > below && text.at.x() >= left && text.at.x() < left + width / 4)
                found << text.at;
        CAPTURE(day, found.size());
        // Days of the neighbouring months may have the same figure in this column.
        const auto here = std::find_if(found.cbegin(), found.cend(), [&](QPointF at) { return at.y() >= lastY - 0.01; });
        REQUIRE(here != found.cend());
        CHECK(here->y() < lastY + 70 * width / 30);
        lastY = here->y();
    }
}

void fill(MonthSchool& school)
{
    for (QDate month(2025, 9, 1); month < QDate(2027, 9, 1); month = month.addMonths(1)) {
        school.plan(month.addDays(7), u"主题班会：安全在我心，平安伴我行"_s);
        school.plan(month.addDays(7), u"疏散演练"_s, u"drill"_s, QTime(9, 40));
        school.plan(month.addDays(16), u"安全工作例会"_s, u"meeting"_s, QTime(15, 30));
    }
    school.plan({2026, 12, 2}, u"https://www.example.edu.cn/a/very/long/address/without/any/blank/in/it.html"_s); // torn, not over the edge
    school.plan({2026, 12, 3}, u"两行\n字 与  空白"_s);
    school.event(u"期中考试"_s, {2026, 11, 10}, {2026, 11, 12}, u"exam"_s);
    school.event(u"期末考试"_s, {2027, 1, 18}, {2027, 1, 20}, u"exam"_s);
}

} // namespace

TEST_CASE("two school years with their make-up days: dates in their columns, no overlap, nothing at the edge", "[month]")
{
    MonthSchool school;
    fill(school);
    for (const int year : {2025, 2026})
        for (const QSizeF paper : {paperA4, paperA3})
            for (const bool upright : {false, true}) {
                CAPTURE(year, paper.width(), upright);
                const MonthPrint print = school.print({.what = MonthPaper::SchoolYear, .day = {year, 10, 1}, .paperMm = paper, .upright = upright});
                REQUIRE(print.pages->count() == 12);
                CHECK(print.pages->sizeMm(0) == (upright ? paper : paper.transposed()));
                for (int i = 0; i < 12; ++i) {
                    const QDate month = QDate(year, 9, 1).addMonths(i);
                    CAPTURE(month);
                    checkBoxes(print.pages->sheet(i), print.pages->sizeMm(i));
                    checkColumns(*print.pages, i, month.year(), month.month());
                }
                CHECK(print.pages->smallestPt() >= 5);
                for (const Issue& issue : print.issues)
                    CHECK(issue.severity != Severity::Problem);
            }
}

TEST_CASE("four and six weeks fill the page alike", "[month]")
{
    MonthSchool school;
    for (const auto& [year, month, weeks] : {std::tuple(2027, 2, 4), std::tuple(2026, 8, 6), std::tuple(2026, 9, 5)})
        for (const bool upright : {false, true}) {
            CAPTURE(year, month, upright);
            const MonthPrint print = school.print({.day = {year, month, 1}, .upright = upright});
            const MonthSheet& sheet = print.pages->sheet(0);
            REQUIRE(sheet.cells.size() == weeks * 7);
            checkBoxes(sheet, print.pages->sizeMm(0));
            checkColumns(*print.pages, 0, year, month);
            const double grid = sheet.cells.last().areaMm.bottom() - sheet.cells.first().areaMm.top();
            CHECK(grid > print.pages->sizeMm(0).height() * 0.55);
            for (const MonthSheet::Cell& cell : sheet.cells)
                CHECK(cell.areaMm.height() == Approx(grid / weeks));
        }
}

TEST_CASE("wall and pocket calendars: no overlap, nothing at the edge, cards inside their crop marks", "[month]")
{
    MonthSchool school;
    fill(school);
    for (const bool upright : {false, true}) {
        const MonthPrint wall = school.print({.what = MonthPaper::Wall, .day = {2026, 9, 1}, .paperMm = paperA3, .upright = upright});
        REQUIRE(wall.pages->count() == 1);
        checkBoxes(wall.pages->sheet(0), wall.pages->sizeMm(0));
        CHECK(wall.pages->sheet(0).cells.size() == 365);
        for (const QSizeF paper : {paperA4, paperA3}) {
            const MonthPrint pocket = school.print({.what = MonthPaper::Pocket, .day = {2026, 9, 1}, .paperMm = paper, .upright = upright});
            checkBoxes(pocket.pages->sheet(0), pocket.pages->sizeMm(0));
            CHECK(pocket.pages->sheet(0).cells.size() >= 30 * 6);
            CHECK(pocket.pages->sheet(0).cells.size() % 30 == 0);
        }
    }
}
