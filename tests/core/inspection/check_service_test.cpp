// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "tests/core/inspection/check_school.h"

#include "core/records/record_register.h"
#include "tests/core/documents/pages_for_test.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QString corridors = u"day/2026-09-14/b//知行楼"_s;
const QDate monday(2026, 9, 14), wednesday(2026, 9, 16);

QString pageText(const QString& pdf, int page = 0)
{
    const QString number = QString::number(page + 1);
    const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
    QString words = text ? QString::fromUtf8(*text) : QString();
    words.remove(QRegularExpression(u"\\s"_s));
    return words;
}

} // namespace

TEST_CASE("the review is by somebody else, after the check, and says something", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const Id<Person> other = school.personBut(one.inspectors);
    CHECK(school.checks.review({one.id}, {other, u"很好"_s}).error().detail == u"check.not_done"_s);
    REQUIRE_OK(school.checks.keying.key(school.keyed(one, wednesday)));
    CHECK(school.checks.review({one.id}, {one.inspectors.first(), u"很好"_s}).error().detail == u"check.own_review"_s);
    CHECK(school.checks.review({one.id}, {{}, u"很好"_s}).error().detail == u"check.no_reviewer"_s);
    CHECK(school.checks.review({one.id}, {other, u" \n"_s}).error().detail == u"check.no_note"_s);
    CHECK(school.checks.review({one.id}, {other, u"很好"_s, monday}).error().detail == u"check.reviewed_on"_s);
    CHECK(school.checks.review({one.id}, {other, u"很好"_s, wednesday.addDays(1)}).error().detail == u"check.reviewed_on"_s);
    CHECK(school.checks.file({one.id}, u"盒1"_s).error().detail == u"check.not_reviewed"_s);
    REQUIRE_OK(school.checks.review({one.id}, {other, u"楼梯口堆物当场清理，继续保持。"_s, wednesday}));
    CHECK(school.checks.review({one.id}, {other, u"再讲"_s}).error().detail == u"check.not_done"_s);
    CHECK(school.again(one).reviewer == other);
    REQUIRE_OK(school.checks.file({one.id}, u"2026排查 盒1"_s));
    CHECK(school.again(one).state == u"filed"_s);
    CHECK(school.again(one).place == u"2026排查 盒1"_s);
    // Who did the check cannot be changed in the form afterwards.
    Inspection forged = school.again(one);
    forged.inspectors = {other};
    CHECK_FALSE(school.service->save(inspectionType().kind(), inspectionType().toRecord(forged)));
}

TEST_CASE("a blank sheet has head, code, every zone and item, room for findings and signatures", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const auto job = school.checks.printToPdf({one}, false, school.file());
    REQUIRE_OK(job);
    CHECK(job->pages->count() >= 2);
    CHECK(school.again(one).state == u"issued"_s);
    CHECK(school.again(one).issuedOn == wednesday);
    QString all;
    for (int page = 0; page < job->pages->count(); ++page)
        all += pageText(school.file(), page);
    if (!all.isEmpty()) {
        for (const SheetZone& zone : job->contents.first().zones)
            CHECK(all.contains(zone.name));
        for (const SheetBlock& block : job->contents.first().blocks)
            for (const SheetItem& item : block.items) {
                CHECK(all.contains(QString(item.content).remove(u' ')));
                CHECK(all.contains(QString(item.standard).remove(u' ')));
            }
        CHECK(pageText(school.file(), 0).contains(u"Page1of%1"_s.arg(job->pages->count())));
        CHECK(pageText(school.file(), job->pages->count() - 1).contains(u"Inspectorssign"_s));
    }
    // The code stands at the upper right, within 0.2 mm, and can be read.
    const QImage drawn = test::drawnByPoppler(school.file(), 0, 150);
    if (!drawn.isNull()) {
        const double quiet = CheckSheetPages::qrMm * 4 / (21 + 8 + 0); // version 1: 21 modules and the quiet zone
        const double mm = 150 / 25.4;
        const QRectF square(210 - CheckSheetPages::marginMm - CheckSheetPages::qrMm, 12, CheckSheetPages::qrMm, CheckSheetPages::qrMm);
        const QImage cut = drawn.copy(QRect(qRound(square.left() * mm), qRound(square.top() * mm), qRound(square.width() * mm), qRound(square.height() * mm)));
        const QRectF ink = test::inkBoxMm(cut, 150);
        CHECK(ink.left() == Approx(quiet).margin(0.3));
        CHECK(ink.top() == Approx(quiet).margin(0.3));
        REQUIRE(cut.save(school.folder.filePath(u"code.png"_s)));
        if (const auto read = test::runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, school.folder.filePath(u"code.png"_s)}))
            CHECK(SheetMark::parse(QString::fromUtf8(*read)).value_or(SheetMark()).code == one.shortCode);
    }
    // A second copy changes nothing: the first day of printing stays.
    school.clock.set(QDateTime(QDate(2026, 9, 17), QTime(8, 0)));
    REQUIRE_OK(school.checks.printToPdf({school.again(one)}, false, school.file()));
    CHECK(school.again(one).issuedOn == wednesday);
}

TEST_CASE("what was printed means the same when it comes back, whatever the lists say meanwhile", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    REQUIRE_OK(school.checks.printToPdf({one}, false, school.file()));
    const auto before = sheetOf(*school.store, one);
    auto item = **school.store->find(checkItemType(), before->item(1)->id);
    item.content = u"另一句话"_s;
    item.position = 500;
    REQUIRE_OK(school.service->save(checkItemType().kind(), checkItemType().toRecord(item)));
    const auto after = sheetOf(*school.store, one);
    REQUIRE_OK(after);
    CHECK(after->toJson() == before->toJson());
    CHECK(after->item(1)->content != u"另一句话"_s);
    // One that is not printed yet follows the list.
    const auto other = sheetOf(*school.store, school.sheet(u"day/2026-09-17/b//知行楼"_s));
    CHECK(other->item(7)->content == u"另一句话"_s);
}

TEST_CASE("a filled sheet shows what was found, the hazard and the review; a blank one of it is not printed", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    KeyedSheet sheet = school.keyed(one, wednesday, {{.itemNo = 1, .zone = school.zone(u"知行楼一层走廊"_s), .finding = u"走廊东头堆放旧课桌八张"_s}});
    sheet.leftOut = {school.zone(u"知行楼屋面出口"_s)};
    const auto report = school.checks.keying.key(sheet);
    REQUIRE_OK(report);
    REQUIRE_OK(school.checks.review({one.id}, {school.personBut(one.inspectors), u"旧课桌两日内清走"_s}));
    CHECK(school.checks.printToPdf({school.again(one)}, false, school.file()).error().kind == Error::Kind::Refused);
    REQUIRE_OK(school.checks.printToPdf({school.again(one)}, true, school.file()));
    const auto job = school.checks.prepare({school.again(one)}, true);
    QString all;
    for (int page = 0; page < job->pages->count(); ++page)
        all += pageText(school.file(), page);
    if (!all.isEmpty()) {
        CHECK(all.contains(u"走廊东头堆放旧课桌八张"_s));
        CHECK(all.contains(report->newHazards.first()));
        CHECK(all.contains(u"旧课桌两日内清走"_s));
        CHECK(all.contains(u"2026-09-16"_s));
    }
}

TEST_CASE("sheets are chosen by day, building, department and inspector", "[checks]")
{
    test::CheckSchool school;
    const auto all = school.checks.select({});
    REQUIRE_OK(all);
    CHECK(all->size() == 5 * 8 + 12 - 12); // the weekly ones are due on the Sunday, which is a school day
    const auto building = school.checks.select({.from = monday, .to = monday, .buildings = {u"知行楼"_s}});
    REQUIRE(building->size() == 1);
    CHECK(building->first().planKey == corridors);
    const Id<Person> inspector = building->first().inspectors.first();
    const auto his = school.checks.select({.inspectors = {inspector}});
    CHECK(his->size() >= 5);
    for (const Inspection& one : *his)
        CHECK(one.inspectors.contains(inspector));
    REQUIRE_OK(school.checks.printToPdf(*building, false, school.file()));
    CHECK(school.checks.select({.from = monday, .to = monday, .onlyUnprinted = true})->size() == 7);
    CHECK(school.checks.select({.from = monday, .to = monday, .onlyOpen = true})->size() == 8);

    // A page that did not come out leaves its sheet planned.
    const auto two = school.checks.select({.from = QDate(2026, 9, 17), .to = QDate(2026, 9, 17)});
    const auto job = school.checks.prepare(two->mid(0, 2), false);
    REQUIRE_OK(job);
    QSet<int> pages;
    for (int page = 1; page < job->pages->count(); ++page)
        pages << page; // all but the first
    CHECK(*school.checks.recordPrinted(*job, &pages) == 1);
    CHECK(school.again(two->at(0)).state == u"planned"_s);
    CHECK(school.again(two->at(1)).state == u"issued"_s);
}

TEST_CASE("issues name what is overdue, missed, late, not reviewed, and rounds that are always in order", "[checks]")
{
    test::CheckSchool school;
    const auto codes = [&] {
        const auto issues = school.checks.issues();
        REQUIRE_OK(issues);
        QHash<QString, int> counts;
        for (const RecordIssue& issue : *issues)
            ++counts[issue.issue.code];
        return counts;
    };
    CHECK(codes() == QHash<QString, int>{{u"check.overdue"_s, 16}}); // Monday and Tuesday
    REQUIRE_OK(school.checks.declareMissed({school.sheet(corridors).id}, u"停课"_s));
    const Inspection late = school.sheet(u"day/2026-09-15/b//知行楼"_s);
    REQUIRE_OK(school.checks.keying.key(school.keyed(late, wednesday)));
    const auto now = codes();
    CHECK(now.value(u"check.missed"_s) == 1);
    CHECK(now.value(u"check.late"_s) == 1);
    CHECK(now.value(u"check.overdue"_s) == 14);
    CHECK(school.checks.counts()->overdue == 14);
    CHECK(school.checks.counts()->toReview == 1);
    CHECK(school.checks.counts()->missed == 1);

    // Sixty days of one round without a single finding.
    const auto plan = school.checks.planner.dryRun({2026, 9, 17}, {2026, 12, 4});
    REQUIRE_OK(plan);
    REQUIRE_OK(school.checks.planner.carryOut(*plan));
    const auto rounds = school.checks.select({.buildings = {u"博雅楼"_s}, .cycle = u"day"_s, .onlyOpen = true});
    for (const Inspection& one : *rounds) {
        if (one.dueOn < wednesday)
            continue;
        school.clock.set(QDateTime(one.dueOn, QTime(16, 0)));
        REQUIRE_OK(school.checks.keying.key(school.keyed(one, one.dueOn)));
    }
    const auto issues = school.checks.issues();
    QList<RecordIssue> patterns;
    for (const RecordIssue& issue : *issues)
        if (issue.issue.code == u"check.always_ok"_s)
            patterns << issue;
    REQUIRE(patterns.size() == 1);
    CHECK(patterns.first().name.contains(u"博雅楼"_s));
}

TEST_CASE("the register of inspections is a table to be printed", "[checks]")
{
    test::CheckSchool school;
    REQUIRE_OK(school.checks.keying.key(school.keyed(school.sheet(corridors), wednesday)));
    const auto records = school.store->list(inspectionType().kind());
    const auto table = registerOf(*school.store, inspectionType().kind(), *records);
    REQUIRE_OK(table);
    CHECK(table->rowCount == records->size());
    const auto rates = school.checks.ratesByZone(monday, QDate(2026, 9, 18));
    REQUIRE_OK(rates);
    const TableContent rateTable = school.checks.rateTable(*rates, u"统计"_s, monday, QDate(2026, 9, 18));
    CHECK(rateTable.rowCount == rates->size() + 1);
    CHECK(rateTable.row(rateTable.rowCount - 1).cells.value(1).toInt() > 0);
}
