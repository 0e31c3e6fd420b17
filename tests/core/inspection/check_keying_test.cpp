// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/inspection/check_school.h"

#include "core/documents/short_code.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

const QString corridors = u"day/2026-09-14/b//知行楼"_s;
const QString canteen = u"day/2026-09-14/l/"_s;
const QDate monday(2026, 9, 14), tuesday(2026, 9, 15), wednesday(2026, 9, 16);

SheetContent contentOf(const test::CheckSchool& school, const Inspection& one)
{
    const auto content = sheetOf(*school.store, one);
    REQUIRE_OK(content);
    return *content;
}

Inspection wholeSheet(const test::CheckSchool& school, const QString& code)
{
    const auto list = school.store->list(checklistType(), {.where = {{u"code"_s, code}}});
    REQUIRE(list->size() == 1);
    return school.sheet(canteen + QString::number(list->first().id.value()));
}

} // namespace

TEST_CASE("a sheet on which everything is in order needs its code and its day only", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    // As a reader gives it, and as a person types what is printed.
    const QString printed = ShortCode::parse(one.shortCode)->printed().toLower();
    REQUIRE_OK(school.checks.keying.open(one.shortCode));
    const auto opened = school.checks.keying.open(u" "_s + printed);
    REQUIRE_OK(opened);
    CHECK(opened->inspection.id == one.id);
    CHECK(opened->content.zones.size() == 15); // 12 corridors and stairs, 3 exits

    const auto report = school.checks.keying.key(school.keyed(one, monday));
    REQUIRE_OK(report);
    CHECK(report->inspection.state == u"done"_s);
    CHECK(report->inspection.doneOn == monday);
    CHECK(report->inspection.keyedOn == wednesday);
    CHECK_FALSE(report->inspection.late);
    CHECK(report->inspection.checked == opened->content.checks());
    CHECK(report->inspection.checked == 12 * 7 + 3 * 6);
    CHECK(school.rows(u"inspection_line"_s) == 0);
    CHECK(school.rows(u"inspection_sheet"_s) == 1);
    CHECK(report->newHazards.isEmpty());
}

TEST_CASE("each × becomes a hazard of its place and category, or belongs to one that is open", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const SheetContent content = contentOf(school, one);
    const Id<Zone> corridor = school.zone(u"知行楼一层走廊"_s), stairs = school.zone(u"知行楼东楼梯一层"_s);
    auto line = school.checks.keying.lineOf(content, u"知行楼一层走廊:1:走廊东头堆放旧课桌"_s);
    REQUIRE_OK(line);
    CHECK(line->zone == corridor);
    auto na = school.checks.keying.lineOf(content, u"知行楼东楼梯一层：６：／"_s); // full width, as an input method gives it
    REQUIRE_OK(na);
    CHECK(na->notApplicable);
    const auto report = school.checks.keying.key(school.keyed(one, tuesday, {*line, *na}));
    REQUIRE_OK(report);
    CHECK(report->inspection.late); // due on Monday, done on Tuesday: late, with its real day
    CHECK(report->inspection.doneOn == tuesday);
    CHECK(report->inspection.wrong == 1);
    CHECK(report->inspection.notApplicable == 1);
    REQUIRE(report->newHazards.size() == 1);
    const auto hazard = school.loop.find(report->newHazards.first());
    REQUIRE_OK(hazard);
    CHECK(hazard->zone == corridor);
    CHECK(hazard->category == u"消防"_s);
    CHECK(hazard->source == u"inspection"_s);
    CHECK(hazard->foundOn == tuesday);
    CHECK(hazard->reporter == one.inspectors.first());
    CHECK(hazard->description == u"走廊东头堆放旧课桌"_s);
    CHECK(hazard->state == u"registered"_s);
    CHECK(report->lines.first().hazard == hazard->id);
    CHECK(report->lines.first().place == u"知行楼一层走廊"_s);
    CHECK(report->lines.last().result == u"na"_s);
    CHECK(report->lines.last().hazard.isNull());
    CHECK(report->lines.last().zone == stairs);

    // Next day the desks are still there: the same hazard, not a second one.
    const Inspection next = school.sheet(u"day/2026-09-15/b//知行楼"_s);
    const auto open = school.checks.keying.openHazard(corridor, u"消防"_s);
    REQUIRE_OK(open);
    REQUIRE(open->has_value());
    CHECK((*open)->id == hazard->id);
    KeyedLine same = *line;
    same.hazard = (*open)->id;
    const auto second = school.checks.keying.key(school.keyed(next, tuesday, {same}));
    REQUIRE_OK(second);
    CHECK(second->newHazards.isEmpty());
    CHECK(second->lines.first().hazard == hazard->id);
    CHECK(school.rows(u"loop_item"_s) == 1);
    CHECK_FALSE(school.checks.keying.openHazard(stairs, u"消防"_s)->has_value());
    CHECK_FALSE(school.checks.keying.openHazard(corridor, u"用电"_s)->has_value());
}

TEST_CASE("all of a sheet is entered or nothing", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const Id<Zone> corridor = school.zone(u"知行楼一层走廊"_s), other = school.zone(u"知行楼二层走廊"_s);
    const auto foreign = school.loop.add({.kind = u"hazard"_s, .zone = other, .category = u"消防"_s, .description = u"灭火器压力不足"_s});
    REQUIRE_OK(foreign);
    const auto before = school.size();
    // The first line makes a hazard; the second is tied to one of another zone and is refused: the first must go, too.
    const KeyedLine good{.itemNo = 1, .zone = corridor, .finding = u"堆放旧课桌"_s};
    const KeyedLine bad{.itemNo = 4, .zone = corridor, .finding = u"应急灯不亮"_s, .hazard = foreign->item.id};
    const auto report = school.checks.keying.key(school.keyed(one, monday, {good, bad}));
    REQUIRE_FALSE(report);
    CHECK(report.error().detail == u"check.hazard"_s);
    CHECK(school.size() == before);
    CHECK(school.again(one).state == u"planned"_s);
    CHECK(school.again(one).revision == one.revision);
    // The number the lost hazard had is given to the next one: the book has no gap.
    REQUIRE_OK(school.checks.keying.key(school.keyed(one, monday, {good})));
    CHECK(school.database->scalar(u"SELECT max(serial) FROM loop_item"_s)->toInt() == 2);
}

TEST_CASE("bad input of a sheet is refused with a sentence, and nothing is lost", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const Id<Zone> corridor = school.zone(u"知行楼一层走廊"_s), classroom = school.zone(u"一年级1班教室"_s);
    auto leaver = school.store->find(personType(), school.personBut(one.inspectors)).value().value();
    leaver.leftOn = QDate(2026, 9, 13);
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(leaver)));
    const KeyedLine good{.itemNo = 1, .zone = corridor, .finding = u"堆放旧课桌"_s};
    const auto with = [&](auto change) {
        KeyedSheet sheet = school.keyed(one, monday, {good});
        change(sheet);
        return sheet;
    };
    struct Case {
        const char* code;
        KeyedSheet sheet;
    };
    const Case cases[] = {
        {"check.done_on", with([](KeyedSheet& s) { s.doneOn = {}; })},
        {"check.done_on", with([](KeyedSheet& s) { s.doneOn = QDate(2026, 9, 17); })},  // tomorrow
        {"check.done_on", with([](KeyedSheet& s) { s.doneOn = QDate(2026, 9, 13); })},  // before its day
        {"check.no_inspector", with([](KeyedSheet& s) { s.inspectors.clear(); })},
        {"check.no_inspector", with([](KeyedSheet& s) { s.inspectors = {Id<Person>(99999)}; })},
        {"check.inspector_left", with([&](KeyedSheet& s) { s.inspectors = {leaver.id}; })},
        {"check.not_on_sheet", with([](KeyedSheet& s) { s.lines[0].itemNo = 99; })},
        {"check.not_on_sheet", with([&](KeyedSheet& s) { s.lines[0].zone = classroom; })},
        {"check.not_on_sheet", with([](KeyedSheet& s) { s.lines[0].zone = {}; })},
        {"check.no_finding", with([](KeyedSheet& s) { s.lines[0].finding = u" 　"_s; })},
        {"check.twice", with([](KeyedSheet& s) { s.lines << s.lines[0]; })},
        {"check.zone_left_out", with([&](KeyedSheet& s) { s.leftOut = {corridor}; })},
    };
    const auto before = school.size();
    for (const Case& each : cases) {
        CAPTURE(each.code);
        const auto report = school.checks.keying.key(each.sheet);
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == Error::Kind::Invalid);
        CHECK(report.error().detail == QString::fromLatin1(each.code));
        CHECK_FALSE(report.error().subject.isEmpty());
        CHECK(school.size() == before);
    }
    // Nothing looked at is not a check.
    KeyedSheet nothing = school.keyed(one, monday);
    nothing.leftOut = one.zones;
    CHECK(school.checks.keying.key(nothing).error().detail == u"check.nothing"_s);
    // A printed sheet cannot have been filled in before it was printed.
    REQUIRE_OK(school.checks.printToPdf({one}, false, school.file()));
    CHECK(school.checks.keying.key(school.keyed(one, monday)).error().detail == u"check.done_on"_s);
    REQUIRE_OK(school.checks.keying.key(school.keyed(one, wednesday)));
    // The same sheet twice: says what was entered.
    const auto twice = school.checks.keying.key(school.keyed(one, wednesday));
    CHECK(twice.error().kind == Error::Kind::Refused);
    CHECK(twice.error().detail == u"check.entered"_s);
    CHECK(twice.error().subject.contains(u"2026-09-16"_s));
    CHECK(school.checks.keying.open(u"ABCDEFGHJ"_s).error().kind == Error::Kind::NotFound);
}

TEST_CASE("entering long after the day needs a reason, which stays", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    school.clock.set(QDateTime(QDate(2026, 9, 24), QTime(8, 0)));
    KeyedSheet sheet = school.keyed(one, monday);
    CHECK(school.checks.keying.key(sheet).error().detail == u"check.late_reason"_s);
    sheet.lateReason = u"检查人病假，表在其处"_s;
    const auto report = school.checks.keying.key(sheet);
    REQUIRE_OK(report);
    CHECK_FALSE(report->inspection.late); // done in time, entered late: two different things
    CHECK(report->inspection.keyedOn == QDate(2026, 9, 24));
    CHECK(report->inspection.lateReason == u"检查人病假，表在其处"_s);
    CHECK(std::any_of(report->warnings.cbegin(), report->warnings.cend(), [](const Issue& issue) { return issue.code == u"check.entered_late"_s; }));
}

TEST_CASE("a missed check stays missed, and a late one is late for good", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors), today = school.sheet(u"day/2026-09-16/b//知行楼"_s);
    CHECK(school.checks.declareMissed({one.id}, u"  "_s).error().detail == u"check.no_reason"_s);
    CHECK(school.checks.declareMissed({one.id, today.id}, u"停电"_s).error().detail == u"check.not_overdue"_s);
    CHECK(school.again(one).state == u"planned"_s); // all or nothing
    REQUIRE_OK(school.checks.declareMissed({one.id}, u"检查人外出培训"_s));
    CHECK(school.again(one).missedOn == wednesday);
    CHECK(school.checks.keying.open(one.id).error().detail == u"check.missed"_s);
    CHECK(school.checks.keying.key(school.keyed(one, monday)).error().detail == u"check.missed"_s);
    CHECK(school.checks.declareMissed({one.id}, u"又一次"_s).error().detail == u"check.not_open"_s);
    // Not even past the program.
    CHECK_FALSE(school.database->run(u"UPDATE inspection SET state='done', done_on='2026-09-14', missed_on=NULL WHERE id=?"_s, {one.id.value()}));

    const Inspection next = school.sheet(u"day/2026-09-15/b//知行楼"_s);
    REQUIRE_OK(school.checks.keying.key(school.keyed(next, wednesday)));
    CHECK(school.again(next).late);
    CHECK_FALSE(school.database->run(u"UPDATE inspection SET done_on='2026-09-15', late=0 WHERE id=?"_s, {next.id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE inspection SET late=0 WHERE id=?"_s, {next.id.value()}));
    CHECK_FALSE(school.database->run(u"DELETE FROM inspection WHERE id=?"_s, {next.id.value()}));
    CHECK_FALSE(school.database->run(u"UPDATE inspection_sheet SET content='{}'"_s));

    const auto rates = school.checks.ratesByList(monday, QDate(2026, 9, 18));
    REQUIRE_OK(rates);
    const auto corridorRate = std::find_if(rates->cbegin(), rates->cend(), [](const CheckRate& rate) { return rate.name == u"走廊楼梯每日巡查"_s; });
    REQUIRE(corridorRate != rates->cend());
    CHECK(corridorRate->missed == 1);
    CHECK(corridorRate->late == 1);
    CHECK(corridorRate->inTime == 0);
    CHECK(corridorRate->planned == corridorRate->missed + corridorRate->late + corridorRate->overdue);
}

TEST_CASE("zones are named by number, code, name or initials; free text is no zone", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    const SheetContent content = contentOf(school, one);
    const CheckKeying& keying = school.checks.keying;
    CHECK(*keying.zoneOf(content, u"1"_s) == content.zones.first().id);
    CHECK(*keying.zoneOf(content, u"１５"_s) == content.zones.last().id);
    CHECK(*keying.zoneOf(content, u"zx106"_s) == school.zone(u"知行楼一层走廊"_s));
    CHECK(*keying.zoneOf(content, u"知行楼一层走廊 "_s) == school.zone(u"知行楼一层走廊"_s));
    CHECK(*keying.zoneOf(content, u"北安全出口"_s) == school.zone(u"知行楼北安全出口"_s));
    CHECK(*keying.zoneOf(content, u"zxlbaqck"_s) == school.zone(u"知行楼北安全出口"_s));
    for (const QString& wrong : {u"后面那个楼梯"_s, u"16"_s, u"0"_s, u"食堂"_s}) {
        CAPTURE(wrong);
        CHECK(keying.zoneOf(content, wrong).error().detail == u"check.zone_unknown"_s);
    }
    CHECK(keying.zoneOf(content, u"走廊"_s).error().detail == u"check.zone_unclear"_s);
    CHECK(*keying.itemOf(content, u"3"_s) == 3);
    CHECK(*keying.itemOf(content, u"扶手"_s) == 3);
    CHECK(keying.itemOf(content, u"14"_s).error().detail == u"check.item_unknown"_s);
    CHECK(keying.itemOf(content, u"没有"_s).error().detail == u"check.item_unknown"_s);
    // Item 8 is for exits, not for corridors.
    CHECK(keying.itemOf(content, u"8"_s, school.zone(u"知行楼一层走廊"_s)).error().detail == u"check.item_other_zone"_s);

    // A list of the whole school: any zone may say where, none at all, but no free text.
    const Inspection fire = wholeSheet(school, u"fire_day"_s);
    const SheetContent whole = contentOf(school, fire);
    CHECK(keying.zoneOf(whole, u""_s)->isNull());
    CHECK(keying.zoneOf(whole, u"全校"_s)->isNull());
    CHECK(*keying.zoneOf(whole, u"网络机房"_s) == school.zone(u"网络机房"_s));
    CHECK(keying.zoneOf(whole, u"机房后面"_s).error().detail == u"check.zone_unknown"_s);
    const auto report = school.checks.keying.key(school.keyed(fire, monday, {{.itemNo = 2, .zone = school.zone(u"网络机房"_s), .finding = u"机房门口堆纸箱"_s},
                                                                            {.itemNo = 7, .notApplicable = true}}));
    REQUIRE_OK(report);
    CHECK(report->lines.first().place.contains(u"网络机房"_s));
    CHECK(report->inspection.checked == 8);
}

TEST_CASE("a zone that was closed meanwhile counts as not looked at", "[checks]")
{
    test::CheckSchool school;
    const Inspection one = school.sheet(corridors);
    REQUIRE_OK(school.checks.printToPdf({school.sheet(u"day/2026-09-16/b//知行楼"_s)}, false, school.file()));
    auto zone = **school.store->find(zoneType(), school.zone(u"知行楼一层走廊"_s));
    zone.closedOn = wednesday;
    REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(zone)));
    const Inspection printed = school.sheet(u"day/2026-09-16/b//知行楼"_s);
    CHECK(contentOf(school, printed).zones.size() == 15); // it stands on the paper
    CHECK(school.checks.keying.key(school.keyed(printed, wednesday, {{.itemNo = 1, .zone = zone.id, .finding = u"堆物"_s}})).error().detail == u"check.zone_closed"_s);
    const auto report = school.checks.keying.key(school.keyed(printed, wednesday));
    REQUIRE_OK(report);
    CHECK(report->inspection.zonesLeftOut == QList<Id<Zone>>{zone.id});
    CHECK(report->inspection.checked == 11 * 7 + 3 * 6);
    // On Monday it was in use still.
    const auto monday1 = school.checks.keying.key(school.keyed(one, monday));
    REQUIRE_OK(monday1);
    CHECK(monday1->inspection.zonesLeftOut.isEmpty());
}
