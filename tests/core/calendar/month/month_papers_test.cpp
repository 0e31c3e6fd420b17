// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/month/month_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::MonthSchool;

namespace {

const QList<std::pair<QSizeF, bool>> papers{{paperA4, false}, {paperA4, true}, {paperA3, false}, {paperA3, true}};

/// Code and sentence of each.
QStringList told(const Issues& issues)
{
    QStringList all;
    for (const Issue& issue : issues)
        all << issue.code + u' ' + issue.message;
    return all;
}

} // namespace

TEST_CASE("everything of the month can be read in the PDF", "[month]")
{
    MonthSchool school;
    school.plan({2026, 9, 8}, u"开学第一课班会"_s);
    school.plan({2026, 9, 15}, u"全校应急疏散演练"_s, u"drill"_s, QTime(9, 40));
    school.event(u"新生入学教育"_s, {2026, 9, 1}, {2026, 9, 3});
    school.add(monthNoteType(), MonthNote{.month = u"2026-09"_s, .motto = u"安全第一课，平安每一天"_s, .text = u"各班收齐告家长书回执。\n防空警报试鸣时组织疏散。"_s});
    for (const auto& [paper, upright] : papers) {
        CAPTURE(paper.width(), upright);
        const MonthPrint print = school.print({.day = {2026, 9, 20}, .paperMm = paper, .upright = upright});
        CHECK(told(print.issues) == QStringList());
        const QStringList text = school.written(*print.pages);
        if (text.isEmpty())
            return;
        for (const QString& word : {u"青岛第二实验小学"_s, u"开学第一课"_s, u"安全第一课，平安每一天"_s, u"开学第一课班会"_s,
                                    u"09:40全校应急疏散演练"_s, u"告家长书回执"_s, u"防空警报试鸣时组织疏散"_s, u"中秋节"_s, u"秋分"_s, u"白露"_s, u"八月"_s, u"国庆节调休上班"_s,
                                    u"全民国防教育日"_s, u"Week3"_s}) {
            CAPTURE(word);
            CHECK(text[0].contains(word));
        }
        CHECK(text[0].count(u"新生入学教育"_s) == 3);
    }
}

TEST_CASE("twelve months are one file with a bookmark each", "[month]")
{
    MonthSchool school;
    const MonthPrint print = school.print({.what = MonthPaper::SchoolYear, .day = {2027, 3, 1}});
    const QStringList text = school.written(*print.pages);
    for (int page = 0; page < 12; ++page) {
        const QDate month = QDate(2026, 9, 1).addMonths(page);
        const auto marks = print.pages->bookmarks(page);
        REQUIRE(marks.size() == 1);
        CHECK(marks.first().page == page);
        CHECK(marks.first().title.contains(QString::number(month.year())));
        const QString theme = school.themes.value(month.month()).section(u'\n', 0, 0);
        CHECK(marks.first().title.contains(theme));
        if (!text.isEmpty()) {
            CHECK(text.value(page).contains(theme));
            CHECK(text.value(page).contains(u"Theholidaysof2027"_s) == (month.year() == 2027));
        }
    }
}

TEST_CASE("twelve entries on one day and one of sixty characters stand complete in the notes, and are reported", "[month]")
{
    MonthSchool school;
    for (int i = 0; i < 12; ++i)
        school.plan({2026, 10, 14}, u"第%1项：走廊楼梯文明通行教育"_s.arg(i + 1, 2, 10, QChar(u'0')), i % 2 ? u"drill"_s : u"activity"_s, QTime(8, 0).addSecs(i * 1800));
    const QString longText = u"全体师生家长共同参加的防溺水防火防踩踏防欺凌防诈骗交通食品校车网络心理健康安全综合教育主题实践活动暨家校社协同育人启动仪式"_s.left(60);
    REQUIRE(longText.size() == 60);
    school.plan({2026, 10, 21}, longText);
    for (const auto& [paper, upright] : papers) {
        CAPTURE(paper.width(), upright);
        const MonthPrint print = school.print({.day = {2026, 10, 1}, .paperMm = paper, .upright = upright});
        const QStringList found = told(print.issues);
        CHECK_FALSE(found.filter(u"month.in_notes"_s).isEmpty());
        CHECK(found.filter(u"month.left_out"_s).isEmpty());
        CHECK(std::any_of(print.issues.cbegin(), print.issues.cend(), [](const Issue& issue) { return issue.message.contains(u"2026-10-14"_s); }));
        const QStringList text = school.written(*print.pages);
        if (text.isEmpty())
            continue;
        for (int i = 0; i < 12; ++i)
            CHECK(text[0].count(u"第%1项：走廊楼梯文明通行教育"_s.arg(i + 1, 2, 10, QChar(u'0'))) == 1);
        CHECK(text[0].contains(longText));
    }
}

TEST_CASE("what has no room at all is named with its day, and nothing is cut without a word", "[month]")
{
    MonthSchool school;
    for (int day = 1; day <= 28; ++day)
        for (int i = 0; i < 9; ++i)
            school.plan({2027, 2, day}, u"%1日第%2件：安全教育活动内容较长的一件事"_s.arg(day).arg(i + 1));
    const MonthPrint print = school.print({.day = {2027, 2, 1}});
    QSet<QString> leftOut;
    for (const Issue& issue : print.issues)
        if (issue.code == u"month.left_out"_s) {
            CHECK(issue.severity == Severity::Problem);
            leftOut << issue.message;
        }
    CHECK_FALSE(leftOut.isEmpty());
    CHECK(print.issues.first().severity == Severity::Problem); // the worst is told first
    const QStringList text = school.written(*print.pages);
    if (text.isEmpty())
        return;
    // Each one is on the paper or reported, never neither.
    for (const CalendarEntry& entry : std::as_const(school.planned)) {
        CAPTURE(entry.text);
        const bool reported = std::any_of(leftOut.cbegin(), leftOut.cend(), [&](const QString& message) {
            return message.contains(entry.text) && message.contains(entry.day.toString(Qt::ISODate));
        });
        CHECK(text[0].contains(entry.text) != reported);
    }
}

TEST_CASE("the wall calendar has each month's theme and marked days, and says which year is not announced", "[month]")
{
    MonthSchool school;
    school.plan({2026, 11, 9}, u"消防演练"_s, u"drill"_s);
    school.event(u"期末考试"_s, {2027, 1, 18}, {2027, 1, 20}, u"exam"_s);
    for (const bool upright : {false, true}) {
        const MonthPrint print = school.print({.what = MonthPaper::Wall, .day = {2026, 12, 1}, .paperMm = paperA3, .upright = upright});
        CHECK(told(print.issues) == QStringList());
        CHECK(print.pages->sizeMm(0) == (upright ? paperA3 : paperA3.transposed()));
        const QStringList text = school.written(*print.pages);
        if (text.isEmpty())
            return;
        for (const QString& theme : std::as_const(school.themes))
            CHECK(text[0].contains(theme.section(u'\n', 0, 0)));
        for (const QString& word : {u"消防演练"_s, u"期末考试"_s, u"国庆节"_s, u"119消防"_s, u"Theholidaysof2027"_s, u"春节"_s})
            CHECK(text[0].contains(word));
    }
}

TEST_CASE("an overfull month of the wall calendar reports what it leaves out", "[month]")
{
    MonthSchool school;
    for (int day = 1; day <= 30; ++day)
        for (int i = 0; i < 4; ++i)
            school.plan({2026, 9, day}, u"%1日第%2件安全教育活动"_s.arg(day).arg(i + 1));
    const MonthPrint print = school.print({.what = MonthPaper::Wall, .day = {2026, 9, 1}, .paperMm = paperA3});
    CHECK_FALSE(told(print.issues).filter(u"month.left_out"_s).isEmpty());
}

TEST_CASE("a school without name, terms, themes or entries still gets its calendar", "[month]")
{
    test::MemorySchool bare;
    QTemporaryDir folder;
    CalendarServices calendar{*bare.service};
    MonthService months{calendar};
    TextShaper shaper{FontBook()};
    for (const MonthPaper what : {MonthPaper::Month, MonthPaper::SchoolYear, MonthPaper::Wall, MonthPaper::Pocket}) {
        const auto print = months.print({.what = what, .day = {2030, 2, 1}, .paperMm = paperA3}, shaper);
        REQUIRE_OK(print);
        CHECK(told(print->issues) == QStringList());
    }
}

TEST_CASE("papers there are not are refused with a sentence", "[month]")
{
    MonthSchool school;
    const auto kind = [&](const MonthPaperOptions& options) {
        const auto print = school.months.print(options, school.shaper);
        REQUIRE_FALSE(print);
        CHECK_FALSE(print.error().subject.isEmpty());
        return print.error().kind;
    };
    CHECK(kind({.day = {}}) == Error::Kind::Invalid);
    CHECK(kind({.day = {1500, 1, 1}}) == Error::Kind::Invalid);
    CHECK(kind({.day = {2026, 9, 1}, .paperMm = paperA5}) == Error::Kind::Invalid);
    CHECK(kind({.what = MonthPaper::Wall, .day = {2026, 9, 1}, .paperMm = paperA4}) == Error::Kind::Invalid);
    CHECK(monthPaper(u"ａ３"_s) == paperA3);
    CHECK_FALSE(monthPaper(u"A2"_s));
}
