// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/education/drills/drill_school.h"

#include "tests/core/documents/pages_for_test.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::DrillSchool;

namespace {

/// Written to <build>/screens, where it can be looked at, and read by another program.
QString textOf(PageSet& pages, const QString& name)
{
    QDir().mkpath(QStringLiteral(BIHUAN_BINARY_DIR "/screens"));
    const QString path = QStringLiteral(BIHUAN_BINARY_DIR "/screens/%1.pdf").arg(name);
    REQUIRE_OK(exportPdf(pages, path));
    const auto text = test::runProgram(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!text)
        WARN("pdftotext is not installed");
    return QString::fromUtf8(text.value_or(QByteArray()));
}

/// A held drill with classes, marks, a finding and photographs.
Drill full(DrillSchool& school, QTemporaryDir& folder)
{
    DrillService& drills = school.services.drills;
    school.add(schoolProfileType(), SchoolProfile{.name = u"青岛市南区向阳小学"_s});
    school.held("fire", {2026, 4, 15}, 141);
    const Drill drill = school.held("fire", {2026, 9, 16}, 118);
    QList<DrillClassTime> times;
    for (int grade = 1; grade <= 6; ++grade)
        for (int i = 1; i <= 4; ++i)
            times << DrillClassTime{.className = QStringLiteral("%1年级%2班").arg(QStringLiteral("一二三四五六")[grade - 1]).arg(i), .expected = 40 + i, .present = 40 + i - (i == 3 ? 1 : 0),
                                    .arrivedS = 48 + 3 * grade * grade / 2 + 7 * i, .absentNote = i == 3 ? u"一人病假"_s : QString(), .keyedFrom = u"desk"_s};
    REQUIRE_OK(drills.setTimes(drill.id, times, 0));
    const auto sheet = drills.markSheet(drill.id);
    REQUIRE_OK(sheet);
    QList<DrillMark> marks = *sheet;
    marks[3].got -= 3;
    marks[3].note = u"二楼东侧有学生嬉笑"_s;
    REQUIRE_OK(drills.setMarks(drill.id, marks));
    REQUIRE_OK(drills.step(drill.id, {.note = u"总体有序，二楼东楼梯口汇流时略有拥挤，低年级动作要领还要再练。"_s}));
    REQUIRE_OK(drills.addFinding(drill.id, u"二楼东楼梯口三个班同时到达，出现拥挤"_s, u"东楼梯"_s));
    for (int i = 0; i < 5; ++i) {
        QImage picture(i == 2 ? QSize(600, 900) : QSize(900, 600), QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(40 * i, 90, 210));
        const QString path = folder.filePath(u"疏散现场%1.jpg"_s.arg(i + 1));
        REQUIRE(picture.save(path));
        REQUIRE_OK(drills.attach(drill.id, path, u"record"_s));
    }
    return *school.store->find(drillType(), drill.id).value();
}

} // namespace

TEST_CASE("the report of a drill is one document with everything in it", "[drills]")
{
    DrillSchool school;
    QTemporaryDir folder;
    const Drill drill = full(school, folder);
    const auto paper = school.services.papers.report(drill.id);
    REQUIRE_OK(paper);
    const QString text = textOf(*paper->pages, u"drill-report"_s).remove(u' ');
    for (const QString& word : {u"青岛市南区向阳小学"_s, u"YJYL2026-01"_s, u"二楼东楼梯口三个班同时到达"_s, u"六年级4班"_s, u"总指挥组"_s, u"有实录"_s, u"疏散现场5"_s})
        CHECK(text.contains(word));
    CHECK(text.contains(u"97"_s)); // points
    // Letter, chart, five photographs on two pages, sign-in sheet.
    const int six = school.services.papers.report(drill.id, {.photosPerPage = 6, .signIn = false})->pages->count();
    CHECK(paper->pages->count() == six + 2);
    // The finding has the number of the ledger.
    const auto item = school.store->find(loopItemType(), school.services.drills.file(drill.id)->findings.first().item);
    CHECK(text.contains((*item)->number));
    // Nothing stands outside what a printer reaches.
    for (int page = 0; page < paper->pages->count(); ++page) {
        const QRectF ink = test::inkBoxMm(test::drawnByPainter(*paper->pages, page, 60), 60);
        CAPTURE(page);
        CHECK(ink.left() >= 8);
        CHECK(ink.right() <= paper->pages->sizeMm(page).width() - 8);
        CHECK(ink.bottom() <= paper->pages->sizeMm(page).height() - 8);
    }
    CHECK_FALSE(school.services.papers.report(school.planned("quake", {2026, 9, 17}).id)); // not held
}

TEST_CASE("earlier drills of the plan are compared, the last six of them", "[drills]")
{
    DrillSchool school;
    for (int month = 1; month <= 8; ++month)
        school.held("fire", QDate(2026, month, 15), 100 + month);
    school.held("quake", {2026, 8, 20}, 99);
    const Drill last = school.held("fire", {2026, 9, 3}, 95);
    const auto past = school.services.papers.compared(last);
    REQUIRE_OK(past);
    REQUIRE(past->size() == 6);
    CHECK(past->first().heldOn == QDate(2026, 4, 15));
    CHECK(past->last().seconds == 95);
}

TEST_CASE("the curve says which share has arrived", "[drills]")
{
    const QList<DrillClassTime> times{{.arrivedS = 90}, {.arrivedS = 60}, {.arrivedS = 0}, {.arrivedS = 60}};
    const DrillCurve curve = DrillCurve::of(times, 120);
    CHECK(curve.arrivals == QList<double>{60, 60, 90});
    CHECK(curve.shareAt(59) == 0);
    CHECK(curve.shareAt(60) == 0.5);
    CHECK(curve.shareAt(500) == 0.75); // one class never came
    CHECK(curve.axisEnd() >= 138);
    CHECK(curve.axisEnd() % curve.axisStep() == 0);
    const QList<QPointF> steps = curve.steps(90);
    for (qsizetype i = 1; i < steps.size(); ++i) {
        CHECK(steps[i].x() >= steps[i - 1].x());
        CHECK(steps[i].y() >= steps[i - 1].y());
    }
}

TEST_CASE("plan and script, evaluation, tally and sign-in sheets of a drill", "[drills]")
{
    DrillSchool school;
    QTemporaryDir folder;
    const Drill drill = full(school, folder);
    DrillPapers& papers = school.services.papers;
    const auto script = papers.script(drill.id);
    REQUIRE_OK(script);
    const QString words = textOf(*script->pages, u"drill-script"_s).remove(u' ');
    CHECK(words.contains(u"用湿毛巾捂口鼻"_s));
    CHECK(words.contains(u"清点计时组"_s));
    CHECK(words.contains(u"王芳"_s)); // who commands

    const auto tally = papers.tally(drill.id);
    REQUIRE_OK(tally);
    CHECK(tally->issues == Issues{});
    CHECK(tally->pages->count() == 1); // 24 classes
    const QString rows = textOf(*tally->pages, u"drill-tally"_s);
    for (const QString& name : {u"一年级1班"_s, u"六年级4班"_s})
        CHECK(rows.contains(name));
    const Drill coded = *school.store->find(drillType(), drill.id).value();
    CHECK_FALSE(coded.shortCode.isEmpty());
    CHECK(*school.services.drills.shortCode(drill.id) == coded.shortCode); // the same the next time

    const auto evaluation = papers.evaluation(drill.id);
    REQUIRE_OK(evaluation);
    CHECK(textOf(*evaluation->pages, u"drill-evaluation"_s).remove(u' ').contains(u"二楼东侧有学生嬉笑"_s));
    const Drill other = school.held("quake", {2026, 9, 18}, 100);
    const auto blank = papers.evaluation(other.id);
    REQUIRE_OK(blank);
    static_cast<void>(textOf(*blank->pages, u"drill-evaluation-blank"_s));

    const auto signIn = papers.signIn(drill.id);
    REQUIRE_OK(signIn);
    CHECK(signIn->rowCount == 20);
    const auto plan = papers.yearPlan(2026);
    REQUIRE_OK(plan);
    CHECK(plan->rowCount == 2);
    TablePages pages(*plan, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(textOf(pages, u"drill-year-plan"_s).contains(u"2026-09-16"_s));
    CHECK_FALSE(papers.yearPlan(2030));
}

TEST_CASE("a tally sheet of a large school goes on on a second sheet", "[drills]")
{
    TallySheet sheet{u"学校"_s, u"班级计时清点表"_s, u"YJYL2026-01 消防演练"_s, u"2026年9月16日"_s, u"警报"_s, u"2分00秒"_s, u"7KQ2MX4DA"_s, {}};
    for (int i = 1; i <= 36; ++i)
        sheet.rows << TallySheet::Row{u"%1班"_s.arg(i), 45};
    DrillTallyPages pages(sheet, std::make_shared<TextShaper>(FontBook()), {});
    CHECK(pages.count() == 2);
    const QString text = textOf(pages, u"drill-tally-large"_s);
    CHECK(text.contains(u"36班"_s));
    CHECK(text.contains(QString::number(36 * 45)));
    CHECK(DrillTallyPages::firstRowMm + (DrillTallyPages::perPage + 1) * DrillTallyPages::rowMm + 12 < 297 - 10); // room for the signatures
}
