// SPDX-License-Identifier: GPL-3.0-or-later
// Large pictures on the campus map, and what the map looks like.
#include "core/base/translation.h"
#include "tests/ui/inspection/zone_desk.h"
#include "ui/inspection/zones/plan_loader.h"
#include "ui/inspection/zones/plan_page.h"
#include "ui/inspection/zones/plan_side.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("A photograph of many megabytes never holds the window for long", "[zones][ui]")
{
    ZoneDesk desk;
    QImage photo(6000, 4500, QImage::Format_RGB32);
    quint32 seed = 7;
    for (int y = 0; y < photo.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(photo.scanLine(y));
        for (int x = 0; x < photo.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            line[x] = qRgb(int(seed >> 27) + 100, int(seed >> 26 & 63) + 90, x * 255 / photo.width());
        }
    }
    const QString path = desk.file("aerial.jpg");
    REQUIRE(photo.save(path, "jpg", 92));
    REQUIRE(QFile(path).size() > 5'000'000);
    PlanLoader loader;
    QSignalSpy loaded(&loader, &PlanLoader::loaded), failed(&loader, &PlanLoader::failed);
    loader.load(path, u"aerial.jpg"_s);
    CHECK(loader.isLoading()); // asked for; the window goes on
    CHECK(loaded.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !loader.isLoading(); }, 60000));
    REQUIRE(loaded.size() == 2);
    CHECK_FALSE(loaded[0][1].toBool());
    CHECK(loaded[0][0].value<QList<QImage>>().first().width() == 1400);
    CHECK(loaded[1][1].toBool());
    CHECK(loaded[1][0].value<QList<QImage>>().first().size() == QSize(6000, 4500));
    CHECK(failed.isEmpty());

    loader.load(desk.file("missing.png"), u"missing.png"_s);
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }));
    loader.load(path, u"aerial.jpg"_s);
    loader.forget(); // nobody hears of it
    CHECK_FALSE(loader.isLoading());
}

TEST_CASE("Pictures of the campus map", "[.pictures]")
{
    installTranslations(*qApp); // only looked at by itself: other tests read English
    DeskIn<test::DemoCampus> desk;
    const auto zones = desk.school.store->list(zoneType(), { .where = { { u"code"_s, u"ZX102"_s } } });
    Zone lacking = zones->first();
    lacking.backup = {};
    REQUIRE_OK(desk.school.service->save(zoneType().kind(), zoneType().toRecord(lacking)));
    PlanPage page(desk.school.plans, desk.context());
    page.show();
    page.activated();
    REQUIRE(QTest::qWaitFor([&] { return !page.isLoading(); }));
    page.showZone(page.plan(), lacking.id);
    keepPicture(page, u"zones-map"_s, { 824, 700 });
    auto* side = child<PlanSide>(page, "planSide");
    const auto open = desk.school.plans.read(page.plan());
    const auto undrawn = std::find_if(open->zones.cbegin(), open->zones.cend(), [](const PlanZone& zone) { return !zone.isDrawn(); });
    emit side->drawWanted(undrawn->zone().id);
    auto* view = child<PlanView>(page, "planView");
    for (const QPointF& corner : { QPointF(0.6, 0.57), QPointF(0.75, 0.57), QPointF(0.75, 0.84) })
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->toViewport(corner).toPoint());
    QTest::mouseMove(view->viewport(), view->toViewport({ 0.62, 0.82 }).toPoint());
    keepPicture(page, u"zones-map-drawing"_s, { 824, 700 });
    QTest::keyClick(view, Qt::Key_Escape);
    auto* colours = child<QComboBox>(page, "colourBox");
    colours->setCurrentIndex(1);
    emit colours->activated(1);
    Appearance dark = desk.theme.appearance();
    dark.mode = ColorMode::Dark;
    desk.theme.apply(dark);
    keepPicture(page, u"zones-map-dark"_s, { 824, 700 });
    lightTheme();
    CHECK(unnamedControls(page).isEmpty());
}
