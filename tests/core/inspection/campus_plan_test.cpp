// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/outline_geometry.h"
#include "core/inspection/zones/plan_picture.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/core/inspection/zone_school.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// Wide, its left half red, its right half blue, written as one format.
QByteArray picture(const char* format, QSize size = {400, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, format))
        FAIL("cannot write " << format);
    return bytes;
}

const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="100" height="100" fill="red"/></svg>)";

/// The JPEG with a mark that it was taken with the camera upright: to be turned by 90° to the right.
QByteArray turnedByCamera(QByteArray jpeg)
{
    const QByteArray exif("\xff\xe1\x00\x22" "Exif\0\0" "MM\0\x2a\0\0\0\x08" "\0\x01" "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0" "\0\0\0\0", 36);
    return jpeg.insert(2, exif);
}

struct PlanSchool : test::ZoneCampus {
    Zone classroom = addZone(draft(u"一年级1班教室"_s)), hall = addZone(draft(u"门厅"_s));
    Id<CampusPlan> plan = [this] {
        auto id = plans.add({.name = u"知行楼1层"_s, .building = u"知行楼"_s, .floor = u"1层"_s}, picture("png"), u"plan.png"_s);
        REQUIRE_OK(id);
        return *id;
    }();
    const OutlineShape square{QPolygonF({{0.1, 0.1}, {0.4, 0.1}, {0.4, 0.6}, {0.1, 0.6}}), {}};

    PlanZone zone(const Zone& one) const
    {
        const auto content = plans.read(plan);
        REQUIRE_OK(content);
        const PlanZone* found = content->find(one.id);
        REQUIRE(found);
        return *found;
    }
    qint64 drawn() const { return database->scalar(u"SELECT count(*) FROM zone_outline WHERE voided=0"_s)->toLongLong(); }
};

} // namespace

TEST_CASE("plans and outlines survive the migration, and a zone is drawn once on a plan", "[zones][storage]")
{
    FixedClock clock(QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    auto opened = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(opened);
    Database& database = **opened;
    QList<Migration> all = *bundledMigrations();
    REQUIRE(all.size() >= 11);
    CHECK(all[10].name == u"0011_campus_plan.sql"_s);
    REQUIRE_OK(migrate(database, all.first(10), {}));
    const auto run = [&](const QString& sql) {
        auto transaction = Transaction::begin(database, u"test"_s);
        const auto done = database.run(sql);
        return done && transaction->commit();
    };
    REQUIRE(run(u"INSERT INTO zone_kind (id, code, name) VALUES (1, 'room', '室')"_s));
    REQUIRE(run(u"INSERT INTO zone (id, name, kind) VALUES (7, '门厅', 1)"_s));
    REQUIRE_OK(migrate(database, all, {}));
    CHECK(database.scalar(u"SELECT name FROM zone WHERE id=7"_s)->toString() == u"门厅"_s);
    CHECK(run(u"INSERT INTO campus_plan (id, name) VALUES (1, '一层')"_s));
    CHECK_FALSE(run(u"INSERT INTO campus_plan (name) VALUES ('一层')"_s));
    CHECK(run(u"INSERT INTO zone_outline (plan, zone, points) VALUES (1, 7, '0,0 1,0 1,1')"_s));
    CHECK_FALSE(run(u"INSERT INTO zone_outline (plan, zone, points, voided) VALUES (1, 7, '0,0 1,0 1,1', 1)"_s));
}

TEST_CASE("pictures of all usual formats are read, upright and without transparency", "[zones][picture]")
{
    for (const char* format : {"png", "jpg", "tiff", "webp", "bmp"}) {
        CAPTURE(format);
        const auto read = readPlanPicture(picture(format), u"plan"_s);
        REQUIRE_OK(read);
        CHECK(read->image.size() == QSize(400, 200));
        CHECK(qRed(read->image.pixel(50, 100)) > 200);
        CHECK(qBlue(read->image.pixel(350, 100)) > 200);
    }
    const auto drawing = readPlanPicture(svg, u"plan.svg"_s);
    REQUIRE_OK(drawing);
    CHECK(drawing->image.size() == QSize(3000, 1500)); // as fine as the screen likes it
    CHECK(drawing->image.pixel(100, 100) == qRgb(255, 0, 0));
    CHECK(drawing->image.pixel(2900, 100) == qRgb(255, 255, 255)); // nothing there: paper, also in the dark

    const auto turned = readPlanPicture(turnedByCamera(picture("jpg")), u"photo.jpg"_s);
    REQUIRE_OK(turned);
    CHECK(turned->fullSize == QSize(200, 400));
    CHECK(turned->image.size() == QSize(200, 400));
    CHECK(qRed(turned->image.pixel(100, 50)) > 200); // what was at the left is on top now
    CHECK(qBlue(turned->image.pixel(100, 350)) > 200);
}

TEST_CASE("a huge photograph is reduced while it is read, and drawn from a level that fits the zoom", "[zones][picture]")
{
    const auto read = readPlanPicture(picture("jpg", {9000, 6000}), u"photo.jpg"_s, 3000);
    REQUIRE_OK(read);
    CHECK(read->fullSize == QSize(9000, 6000));
    CHECK(read->image.size() == QSize(3000, 2000));
    const QList<QImage> levels = pictureLevels(read->image);
    CHECK(levels.size() == 4);
    CHECK(levels.last().size() == QSize(375, 250));
    CHECK(levelFor(4, 2) == 0);
    CHECK(levelFor(4, 1) == 0);
    CHECK(levelFor(4, 0.6) == 0);
    CHECK(levelFor(4, 0.5) == 1);
    CHECK(levelFor(4, 0.2) == 2);
    CHECK(levelFor(4, 0.01) == 3);
}

TEST_CASE("what is no picture says so, with what to do", "[zones][picture]")
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("not a picture"), QByteArray("%PDF-1.4"), picture("png").left(60), picture("jpg").left(300)}) {
        CAPTURE(bytes.size());
        const auto read = readPlanPicture(bytes, u"平面图.png"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Format);
        CHECK(read.error().subject == u"平面图.png"_s);
        CHECK_FALSE(read.error().advice.isEmpty());
    }
    // A file of a few bytes that claims to be a hundred thousand points wide.
    QByteArray bomb = picture("png", {8, 8});
    bomb.replace(16, 8, QByteArray("\x00\x01\x86\xa0\x00\x01\x86\xa0", 8));
    const auto read = readPlanPicture(bomb, u"bomb.png"_s);
    REQUIRE_FALSE(read);
}

TEST_CASE("a plan keeps its picture as it came, and outlines stay when a better scan takes its place", "[zones][plan]")
{
    PlanSchool school;
    CHECK(school.plans.pictureBytes(school.plan).value_or({}) == picture("png"));
    REQUIRE_OK(school.plans.draw(school.plan, school.classroom.id, school.square));
    REQUIRE_OK(school.plans.setPicture(school.plan, picture("jpg", {1600, 800}), u"scan.jpg"_s));
    CHECK(school.plans.pictureBytes(school.plan).value_or({}) == picture("jpg", {1600, 800}));
    CHECK(school.zone(school.classroom).shape == school.square);
    CHECK(school.attachments.linksOf(u"campus_plan"_s, school.plan.value())->size() == 2); // the old one is still there

    const qint64 rows = school.rows(u"campus_plan"_s), links = school.rows(u"attachment"_s);
    CHECK(school.plans.add({.name = u"坏图"_s}, "no picture", u"x.png"_s).error().kind == Error::Kind::Format);
    CHECK(school.plans.setPicture(school.plan, "no picture", u"x.png"_s).error().kind == Error::Kind::Format);
    CHECK(school.plans.add({.name = u"知行楼1层"_s}, picture("png"), u"x.png"_s).error().kind == Error::Kind::Invalid); // the name is taken
    CHECK(school.rows(u"campus_plan"_s) == rows);
    CHECK(school.rows(u"attachment"_s) == links);
    CHECK(school.plans.find(u"知行楼1层"_s)->id == school.plan);
    CHECK(school.plans.find(u"没有"_s).error().subject.contains(u"知行楼1层"_s));
}

TEST_CASE("a zone is drawn, changed, taken off and drawn again; its row remembers", "[zones][plan]")
{
    PlanSchool school;
    REQUIRE_OK(school.plans.draw(school.plan, school.classroom.id, school.square));
    CHECK(school.zone(school.classroom).shape == school.square);
    CHECK_FALSE(school.zone(school.hall).isDrawn());
    CHECK(school.plans.read(school.plan)->drawn().size() == 1);

    OutlineShape moved = school.square;
    moved.points[2] = {0.5, 0.7};
    moved.label = QPointF(0.2, 0.3);
    REQUIRE_OK(school.plans.put(school.plan, school.classroom.id, moved, u"移动"_s));
    CHECK(school.zone(school.classroom).shape == moved);
    REQUIRE_OK(school.plans.put(school.plan, school.classroom.id, std::nullopt, u"删除轮廓"_s));
    CHECK_FALSE(school.zone(school.classroom).isDrawn());
    REQUIRE_OK(school.plans.put(school.plan, school.classroom.id, std::nullopt, u"删除轮廓"_s)); // not there: nothing to do
    REQUIRE_OK(school.plans.draw(school.plan, school.classroom.id, school.square));
    CHECK(school.zone(school.classroom).shape == school.square);
    CHECK(school.rows(u"zone_outline"_s) == 1);
    CHECK(school.database->scalar(u"SELECT count(*) FROM journal WHERE record_table='zone_outline'"_s)->toInt() >= 4);
}

TEST_CASE("what cannot be drawn is refused in words and changes nothing", "[zones][plan]")
{
    PlanSchool school;
    CHECK(school.plans.draw(school.plan, school.classroom.id, {QPolygonF({{0.1, 0.1}, {0.9, 0.9}}), {}}).error().kind == Error::Kind::Invalid);
    CHECK(school.plans.draw(school.plan, school.classroom.id, {QPolygonF({{0.2, 0.2}, {0.8, 0.8}, {0.8, 0.2}, {0.2, 0.8}}), {}}).error().kind == Error::Kind::Invalid);
    REQUIRE_OK(school.plans.draw(school.plan, school.classroom.id, school.square));
    const auto twice = school.plans.draw(school.plan, school.classroom.id, school.square);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Refused);
    CHECK(twice.error().subject.contains(school.classroom.name));
    Zone closed = school.draft(u"旧锅炉房"_s);
    closed.closedOn = school.clock.today();
    closed = school.addZone(closed);
    CHECK(school.plans.draw(school.plan, closed.id, school.square).error().kind == Error::Kind::Refused);
    CHECK(school.drawn() == 1);
    // An outline from elsewhere is held to the same rules.
    const ZoneOutline crossing{.plan = school.plan, .zone = school.hall.id, .points = u"0.2,0.2 0.8,0.8 0.8,0.2 0.2,0.8"_s};
    CHECK_FALSE(school.service->save(zoneOutlineType().kind(), zoneOutlineType().toRecord(crossing)));
    const ZoneOutline nonsense{.plan = school.plan, .zone = school.hall.id, .points = u"drop table"_s};
    CHECK_FALSE(school.service->save(zoneOutlineType().kind(), zoneOutlineType().toRecord(nonsense)));
}

TEST_CASE("a zone that goes out of use stays on the plan as closed and is named in the list of issues", "[zones][plan]")
{
    PlanSchool school;
    REQUIRE_OK(school.plans.draw(school.plan, school.classroom.id, school.square));
    Zone closed = school.classroom;
    closed.closedOn = school.clock.today();
    REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(closed)));
    const PlanZone shown = school.zone(school.classroom);
    CHECK_FALSE(shown.inUse);
    CHECK(shown.covered.gaps.isEmpty());
    const auto outline = school.store->list(zoneOutlineType().kind());
    const Issues issues = school.service->check(zoneOutlineType().kind(), outline->first());
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().code == u"outline.closed"_s);
    CHECK(issues.first().severity == Severity::Warning);
}

TEST_CASE("open hazards are counted by zone, the major and the overdue ones first", "[zones][plan]")
{
    PlanSchool school;
    int serial = 0;
    const auto hazard = [&](const QString& state, const QString& level, QDate due, const QString& kind = u"hazard"_s) {
        const LoopItem item{.number = u"%1-%2"_s.arg(kind).arg(++serial), .kind = kind, .year = 2026, .serial = serial, .state = state, .foundOn = QDate(2026, 9, 1),
                            .zone = school.classroom.id, .description = u"第%1条"_s.arg(serial), .level = level, .dueOn = due};
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        REQUIRE_OK(school.store->insert(loopItemType(), item));
        REQUIRE_OK(transaction->commit());
    };
    hazard(u"registered"_s, u"general"_s, QDate(2026, 9, 10));
    hazard(u"rectifying"_s, u"general"_s, QDate(2026, 9, 4));
    hazard(u"assigned"_s, u"major"_s, QDate(2026, 9, 5)); // due today: not overdue
    hazard(u"closed"_s, u"major"_s, QDate(2026, 9, 1));
    hazard(u"registered"_s, u"general"_s, {}, u"drill"_s);
    const ZoneHazards hazards = school.zone(school.classroom).hazards;
    REQUIRE(hazards.open.size() == 3);
    CHECK(hazards.overdue == 1);
    CHECK(hazards.major == 1);
    CHECK(hazards.open[0].level == u"major"_s);
    CHECK(hazards.open[1].dueOn == QDate(2026, 9, 4));
    CHECK(school.zone(school.hall).hazards.open.isEmpty());
}

TEST_CASE("a plan of a floor names that floor's zones first", "[zones][plan]")
{
    PlanSchool school;
    const Zone upstairs = school.addZone(school.draft(u"三年级1班教室"_s, u"知行楼"_s, u"3层"_s)), yard = school.addZone(school.draft(u"操场"_s, {}, {}));
    const auto content = school.plans.read(school.plan);
    REQUIRE_OK(content);
    REQUIRE(content->zones.size() == 4);
    CHECK(content->plan.isFor(content->zones[0].zone()));
    CHECK(content->plan.isFor(content->zones[1].zone()));
    CHECK(content->zones[2].zone().id == upstairs.id);
    CHECK(content->zones[3].zone().id == yard.id);
}
