// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/zones/demo_plan.h"

#include "core/inspection/zones/outline_geometry.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr QSizeF sheet(1600, 900); ///< units of the drawing

struct DemoRoom {
    QString code;
    QPolygonF corners; ///< units of the drawing
    QString risk;
};

QPolygonF box(double left, double top, double right, double bottom)
{
    return QPolygonF({{left, top}, {right, top}, {right, bottom}, {left, bottom}});
}

/// Stairs at both ends, four classrooms, a corridor that widens into the hall, office and washrooms. Crushes on stairs are what
/// a primary school fears most.
QList<DemoRoom> demoRooms()
{
    const QPolygonF corridor({{100, 400}, {1500, 400}, {1500, 500}, {940, 500}, {940, 760}, {660, 760}, {660, 500}, {100, 500}});
    return {{u"ZX108"_s, box(100, 140, 220, 400), u"orange"_s},   {u"ZX101"_s, box(220, 140, 500, 400), u"blue"_s},
            {u"ZX102"_s, box(500, 140, 780, 400), u"blue"_s},     {u"ZX103"_s, box(780, 140, 1060, 400), u"blue"_s},
            {u"ZX104"_s, box(1060, 140, 1340, 400), u"blue"_s},   {u"ZX107"_s, box(1340, 140, 1500, 400), u"orange"_s},
            {u"ZX106"_s, corridor, u"yellow"_s},                  {u"ZX105"_s, box(380, 500, 660, 760), u"blue"_s},
            {u"ZX109"_s, box(100, 500, 240, 760), u"yellow"_s},   {u"ZX110"_s, box(240, 500, 380, 760), u"yellow"_s}};
}

QByteArray drawing(const QList<DemoRoom>& rooms)
{
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\"><rect width=\"%1\" height=\"%2\" fill=\"#eef3ea\"/>"
                  "<rect x=\"0\" y=\"800\" width=\"1600\" height=\"100\" fill=\"#d9dcdf\"/><rect x=\"90\" y=\"130\" width=\"1420\" height=\"640\" fill=\"#fbfaf7\"/>"_s
                      .arg(sheet.width()).arg(sheet.height());
    const auto polygon = [](const QPolygonF& corners) {
        QStringList points;
        for (const QPointF& corner : corners)
            points << u"%1,%2"_s.arg(corner.x()).arg(corner.y());
        return points.join(u' ');
    };
    for (const DemoRoom& room : rooms)
        svg += u"<polygon points=\"%1\" fill=\"#ffffff\" stroke=\"#4a5058\" stroke-width=\"8\"/>"_s.arg(polygon(room.corners));
    // Stairs, doors of the classrooms, the room that is not let, the doorstep.
    for (const int left : {116, 1356})
        for (int step = 0; step < 11; ++step)
            svg += u"<path d=\"M%1 %2h%3\" stroke=\"#9aa1a9\" stroke-width=\"3\"/>"_s.arg(left).arg(170 + 20 * step).arg(left < 800 ? 88 : 128);
    for (const int door : {450, 730, 1010, 1290})
        svg += u"<path d=\"M%1 400h40\" stroke=\"#ffffff\" stroke-width=\"10\"/><path d=\"M%1 400v-36a40 40 0 0 1 40 36\" fill=\"none\" stroke=\"#9aa1a9\" stroke-width=\"3\"/>"_s.arg(door);
    svg += u"<polygon points=\"%1\" fill=\"#e7e5df\" stroke=\"#4a5058\" stroke-width=\"8\"/><path d=\"M700 764h200\" stroke=\"#ffffff\" stroke-width=\"12\"/>"_s
               .arg(polygon(box(940, 500, 1500, 760)));
    svg += u"<path d=\"M1540 90l16 44h-32z\" fill=\"#4a5058\"/><path d=\"M1540 134v40\" stroke=\"#4a5058\" stroke-width=\"4\"/></svg>"_s; // north
    return svg.toUtf8();
}

Result<> gradeRisk(RecordStore& store, Zone zone, const QString& risk)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), QCoreApplication::translate("people", "Demo school")));
    zone.riskColor = risk;
    BIHUAN_TRY(store.update(zoneType(), zone));
    return transaction.commit();
}

} // namespace

Result<> createDemoPlan(CampusPlanService& plans)
{
    RecordStore& store = plans.records().store();
    const QList<DemoRoom> rooms = demoRooms();
    BIHUAN_TRY_ASSIGN(const auto first, store.list(zoneType(), {.where = {{u"code"_s, rooms.first().code}}}));
    if (first.isEmpty())
        return {};
    const Zone& any = first.first();
    BIHUAN_TRY_ASSIGN(const auto plan, plans.add({.name = any.building + any.floor, .building = any.building, .floor = any.floor, .position = 1},
                                                 drawing(rooms), u"floor-1.svg"_s));
    for (const DemoRoom& room : rooms) {
        BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType(), {.where = {{u"code"_s, room.code}}}));
        if (zones.isEmpty())
            continue;
        BIHUAN_TRY(gradeRisk(store, zones.first(), room.risk));
        QPolygonF relative;
        for (const QPointF& corner : room.corners)
            relative << QPointF(corner.x() / sheet.width(), corner.y() / sheet.height());
        BIHUAN_TRY(plans.draw(plan, zones.first().id, {relative, {}}));
    }
    return {};
}

} // namespace bihuan
