// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/ui/inspection/zone_desk.h"
#include "ui/inspection/zones/plan_page.h"
#include "ui/inspection/zones/plan_side.h"
#include "ui/printing/print_dialog.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QByteArray whitePicture(QSize size = { 1200, 800 })
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return bytes;
}

struct Map : ZoneDesk {
    Zone classroom = school.addZone(school.draft(u"一年级1班教室"_s)), hall = school.addZone(school.draft(u"门厅"_s));
    Zone closed = [this] {
        Zone zone = school.draft(u"旧锅炉房"_s);
        zone.closedOn = school.clock.today();
        return school.addZone(zone);
    }();
    Id<CampusPlan> plan = [this] {
        auto id = school.plans.add({ .name = u"知行楼1层"_s, .building = u"知行楼"_s, .floor = u"1层"_s }, whitePicture(), u"plan.png"_s);
        REQUIRE_OK(id);
        return *id;
    }();
    const OutlineShape square{ QPolygonF({ { 0.2, 0.2 }, { 0.5, 0.2 }, { 0.5, 0.6 }, { 0.2, 0.6 } }), {} };
    std::unique_ptr<PlanPage> page;

    PlanPage& open()
    {
        page = std::make_unique<PlanPage>(school.plans, context());
        page->resize(900, 640);
        page->show();
        page->activated();
        REQUIRE(QTest::qWaitFor([this] { return !page->isLoading(); }));
        return *page;
    }
    PlanView& view() { return *child<PlanView>(*page, "planView"); }
    PlanSide& side() { return *child<PlanSide>(*page, "planSide"); }
    QString hint() { return child<QLabel>(*page, "planHint")->text(); }
    QPoint at(double x, double y) { return view().toViewport({ x, y }).toPoint(); }
    void press(double x, double y) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(x, y)); }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), which, with); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    void trigger(const char* name) { child<QAction>(*page, name)->trigger(); }
    void startDrawing(const Zone& zone)
    {
        side().choose(zone.id);
        emit side().zoneChosen(zone.id);
        trigger("drawAction");
    }
    OutlineShape shape(const Zone& zone)
    {
        const auto content = school.plans.read(plan);
        REQUIRE_OK(content);
        const PlanZone* found = content->find(zone.id);
        return found ? found->shape : OutlineShape{};
    }
    void drawn(const Zone& zone) { REQUIRE_OK(school.plans.draw(plan, zone.id, square)); }
};

bool near(QPointF a, QPointF b)
{
    return QLineF(a, b).length() < 0.006;
}

} // namespace

TEST_CASE("A zone is drawn by clicks: Backspace takes one back, Enter closes it", "[zones][ui]")
{
    Map map;
    map.open();
    map.startDrawing(map.classroom);
    CHECK(map.view().isDrawing());
    CHECK(map.hint().contains(map.classroom.name));
    map.press(0.1, 0.1);
    map.press(0.4, 0.1);
    map.press(0.9, 0.9);
    map.key(Qt::Key_Backspace);
    CHECK(map.view().drawnSoFar().size() == 2);
    map.press(0.4, 0.5);
    map.press(0.1, 0.5);
    map.key(Qt::Key_Return);
    CHECK_FALSE(map.view().isDrawing());
    const OutlineShape shape = map.shape(map.classroom);
    REQUIRE(shape.points.size() == 4);
    CHECK(near(shape.points[0], { 0.1, 0.1 }));
    CHECK(near(shape.points[2], { 0.4, 0.5 }));
    CHECK(map.view().chosen() == map.classroom.id);

    map.trigger("undoAction");
    CHECK(map.shape(map.classroom).points.isEmpty());
    map.trigger("redoAction");
    CHECK(map.shape(map.classroom).points.size() == 4);
    CHECK(map.school.rows(u"zone_outline"_s) == 1);
}

TEST_CASE("A double click or a click on the first corner closes, Esc gives up", "[zones][ui]")
{
    Map map;
    map.open();
    map.startDrawing(map.classroom);
    map.press(0.1, 0.1);
    map.press(0.4, 0.1);
    QTest::mouseDClick(map.view().viewport(), Qt::LeftButton, {}, map.at(0.4, 0.5));
    CHECK(map.shape(map.classroom).points.size() == 3);

    map.startDrawing(map.hall);
    map.press(0.6, 0.6);
    map.press(0.9, 0.6);
    map.press(0.9, 0.9);
    map.press(0.6, 0.6);
    CHECK(map.shape(map.hall).points.size() == 3);

    map.trigger("undoAction");
    map.startDrawing(map.hall);
    map.press(0.6, 0.6);
    map.press(0.9, 0.6);
    map.key(Qt::Key_Escape);
    CHECK_FALSE(map.view().isDrawing());
    CHECK(map.shape(map.hall).points.isEmpty());
}

TEST_CASE("What cannot be is said in place: too few corners, crossing, drawn already, out of use", "[zones][ui]")
{
    Map map;
    map.open();
    map.startDrawing(map.classroom);
    map.press(0.2, 0.2);
    map.press(0.8, 0.8);
    map.key(Qt::Key_Return);
    CHECK(map.view().isDrawing());
    CHECK(map.hint() == outlineFaultText(OutlineFault::FewPoints));
    map.press(0.8, 0.2);
    map.press(0.2, 0.8); // the side to it crosses the first
    CHECK(map.hint() == outlineFaultText(OutlineFault::Crossing));
    map.key(Qt::Key_Return);
    CHECK(map.view().isDrawing());
    CHECK(map.shape(map.classroom).points.isEmpty());
    map.key(Qt::Key_Backspace);
    map.key(Qt::Key_Return);
    CHECK(map.shape(map.classroom).points.size() == 3);

    map.startDrawing(map.classroom);
    CHECK_FALSE(map.view().isDrawing());
    CHECK(map.hint().contains(map.classroom.name));

    Zone late = map.school.stored(map.classroom);
    late.closedOn = map.school.clock.today();
    REQUIRE_OK(map.school.service->save(zoneType().kind(), zoneType().toRecord(late)));
    map.trigger("deleteOutlineAction"); // a closed zone can be taken off, but not drawn again
    CHECK(map.shape(map.classroom).points.isEmpty());
    CHECK_FALSE(map.school.plans.draw(map.plan, map.classroom.id, map.square));
    const auto* list = child<QTreeWidget>(*map.page, "planZoneList");
    CHECK(list->findItems(map.closed.name, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

TEST_CASE("The whole outline can be drawn from the keyboard", "[zones][ui]")
{
    Map map;
    map.open();
    map.startDrawing(map.classroom);
    map.key(Qt::Key_Space);
    for (int i = 0; i < 10; ++i)
        map.key(Qt::Key_Right);
    map.key(Qt::Key_Space);
    map.key(Qt::Key_Down, Qt::ControlModifier);
    map.key(Qt::Key_Down, Qt::ControlModifier);
    map.key(Qt::Key_Space);
    map.key(Qt::Key_Enter);
    const OutlineShape shape = map.shape(map.classroom);
    REQUIRE(shape.points.size() == 3);
    CHECK(shape.points[1].x() > shape.points[0].x());
    CHECK(shape.points[1].y() == Approx(shape.points[0].y()).margin(0.002));
    CHECK(map.at(shape.points[2].x(), shape.points[2].y()).y() - map.at(shape.points[1].x(), shape.points[1].y()).y() == Approx(80).margin(2));

    // Its corners too: the first one, a few steps to the left, is one change.
    map.key(Qt::Key_PageDown);
    CHECK(map.view().chosenCorner() == 0);
    for (int i = 0; i < 5; ++i)
        map.key(Qt::Key_Left);
    map.key(Qt::Key_PageDown);
    CHECK(map.shape(map.classroom).points[0].x() < shape.points[0].x());
    map.trigger("undoAction");
    CHECK(map.shape(map.classroom) == shape);
}

TEST_CASE("Corners, sides and names are moved with the mouse, and each step is undone", "[zones][ui]")
{
    Map map;
    map.drawn(map.classroom);
    map.open();
    map.press(0.3, 0.3);
    CHECK(map.view().chosen() == map.classroom.id);
    map.drag(map.at(0.5, 0.6), map.at(0.7, 0.8));
    OutlineShape shape = map.shape(map.classroom);
    CHECK(near(shape.points[2], { 0.7, 0.8 }));
    map.drag(map.at(0.35, 0.2), map.at(0.35, 0.1)); // the middle of the upper side
    shape = map.shape(map.classroom);
    REQUIRE(shape.points.size() == 5);
    CHECK(near(shape.points[1], { 0.35, 0.1 }));
    map.trigger("undoAction");
    map.trigger("undoAction");
    CHECK(map.shape(map.classroom) == map.square);

    map.drag(map.at(0.5, 0.6), map.at(0.1, 0.3)); // over the left side: no outline any more
    CHECK(map.shape(map.classroom) == map.square);
    CHECK(map.hint() == outlineFaultText(OutlineFault::Crossing));

    const QPoint label = map.at(0.35, 0.4) - QPoint(0, int(map.view().fontMetrics().height() * 1.2));
    map.drag(label, label + QPoint(60, 90));
    REQUIRE(map.shape(map.classroom).label);
    CHECK(map.shape(map.classroom).label->y() > 0.4);
    map.trigger("resetLabelAction");
    CHECK_FALSE(map.shape(map.classroom).label);

    map.key(Qt::Key_PageDown);
    map.key(Qt::Key_Insert);
    CHECK(map.shape(map.classroom).points.size() == 5);
    map.key(Qt::Key_Delete); // the new corner
    CHECK(map.shape(map.classroom) == map.square);
    map.key(Qt::Key_Delete); // no corner is chosen: the outline
    CHECK(map.shape(map.classroom).points.isEmpty());
    ZoneDesk::click(map.page->messages(), "messageAction");
    CHECK(map.shape(map.classroom) == map.square);
}

TEST_CASE("Clicking a zone says who answers for it and what is open there, and leads to the records", "[zones][ui]")
{
    Map map;
    map.drawn(map.classroom);
    const LoopItem hazard{ .number = u"YH-2026-0001"_s, .kind = u"hazard"_s, .year = 2026, .serial = 1, .state = u"assigned"_s, .foundOn = QDate(2026, 9, 1),
                           .zone = map.classroom.id, .description = u"插座松脱"_s, .level = u"major"_s, .dueOn = QDate(2026, 9, 2) };
    auto transaction = Transaction::begin(*map.school.database, u"test"_s);
    const auto id = map.school.store->insert(loopItemType(), hazard);
    REQUIRE_OK(id);
    REQUIRE_OK(transaction->commit());
    map.open();
    QStringList wanted;
    QObject::connect(map.page.get(), &PlanPage::recordWanted, [&](const QString& kind, qint64 record) { wanted << u"%1 %2"_s.arg(kind).arg(record); });
    map.press(0.3, 0.3);
    CHECK(child<QLabel>(*map.page, "planZoneName")->text() == u"知行楼 1层 一年级1班教室"_s);
    CHECK(child<QLabel>(*map.page, "planZonePeople")->text().contains(u"王芳"_s));
    CHECK(child<QLabel>(*map.page, "planZonePeople")->text().contains(u"李伟"_s));
    auto* hazards = child<QListWidget>(*map.page, "planHazards");
    REQUIRE(hazards->count() == 1);
    CHECK(hazards->item(0)->text().contains(u"YH-2026-0001"_s));
    emit hazards->itemActivated(hazards->item(0));
    ZoneDesk::click(*map.page, "openZoneButton");
    CHECK(wanted == QStringList{ u"loop_item %1"_s.arg(id->value()), u"zone %1"_s.arg(map.classroom.id.value()) });
    map.press(0.9, 0.9); // nothing there
    CHECK(map.view().chosen().isNull());
    CHECK_FALSE(child<QLabel>(*map.page, "planZonePeople")->isVisible());

    auto* colours = child<QComboBox>(*map.page, "colourBox");
    colours->setCurrentIndex(2);
    emit colours->activated(2);
    CHECK(child<QWidget>(*map.page, "planLegend")->accessibleName().contains(u'1'));
}

TEST_CASE("A plan is made from a picture; what is no picture is said and nothing is kept", "[zones][ui]")
{
    Map map;
    map.open();
    map.dialogs.openFile = map.file("broken.png");
    written(map.dialogs.openFile, "no picture");
    map.dialogs.text = u"操场"_s;
    map.trigger("newPlanAction");
    CHECK(map.page->messages().tone() == Tone::Error);
    CHECK(map.page->messages().text().contains(u"broken.png"_s));
    CHECK(map.school.rows(u"campus_plan"_s) == 1);

    map.school.addZone(map.school.draft(u"三年级1班教室"_s, u"知行楼"_s, u"3层"_s));
    map.dialogs.openFile = map.file("floor.png");
    written(map.dialogs.openFile, whitePicture({ 600, 900 }));
    map.dialogs.text = u"知行楼 3层"_s;
    map.trigger("newPlanAction");
    REQUIRE(QTest::qWaitFor([&] { return !map.page->isLoading(); }));
    const auto plan = map.school.plans.find(u"知行楼 3层"_s);
    REQUIRE_OK(plan);
    CHECK(plan->building == u"知行楼"_s);
    CHECK(plan->floor == u"3层"_s);
    CHECK(map.page->plan() == plan->id);
    CHECK(map.view().levels().first().size() == QSize(600, 900));

    map.page->showPlan(map.plan);
    map.dialogs.openFile = map.file("scan.jpg");
    QImage scan(2400, 1600, QImage::Format_RGB32);
    scan.fill(Qt::white);
    REQUIRE(scan.save(map.dialogs.openFile));
    map.trigger("planPictureAction");
    REQUIRE(QTest::qWaitFor([&] { return !map.page->isLoading(); }));
    CHECK(map.view().levels().first().size() == QSize(2400, 1600));
}

TEST_CASE("A school without a plan is told what to do", "[zones][ui]")
{
    ZoneDesk desk;
    PlanPage page(desk.school.plans, desk.context());
    page.show();
    page.activated();
    CHECK(child<QPushButton>(page, "newPlanActionEmptyButton")->isVisible());
    CHECK_FALSE(child<QAction>(page, "printPlanAction")->isEnabled());
    CHECK(unnamedControls(page).isEmpty());
}

TEST_CASE("Zooming keeps its place, and the whole is one key away", "[zones][ui]")
{
    Map map;
    map.drawn(map.classroom);
    map.open();
    const double fitted = map.view().zoom();
    map.view().setFocus();
    map.key(Qt::Key_Plus);
    map.key(Qt::Key_Plus);
    CHECK(map.view().zoom() == Approx(fitted * 1.25 * 1.25));
    const QPointF middle = map.view().toRelative(QRectF(map.view().viewport()->rect()).center());
    map.key(Qt::Key_Plus);
    CHECK(near(map.view().toRelative(QRectF(map.view().viewport()->rect()).center()), middle));
    const QPointF mouse(120, 90); // the wheel zooms about the mouse
    const QPointF under = map.view().toRelative(mouse);
    QWheelEvent wheel(mouse, map.view().viewport()->mapToGlobal(mouse), {}, { 0, 120 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map.view().viewport(), &wheel);
    CHECK(near(map.view().toRelative(mouse), under));
    const int before = map.view().horizontalScrollBar()->value();
    map.key(Qt::Key_Right);
    CHECK(map.view().horizontalScrollBar()->value() > before);
    map.press(0.45, 0.45);
    CHECK(map.view().chosen() == map.classroom.id); // hit at any zoom
    map.key(Qt::Key_0);
    CHECK(map.view().zoom() == Approx(fitted));
    for (int i = 0; i < 60; ++i)
        map.key(Qt::Key_Plus);
    CHECK(map.view().zoom() < 40);
}

TEST_CASE("The plan goes to the printer as it is coloured", "[zones][ui]")
{
    Map map;
    map.drawn(map.classroom);
    map.open();
    map.trigger("printPlanA3Action");
    auto* dialog = map.page->findChild<PrintDialog*>();
    REQUIRE(dialog);
    map.dialogs.saveFile = map.file("map.pdf");
    QTest::mouseClick(child<QPushButton>(*dialog, "savePdfButton"), Qt::LeftButton);
    CHECK(QFile(map.dialogs.saveFile).size() > 2000);
    dialog->close();
}
