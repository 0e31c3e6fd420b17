// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/equipment/equipment_service.h"
#include "core/storage/migrator.h"
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::ServedSchool {
    EquipmentService equipment{*service, loop, [] { return std::make_shared<TextShaper>(FontBook()); }};
    Equipment made(const QString& number, const QString& kind = u"extinguisher"_s, QDate installed = QDate(2026, 3, 31))
    {
        return add(equipmentType(), Equipment{.number = number, .kind = kind, .zone = zone().id, .place = u"门口东侧"_s, .installedOn = installed});
    }
    Equipment now(const Equipment& one) const { return **store->find(equipmentType(), one.id); }
};

} // namespace

TEST_CASE("a test moves what is due; a fault becomes a hazard in the same step", "[equipment]")
{
    School school;
    const Equipment one = school.made(u"MH-001"_s), lift = school.made(u"DT-1"_s, u"lift"_s);
    CHECK(equipmentDue(one) == QDate(2026, 4, 30));
    CHECK(equipmentDue(lift) == QDate(2027, 3, 31));
    CHECK(school.equipment.due(school.clock.today())->size() == 1);
    const auto ok = school.equipment.enter({one.id, lift.id}, {.testedOn = QDate(2026, 11, 18), .tester = u" 维保 单位 "_s});
    REQUIRE_OK(ok);
    CHECK(ok->tests.size() == 2);
    CHECK(ok->tests.last().number == u"JC2026-0002"_s);
    CHECK(equipmentDue(school.now(one)) == QDate(2026, 12, 18));
    CHECK(school.equipment.due(school.clock.today())->isEmpty());
    CHECK(school.equipment.due(QDate(2026, 12, 31))->size() == 1);
    const auto fault = school.equipment.enter({one.id}, {.testedOn = school.clock.today(), .result = u"fault"_s, .tester = u"安全员"_s, .finding = u"压力表指针在红区"_s});
    REQUIRE_OK(fault);
    REQUIRE(fault->items.size() == 1);
    CHECK(fault->items.first().kind == u"hazard"_s);
    CHECK(fault->items.first().spot.contains(u"MH-001"_s));
    CHECK(fault->tests.first().item == fault->items.first().id);
    CHECK_FALSE(school.database->run(u"UPDATE equipment_test SET result='ok', item=NULL"_s));
    CHECK_FALSE(school.database->run(u"DELETE FROM equipment_test"_s));
}

TEST_CASE("a test that cannot be right leaves nothing", "[equipment]")
{
    School school;
    const Equipment one = school.made(u"MH-001"_s), gone = school.made(u"MH-002"_s);
    Equipment retired = gone;
    retired.retiredOn = QDate(2026, 11, 1);
    REQUIRE_OK(school.service->save(equipmentType().kind(), equipmentType().toRecord(retired)));
    REQUIRE_OK(school.equipment.enter({one.id}, {.testedOn = QDate(2026, 11, 10), .tester = u"安全员"_s}));
    const qint64 journal = school.rows(u"journal"_s);
    const auto code = [&](const QList<Id<Equipment>>& ids, const TestEntry& entry) {
        const auto report = school.equipment.enter(ids, entry);
        return report ? u"entered"_s : report.error().detail;
    };
    CHECK(code({one.id}, {.tester = u" "_s}) == u"equipment_test.no_tester"_s);
    CHECK(code({one.id}, {.testedOn = QDate(2026, 11, 21), .tester = u"王"_s}) == u"equipment_test.future"_s);
    CHECK(code({one.id}, {.testedOn = QDate(2026, 11, 9), .tester = u"王"_s}) == u"equipment_test.earlier"_s);
    CHECK(code({one.id}, {.result = u"fault"_s, .tester = u"王"_s}) == u"equipment_test.no_finding"_s);
    CHECK(code({one.id, gone.id}, {.result = u"fault"_s, .tester = u"王"_s, .finding = u"没有压力"_s}) != u"entered"_s);
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(school.rows(u"loop_item"_s) == 0);
    Equipment wrong = school.now(one);
    wrong.cycleMonths = 121;
    CHECK_FALSE(school.service->save(equipmentType().kind(), equipmentType().toRecord(wrong)));
    const auto codes = [&](const Equipment& each) {
        QStringList found;
        for (const Issue& issue : equipmentIssues(each, *school.store, school.clock.today()))
            found << issue.code;
        return found;
    };
    CHECK(codes(school.now(one)).isEmpty());
    CHECK(codes(Equipment{.number = u"X"_s, .kind = u"hydrant"_s}) == QStringList{u"equipment.no_place"_s, u"equipment.untested"_s});
    wrong = school.now(one);
    wrong.lastTest = QDate(2026, 9, 1);
    wrong.expiresOn = QDate(2026, 10, 1);
    CHECK(codes(wrong) == QStringList{u"equipment.expired"_s, u"equipment.overdue"_s});
    CHECK(codes(school.now(gone)).isEmpty());
}

TEST_CASE("hang tags: nine on A4 with hole, twelve cells and a code that can be read", "[equipment]")
{
    School school;
    QList<Id<Equipment>> ids;
    for (int i = 1; i <= 11; ++i)
        ids << school.made(u"MH-%1"_s.arg(i, 3, 10, QLatin1Char('0'))).id;
    CHECK(school.equipment.tags(ids, 2026, 9).error().kind == Error::Kind::Invalid);
    const auto tags = school.equipment.tags(ids, 2026, 1);
    REQUIRE_OK(tags);
    CHECK((*tags)->cells().size() == 9);
    CHECK((*tags)->count() == 2);
    CHECK((*tags)->itemAt(0, 0) == -1);
    CHECK((*tags)->itemAt(1, 2) == 10);
    const QRectF tag(QPointF(0, 0), EquipmentService::tagMm());
    CHECK(tag.contains(EquipmentService::holeMm()));
    for (int month = 1; month <= 12; ++month) {
        CHECK(tag.contains(EquipmentService::monthCell(month)));
        CHECK_FALSE(EquipmentService::monthCell(month).intersects(EquipmentService::holeMm()));
        for (int other = 1; other < month; ++other)
            CHECK_FALSE(EquipmentService::monthCell(month).intersects(EquipmentService::monthCell(other).adjusted(0.01, 0.01, -0.01, -0.01)));
    }
    REQUIRE_OK(exportPdf(**tags, school.file()));
    const auto pages = school.pagesOf(school.file());
    if (!pages.isEmpty()) {
        REQUIRE(pages.size() == 2);
        for (int i = 1; i <= 11; ++i)
            CHECK(pages[i <= 8 ? 0 : 1].contains(u"MH-%1"_s.arg(i, 3, 10, QLatin1Char('0'))));
    }
    const int dpi = 300;
    const QImage sheet = test::drawnByPoppler(school.file(), 0, dpi);
    if (sheet.isNull())
        return;
    const QRectF cell = (*tags)->cells()[1];
    const auto px = [](double mm) { return int(std::round(mm / 25.4 * dpi)); };
    REQUIRE(sheet.copy(px(cell.left()), px(cell.top()), px(cell.width()), px(cell.height())).save(school.file(u"tag.png"_s)));
    if (const auto decoded = test::runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, school.file(u"tag.png"_s)}))
        CHECK(QString::fromUtf8(*decoded).trimmed() == u"MH-001"_s);
}

TEST_CASE("rows of the version before survive the migration to equipment", "[equipment][migration]")
{
    SystemClock clock;
    auto database = Database::open(u":memory:"_s, clock);
    REQUIRE_OK(database);
    const auto all = bundledMigrations();
    REQUIRE_OK(all);
    const auto ours = std::find_if(all->cbegin(), all->cend(), [](const Migration& one) { return one.name.contains(u"equipment"_s); });
    REQUIRE(ours != all->cend());
    REQUIRE_OK(migrate(**database, all->first(ours - all->cbegin()), {}));
    REQUIRE_OK((*database)->run(u"INSERT INTO property_company (name) VALUES ('示例物业服务公司')"_s));
    REQUIRE_OK(migrate(**database, *all, {}));
    CHECK((*database)->scalar(u"SELECT name FROM property_company"_s)->toString() == u"示例物业服务公司"_s);
    REQUIRE_OK((*database)->run(u"INSERT INTO equipment (number, kind, company) VALUES ('MH-001', 'extinguisher', 1)"_s));
    CHECK_FALSE((*database)->run(u"INSERT INTO equipment (number, kind) VALUES ('MH-001', 'hydrant')"_s));
}
