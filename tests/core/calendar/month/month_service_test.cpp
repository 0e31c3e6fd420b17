// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/month/month_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using bihuan::test::MonthSchool;

TEST_CASE("an event of the school is moved with its length, from whichever of its days it was taken", "[month]")
{
    MonthSchool school;
    const SchoolEvent exam = school.event(u"期中考试"_s, {2026, 11, 10}, {2026, 11, 12}, u"exam"_s);
    const auto entries = school.months.entries({2026, 11, 1}, {2026, 11, 30});
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->first().movable);
    const auto first = school.months.move(entries->first(), {2026, 11, 11}, {2026, 11, 18});
    REQUIRE_OK(first);
    CHECK(*first == QDate(2026, 11, 17));
    const SchoolEvent now = **school.store->find(schoolEventType(), exam.id);
    CHECK(now.firstDay == QDate(2026, 11, 17));
    CHECK(now.lastDay == QDate(2026, 11, 19));
    CHECK(now.name == exam.name);

    REQUIRE_OK(school.service->setVoided(schoolEventType().kind(), {exam.id.value()}, true, u"取消"_s));
    CHECK(school.months.entries({2026, 11, 1}, {2026, 11, 30})->isEmpty());
    const auto gone = school.months.move(entries->first(), {2026, 11, 11}, {2026, 11, 18});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::Refused);
}

TEST_CASE("a source that refuses leaves everything as it was", "[month]")
{
    MonthSchool school;
    school.plan({2026, 9, 15}, u"疏散演练"_s, u"drill"_s);
    school.refusal = u"演练已经结束"_s;
    const CalendarEntry entry = school.planned.first();
    const auto moved = school.months.move(entry, entry.day, {2026, 9, 22});
    REQUIRE_FALSE(moved);
    CHECK(moved.error().subject == school.refusal);
    CHECK(school.planned.first() == entry);
}

TEST_CASE("the same record from two sources stands once", "[month]")
{
    MonthSchool school;
    school.event(u"开学典礼"_s, {2026, 9, 1});
    school.calendar.entries.addSource(schoolEventEntries(*school.service));
    CHECK(school.months.entries({2026, 9, 1}, {2026, 9, 30})->size() == 1);
}

TEST_CASE("notes of a month: kept, changed, once a month, never an empty one", "[month]")
{
    MonthSchool school;
    MonthNote note = *monthNote(*school.store, {2026, 9, 1});
    CHECK(note.month == u"2026-09"_s);
    REQUIRE_OK(school.months.saveNote(note));
    CHECK(school.rows(u"month_note"_s) == 0);
    note.text = u"收齐回执"_s;
    REQUIRE_OK(school.months.saveNote(note));
    note = *monthNote(*school.store, {2026, 9, 20});
    CHECK(note.text == u"收齐回执"_s);
    note.motto = u"平安开学"_s;
    REQUIRE_OK(school.months.saveNote(note));
    CHECK(school.rows(u"month_note"_s) == 1);
    const auto content = school.months.content(2026, 9);
    CHECK(content->motto == u"平安开学"_s); // the school's own goes before the theme's
    CHECK(content->theme == u"开学第一课"_s);

    CHECK_FALSE(school.service->save(monthNoteType().kind(), monthNoteType().toRecord({.month = u"2026-09"_s, .text = u"又一条"_s})));
    CHECK_FALSE(school.service->save(monthNoteType().kind(), monthNoteType().toRecord({.month = u"2026-13"_s, .text = u"没有这个月"_s})));
    CHECK(school.rows(u"month_note"_s) == 1);
}

TEST_CASE("themes are read from education's records by their declaration, where there are any", "[month]")
{
    MonthSchool school;
    const auto theme = themesOf(*school.store)(2026, 9);
    REQUIRE_OK(theme);
    CHECK(theme->isEmpty() == (school.registry.find(u"month_theme"_s) == nullptr));
}

TEST_CASE("a failing theme or source fails the calendar instead of leaving it half", "[month]")
{
    MonthSchool school;
    school.months.setThemes([](int, int) -> Result<QString> { return Error{Error::Kind::Storage, u"themes"_s, {}}; });
    CHECK_FALSE(school.months.content(2026, 9));
    CHECK_FALSE(school.months.print({.day = {2026, 9, 1}}, school.shaper));
}

TEST_CASE("the calendar file has every entry of the span with an identity of its own", "[month]")
{
    MonthSchool school;
    school.plan({2026, 9, 15}, u"疏散演练"_s, u"drill"_s, QTime(9, 40));
    const SchoolEvent event = school.event(u"新生入学教育"_s, {2026, 9, 1}, {2026, 9, 3});
    school.plan({2027, 10, 1}, u"下一学年"_s);
    const auto ics = school.months.ics({2026, 9, 1}, {2027, 8, 31});
    REQUIRE_OK(ics);
    CHECK(ics->events == 2);
    CHECK(ics->bytes.contains("UID:drill-1@bihuan\r\n"));
    CHECK(ics->bytes.contains("UID:school_event-" + QByteArray::number(event.id.value()) + "@bihuan\r\n"));
    CHECK(ics->bytes.contains("DTSTART;TZID=Asia/Shanghai:20260915T094000\r\n"));
    CHECK(ics->bytes.contains("DTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20260904\r\n"));
    CHECK(ics->bytes == school.months.ics({2026, 9, 1}, {2027, 8, 31})->bytes);
}
