// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/documents/text_shaper.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/inspection/zone_school.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ZoneCampus;

TEST_CASE("the school says how many zones one person may have", "[zones]")
{
    ZoneCampus school;
    CHECK(school.zones.mostZones().value_or(0) == ZoneService::usualMostZones);
    CHECK_FALSE(school.zones.setMostZones(0));
    REQUIRE_OK(school.zones.setMostZones(2));
    CHECK(school.zones.mostZones().value_or(0) == 2);
    CHECK(school.zones.coverage()->mostZones == 2);
}

TEST_CASE("somebody takes over several zones at once, with a reason, and it can be taken back", "[zones]")
{
    ZoneCampus school;
    const Zone one = school.addZone(school.draft(u"一年级1班教室"_s)), two = school.addZone(school.draft(u"一年级2班教室"_s));
    const auto done = school.zones.assign({one.id, two.id}, ZoneRole::Leader, school.li.id, u"分工调整"_s);
    REQUIRE_OK(done);
    CHECK(done->before.size() == 2);
    CHECK(school.stored(one).leader == school.li.id);
    CHECK(school.database->scalar(u"SELECT count(*) FROM journal WHERE record_table='zone' AND why='分工调整'"_s)->toInt() == 2);
    REQUIRE_OK(school.zones.takeBack(*done));
    CHECK(school.stored(one).leader == school.zhao.id);
    CHECK(school.stored(two).leader == school.zhao.id);
}

TEST_CASE("assigning is all or nothing: nobody becomes his own deputy, and nobody who has left takes over", "[zones]")
{
    ZoneCampus school;
    const Zone one = school.addZone(school.draft(u"一年级1班教室"_s));
    Zone other = school.draft(u"一年级2班教室"_s);
    other.backup = school.zhao.id;
    other = school.addZone(other);
    const auto refused = school.zones.assign({other.id, one.id}, ZoneRole::Owner, school.li.id, u"调整"_s); // is the deputy of one
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject.contains(one.name));
    CHECK(school.stored(other).owner == school.wang.id);

    Person gone = school.zhao;
    gone.leftOn = school.clock.today().addDays(-1);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(gone)));
    CHECK(school.zones.assign({one.id}, ZoneRole::Leader, gone.id, u"调整"_s).error().kind == Error::Kind::Refused);
    CHECK_FALSE(school.zones.assign({one.id}, ZoneRole::Leader, school.li.id, QString())); // no reason
}

TEST_CASE("the list of issues names who has too many zones, once, and what each zone lacks, once", "[zones]")
{
    test::ZoneCampus school;
    REQUIRE_OK(school.zones.setMostZones(1));
    school.addZone(school.draft(u"一年级1班教室"_s));
    Zone lacking = school.draft(u"一年级2班教室"_s);
    lacking.backup = {};
    school.addZone(lacking);
    IssueList list(*school.service);
    list.addSource([&] { return school.zones.issues(); });
    list.markAll();
    while (!list.isDone())
        REQUIRE_OK(list.step(100));
    QStringList codes;
    for (const RecordIssue& one : list.found())
        if (one.issue.code.startsWith(u"zone."_s))
            codes << one.issue.code + u' ' + one.name;
    codes.sort();
    CHECK(codes == QStringList{u"zone.no_backup 一年级2班教室"_s, u"zone.too_many 王芳"_s});
}

TEST_CASE("the demo school is covered, and nobody there has too many zones", "[zones][demo]")
{
    test::DemoCampus school;
    const auto coverage = school.zones.coverage();
    REQUIRE_OK(coverage);
    CHECK(coverage->total.zones == 160);
    CHECK(coverage->total.open() == 0);
    INFO("most: " << coverage->loads.first().owner);
    CHECK(coverage->tooMany() == 0);
}

TEST_CASE("the table of contracting groups zones by building and floor, with telephones in full", "[zones][documents]")
{
    ZoneCampus school;
    SchoolProfile profile;
    profile.name = u"青岛第二实验小学"_s;
    school.add(schoolProfileType(), profile);
    school.wang.phone = u"13800010001"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(school.wang)));
    Zone yard = school.draft(u"操场"_s, {}, {});
    yard.kind = school.ground.id;
    yard.duties = u"每天检查围网和器械。\n雨雪后检查积水和结冰，无法使用时立即封闭并挂牌告知。"_s;
    school.addZone(yard);
    for (int i = 1; i <= 70; ++i)
        school.addZone(school.draft(u"%1年级%2班教室"_s.arg(1 + i / 12).arg(1 + i % 12), u"知行楼"_s, u"%1层"_s.arg(1 + i % 3)));
    Zone closed = school.draft(u"旧锅炉房"_s);
    closed.closedOn = school.clock.today();
    school.addZone(closed);
    const auto table = school.zones.contractTable();
    REQUIRE_OK(table);
    REQUIRE(table->rowCount == 71);
    CHECK(table->row(0).group == u"知行楼  1层"_s);
    CHECK(table->row(70).cells.first() == u"操场"_s);
    CHECK(table->row(70).cells.last() == u"每天检查围网和器械…"_s); // the placard says all
    CHECK(table->row(0).cells.contains(u"13800010001"_s));

    TablePages pages(*table, {table->title, profile.name, {}, school.clock.now()}, std::make_shared<TextShaper>(FontBook()));
    CHECK(pages.landscape());
    const QSizeF size = pages.sizeMm(0);
    CHECK(size.width() == Approx(297));
    const QString path = school.folder.filePath(u"table.pdf"_s);
    const auto written = exportPdf(pages, path);
    REQUIRE_OK(written);
    REQUIRE(*written > 1);
    if (const auto text = test::runProgram(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})) {
        const QStringList sheets = QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts);
        REQUIRE(sheets.size() == *written);
        for (int page = 0; page < *written; ++page) {
            CAPTURE(page);
            CHECK(sheets[page].contains(table->columns[0].heading)); // the header again on each page
            CHECK(sheets[page].contains(QRegularExpression(u"%1 */ *%2|%1.+%2"_s.arg(page + 1).arg(*written))));
        }
        CHECK(sheets.first().contains(u"13800010001"_s));
        CHECK_FALSE(sheets.join(QString()).contains(u"旧锅炉房"_s));
    }

    const auto sheet = school.zones.contractSheet();
    REQUIRE_OK(sheet);
    CHECK(sheet->rows.size() == 71);
    CHECK(sheet->rows.first().size() == sheet->columns.size());
    CHECK(sheet->rows.first()[1] == u"知行楼"_s);
    REQUIRE_OK(school.zones.notePhonesShown());
    CHECK(school.database->scalar(u"SELECT count(*) FROM journal WHERE action='reveal'"_s)->toInt() == 1);
}
