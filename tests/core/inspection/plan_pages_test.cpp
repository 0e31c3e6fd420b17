// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/outline_geometry.h"
#include "core/inspection/zones/plan_pages.h"
#include "core/inspection/zones/plan_picture.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/documents/recording_canvas.h"
#include "tests/core/inspection/zone_school.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

CoveredZone covered(int id, const QString& name, const QList<ZoneGap>& gaps = {})
{
    CoveredZone one;
    one.zone.id = Id<Zone>(id);
    one.zone.name = name;
    one.path = name;
    one.owner = u"王芳"_s;
    one.gaps = gaps;
    return one;
}

PlanZone drawn(int id, const QString& name, const QRectF& rect, const QList<ZoneGap>& gaps = {})
{
    PlanZone zone;
    zone.covered = covered(id, name, gaps);
    zone.shape.points = QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    return zone;
}

PlanSheet sheetOf(const QList<PlanZone>& zones, QSize picture = {1200, 800}, PlanColour colour = PlanColour::Coverage)
{
    QImage image(picture, QImage::Format_RGB32);
    image.fill(Qt::white);
    PlanSheet sheet;
    sheet.content.plan.name = u"知行楼1层"_s;
    sheet.content.zones = zones;
    sheet.content.today = QDate(2026, 9, 5);
    sheet.ground = planGround(image, zones, colour);
    sheet.colour = colour;
    sheet.school = u"青岛第二实验小学"_s;
    return sheet;
}

std::shared_ptr<TextShaper> shaper()
{
    return std::make_shared<TextShaper>(FontBook());
}

/// Hundreds of rooms too small for their names.
QList<PlanZone> crowd(int columns, int rows)
{
    QList<PlanZone> zones;
    for (int i = 0; i < columns * rows; ++i)
        zones << drawn(i + 1, u"第%1号储藏室与设备间"_s.arg(i + 1), QRectF(double(i % columns) / columns, double(i / columns) / rows, 0.98 / columns, 0.98 / rows));
    return zones;
}

bool overlap(const QList<PlacedLabel>& labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i)
        for (qsizetype j = i + 1; j < labels.size(); ++j)
            if (labels[i].rect.intersects(labels[j].rect))
                return true;
    return false;
}

} // namespace

TEST_CASE("every look has a colour, a word and a pattern of its own", "[zones][plan]")
{
    for (const PlanColour colour : allPlanColours) {
        const QList<ZoneLook> looks = zoneLooks(colour);
        CHECK(planColourFromCode(planColourCode(colour)) == colour);
        for (qsizetype i = 0; i < looks.size(); ++i) {
            CAPTURE(looks[i].code);
            CHECK_FALSE(looks[i].word.isEmpty());
            CHECK(looks[i].line.isValid());
            for (qsizetype j = i + 1; j < looks.size(); ++j)
                CHECK((looks[i].hatch.degrees != looks[j].hatch.degrees || looks[i].fill.isValid() != looks[j].fill.isValid()));
        }
    }
    CHECK_FALSE(planColourFromCode(u"pink"_s));
}

TEST_CASE("a zone's look follows what it is coloured by", "[zones][plan]")
{
    PlanZone zone = drawn(1, u"教室"_s, {0, 0, 1, 1});
    CHECK(lookOf(zone, PlanColour::Coverage).code == u"covered"_s);
    CHECK(noteOf(zone, PlanColour::Coverage) == u"王芳"_s);
    zone.covered.gaps = {ZoneGap::NoBackup};
    CHECK(lookOf(zone, PlanColour::Coverage).code == u"gap_backup"_s);
    zone.covered.gaps = {ZoneGap::OwnerLeft, ZoneGap::NoBackup};
    CHECK(lookOf(zone, PlanColour::Coverage).code == u"gap_owner"_s);
    CHECK(lookOf(zone, PlanColour::Risk).code == u"none"_s);
    zone.covered.zone.riskColor = u"orange"_s;
    CHECK(lookOf(zone, PlanColour::Risk).code == u"orange"_s);
    CHECK(lookOf(zone, PlanColour::Hazards).code == u"clear"_s);
    zone.hazards.open << LoopItem{};
    CHECK(lookOf(zone, PlanColour::Hazards).code == u"open"_s);
    zone.hazards.overdue = 1;
    CHECK(lookOf(zone, PlanColour::Hazards).code == u"overdue"_s);
    zone.hazards.major = 1;
    CHECK(lookOf(zone, PlanColour::Hazards).code == u"major"_s);
    zone.inUse = false;
    for (const PlanColour colour : allPlanColours)
        CHECK(lookOf(zone, colour).code == u"closed"_s);
}

TEST_CASE("names stand in their zones when there is room, and the page lies as the picture does", "[zones][plan][documents]")
{
    PlanPages lying(sheetOf({drawn(1, u"一年级1班教室"_s, {0.05, 0.05, 0.4, 0.4}), drawn(2, u"门厅"_s, {0.5, 0.5, 0.4, 0.4})}), {}, shaper());
    CHECK(lying.sizeMm(0) == QSizeF(297, 210));
    CHECK(lying.count() == 1);
    CHECK(lying.keyRect().isEmpty());
    REQUIRE(lying.labels().size() == 2);
    for (const PlacedLabel& label : lying.labels()) {
        CHECK(label.number == 0);
        CHECK_FALSE(label.leader);
    }
    const QRectF picture = lying.pictureRect();
    CHECK(picture.width() / picture.height() == Approx(1.5));
    CHECK(QRectF(10, 10, 277, 190).contains(picture));
    CHECK(holdsRect(scaledTo(QPolygonF({{0.05, 0.05}, {0.45, 0.05}, {0.45, 0.45}, {0.05, 0.45}}), picture), lying.labels()[0].rect));

    RecordingCanvas canvas;
    lying.paint(0, canvas);
    REQUIRE(canvas.images.size() == 1);
    CHECK(canvas.images.first() == picture);
    CHECK(canvas.paths.size() == 2);
    QStringList words;
    for (const RecordingCanvas::Text& text : canvas.texts)
        words << text.words;
    CHECK(words.join(u'|').contains(u"一年级1班教室"_s));
    CHECK(words.join(u'|').contains(u"王芳"_s));
    CHECK(words.join(u'|').contains(u"青岛第二实验小学"_s));
    CHECK(words.join(u'|').contains(u"2026-09-05"_s));

    PlanSheet tall = sheetOf({drawn(1, u"操场"_s, {0.1, 0.1, 0.8, 0.8})}, {800, 1200});
    tall.paperMm = paperA3;
    CHECK(PlanPages(tall, {}, shaper()).sizeMm(0) == QSizeF(297, 420));
}

TEST_CASE("names without room become numbers with a key, and nothing overlaps", "[zones][plan][documents]")
{
    for (const QSize picture : {QSize(1200, 800), QSize(800, 1200)}) {
        CAPTURE(picture.width());
        PlanPages pages(sheetOf(crowd(20, 12), picture), {}, shaper());
        REQUIRE(pages.labels().size() == 240);
        CHECK_FALSE(overlap(pages.labels()));
        QSet<int> numbers;
        for (const PlacedLabel& label : pages.labels()) {
            CHECK(pages.pictureRect().contains(label.rect));
            CHECK(label.number > 0);
            numbers << label.number;
        }
        CHECK(numbers.size() == 240);
        CHECK_FALSE(pages.keyRect().isEmpty());
        CHECK_FALSE(pages.keyRect().intersects(pages.pictureRect()));
        // Every name stands in the key, on whichever page.
        QString all;
        for (int page = 0; page < pages.count(); ++page) {
            RecordingCanvas canvas;
            pages.paint(page, canvas);
            for (const RecordingCanvas::Text& text : canvas.texts) {
                all += text.words + u'\n';
                CHECK(QRectF({0, 0}, pages.sizeMm(page)).contains(text.at));
            }
        }
        for (int i = 1; i <= 240; ++i)
            CHECK(all.contains(u"第%1号储藏室与设备间"_s.arg(i)));
        CHECK(pages.count() > 1);
    }
}

TEST_CASE("a long name is set in two lines where that lets it be larger", "[zones][plan][documents]")
{
    PlanPages pages(sheetOf({drawn(1, u"知行楼一层男卫生间"_s, {0.1, 0.1, 0.09, 0.3})}), {}, shaper());
    const PlacedLabel& label = pages.labels().first();
    CHECK(label.number == 0);
    CHECK(label.text.lines.size() == 3);
    CHECK(label.text.sizePt >= 9);
}

TEST_CASE("a number that has no room in its zone stands beside it with a line to it", "[zones][plan][documents]")
{
    QList<PlanZone> zones;
    for (int i = 0; i < 6; ++i)
        zones << drawn(i + 1, u"楼梯间%1"_s.arg(i), QRectF(0.5 + 0.004 * i, 0.5, 0.003, 0.02));
    PlanPages pages(sheetOf(zones), {}, shaper());
    CHECK_FALSE(overlap(pages.labels()));
    int led = 0;
    for (const PlacedLabel& label : pages.labels())
        led += label.leader ? 1 : 0;
    CHECK(led >= 5);
}

TEST_CASE("a name somebody has moved stays where it was put, unless another is there", "[zones][plan][documents]")
{
    PlanZone moved = drawn(1, u"狭长走廊"_s, {0.1, 0.45, 0.8, 0.02});
    moved.shape.label = QPointF(0.5, 0.2);
    PlanPages pages(sheetOf({moved}), {}, shaper());
    const PlacedLabel& label = pages.labels().first();
    CHECK(label.number == 0);
    CHECK(label.leader);
    const QRectF picture = pages.pictureRect();
    CHECK(label.rect.center().x() == Approx(picture.left() + picture.width() / 2).margin(0.1));
    CHECK(label.rect.center().y() == Approx(picture.top() + picture.height() * 0.2).margin(0.1));

    PlanZone second = moved;
    second.covered = covered(2, u"另一走廊"_s);
    const QList<PlacedLabel> both = PlanPages(sheetOf({moved, second}), {}, shaper()).labels();
    CHECK_FALSE(overlap(both));
}

TEST_CASE("patterns are lines within their zones, and the ground carries the colours", "[zones][plan][documents]")
{
    const PlanZone gap = drawn(1, u"教室"_s, {0.1, 0.1, 0.5, 0.5}, {ZoneGap::NoOwner});
    const PlanSheet sheet = sheetOf({gap});
    CHECK(qRed(sheet.ground.pixel(300, 200)) > qBlue(sheet.ground.pixel(300, 200)) + 40);
    CHECK(sheet.ground.pixel(1100, 700) == qRgb(255, 255, 255));
    PlanPages pages(sheet, {}, shaper());
    RecordingCanvas canvas;
    pages.paint(0, canvas);
    const QRectF picture = pages.pictureRect();
    const QRectF zone(picture.left() + picture.width() * 0.1, picture.top() + picture.height() * 0.1, picture.width() * 0.5, picture.height() * 0.5);
    int within = 0;
    for (const QLineF& line : canvas.lines)
        if (picture.contains(line.p1())) {
            ++within;
            CHECK(zone.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p1()));
            CHECK(zone.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p2()));
        }
    CHECK(within > 50);
}

TEST_CASE("the demo plan prints in each colouring, and its text can be found in the file", "[zones][plan][documents][demo]")
{
    test::ZoneCampus empty;
    REQUIRE_OK(createDemoPlan(empty.plans));
    CHECK(empty.rows(u"campus_plan"_s) == 0); // no demo school, no demo plan

    test::DemoCampus school;
    CampusPlanService& plans = school.plans;
    QTemporaryDir& folder = school.folder;
    const auto plan = plans.find(u"知行楼1层"_s);
    REQUIRE_OK(plan);
    const auto content = plans.read(plan->id);
    REQUIRE_OK(content);
    CHECK(content->drawn().size() == 10);
    const auto picture = readPlanPicture(*plans.pictureBytes(plan->id), u"plan"_s);
    REQUIRE_OK(picture);
    for (const PlanColour colour : allPlanColours) {
        CAPTURE(planColourCode(colour).toStdString());
        PlanPages pages({*content, planGround(picture->image, content->drawn(), colour), colour, paperA3, u"演示小学"_s}, {}, shaper());
        CHECK(pages.issues().isEmpty());
        CHECK_FALSE(overlap(pages.labels()));
        const QString path = folder.filePath(planColourCode(colour) + u".pdf"_s);
        REQUIRE_OK(exportPdf(pages, path));
        if (const auto text = test::runProgram(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})) {
            QString words = QString::fromUtf8(*text);
            words.remove(QRegularExpression(u"\\s"_s));
            for (const PlanZone& zone : content->drawn())
                CHECK(words.contains(zone.zone().name));
            for (const ZoneLook& look : zoneLooks(colour))
                if (look.code != u"closed"_s)
                    CHECK(words.contains(QString(look.word).remove(u' ')));
        }
    }
}

TEST_CASE("A crowded plan to look at", "[.pictures]")
{
    PlanPages pages(sheetOf(crowd(20, 12)), {}, shaper());
    REQUIRE_OK(exportPdf(pages, QLatin1String(BIHUAN_BINARY_DIR) + u"/screens/zones-crowd.pdf"_s));
}
