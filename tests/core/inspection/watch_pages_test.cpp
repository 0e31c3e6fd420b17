// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_slips.h"
#include "core/inspection/watch/watch_tables.h"
#include "core/inspection/watch/watch_wall.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/inspection/watch_school.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::WatchSchool;

namespace {

struct PaperSchool : WatchSchool {
    PaperSchool()
    {
        QList<WatchEdit> edits;
        for (int weekday = 1; weekday <= 5; ++weekday) {
            edits << edit(u"arrival"_s, 0, weekday, {u"张伟"_s, u"李娜"_s}) << edit(u"arrival"_s, 1, weekday, {u"欧阳建国"_s})
                  << edit(u"long_break"_s, 2, weekday, {u"单小芳"_s});
            WatchEdit leader = edit(u"arrival"_s, 0, weekday, {u"周安"_s});
            leader.point = lead.id;
            edits << leader;
        }
        set(edits);
        Person one = **store->find(personType(), person(u"周安"_s));
        one.phone = u"19900001234"_s;
        add(personType(), one);
        profile = store->list(schoolProfileType())->first();
    }
    WatchBook book() const { return *watch.book(monday, monday.addDays(6)); }
    QTemporaryDir folder;
    SchoolProfile profile;
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());

    QString file() const { return folder.filePath(u"watch.pdf"_s); }
    /// Text of each page without blanks; empty when pdftotext is missing.
    QStringList written(PageSet& pages) const
    {
        const auto count = exportPdf(pages, file());
        REQUIRE_OK(count);
        const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, file(), u"-"_s});
        if (!text)
            return {};
        QStringList list = QString::fromUtf8(*text).split(QChar(u'\f'));
        list.removeLast();
        for (QString& page : list)
            page.remove(QRegularExpression(u"\\s"_s));
        CHECK(list.size() == *count);
        return list;
    }
    WatchWallPages wall(const WatchWallOptions& options = {})
    {
        return {watchWall(book(), profile, monday, {2026, 9, 5}, options.phones), options, shaper, {}};
    }
};

void checkApart(const WatchSheet& sheet, QSizeF page)
{
    for (qsizetype i = 0; i < sheet.areasMm.size(); ++i) {
        CHECK(QRectF(QPointF(), page).contains(sheet.areasMm[i]));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF shared = sheet.areasMm[i].intersected(sheet.areasMm[j]);
            CAPTURE(i, j, shared.width(), shared.height());
            CHECK((shared.width() < 0.01 || shared.height() < 0.01));
        }
    }
}

} // namespace

TEST_CASE("the wall sheet names everybody at the right place, on lying paper of the size asked for", "[watch]")
{
    PaperSchool school;
    for (const QSizeF paper : {paperA4, paperA3}) {
        WatchWallPages pages = school.wall({.paperMm = paper});
        CHECK(pages.sizeMm(0) == paper.transposed());
        CHECK(pages.count() == 1);
        CHECK(pages.issues().isEmpty());
        CHECK(pages.smallestPt() >= 6 * (paper == paperA3 ? 1.4 : 1));
        checkApart(pages.sheet(0), paper.transposed());
        const QStringList text = school.written(pages);
        if (text.isEmpty())
            continue;
        for (const QString& word : {u"青岛第二实验小学"_s, u"2026-09-07"_s, u"9/11"_s, u"早到校"_s, u"07:20—08:00"_s, u"东楼梯口"_s, u"欧阳建国"_s, u"19900001234"_s,
                                    u"053288880000"_s}) {
            CAPTURE(word);
            CHECK(text[0].contains(word));
        }
        CHECK(text[0].count(u"欧阳建国"_s) == 5);
    }
    WatchWallPages quiet = school.wall({.phones = false});
    const QStringList text = school.written(quiet);
    CHECK_FALSE(text.value(0).contains(u"19900001234"_s));
}

TEST_CASE("changes and holidays of the week stand on the wall sheet", "[watch]")
{
    PaperSchool school;
    REQUIRE_OK(school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"欧阳建国"_s), school.person(u"曾敏"_s)));
    REQUIRE_OK(school.watch.substitute(school.target(school.monday.addDays(1), u"arrival"_s, 1, u"欧阳建国"_s), {}));
    school.add(calendarDayType(), CalendarDay{.day = school.monday.addDays(4), .kind = u"no_class"_s, .name = u"运动会"_s});
    const WatchWallContent wall = watchWall(school.book(), school.profile, school.monday, {2026, 9, 5}, true);
    REQUIRE(wall.columns.size() == 5);
    CHECK(wall.columns[4].off);
    CHECK(wall.columns[4].note == u"运动会"_s);
    const auto row = std::find_if(wall.rows.cbegin(), wall.rows.cend(), [](const auto& each) { return each.point == u"东楼梯口"_s && each.slot == u"早到校"_s; });
    REQUIRE(row != wall.rows.cend());
    CHECK(row->cells[0].changed.value(0).startsWith(u"曾敏"_s));
    CHECK(row->cells[0].changed.value(0).contains(u"欧阳建国"_s));
    CHECK_FALSE(row->cells[0].gap);
    CHECK(row->cells[1].gap);
    CHECK(row->cells[2].names == QStringList{u"欧阳建国"_s});
    CHECK_FALSE(row->cells[4].watched);
    // Nobody stands at 操场 before school.
    const auto yard = std::find_if(wall.rows.cbegin(), wall.rows.cend(), [](const auto& each) { return each.point == u"操场"_s && each.slot == u"早到校"_s; });
    CHECK(yard->cells[0].gap);
    WatchWallPages pages = school.wall();
    const QStringList text = school.written(pages);
    if (!text.isEmpty()) {
        CHECK(text[0].contains(u"运动会"_s));
        CHECK(text[0].count(u"曾敏"_s) == 1);
    }
    const TableContent sheet = watchSignIn(school.book(), school.profile, school.monday);
    CHECK(sheet.rowCount == 4 * 5); // Monday to Thursday: five people each
}

TEST_CASE("many points go on several pages, whole rows, heading repeated", "[watch]")
{
    PaperSchool school;
    WatchWallContent content = watchWall(school.book(), school.profile, school.monday, {2026, 9, 5}, true);
    const auto row = content.rows.first();
    content.rows.clear();
    for (int i = 0; i < 45; ++i) {
        content.rows << row;
        content.rows.last().point = u"第%1教学楼楼梯口"_s.arg(i + 1);
        content.rows.last().slot = i < 20 ? u"早到校"_s : u"放学"_s;
    }
    WatchWallPages pages(content, {}, school.shaper, {});
    REQUIRE(pages.count() >= 3);
    int next = 0;
    for (int page = 0; page < pages.count(); ++page) {
        CHECK(pages.rowsOn(page).first == next);
        next = pages.rowsOn(page).second;
        checkApart(pages.sheet(page), pages.sizeMm(page));
    }
    CHECK(next == 45);
    const QStringList text = school.written(pages);
    for (const QString& page : text)
        CHECK(page.contains(u"青岛第二实验小学"_s));
}

TEST_CASE("twelve names in a cell and long words shrink or are said, and overlap nothing", "[watch]")
{
    PaperSchool school;
    WatchWallContent content = watchWall(school.book(), school.profile, school.monday, {2026, 9, 5}, true);
    for (int i = 0; i < 12; ++i)
        content.rows[0].cells[0].names << u"欧阳建国华%1"_s.arg(i);
    content.rows[1].point = u"致远楼东侧消防通道与非机动车棚之间的人行道"_s;
    WatchWallPages pages(content, {.qr = true}, school.shaper, {});
    checkApart(pages.sheet(0), pages.sizeMm(0));
    CHECK(pages.sheet(0).code == u"tel:053288880000"_s);
    CHECK(packedNames({u"张伟"_s, u"李娜"_s, u"王芳"_s, u"欧阳建国"_s}, 30, 13) == QStringList{u"张伟　李娜"_s, u"王芳"_s, u"欧阳建国"_s});
}

TEST_CASE("a slip tells a person's own duties only, six or eight on a sheet, inside the cuts", "[watch]")
{
    PaperSchool school;
    const QList<WatchSlip> term = termSlips(school.book(), school.monday);
    REQUIRE(term.size() == 5);
    for (const WatchSlip& slip : term) {
        CHECK(slip.lines.size() == 1); // five weekdays in one line
        CHECK_FALSE(slip.briefs.isEmpty());
    }
    REQUIRE_OK(school.watch.substitute(school.target(school.monday, u"arrival"_s, 1, u"欧阳建国"_s), school.person(u"曾敏"_s)));
    const QList<WatchSlip> week = weekSlips(school.book(), school.monday);
    CHECK(week.size() == 6);
    for (const WatchSlip& slip : week)
        CHECK(slip.lines.size() == (slip.name == u"曾敏"_s ? 1 : slip.name == u"欧阳建国"_s ? 4 : 5));
    QList<WatchSlip> many;
    for (int i = 0; i < 3; ++i)
        many += week;
    for (const int perSheet : {6, 8}) {
        WatchSlipPages pages(many, {.perSheet = perSheet, .school = u"青岛第二实验小学"_s, .period = u"第2周"_s, .hotline = u"053288880000"_s}, school.shaper, {});
        CHECK(pages.count() == (18 + perSheet - 1) / perSheet);
        CHECK(pages.sizeMm(0) == paperA4);
        for (int page = 0; page < pages.count(); ++page) {
            checkApart(pages.sheet(page), paperA4);
            for (const QRectF& area : pages.sheet(page).areasMm) {
                bool inside = false;
                for (int i = 0; i < perSheet; ++i)
                    inside = inside || pages.cell(i).adjusted(5, 5, -5, -5).contains(area);
                CHECK(inside);
            }
        }
        CHECK(pages.issues().isEmpty());
        const QStringList text = school.written(pages);
        if (!text.isEmpty())
            CHECK(text.join(QString()).count(u"单小芳"_s) == 3);
    }
}

TEST_CASE("guidance cards: one page a role, large, nothing left out", "[watch]")
{
    PaperSchool school;
    const QList<WatchRole> roles = *school.store->list(watchRoleType());
    for (const QSizeF paper : {paperA4, paperA5}) {
        WatchCardPages pages(roles, school.profile, paper, school.shaper, {});
        CHECK(pages.count() == roles.size());
        CHECK(pages.sizeMm(0) == paper);
        CHECK(pages.issues().isEmpty());
        CHECK(pages.smallestPt() >= (paper == paperA4 ? 11 : 7.5));
        const QStringList text = school.written(pages);
        for (qsizetype i = 0; i < text.size(); ++i) {
            checkApart(pages.sheet(int(i)), paper);
            CHECK(text[i].contains(roles[i].name));
            for (const QString& lines : {roles[i].look, roles[i].act, roles[i].call})
                for (const QString& line : lines.split(u'\n')) {
                    CAPTURE(line);
                    CHECK(text[i].contains(QString(line).remove(u' ')));
                }
        }
    }
}

TEST_CASE("the table of duties per person counts and orders", "[watch]")
{
    PaperSchool school;
    const TableContent content = watchFairness(school.book(), school.profile, school.monday, school.monday.addDays(6));
    CHECK(content.rowCount == 5);
    CHECK(content.row(0).cells.value(2) == u"5"_s);
    CHECK(content.columns.size() == 4 + 6 + 2);
}
