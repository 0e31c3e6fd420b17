// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to be looked at, with the Chinese words of the program, and how long they take.
#include "core/base/translation.h"
#include "tests/core/calendar/month/month_school.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::MonthSchool;

namespace {

void fill(MonthSchool& school)
{
    for (int month = 0; month < 24; ++month) {
        const QDate first = QDate(2025, 9, 1).addMonths(month);
        school.plan(first.addDays(7), u"主题班会：安全在我心"_s);
        school.plan(first.addDays(14), u"全校应急疏散演练"_s, u"drill"_s, QTime(9, 40));
        school.plan(first.addDays(19), u"安全工作例会"_s, u"meeting"_s, QTime(15, 30));
        school.plan(first.addDays(20), u"家校安全课堂：防溺水、交通安全"_s);
    }
    school.event(u"开学典礼"_s, {2026, 9, 1}, {}, u"ceremony"_s);
    school.event(u"新生入学教育"_s, {2026, 9, 1}, {2026, 9, 3});
    school.event(u"教师节庆祝活动"_s, {2026, 9, 10});
    school.event(u"秋季运动会"_s, {2026, 10, 15}, {2026, 10, 16}, u"sports"_s);
    school.event(u"期中考试"_s, {2026, 11, 10}, {2026, 11, 12}, u"exam"_s);
    school.event(u"期末考试"_s, {2027, 1, 18}, {2027, 1, 20}, u"exam"_s);
    school.event(u"安全生产月宣传展板"_s, {2027, 6, 1}, {2027, 6, 30});
    school.add(monthNoteType(), MonthNote{.month = u"2026-09"_s,
                                          .text = u"1. 开学一周内完成校园安全隐患排查，结果报副校长室。\n2. 各班9月11日前收齐告家长书回执。\n3. 9月18日10时防空警报试鸣，结合疏散演练。"_s});
}

} // namespace

TEST_CASE("pictures of the calendars", "[.pictures]")
{
    installTranslations(*QCoreApplication::instance());
    MonthSchool school;
    fill(school);
    const QString screens = QString::fromLatin1(BIHUAN_BINARY_DIR) + u"/screens"_s;
    QDir().mkpath(screens);
    const auto keep = [&](const QString& name, const MonthPaperOptions& options) {
        QElapsedTimer timer;
        timer.start();
        const MonthPrint print = school.print(options);
        const qint64 laid = timer.restart();
        REQUIRE_OK(exportPdf(*print.pages, screens + u"/"_s + name + u".pdf"_s));
        WARN(name.toStdString() << ": laid out " << laid << " ms, written " << timer.elapsed() << " ms, smallest " << print.pages->smallestPt() << " pt");
        for (const Issue& issue : print.issues)
            WARN(issue.message.toStdString());
    };
    keep(u"month-2026-09"_s, {.day = {2026, 9, 1}});
    keep(u"month-2026-09-upright"_s, {.day = {2026, 9, 1}, .upright = true});
    keep(u"month-2026-10"_s, {.day = {2026, 10, 1}});
    keep(u"month-2027-02"_s, {.day = {2027, 2, 1}});
    keep(u"month-2026-08"_s, {.day = {2026, 8, 1}, .paperMm = paperA3});
    keep(u"month-year"_s, {.what = MonthPaper::SchoolYear, .day = {2026, 9, 1}});
    keep(u"month-wall"_s, {.what = MonthPaper::Wall, .day = {2026, 9, 1}, .paperMm = paperA3});
    keep(u"month-wall-upright"_s, {.what = MonthPaper::Wall, .day = {2026, 9, 1}, .paperMm = paperA3, .upright = true});
    keep(u"month-pocket"_s, {.what = MonthPaper::Pocket, .day = {2026, 9, 1}});
    for (int i = 0; i < 12; ++i)
        school.plan({2026, 10, 14}, u"第%1项活动：走廊楼梯文明通行专题教育"_s.arg(i + 1), i % 2 ? u"drill"_s : u"activity"_s, QTime(8 + i, 0));
    keep(u"month-full"_s, {.day = {2026, 10, 1}});
}
